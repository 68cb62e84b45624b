#include "core/storage/backup.h"
#include "core/storage/backups.h"
#include "core/storage/databasefile.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Store;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file made by SQLite alone, as another program would.
void makeForeign(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(handle), SQLITE_OK);
}

constexpr QFile::Permissions everybodyElse =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(12, 0));
}

} // namespace

/// How a desk is found, made, or refused.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aForeignDatabaseIsRefusedAndNotAByteOfItChanges_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a cookbook") << QByteArray(
            "CREATE TABLE cookbook(recipe TEXT); INSERT INTO cookbook VALUES('Rösti')");
        QTest::newRow("one with a log") << QByteArray("PRAGMA journal_mode=WAL; CREATE TABLE cookbook(recipe TEXT)");
        QTest::newRow("one that names its program") << QByteArray("PRAGMA application_id=77; CREATE TABLE t(x)");
        QTest::newRow("one with a schema and nothing else") << QByteArray("PRAGMA user_version=3");
    }
    void aForeignDatabaseIsRefusedAndNotAByteOfItChanges()
    {
        QFETCH(QByteArray, sql);
        makeForeign(file(), sql.constData());
        const QByteArray before = bytesOf(file());
        QVERIFY(!before.isEmpty());
        const auto opened = Store::open(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"not-ours"_s);
        QVERIFY(bytesOf(file()) == before);
    }

    void rubbishIsRefusedNotOverwritten()
    {
        const QByteArray rubbish(5000, 'x');
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(rubbish);
        out.close();
        QCOMPARE(Store::open(file()).error().kind, Error::Kind::Storage);
        QCOMPARE(bytesOf(file()), rubbish);
    }

    void twoFirstStartsMakeOneDesk()
    {
        constexpr int rounds = 30;
        constexpr int programs = 4;
        for (int round = 0; round < rounds; ++round) {
            const QString fresh = m_folder->filePath(u"%1/desk.sqlite"_s.arg(round));
            std::atomic<int> failures = 0;
            std::barrier together(programs);
            {
                std::vector<std::jthread> threads;
                threads.reserve(programs);
                for (int i = 0; i < programs; ++i)
                    threads.emplace_back([&] {
                        together.arrive_and_wait();
                        if (const auto opened = Store::open(fresh); !opened) {
                            qWarning("%s: %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
                            ++failures;
                        }
                    });
            }
            QCOMPARE(failures.load(), 0);
        }
    }

    void aMigrationThatAnotherProgramHasMadeIsNotMadeAgain()
    {
        QVERIFY(Store::open(file()));
        auto late =
            Connection::open(file(), Connection::Mode::ReadWrite); // as if it had looked before the first was done
        QVERIFY(storage::migrate(**late));
    }

    void aNetworkShareIsRefusedBeforeItsFolderIsThere()
    {
        const QString desk = m_folder->filePath(u"far/away/desk.sqlite"_s);
        QStringList asked;
        const auto opened = storage::openOrCreate(desk, [&](const QString& path) {
            asked << path;
            return QByteArray("nfs4");
        });
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"network-share"_s);
        QCOMPARE(asked, QStringList{m_folder->path()});
        QVERIFY(!QFile::exists(m_folder->filePath(u"far"_s)));
    }

    void aShareThatAppearsWithItsFolderIsRefusedToo()
    {
        const QString folder = m_folder->filePath(u"far"_s);
        const auto opened = storage::openOrCreate(folder + u"/desk.sqlite"_s, [&](const QString& path) {
            return path == folder ? QByteArray("cifs") : QByteArray("ext4");
        });
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"network-share"_s);
        QVERIFY(QDir(folder).isEmpty());
    }

    void aDiskIsNotTakenForAShare()
    {
        QVERIFY(storage::openOrCreate(m_folder->filePath(u"here/desk.sqlite"_s)));
        QVERIFY(!storage::systemFileSystemOf(m_folder->path()).isEmpty());
    }

    void tablesOfAnotherBuildAreRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("of another text") << u"UPDATE applied_migrations SET fingerprint = 'x' WHERE schema = 1"_s;
        QTest::newRow("of before there were fingerprints") << u"DROP TABLE applied_migrations"_s;
    }
    void tablesOfAnotherBuildAreRefused()
    {
        QFETCH(QString, change);
        {
            const auto desk = storage::openOrCreate(file());
            QVERIFY((*desk)->run(change));
        }
        const auto opened = Store::open(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"other-build"_s);
        QCOMPARE(opened.error().field, QString());
        QCOMPARE(opened.error().args, QStringList{file()});
        QCOMPARE(storage::verifyBackup(file()).error().code, u"other-build"_s);
    }

    void aSchemaThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("a trigger that erases labels")
            << QByteArray("CREATE TRIGGER t AFTER INSERT ON attempts BEGIN DELETE FROM documents; END");
        QTest::newRow("without the index that forbids a second label") << QByteArray("DROP INDEX one_live_attempt");
        QTest::newRow("that index, but weaker")
            << QByteArray("DROP INDEX one_live_attempt;"
                          "CREATE UNIQUE INDEX one_live_attempt ON attempts(parcel_id) WHERE state IN ('booked')");
        QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT 1");
        QTest::newRow("a table more") << QByteArray("CREATE TABLE more(x)");
        QTest::newRow("a table less") << QByteArray("DROP TABLE outbox");
        QTest::newRow("a column more") << QByteArray("ALTER TABLE settings ADD COLUMN more TEXT");
        QTest::newRow("an index more") << QByteArray("CREATE INDEX more ON settings(value)");
    }
    void aSchemaThatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, change);
        QVERIFY(storage::openOrCreate(file()));
        makeForeign(file(), change.constData());
        const QByteArray before = bytesOf(file());
        const auto opened = Store::open(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"schema-foreign"_s);
        QCOMPARE(opened.error().args, QStringList{file()});
        QCOMPARE(storage::verifyBackup(file()).error().code, u"schema-foreign"_s);
        QVERIFY(bytesOf(file()) == before);
    }

    void whatSqliteKeepsForItselfIsNotForeign()
    {
        QVERIFY(storage::openOrCreate(file()));
        makeForeign(file(), "INSERT INTO settings VALUES('a', 'b'); ANALYZE; VACUUM");
        const auto opened = Store::open(file());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }

    void aDeskIsOpenedUnderItsOnlyName()
    {
        QVERIFY(storage::openOrCreate(file()));
        const QString other = m_folder->filePath(u"other.sqlite"_s);
        QCOMPARE(::link(QFile::encodeName(file()).constData(), QFile::encodeName(other).constData()), 0);
        QCOMPARE(Store::open(other).error().code, u"second-name"_s);
        QCOMPARE(Store::open(file()).error().code, u"second-name"_s);
        QVERIFY(QFile::remove(other));
        QVERIFY(Store::open(file()));
    }

    void nothingIsWrittenIntoAFileThatWasMovedAway()
    {
        const auto desk = Store::open(file());
        QVERIFY(desk);
        const auto write = [&] {
            return (*desk)->write({}, [](Connection& c) -> Result<void> {
                const auto done = c.run(u"INSERT INTO settings VALUES('a', 'b') ON CONFLICT(key) DO NOTHING"_s);
                return done ? Result<void>() : std::unexpected(done.error());
            });
        };
        QVERIFY(write());
        const QString elsewhere = m_folder->filePath(u"elsewhere.sqlite"_s);
        QVERIFY(QFile::rename(file(), elsewhere));
        QCOMPARE(write().error().code, u"database-moved"_s);
        QVERIFY(QFile::rename(elsewhere, file()));
        QVERIFY(write());
    }

    void theJournalOfAFileThatWasMovedAwayIsNotEmptiedByANewDesk()
    {
        const auto desk = Store::open(file());
        QVERIFY(desk);
        const qint64 before = QFileInfo(file() + u"-wal"_s).size();
        QVERIFY(before > 0);
        const QString elsewhere = m_folder->filePath(u"elsewhere.sqlite"_s);
        QVERIFY(QFile::rename(file(), elsewhere));
        QCOMPARE(Store::open(file()).error().code, u"journal-alone"_s);
        QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), before);
        QVERIFY(!QFile::exists(file()));
    }

    void aSecondNameThatARestoreLeftIsTakenAway()
    {
        QVERIFY(storage::openOrCreate(file()));
        for (const QString& rest : {u"2026-11-22-1"_s, u"2026-11-22-1.unfinished"_s}) {
            const QString left = file() + storage::replacedSuffix + rest;
            QCOMPARE(::link(QFile::encodeName(file()).constData(), QFile::encodeName(left).constData()), 0);
            QVERIFY(Store::open(file()));
            QVERIFY(!QFile::exists(left));
        }
    }

    void aBackupReplacesABackupAndNothingElse()
    {
        const QDateTime now = noon(QDate(2026, 11, 22));
        const auto desk = Store::open(file());
        QVERIFY(desk);
        const QString target = m_folder->filePath(u"b.sqlite"_s);
        QVERIFY(storage::backUpFile(file(), target, now));
        QVERIFY(storage::backUpFile(file(), target, now)); // an older backup
        const QString otherDesk = m_folder->filePath(u"other/desk.sqlite"_s);
        QVERIFY(Store::open(otherDesk));
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(file(), link));
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString cookbook = m_folder->filePath(u"cookbook"_s);
        makeForeign(cookbook, "CREATE TABLE cookbook(recipe TEXT)");
        for (const QString& itself : {file(), link, m_folder->filePath(u"other/../desk.sqlite"_s)})
            QCOMPARE(storage::backUpFile(file(), itself, now).error().code, u"same-file"_s);
        for (const QString& taken : {otherDesk, pipe, cookbook, m_folder->path(), QString(file() + u"-wal"_s),
                                     m_folder->filePath(u"new-shm"_s), m_folder->filePath(u"new-journal"_s)})
            QCOMPARE(storage::backUpFile(file(), taken, now).error().code, u"target-not-replaced"_s);
        QVERIFY(Store::open(otherDesk));
    }

    void nobodyElseMayReadWhatTheDeskHolds()
    {
        const QString folder = m_folder->filePath(u"desk"_s);
        const QString desk = folder + u"/desk.sqlite"_s;
        const auto store = Store::open(desk);
        const auto presence = storage::Presence::announce(folder);
        QVERIFY(store && presence);
        const QString backups = folder + u"/backups"_s;
        const auto backup = storage::backUpDay(desk, backups, noon(QDate(2026, 11, 23)));
        QVERIFY(backup && *backup);
        for (const QString& path : {folder, desk, QString(desk + u"-wal"_s), QString(desk + u"-shm"_s),
                                    QString(folder + u"/running"_s), backups, (*backup)->path}) {
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY2(!(QFile::permissions(path) & everybodyElse), qPrintable(path));
        }
    }

    void aFolderThatIsThereKeepsItsRights()
    {
        const auto rights = QFile::permissions(m_folder->path()) | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(m_folder->path(), rights));
        QVERIFY(Store::open(file()));
        QCOMPARE(QFile::permissions(m_folder->path()), rights);
    }

    void aDayHasOneBackupAndTheNewestStay()
    {
        QVERIFY(Store::open(file()));
        const QString folder = m_folder->filePath(u"backups"_s);
        QVERIFY(QDir().mkpath(folder));
        const QStringList owns{u"aviso-2025-before-move.sqlite"_s, u"before-the-move.sqlite"_s};
        for (const QString& name : owns) {
            QFile own(folder + u'/' + name);
            QVERIFY(own.open(QIODevice::WriteOnly));
        }
        const QDate first(2026, 11, 1);
        for (int day = 0; day < 16; ++day) {
            const auto made = storage::backUpDay(file(), folder, noon(first.addDays(day)));
            QVERIFY(made && *made);
            QVERIFY(storage::verifyBackup((*made)->path));
        }
        const auto again = storage::backUpDay(file(), folder, noon(first.addDays(15)));
        QVERIFY(again && !*again);
        const QStringList kept = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), storage::dailyBackupsKept + 2);
        QCOMPARE((QStringList{kept.first(), kept.last()}), owns);
        QCOMPARE(kept[1], u"aviso-2026-11-03.sqlite"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
