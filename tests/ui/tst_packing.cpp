#include "core/model/documents.h"
#include "core/model/items.h"
#include "core/pages/composition.h"
#include "core/printing/spooling.h"
#include "tests/pages/samplelabels.h"
#include "tests/support/fakespooler.h"
#include "tests/support/patience.h"
#include "tests/ui/pagedesk.h"
#include "tests/ui/scankeys.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/scan/packingdesk.h"
#include "ui/scan/packingpanel.h"
#include "ui/scan/packingsection.h"
#include "ui/scan/scanband.h"
#include "ui/scan/scandesk.h"
#include "ui/scan/scanner.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/printquestions.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentspage.h"

#include <QTableView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using model::Item;
using model::State;
using shipping::PackRule;
using ui::AfterScan;
using ui::Sound;

namespace {

const QList<Item> mugAndCap{{.code = u"MUG-1"_s, .quantity = 2, .name = u"Blue mug"_s},
                            {.code = u"7612345678900"_s, .quantity = 1, .name = u"Cap"_s}};

/// The window of a desk with a scanner, put together as the program does.
struct Fixture : test::PageDesk
{
    AccountId account = add(test::practiceAccount());
    test::FakeSpooler spooler;
    ui::MainWindow window{services, {}};
    ui::Scanner scanner;
    ui::ShipmentsPage* page = nullptr;
    ui::PackingPanel* panel = nullptr;
    QList<Sound> heard;
    QStringList announced;
    QList<ShipmentId> opened; ///< without a check

    explicit Fixture(AfterScan afterwards = AfterScan::Show)
    {
        rendering.strangers = pages::render;
        store
            ->write(storage::Topic::Settings,
                    [&](storage::Connection& c) -> Result<void> {
                        if (auto kept = printing::keepPrinterFor(c, printing::Paper::Label, {.queue = u"Counter"_s});
                            !kept)
                            return kept;
                        return ui::saveScanPreferences(c, {.afterwards = afterwards});
                    })
            .value();
        page = new ui::ShipmentsPage(services, {});
        window.add(page);
        page->printing()->setSpooler(spooler.door);
        auto* band = new ui::ScanBand(&window);
        window.addBand(band);
        auto* scans = new ui::ScanDesk(services, &scanner, band, &window);
        scans->setSound([this](Sound sound) { heard.append(sound); });
        panel = new ui::PackingPanel(&window);
        window.addBand(panel);
        auto* packing = new ui::PackingDesk(services, panel, scans, &window);
        QObject::connect(scans, &ui::ScanDesk::shipmentScanned, packing, &ui::PackingDesk::begin);
        QObject::connect(page, &ui::ShipmentsPage::itemCheckAsked, packing, &ui::PackingDesk::open);
        QObject::connect(packing, &ui::PackingDesk::shippingAsked, page, &ui::ShipmentsPage::shipNow);
        QObject::connect(packing, &ui::PackingDesk::announced, page, &ui::Page::announced);
        QObject::connect(packing, &ui::PackingDesk::nothingToCheck, page, [this](ShipmentId id, AfterScan then) {
            opened.append(id);
            then == AfterScan::BookAndPrint ? page->shipNow(id) : page->showShipment(id);
        });
        QObject::connect(page, &ui::Page::announced, page, [this](const QString& said) { announced.append(said); });
        window.showNormal();
        window.resize(1366, 725);
        QApplication::setActiveWindow(&window);
    }

    /// A booked shipment with a label that was not printed yet.
    ShipmentId addOrder(int index, const QList<Item>& items)
    {
        const auto shipment = test::goodShipment(account, u"ORD-%1"_s.arg(index));
        const auto label = sampleLabels(index + 1)[index];
        const auto pdf = *pages::composeLabels({label});
        return store
            ->write(storage::Topic::Everything,
                    [&](storage::Connection& c) -> Result<ShipmentId> {
                        const auto id = model::addShipment(c, shipment, clock.now(), u"clerk"_s);
                        if (auto added = model::replaceItems(c, *id, items); !added)
                            return std::unexpected(added.error());
                        const auto added =
                            model::addDocument(c, {.shipment = *id,
                                                   .parcel = model::loadShipment(c, *id)->parcels.first().id,
                                                   .kind = u"label"_s,
                                                   .format = u"PDF"_s,
                                                   .bytes = pdf,
                                                   .number = label.ident,
                                                   .createdAt = clock.now()});
                        if (auto booked = model::setState(c, *id, State::Booked, clock.now()); !booked)
                            return std::unexpected(booked.error());
                        return added ? id : std::unexpected(added.error());
                    })
            .value();
    }

