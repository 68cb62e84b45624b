#include "core/model/documents.h"
#include "core/pages/composition.h"
#include "core/pages/decode.h"
#include "core/pages/paper.h"
#include "core/pages/render.h"
#include "core/printing/desksetup.h"
#include "tests/pages/samplelabels.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/printquestions.h"
#include "ui/shipments/shipmentspage.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPrintEngine>
#include <QPrinter>
#include <QSignalSpy>
#include <QTimer>

#include <atomic>
#include <map>
#include <semaphore>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

/// A desk with one booked shipment whose label can be printed into a file.
struct Fixture : test::PageDesk
{
    AccountId account = add(test::practiceAccount());
    ShipmentId shipment = addShipment(u"ORD-1"_s);
    QWidget window;
    ui::LabelPrinting printing{services, &window};
    QString paper = folder.filePath(u"paper.pdf"_s);
    QSignalSpy failures{&printing, &ui::LabelPrinting::failed};
    ui::Destination destination = ui::Destination::Paper;
    std::optional<int> printed;
    QList<ui::BatchResult> refused;
    QStringList asked;                                        ///< what the dialog named
    std::function<void()> meanwhile = [] {};                  ///< what happens while the clerk chooses a printer
    std::function<void(QPrinter&)> choice = [](QPrinter&) {}; ///< what he sets there
    QTimer clerk;

    Fixture()
    {
        rendering.strangers = pages::render;
        choosePrinterFor(printing);
        QObject::connect(&printing, &ui::LabelPrinting::finished, &window,
                         [this](int count, const QList<ui::BatchResult>& bad) {
                             printed = count;
                             refused = bad;
                         });
    }

    void choosePrinterFor(ui::LabelPrinting& asking)
    {
        asking.setChoosePrinter([this](QPrinter& printer, QWidget*) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(paper);
            printer.setResolution(300);
            choice(printer);
            meanwhile();
            return destination;
        });
    }

    int printCount(ShipmentId of)
    {
        return store->read([of](storage::Connection& c) { return model::labelsOf(c, of); })->first().printCount;
    }

    ShipmentId addShipment(const QString& reference)
    {
        return store
            ->write({},
                    [&](storage::Connection& c) {
                        return model::addShipment(c, {.account = account, .reference = reference, .parcels = {{}}},
                                                  clock.now(), u"clerk"_s);
                    })
            .value();
    }

    void nameConsignee(ShipmentId of, const QString& name)
    {
        QVERIFY(store->write({}, [&](storage::Connection& c) {
            return c.run(u"UPDATE shipments SET name = ? WHERE id = ?"_s, name, of);
        }));
    }

    void addLabel(ShipmentId to, const QByteArray& bytes, const QString& number)
    {
        QVERIFY(store->write({}, [&](storage::Connection& c) {
            const auto parcel = model::loadShipment(c, to)->parcels.first().id;
            return model::addDocument(c, {.shipment = to,
                                          .parcel = parcel,
                                          .kind = u"label"_s,
                                          .format = u"PDF"_s,
                                          .bytes = bytes,
                                          .number = number,
                                          .createdAt = clock.now()});
        }));
    }

    void addGoodLabel(ShipmentId to, int index = 0)
    {
        const auto label = sampleLabels(index + 1)[index];
        addLabel(to, *pages::composeLabels({label}), label.ident);
    }

    /// Draws labels for paper by `draw` from now on.
    void drawPaper(const pages::RenderPage& draw)
    {
        rendering.strangers = [draw](const QByteArray& pdf, int page, int dpi, pages::Purpose purpose) {
            return purpose == pages::Purpose::Paper ? draw(pdf, page, dpi, purpose)
                                                    : pages::render(pdf, page, dpi, purpose);
        };
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

    /// Answers the question when it comes, as a person would.
    void answer(const std::function<void(ui::PrintQuestionsDialog&)>& act)
    {
        clerk.callOnTimeout(&window, [this, act] {
            auto* dialog = qobject_cast<ui::PrintQuestionsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            clerk.stop();
            for (const auto* list : dialog->findChildren<QListWidget*>())
                for (int i = 0; i < list->count(); ++i)
                    asked += list->item(i)->text();
            act(*dialog);
        });
        clerk.start(5);
    }

    bool print(const QList<ShipmentId>& ids)
    {
        printed.reset();
        printing.printShipments(ids);
        return test::waitFor([this] { return printed || !failures.isEmpty(); });
    }
};

