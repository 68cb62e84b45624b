#include "core/pages/composition.h"
#include "core/pages/render.h"
#include "core/printing/following.h"
#include "core/printing/plainpages.h"
#include "tests/pages/samplelabels.h"
#include "tests/support/fakepost.h"
#include "tests/support/fakespooler.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using printing::HandedOver;
using printing::JobReport;
using storage::Connection;
using Stage = model::PrintJob::State;

namespace {

/// One program at a desk with labels, and a print service.
struct Fixture
{
    explicit Fixture(const QString& folder) : desk(folder, post) {}

    test::FakePost post;
    test::TestDesk desk;
    test::FakeSpooler spooler;
    printing::PrintRoom room{desk.store(), desk.desk().presence, desk.desk().clock, spooler.door};
    printing::PrinterSetup printer{.queue = u"Counter"_s};
    std::optional<AccountId> account;

    /// A booked label in the group.
    printing::Part addLabel(int index, const QString& group = {})
    {
        if (!account)
            account = desk.addAccount();
        const ShipmentId id = desk.add(test::goodShipment(*account, u"A-%1"_s.arg(index)));
        const auto label = sampleLabels(index + 1)[index];
        const auto pdf = *pages::composeLabels({label});
        const auto added = desk.store().write({}, [&](Connection& c) {
            return model::addDocument(c, {.shipment = id,
                                          .parcel = model::loadShipment(c, id)->parcels.first().id,
                                          .kind = u"label"_s,
                                          .format = u"PDF"_s,
                                          .bytes = pdf,
                                          .number = label.ident,
                                          .createdAt = desk.clock().now()});
        });
        if (!added)
            qFatal("no label");
        return part(id, group);
    }

    printing::Part part(ShipmentId id, const QString& group = {})
    {
        const auto label = desk.read([id](Connection& c) { return model::labelsOf(c, id); }).first();
        return {.print = model::nextPrint(label, {}), .bytes = label.bytes, .group = group};
    }

    HandedOver print(const QList<printing::Part>& parts)
    {
        return printing::handOver(room, {.printer = printer, .parts = parts});
    }

    void follow()
    {
        if (!printing::followPrintJobs(room))
            qFatal("cannot follow");
    }

    QList<model::PrintJob> open()
    {
        return desk.read([](Connection& c) { return model::openPrintJobs(c); });
    }

    int printCount(const printing::Part& part)
    {
        return desk.read([&](Connection& c) { return model::labelsOf(c, part.print.shipment); }).first().printCount;
    }

    QStringList history(const printing::Part& part)
    {
        QStringList said;
        for (const model::Event& event :
             desk.read([&](Connection& c) { return model::loadEvents(c, part.print.shipment); }))
            if (event.kind.endsWith("printed"_L1))
                said += event.kind;
        return said;
    }

    int field()
    {
        return desk.read([this](Connection& c) { return printing::nextField(c, printer); });
    }
};

int pageCount(const QByteArray& pdf)
{
    return pages::PdfDocument::open(pdf)->pageCount();
}

} // namespace