    void use(PackRule rule)
    {
        store->write(storage::Topic::Settings, [&](storage::Connection& c) { return shipping::savePackRule(c, rule); })
            .value();
    }

    /// Types it as a scanner does, wherever the focus is, and waits for the answer.
    bool scan(const QString& code)
    {
        const qsizetype before = heard.size();
        keys().scan(code);
        return test::waitFor([&] { return heard.size() > before; });
    }

    bool begin(const QString& order)
    {
        return scan(order) && test::waitFor([&] { return panel->isVisible(); });
    }

    QString said() const { return test::words(*panel, u"packing-sentence"_s); }
    QString title() const { return test::words(*panel, u"packing-title"_s); }
    QTableView* table() const { return panel->findChild<QTableView*>(u"packing-items"_s); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QPushButton* button(const QString& name) const { return panel->findChild<QPushButton*>(name); }

    int picked(ShipmentId id)
    {
        return model::pickedCount(store->read([&](auto& c) { return model::loadItems(c, id); }).value());
    }

private:
    test::ScanKeys& keys()
    {
        if (!m_keys)
            m_keys.emplace(window);
        return *m_keys;
    }

    std::optional<test::ScanKeys> m_keys;
};

} // namespace

/// What goes into the parcel is checked by scan.
class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScannedOrderOpensItsCheckAndEveryRightScanCounts()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, mugAndCap);
        QVERIFY(f.begin(u"ORD-0"_s));
        QCOMPARE(f.title(), u"Order ORD-0: 0 of 3 packed"_s);
        QCOMPARE(f.cell(0, 0), u"missing"_s);
        QVERIFY(f.scan(u"MUG-1"_s));
        QCOMPARE(f.said(), u"Right: Blue mug (1 of 2)"_s);
        QCOMPARE(f.cell(0, 0), u"1 missing"_s);
        QVERIFY(f.scan(u"]C10107612345678900"_s));
        QVERIFY(f.scan(u"mug-1"_s));
        QCOMPARE(f.said(), u"Complete. Everything is in the parcel."_s);
        QCOMPARE(f.title(), u"Order ORD-0: 3 of 3 packed"_s);
        QCOMPARE(f.heard, QList<Sound>(4, Sound::Done));
        QCOMPARE(f.picked(order), 3);
        QVERIFY(f.spooler.jobs().isEmpty()); // nobody has asked for that
    }

    void aWrongItemStopsUntilItIsConfirmedOrTheRightOneComes()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, mugAndCap);
        f.addOrder(1, {});
        QVERIFY(f.begin(u"ORD-0"_s));
        QVERIFY(!f.button(u"packing-confirm"_s)->isVisible());
        QVERIFY(f.scan(u"HAT-9"_s));
        QCOMPARE(f.heard.last(), Sound::WrongItem);
        const QString wrong = u"Wrong item: HAT-9 is not in this order. Put it back."_s;
        QCOMPARE(f.said(), wrong);
        QVERIFY(f.button(u"packing-confirm"_s)->isVisible());
        QVERIFY(f.scan(u"ORD-1"_s)); // nothing leaves before it is confirmed
        QCOMPARE(f.heard.last(), Sound::WrongItem);
        QVERIFY(f.opened.isEmpty());
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(f.said(), u"Scan what goes into the parcel."_s);
        QVERIFY(f.scan(u"7612345678917"_s));
        QCOMPARE(f.heard.last(), Sound::WrongItem);
        QVERIFY(f.scan(u"MUG-1"_s));
        QCOMPARE(f.said(), u"Right: Blue mug (1 of 2)"_s);
        QVERIFY(!f.button(u"packing-confirm"_s)->isVisible());
        QCOMPARE(f.picked(order), 1);
    }

    void oneTooManyIsWrongToo()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, mugAndCap);
        QVERIFY(f.begin(u"ORD-0"_s));
        QVERIFY(f.scan(u"7612345678900"_s));
        QVERIFY(f.scan(u"7612345678900"_s));
        QCOMPARE(f.heard.last(), Sound::WrongItem);
        QCOMPARE(f.said(), u"One too many: Cap. All of it is packed already."_s);
        QCOMPARE(f.picked(order), 1);
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape); // confirms, and closes nothing
        QVERIFY(f.panel->isVisible());
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(f.panel->isHidden());
    }

    void theLastRightScanPrintsOnce()
    {
        Fixture f(AfterScan::BookAndPrint);
        f.addOrder(0, mugAndCap);
        QVERIFY(f.begin(u"ORD-0"_s));
        for (const QString& code : {u"MUG-1"_s, u"7612345678900"_s})
            QVERIFY(f.scan(code));
        QVERIFY(f.spooler.jobs().isEmpty());
        QVERIFY(f.scan(u"MUG-1"_s));
        QCOMPARE(f.said(), u"Complete. Its label is on its way."_s);
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QTRY_VERIFY(!f.page->printing()->isUnderWay());
        QVERIFY(f.scan(u"MUG-1"_s));
        QCOMPARE(f.heard.last(), Sound::WrongItem);
        QCOMPARE(f.said(), u"The order is complete. Take Blue mug out again."_s);
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Return);
        f.panel->leave();
        QVERIFY(f.scan(u"ORD-0"_s)); // again
        QTRY_VERIFY(f.announced.contains(u"Nothing to do: its label is printed, or it has none."_s));
        QCOMPARE(f.spooler.jobs().size(), 1);
    }

    void anotherOrderIsGoneOnWithAndTheFirstOneKeepsItsCounts()
    {
        Fixture f;
        const ShipmentId first = f.addOrder(0, mugAndCap);
        f.addOrder(1, {{.code = u"HAT-9"_s}});
        QVERIFY(f.begin(u"ORD-0"_s));
        QVERIFY(f.scan(u"MUG-1"_s));
        QVERIFY(f.scan(u"ORD-1"_s));
        QTRY_COMPARE(f.title(), u"Order ORD-1: 0 of 1 packed"_s);
        QCOMPARE(f.picked(first), 1);
        QVERIFY(f.scan(u"ORD-0"_s));
        QTRY_COMPARE(f.title(), u"Order ORD-0: 1 of 3 packed"_s);
        QVERIFY(f.scan(u"ORD-0"_s)); // it is this one already
        QCOMPARE(f.heard.last(), Sound::Attention);
        QCOMPARE(f.title(), u"Order ORD-0: 1 of 3 packed"_s);
    }

    void anOrderWithoutItemsIsOpenedAsEver()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, {});
        QVERIFY(f.scan(u"ORD-0"_s));
        QTRY_COMPARE(f.opened, QList<ShipmentId>{order});
        QVERIFY(f.panel->isHidden());
    }

    void theKeyboardAloneDoesItAll()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, mugAndCap);
        f.page->showShipment(order);
        auto* check = f.window.findChild<QAction*>(u"check-items"_s);
        QTRY_VERIFY(check->isEnabled());
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_F3);
        QTRY_VERIFY(f.panel->isVisible());
        auto* code = f.panel->findChild<QLineEdit*>(u"packing-code"_s);
        QCOMPARE(f.window.focusWidget(), code);
        QTest::keyClicks(code, u"MUG-1"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(f.picked(order), 1);
        QCOMPARE(code->text(), QString());
        f.table()->setFocus();
        QTRY_COMPARE(f.cell(0, 4), u"1"_s);
        QTest::keyClick(f.table(), Qt::Key_Plus);
        QTRY_COMPARE(f.cell(0, 4), u"2"_s);
        QTest::keyClick(f.table(), Qt::Key_Minus);
        QTRY_COMPARE(f.cell(0, 4), u"1"_s);
    }

    void theMouseAloneDoesItAllAndTakesANewCountBack()
    {
        Fixture f;
        const ShipmentId order = f.addOrder(0, mugAndCap);
        QVERIFY(f.begin(u"ORD-0"_s));
        f.button(u"packing-more"_s)->click();
        QTRY_COMPARE(f.cell(0, 4), u"1"_s);
        f.button(u"packing-anew"_s)->click();
        QTRY_COMPARE(f.cell(0, 4), u"0"_s);
        QTRY_COMPARE(f.button(u"packing-anew"_s)->text().remove(u'&'), u"Take it back"_s);
        f.button(u"packing-anew"_s)->click();
        QTRY_COMPARE(f.cell(0, 4), u"1"_s);
        QTRY_COMPARE(f.button(u"packing-anew"_s)->text().remove(u'&'), u"Start anew"_s);
        QCOMPARE(f.picked(order), 1);
        f.button(u"packing-close"_s)->click();
        QVERIFY(f.panel->isHidden());
    }

    void whereItIsRequiredNoLabelComesBeforeTheItemsAreChecked()
    {
        Fixture f;
        const ShipmentId checked = f.addOrder(0, {{.code = u"HAT-9"_s}});
        QVERIFY(shipping::setPacked(*f.store, checked, {1}));
        const ShipmentId open = f.addOrder(1, mugAndCap);
        f.use(PackRule::Required);
        QList<ui::BatchResult> refused;
        connect(f.page->printing(), &ui::LabelPrinting::finished, this,
                [&](int, const QList<ui::BatchResult>& results) { refused = results; });
        answerQuestions(QDialog::Accepted);
        f.page->printing()->printShipments({open, checked});
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().shipment, open);
        QVERIFY(refused.first().sentence.contains(u"only 0 of 3 items are checked"_s));
    }

    void whereItIsRequiredNoLabelIsSavedEither()
    {
        Fixture f;
        const ShipmentId open = f.addOrder(1, mugAndCap);
        f.use(PackRule::Required);
        Error said;
        connect(f.page, &ui::Page::failed, this, [&](const Error& error) { said = error; });
        f.page->showShipment(open);
        f.page->findChild<QAction*>(u"show-tab-6"_s)->trigger();
        auto* save = f.page->findChild<QPushButton*>(u"export-label"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(said.code, u"not-packed"_s);
    }

    void whereItOnlyWarnsTheClerkIsAsked()
    {
        Fixture f;
        const ShipmentId open = f.addOrder(1, mugAndCap);
        f.use(PackRule::Warn);
        answerQuestions(QDialog::Rejected);
        f.page->printing()->printShipments({open});
        QTRY_COMPARE(m_asked, 1);
        QVERIFY(f.spooler.jobs().isEmpty());
        answerQuestions(QDialog::Accepted);
        f.page->printing()->printShipments({open});
        QTRY_COMPARE(f.spooler.jobs().size(), 1);
        QCOMPARE(m_asked, 1);
    }

    void theRuleIsChosenInTheSettings()
    {
        Fixture f;
        ui::PackingSection section(f.services);
        section.setVisible(true);
        auto* rule = section.findChild<QComboBox*>(u"packing-rule"_s);
        test::choose(rule, static_cast<int>(PackRule::Required));
        QTRY_COMPARE(f.store->read(&shipping::loadPackRule).value(), PackRule::Required);
        QVERIFY(test::words(section, u"packing-meaning"_s).contains(u"only when all"_s));
    }

private:
    /// Answers the next question before printing, and counts it.
    void answerQuestions(QDialog::DialogCode answer)
    {
        m_asked = 0;
        m_answer.disconnect();
        connect(&m_answer, &QTimer::timeout, this, [this, answer] {
            auto* dialog = qobject_cast<ui::PrintQuestionsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            ++m_asked;
            m_answer.stop();
            dialog->done(answer);
        });
        m_answer.start(10);
    }

    QTimer m_answer;
    int m_asked = 0;
};

QTEST_MAIN(TestPacking)
#include "tst_packing.moc"
