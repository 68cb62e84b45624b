#include "core/carriers/swisspost/datatransfer.h"
#include "core/shipping/submission.h"
#include "core/storage/restore.h"
#include "core/text/sentences.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::Announcement;
using model::AnnouncementState;
using shipping::FileDoor;

namespace {

/// One program at a desk with an account that announces its letters.
struct Program
{
    explicit Program(const QString& folder) : desk(folder, post) {}

    test::FakePost post = {};
    test::TestDesk desk;
    std::vector<carriers::FileChannel> channels{carriers::swisspost::dataTransfer().value()};

    Result<shipping::Submitted> submit(AccountId account, const FileDoor& files = {},
                                       const shipping::SubmissionWish& wish = {})
    {
        return shipping::submit(desk.desk(), channels, account, wish, {}, files);
    }

    Result<shipping::Acknowledged> hear(const QByteArray& inside)
    {
        return shipping::acknowledge(desk.desk(), channels.front(), u"answer.xml"_s,
                                     "<ProcessingStatus>" + inside + "</ProcessingStatus>");
    }

    shipping::Submissions standing()
    {
        const auto all = shipping::submissions(desk.desk(), channels).value();
        return all.isEmpty() ? shipping::Submissions{} : all.first();
    }

    void run(const QString& sql)
    {
        const auto done =
            desk.store().write(storage::Topic::Shipments, [&](storage::Connection& c) { return c.run(sql); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
};

struct Fixture
{
    QTemporaryDir data;
    QTemporaryDir out;
    Program program{data.path()};
    AccountId account = {};
    int made = 0;

    Fixture()
    {
        model::Account settings = test::practiceAccount();
        settings.isPractice = false;
        settings.settings.insert(u"submission-folder"_s, out.path());
        settings.settings.insert(u"submission-customer"_s, u"BEISPIEL"_s);
        account = program.desk.addAccount(settings);
    }

    /// A booked letter, whose number is what the reference and the place in line make it.
    ShipmentId book(const QString& reference, const QString& service = u"RINL"_s)
    {
        model::Shipment shipment = test::goodShipment(account, reference);
        shipment.service.basic = service;
        const ShipmentId id = program.desk.add(shipment);
        const QString number = u"9800600123%1"_s.arg(++made, 8, 10, QChar(u'0'));
        program.run(u"UPDATE parcels SET number = '%1' WHERE shipment_id = %2"_s.arg(number).arg(aviso::number(id)));
        program.run(u"UPDATE shipments SET state = 'booked' WHERE id = %1"_s.arg(aviso::number(id)));
        program.run(u"INSERT INTO documents(shipment_id, parcel_id, kind, format, number, layout, is_specimen,"
                    " needs_colour, created_at, bytes) SELECT shipment_id, id, 'label', 'PDF', number, 'A6', 0, 0, %1,"
                    " x'00' FROM parcels WHERE shipment_id = %2"_s.arg(program.desk.clock().now().toMSecsSinceEpoch())
                        .arg(aviso::number(id)));
        return id;
    }

    QStringList filesInFolder() const { return QDir(out.path()).entryList({u"*.xml"_s}, QDir::Files, QDir::Name); }
    qsizetype allInFolder() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name).size(); }

    /// How often each item is announced in what lies in the folder.
    QMap<QString, int> announced() const
    {
        QMap<QString, int> times;
        for (const QString& name : filesInFolder()) {
            QFile file(out.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("unreadable");
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString& part : text.split(u"<IdentCode>"_s).sliced(1))
                ++times[part.section(u'<', 0, 0)];
        }
        return times;
    }

    QString fileReference() { return program.standing().files.first().reference; }
};

QStringList references(const QList<Announcement>& items)
{
    QStringList list;
    for (const Announcement& item : items)
        list << item.reference;
    return list;
}

bool copyDesk(const QString& folder, const QString& to)
{
    const auto desk = storage::Connection::open(folder + u"/desk.sqlite"_s, storage::Connection::Mode::ReadWrite);
    return desk && (*desk)->run(u"VACUUM INTO ?"_s, to);
}

std::unexpected<Error> diskFull(const QString& path)
{
    return failure(Error{.kind = Error::Kind::Storage, .code = u"cannot-write"_s, .args = {path}});
}

QByteArray said(const QString& file, const QString& number, const QByteArray& status, const QByteArray& words = {})
{
    return "<File><FileReference>" + file.toUtf8() + "</FileReference><Item><IdentCode>" + number.toUtf8() +
           "</IdentCode><Status>" + status + "</Status><Code>E1</Code><Message>" + words + "</Message></Item></File>";
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

    void whatCannotBeDoneIsSaidAndNothingIsWrittenDown_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no folder") << u"submission-folder"_s << u""_s << u"submission-folder-unset"_s;
        QTest::newRow("folder gone") << u"submission-folder"_s << u"/nonexistent/aviso"_s
                                     << u"submission-folder-missing"_s;
        QTest::newRow("no id") << u"submission-customer"_s << u" "_s << u"submission-missing"_s;
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

    void whatTheCarrierSaysIsMatchedOnce()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"L2"_s);
        f.book(u"L3"_s);
        QVERIFY(f.program.submit(f.account));
        const QString file = f.fileReference();
        const QByteArray answer = said(file, u"98.00.600123.00000001"_s, "OK") +
                                  said(file, u"980060012300000002"_s, "ERROR", "PLZ") +
                                  said(file, u"980060012300000009"_s, "OK") + said(u"AVX"_s, u"1"_s, "OK") +
                                  said(file, u"980060012300000003"_s, "PERHAPS");
        const auto heard = f.program.hear(answer);
        QVERIFY(heard && heard->isNew);
        QCOMPARE(references(heard->accepted), QStringList{u"L1"_s});
        QCOMPARE(references(heard->rejected), QStringList{u"L2"_s});
        QCOMPARE(heard->rejected.first().words, u"PLZ"_s);
        QCOMPARE(references(heard->undecided), QStringList{u"L3"_s});
        QCOMPARE(heard->unknownItems, QStringList{u"980060012300000009"_s});
        QCOMPARE(heard->unknownFiles, QStringList{u"AVX"_s});
        const auto again = f.program.hear(answer);
        QVERIFY(again && !again->isNew);
        QVERIFY(again->accepted.isEmpty() && again->rejected.isEmpty());
        const auto other = f.program.hear(' ' + answer); // the same in another file
        QVERIFY(other && other->isNew);
        QVERIFY(other->accepted.isEmpty() && other->rejected.isEmpty());
        QCOMPARE(references(f.program.standing().rejected), QStringList{u"L2"_s});
    }

