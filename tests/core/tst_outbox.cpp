#include "core/tabular/read.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <future>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using outbox::Drained;
using outbox::Due;
using outbox::Entry;
using outbox::Outgoing;
using outbox::State;
using storage::Connection;
using storage::Topic;
using test::FakePost;
using test::TestDesk;

namespace {

/// A way out that remembers what it was given and fails when it is told to.
struct FakeChannel
{
    QList<QStringList> calls = {}; ///< the batch, then the subjects of its rows
    std::optional<Error> error = {};
    std::function<void()> meanwhile = [] {};

    outbox::Channel channel(const QString& word)
    {
        return {.word = word,
                .target = [](Connection&) -> Result<QString> { return u"somewhere"_s; },
                .send = [this](const QString&, const QString& batch, const QList<Entry>& rows) -> Result<void> {
                    QStringList call{batch};
                    for (const Entry& entry : rows)
                        call << entry.what.subject;
                    calls.append(call);
                    meanwhile();
                    if (error)
                        return std::unexpected(*error);
                    return {};
                }};
    }
};

const Error noRoom{.kind = Error::Kind::Storage, .code = u"receipts-not-written"_s, .args = {u"/full"_s}};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRowIsPutInOnce();
    void aRowAndItsReasonComeTogetherOrNotAtAll();
    void dueRowsLeaveInOrderAndOnce();
    void whatLeavesTogetherComesWithWhatHasLeft();
    void aFailureIsKeptAndTriedAgainLaterAndLater();
    void oneFailingBatchStopsNoOther();
    void aNewFailingRowDoesNotHideTheWord();
    void whoeverAsksNeedNotWait();
    void aChannelOfAnotherVersionIsAFailure();
    void twoProgramsNeverSendTheSame();
    void theSameProgramNeverSendsTwiceAtOnce();
    void whatADeadProgramHadInHandIsTakenOver();
    void aProgramTakesUpWhatItCouldNotNote();
    void aStopLeavesTheRest();
    void theListIsInPagesTheNewestFirst();
    void aSurveyReadsOnlyWhatWaits();
    void theWaitGrowsToAnHour_data();
    void theWaitGrowsToAnHour();

    void aBookedParcelStandsInTheFileOfTheDay();
    void withoutAFolderNothingPilesUp();
    void anOutcomeThatIsSettledLaterHasItsReceiptToo();
    void theDayIsThatOfTheDesk();
    void aRealParcelStandsInAnotherFileThanOnesOfPractice();
    void whatASpreadsheetWouldCalculateIsGuardedAndReadsBack();
    void dyingBeforeTheNoteDoublesNothing();
    void aFileOfSomebodyElseIsLeftAlone();
    void aFolderThatIsNotThereIsWaitedFor();
    void anotherFolderIsTriedAtOnce();

private:
    Outgoing about(const QString& subject, const QString& batch = u"b"_s, const QString& channel = u"fake"_s)
    {
        return {.shipment = m_shipment,
                .subject = subject,
                .event = u"booked"_s,
                .audience = u"shop"_s,
                .channel = channel,
                .batch = batch,
                .payload = {{u"reference"_s, subject}},
                .at = m_desk->clock().now()};
    }
    void enqueue(const Outgoing& outgoing)
    {
        QVERIFY(m_desk->store().write(Topic::Outbox, [&](Connection& c) { return outbox::enqueue(c, outgoing); }));
    }
    outbox::Despatch despatch(TestDesk& desk, std::mutex& turn)
    {
        return {desk.store(), desk.despatch().presence, desk.clock(), turn, m_channels};
    }
    Drained drain(Due due = Due::OnTime) { return outbox::drain(despatch(*m_desk, m_turn), due).value(); }
    QList<Entry> rows(std::optional<State> state = {})
    {
        return m_desk->read([&](Connection& c) { return outbox::list(c, state, 100); });
    }
    void run(const QString& sql)
    {
        QVERIFY(m_desk->store().write(Topic::Outbox, [&](Connection& c) { return c.run(sql); }));
    }
    QString buy(const QString& reference, bool isPractice = true);
    QString receiptsFolder() const { return m_folder->filePath(u"receipts"_s); }
    QString file(const QString& name = u"practice-booked-2026-11-23.csv"_s) const
    {
        return receiptsFolder() + u'/' + name;
    }
    QList<QStringList> receipts(const QString& path) const;
    Drained drainFiles(Due due = Due::OnTime) { return outbox::drain(m_desk->despatch(), due).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    FakeChannel m_fake;
    std::vector<outbox::Channel> m_channels;
    std::mutex m_turn;
    ShipmentId m_shipment = {};
    AccountId m_account = {};
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_post = std::make_unique<FakePost>();
    m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
    m_account = m_desk->addAccount();
    m_shipment = m_desk->add(test::goodShipment(m_account, u"4711"_s));
    m_fake = {};
    m_channels = {m_fake.channel(u"fake"_s)};
}

void TestOutbox::cleanup()
{
    m_desk.reset();
}

QString TestOutbox::buy(const QString& reference, bool isPractice)
{
    const ShipmentId id = m_desk->add(test::goodShipment(m_account, reference));
    if (!isPractice) {
        model::Account account = test::practiceAccount();
        account.id = m_account;
        account.isPractice = false;
        m_desk->addAccount(account);
    }
    const auto bought = shipping::buyLabel(m_desk->desk(), id, m_desk->load(id).parcels.first().id);
    if (!bought)
        qFatal("no label: %s", qPrintable(bought.error().code));
    return bought->number;
}

QList<QStringList> TestOutbox::receipts(const QString& path) const
{
    const auto table = tabular::readTable({.path = path}, {.delimiter = ','}, 1000);
    if (!table)
        return {{u"cannot be read"_s, table.error().code}};
    QList<QStringList> out{table->header};
    for (const tabular::TableRow& row : table->rows)
        out << row.cells;
    return out;
}

void TestOutbox::aRowIsPutInOnce()
{
    enqueue(about(u"1"_s));
    Outgoing again = about(u"1"_s, u"another"_s);
    again.payload = {};
    enqueue(again);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().what, about(u"1"_s)); // the first one counts
    enqueue(about(u"2"_s));
    Outgoing byRule = about(u"1"_s);
    byRule.rule = u"r"_s;
    enqueue(byRule);
    QCOMPARE(rows().size(), 3);
}

