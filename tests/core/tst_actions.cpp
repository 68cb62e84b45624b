#include "core/tracking/apply.h"
#include "core/tracking/mirror.h"
#include "core/tracking/ordering.h"
#include "core/tracking/sync.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

#include <algorithm>
#include <thread>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using carriers::Party;
using model::ActionState;
using model::OrderedAction;

namespace {

struct Fixture : test::ToyDesk
{
    ShipmentId id = book();
    ParcelId parcel = parcelOf(id);

    tracking::Wish wish(const QString& action = u"day"_s) const
    {
        return {.parcel = parcel, .action = action, .values = {{u"day"_s, u"2026-12-01"_s}}};
    }
    Result<OrderedAction> order(const tracking::Wish& wish) { return tracking::order(desk.desk(), wish, {}); }
    QList<OrderedAction> actions()
    {
        return desk.read([&](auto& c) { return model::actionsOf(c, id); });
    }
    QList<tracking::SettledAction> settle() { return tracking::settleActions(desk.desk(), {}).value(); }
    qsizetype ordersAtThePost()
    {
        qsizetype count = 0;
        for (const auto& placed : test::toy::post().orders)
            count += placed.size();
        return count;
    }
    QString choice(const QString& action, Party party = Party::Sender)
    {
        const auto mirrors = tracking::mirrorsOf(desk.desk(), id).value();
        for (const auto& one : mirrors.first().choices)
            if (one.action == action && one.party == party)
                return u"%1%2 %3"_s
                    .arg(one.isPossible ? (*one.isPossible ? u"yes"_s : u"no"_s) : u"ask"_s,
                         one.isByCall ? u" call"_s : u" page"_s, one.why ? one.why->code : QString())
                    .trimmed();
        return {};
    }
    void sight(const QString& code, const QList<carriers::Possible>& possible = {})
    {
        tell({.number = numberOf(id),
              .scans = {{.code = code, .at = desk.clock().now().addSecs(-60)}},
              .possible = possible});
        QVERIFY(tracking::syncShipments(desk.desk(), {id}, {}));
    }
    QStringList history()
    {
        QStringList kinds;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            if (event.kind.startsWith("action"_L1))
                kinds.append(event.kind);
        return kinds;
    }
};

QString codeOf(const auto& result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMirrorShowsWhatTheCarrierLastSaid()
    {
        Fixture f;
        QCOMPARE(f.choice(u"day"_s), u"ask call"_s);
        QCOMPARE(f.choice(u"day"_s, Party::Recipient), u"ask page"_s); // his right, on the carrier's page
        QCOMPARE(f.choice(u"refuse"_s, Party::Recipient), u"ask page"_s);
        QCOMPARE(f.choice(u"refuse"_s), QString()); // not the sender's
        QCOMPARE(f.choice(u"void"_s), u"yes call"_s);
        f.sight(u"SORT"_s, {{.action = u"day"_s, .isPossible = true},
                            {.action = u"return"_s,
                             .isPossible = false,
                             .why = Error{.kind = Error::Kind::Refused, .code = u"toy-late"_s}},
                            {.action = u"refuse"_s, .party = Party::Recipient, .isPossible = false}});
        QCOMPARE(f.choice(u"day"_s), u"yes call"_s);
        QCOMPARE(f.choice(u"return"_s), u"no call toy-late"_s);
        QCOMPARE(f.choice(u"refuse"_s, Party::Recipient), u"no page not-possible-now"_s);
        QCOMPARE(f.choice(u"void"_s), u"no call already-handed-over"_s);
        f.sight(u"HERE"_s);
        QCOMPARE(f.choice(u"day"_s), u"no call parcel-is-over"_s);
    }

    void thePageOfTheCarrierIsOfTheNumber()
    {
        Fixture f;
        const auto mirrors = tracking::mirrorsOf(f.desk.desk(), f.id).value();
        const tracking::Mirror& mirror = mirrors.first();
        QCOMPARE(mirror.page, QUrl(u"https://example.org/track/"_s + f.numberOf(f.id)));
        QCOMPARE(catalogue::trackingPage(test::toy::entry(), u"A/B 1?x"_s).toString(QUrl::FullyEncoded),
                 u"https://example.org/track/A%2FB%201%3Fx"_s);
    }

    void thePriceIsShownBeforeAndItsLinesAreKept()
    {
        Fixture f;
        const auto offer = tracking::askFor(f.desk.desk(), f.wish(), {});
        QVERIFY(offer);
        QCOMPARE(offer->quote->total->minor, 750);
        QCOMPARE(f.ordersAtThePost(), 0);
        tracking::Wish agreed = f.wish();
        agreed.agreed = Money{.minor = 700, .currency = u"CHF"_s};
        QCOMPARE(codeOf(f.order(agreed)), u"price-changed"_s);
        QCOMPARE(f.ordersAtThePost(), 0);
        agreed.agreed = offer->quote->total;
        QCOMPARE(codeOf(f.order(agreed)), u"done"_s);
        QStringList bill;
        for (const model::BillEntry& entry : f.desk.read([&](auto& c) { return model::billOf(c, f.id); }))
            bill.append(u"%1 %2"_s.arg(entry.name).arg(entry.amount.minor));
        QCOMPARE(bill, (QStringList{u"Handling 500"_s, u"Transport 250"_s}));
    }

    void whatIsMissingOrNobodysRightIsRefusedWithoutACall()
    {
        Fixture f;
        tracking::Wish without = f.wish();
        without.values.clear();
        QCOMPARE(f.order(without).error(),
                 (Error{.kind = Error::Kind::Invalid, .code = u"missing"_s, .field = u"day"_s}));
        QCOMPARE(codeOf(f.order(f.wish(u"refuse"_s))), u"cannot-be-ordered"_s);
        QCOMPARE(codeOf(f.order(f.wish(u"fly"_s))), u"cannot-be-ordered"_s);
        f.sight(u"HERE"_s);
        QCOMPARE(codeOf(f.order(f.wish())), u"parcel-is-over"_s);
        QCOMPARE(test::toy::post().orderCalls, 0);
        QVERIFY(f.actions().isEmpty());
    }

    void oneOfAKindIsOrderedOnce()
    {
        Fixture f;
        QCOMPARE(codeOf(f.order(f.wish())), u"done"_s);
        QCOMPARE(codeOf(f.order(f.wish())), u"action-open"_s);
        QCOMPARE(codeOf(f.order(f.wish(u"return"_s))), u"done"_s); // another kind
        QCOMPARE(f.ordersAtThePost(), 2);
    }

    void manyAtOnceOrderOnce()
    {
        Fixture f;
        std::vector<std::jthread> clerks;
        for (int i = 0; i < 6; ++i)
            clerks.emplace_back([&] { (void)f.order(f.wish()); });
        clerks.clear();
        QCOMPARE(f.ordersAtThePost(), 1);
        QCOMPARE(f.actions().size(), 1);
    }

    void aRefusalIsKeptWithItsReasonAndMayBeTriedAgain()
    {
        Fixture f;
        test::toy::post().refuseOrders = 1;
        QCOMPARE(codeOf(f.order(f.wish())), u"toy-no"_s);
        QCOMPARE(f.actions().first().state, ActionState::Refused);
        QCOMPARE(f.actions().first().error->code, u"toy-no"_s);
        QCOMPARE(codeOf(f.order(f.wish())), u"done"_s);
        QCOMPARE(f.history(),
                 (QStringList{u"action-intended"_s, u"action-refused"_s, u"action-intended"_s, u"action-ordered"_s}));
    }

    void aLostAnswerIsSettledByTheCarriersList()
    {
        Fixture f;
        test::toy::post().loseAnswersOf = 1;
        const auto ordered = f.order(f.wish());
        QVERIFY(!ordered);
        QCOMPARE(ordered.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(codeOf(f.order(f.wish())), u"action-open"_s); // not before it is settled
        const auto settled = f.settle();
        QCOMPARE(settled.size(), 1);
        QVERIFY(!settled.first().error);
        QCOMPARE(f.actions().first().state, ActionState::Ordered);
        QCOMPARE(f.ordersAtThePost(), 1);
        QVERIFY(f.settle().isEmpty());
    }

    void anOrderFromBeforeIsNotTakenForTheLostOne()
    {
        Fixture f;
        test::toy::post().orders[f.numberOf(f.id) + u"/day"_s] = {{.id = u"old"_s, .number = u"O-0"_s}};
        QVERIFY(f.desk.store().write({}, [&](storage::Connection& c) -> Result<bool> {
            const auto id = model::addAction(c, {.parcel = f.parcel,
                                                 .shipment = f.id,
                                                 .account = f.account,
                                                 .number = f.numberOf(f.id),
                                                 .action = u"day"_s,
                                                 .party = u"sender"_s,
                                                 .owner = u"somebody who has died"_s,
                                                 .knownBefore = {u"old"_s},
                                                 .intendedAt = f.desk.clock().now()});
            if (!id)
                return std::unexpected(id.error());
            return true;
        }));
        QCOMPARE(f.settle().first().error->code, u"order-not-listed-yet"_s); // it may be on its way still
        QCOMPARE(f.actions().first().state, ActionState::Unknown);
        f.desk.clock().advance(16min);
        QVERIFY(!f.settle().first().error);
        QCOMPARE(f.actions().first().state, ActionState::Refused);
        QCOMPARE(f.actions().first().error->code, u"not-made"_s);
    }

    void anIntentOfARunningProgramIsLeftAlone()
    {
        Fixture f;
        const auto other = storage::Presence::announce(f.folder.path()).value();
        QVERIFY(f.desk.store().write({}, [&](storage::Connection& c) -> Result<bool> {
            const auto id = model::addAction(c, {.parcel = f.parcel,
                                                 .shipment = f.id,
                                                 .account = f.account,
                                                 .number = f.numberOf(f.id),
                                                 .action = u"day"_s,
                                                 .party = u"sender"_s,
                                                 .owner = other->owner(),
                                                 .intendedAt = f.desk.clock().now()});
            if (!id)
                return std::unexpected(id.error());
            return true;
        }));
        QVERIFY(f.settle().isEmpty());
    }

    void anOutcomeThatNobodyClearsUpIsGivenUpByAPerson()
    {
        Fixture f;
        test::toy::post().listTrouble = Error{.kind = Error::Kind::Invalid, .code = u"toy-no-list"_s};
        test::toy::post().loseAnswersOf = 1;
        QVERIFY(!f.order(f.wish()));
        f.desk.clock().advance(24h);
        QVERIFY(f.settle().first().error); // nobody can say
        const auto given = tracking::giveUpAction(f.desk.desk(), f.actions().first().id);
        QVERIFY(given);
        QCOMPARE(given->state, ActionState::Refused);
        QCOMPARE(codeOf(tracking::giveUpAction(f.desk.desk(), given->id)), u"nothing-unknown"_s);
        QCOMPARE(codeOf(f.order(f.wish())), u"done"_s);
    }

    void anOrderIsTakenBackWhileTheCarrierAllowsIt()
    {
        Fixture f;
        const auto ordered = f.order(f.wish());
        QVERIFY(ordered);
        const auto cancelled = tracking::cancelOrder(f.desk.desk(), ordered->id, {});
        QVERIFY2(cancelled, qPrintable(codeOf(cancelled)));
        QCOMPARE(f.actions().first().state, ActionState::Cancelled);
        QCOMPARE(f.ordersAtThePost(), 0);
        QCOMPARE(codeOf(tracking::cancelOrder(f.desk.desk(), ordered->id, {})), u"cannot-be-cancelled"_s);
        QCOMPARE(codeOf(f.order(f.wish())), u"done"_s); // and may be ordered anew
    }

    void aLostAnswerToTakingBackIsSettled()
    {
        Fixture f;
        const auto ordered = f.order(f.wish());
        test::toy::post().loseAnswersOf = 1;
        QCOMPARE(codeOf(tracking::cancelOrder(f.desk.desk(), ordered->id, {})), u"no-answer"_s);
        QCOMPARE(f.actions().first().state, ActionState::Cancelling);
        f.settle();
        QCOMPARE(f.actions().first().state, ActionState::Cancelled);
    }

    void aBookingIsTakenBackAndTheShipmentCancelled()
    {
        Fixture f;
        const ShipmentId two = f.book(u"B-1"_s, 2);
        QVERIFY(tracking::voidShipment(f.desk.desk(), two, {}));
        QCOMPARE(test::toy::post().cancelled.size(), 2);
        QCOMPARE(f.desk.load(two).state, model::State::Cancelled);
        QVERIFY(!f.follow(two).nextAt.isValid());
        QCOMPARE(codeOf(tracking::voidShipment(f.desk.desk(), two, {})), u"not-booked"_s);
        QCOMPARE(f.desk.load(f.id).state, model::State::Booked);
    }

    void whatTheCarrierHasInHandIsNotTakenBack()
    {
        Fixture f;
        f.sight(u"SORT"_s);
        QCOMPARE(codeOf(tracking::voidShipment(f.desk.desk(), f.id, {})), u"already-handed-over"_s);
        QVERIFY(test::toy::post().cancelled.isEmpty());
    }

    void aLostAnswerToAVoidIsSettledByAskingAgain()
    {
        Fixture f;
        const ShipmentId two = f.book(u"B-1"_s, 2);
        test::toy::post().loseAnswersOf = 1;
        const auto gone = tracking::voidShipment(f.desk.desk(), two, {});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(f.desk.load(two).state, model::State::Booked);
        f.settle();
        QCOMPARE(f.desk.load(two).state, model::State::Booked); // the second label stands
        QVERIFY(tracking::voidShipment(f.desk.desk(), two, {}));
        QCOMPARE(f.desk.load(two).state, model::State::Cancelled);
        QCOMPARE(test::toy::post().cancelled.size(), 2);
    }

    void theParcelGoesOnUnderTheNumberOfTheOrder()
    {
        Fixture f;
        const QString first = f.numberOf(f.id);
        test::toy::post().nextNumber = u"TOYBACK"_s;
        QVERIFY(f.order(f.wish(u"return"_s)));
        QCOMPARE(f.follow(f.id).number, u"TOYBACK"_s);
        QCOMPARE(f.desk.read([&](auto& c) { return model::numbersOf(c, f.parcel); }),
                 (QStringList{first, u"TOYBACK"_s}));
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
