#include "core/model/handovers.h"
#include "core/model/listing.h"
#include "core/model/needs.h"
#include "core/shipping/handover.h"
#include "core/shipping/undo.h"
#include "core/shipping/worklist.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::Need;
using model::State;
using shipping::DueBy;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    TestDesk desk{folder.path(), post};
    AccountId account = desk.addAccount();
    const shipping::Desk& core = desk.desk();

    ShipmentId draft(const QString& reference, std::optional<QDate> dispatch = {})
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.dispatchDate = dispatch;
        return desk.add(shipment);
    }

    ShipmentId booked(const QString& reference, std::optional<QDate> dispatch = {})
    {
        const ShipmentId id = draft(reference, dispatch);
        if (const auto items = shipping::book(core, {id}, {}); items.first().error)
            qFatal("not booked: %s", qUtf8Printable(items.first().error->code));
        return id;
    }

    void print(ShipmentId id)
    {
        desk.store()
            .write(storage::Topic::Documents,
                   [&](storage::Connection& c) -> Result<QList<model::Print>> {
                       const auto labels = model::labelsOf(c, id);
                       return model::claimPrints(c, {model::nextPrint(labels->first(), {})});
                   })
            .value();
    }

    ShipmentId printed(const QString& reference, std::optional<QDate> dispatch = {})
    {
        const ShipmentId id = booked(reference, dispatch);
        print(id);
        return id;
    }

    void carrierTells(ShipmentId id)
    {
        desk.store()
            .write(storage::Topic::Shipments,
                   [&](auto& c) {
                       return model::addEvent(
                           c,
                           {.shipment = id, .at = desk.clock().now(), .kind = u"in-transit"_s, .actor = u"carrier"_s});
                   })
            .value();
    }

    QList<ShipmentId> inNeed(Need need)
    {
        const auto filter = shipping::ofToday({.need = need}, desk.clock());
        const auto keys =
            desk.read([&](auto& c) { return model::shipmentKeys(c, filter, {.direction = Qt::AscendingOrder}); });
        return {keys.begin(), keys.end()};
    }

    bool isHandedOver(ShipmentId id)
    {
        return desk.read([&](auto& c) { return model::shipmentLines(c, {&id, 1}); }).first().isHandedOver;
    }

    QStringList history(ShipmentId id)
    {
        QStringList lines;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            lines << text::sentence(event);
        return lines;
    }
};

