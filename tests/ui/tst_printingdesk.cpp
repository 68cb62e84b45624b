#include "core/model/documents.h"
#include "core/model/printjobs.h"
#include "core/pages/composition.h"
#include "core/printing/devices.h"
#include "core/printing/following.h"
#include "core/settings/settings.h"
#include "tests/pages/samplelabels.h"
#include "tests/support/fakespooler.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/printers/headbox.h"
#include "ui/printers/printersection.h"
#include "ui/printers/printstrip.h"
#include "ui/printers/sheetline.h"
#include "ui/printers/sheetpicture.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/printquestions.h"
#include "ui/shipments/shipmentspage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using printing::JobReport;
using printing::Layout;
using printing::Paper;

namespace {

/// The window of a desk whose labels go to the printer "Counter".
struct Fixture : test::PageDesk
{
    AccountId account = add(test::practiceAccount());
    test::FakeSpooler spooler;
    ui::MainWindow window{services, {}};
    ui::ShipmentsPage* page = nullptr;
    int dialogs = 0; ///< of the system that were opened
    QStringList refusals;

    explicit Fixture(const printing::PrinterSetup& printer = {.queue = u"Counter"_s})
    {
        rendering.strangers = pages::render;
        use(Paper::Label, printer);
        page = new ui::ShipmentsPage(services, {});
        window.add(page);
        page->printing()->setSpooler(spooler.door);
        page->findChild<ui::PrintStrip*>()->setSpooler(page->printing()->spooler());
        page->printing()->setChoosePrinter([this](QPrinter&, QWidget*) {
            ++dialogs;
            return ui::Destination::Nowhere;
        });
        QObject::connect(page, &ui::Page::failed, page, [this](const Error& error) { refusals += error.code; });
        window.showNormal();
        window.resize(1366, 725);
        QApplication::setActiveWindow(&window);
    }

    void use(Paper paper, const printing::PrinterSetup& printer)
    {
        store
            ->write(storage::Topic::Settings,
                    [&](storage::Connection& c) { return printing::keepPrinterFor(c, paper, printer); })
            .value();
    }

    ShipmentId addLabel(int index, const QString& postcode = u"8001"_s)
    {
        auto shipment = test::goodShipment(account, u"ORD-%1"_s.arg(index));
        shipment.consignee.postcode = postcode;
        const auto label = sampleLabels(index + 1)[index];
        const auto pdf = *pages::composeLabels({label});
        return store
            ->write(storage::Topic::Everything,
                    [&](storage::Connection& c) -> Result<ShipmentId> {
                        const auto id = model::addShipment(c, shipment, clock.now(), u"clerk"_s);
                        const auto added =
                            model::addDocument(c, {.shipment = *id,
                                                   .parcel = model::loadShipment(c, *id)->parcels.first().id,
                                                   .kind = u"label"_s,
                                                   .format = u"PDF"_s,
                                                   .bytes = pdf,
                                                   .number = label.ident,
                                                   .createdAt = clock.now()});
                        return added ? id : std::unexpected(added.error());
                    })
            .value();
    }

    /// What the program's background does while there are jobs.
    void follow() { QVERIFY(printing::followPrintJobs({*store, *presence, clock, spooler.door})); }

    bool print(const QList<ShipmentId>& ids)
    {
        const qsizetype before = spooler.jobs().size();
        page->printing()->printShipments(ids);
        return test::waitFor([&] { return spooler.jobs().size() > before && !page->printing()->isUnderWay(); });
    }

    QStringList history(ShipmentId of)
    {
        const auto events = store->read([of](storage::Connection& c) { return model::loadEvents(c, of); }).value();
        QStringList said;
        for (const model::Event& event : events)
            if (event.kind.endsWith("printed"_L1))
                said += event.kind + u' ' + QStringList{event.args.value(1), event.args.value(3)}.join(u' ').trimmed();
        return said;
    }

    int printCount(ShipmentId of)
    {
        return store->read([of](storage::Connection& c) { return model::labelsOf(c, of); })->first().printCount;
    }

    int field(const printing::PrinterSetup& printer)
    {
        return store->read([&](storage::Connection& c) { return printing::nextField(c, printer); }).value();
    }

    QWidget* strip() const { return page->findChild<ui::PrintStrip*>(); }
    QString trouble() const { return strip()->isVisible() ? test::words(*page, u"print-trouble"_s) : QString(); }
    QString statusBar() const
    {
        const auto* state = window.findChild<QToolButton*>(u"printing-state"_s);
        return state->isVisible() ? state->toolTip() : QString();
    }
};

QString textOf(const QByteArray& pdf, int page)
{
    return pages::PdfDocument::open(pdf)->text(page).value();
}

} // namespace

