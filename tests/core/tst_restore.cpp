#include "core/storage/backup.h"
#include "core/storage/backups.h"
#include "core/storage/databasefile.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"
#include "core/storage/restore.h"
#include "core/storage/store.h"
#include "core/text/restored.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Ledger;

namespace {

/// Ends the way a power cut or kill -9 does: nothing is closed.
constexpr int cut = 7;

const QDateTime now(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QDate day(2026, 11, 22);

/// What the child's function returns, or how it ended.
int inAnotherProgram(const std::function<int()>& run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Result<void> put(const QString& file, const QString& key, qint64 nextNumber)
{
    auto desk = storage::openOrCreate(file);
    if (!desk)
        return std::unexpected(desk.error());
    auto row = (*desk)->run(u"INSERT INTO settings(key, value) VALUES(?, 'x')"_s, key);
    auto counter = (*desk)->run(
        u"INSERT INTO number_ranges(carrier, licence, first_number, next_number) VALUES('post', '600', 1, ?)"
        " ON CONFLICT(carrier, licence, first_number) DO UPDATE SET next_number = excluded.next_number"_s,
        nextNumber);
    return row && counter ? Result<void>() : std::unexpected(row ? counter.error() : row.error());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A desk whose backup is older than it: one row and the number 100 against two rows and the number 500.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(put(file(), u"old"_s, 100));
        QVERIFY(storage::backUpFile(file(), copy(), now));
        QVERIFY(put(file(), u"new"_s, 500));
    }

    void theOldRowsComeBackAndTheNewFileIsKept()
    {
        const auto restored = storage::restore(copy(), file(), day);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
        QCOMPARE(restored->carried.ledger, Ledger::Carried);
        QCOMPARE(restored->kept, replaced());
        QCOMPARE(rows(file()), 1);
        QCOMPARE(rows(replaced()), 2);
        QVERIFY(!QFile::exists(file() + storage::incomingSuffix));
    }

    void noNumberIsGivenTwice()
    {
        QVERIFY(storage::restore(copy(), file(), day));
        QCOMPARE(nextNumber(file()), 500);
    }

    void aCounterThatIsFurtherInTheBackupStays()
    {
        QVERIFY(storage::backUpFile(file(), copy(), now));
        QVERIFY(put(file(), u"newer"_s, 200));
        QVERIFY(storage::restore(copy(), file(), day));
        QCOMPARE(nextNumber(file()), 500);
    }

    void aDeskThatWasKilledIsKeptWithAllThatItHadCommitted()
    {
        QCOMPARE(inAnotherProgram([this] {
                     auto desk = storage::openOrCreate(file());
                     const bool isPut = desk && (*desk)->run(u"INSERT INTO settings(key, value) VALUES('last', 'x')"_s);
                     ::_exit(isPut ? cut : 1);
                     return 0;
                 }),
                 cut);
        QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
        QVERIFY(storage::restore(copy(), file(), day));
        QCOMPARE(rows(file()), 1);
        QCOMPARE(rows(replaced()), 3);
    }

    void aCutAtAnyStepLeavesTheOldDeskOrTheNewOne()
    {
        int steps = 0;
        QStringList words;
        for (bool wasCut = true; wasCut; ++steps) {
            init();
            const int ended = inAnotherProgram([&] {
                int step = 0;
                const auto restored = storage::restore(copy(), file(), day, [&](QStringView) {
                    if (step++ == steps)
                        ::_exit(cut);
                });
                return restored ? 0 : 1;
            });
            wasCut = ended == cut;
            QVERIFY2(ended == 0 || wasCut, qPrintable(QString::number(steps)));
            const qint64 found = rows(file());
            QVERIFY2(found == 2 || found == 1, qPrintable(u"step %1: %2 rows"_s.arg(steps).arg(found)));
            QCOMPARE(nextNumber(file()), 500);
            const auto again = storage::restore(copy(), file(), day);
            QVERIFY2(again, again ? "" : qPrintable(again.error().code));
            QCOMPARE(rows(file()), 1);
            QCOMPARE(nextNumber(file()), 500);
        }
        QVERIFY2(steps > 6, qPrintable(QString::number(steps)));
    }

    void anErrorLeavesTheOldDeskAndNothingBesideIt()
    {
        QVERIFY(QDir().mkpath(replaced() + u".unfinished/x"_s)); // a folder in the way of the file that is kept
        QVERIFY(!storage::restore(copy(), file(), day));
        QVERIFY(!QFile::exists(file() + storage::incomingSuffix));
        QCOMPARE(rows(file()), 2);
    }

    void aDamagedDeskIsReplacedAndKeptAsItIs()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(4096));
        damaged.write(QByteArray(int(damaged.size()) - 4096, '\xff'));
        damaged.close();
        const QByteArray before = bytesOf(file());
        const auto restored = storage::restore(copy(), file(), day);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
        QCOMPARE(restored->carried.ledger, Ledger::Incomplete);
        QCOMPARE(rows(file()), 1);
        QVERIFY(bytesOf(replaced()) == before);
    }

