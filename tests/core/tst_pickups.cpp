#include "core/shipping/handover.h"
#include "core/shipping/pickups.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::PickupState;
using shipping::PickupWord;

namespace {

const QTimeZone zone("Europe/Zurich");

struct Fixture : test::ToyDesk
{
    shipping::Fetching fetching() { return shipping::fetchings(desk.desk()).value().first(); }

    shipping::PickupWish wish() { return shipping::wishFor({.account = account}, {.day = QDate(2026, 11, 24)}, zone); }

    Result<model::OrderedPickup> order() { return shipping::bookPickup(desk.desk(), wish(), {}); }
    Result<model::OrderedPickup> settle(model::PickupId id, PickupWord word)
    {
        return shipping::settlePickup(desk.desk(), id, word, u"T-7"_s);
    }

    /// As another program left it that is gone.
    model::PickupId leaveBehind(ShipmentId shipment)
    {
        model::OrderedPickup pickup{.account = account,
                                    .day = QDate(2026, 11, 24),
                                    .earliest = wish().earliest,
                                    .latest = wish().latest,
                                    .key = u"K"_s,
                                    .owner = u"gone"_s,
                                    .intendedAt = desk.clock().now(),
                                    .parcels = {{.parcel = parcelOf(shipment), .number = numberOf(shipment)}}};
        return desk.store().write({}, [&](auto& c) { return model::addPickup(c, pickup); }).value();
    }
};

QStringList numbersOf(const QList<model::Unfetched>& parcels)
{
    QStringList numbers;
    for (const model::Unfetched& parcel : parcels)
        numbers << parcel.number;
    return numbers;
}

} // namespace