void TestOutbox::aRowAndItsReasonComeTogetherOrNotAtAll()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    m_post->mood = [this](int) { // between the intent and the label the outbox breaks
        run(u"ALTER TABLE outbox RENAME TO elsewhere"_s);
        return FakePost::Mood::Answers;
    };
    const auto parcel = m_desk->load(m_shipment).parcels.first().id;
    QCOMPARE(shipping::buyLabel(m_desk->desk(), m_shipment, parcel).error().kind, Error::Kind::OutcomeUnknown);
    run(u"ALTER TABLE elsewhere RENAME TO outbox"_s);
    QVERIFY(m_desk->load(m_shipment).parcels.first().number.isEmpty());
    QVERIFY(rows().isEmpty());
}

void TestOutbox::dueRowsLeaveInOrderAndOnce()
{
    enqueue(about(u"2"_s, u"late"_s));
    enqueue(about(u"1"_s, u"early"_s));
    enqueue(about(u"3"_s, u"late"_s));
    const Drained drained = drain();
    QCOMPARE(m_fake.calls, (QList<QStringList>{{u"late"_s, u"2"_s, u"3"_s}, {u"early"_s, u"1"_s}}));
    QCOMPARE(drained.sent.size(), 3);
    QCOMPARE(drained.sent.first().sentAt, m_desk->clock().now());
    QCOMPARE(rows(State::Sent).size(), 3);
    QVERIFY(drain().sent.isEmpty());
    QCOMPARE(m_fake.calls.size(), 2);
}

void TestOutbox::whatLeavesTogetherComesWithWhatHasLeft()
{
    enqueue(about(u"1"_s));
    drain();
    enqueue(about(u"2"_s));
    const Drained drained = drain();
    QCOMPARE(m_fake.calls.last(), (QStringList{u"b"_s, u"1"_s, u"2"_s}));
    QCOMPARE(drained.sent.size(), 1);
    QCOMPARE(drained.sent.first().what.subject, u"2"_s);
}

void TestOutbox::aFailureIsKeptAndTriedAgainLaterAndLater()
{
    enqueue(about(u"1"_s));
    m_fake.error = noRoom;
    const Drained drained = drain();
    QVERIFY(drained.sent.isEmpty());
    QCOMPARE(drained.failed.size(), 1);
    QCOMPARE(drained.failed.first().lastError, std::optional(noRoom));
    QCOMPARE(rows(State::Failed).first(), drained.failed.first()); // as told, so stored

    m_desk->clock().advance(std::chrono::seconds(9));
    QVERIFY(drain().failed.isEmpty());
    m_desk->clock().advance(std::chrono::seconds(1));
    QCOMPARE(drain().failed.first().tries, 2);
    m_desk->clock().advance(std::chrono::seconds(19));
    QVERIFY(drain().failed.isEmpty());
    m_desk->clock().advance(std::chrono::seconds(1));
    m_fake.error.reset();
    const Entry sent = drain().sent.first();
    QCOMPARE(sent.tries, 3);
    QVERIFY(!sent.lastError);
    QCOMPARE(rows(State::Sent).first(), sent);
    QCOMPARE(m_fake.calls.size(), 3);
}