using Ids = QList<ShipmentId>;

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCarrierTookIsNotedInTheListAndInTheHistory()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        QVERIFY(!f.isHandedOver(id));
        QCOMPARE(shipping::handOver(f.core, {id})->shipments, Ids{id});
        QVERIFY(f.isHandedOver(id));
        QCOMPARE(f.inNeed(Need::HandedOver), Ids{id});
        QCOMPARE(f.history(id).last(), u"Handed over to the carrier"_s);
    }

    void aSecondTimeNothingChanges()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        const ShipmentId other = f.printed(u"B"_s);
        QVERIFY(shipping::handOver(f.core, {id}));
        const qsizetype lines = f.history(id).size();
        QCOMPARE(shipping::handOver(f.core, {id, other})->shipments, Ids{other});
        QCOMPARE(f.history(id).size(), lines);
    }

    void itCanBeTakenBack()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        QVERIFY(shipping::takeBackHandover(f.core, {id})->shipments.isEmpty());
        QVERIFY(shipping::handOver(f.core, {id}));
        QCOMPARE(shipping::takeBackHandover(f.core, {id})->shipments, Ids{id});
        QVERIFY(!f.isHandedOver(id));
        QCOMPARE(f.history(id).last(), u"Not handed over after all"_s);
        QCOMPARE(shipping::readyToHandOver(f.core, DueBy::Today).value(), Ids{id});
    }

    void itIsUndoneAndDoneAgainAsAnyOtherStep()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        const ShipmentId other = f.printed(u"B"_s);
        QVERIFY(shipping::handOver(f.core, {id, other}));
        const auto noted = f.desk.read([&](auto& c) { return model::handoverOf(c, id); });
        const auto next = f.desk.read([&](auto& c) { return shipping::turns(c); });
        QCOMPARE(text::stepName(next.undo.value()), u"hand over 2 shipment(s)"_s);
        f.desk.clock().advance(std::chrono::hours(1));
        const auto undone = shipping::undo(f.core).value();
        QCOMPARE(undone.shipments, 2);
        QVERIFY(!f.isHandedOver(id));
        QCOMPARE(f.history(other).last(), u"Not handed over after all"_s);
        QCOMPARE(shipping::readyToHandOver(f.core, DueBy::Today).value(), (Ids{id, other}));
        QCOMPARE(shipping::redo(f.core).value().shipments, 2);
        QVERIFY(f.isHandedOver(id) && f.isHandedOver(other));
        QCOMPARE(f.desk.read([&](auto& c) { return model::handoverOf(c, id); }), noted); // as it was, with its time
        QCOMPARE(f.history(other).last(), u"Handed over to the carrier"_s);
    }

    void thatItIsStillHereIsUndoneWithTheTimeOfTheHandover()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        QVERIFY(shipping::handOver(f.core, {id}));
        const auto noted = f.desk.read([&](auto& c) { return model::handoverOf(c, id); });
        f.desk.clock().advance(std::chrono::hours(1));
        QVERIFY(shipping::takeBackHandover(f.core, {id}));
        const auto undone = shipping::undo(f.core).value();
        QCOMPARE(text::undone(undone), u"Undone: keep “A” here."_s);
        QCOMPARE(f.desk.read([&](auto& c) { return model::handoverOf(c, id); }), noted);
        QCOMPARE(text::undone(shipping::undo(f.core).value()), u"Undone: hand over “A”."_s);
        QVERIFY(!f.isHandedOver(id));
    }

    void whatWasSaidOfItSinceIsNotUndoneWithIt()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        const auto first = shipping::handOver(f.core, {id}).value();
        QVERIFY(shipping::takeBackHandover(f.core, {id}));
        f.desk.clock().advance(std::chrono::hours(1));
        QVERIFY(shipping::handOver(f.core, {id}));
        const auto undone = shipping::undoStep(f.core, first.step.value()).value();
        QCOMPARE(undone.shipments, 0);
        QCOMPARE(undone.left.first().why.code, u"undo-changed"_s);
        QVERIFY(f.isHandedOver(id));
    }

    void aDraftCannotBeHandedOverAndThenNoneIs()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        const ShipmentId draft = f.draft(u"B"_s);
        const auto refused = shipping::handOver(f.core, {id, draft});
        QCOMPARE(refused.error().code, u"handover-not-booked"_s);
        QVERIFY(text::sentence(refused.error()).contains(u"B"_s));
        QVERIFY(!f.isHandedOver(id));
    }

    void whatIsPrintedAndStillHereWhenItsDayIsOverIsMissed()
    {
        Fixture f;
        const QDate today(2026, 11, 23);
        const ShipmentId now = f.printed(u"NOW"_s);
        const ShipmentId later = f.printed(u"LATER"_s, today.addDays(2));
        const ShipmentId unprinted = f.booked(u"UNPRINTED"_s);
        const ShipmentId gone = f.printed(u"GONE"_s);
        QVERIFY(shipping::handOver(f.core, {gone}));
        QVERIFY(f.inNeed(Need::Unhanded).isEmpty()); // the day is not over
        QCOMPARE(shipping::readyToHandOver(f.core, DueBy::Today).value(), Ids{now});
        QVERIFY(shipping::readyToHandOver(f.core, DueBy::Yesterday)->isEmpty());
        f.desk.clock().advance(std::chrono::days(1));
        QCOMPARE(f.inNeed(Need::Unhanded), Ids{now});
        f.desk.clock().advance(std::chrono::days(2));
        QCOMPARE(f.inNeed(Need::Unhanded), (Ids{now, later}));
        f.print(unprinted);
        QCOMPARE(f.inNeed(Need::Unhanded), (Ids{now, later, unprinted}));
        const auto since = f.desk.read([&](auto& c) { return model::needSince(c, Need::Unhanded, today.addDays(3)); });
        QCOMPARE(since, std::optional(today));
    }

    void noSilenceIsNoticedOfACarrierThatNeverTells()
    {
        Fixture f;
        const ShipmentId id = f.printed(u"A"_s);
        QVERIFY(shipping::handOver(f.core, {id}));
        f.desk.clock().advance(std::chrono::days(30));
        QVERIFY(f.inNeed(Need::Silent).isEmpty());
    }

    void aParcelOfWhichTheCarrierTellsNothingIsSilentOnceItTellsOfOthers()
    {
        Fixture f;
        const ShipmentId heard = f.printed(u"HEARD"_s);
        const ShipmentId silent = f.printed(u"SILENT"_s);
        QVERIFY(shipping::handOver(f.core, {heard, silent}));
        f.carrierTells(heard);
        QVERIFY(f.inNeed(Need::Silent).isEmpty()); // it is too early
        f.desk.clock().advance(std::chrono::days(model::silentAfterDays + 1));
        QCOMPARE(f.inNeed(Need::Silent), Ids{silent});
        f.carrierTells(silent);
        QVERIFY(f.inNeed(Need::Silent).isEmpty());
    }

    void whatTheCarrierToldBeforeItWasNotedCounts()
    {
        Fixture f;
        const ShipmentId early = f.printed(u"EARLY"_s);
        const ShipmentId silent = f.printed(u"SILENT"_s);
        f.desk.clock().advance(std::chrono::hours(1));
        f.carrierTells(early);
        QVERIFY(shipping::handOver(f.core, {early, silent}));
        f.desk.clock().advance(std::chrono::days(model::silentAfterDays + 1));
        QCOMPARE(f.inNeed(Need::Silent), Ids{silent});
    }

    void whatWasErasedWaitsNoLonger()
    {
        Fixture f;
        const ShipmentId id = f.draft(u"A"_s);
        f.desk.store()
            .write({}, [&](auto& c) { return model::setState(c, id, State::Booked, f.desk.clock().now()); })
            .value();
        QCOMPARE(shipping::readyToHandOver(f.core, DueBy::Today).value(), Ids{id});
        f.desk.store()
            .write({}, [&](auto& c) { return model::setState(c, id, State::Draft, f.desk.clock().now()); })
            .value();
        QVERIFY(shipping::readyToHandOver(f.core, DueBy::Today)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
