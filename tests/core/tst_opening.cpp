#include "core/storage/backup.h"
#include "core/storage/backups.h"
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
#include <thread>
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

constexpr QFile::Permissions everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                             | QFile::WriteOther | QFile::ExeOther;

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
        QTest::newRow("a cookbook") << QByteArray("CREATE TABLE cookbook(recipe TEXT); INSERT INTO cookbook VALUES('Rösti')");
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
        auto late = Connection::open(file(), Connection::Mode::ReadWrite); // as if it had looked before the first was done
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

    void nobodyElseMayReadWhatTheDeskHolds()
    {
        const QString folder = m_folder->filePath(u"desk"_s);
        const QString desk = folder + u"/desk.sqlite"_s;
        const auto store = Store::open(desk);
        const auto presence = storage::Presence::announce(folder);
        QVERIFY(store && presence);
        const QString backups = folder + u"/backups"_s;
        const auto backup = storage::backUpDay(desk, backups, QDate(2026, 11, 23));
        QVERIFY(backup && *backup);
        for (const QString& path : {folder, desk, QString(desk + u"-wal"_s), QString(desk + u"-shm"_s), QString(folder + u"/running"_s),
                                    backups, (*backup)->path}) {
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
        QFile own(folder + u"/before-the-move.sqlite"_s);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        const QDate first(2026, 11, 1);
        for (int day = 0; day < 16; ++day) {
            const auto made = storage::backUpDay(file(), folder, first.addDays(day));
            QVERIFY(made && *made);
            QVERIFY(storage::verifyBackup((*made)->path));
        }
        const auto again = storage::backUpDay(file(), folder, first.addDays(15));
        QVERIFY(again && !*again);
        const QStringList kept = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), storage::dailyBackupsKept + 1);
        QCOMPARE(kept.first(), u"aviso-2026-11-03.sqlite"_s);
        QCOMPARE(kept.last(), u"before-the-move.sqlite"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
