#include "core/net/qttransport.h"
#include "core/practice/server.h"
#include "tests/support/receiptcheck.h"
#include "tests/support/testdesk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int shipmentsInABatch = 50;

int wantedKills()
{
    return qEnvironmentVariableIntValue("AVISO_KILLS") > 0 ? qEnvironmentVariableIntValue("AVISO_KILLS") : 30;
}

QString receiptsIn(const QString& folder)
{
    return folder + u"/receipts"_s;
}

/// What a comparison of our ledger with the carrier's own list, and of the shop's files with our ledger, shows.
struct Findings
{
    int kills = 0;
    int notBooked = 0;      ///< shipments that ended without a label
    int doubles = 0;        ///< shipments with two labels that could both be printed and used
    int unknownNumbers = 0; ///< numbers at the carrier that the ledger knows neither as booked nor as burnt
    int brokenFiles = 0;    ///< receipts that were not whole after a kill
    test::ReceiptFindings receipts = {};

    bool areClean() const { return notBooked + doubles + unknownNumbers + brokenFiles == 0 && receipts.areClean(); }
    QString text() const
    {
        return u"%1 kills: %2 shipments lost, %3 doubled labels, %4 numbers unknown to the ledger, %5 files of receipts"
               " broken, %6 receipts lost, %7 too many"_s.arg(kills)
                   .arg(notBooked)
                   .arg(doubles)
                   .arg(unknownNumbers)
                   .arg(brokenFiles)
                   .arg(receipts.lost)
                   .arg(receipts.tooMany);
    }
};

void armFaults(practice::Server& server, quint32 seed)
{
    server.faults().clear();
    server.faults().seed(seed);
    for (const QString& kind : {u"cut-before-work"_s, u"cut-after-work"_s, u"half-answer"_s, u"5xx"_s, u"401"_s,
                                u"truncated-base64"_s, u"item-missing"_s})
        server.faults().arm({.kind = kind, .operation = u"generateAddressLabel"_s, .count = 0, .probability = 0.02});
}

/// When the desk's program is to be killed.
struct Kill
{
    enum class Counted { FromStart, FromOpenDesk };
    Counted counted = Counted::FromOpenDesk;
    int after = 0; ///< milliseconds
};

/// The desk's program, running. It says "open" when its desk is, and how much is left when it has done all it could.
class Program
{
public:
    Program(const QString& folder, const QString& sabotage)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(DESK_PROGRAM), {folder, sabotage});
        if (!m_process.waitForStarted())
            qFatal("cannot start the desk's program");
    }

    void awaitOpenDesk()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(120'000))
                qFatal("the desk's program does not open its desk");
    }

    /// Says how much was left.
    int awaitEnd()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(120'000))
            qFatal("the desk's program hangs");
        return m_process.readAllStandardOutput().trimmed().split('\n').last().split(' ').value(1, "-1").toInt();
    }

    /// Says how much was left when it was over before, else -1.
    int killAfter(int milliseconds)
    {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds))
            return awaitEnd();
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }

private:
    QProcess m_process;
};

/// Says how much was left, or -1 when it was killed before the end.
int runProgram(const QString& folder, const QString& sabotage, const Kill& kill)
{
    Program program(folder, sabotage);
    if (kill.counted == Kill::Counted::FromOpenDesk)
        program.awaitOpenDesk();
    return program.killAfter(kill.after);
}

void prepare(const QString& folder, const practice::Server& server, const QString& licence)
{
    net::QtTransport transport;
    test::TestDesk desk(folder, transport);
    model::Account account = test::practiceAccount();
    account.baseUrl = QUrl(server.swissPostBase() + u"/barcode/v1"_s);
    account.tokenUrl = QUrl(server.swissPostTokenUrl());
    account.settings[u"franking-licence"_s] = licence;
    const AccountId id = desk.addAccount(account);
    desk.keepReceiptsIn(receiptsIn(folder));
    for (int i = 0; i < shipmentsInABatch; ++i)
        desk.add(test::goodShipment(id, u"k-%1"_s.arg(i)));
}