/// Printing as a desk does it all day, on printers of its own.
class TestPrintingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyPrintsWithoutAQuestion()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        f.page->showShipment(shipment);
        QTRY_VERIFY(f.window.findChild<QAction*>(u"print-labels"_s)->isEnabled());
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(f.spooler.jobs().first().printer, u"Counter"_s);
        QCOMPARE(f.dialogs, 0);
        QTRY_COMPARE(f.statusBar(), u"1 label(s) at the printer"_s);
        QVERIFY(f.history(shipment).isEmpty());
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        QTRY_COMPARE(f.statusBar(), QString());
        QCOMPARE(f.history(shipment), QStringList{u"printed 0"_s});
    }

    void anotherKeyAsksTheSystem()
    {
        Fixture f;
        f.page->showShipment(f.addLabel(0));
        QTRY_VERIFY(f.window.findChild<QAction*>(u"print-by-dialog"_s)->isEnabled());
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.dialogs, 1);
        QVERIFY(f.spooler.jobs().isEmpty());
    }

    void aDeskThatWantsToBeAskedIsAsked()
    {
        Fixture f({.queue = u"Counter"_s, .asks = true});
        f.page->printing()->printShipments({f.addLabel(0)});
        QTRY_COMPARE(f.dialogs, 1);
    }

    void aPrinterWithoutPaperIsToldAtOnce()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        QVERIFY(f.print({shipment, f.addLabel(1)}));
        f.spooler.report({.state = JobReport::State::Printing, .reasons = {u"media-empty"_s}});
        f.follow();
        const QString said = u"Printer “Counter” has no paper: 2 label(s) wait."_s;
        QTRY_COMPARE(f.trouble(), said);
        QTRY_COMPARE(f.statusBar(), said);
        test::press(*f.page, u"print-retry"_s);
        QTRY_COMPARE(f.trouble(), QString());
        QVERIFY(f.history(shipment).isEmpty());
    }

    void theClerkSaysThatTheyArePrinted()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        QVERIFY(f.print({shipment}));
        f.spooler.report({.state = JobReport::State::Printing, .reasons = {u"offline"_s}});
        f.follow();
        QTRY_VERIFY(!f.trouble().isEmpty());
        test::press(*f.page, u"print-is-printed"_s);
        QTRY_COMPARE(f.history(shipment), QStringList{u"printed 0"_s});
        QTRY_COMPARE(f.trouble(), QString());
        // What still waited in the queue must not come out as well.
        QCOMPARE(f.spooler.door.jobState(u"Counter"_s, 1)->state, JobReport::State::Cancelled);
    }

    void aJobThatIsCancelledCanBePrintedAgainAsTheOriginal()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        QVERIFY(f.print({shipment}));
        f.spooler.report({.state = JobReport::State::Stopped, .reasons = {u"media-jam"_s}});
        f.follow();
        QTRY_VERIFY(!f.trouble().isEmpty());
        test::press(*f.page, u"print-cancel"_s);
        QTRY_COMPARE(f.printCount(shipment), 0);
        QTRY_COMPARE(f.trouble(), QString());
        QVERIFY(f.print({shipment}));
        QVERIFY(!textOf(f.spooler.jobs().last().bytes, 0).contains(u"COPY"_s));
    }

    void anAbortedJobIsNoLongerCounted()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        QVERIFY(f.print({shipment}));
        QCOMPARE(f.printCount(shipment), 1);
        f.spooler.report({.state = JobReport::State::Aborted});
        f.follow();
        QCOMPARE(f.printCount(shipment), 0);
        QTRY_COMPARE(f.statusBar(), QString());
    }

    void whatNobodyKnowsIsAskedUntilItIsSaid()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        QVERIFY(f.print({shipment}));
        f.spooler.forget();
        f.follow();
        QTRY_VERIFY2(f.trouble().startsWith(u"Nobody knows whether 1 label(s)"_s), qPrintable(f.trouble()));
        QVERIFY(!f.page->findChild<QPushButton*>(u"print-retry"_s)->isVisible());
        test::press(*f.page, u"print-cancel"_s);
        QTRY_COMPARE(f.printCount(shipment), 0);
    }

    void aRefusalIsSaid()
    {
        Fixture f;
        f.spooler.refuse(Error{.kind = Error::Kind::Refused, .code = u"print-refused"_s, .args = {u"no"_s}});
        const ShipmentId shipment = f.addLabel(0);
        f.page->printing()->printShipments({shipment});
        QTRY_COMPARE(f.refusals, QStringList{u"print-refused"_s});
        QCOMPARE(f.printCount(shipment), 0);
    }

    void theLastLabelComesAgainByOneKey()
    {
        Fixture f;
        const ShipmentId first = f.addLabel(0);
        const ShipmentId last = f.addLabel(1);
        QVERIFY(f.print({first}));
        QVERIFY(f.print({last}));
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.spooler.jobs().size(), 3);
        QCOMPARE(f.dialogs, 0);
        QCOMPARE(f.printCount(first), 1);
        QCOMPARE(f.printCount(last), 2);
        QTRY_VERIFY(!f.page->printing()->isUnderWay());
        // The third time has to be explained.
        QTimer clerk;
        clerk.callOnTimeout(&f.window, [&clerk] {
            auto* dialog = qobject_cast<ui::PrintQuestionsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            clerk.stop();
            QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reprint-reason"_s), u"torn"_s);
            dialog->findChild<QPushButton*>(u"print-answered"_s)->click();
        });
        clerk.start(5);
        QTest::keyClick(f.page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.spooler.jobs().size(), 4);
        f.spooler.report({.state = JobReport::State::Completed});
        QTRY_VERIFY(!f.page->printing()->isUnderWay());
        f.follow();
        QCOMPARE(f.history(last), (QStringList{u"printed 0"_s, u"reprinted 1"_s, u"reprinted 2 torn"_s}));
    }

    void aDeskThatHasPrintedNothingSaysSo()
    {
        Fixture f;
        f.page->printing()->printLastAgain();
        QTRY_COMPARE(f.refusals, QStringList{u"no-last-print"_s});
    }

    void aBatchComesOutByPostcodeWithPagesBetween()
    {
        Fixture f;
        QVERIFY(f.store->write({}, [](storage::Connection& c) {
            return printing::keepBatchHabits(c, {.order = printing::Order::Postcode, .areGroupsSeparated = true});
        }));
        const ShipmentId zurich = f.addLabel(0, u"8001"_s);
        const ShipmentId bern = f.addLabel(1, u"3000"_s);
        const ShipmentId oerlikon = f.addLabel(2, u"8050"_s);
        QVERIFY(f.print({oerlikon, bern, zurich}));
        const QByteArray pdf = f.spooler.jobs().first().bytes;
        QCOMPARE(pages::PdfDocument::open(pdf)->pageCount(), 5);
        QVERIFY(textOf(pdf, 0).contains(u"CH-30"_s));
        QVERIFY(textOf(pdf, 2).contains(u"CH-80"_s));
        QVERIFY(textOf(pdf, 2).contains(u"2 label(s)"_s));
        f.spooler.report({.state = JobReport::State::Completed});
        f.follow();
        QCOMPARE(f.history(bern), QStringList{u"printed 0"_s});
    }

    void aSheetGoesOnWhereItStopped()
    {
        const printing::PrinterSetup printer{.queue = u"Counter"_s, .tray = u"tray-2"_s, .layout = Layout::A4Four};
        Fixture f(printer);
        auto* line = f.page->findChild<ui::SheetLine*>();
        QVERIFY(f.print({f.addLabel(0), f.addLabel(1)}));
        QTRY_COMPARE(test::words(*line, u"sheet-words"_s), u"Sheet in Counter, tray-2: next free position 3 of 4"_s);
        QCOMPARE(line->findChild<ui::SheetPicture*>()->accessibleName(),
                 u"Sheet in Counter, tray-2: next free position 3 of 4"_s);
        QVERIFY(f.print({f.addLabel(2)}));
        QCOMPARE(f.spooler.jobs().last().tray, u"tray-2"_s);
        QCOMPARE(f.field(printer), 4);
    }

    void theClerkCorrectsASheet()
    {
        const printing::PrinterSetup printer{.queue = u"Counter"_s, .layout = Layout::A4Four};
        Fixture f(printer);
        ui::SheetLine line(f.services);
        line.show(printer, {});
        QTRY_VERIFY(line.isVisible());
        auto* picture = line.findChild<ui::SheetPicture*>();
        const QPoint lowerRight(picture->width() * 3 / 4, picture->height() * 3 / 4);
        QTest::mouseClick(picture, Qt::LeftButton, {}, lowerRight);
        QTRY_COMPARE(f.field(printer), 4);
        QTRY_COMPARE(picture->field(), 4);
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Left);
        QTest::keyClick(picture, Qt::Key_Space);
        QTRY_COMPARE(f.field(printer), 3);
        QTRY_COMPARE(picture->field(), 3);
        test::press(line, u"new-sheet"_s);
        QTRY_COMPARE(f.field(printer), 1);
    }

    void printersAreChosenInTheSettings()
    {
        Fixture f(printing::PrinterSetup{});
        ui::PrinterSection section(f.services, f.spooler.door);
        section.show();
        QApplication::setActiveWindow(&section);
        auto* printer = section.findChild<QComboBox*>(u"printer-queue"_s);
        QTRY_VERIFY(printer->count() == 3 && printer->isEnabled());
        QVERIFY(!section.findChild<QPushButton*>(u"printer-test"_s)->isEnabled());
        test::choose(printer, u"Office"_s);
        auto* tray = section.findChild<QComboBox*>(u"printer-tray"_s);
        QTRY_COMPARE(tray->count(), 3);
        test::choose(tray, u"tray-2"_s);
        test::choose(section.findChild<QComboBox*>(u"printer-layout"_s), static_cast<int>(Layout::A4Four));
        const printing::PrinterSetup wanted{.queue = u"Office"_s, .tray = u"tray-2"_s, .layout = Layout::A4Four};
        QTRY_COMPARE(
            f.store->read([](storage::Connection& c) { return printing::printerFor(c, Paper::Label); }).value(),
            wanted);
        QTRY_VERIFY(section.findChild<ui::SheetLine*>()->isVisible());
        test::press(section, u"printer-test"_s);
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        const printing::PrintJob job = f.spooler.jobs().first();
        QCOMPARE(job.tray, u"tray-2"_s);
        QVERIFY(textOf(job.bytes, 0).contains(u"Office"_s));
        QVERIFY(textOf(job.bytes, 0).contains(u"Tray 2"_s));
        // Another kind of paper has a printer of its own.
        test::choose(section.findChild<QComboBox*>(u"printer-paper"_s), static_cast<int>(Paper::Preview));
        QTRY_COMPARE(printer->currentData().toString(), QString());
        test::choose(printer, u"Counter"_s);
        QTRY_COMPARE(
            f.store->read([](storage::Connection& c) { return printing::printerFor(c, Paper::Preview); })->queue,
            u"Counter"_s);
        QCOMPARE(f.store->read([](storage::Connection& c) { return printing::printerFor(c, Paper::Label); })->queue,
                 u"Office"_s);
    }

    void nothingIsOfferedThatIsNeverPrinted()
    {
        Fixture f;
        const QString key = u"printing.return"_s;
        const QString kept = u"{\"queue\":\"Office\"}"_s; // of a desk that had chosen one
        QVERIFY(f.store->write(storage::Topic::Settings,
                               [&](storage::Connection& c) { return settings::setValue(c, key, kept); }));
        ui::PrinterSection section(f.services, f.spooler.door);
        section.show();
        const auto* paper = section.findChild<QComboBox*>(u"printer-paper"_s);
        QCOMPARE(paper->count(), 4);
        for (int i = 0; i < paper->count(); ++i)
            QVERIFY2(!paper->itemText(i).contains(u"Return"_s), qPrintable(paper->itemText(i)));
        auto* printer = section.findChild<QComboBox*>(u"printer-queue"_s);
        QTRY_VERIFY(printer->count() == 3 && printer->isEnabled());
        test::choose(printer, u"Office"_s);
        QTRY_COMPARE(f.store->read([](storage::Connection& c) { return printing::printerFor(c, Paper::Label); })->queue,
                     u"Office"_s);
        QCOMPARE(f.store->read([&](storage::Connection& c) { return settings::value(c, key); }).value(), kept);
    }

    void scrollingPastChangesNoPrinter()
    {
        Fixture f;
        ui::PrinterSection section(f.services, f.spooler.door);
        section.show();
        auto* printer = section.findChild<QComboBox*>(u"printer-queue"_s);
        QTRY_COMPARE(printer->currentData().toString(), u"Counter"_s);
        section.findChild<QComboBox*>(u"printer-order"_s)->setFocus();
        const QPointF middle(printer->rect().center());
        QWheelEvent wheel(middle, printer->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(printer, &wheel);
        QCOMPARE(printer->currentData().toString(), u"Counter"_s);
        QApplication::setActiveWindow(&section);
        printer->setFocus();
        QTRY_VERIFY(printer->hasFocus());
        QApplication::sendEvent(printer, &wheel);
        QVERIFY(printer->currentData().toString() != "Counter"_L1); // there it is meant
    }

    void aThermalPrinterInTheNetworkIsAddedAndItsHeadIsSaid()
    {
        Fixture f(printing::PrinterSetup{});
        f.spooler.say(300);
        ui::PrinterSection section(f.services, f.spooler.door);
        section.show();
        QApplication::setActiveWindow(&section);
        auto* printer = section.findChild<QComboBox*>(u"printer-queue"_s);
        QTRY_VERIFY(printer->count() == 3 && printer->isEnabled());
        auto* head = section.findChild<ui::HeadBox*>();
        QVERIFY(!head->isVisible());
        QSignalSpy failed(&section, &ui::PrinterSection::failed);
        auto* address = section.findChild<QLineEdit*>(u"printer-address"_s);
        address->setText(u"no/printer"_s);
        test::press(section, u"printer-add"_s);
        QCOMPARE(failed.size(), 1);
        address->setText(u"zebra:9100"_s);
        test::press(section, u"printer-add"_s);
        const QString zebra = u"socket://zebra:9100"_s;
        QTRY_COMPARE(printer->currentData().toString(), zebra);
        QTRY_COMPARE(
            f.store->read([](storage::Connection& c) { return printing::printerFor(c, Paper::Label); }).value(),
            (printing::PrinterSetup{.queue = zebra, .layout = Layout::Thermal}));
        QTRY_VERIFY(head->isVisible());
        QVERIFY(!section.findChild<QComboBox*>(u"printer-layout"_s)->isEnabled());
        test::press(section, u"printer-ask"_s);
        QTRY_COMPARE(f.store->read([&](storage::Connection& c) { return printing::headOf(c, zebra); })->dpi, 305);
        test::choose(section.findChild<QComboBox*>(u"printer-other-labels"_s),
                     static_cast<int>(pages::ThermalHead::OtherLabels::Scale));
        QTRY_COMPARE(f.store->read([&](storage::Connection& c) { return printing::headOf(c, zebra); }).value(),
                     (pages::ThermalHead{.dpi = 305, .otherLabels = pages::ThermalHead::OtherLabels::Scale}));
        test::press(section, u"printer-ruler"_s);
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(f.spooler.jobs().first().kind, printing::PrintJob::Kind::Raw);
        QCOMPARE(f.spooler.jobs().first().bytes, pages::rulerCommands());
        test::press(section, u"printer-test"_s);
        QTRY_COMPARE(f.spooler.jobs().size(), 2);
        QVERIFY(f.spooler.jobs().last().bytes.startsWith("^XA"));
        // Lists are pages, which it cannot print.
        test::choose(section.findChild<QComboBox*>(u"printer-paper"_s), static_cast<int>(Paper::List));
        QCOMPARE(printer->findData(zebra), -1);
        test::choose(section.findChild<QComboBox*>(u"printer-paper"_s), static_cast<int>(Paper::Label));
        QTRY_COMPARE(printer->currentData().toString(), zebra);
        test::press(section, u"printer-remove"_s);
        QTRY_VERIFY(f.store->read(&printing::networkPrinters)->isEmpty());
    }

    void aLabelOfCommandsIsDrawnForAPrinterOfPages()
    {
        Fixture f;
        const ShipmentId shipment = f.addLabel(0);
        const QByteArray number = f.store->read([=](storage::Connection& c) { return model::labelsOf(c, shipment); })
                                      ->first()
                                      .number.toLatin1();
        const QByteArray zpl = "^XA^CI28^PW840^LL1200^BY3^FO60,400^BCN,200,N^FD>;" + number + "^FS^XZ";
        QVERIFY(f.store->write(storage::Topic::Documents, [&](storage::Connection& c) -> Result<void> {
            c.run(u"UPDATE documents SET format = 'ZPL2', bytes = ?"_s, zpl).value();
            return {};
        }));
        f.use(Paper::Label, {.queue = u"Office"_s});
        f.page->printing()->printShipments({shipment});
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(f.spooler.jobs().first().kind, printing::PrintJob::Kind::Pdf);
        QVERIFY(f.spooler.jobs().first().bytes.startsWith("%PDF"));
    }

    void fourOnASheetHaveAPrinterOfTheirOwn()
    {
        Fixture f;
        f.use(Paper::Sheet, {.queue = u"Office"_s});
        f.page->printing()->printOnSheets({f.addLabel(0)});
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(f.spooler.jobs().first().printer, u"Office"_s);
        QCOMPARE(f.spooler.jobs().first().media, printing::PrintJob::Media::A4);
        QCOMPARE(f.dialogs, 0);
    }
};

QTEST_MAIN(TestPrintingDesk)
#include "tst_printingdesk.moc"