/// Labels on their way through a print queue, until it or the clerk says what became of them.
class TestSpooling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLabelIsPrintedWhenTheQueueSaysSo()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        QCOMPARE(f.print({label}).taken.size(), 1);
        QCOMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(f.printCount(label), 1);
        f.follow();
        QVERIFY(f.history(label).isEmpty());
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        QCOMPARE(f.history(label), QStringList{u"printed"_s});
        f.follow();
        QCOMPARE(f.history(label).size(), 1);
        QVERIFY(f.open().isEmpty());
    }

    void onlyOpenJobsAreAskedAbout()
    {
        Fixture f(m_folder->path());
        f.follow();
        QCOMPARE(f.spooler.asked(), 0);
        f.print({f.addLabel(0)});
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        f.follow();
        QCOMPARE(f.spooler.asked(), 1);
    }

    void aPrinterWithoutPaperIsNoticedAndForgiven()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label});
        f.spooler.report({.state = JobReport::State::Printing, .reasons = {u"media-empty"_s}});
        f.follow();
        QCOMPARE(f.open().first().reasons, QStringList{u"media-empty"_s});
        f.spooler.report({.state = JobReport::State::Printing});
        f.follow();
        QVERIFY(f.open().first().reasons.isEmpty());
        QVERIFY(f.history(label).isEmpty());
    }

    void whatIsBrokenOffBeforePaperIsNoLongerCounted_data()
    {
        QTest::addColumn<JobReport::State>("state");
        QTest::newRow("aborted") << JobReport::State::Aborted;
        QTest::newRow("cancelled") << JobReport::State::Cancelled;
    }
    void whatIsBrokenOffBeforePaperIsNoLongerCounted()
    {
        QFETCH(JobReport::State, state);
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label});
        f.spooler.report({.state = state, .hasBegun = true});
        f.follow();
        QCOMPARE(f.printCount(label), 0);
        QVERIFY(f.open().isEmpty());
        QVERIFY(f.history(label).isEmpty());
    }

    void whatIsBrokenOffInTheMiddleIsForTheClerkToSay()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label, f.addLabel(1)});
        f.spooler.report({.state = JobReport::State::Cancelled, .sheets = 1});
        f.follow();
        QCOMPARE(f.printCount(label), 1);
        QCOMPARE(f.open().first().state, Stage::Doubted);
        QCOMPARE(f.history(label), QStringList{u"perhaps-printed"_s});
        QVERIFY(printing::confirmPrinted(f.room, f.open().first()));
        QCOMPARE(f.history(label), (QStringList{u"perhaps-printed"_s, u"printed"_s}));
    }

    void aJobThatTheQueueHasForgottenIsForTheClerkToSay()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label});
        f.spooler.forget();
        f.follow();
        QCOMPARE(f.open().first().state, Stage::Doubted);
        QVERIFY(printing::takeBack(f.room, f.open().first()));
        QCOMPARE(f.printCount(label), 0);
        QVERIFY(f.open().isEmpty());
    }

    void theClerkTakesAJobBack()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label});
        QVERIFY(printing::takeBack(f.room, f.open().first()));
        QCOMPARE(f.printCount(label), 0);
        QVERIFY(f.open().isEmpty());
    }

    void whatTheQueueRefusesIsNotCounted()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.spooler.refuse(Error{.kind = Error::Kind::Refused, .code = u"print-refused"_s});
        const HandedOver done = f.print({label});
        QCOMPARE(done.trouble->code, u"print-refused"_s);
        QVERIFY(done.taken.isEmpty());
        QCOMPARE(f.printCount(label), 0);
        QVERIFY(f.open().isEmpty());
    }

    void whatTheQueuePerhapsTookCounts()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.spooler.refuse(Error{.kind = Error::Kind::OutcomeUnknown, .code = u"print-unknown"_s});
        QCOMPARE(f.print({label}).trouble->code, u"print-unknown"_s);
        QCOMPARE(f.printCount(label), 1);
        QCOMPARE(f.history(label), QStringList{u"perhaps-printed"_s});
        QCOMPARE(f.open().first().state, Stage::Doubted);
    }

    void whatWasPrintedElsewhereIsLeftOut()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        const auto other = f.addLabel(1);
        f.print({label});
        const HandedOver done = f.print({label, other});
        QCOMPARE(done.late.size(), 1);
        QCOMPARE(done.taken.size(), 1);
        QCOMPARE(pageCount(f.spooler.jobs().last().bytes), 1);
        QVERIFY(f.print({label}).taken.isEmpty());
        QCOMPARE(f.spooler.jobs().size(), 2);
    }

    void twoProgramsSettleAJobOnce()
    {
        Fixture f(m_folder->path());
        const auto label = f.addLabel(0);
        f.print({label});
        f.spooler.report({.state = JobReport::State::Completed});
        Fixture other(m_folder->path());
        other.spooler.report({.state = JobReport::State::Completed});
        // Both have read the job as open; one of them settles it while the other asks the queue.
        const auto ask = f.spooler.door.jobState;
        f.spooler.door.jobState = [&](const QString& printer, int job) {
            other.follow();
            return ask(printer, job);
        };
        f.follow();
        QCOMPARE(f.history(label).size(), 1);
    }

    void theNextFreeFieldOfASheetIsRememberedPerTray()
    {
        Fixture f(m_folder->path());
        f.printer = {.queue = u"Counter"_s, .tray = u"tray-2"_s, .layout = printing::Layout::A4Four};
        QCOMPARE(f.field(), 1);
        f.print({f.addLabel(0), f.addLabel(1)});
        QCOMPARE(f.field(), 3);
        f.print({f.addLabel(2), f.addLabel(3), f.addLabel(4)});
        QCOMPARE(f.field(), 2);
        const printing::PrintJob job = f.spooler.jobs().last();
        QCOMPARE(pageCount(job.bytes), 2);
        QCOMPARE(job.tray, u"tray-2"_s);
        QCOMPARE(job.media, printing::PrintJob::Media::A4);
        f.printer.tray = u"tray-1"_s;
        QCOMPARE(f.field(), 1);
    }

    void aSheetOfAJobThatFailedIsStillFree()
    {
        Fixture f(m_folder->path());
        f.printer.layout = printing::Layout::A4Four;
        f.spooler.refuse(Error{.kind = Error::Kind::Refused, .code = u"print-refused"_s});
        f.print({f.addLabel(0)});
        QCOMPARE(f.field(), 1);
        f.spooler.refuse({});
        f.print({f.addLabel(1)});
        f.print({f.addLabel(2)});
        f.spooler.report({.state = JobReport::State::Aborted});
        f.follow();
        QCOMPARE(f.field(), 2); // the first one ended while the second still had its field
    }

    void groupsAreSeparatedByAPageThatIsNoLabel()
    {
        Fixture f(m_folder->path());
        QStringList named;
        const auto separator = [&named](const QString& group, int labels) {
            named += u"%1 %2"_s.arg(group).arg(labels);
            return pages::Separator{.title = group};
        };
        const QList<printing::Part> parts{f.addLabel(0, u"Bern"_s), f.addLabel(1, u"Bern"_s), f.addLabel(2, u"Zug"_s)};
        const auto done = printing::handOver(f.room, {.printer = f.printer, .parts = parts, .separator = separator});
        QCOMPARE(done.taken.size(), 3);
        QCOMPARE(named, (QStringList{u"Bern 2"_s, u"Zug 1"_s}));
        QCOMPARE(pageCount(f.spooler.jobs().last().bytes), 5);
        const auto document = pages::PdfDocument::open(f.spooler.jobs().last().bytes);
        QVERIFY(document->text(0)->contains(u"Bern"_s));
        QVERIFY(document->text(3)->contains(u"Zug"_s));
    }

    void oneGroupNeedsNoSeparator()
    {
        Fixture f(m_folder->path());
        const auto separator = [](const QString& group, int) { return pages::Separator{.title = group}; };
        printing::handOver(f.room, {.printer = f.printer,
                                    .parts = {f.addLabel(0, u"Bern"_s), f.addLabel(1, u"Bern"_s)},
                                    .separator = separator});
        QCOMPARE(pageCount(f.spooler.jobs().last().bytes), 2);
    }

    void commandsGoAsTheyAre()
    {
        Fixture f(m_folder->path());
        auto label = f.addLabel(0, u"Bern"_s);
        auto other = f.addLabel(1, u"Zug"_s);
        label.bytes = "^XA^FDone^FS^XZ";
        other.bytes = "^XA^FDtwo^FS^XZ";
        const auto separator = [](const QString& group, int) { return pages::Separator{.title = u"^XA~"_s + group}; };
        f.printer.layout = printing::Layout::Thermal;
        printing::handOver(f.room, {.printer = f.printer,
                                    .kind = printing::PrintJob::Kind::Raw,
                                    .parts = {label, other},
                                    .separator = separator});
        const printing::PrintJob job = f.spooler.jobs().last();
        QCOMPARE(job.kind, printing::PrintJob::Kind::Raw);
        QCOMPARE(job.bytes.count("^XA"), 4); // two labels and two separators: no group's name is a command
        QVERIFY(job.bytes.indexOf("one") < job.bytes.indexOf("two"));
        // What such a printer put on paper nobody counts.
        f.spooler.report({.state = JobReport::State::Cancelled, .hasBegun = true});
        f.follow();
        QCOMPARE(f.open().first().state, Stage::Doubted);
    }

    void whatIsNoLabelGoesToItsOwnPrinterAndIsNotCounted()
    {
        Fixture f(m_folder->path());
        const auto page = *pages::separatorPage({.title = u"list"_s});
        QCOMPARE(printing::printPages(f.room, printing::Paper::List, page), false);
        QVERIFY(f.desk.store().write({}, [](Connection& c) {
            return printing::keepPrinterFor(c, printing::Paper::List, {.queue = u"Office"_s, .tray = u"tray-1"_s});
        }));
        QCOMPARE(printing::printPages(f.room, printing::Paper::List, page), true);
        QCOMPARE(f.spooler.jobs().last().printer, u"Office"_s);
        QCOMPARE(f.spooler.jobs().last().tray, u"tray-1"_s);
        QVERIFY(f.open().isEmpty());
    }

    void aTestPageTakesAFieldOfASheet()
    {
        Fixture f(m_folder->path());
        f.printer.layout = printing::Layout::A4Four;
        QVERIFY(printing::printTestPage(f.room, f.printer, {.title = u"Test page"_s, .lines = {u"Counter"_s}}));
        QCOMPARE(f.field(), 2);
        f.printer.layout = printing::Layout::Thermal;
        QVERIFY(printing::printTestPage(f.room, f.printer, {.title = u"Test page"_s}));
        QCOMPARE(f.spooler.jobs().last().kind, printing::PrintJob::Kind::Raw);
        QVERIFY(f.open().isEmpty());
    }

    void aProgramThatEndedWhileHandingOverLosesNothing_data()
    {
        QTest::addColumn<bool>("isInQueue");
        QTest::addColumn<JobReport::State>("state");
        QTest::addColumn<QStringList>("history");
        QTest::addColumn<int>("printCount");
        QTest::newRow("and it came out") << true << JobReport::State::Completed << QStringList{u"printed"_s} << 1;
        QTest::newRow("and it was aborted") << true << JobReport::State::Aborted << QStringList{} << 0;
        QTest::newRow("and the queue does not know it")
            << false << JobReport::State::Waiting << QStringList{u"perhaps-printed"_s} << 1;
    }
    void aProgramThatEndedWhileHandingOverLosesNothing()
    {
        QFETCH(bool, isInQueue);
        QFETCH(JobReport::State, state);
        QFETCH(QStringList, history);
        QFETCH(int, printCount);
        endWhileHandingOver();
        Fixture f(m_folder->path());
        f.spooler.find(isInQueue ? std::optional(7) : std::nullopt);
        f.spooler.report({.state = state});
        const auto label = f.part(m_shipment);
        QCOMPARE(label.print.copy, 1); // it counted before anything left
        f.follow();
        QCOMPARE(f.history(label), history);
        QCOMPARE(f.printCount(label), printCount);
    }

    void aProgramThatNotesItsJobOnlyAfterwardsIsFoundOut()
    {
        endWhileHandingOver();
        Fixture f(m_folder->path());
        // As if the job had been written down after it had left.
        QVERIFY(f.desk.store().write({}, [](Connection& c) { return c.run(u"DELETE FROM print_jobs"_s); }));
        f.spooler.find(7);
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        QVERIFY(f.history(f.part(m_shipment)).isEmpty()); // it lies on the desk, and nobody ever says so
    }

    void theLastJobIsRemembered()
    {
        Fixture f(m_folder->path());
        const auto last = [&f] { return f.desk.read([](Connection& c) { return model::lastPrinted(c); }); };
        QVERIFY(last().isEmpty());
        const auto first = f.addLabel(0);
        const auto second = f.addLabel(1);
        f.print({first});
        f.print({second});
        QCOMPARE(last(), QList<DocumentId>{second.print.label});
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        QCOMPARE(last(), QList<DocumentId>{second.print.label});
    }

private:
    /// A program of its own that is killed at the moment when the queue has the job and it does not know it yet.
    void endWhileHandingOver()
    {
        {
            Fixture f(m_folder->path());
            m_shipment = f.addLabel(0).print.shipment;
        }
        const pid_t child = fork();
        if (child == 0) {
            Fixture f(m_folder->path());
            f.spooler.door.print = [](const printing::PrintJob&) -> Result<int> { _exit(9); };
            f.print({f.part(m_shipment)});
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 9);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ShipmentId m_shipment = {};
};

QTEST_GUILESS_MAIN(TestSpooling)
#include "tst_spooling.moc"
