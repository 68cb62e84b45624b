#include "core/text/sentences.h"
#include "tests/support/letterdesk.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace aviso;
using namespace aviso::test::letters;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> diskFull(const QString& path)
{
    return failure(Error{.kind = Error::Kind::Storage, .code = u"cannot-write"_s, .args = {path}});
}

} // namespace

class TestSubmissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreAnnouncedAndParcelsAreNot()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"P1"_s, u"PRI"_s);
        f.book(u"L2"_s, u"APLUS"_s);
        QCOMPARE(references(f.program.standing().ready), (QStringList{u"L1"_s, u"L2"_s}));
        const auto done = f.program.submit(f.account);
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(done->files.size(), 1);
        QCOMPARE(references(done->files.first().items), (QStringList{u"L1"_s, u"L2"_s}));
        QCOMPARE(f.allInFolder(), 1);
        QCOMPARE(f.announced(), (QMap<QString, int>{{u"980060012300000001"_s, 1}, {u"980060012300000003"_s, 1}}));
        QCOMPARE(f.program.submit(f.account).error().code, u"nothing-to-submit"_s);
        QVERIFY(f.program.standing().ready.isEmpty());
    }

    void theFileIsKeptToTheByte()
    {
        Fixture f;
        f.book(u"L1"_s);
        const auto done = f.program.submit(f.account);
        const auto kept = f.program.desk.read(
            [&](storage::Connection& c) { return model::loadSubmission(c, done->files.first().reference); });
        QFile file(f.out.filePath(f.filesInFolder().first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kept.bytes);
        QCOMPARE(kept.state, model::SubmissionState::Placed);
        QVERIFY(file.remove());
        QVERIFY(shipping::submitAgain(f.program.desk.desk(), kept.reference, {}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kept.bytes);
        QCOMPARE(f.allInFolder(), 1);
    }

    void whatIsNoLabelOfTheDayIsNotAnnounced()
    {
        Fixture f;
        f.book(u"specimen"_s);
        f.program.run(u"UPDATE documents SET is_specimen = 1"_s);
        const ShipmentId old = f.book(u"old"_s);
        f.program.run(u"UPDATE documents SET created_at = 0 WHERE shipment_id = %1"_s.arg(number(old)));
        const ShipmentId cancelled = f.book(u"cancelled"_s);
        f.program.run(u"UPDATE shipments SET state = 'cancelled' WHERE id = %1"_s.arg(number(cancelled)));
        QCOMPARE(references(f.program.standing().ready), QStringList{u"old"_s});
        auto account = f.program.desk.read([&](storage::Connection& c) { return model::loadAccount(c, f.account); });
        account.settings.insert(u"submission-since"_s, u"2026-11-23"_s);
        f.program.desk.addAccount(account);
        QCOMPARE(references(f.program.standing().ready), QStringList{});
    }

    void anItemThatCannotStandInTheFileIsLeftOutAndNamed()
    {
        Fixture f;
        f.book(u"L1"_s);
        const ShipmentId bad = f.book(u"L2"_s);
        f.program.run(u"UPDATE shipments SET city = '' WHERE id = %1"_s.arg(number(bad)));
        const auto done = f.program.submit(f.account);
        QCOMPARE(references(done->files.first().items), QStringList{u"L1"_s});
        QCOMPARE(done->leftOut.size(), 1);
        QCOMPARE(done->leftOut.first().item.reference, u"L2"_s);
        QCOMPARE(done->leftOut.first().why.field, u"recipient.city"_s);
        QCOMPARE(references(f.program.standing().ready), QStringList{u"L2"_s});
        f.program.run(u"UPDATE shipments SET city = 'Thun'"_s);
        QCOMPARE(references(f.program.submit(f.account)->files.first().items), QStringList{u"L2"_s});
    }

    void whatTheFileDoesNotPassOnIsSaid()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.program.run(u"UPDATE shipments SET address_suffix = 'Hinterhaus'"_s);
        const auto done = f.program.submit(f.account);
        QCOMPARE(done->notPassedOn.size(), 1);
        QCOMPARE(done->notPassedOn.first().field, u"recipient.address-suffix"_s);
    }

    void optionsThatTheChannelLeavesAwayAreNotAnnounced_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("isAnnounced");
        QTest::newRow("API") << u"api"_s << true;
        QTest::newRow("web service") << u"webservice"_s << false;
    }

    void optionsThatTheChannelLeavesAwayAreNotAnnounced()
    {
        QFETCH(QString, channel);
        QFETCH(bool, isAnnounced);
        Fixture f;
        const ShipmentId id = f.book(u"L1"_s);
        f.program.run(u"UPDATE accounts SET channel = '%1'"_s.arg(channel));
        f.program.run(u"UPDATE shipments SET options = 'leave' WHERE id = %1"_s.arg(number(id)));
        QCOMPARE(f.program.desk.load(id).options, QList{model::DeliveryOption::Leave});
        const auto done = f.program.submit(f.account);
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(done->files.first().bytes.contains("<DeliveryInstruction>10<"), isAnnounced);
    }

    void whatCannotBeDoneIsSaidAndNothingIsWrittenDown_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no folder") << u"submission-folder"_s << u""_s << u"submission-folder-unset"_s;
        QTest::newRow("folder gone") << u"submission-folder"_s << u"/nonexistent/aviso"_s
                                     << u"submission-folder-missing"_s;
        QTest::newRow("no id") << u"submission-customer"_s << u" "_s << u"submission-missing"_s;
        QTest::newRow("no day") << u"submission-since"_s << u"23.11.2026"_s << u"date-format"_s;
        QTest::newRow("DataTransfer account") << u"channel"_s << u"datatransfer"_s << u"channel-books-nothing"_s;
        QTest::newRow("another carrier") << u"carrier"_s << u"postnord"_s << u"no-file-channel"_s;
    }

    void whatCannotBeDoneIsSaidAndNothingIsWrittenDown()
    {
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(QString, code);
        Fixture f;
        f.book(u"L1"_s);
        auto account = f.program.desk.read([&](storage::Connection& c) { return model::loadAccount(c, f.account); });
        if (setting == "channel"_L1)
            account.channel = value;
        else if (setting == "carrier"_L1)
            account.carrier = value;
        else
            account.settings[setting] = value;
        f.program.desk.addAccount(account);
        const auto done = f.program.submit(f.account);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QVERIFY(!text::sentence(done.error()).contains(u"%1"_s));
        const auto rows =
            f.program.desk.read([](storage::Connection& c) { return c.run(u"SELECT count(*) FROM submissions"_s); });
        QCOMPARE(rows.first().count(0), 0);
        QCOMPARE(f.allInFolder(), 0);
    }

    void aRunThatFailsAnywhereLosesNothingAndAnnouncesNothingTwice_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("the disk is full") << u"write"_s;
        QTest::newRow("half of it is written") << u"half"_s;
        QTest::newRow("it cannot be moved") << u"move"_s;
        QTest::newRow("it dies once it is moved") << u"moved"_s;
        QTest::newRow("it dies once it is moved, and the file is taken") << u"taken"_s;
    }

    void aRunThatFailsAnywhereLosesNothingAndAnnouncesNothingTwice()
    {
        QFETCH(QString, step);
        Fixture f;
        f.book(u"L1"_s);
        FileDoor failing;
        if (step == "write"_L1)
            failing.write = [](const QString& path, const QByteArray&) -> Result<void> { return diskFull(path); };
        if (step == "half"_L1)
            failing.write = [](const QString& path, const QByteArray& bytes) -> Result<void> {
                (void)FileDoor::writeDurably(path, bytes.left(20));
                return diskFull(path);
            };
        if (step == "move"_L1)
            failing.move = [](const QString&, const QString& to) -> Result<void> { return diskFull(to); };
        if (step == "moved"_L1 || step == "taken"_L1)
            failing.move = [&](const QString& from, const QString& to) -> Result<void> {
                if (!storage::replaceFile(from, to))
                    qFatal("not moved");
                throw std::runtime_error("the program ends here");
            };
        bool hasDied = false;
        try {
            QVERIFY(!f.program.submit(f.account, failing));
        } catch (const std::runtime_error&) {
            hasDied = true;
        }
        QCOMPARE(hasDied, step == "moved"_L1 || step == "taken"_L1);
        QCOMPARE(f.filesInFolder().size(), hasDied ? 1 : 0);
        QVERIFY(f.program.standing().ready.isEmpty()); // it is written down
        if (step == "taken"_L1)
            QVERIFY(QFile::remove(f.out.filePath(f.filesInFolder().first())));

        Program other(f.data.path()); // the next program
        f.book(u"L2"_s);
        const auto done = other.submit(f.account);
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(done->files.size(), 2);
        QMap<QString, int> expected{{u"980060012300000001"_s, 1}, {u"980060012300000002"_s, 1}};
        if (step == "taken"_L1)
            expected.remove(u"980060012300000001"_s); // it is not written a second time
        QCOMPARE(f.announced(), expected);
        QCOMPARE(f.allInFolder(), expected.size());
        QCOMPARE(done->gone.size(), step == "taken"_L1 ? 1 : 0);
    }

    void aFolderThatIsGoneForAWhileIsWaitedFor()
    {
        Fixture f;
        f.book(u"L1"_s);
        const QString away = f.out.path() + u"-away"_s;
        FileDoor failing;
        failing.move = [&](const QString&, const QString& to) -> Result<void> {
            if (!QDir().rename(f.out.path(), away))
                qFatal("not renamed");
            return diskFull(to);
        };
        QVERIFY(!f.program.submit(f.account, failing));
        QCOMPARE(f.program.submit(f.account).error().code, u"submission-folder-missing"_s);
        QVERIFY(QDir().rename(away, f.out.path()));
        QVERIFY(f.program.submit(f.account));
        QCOMPARE(f.announced(), (QMap<QString, int>{{u"980060012300000001"_s, 1}}));
        QCOMPARE(f.allInFolder(), 1);
    }

    void twoProgramsAtOnceAnnounceEachItemOnce()
    {
        Fixture f;
        for (int i = 0; i < 40; ++i)
            f.book(u"L%1"_s.arg(i));
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 4; ++i)
            programs.push_back(std::make_unique<Program>(f.data.path()));
        std::vector<std::jthread> runs;
        for (const auto& program : programs)
            runs.emplace_back([&] { (void)program->submit(f.account); });
        runs.clear();
        const auto announced = f.announced();
        QCOMPARE(announced.size(), 40);
        for (const int times : announced)
            QCOMPARE(times, 1);
        QCOMPARE(f.allInFolder(), f.filesInFolder().size());
    }

    void aFileThatWasLeftIsPutThereOnceByManyPrograms()
    {
        Fixture f;
        f.book(u"L1"_s);
        FileDoor full;
        full.write = [](const QString& path, const QByteArray&) -> Result<void> { return diskFull(path); };
        QVERIFY(!f.program.submit(f.account, full));
        std::atomic<int> moves = 0;
        FileDoor counting;
        counting.move = [&](const QString& from, const QString& to) {
            auto moved = storage::replaceFile(from, to);
            moves += moved.has_value();
            return moved;
        };
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 4; ++i)
            programs.push_back(std::make_unique<Program>(f.data.path()));
        std::vector<std::jthread> runs;
        for (const auto& program : programs)
            runs.emplace_back([&] { (void)program->submit(f.account, counting); });
        runs.clear();
        QCOMPARE(moves, 1);
        QCOMPARE(f.announced(), (QMap<QString, int>{{u"980060012300000001"_s, 1}}));
        QCOMPARE(f.allInFolder(), 1);
    }

    void aBackupThatComesBackAnnouncesNothingTwice()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"L2"_s);
        const QString backup = f.data.filePath(u"backup.sqlite"_s);
        QVERIFY(copyDesk(f.data.path(), backup));
        QCOMPARE(f.program.standing().ready.size(), 2);
        QVERIFY(f.program.submit(f.account));
        QVERIFY(f.program.hear(said(f.fileReference(), u"980060012300000002"_s, "ERROR")));

        const QTemporaryDir elsewhere;
        const QString desk = elsewhere.filePath(u"desk.sqlite"_s);
        QVERIFY(copyDesk(f.data.path(), desk));
        const auto restored = storage::restore(backup, desk, QDate(2026, 11, 23));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
        Program after(elsewhere.path());
        QVERIFY(after.standing().ready.isEmpty());
        QCOMPARE(references(after.standing().rejected), QStringList{u"L2"_s});
    }
};

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