    void aRejectedItemIsAnnouncedAgainOnceItWasMended()
    {
        Fixture f;
        const ShipmentId good = f.book(u"L1"_s);
        const ShipmentId bad = f.book(u"L2"_s);
        QVERIFY(f.program.submit(f.account));
        const QString first = f.fileReference();
        QVERIFY(f.program.hear(said(first, u"980060012300000002"_s, "ERROR", "PLZ")));
        QCOMPARE(f.program.submit(f.account).error().code, u"nothing-to-submit"_s); // not by itself
        QCOMPARE(f.program.submit(f.account, {}, {.mended = {good}}).error().code, u"not-rejected"_s);
        const auto done = f.program.submit(f.account, {}, {.mended = {bad, bad}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(references(done->files.first().items), QStringList{u"L2"_s});
        QVERIFY(f.program.standing().rejected.isEmpty());
        const auto late = f.program.hear(said(first, u"980060012300000002"_s, "OK"));
        QCOMPARE(references(late->contradicting), QStringList{u"L2"_s});
        const auto second = f.program.hear(said(done->files.first().reference, u"980060012300000002"_s, "OK"));
        QCOMPARE(references(second->accepted), QStringList{u"L2"_s});
    }

    void aFileThatIsRejectedAsAWholeRejectsItsItems()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"L2"_s);
        QVERIFY(f.program.submit(f.account));
        const auto heard =
            f.program.hear("<File><FileReference>" + f.fileReference().toUtf8() +
                           "</FileReference><Status>REJECTED</Status><Message>XSD</Message><Item><IdentCode>"
                           "980060012300000001</IdentCode><Status>OK</Status></Item></File>");
        QCOMPARE(references(heard->accepted), QStringList{u"L1"_s});
        QCOMPARE(references(heard->rejected), QStringList{u"L2"_s});
        QCOMPARE(heard->rejected.first().words, u"XSD"_s);
    }

    void anUnreadableAnswerChangesNothingAndIsReadOnceItIsWhole()
    {
        Fixture f;
        f.book(u"L1"_s);
        QVERIFY(f.program.submit(f.account));
        const QString path = f.data.filePath(u"answer.xml"_s);
        const QByteArray whole =
            "<ProcessingStatus>" + said(f.fileReference(), u"980060012300000001"_s, "OK") + "</ProcessingStatus>";
        const auto write = [&](const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(whole.chopped(5)));
        const auto cut = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path);
        QCOMPARE(cut.error().code, u"acknowledgement-unreadable"_s);
        QVERIFY(QFile::exists(path));
        QVERIFY(write(whole));
        const auto read = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path);
        QCOMPARE(references(read->accepted), QStringList{u"L1"_s});
        const auto gone = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path + u'x');
        QCOMPARE(gone.error().code, u"file-missing"_s);
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

    void whatIsNotAnsweredIsListedAfterItsDays()
    {
        Fixture f;
        f.book(u"L1"_s);
        QVERIFY(f.program.submit(f.account));
        f.program.desk.clock().advance(std::chrono::hours(72));
        QVERIFY(f.program.standing().overdue.isEmpty());
        f.program.desk.clock().advance(std::chrono::seconds(1));
        QCOMPARE(references(f.program.standing().overdue), QStringList{u"L1"_s});
        QVERIFY(f.program.hear(said(f.fileReference(), u"980060012300000001"_s, "OK")));
        QVERIFY(f.program.standing().overdue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