void TestOutbox::oneFailingBatchStopsNoOther()
{
    FakeChannel bad;
    bad.error = noRoom;
    m_channels.push_back(bad.channel(u"bad"_s));
    enqueue(about(u"1"_s, u"b"_s, u"bad"_s));
    enqueue(about(u"2"_s));
    const Drained drained = drain();
    QCOMPARE(drained.failed.size(), 1);
    QCOMPARE(drained.sent.size(), 1);
    QCOMPARE(drained.sent.first().what.subject, u"2"_s);
}

void TestOutbox::aNewFailingRowDoesNotHideTheWord()
{
    m_fake.error = noRoom;
    enqueue(about(u"1"_s));
    drain();
    enqueue(about(u"2"_s)); // due at once, and the batch leaves as a whole
    QCOMPARE(drain().failed.size(), 2);
    const auto counts = m_desk->read([](Connection& c) { return outbox::countByState(c); });
    QCOMPARE(counts.value(State::Failed), 2);
    QCOMPARE(counts.value(State::Waiting), 0);
}

void TestOutbox::whoeverAsksNeedNotWait()
{
    enqueue(about(u"1"_s));
    m_fake.error = noRoom;
    drain();
    m_fake.error.reset();
    QVERIFY(drain(Due::OnTime).sent.isEmpty());
    QCOMPARE(drain(Due::Everything).sent.size(), 1);
}

void TestOutbox::aChannelOfAnotherVersionIsAFailure()
{
    enqueue(about(u"1"_s, u"b"_s, u"pigeon"_s));
    const Drained drained = drain();
    QCOMPARE(drained.failed.size(), 1);
    QCOMPARE(drained.failed.first().lastError->code, u"channel-unknown"_s);
    QCOMPARE(drained.failed.first().lastError->args, QStringList(u"pigeon"_s));
}

void TestOutbox::twoProgramsNeverSendTheSame()
{
    TestDesk other(m_folder->path(), *m_post);
    std::mutex otherTurn;
    enqueue(about(u"1"_s));
    int otherSent = 0;
    bool isInside = false;
    m_fake.meanwhile = [&] { // while one program sends, the other one drains
        if (std::exchange(isInside, true))
            return;
        enqueue(about(u"2"_s)); // of the same batch, booked by the other program meanwhile
        enqueue(about(u"3"_s, u"free"_s));
        otherSent = static_cast<int>(outbox::drain(despatch(other, otherTurn)).value().sent.size());
    };
    const Drained drained = drain();
    QCOMPARE(otherSent, 1); // only what the first one does not hold
    QCOMPARE(drained.sent.size(), 1);
    QCOMPARE(m_fake.calls, (QList<QStringList>{{u"b"_s, u"1"_s}, {u"free"_s, u"3"_s}}));
    QCOMPARE(rows(State::Waiting).size(), 1); // what came too late waits for the next round
    QCOMPARE(drain().sent.first().what.subject, u"2"_s);
}

void TestOutbox::theSameProgramNeverSendsTwiceAtOnce()
{
    enqueue(about(u"1"_s));
    qsizetype inner = -1;
    m_fake.meanwhile = [&] { inner = std::async(std::launch::async, [this] { return drain().sent.size(); }).get(); };
    QCOMPARE(drain().sent.size(), 1);
    QCOMPARE(inner, 0);
    QCOMPARE(m_fake.calls.size(), 1);
}

void TestOutbox::whatADeadProgramHadInHandIsTakenOver()
{
    enqueue(about(u"1"_s));
    run(u"UPDATE outbox SET owner = 'gone'"_s);
    QCOMPARE(drain().sent.size(), 1);

    enqueue(about(u"2"_s, u"c"_s));
    const TestDesk living(m_folder->path(), *m_post);
    run(u"UPDATE outbox SET owner = '"_s + living.desk().presence.owner() + u"' WHERE state = 'waiting'"_s);
    QVERIFY(drain().sent.isEmpty());
}