void compare(const QString& folder, practice::Server& server, const QString& licence, Findings& findings)
{
    net::QtTransport transport;
    test::TestDesk desk(folder, transport);
    QHash<qint64, int> usable;
    for (const practice::Parcel& parcel : server.swissPost().parcels()) {
        if (parcel.piece.licence != licence)
            continue;
        const auto rows = desk.read([&](Connection& c) {
            return c.run(u"SELECT state FROM attempts WHERE key = ?"_s, parcel.piece.itemNumber);
        });
        const QString state = rows.isEmpty() ? QString() : rows.first().text(0);
        if (state != "booked"_L1 && state != "burnt"_L1)
            ++findings.unknownNumbers;
        if (state != "burnt"_L1)
            ++usable[parcel.piece.itemId.section(u'-', 1, 1).toLongLong()];
    }
    for (const int labels : usable)
        findings.doubles += labels > 1 ? labels - 1 : 0;
    for (int i = 1; i <= shipmentsInABatch; ++i) {
        const auto labels = desk.read([&](Connection& c) { return model::labelsOf(c, ShipmentId{i}); });
        const bool isWhole =
            desk.load(ShipmentId{i}).state == model::State::Booked && labels.size() == 1 && usable.value(i) >= 1;
        findings.notBooked += isWhole ? 0 : 1;
    }
    findings.receipts += test::drainAndCompare(desk, receiptsIn(folder));
}

/// How long the program takes here, in milliseconds: kills are to hit its work on fast and slow machines alike.
struct Pace
{
    int opening = 0;
    int batch = 0;
};

Pace paceOf(practice::Server& server)
{
    QTemporaryDir folder;
    prepare(folder.path(), server, u"60099999"_s);
    QElapsedTimer timer;
    timer.start();
    Program program(folder.path(), u"honest"_s);
    program.awaitOpenDesk();
    const auto opening = timer.restart();
    program.awaitEnd();
    return {.opening = int(opening), .batch = int(timer.elapsed())};
}

/// One kill in eight comes while the desk opens, the others while it books.
Kill nextKill(std::mt19937& random, const Pace& pace)
{
    const bool isAtStart = random() % 8 == 0;
    const int span = isAtStart ? pace.opening : pace.batch / 4;
    return {.counted = isAtStart ? Kill::Counted::FromStart : Kill::Counted::FromOpenDesk,
            .after = int(random() % unsigned(1 + span))};
}

/// Kills the desk's program at random moments while it books batches at a carrier that fails now and then, lets it
/// finish each batch in peace, and compares.
Findings hunt(const QString& sabotage, int kills)
{
    std::mt19937 random(20261121);
    Findings findings;
    practice::Server server;
    if (!server.start())
        qFatal("the practice carrier does not start");
    const Pace pace = paceOf(server);
    for (int batch = 0; findings.kills < kills; ++batch) {
        QTemporaryDir folder;
        const QString licence = u"600%1"_s.arg(10000 + batch);
        prepare(folder.path(), server, licence);
        armFaults(server, quint32(batch));
        int left = -1;
        for (int run = 0; run < 25 && left != 0 && findings.kills < kills; ++run) {
            left = runProgram(folder.path(), sabotage, nextKill(random, pace));
            findings.kills += left < 0 ? 1 : 0;
            findings.brokenFiles += test::filedNumbers(receiptsIn(folder.path())) ? 0 : 1;
        }
        server.faults().clear();
        for (int run = 0; run < 5 && left != 0; ++run)
            left = Program(folder.path(), sabotage).awaitEnd();
        compare(folder.path(), server, licence, findings);
    }
    return findings;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKillLosesAShipmentDoublesALabelForgetsANumberOrLosesAReceipt()
    {
        const Findings findings = hunt(u"honest"_s, wantedKills());
        qInfo("%s", qPrintable(findings.text()));
        QVERIFY2(findings.areClean(), qPrintable(findings.text()));
    }

    void theSameHuntCatchesADeskThatRetriesWithANewKey()
    {
        const Findings findings = hunt(u"new-key-per-retry"_s, 20);
        qInfo("sabotaged: %s", qPrintable(findings.text()));
        QVERIFY(findings.doubles > 0);
    }

    void theSameHuntCatchesADeskThatBooksFirstAndStoresAfter()
    {
        const Findings findings = hunt(u"book-then-store"_s, 20);
        qInfo("sabotaged: %s", qPrintable(findings.text()));
        QVERIFY(findings.unknownNumbers > 0);
    }

    void theSameHuntCatchesADeskThatEnqueuesAfterTheCommit()
    {
        const Findings findings = hunt(u"enqueue-after-commit"_s, 60);
        qInfo("sabotaged: %s", qPrintable(findings.text()));
        QVERIFY(findings.receipts.lost > 0);
        QCOMPARE(findings.doubles + findings.unknownNumbers, 0); // nothing else is wrong with it
    }
};

QTEST_MAIN(TestKill)
#include "tst_kill.moc"