/// Draws labels for paper by `draw`, but from one of them on only when told to.
class SlowPaper
{
public:
    SlowPaper(Fixture& fixture, int quickOnes, const pages::RenderPage& draw = pages::render)
    {
        fixture.drawPaper([gate = m_gate, begun = m_begun, quickOnes, draw](const QByteArray& pdf, int page, int dpi,
                                                                            pages::Purpose purpose) {
            if ((*begun)++ >= quickOnes)
                gate->acquire();
            return draw(pdf, page, dpi, purpose);
        });
    }
    ~SlowPaper() { goOn(); }
    SlowPaper(const SlowPaper&) = delete;
    SlowPaper& operator=(const SlowPaper&) = delete;

    int begun() const { return *m_begun; }
    void goOn() { m_gate->release(100); }

private:
    std::shared_ptr<std::counting_semaphore<>> m_gate = std::make_shared<std::counting_semaphore<>>(0);
    std::shared_ptr<std::atomic<int>> m_begun = std::make_shared<std::atomic<int>>(0);
};

/// The whole window over the fixture's desk, which prints on the fixture's printer.
struct Whole
{
    ui::MainWindow window;
    ui::LabelPrinting* printing = nullptr;

    explicit Whole(Fixture& f) : window(f.services, {})
    {
        auto* page = new ui::ShipmentsPage(f.services, {});
        window.add(page);
        printing = page->findChild<ui::LabelPrinting*>();
        f.choosePrinterFor(*printing);
        window.show();
    }

    QString said() const
    {
        for (const auto* bar : window.findChildren<ui::MessageBar*>())
            if (bar->parentWidget() == window.centralWidget() && bar->isVisible())
                return bar->accessibleName();
        return {};
    }
};

/// An engine that keeps what it is told.
class Engine final : public QPrintEngine
{
public:
    void setProperty(PrintEnginePropertyKey key, const QVariant& value) override { m_told[key] = value; }
    QVariant property(PrintEnginePropertyKey key) const override
    {
        const auto found = m_told.find(key);
        return found == m_told.end() ? QVariant() : found->second;
    }
    bool newPage() override { return true; }
    bool abort() override { return true; }
    int metric(QPaintDevice::PaintDeviceMetric) const override { return 0; }
    QPrinter::PrinterState printerState() const override { return QPrinter::Idle; }

private:
    std::map<int, QVariant> m_told;
};

class ToldPrinter final : public QPrinter
{
public:
    ToldPrinter() { setEngines(&m_engine, nullptr); }

private:
    Engine m_engine;
};

