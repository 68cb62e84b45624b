#include "core/storage/backup.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Store;
using storage::Topic;

namespace {

Result<void> put(Connection& connection, const QString& key, const QString& value)
{
    auto done = connection.run(u"INSERT INTO settings(key, value) VALUES(?, ?)"_s, key, value);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<qint64> count(Connection& connection)
{
    auto rows = connection.run(u"SELECT count(*) FROM settings"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().integer(0);
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }

    void aNewFileIsOursAndDurable()
    {
        auto store = Store::open(file());
        QVERIFY(store);
        const auto settings = (*store)->write(Topic::Settings, [](Connection& connection) -> Result<QString> {
            auto journal = connection.run(u"PRAGMA journal_mode"_s);
            auto synchronous = connection.run(u"PRAGMA synchronous"_s);
            auto id = connection.run(u"PRAGMA application_id"_s);
            return u"%1 %2 %3"_s.arg(journal->first().text(0))
                .arg(synchronous->first().integer(0))
                .arg(id->first().integer(0));
        });
        QVERIFY(settings);
        QCOMPARE(*settings, u"wal 2 %1"_s.arg(storage::applicationId));
    }

    void whatIsWrittenIsThereAfterReopening()
    {
        {
            auto store = Store::open(file());
            QVERIFY((*store)->write(Topic::Settings, [](Connection& c) { return put(c, u"language"_s, u"uk"_s); }));
        }
        auto store = Store::open(file());
        QCOMPARE((*store)->read([](Connection& c) { return count(c); }).value_or(-1), 1);
    }

    void aFailingTransactionLeavesNothing()
    {
        auto store = Store::open(file());
        const auto failed = (*store)->write(Topic::Settings, [](Connection& c) -> Result<void> {
            if (auto done = put(c, u"a"_s, u"1"_s); !done)
                return done;
            return failure(Error::Kind::Invalid, u"changed-my-mind"_s);
        });
        QCOMPARE(failed.error().code, u"changed-my-mind"_s);
        QCOMPARE((*store)->read([](Connection& c) { return count(c); }).value_or(-1), 0);
    }

    void commitsAreAnnouncedAndRollbacksAreNot()
    {
        auto store = Store::open(file());
        std::atomic<int> heard = 0;
        connect(store->get(), &Store::committed, store->get(), [&] { ++heard; }, Qt::DirectConnection);
        QVERIFY((*store)->write(Topic::Settings, [](Connection& c) { return put(c, u"a"_s, u"1"_s); }));
        QVERIFY(!(*store)->write(Topic::Settings, [](Connection& c) { return put(c, u"a"_s, u"twice"_s); }));
        QCOMPARE(heard.load(), 1);
    }

    void readersDoNotWaitForAWriter()
    {
        auto store = Store::open(file());
        std::binary_semaphore inside{0};
        std::binary_semaphore mayEnd{0};
        std::jthread writer([&] {
            auto done = (*store)->write(Topic::Settings, [&](Connection& c) {
                auto result = put(c, u"a"_s, u"1"_s);
                inside.release();
                mayEnd.acquire();
                return result;
            });
            QVERIFY(done);
        });
        inside.acquire();
        QCOMPARE((*store)->read([](Connection& c) { return count(c); }).value_or(-1), 0);
        mayEnd.release();
    }

    void twoProgramsWriteTurnByTurn()
    {
        auto one = Store::open(file());
        auto two = Store::open(file());
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (Store* store : {one->get(), two->get()})
                threads.emplace_back([&failures, store] {
                    for (int i = 0; i < 50; ++i)
                        if (!store->write(Topic::Settings, [&](Connection& c) {
                                return put(c, u"%1-%2"_s.arg(quintptr(store)).arg(i), u"x"_s);
                            }))
                            ++failures;
                });
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE((*one)->read([](Connection& c) { return count(c); }).value_or(-1), 100);
    }

    void theOtherProgramsCommitIsNoticed()
    {
        auto one = Store::open(file());
        auto two = Store::open(file());
        std::atomic<int> heard = 0;
        connect(one->get(), &Store::committed, one->get(), [&] { ++heard; }, Qt::DirectConnection);
        (*one)->noticeOthers();
        QVERIFY((*two)->write(Topic::Settings, [](Connection& c) { return put(c, u"a"_s, u"1"_s); }));
        (*one)->noticeOthers();
        (*one)->noticeOthers();
        QCOMPARE(heard.load(), 1);
    }

    void aNewerDatabaseIsRefused()
    {
        {
            QVERIFY(Store::open(file()));
        }
        {
            auto connection = Connection::open(file(), Connection::Mode::ReadWrite);
            QVERIFY((*connection)->run(u"PRAGMA user_version=9999"_s));
        }
        QCOMPARE(Store::open(file()).error().code, u"newer-database"_s);
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("Linux disk") << QByteArray("ext4") << false;
        QTest::newRow("memory") << QByteArray("tmpfs") << false;
        QTest::newRow("NFS") << QByteArray("nfs4") << true;
        QTest::newRow("Windows share") << QByteArray("cifs") << true;
        QTest::newRow("sshfs") << QByteArray("fuse.sshfs") << true;
    }
    void networkFileSystemsAreKnown()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isNetwork);
        QCOMPARE(storage::isNetworkFileSystem(type), isNetwork);
    }