void TestOutbox::aProgramTakesUpWhatItCouldNotNote()
{
    enqueue(about(u"1"_s));
    m_fake.meanwhile = [this] { run(u"ALTER TABLE outbox RENAME TO elsewhere"_s); };
    const auto drained = outbox::drain(despatch(*m_desk, m_turn));
    QCOMPARE(drained.error().kind, Error::Kind::Storage);
    m_fake.meanwhile = [] {};
    run(u"ALTER TABLE elsewhere RENAME TO outbox"_s);
    QCOMPARE(drain().sent.size(), 1);
}

void TestOutbox::aStopLeavesTheRest()
{
    enqueue(about(u"1"_s, u"first"_s));
    enqueue(about(u"2"_s, u"second"_s));
    std::stop_source stop;
    m_fake.meanwhile = [&] { stop.request_stop(); };
    QCOMPARE(outbox::drain(despatch(*m_desk, m_turn), Due::OnTime, stop.get_token()).value().sent.size(), 1);
    QCOMPARE(rows(State::Waiting).size(), 1);
}

void TestOutbox::theListIsInPagesTheNewestFirst()
{
    for (const QString& subject : {u"1"_s, u"2"_s, u"3"_s})
        enqueue(about(subject));
    const auto page = [this](std::optional<OutgoingId> before) {
        QStringList subjects;
        for (const Entry& entry :
             m_desk->read([&](Connection& c) { return outbox::list(c, State::Waiting, 2, before); }))
            subjects << entry.what.subject;
        return subjects;
    };
    QCOMPARE(page({}), (QStringList{u"3"_s, u"2"_s}));
    QCOMPARE(page(rows()[1].id), QStringList(u"1"_s));
    QVERIFY(rows(State::Failed).isEmpty());
}

void TestOutbox::aSurveyReadsOnlyWhatWaits()
{
    const auto plan = m_desk->read([](Connection& c) {
        return c.run(u"EXPLAIN QUERY PLAN SELECT channel, batch FROM outbox WHERE state <> 'sent' AND next_try_at <= ?"
                     " GROUP BY channel, batch ORDER BY min(id)"_s,
                     qint64(0));
    });
    QVERIFY2(plan.first().text(3).contains(u"outbox_unsent"_s), qPrintable(plan.first().text(3)));
}

void TestOutbox::theWaitGrowsToAnHour_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << 10;
    QTest::newRow("second") << 2 << 20;
    QTest::newRow("ninth") << 9 << 2560;
    QTest::newRow("tenth") << 10 << 3600;
    QTest::newRow("thousandth") << 1000 << 3600;
}

void TestOutbox::theWaitGrowsToAnHour()
{
    QFETCH(int, tries);
    QFETCH(int, seconds);
    QCOMPARE(outbox::delayAfter(tries), std::chrono::seconds(seconds));
}

void TestOutbox::aBookedParcelStandsInTheFileOfTheDay()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    const QString first = buy(u"A-1"_s);
    QCOMPARE(rows(State::Waiting).size(), 1);
    QCOMPARE(drainFiles().sent.size(), 1);
    const QString second = buy(u"A \"2\", B"_s);
    QCOMPARE(drainFiles().sent.size(), 1);
    QCOMPARE(bytesOf(file()), QByteArray("reference,number,carrier,service,booked_at,source\r\nA-1,") +
                                  first.toLatin1() +
                                  ",swisspost,PRI,2026-11-23T09:00:00+01:00,\r\n\"A \"\"2\"\", B\"," +
                                  second.toLatin1() + ",swisspost,PRI,2026-11-23T09:00:00+01:00,\r\n");
}

void TestOutbox::withoutAFolderNothingPilesUp()
{
    buy(u"A-1"_s);
    QVERIFY(rows().isEmpty());
    m_desk->keepReceiptsIn(receiptsFolder());
    m_desk->keepReceiptsIn({});
    buy(u"A-2"_s);
    QVERIFY(rows().isEmpty());
}

void TestOutbox::anOutcomeThatIsSettledLaterHasItsReceiptToo()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    m_post->mood = [](int n) { return n == 0 ? FakePost::Mood::DiesAfterWork : FakePost::Mood::Answers; };
    QVERIFY(!shipping::buyLabel(m_desk->desk(), m_shipment, m_desk->load(m_shipment).parcels.first().id));
    QVERIFY(rows().isEmpty());
    QCOMPARE(shipping::reconcile(m_desk->desk(), {})->size(), 1); // its number is burnt, a new label is bought
    drainFiles();
    const QString number = m_desk->load(m_shipment).parcels.first().number;
    QVERIFY(!number.isEmpty());
    QCOMPARE(receipts(file()).size(), 2);
    QCOMPARE(receipts(file())[1].mid(0, 2), (QStringList{u"4711"_s, number}));
}

