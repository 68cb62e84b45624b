#include "core/model/follows.h"
#include "core/model/handovers.h"
#include "core/model/listing.h"
#include "core/model/trackingevents.h"
#include "core/tracking/apply.h"
#include "core/tracking/plan.h"
#include "core/tracking/standing.h"
#include "core/tracking/sync.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

#include <algorithm>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using carriers::Scan;
using carriers::Sighting;
using model::Follow;
using model::Status;
using model::TrackingEvent;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

QList<TrackingEvent> eventsOf(const QStringList& codes)
{
    QList<TrackingEvent> events;
    for (const QString& code : codes)
        events.append({.code = code.section(u'!', 0, 0),
                       .at = noon.addSecs(events.size() * 60),
                       .isRevoked = code.endsWith(u'!')});
    return events;
}

QString words(const tracking::Standing& standing)
{
    return u"%1 %2%3"_s.arg(standing.status ? model::statusWord(*standing.status) : u"unknown"_s, standing.code,
                            standing.isOver ? u" over"_s : QString());
}

struct Fixture : test::ToyDesk
{
    QStringList codes(ShipmentId id)
    {
        QStringList codes;
        for (const TrackingEvent& event : desk.read([&](auto& c) { return model::trackingEventsOf(c, id); }))
            codes.append(event.code + (event.isRevoked ? u"!"_s : QString()));
        return codes;
    }

    /// The toy post tells this of a parcel from now on.
    void tell(const QString& number, const QStringList& codes)
    {
        Sighting sighting{.number = number};
        for (const TrackingEvent& event : eventsOf(codes))
            sighting.scans.append(
                {.code = event.code, .at = event.at, .place = u"Bern"_s, .isRevoked = event.isRevoked});
        tell(sighting);
    }
    using test::ToyDesk::tell;

    tracking::Synced syncNow(ShipmentId id) { return tracking::syncShipments(desk.desk(), {id}, {}).value(); }
    tracking::Synced syncDue() { return tracking::syncDue(desk.desk(), 1000, {}).value(); }
};

Follow followed(std::optional<Status> status, std::chrono::seconds silentFor, const QDateTime& now)
{
    return {.status = status, .since = now.addSecs(-silentFor.count()), .bookedAt = now.addDays(-100)};
}

} // namespace

class TestTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipmentsAreListedByWhereTheirParcelsAre()
    {
        Fixture f;
        const ShipmentId waiting = f.book(u"A-1"_s, 2);
        const ShipmentId silent = f.book(u"A-2"_s);
        f.tell(f.numberOf(waiting), {u"SORT"_s});
        f.syncNow(waiting);
        const auto listed = [&](std::optional<Status> status) {
            return f.desk.read([&](auto& c) { return model::shipmentKeys(c, {.status = status}, {}); });
        };
        QCOMPARE(listed(f.follow(waiting).status), (model::ShipmentKeys{waiting}));
        QCOMPARE(listed(Status::Returned), model::ShipmentKeys());
        QCOMPARE(listed({}), (model::ShipmentKeys{silent, waiting}));
    }

    void theNewestEventThatSaysSomethingCounts_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("standing");
        const auto row = [](const char* name, const QStringList& codes, const QString& summary,
                            const QString& standing) { QTest::newRow(name) << codes << summary << standing; };
        row("nothing was told", {}, {}, u"unknown "_s);
        row("the newest", {u"DATA"_s, u"SORT"_s}, {}, u"moving SORT"_s);
        row("delivered is the end", {u"SORT"_s, u"HERE"_s}, {}, u"delivered HERE over"_s);
        row("delivered, and money is to come", {u"SORT"_s, u"PAID"_s}, {}, u"delivered PAID"_s);
        row("an unknown code is unknown, never in transit", {u"SORT"_s, u"X9"_s}, {}, u"unknown X9"_s);
        row("an unknown code lets the summary speak", {u"SORT"_s, u"X9"_s}, u"W-WAY"_s, u"moving W-WAY"_s);
        row("what says nothing leaves it", {u"SHOP"_s, u"ASK"_s}, {}, u"ready-to-collect SHOP"_s);
        row("what says nothing lets the summary speak", {u"SORT"_s, u"ASK"_s}, u"W-HERE"_s, u"delivered W-HERE over"_s);
        row("the summary is silent while the newest speaks", {u"SHOP"_s}, u"W-HERE"_s, u"ready-to-collect SHOP"_s);
        row("a revoked scan does not count", {u"SORT"_s, u"HERE!"_s}, {}, u"moving SORT"_s);
        row("after a revoked scan the summary counts", {u"SORT"_s, u"HERE!"_s}, u"W-WAY"_s, u"moving W-WAY"_s);
        row("only a summary", {}, u"W-WAY"_s, u"moving W-WAY"_s);
        row("only an unknown summary", {}, u"W-?"_s, u"unknown W-?"_s);
        row("handed out on the way back is handed back", {u"SORT"_s, u"BACK"_s, u"HERE"_s}, {},
            u"returned HERE over"_s);
        row("a revoked return is none", {u"BACK!"_s, u"HERE"_s}, {}, u"delivered HERE over"_s);
        row("a dotted code falls back to its head", {u"SORT.7.2"_s}, {}, u"moving SORT.7.2"_s);
    }

    void theNewestEventThatSaysSomethingCounts()
    {
        QFETCH(QStringList, codes);
        QFETCH(QString, summary);
        QTEST(words(tracking::standingOf(test::toy::entry(), eventsOf(codes), summary)), "standing");
    }

    void theNearerTheDoorTheSoonerItIsAskedAgain()
    {
        const auto wait = [](const Follow& follow) {
            return noon.secsTo(tracking::nextAsk(follow, tracking::Prospect::Open, noon).value());
        };
        const qint64 courier = wait(followed(Status::OutForDelivery, 1h, noon));
        const qint64 moving = wait(followed(Status::Moving, 1h, noon));
        const qint64 announced = wait(followed(Status::Announced, 1h, noon));
        const qint64 stale = wait(followed(Status::Announced, 24h * 10, noon));
        QVERIFY(courier < moving);
        QVERIFY(moving < announced);
        QVERIFY(announced < stale);
        QVERIFY(courier >= 600); // no carrier is asked every minute
    }

    void aParcelWhoseStorageEndsSoonIsWatched()
    {
        Follow follow = followed(Status::ReadyToCollect, 24h, noon);
        const auto calm = tracking::nextAsk(follow, tracking::Prospect::Open, noon);
        follow.facts.insert(u"storage-until"_s, noon.addSecs(3600 * 5).toString(Qt::ISODate));
        QVERIFY(*tracking::nextAsk(follow, tracking::Prospect::Open, noon) < *calm);
    }

    void afterFailuresItIsAskedLaterAndLater()
    {
        Follow follow = followed(Status::OutForDelivery, 1h, noon);
        QDateTime before = noon;
        for (follow.failures = 1; follow.failures < 40; ++follow.failures) {
            const auto next = tracking::nextAsk(follow, tracking::Prospect::Open, noon);
            QVERIFY(next);
            QVERIFY(*next >= before);
            QVERIFY(noon.secsTo(*next) <= 6 * 3600);
            before = *next;
        }
    }

    void whatIsOverOrSilentForMonthsIsAskedNoMore()
    {
        QVERIFY(!tracking::nextAsk(followed(Status::Delivered, 1h, noon), tracking::Prospect::Over, noon));
        QVERIFY(tracking::nextAsk(followed(Status::Delivered, 24h, noon), tracking::Prospect::Open, noon));
        QVERIFY(!tracking::nextAsk(followed(Status::Delivered, 24h * 31, noon), tracking::Prospect::Open, noon));
        QVERIFY(tracking::nextAsk(followed(Status::Moving, 24h * 80, noon), tracking::Prospect::Open, noon));
        QVERIFY(!tracking::nextAsk(followed(Status::Moving, 24h * 91, noon), tracking::Prospect::Open, noon));
    }

    void accountsTakeTurnsAndTheUrgentComesFirst()
    {
        QList<Follow> due;
        for (int i = 0; i < 7; ++i)
            due.append({.parcel = ParcelId{i}, .account = AccountId{1}, .status = Status::Moving, .nextAt = noon});
        due[5].status = Status::OutForDelivery;
        due.append({.parcel = ParcelId{100}, .account = AccountId{2}, .nextAt = noon});
        due.append({.parcel = ParcelId{101}, .account = AccountId{2}, .nextAt = noon});
        const auto turns = tracking::plan(due, {{AccountId{1}, 3}});
        QStringList lines;
        for (const tracking::Turn& turn : turns) {
            QStringList parcels;
            for (const Follow& follow : turn.parcels)
                parcels.append(QString::number(number(follow.parcel)));
            lines.append(u"%1: %2"_s.arg(number(turn.account)).arg(parcels.join(u' ')));
        }
        QCOMPARE(lines, (QStringList{u"1: 5 0 1"_s, u"2: 100"_s, u"1: 2 3 4"_s, u"2: 101"_s, u"1: 6"_s}));
    }

    void eachEventIsStoredOnceHoweverOftenItIsTold()
    {
        Fixture f;
        const ShipmentId id = f.book();
        f.tell(f.numberOf(id), {u"DATA"_s, u"SORT"_s});
        QCOMPARE(f.syncNow(id).eventsNew, 2);
        QCOMPARE(f.syncNow(id).eventsNew, 0);
        f.tell(f.numberOf(id), {u"DATA"_s, u"SORT"_s, u"VAN"_s});
        QCOMPARE(f.syncNow(id).eventsNew, 1);
        QCOMPARE(f.codes(id), (QStringList{u"DATA"_s, u"SORT"_s, u"VAN"_s}));
        QCOMPARE(f.follow(id).status, Status::OutForDelivery);
    }

    void aScanThatIsRevokedLaterNoLongerCounts()
    {
        Fixture f;
        const ShipmentId id = f.book();
        f.tell(f.numberOf(id), {u"SORT"_s, u"HERE"_s});
        f.syncNow(id);
        QVERIFY(!f.follow(id).nextAt.isValid()); // it is over
        f.tell(f.numberOf(id), {u"SORT"_s, u"HERE!"_s});
        QCOMPARE(f.syncNow(id).eventsNew, 1);
        QCOMPARE(f.codes(id), (QStringList{u"SORT"_s, u"HERE!"_s}));
        QCOMPARE(f.follow(id).status, Status::Moving);
        QVERIFY(f.follow(id).nextAt.isValid());
    }

    void aPresentStateIsLoggedWhenItChanges()
    {
        Fixture f;
        const ShipmentId id = f.book();
        const auto now = [&](const QString& code, const QDateTime& at) {
            f.tell(Sighting{.number = f.numberOf(id), .tellsHistory = false, .scans = {{.code = code, .at = at}}});
            f.desk.clock().advance(1h);
            return f.syncNow(id).eventsNew;
        };
        QCOMPARE(now(u"DATA"_s, noon), 1);
        QCOMPARE(now(u"DATA"_s, noon.addSecs(60)), 0); // the same state, only looked at anew
        QCOMPARE(now(u"SORT"_s, {}), 1);
        QCOMPARE(now(u"MISS"_s, noon.addDays(1)), 1);
        QCOMPARE(now(u"MISS"_s, noon.addDays(1)), 0);
        QCOMPARE(now(u"MISS"_s, noon.addDays(2)), 1); // nobody at home a second time
        QCOMPARE(now(u"SORT"_s, {}), 1);              // and on its way again, without a time
        QCOMPARE(f.codes(id).size(), 5);
        QCOMPARE(f.follow(id).code, u"SORT"_s);
    }

    void aParcelIsFollowedUnderItsNewNumber()
    {
        Fixture f;
        const ShipmentId id = f.book();
        const QString first = f.numberOf(id);
        f.tell(
            Sighting{.number = first, .scans = {{.code = u"SORT"_s, .at = noon}}, .successors = {first, u"TOYNEW"_s}});
        f.syncNow(id);
        QCOMPARE(f.follow(id).number, u"TOYNEW"_s);
        f.tell(Sighting{.number = u"TOYNEW"_s,
                        .scans = {{.code = u"HERE"_s, .at = noon.addDays(1)}},
                        .successors = {first}}); // no way back: the chain ends here
        f.syncDue();
        QCOMPARE(f.follow(id).number, u"TOYNEW"_s);
        QCOMPARE(f.follow(id).status, Status::Delivered);
        const ParcelId parcel = f.desk.load(id).parcels.first().id;
        QCOMPARE(f.desk.read([&](auto& c) { return model::numbersOf(c, parcel); }), (QStringList{first, u"TOYNEW"_s}));
        QCOMPARE(f.codes(id), (QStringList{u"SORT"_s, u"HERE"_s}));
    }

    void theFirstPhysicalScanSaysThatTheCarrierHasIt()
    {
        Fixture f;
        const ShipmentId id = f.book();
        const auto handover = [&] { return f.desk.read([&](auto& c) { return model::handoverOf(c, id); }); };
        f.tell(f.numberOf(id), {u"DATA"_s});
        f.syncNow(id);
        QVERIFY(!handover()); // data is not the parcel
        f.tell(f.numberOf(id), {u"DATA"_s, u"SORT"_s});
        f.syncNow(id);
        QVERIFY(handover());
    }

    void carriersAreAskedInBatchesAndOnlyWhenItIsTime()
    {
        Fixture f;
        for (int i = 0; i < 7; ++i)
            f.tell(f.numberOf(f.book(u"A-%1"_s.arg(i))), {u"SORT"_s});
        QCOMPARE(f.syncDue().polled, 0); // booked just now
        f.desk.clock().advance(1h);
        QCOMPARE(f.syncDue().polled, 7);
        QCOMPARE(f.syncDue().polled, 0);
        QList<qsizetype> sizes;
        for (const QStringList& asked : test::toy::post().asked)
            sizes.append(asked.size());
        QCOMPARE(sizes, (QList<qsizetype>{3, 3, 1}));
        f.desk.clock().advance(3h);
        QCOMPARE(f.syncDue().polled, 7);
    }

    void anotherProgramDoesNotAskAboutTheSameParcel()
    {
        Fixture f;
        const ShipmentId id = f.book();
        f.desk.clock().advance(1h);
        const Follow known = f.follow(id);
        const auto claim = [&] {
            return f.desk.store()
                .write({}, [&](auto& c) { return model::claimFollow(c, known, f.desk.clock().now().addSecs(600)); })
                .value();
        };
        QVERIFY(claim());
        QVERIFY(!claim());
        QCOMPARE(f.syncDue().polled, 0);
        f.desk.clock().advance(11min); // whoever claimed it has died
        f.tell(f.numberOf(id), {u"SORT"_s});
        QCOMPARE(f.syncDue().polled, 1);
    }

    void oneThatIsNotAnsweredDoesNotLoseTheOthers()
    {
        Fixture f;
        const ShipmentId good = f.book(u"A"_s);
        const ShipmentId silent = f.book(u"B"_s);
        const ShipmentId wrong = f.book(u"C"_s);
        f.tell(f.numberOf(good), {u"SORT"_s});
        f.tell(Sighting{.number = f.numberOf(wrong),
                        .error = Error{.kind = Error::Kind::Refused, .code = u"toy-bad-number"_s}});
        f.desk.clock().advance(1h);
        const auto synced = f.syncDue();
        QCOMPARE(synced.polled, 1);
        QCOMPARE(synced.failed.size(), 2);
        QCOMPARE(f.follow(good).status, Status::Moving);
        QCOMPARE(f.follow(silent).lastError->code, u"not-answered"_s);
        QCOMPARE(f.follow(wrong).lastError->code, u"toy-bad-number"_s);
        QCOMPARE(f.follow(wrong).failures, 1);
        QVERIFY(f.follow(wrong).nextAt > f.desk.clock().now());
    }

    void anAccountThatIsTurnedAwayIsLeftAlone()
    {
        Fixture f;
        for (int i = 0; i < 7; ++i)
            f.book(u"A-%1"_s.arg(i));
        test::toy::post().trackTrouble = Error{.kind = Error::Kind::Unauthorised, .code = u"toy-out"_s};
        f.desk.clock().advance(1h);
        const auto synced = f.syncDue();
        QCOMPARE(synced.failed.size(), 7);
        QCOMPARE(test::toy::post().asked.size(), 1);
        test::toy::post().trackTrouble.reset();
        QCOMPARE(f.syncDue().failed.size(), 4); // those that were not asked about are due still; none is known there
    }

    void aPauseThatTheCarrierAsksForIsKept()
    {
        Fixture f;
        const ShipmentId id = f.book();
        test::toy::post().trackTrouble =
            Error{.kind = Error::Kind::RateLimited, .code = u"toy-slow"_s, .retryAfter = std::chrono::hours(3)};
        f.desk.clock().advance(1h);
        f.syncDue();
        QVERIFY(f.follow(id).nextAt >= f.desk.clock().now().addSecs(3 * 3600));
    }

    void whatIsKnownOfActionsComesBackAsItWas()
    {
        const QList<carriers::Possible> possible{{.action = u"day"_s, .isPossible = true, .until = noon},
                                                 {.action = u"refuse"_s,
                                                  .party = carriers::Party::Recipient,
                                                  .isPossible = false,
                                                  .why = Error{.kind = Error::Kind::Refused, .code = u"toy-late"_s}},
                                                 {.action = u"return"_s}};
        QCOMPARE(tracking::possibleFrom(tracking::storedPossible(possible)), possible);
    }
};

QTEST_GUILESS_MAIN(TestTracking)
#include "tst_tracking.moc"