    void aBackupMadeWhileWritingIsWholeAndComplete()
    {
        auto store = Store::open(file());
        for (int i = 0; i < 20; ++i)
            QVERIFY(
                (*store)->write(Topic::Settings, [&](Connection& c) { return put(c, QString::number(i), u"x"_s); }));
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        std::jthread writer([&](const std::stop_token& stop) {
            for (int i = 100; !stop.stop_requested(); ++i)
                QVERIFY((*store)->write(Topic::Settings,
                                        [&](Connection& c) { return put(c, QString::number(i), u"x"_s); }));
        });
        auto source = Connection::open(file(), Connection::Mode::ReadOnly);
        QVERIFY(source);
        const auto made = storage::backUp(**source, copy);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        writer.request_stop();
        QVERIFY(storage::verifyBackup(copy));
        auto opened = Store::open(copy);
        QVERIFY((*opened)->read([](Connection& c) { return count(c); }).value_or(-1) >= 20);
    }

    void aProgramIsAliveExactlyAsLongAsItRuns()
    {
        auto mine = storage::Presence::announce(m_folder->path());
        QVERIFY(mine);
        QString other;
        {
            auto second = storage::Presence::announce(m_folder->path());
            other = (*second)->owner();
            QVERIFY((*mine)->isAlive((*mine)->owner()));
        }
        QVERIFY(!(*mine)->isAlive(other));
        QVERIFY(!(*mine)->isAlive(u"never-was"_s));
    }

    void whatAKilledProgramLeftIsNotTakenForAlive_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("an empty mark, by one that was killed while it looked") << QByteArray();
        QTest::newRow("a mark whose process number another program has now")
            << QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                   QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    }
    void whatAKilledProgramLeftIsNotTakenForAlive()
    {
        QFETCH(QByteArray, left);
        const auto mine = storage::Presence::announce(m_folder->path());
        QVERIFY(mine);
        QFile mark(m_folder->filePath(u"running/0b8d-gone.running"_s));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write(left);
        mark.close();
        QVERIFY(!(*mine)->isAlive(u"0b8d-gone"_s));
        QVERIFY(!mark.exists());
        QVERIFY((*mine)->isAlive((*mine)->owner()));
    }

    void aProgramIsAliveToAnotherUntilItEnds()
    {
        const auto mine = storage::Presence::announce(m_folder->path());
        auto other = storage::Presence::announce(m_folder->path());
        QVERIFY((*mine)->isAlive((*other)->owner()));
        QVERIFY((*mine)->isAlive((*other)->owner())); // looking does not end it
        const QString owner = (*other)->owner();
        other->reset();
        QVERIFY(!(*mine)->isAlive(owner));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