    void theLogOfADamagedDeskIsKeptBesideIt()
    {
        QVERIFY(QFile::resize(file(), 5000));
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("what nobody can read");
        log.close();
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(5000, '\xff'));
        damaged.close();
        QVERIFY(storage::restore(copy(), file(), day));
        QCOMPARE(bytesOf(replaced() + u"-wal"_s), "what nobody can read");
        QCOMPARE(rows(file()), 1);
    }

    void aDamagedBackupIsNotRestored()
    {
        QFile damaged(copy());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(4096));
        damaged.write(QByteArray(8192, '\xff'));
        damaged.close();
        QVERIFY(!storage::restore(copy(), file(), day));
        QCOMPARE(rows(file()), 2);
    }

    void nobodysDeskIsReplacedUnderHim()
    {
        const auto clerk = storage::Presence::announce(m_folder->path());
        QVERIFY(clerk);
        const auto restored = storage::restore(copy(), file(), day);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Conflict);
        QCOMPARE(restored.error().code, u"desk-in-use"_s);
        QCOMPARE(rows(file()), 2);
    }

    void aProgramThatDoesNotAnnounceItselfIsNoticed()
    {
        auto reader = Connection::open(file(), Connection::Mode::ReadOnly);
        QVERIFY((*reader)->run(u"BEGIN"_s));
        QVERIFY((*reader)->run(u"SELECT count(*) FROM settings"_s));
        QVERIFY(put(file(), u"later"_s, 501)); // so that the log cannot be emptied under the reader
        QCOMPARE(storage::restore(copy(), file(), day).error().code, u"desk-in-use"_s);
    }

    void nobodyComesInWhileADeskIsReplaced()
    {
        QStringList said;
        const auto restored = storage::restore(copy(), file(), day, [&](QStringView) {
            const auto newcomer = storage::Presence::announce(m_folder->path());
            said << (newcomer ? u"came in"_s : newcomer.error().code);
        });
        QVERIFY(restored);
        said.removeDuplicates();
        QCOMPARE(said, QStringList{u"desk-being-restored"_s});
        QVERIFY(storage::Presence::announce(m_folder->path()));
    }

    void anEmptyDeskIsNeverMadeBesideAHalfRestore_data()
    {
        QTest::addColumn<QString>("remains");
        QTest::newRow("the old desk") << storage::replacedSuffix + u"2026-11-09-2"_s;
        QTest::newRow("the new one") << storage::incomingSuffix;
    }
    void anEmptyDeskIsNeverMadeBesideAHalfRestore()
    {
        QFETCH(QString, remains);
        QVERIFY(QFile::rename(file(), file() + remains));
        const auto opened = storage::Store::open(file());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"restore-unfinished"_s);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(storage::restore(copy(), file(), day));
        QCOMPARE(rows(file()), 1);
        if (remains != storage::incomingSuffix)
            QCOMPARE(nextNumber(file()), 500);
    }

    void anEmptyDeskBesideAHalfRestoreHidesNoLedger()
    {
        QVERIFY(QFile::rename(file(), file() + storage::replacedSuffix + u"2026-11-09-2"_s));
        QFile empty(file());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto restored = storage::restore(copy(), file(), day);
        QVERIFY(restored);
        QCOMPARE(restored->carried.ledger, Ledger::Carried);
        QCOMPARE(nextNumber(file()), 500);
    }

    void aLostDeskIsSaidToBeUnknown()
    {
        for (const QString& name : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + name);
        const auto restored = storage::restore(copy(), file(), day);
        QVERIFY(restored);
        QCOMPARE(restored->carried.ledger, Ledger::NoDesk);
        QVERIFY(text::warning(*restored).contains(u"booked"_s));
    }

    void aRestoreCanBeTakenBack()
    {
        QVERIFY(storage::restore(copy(), file(), day));
        QVERIFY(storage::restore(replaced(), file(), day));
        QCOMPARE(rows(file()), 2);
        QCOMPARE(rows(replaced(2)), 1);
    }

    void noReplacedDeskIsEverOverwritten()
    {
        for (int count = 1; count <= 11; ++count) {
            QVERIFY(put(file(), u"entry %1"_s.arg(count), 500 + count));
            const auto restored = storage::restore(copy(), file(), day);
            QVERIFY(restored);
            QCOMPARE(restored->kept, replaced(count));
        }
        QVERIFY(storage::restore(copy(), file(), day.addDays(1)));
        for (int count = 1; count <= 11; ++count)
            QCOMPARE(ask(replaced(count), u"SELECT count(*) FROM settings WHERE key = 'entry %1'"_s.arg(count)), 1);
        const QStringList kept = storage::replacedDesks(file());
        QCOMPARE(kept.size(), 12);
        QCOMPARE(kept[0], file() + u".replaced-2026-11-23-1"_s);
        QCOMPARE(kept[1], replaced(11));
        QCOMPARE(kept[11], replaced(1));
    }

    void whatIsNoFileIsNoBackup_data()
    {
        QTest::addColumn<QString>("made");
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a folder") << u"folder"_s;
    }
    void whatIsNoFileIsNoBackup()
    {
        QFETCH(QString, made);
        const QString path = m_folder->filePath(made);
        QVERIFY(made == "pipe"_L1 ? ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 : QDir().mkdir(path));
        QCOMPARE(storage::verifyBackup(path).error().code, u"no-ordinary-file"_s); // and it does not wait for ever
        QCOMPARE(storage::restore(path, file(), day).error().code, u"no-ordinary-file"_s);
        QCOMPARE(storage::restore(copy(), path, day).error().code, u"no-ordinary-file"_s);
        QCOMPARE(storage::openOrCreate(path).error().code, u"no-ordinary-file"_s);
        QCOMPARE(rows(file()), 2);
    }

    void aBackupTellsOfWhenItIs()
    {
        QCOMPARE(storage::momentOf(copy()).value(), now);
        QFile touched(copy());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(now.addYears(1), QFileDevice::FileModificationTime));
        touched.close();
        QCOMPARE(storage::momentOf(copy()).value(), now);
        for (const storage::BackupFile& found : storage::listBackups(m_folder->path()))
            if (found.path == copy())
                QCOMPARE(found.writtenAt, now);
    }

    void aRestoredDeskIsNoBackup()
    {
        QVERIFY(storage::isBackup(copy()));
        QVERIFY(storage::restore(copy(), file(), day));
        QVERIFY(!storage::isBackup(file()));
        QCOMPARE(ask(file(), u"SELECT count(*) FROM desk WHERE backed_up_at IS NULL"_s), 1);
        QVERIFY(storage::momentOf(replaced()).value() > now.addYears(-10)); // one that was never signed has one, too
    }

private:
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }
    QString copy() const { return m_folder->filePath(u"copy.sqlite"_s); }
    QString replaced(int count = 1) const { return file() + u".replaced-2026-11-22-%1"_s.arg(count); }

    static qint64 ask(const QString& database, const QString& sql)
    {
        auto opened = storage::openOrCreate(database);
        if (!opened)
            return -1;
        const auto rows = (*opened)->run(sql);
        return rows && !rows->isEmpty() ? rows->first().integer(0) : -1;
    }
    static qint64 rows(const QString& database) { return ask(database, u"SELECT count(*) FROM settings"_s); }
    static qint64 nextNumber(const QString& database)
    {
        return ask(database, u"SELECT next_number FROM number_ranges"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
