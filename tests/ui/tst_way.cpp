#include "core/model/documents.h"
#include "core/model/trackingevents.h"
#include "core/shipping/approval.h"
#include "core/shipping/booking.h"
#include "core/text/sentences.h"
#include "core/tracking/sync.h"
#include "tests/toy/toy.h"
#include "tests/ui/pagedesk.h"
#include "ui/approval/approvalpanel.h"
#include "ui/shipments/historyview.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/wayview.h"

#include <QAbstractItemModelTester>
#include <QTableView>

#include <algorithm>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using carriers::Party;

namespace {

/// A desk at the toy post with one booked shipment, whose way is shown.
struct Fixture : PageDesk
{
    AccountId account = {};
    ShipmentId id = {};
    std::unique_ptr<ui::WayView> way;

    Fixture()
    {
        toy::reset();
        carriers[0] = toy::carrier();
        catalogue.insert(u"toy"_s, toy::entry());
        MemorySecrets& keys = secrets;
        (void)keys.write(u"Toy"_s, u"key"_s, u"open"_s);
        account = add(toy::account());
        id = book(u"A-1"_s);
        way = std::make_unique<ui::WayView>(services);
        way->resize(760, 560);
        way->show();
        QApplication::setActiveWindow(way.get());
        way->load(id);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

    ShipmentId book(const QString& reference)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.service.basic = u"STD"_s;
        shipment.messages.clear();
        shipment.texts = {};
        const ShipmentId made =
            store
                ->write(storage::Topic::Shipments,
                        [&](auto& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
                .value();
        const auto booked = shipping::book(desk, {made}, {});
        if (booked.first().error)
            qFatal("not booked: %s", qUtf8Printable(booked.first().error->code));
        return made;
    }

    QString number()
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value().parcels.first().number;
    }

    void sight(const QString& code, const QList<carriers::Possible>& possible = {})
    {
        {
            const std::scoped_lock lock(toy::post().mutex);
            toy::post().sightings.insert(number(), {.number = number(),
                                                    .scans = {{.code = code,
                                                               .at = clock.now().addSecs(-60),
                                                               .place = u"Bern"_s,
                                                               .text = u"carrier's words"_s}},
                                                    .possible = possible});
        }
        QVERIFY(tracking::syncShipments(desk, {id}, {}));
        way->refresh();
    }

    QTableView* table() const { return way->findChild<QTableView*>(u"choices"_s); }
    QPushButton* button(const QString& name) const { return way->findChild<QPushButton*>(name); }
    QString rowText(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << table()->model()->index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << rowText(row);
        return all;
    }
    void choose(const QString& name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (rowText(row).startsWith(name))
                return table()->selectRow(row);
        QFAIL(qPrintable(name));
    }
    QLineEdit* day() const { return way->findChild<QLineEdit*>(); }

    void guard(const QString& act)
    {
        QVERIFY(shipping::setApprover(desk, {.name = u"Anna"_s, .pin = u"4711"_s}, {}));
        QVERIFY(shipping::guardAct(desk, act, shipping::Approval::Pin, {}));
    }
    ui::ApprovalPanel* panel() const { return way->findChild<ui::ApprovalPanel*>(); }
    void sign(const QString& pin)
    {
        QTRY_VERIFY(panel() && panel()->isVisible() && line(*way, u"approval-pin"_s)->text().isEmpty() &&
                    panel()->findChild<QComboBox*>()->count() > 0);
        type(line(*way, u"approval-pin"_s), pin);
        QTest::keyClick(line(*way, u"approval-pin"_s), Qt::Key_Return);
    }
};

} // namespace

class TestWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewSaysWhoMayDoWhatAndWhyNot()
    {
        Fixture f;
        QTRY_COMPARE(f.lines().first(), u"day | Sender | Ask the carrier | "_s);
        QVERIFY(f.lines().contains(u"refuse | Recipient | On the carrier's page | "_s));
        f.sight(u"SORT"_s, {{.action = u"day"_s, .isPossible = true},
                            {.action = u"return"_s,
                             .isPossible = false,
                             .why = Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}}});
        QTRY_COMPARE(f.lines().first(), u"day | Sender | Possible | "_s);
        f.choose(u"return"_s);
        QTRY_VERIFY(words(*f.way, u"way-note"_s)
                        .contains(text::sentence(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s})));
        QVERIFY(!f.button(u"way-order"_s)->isEnabled());
        QTRY_COMPARE(words(*f.way, u"way-standing"_s), u"On its way"_s);
    }

    void nothingIsOrderedBeforeItsPriceWasShown()
    {
        Fixture f;
        f.choose(u"day"_s);
        QVERIFY(!f.button(u"way-order"_s)->isEnabled());
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(words(*f.way, u"way-price"_s).contains(u"Handling: 5.00"_s));
        QTRY_COMPARE(QApplication::focusWidget(), f.button(u"way-order"_s)); // Enter or Space orders it
        QCOMPARE(toy::post().orderCalls, 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(toy::post().orderCalls, 1);
        QTRY_VERIFY(f.lines().first().contains(u"Ordered"_s));
        QTRY_VERIFY(words(*f.way, u"way-bill"_s).contains(u"7.50"_s));
    }

    void whatIsChangedAfterThePriceIsAskedAnew()
    {
        Fixture f;
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        QTest::keyClicks(f.day(), u"2"_s);
        QTRY_VERIFY(!f.button(u"way-order"_s)->isEnabled());
        QCOMPARE(words(*f.way, u"way-price"_s), QString());
    }

    void whatIsMissingIsSaidInWords()
    {
        Fixture f;
        f.choose(u"day"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(!words(*f.way, u"way-price"_s).isEmpty());
        QVERIFY(!f.button(u"way-order"_s)->isEnabled());
    }

    void anOrderIsTakenBack()
    {
        Fixture f;
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        QTRY_VERIFY(f.button(u"way-take-back"_s)->isVisible() && f.button(u"way-take-back"_s)->isEnabled());
        f.button(u"way-take-back"_s)->click();
        QTRY_VERIFY(f.lines().first().contains(u"Ask the carrier"_s));
        QVERIFY(toy::post().orders.value(f.number() + u"/day"_s).isEmpty());
    }

    void anUnknownOutcomeIsShownAndCanBeGivenUp()
    {
        Fixture f;
        toy::post().loseAnswersOf = 1;
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        QTRY_VERIFY(f.lines().first().contains(u"Outcome unknown"_s));
        QTRY_VERIFY(f.button(u"way-give-up"_s)->isVisible() && f.button(u"way-give-up"_s)->isEnabled());
        f.button(u"way-give-up"_s)->click();
        QTRY_VERIFY(f.lines().first().contains(u"Ask the carrier"_s));
    }

    void aBookingIsTakenBack()
    {
        Fixture f;
        f.choose(u"Take the booking back"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        QTRY_COMPARE(toy::post().cancelled, QStringList{f.number()});
        QTRY_COMPARE(f.store->read([&](auto& c) { return model::loadShipment(c, f.id); }).value().state,
                     model::State::Cancelled);
    }

    void anOrderThatNeedsAnApprovalIsMadeOnceSomebodyHasSigned()
    {
        Fixture f;
        f.guard(u"day"_s);
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        f.sign(u"0000"_s);
        f.sign(u"4711"_s); // after a wrong one it is asked again
        QTRY_VERIFY(f.lines().first().contains(u"Ordered"_s));
        QCOMPARE(toy::post().orderCalls, 1);
    }

    void whoeverLeavesTheQuestionOrdersNothing()
    {
        Fixture f;
        f.guard(u"day"_s);
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        press(*f.way, u"way-check"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        QTRY_VERIFY(f.panel() && f.panel()->isVisible());
        QTest::keyClick(line(*f.way, u"approval-pin"_s), Qt::Key_Escape);
        QVERIFY(!f.panel()->isVisible());
        QVERIFY(f.button(u"way-order"_s)->isEnabled()); // and may be pressed again
        QCOMPARE(toy::post().orderCalls, 0);
    }

    void aPrintedLabelIsTakenBackOnceSomebodyHasSigned()
    {
        Fixture f;
        f.guard(shipping::voidPrintedAct);
        const auto labels = f.store->read([&](auto& c) { return model::labelsOf(c, f.id); }).value();
        QVERIFY(f.store->write(
            {}, [&](storage::Connection& c) { return model::claimPrints(c, {model::nextPrint(labels.first(), {})}); }));
        f.choose(u"Take the booking back"_s);
        QTRY_VERIFY(f.button(u"way-order"_s)->isEnabled());
        f.button(u"way-order"_s)->click();
        f.sign(u"4711"_s);
        QTRY_COMPARE(toy::post().cancelled, QStringList{f.number()});
    }

    void whatIsTypedStaysWhileTheCarrierTellsMore()
    {
        Fixture f;
        f.choose(u"day"_s);
        type(f.day(), u"2026-12-01"_s);
        f.sight(u"SORT"_s, {{.action = u"day"_s, .isPossible = true}});
        QTRY_COMPARE(f.lines().first(), u"day | Sender | Possible | "_s);
        QCOMPARE(f.day()->text(), u"2026-12-01"_s);
    }

    void theHistoryMixesTheDeskAndTheCarrierNewestFirst()
    {
        Fixture f;
        f.sight(u"X-NEW"_s);
        ui::HistoryView history(f.services);
        history.load(f.id);
        const auto* table = history.findChild<QTableView*>();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QStringList codes;
        QStringList whats;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            codes << table->model()->index(row, 2).data().toString();
            whats << table->model()->index(row, 3).data().toString();
        }
        const qsizetype at = codes.indexOf(u"X-NEW"_s);
        QVERIFY(at >= 0);
        QVERIFY2(whats[at].contains(u"carrier's words"_s), qPrintable(whats[at])); // an unknown code is said to be so
        QVERIFY(std::ranges::any_of(whats, [](const QString& what) { return what.startsWith(u"Booked"_s); }));
    }

    void theListSaysWhereAParcelIs()
    {
        Fixture f;
        f.sight(u"SHOP"_s);
        ui::ShipmentList list(f.services);
        list.resize(900, 400);
        list.show();
        const auto* table = list.findChild<QTableView*>();
        QTRY_VERIFY(table->model()->rowCount() == 1);
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"Ready to collect"_s);
    }

    void theChoicesKeepTheRulesOfModels()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.sight(u"SORT"_s);
        QTRY_COMPARE(words(*f.way, u"way-standing"_s), u"On its way"_s);
        f.way->load({});
        QTRY_COMPARE(f.table()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestWay)
#include "tst_way.moc"