QPushButton* printButton(const ui::PrintQuestionsDialog& dialog)
{
    return dialog.findChild<QPushButton*>(u"print-answered"_s);
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPracticeLabelIsMarkedAndReadsOnPaper()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(f.printed, 1);
        const auto page = pages::render(
            [&] {
                QFile file(f.paper);
                return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }(),
            0, 203, pages::Purpose::Screen);
        QVERIFY(page);
        const QColor edge = page->image.pixelColor(page->image.width() / 2, 4);
        QVERIFY2(edge.red() > 150 && edge.green() < 60, qPrintable(edge.name()));
        QCOMPARE(f.history(f.shipment), QStringList{u"printed 0"_s});
    }

    void eachLabelIsPrintedOnceWhateverTheDialogSays()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const QPrinter* printer = nullptr;
        f.choice = [&printer](QPrinter& chosen) {
            chosen.setCopyCount(3);
            chosen.setPrintRange(QPrinter::PageRange);
            chosen.setFromTo(2, 3);
            printer = &chosen;
        };
        int copies = 0;
        int from = -1;
        QPrinter::PrintRange range = QPrinter::PageRange;
        f.drawPaper([&](const QByteArray& pdf, int page, int dpi, pages::Purpose purpose) {
            copies = printer->copyCount();
            from = printer->fromPage();
            range = printer->printRange();
            return pages::render(pdf, page, dpi, purpose);
        });
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(f.printed, 1);
        QCOMPARE(copies, 1);
        QCOMPARE(from, 0);
        QCOMPARE(range, QPrinter::AllPages);
    }

    void thePrintServiceIsToldToLeaveNoLabelOut()
    {
        // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): as Qt has it for CUPS
        constexpr auto options = static_cast<QPrintEngine::PrintEnginePropertyKey>(0xfe00);
        ToldPrinter printer;
        printer.printEngine()->setProperty(
            options, QStringList{u"page-set"_s, u"odd"_s, u"number-up"_s, u"4"_s, u"number-up-layout"_s, u"lrtb"_s,
                                 u"InputSlot"_s, u"Tray2"_s, u"page-ranges"_s, u"2-3"_s, u"copies"_s, u"3"_s});
        printer.setDuplex(QPrinter::DuplexLongSide);
        ui::printEachPageOnce(printer);
        QCOMPARE(printer.printEngine()->property(options).toStringList(),
                 (QStringList{u"copies"_s, u"1"_s, u"number-up"_s, u"1"_s, u"page-set"_s, u"all"_s, u"InputSlot"_s,
                              u"Tray2"_s}));
        QCOMPARE(printer.duplex(), QPrinter::DuplexNone);
    }

    void aWindowThatIsClosedWaitsForItsLabels()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        SlowPaper paper(f, 0);
        Whole whole(f);
        whole.printing->printShipments({f.shipment});
        QTRY_COMPARE(paper.begun(), 1);
        whole.window.close();
        QVERIFY(whole.window.isVisible());
        QCOMPARE(whole.said(), u"The window closes as soon as everything is saved and printed."_s);
        paper.goOn();
        QTRY_VERIFY(!whole.window.isVisible());
        QCOMPARE(f.history(f.shipment), QStringList{u"printed 0"_s});
        QCOMPARE(f.printCount(f.shipment), 1);
    }

    void aWindowThatIsClosedStaysForLabelsThatWereNotPrinted()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        SlowPaper paper(f, 0, [](const QByteArray&, int, int, pages::Purpose) {
            return Result<pages::RenderedPage>(failure(Error::Kind::Refused, u"document-too-slow"_s));
        });
        Whole whole(f);
        whole.printing->printShipments({f.shipment});
        QTRY_COMPARE(paper.begun(), 1);
        whole.window.close();
        paper.goOn();
        QTRY_VERIFY2(whole.said().contains(u"left out"_s), qPrintable(whole.said()));
        QVERIFY(whole.window.isVisible());
        QCOMPARE(f.printCount(f.shipment), 0);
        whole.window.close(); // it is said once
        QVERIFY(!whole.window.isVisible());
    }

    void aRunThatIsBrokenOffCountsWhatIsOnPaper()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId second = f.addShipment(u"ORD-2"_s);
        f.addGoodLabel(second, 1);
        const ShipmentId third = f.addShipment(u"ORD-3"_s);
        f.addGoodLabel(third, 2);
        SlowPaper paper(f, 1);
        auto printing = std::make_unique<ui::LabelPrinting>(f.services, &f.window);
        f.choosePrinterFor(*printing);
        printing->printShipments({f.shipment, second, third});
        QTRY_COMPARE(paper.begun(), 2);
        QCOMPARE(f.printCount(third), 1);
        printing.reset();
        paper.goOn();
        QTRY_COMPARE(f.history(f.shipment), QStringList{u"printed 0"_s});
        QCOMPARE(f.printCount(f.shipment), 1);
        QCOMPARE(f.printCount(second), 0);
        QCOMPARE(f.printCount(third), 0);
    }

    void aRunThatIsBrokenOffTakesNothingFromOthers()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId second = f.addShipment(u"ORD-2"_s);
        f.addGoodLabel(second, 1);
        std::optional<test::LongWrite> import;
        f.meanwhile = [&] {
            QVERIFY(f.store->write({}, [&f](storage::Connection& c) {
                return model::claimPrints(c, {model::nextPrint(model::labelsOf(c, f.shipment)->first(), {})});
            }));
            import.emplace(*f.store); // the run waits to count its labels
        };
        auto printing = std::make_unique<ui::LabelPrinting>(f.services, &f.window);
        f.choosePrinterFor(*printing);
        printing->printShipments({f.shipment, second});
        QTRY_VERIFY(import.has_value());
        printing.reset();
        import.reset();
        std::optional<bool> isOver; // whatever was to be written has been
        f.tasks.run(ui::Lane::Saves, [] { return true; }).then(&f.window, [&isOver](bool over) { isOver = over; });
        QTRY_VERIFY(isOver);
        QCOMPARE(f.printCount(f.shipment), 1); // somebody else's
        QCOMPARE(f.printCount(second), 0);
    }

    void aFileDoesNotCountAsPrinted()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        f.destination = ui::Destination::File;
        const QSignalSpy saved(&f.printing, &ui::LabelPrinting::saved);
        f.printing.printShipments({f.shipment});
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFile::exists(f.paper));
        QVERIFY(!f.printed);
        QVERIFY(f.history(f.shipment).isEmpty());
    }

    void whoeverPrintsTheFileSaysSoOnce()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        f.destination = ui::Destination::File;
        QList<model::Print> inFile;
        QObject::connect(&f.printing, &ui::LabelPrinting::saved, &f.window,
                         [&](const QString&, const QList<model::Print>& labels) { inFile = labels; });
        f.printing.printShipments({f.shipment});
        QTRY_COMPARE(inFile.size(), 1);
        const auto say = [&] {
            return f.store->write(storage::Topic::Documents, [&](storage::Connection& c) {
                return model::notePrintedFromFile(c, inFile, f.clock.now());
            });
        };
        QCOMPARE(say().value(), 1);
        QCOMPARE(f.printCount(f.shipment), 1);
        QCOMPARE(f.history(f.shipment).size(), 1);
        QCOMPARE(say().value(), 0); // it is known
        QCOMPARE(f.printCount(f.shipment), 1);
    }

    void groupsAreToldApartByTheDialogToo()
    {
        Fixture f;
        f.store
            ->write(storage::Topic::Settings,
                    [](storage::Connection& c) {
                        return printing::keepBatchHabits(
                            c, {.order = printing::Order::Consignee, .areGroupsSeparated = true});
                    })
            .value();
        QList<ShipmentId> shipments;
        for (const auto& name : {u"Zoe"_s, u"Anna"_s, u"Zoe"_s}) {
            shipments.append(f.addShipment(u"ORD-%1"_s.arg(shipments.size() + 2)));
            f.addGoodLabel(shipments.last(), static_cast<int>(shipments.size()));
            f.nameConsignee(shipments.last(), name);
        }
        f.destination = ui::Destination::File;
        int labels = 0;
        QObject::connect(
            &f.printing, &ui::LabelPrinting::saved, &f.window,
            [&](const QString&, const QList<model::Print>& all) { labels = static_cast<int>(all.size()); });
        f.printing.printByDialog(shipments);
        QTRY_COMPARE(labels, 3);
        QFile file(f.paper);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pages = pages::PdfDocument::open(file.readAll());
        QString kinds;
        for (int page = 0; page < pages->pageCount(); ++page) {
            const auto picture = pages->image(page, 300, pages::Purpose::Codes);
            kinds += pages::decodeCodes(*picture, pages::Effort::AnyWay).isEmpty() ? u'-' : u'L';
        }
        QCOMPARE(kinds, u"-L-LL"_s); // Anna, then Zoe
        kinds.clear();
        labels = 0;
        f.printing.printByDialog({shipments[0], shipments[2]}); // one group needs no page before it
        QTRY_COMPARE(labels, 2);
        QFile again(f.paper);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(pages::PdfDocument::open(again.readAll())->pageCount(), 2);
    }

    void whatIsMissingInAFileIsSaid()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId undrawn = f.addShipment(u"ORD-2"_s);
        f.addGoodLabel(undrawn, 1);
        f.destination = ui::Destination::File;
        f.drawPaper(
            [drawn = std::make_shared<int>(0)](const QByteArray& pdf, int page, int dpi, pages::Purpose purpose) {
                if ((*drawn)++ > 0)
                    return Result<pages::RenderedPage>(failure(Error::Kind::Refused, u"document-too-slow"_s));
                return pages::render(pdf, page, dpi, purpose);
            });
        int inFile = 0;
        QObject::connect(&f.printing, &ui::LabelPrinting::saved, &f.window,
                         [&](const QString&, const QList<model::Print>& labels, const QList<ui::BatchResult>& bad) {
                             inFile = static_cast<int>(labels.size());
                             f.refused = bad;
                         });
        f.printing.printShipments({f.shipment, undrawn});
        QTRY_COMPARE(inFile, 1);
        QCOMPARE(f.refused.size(), 1);
        QCOMPARE(f.refused[0].reference, u"ORD-2"_s);
    }

    void whatIsPrintedElsewhereMeanwhileIsNoSecondOriginal()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId other = f.addShipment(u"ORD-2"_s);
        f.addGoodLabel(other, 1);
        f.meanwhile = [&f] {
            QVERIFY(f.store->write({}, [&f](storage::Connection& c) {
                return model::claimPrints(c, {model::nextPrint(model::labelsOf(c, f.shipment)->first(), {})});
            }));
        };
        QVERIFY(f.print({f.shipment, other}));
        QCOMPARE(f.printed, 1);
        QCOMPARE(f.refused.size(), 1);
        QCOMPARE(f.refused[0].reference, u"ORD-1"_s);
        QVERIFY(f.history(f.shipment).isEmpty());
        f.meanwhile = [] {};
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(f.history(f.shipment), QStringList{u"reprinted 1"_s});
    }

    void whatCouldNotBeDrawnDoesNotCountAsPrinted()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        f.drawPaper([](const QByteArray&, int, int, pages::Purpose) {
            return Result<pages::RenderedPage>(failure(Error::Kind::Refused, u"document-too-slow"_s));
        });
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(f.printed, 0);
        QCOMPARE(f.refused.size(), 1);
        f.drawPaper(pages::render);
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(f.history(f.shipment), QStringList{u"printed 0"_s});
    }

    void aPrintThatCannotBeNotedIsNotToBeRepeated()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId contradicting = f.addShipment(u"ORD-3"_s);
        f.addLabel(contradicting, *pages::composeLabels(sampleLabels(1)), u"996001321700008888"_s);
        f.drawPaper([&f](const QByteArray& pdf, int page, int dpi, pages::Purpose purpose) {
            f.store->write({}, [](storage::Connection& c) { return c.run(u"DROP TABLE events"_s); }).value();
            return pages::render(pdf, page, dpi, purpose);
        });
        f.answer([](ui::PrintQuestionsDialog& dialog) { printButton(dialog)->click(); });
        QVERIFY(f.print({f.shipment, contradicting}));
        QCOMPARE(f.failures.size(), 1);
        QCOMPARE(f.failures[0][0].value<Error>().code, u"print-not-noted"_s);
        QCOMPARE(f.printed, 1);
        QCOMPARE(f.refused.size(), 1);
        QCOMPARE(f.refused[0].reference, u"ORD-3"_s);
    }

    void paperIsDrawnHardAndKeptSo()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        QList<int> drawnAt;
        f.drawPaper([&drawnAt](const QByteArray& pdf, int page, int dpi, pages::Purpose purpose) {
            drawnAt.append(dpi);
            return pages::render(pdf, page, dpi, purpose);
        });
        QVERIFY(f.print({f.shipment}));
        QCOMPARE(drawnAt, QList<int>{300}); // the printer's own dots
        QFile file(f.paper);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("/DCTDecode")); // JPEG greys what lies beside a bar
    }

    void theSecondReprintNeedsAReason()
    {
        Fixture f;
        f.addGoodLabel(f.shipment);
        QVERIFY(f.print({f.shipment}));
        QVERIFY(f.print({f.shipment})); // nobody is asked
        bool couldPrintWithout = true;
        f.answer([&](ui::PrintQuestionsDialog& dialog) {
            auto* reason = dialog.findChild<QLineEdit*>(u"reprint-reason"_s);
            QTest::keyClicks(reason, u"  "_s);
            couldPrintWithout = printButton(dialog)->isEnabled();
            QTest::keyClicks(reason, u"paper jam"_s);
            printButton(dialog)->click();
        });
        QVERIFY(f.print({f.shipment}));
        QVERIFY(!couldPrintWithout);
        QCOMPARE(f.asked.size(), 1);
        QVERIFY(f.asked[0].contains(u"ORD-1"_s));
        QCOMPARE(f.history(f.shipment), (QStringList{u"printed 0"_s, u"reprinted 1"_s, u"reprinted 2 paper jam"_s}));
    }

    void whatCouldNotBeReadIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<int>("printed");
        QTest::newRow("and left out") << false << 1;
        QTest::newRow("and printed all the same") << true << 2;
    }
    void whatCouldNotBeReadIsAskedAbout()
    {
        QFETCH(bool, isWanted);
        Fixture f;
        f.addGoodLabel(f.shipment);
        const ShipmentId unread = f.addShipment(u"ORD-2"_s);
        QImage white(500, 700, QImage::Format_Grayscale8);
        white.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        white.save(&buffer, "PNG");
        f.addLabel(unread, *pages::onPaper({.label = {.format = u"PNG"_s, .bytes = bytes}}, f.rendering),
                   u"996001321700009999"_s);
        const ShipmentId contradicting = f.addShipment(u"ORD-3"_s);
        f.addLabel(contradicting, *pages::composeLabels(sampleLabels(1)), u"996001321700008888"_s);
        f.answer([&](ui::PrintQuestionsDialog& dialog) {
            dialog.findChild<QCheckBox*>(u"print-unread"_s)->setChecked(isWanted);
            printButton(dialog)->click();
        });
        QVERIFY(f.print({f.shipment, unread, contradicting}));
        QTEST(*f.printed, "printed");
        QCOMPARE(f.asked.size(), 2);
        QVERIFY(f.asked[0].contains(u"ORD-3"_s));
        QVERIFY(f.asked[1].contains(u"ORD-2"_s));
        QStringList refused;
        for (const ui::BatchResult& result : f.refused)
            refused += result.reference;
        QCOMPARE(refused, isWanted ? QStringList{u"ORD-3"_s} : (QStringList{u"ORD-3"_s, u"ORD-2"_s}));
        QCOMPARE(f.history(unread).isEmpty(), !isWanted);
        QVERIFY(f.history(contradicting).isEmpty());
    }

    void whoeverRefusesToAnswerPrintsNothing()
    {
        Fixture f;
        f.addLabel(f.shipment, *pages::composeLabels(sampleLabels(1)), u"996001321700008888"_s);
        const ShipmentId good = f.addShipment(u"ORD-2"_s);
        f.addGoodLabel(good);
        bool isClosed = false;
        f.answer([&](ui::PrintQuestionsDialog& dialog) {
            dialog.reject();
            isClosed = true;
        });
        f.printing.printShipments({f.shipment, good});
        QTRY_VERIFY(isClosed);
        QVERIFY(f.print({good})); // the next one is not blocked
        QCOMPARE(f.printed, 1);
        QCOMPARE(f.history(good), QStringList{u"printed 0"_s});
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