class TestPickups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsHereIsFetchedOnce()
    {
        Fixture f;
        const ShipmentId a = f.book(u"A"_s);
        const ShipmentId b = f.book(u"B"_s);
        const QStringList both{f.numberOf(a), f.numberOf(b)};
        QCOMPARE(numbersOf(f.fetching().parcels), both);
        const auto ordered = f.order();
        QVERIFY(ordered);
        QCOMPARE(ordered->state, PickupState::Ordered);
        QCOMPARE(ordered->number, u"C-1"_s);
        QCOMPARE(test::toy::post().pickups.first().numbers, both);
        QCOMPARE(numbersOf(f.fetching().parcels), QStringList());
        QCOMPARE(f.fetching().pickups, QList{*ordered});
        QCOMPARE(f.order().error().code, u"nothing-to-fetch"_s);
        QCOMPARE(test::toy::post().pickupCalls, 1);
    }

    void theTimesAreThoseOfThePlace()
    {
        Fixture f;
        f.book(u"A"_s);
        const auto times = shipping::pickupSlots(f.desk.desk(), {.account = f.account}, {});
        QVERIFY(times);
        QCOMPARE(times->size(), 2);
        const auto wish = shipping::wishFor({.account = f.account}, times->first(), zone);
        QCOMPARE(wish.earliest, QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC));
        QCOMPARE(wish.latest, QDateTime(QDate(2026, 11, 24), QTime(16, 0), Qt::UTC));
        const auto wholeDay = shipping::wishFor({.account = f.account}, times->last(), zone);
        QCOMPARE(wholeDay.earliest, QDateTime(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC));
        QCOMPARE(wholeDay.latest, QDateTime(QDate(2026, 11, 25), QTime(16, 0), Qt::UTC));
        const auto ordered = shipping::bookPickup(f.desk.desk(), wish, {});
        QCOMPARE(ordered->day, QDate(2026, 11, 24));
        QCOMPARE(test::toy::post().pickups.first().earliest, wish.earliest);
    }

    void aLostAnswerIsKeptAndNothingIsOrderedTwice()
    {
        Fixture f;
        f.book(u"A"_s);
        test::toy::post().loseAnswersOf = 1;
        const auto lost = f.order();
        QVERIFY(lost);
        QCOMPARE(lost->state, PickupState::Unknown);
        QCOMPARE(f.order().error().code, u"nothing-to-fetch"_s);
        QCOMPARE(f.fetching().pickups.first().state, PickupState::Unknown);
        f.desk.clock().advance(std::chrono::days(30));
        QCOMPARE(f.fetching().pickups.size(), 1); // until somebody settles it
        QCOMPARE(test::toy::post().pickupCalls, 1);
    }

    void aPersonSettlesWhatNobodyCanLookUp_data()
    {
        QTest::addColumn<PickupWord>("word");
        QTest::addColumn<PickupState>("state");
        QTest::addColumn<bool>("canBeOrderedAnew");
        QTest::newRow("it comes") << PickupWord::Ordered << PickupState::Ordered << false;
        QTest::newRow("it does not") << PickupWord::NotOrdered << PickupState::GivenUp << true;
    }

    void aPersonSettlesWhatNobodyCanLookUp()
    {
        QFETCH(PickupWord, word);
        QFETCH(PickupState, state);
        Fixture f;
        f.book(u"A"_s);
        test::toy::post().loseAnswersOf = 1;
        const auto lost = f.order();
        const auto settled = f.settle(lost->id, word);
        QVERIFY(settled);
        QCOMPARE(settled->state, state);
        QCOMPARE(settled->number, u"T-7"_s);
        QCOMPARE(f.fetching().pickups.first().state, state);
        QTEST(!f.fetching().parcels.isEmpty(), "canBeOrderedAnew");
        QTEST(f.order().has_value(), "canBeOrderedAnew");
    }

    void anOrderedOneThatNeverCameIsGivenUp()
    {
        Fixture f;
        f.book(u"A"_s);
        const auto ordered = f.order();
        QCOMPARE(f.settle(ordered->id, PickupWord::Ordered).error().code, u"pickup-settled"_s);
        QVERIFY(f.settle(ordered->id, PickupWord::NotOrdered));
        QCOMPARE(f.settle(ordered->id, PickupWord::NotOrdered).error().code, u"pickup-settled"_s);
        QVERIFY(f.order());
    }

    void aRefusedPickupFreesItsParcels()
    {
        Fixture f;
        f.book(u"A"_s);
        test::toy::post().refuseOrders = 1;
        const auto refused = f.order();
        QCOMPARE(refused->state, PickupState::Refused);
        QCOMPARE(refused->error->code, u"toy-no"_s);
        QCOMPARE(f.order()->state, PickupState::Ordered);
    }

    void aParcelThatIsRefusedIsNamedAndCanBeOrderedAnew()
    {
        Fixture f;
        f.book(u"A"_s);
        const ShipmentId b = f.book(u"B"_s);
        test::toy::post().refusedOnRegister = {f.numberOf(b)};
        const auto ordered = f.order();
        QCOMPARE(ordered->state, PickupState::Ordered);
        QVERIFY(!ordered->parcels.first().refused);
        QCOMPARE(ordered->parcels.last().refused->code, u"toy-no"_s);
        QCOMPARE(numbersOf(f.fetching().parcels), QStringList{f.numberOf(b)});
        QCOMPARE(f.fetching().pickups.first(), *ordered);
    }

    void whatAProgramLeftBehindIsUnknownAndCanBeSettled()
    {
        Fixture f;
        const model::PickupId id = f.leaveBehind(f.book(u"A"_s));
        QCOMPARE(f.fetching().pickups.first().state, PickupState::Unknown);
        QCOMPARE(f.fetching().pickups.first().error->code, u"left-behind"_s);
        QVERIFY(f.fetching().parcels.isEmpty());
        QVERIFY(f.settle(id, PickupWord::NotOrdered));
        QVERIFY(!f.fetching().parcels.isEmpty());
    }

    void theIntentIsCommittedBeforeTheCarrierIsAsked()
    {
        Fixture f;
        f.book(u"A"_s);
        const auto told = shipping::bookPickup(f.desk.desk(), f.wish(), {});
        const auto kept = f.desk.read([&](auto& c) { return model::loadPickup(c, told->id); });
        QCOMPARE(kept.key, test::toy::post().pickups.first().key);
        QVERIFY(!kept.key.isEmpty());
        const auto twice = f.desk.store().write({}, [&](auto& c) { return model::addPickup(c, kept); });
        QCOMPARE(twice.error().code, u"pickup-open"_s); // the database itself keeps a parcel from being fetched twice
    }

    void whatIsGoneAlreadyIsNotFetched()
    {
        Fixture f;
        const ShipmentId a = f.book(u"A"_s);
        QVERIFY(shipping::handOver(f.desk.desk(), {a}));
        QVERIFY(f.fetching().parcels.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPickups)
#include "tst_pickups.moc"