void TestOutbox::theDayIsThatOfTheDesk()
{
    const QDateTime lateEvening(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC); // half past midnight in Zurich
    const Outgoing winter =
        outbox::channels::outgoing({.bookedAt = lateEvening, .worth = outbox::channels::Worth::Real});
    QCOMPARE(winter.batch, u"booked-2026-11-24"_s);
    QCOMPARE(winter.payload[u"booked_at"_s].toString(), u"2026-11-24T00:30:00+01:00"_s);
    QCOMPARE(winter.at, lateEvening);
    const Outgoing summer =
        outbox::channels::outgoing({.bookedAt = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC)});
    QCOMPARE(summer.payload[u"booked_at"_s].toString(), u"2026-07-01T10:00:00+02:00"_s);
}

void TestOutbox::aRealParcelStandsInAnotherFileThanOnesOfPractice()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    const QString practised = buy(u"A-1"_s);
    const QString real = buy(u"A-2"_s, false);
    drainFiles();
    QCOMPARE(receipts(file(u"practice-booked-2026-11-23.csv"_s)).size(), 2);
    QCOMPARE(receipts(file(u"practice-booked-2026-11-23.csv"_s))[1][1], practised);
    QCOMPARE(receipts(file(u"booked-2026-11-23.csv"_s)).size(), 2);
    QCOMPARE(receipts(file(u"booked-2026-11-23.csv"_s))[1][1], real);
}

void TestOutbox::whatASpreadsheetWouldCalculateIsGuardedAndReadsBack()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    const QString reference = u"=HYPERLINK(\"x\")"_s;
    const QString number = buy(reference);
    drainFiles();
    QVERIFY2(bytesOf(file()).contains("\r\n\"'=HYPERLINK(\"\"x\"\")\","), bytesOf(file()));
    QCOMPARE(receipts(file())[1].mid(0, 2), (QStringList{reference, number}));
}

void TestOutbox::dyingBeforeTheNoteDoublesNothing()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    buy(u"A-1"_s);
    buy(u"A-2"_s);
    drainFiles();
    const QByteArray before = bytesOf(file());
    run(u"UPDATE outbox SET state = 'waiting', sent_at = NULL, owner = 'a-program-that-is-gone'"_s);
    QCOMPARE(drainFiles().sent.size(), 2);
    QCOMPARE(bytesOf(file()), before);
    QVERIFY(QFile::remove(file())); // a shop that takes the file away gets the whole day with the next parcel
    buy(u"A-3"_s);
    drainFiles();
    QVERIFY(bytesOf(file()).startsWith(before));
    QCOMPARE(receipts(file()).size(), 4);
}

void TestOutbox::aFileOfSomebodyElseIsLeftAlone()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    overwrite(file(), "reference,number\r\nB-1,990000000000000001\r\n");
    buy(u"A-1"_s);
    QCOMPARE(drainFiles().failed.first().lastError->code, u"receipts-not-ours"_s);
    QCOMPARE(bytesOf(file()), "reference,number\r\nB-1,990000000000000001\r\n");
    QVERIFY(QFile::rename(file(), file(u"theirs.csv"_s)));
    QCOMPARE(drainFiles(Due::Everything).sent.size(), 1);
    QCOMPARE(receipts(file()).size(), 2);
}

void TestOutbox::aFolderThatIsNotThereIsWaitedFor()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    QVERIFY(QDir().rmdir(receiptsFolder()));
    buy(u"A-1"_s);
    const Entry failed = drainFiles().failed.first();
    QCOMPARE(failed.lastError->code, u"receipts-folder-missing"_s);
    QVERIFY(!QFile::exists(receiptsFolder())); // a drive that is away is not replaced by a folder of ours
    QVERIFY(QDir().mkpath(receiptsFolder()));
    m_desk->clock().advance(std::chrono::seconds(10));
    QCOMPARE(drainFiles().sent.size(), 1);
    QCOMPARE(receipts(file()).size(), 2);
}

void TestOutbox::anotherFolderIsTriedAtOnce()
{
    m_desk->keepReceiptsIn(receiptsFolder());
    QVERIFY(QDir().rmdir(receiptsFolder()));
    buy(u"A-1"_s);
    drainFiles();
    m_desk->keepReceiptsIn({});
    QCOMPARE(drainFiles().failed.first().lastError->code, u"receipts-folder-unset"_s);
    m_desk->keepReceiptsIn(m_folder->filePath(u"elsewhere"_s));
    QCOMPARE(drainFiles().sent.size(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"elsewhere/practice-booked-2026-11-23.csv"_s)));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
