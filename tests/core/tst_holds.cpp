#include "core/model/holds.h"
#include "core/model/reships.h"
#include "core/shipping/discard.h"
#include "core/shipping/duplicate.h"
#include "core/shipping/hold.h"
#include "core/shipping/readiness.h"
#include "core/shipping/standing.h"
#include "core/shipping/undo.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

const QDate today(2026, 11, 23);
const model::Hold waits{.reason = u"Waits for the payment"_s, .until = today.addDays(3)};

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    TestDesk desk{folder.path(), post};
    AccountId account = desk.addAccount();
    const shipping::Desk& core = desk.desk();

    ShipmentId add(const QString& reference) { return desk.add(goodShipment(account, reference)); }

    std::optional<model::Hold> holdOf(ShipmentId id)
    {
        return desk.read([&](auto& c) { return model::holdOf(c, id); });
    }
    model::Kinship kin(ShipmentId id)
    {
        return desk.read([&](auto& c) { return model::kinshipOf(c, id); });
    }
    QStringList history(ShipmentId id)
    {
        QStringList lines;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            lines << text::sentence(event);
        return lines;
    }
    void bookNow(ShipmentId id)
    {
        const auto items = shipping::book(core, {id}, {});
        QVERIFY(!items.first().error);
    }
};

} // namespace

class TestHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldDraftIsNeitherReadyNorBooked()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        const ShipmentId other = f.add(u"B"_s);
        QVERIFY(shipping::hold(f.core, {id}, waits));
        const auto prospect = shipping::prospect(f.core, std::nullopt, {}).value();
        QCOMPARE(prospect.ready, QList<ShipmentId>{other});
        QCOMPARE(prospect.kept.size(), 1);
        QVERIFY(shipping::isAboutHold(prospect.kept.first().reason));
        const QString why = text::sentence(prospect.kept.first().reason);
        QVERIFY2(why.contains(waits.reason) && why.contains(text::dateText(*waits.until)), qPrintable(why));
        QCOMPARE(shipping::draftKeys(f.core, {.standing = shipping::Standing::Ready}, {}, {}, {}).value().keys,
                 model::ShipmentKeys{other});
        const auto booked = shipping::book(f.core, {id}, {});
        QCOMPARE(booked.first().error->code, u"held-until"_s);
        QVERIFY(text::sentence(*booked.first().error).contains(waits.reason));
        const auto bought = shipping::buyLabel(f.core, id, f.desk.load(id).parcels.first().id);
        QCOMPARE(bought.error().code, u"held-until"_s);
        QCOMPARE(f.post.labelRequests(), 0);
    }

    void itWakesOnItsDay()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(shipping::hold(f.core, {id}, waits));
        f.desk.clock().advance(std::chrono::days(2));
        QVERIFY(shipping::book(f.core, {id}, {}).first().error);
        f.desk.clock().advance(std::chrono::days(1));
        QCOMPARE(shipping::prospect(f.core, std::nullopt, {})->ready, QList<ShipmentId>{id});
        f.bookNow(id);
    }

    void withoutADayItWaitsUntilItIsReleased()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(shipping::hold(f.core, {id}, {.reason = u"Ask the customer"_s}));
        f.desk.clock().advance(std::chrono::days(40));
        QCOMPARE(shipping::book(f.core, {id}, {}).first().error->code, u"held"_s);
        QVERIFY(shipping::release(f.core, {id}));
        f.bookNow(id);
    }

    void aHoldHasAReasonAndADayToCome_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("code");
        QTest::newRow("no reason") << u"  "_s << today.addDays(1) << u"hold-without-reason"_s;
        QTest::newRow("today") << u"x"_s << today << u"hold-in-the-past"_s;
        QTest::newRow("yesterday") << u"x"_s << today.addDays(-1) << u"hold-in-the-past"_s;
    }
    void aHoldHasAReasonAndADayToCome()
    {
        QFETCH(QString, reason);
        QFETCH(QDate, until);
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        const auto held = shipping::hold(f.core, {id}, {.reason = reason, .until = until});
        QVERIFY(!held);
        QTEST(held.error().code, "code");
        QVERIFY(!f.holdOf(id));
    }

    void onlyDraftsAreHeldAllOrNone()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        const ShipmentId booked = f.add(u"B"_s);
        f.bookNow(booked);
        QCOMPARE(shipping::hold(f.core, {id, booked}, waits).error().code, u"hold-not-draft"_s);
        QVERIFY(!f.holdOf(id));
    }

    void holdAndReleaseCanBeUndoneAndStandInTheHistory()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(shipping::hold(f.core, {id}, waits).value());
        QVERIFY(shipping::release(f.core, {id}).value());
        QVERIFY(shipping::undo(f.core));
        QCOMPARE(f.holdOf(id), std::optional(waits));
        QVERIFY(shipping::undo(f.core));
        QVERIFY(!f.holdOf(id));
        QVERIFY(shipping::redo(f.core));
        QCOMPARE(f.holdOf(id), std::optional(waits));
        const QString until = text::dateText(*waits.until);
        const QString held = u"Put on hold until %1: %2"_s.arg(until, waits.reason);
        QCOMPARE(f.history(id),
                 (QStringList{u"Created"_s, held, u"Released from hold"_s, held, u"Released from hold"_s, held}));
    }

    void aDuplicateHasTheSameContentAndAReferenceOfItsOwn()
    {
        Fixture f;
        model::Shipment order = goodShipment(f.account, u"A-17"_s);
        order.source = u"shop"_s;
        order.dispatchDate = today.addDays(-5);
        const ShipmentId id = f.desk.add(order);
        f.bookNow(f.add(u"B"_s));
        const auto copies = shipping::duplicate(f.core, {id, id}).value();
        QCOMPARE(copies.size(), 2);
        const model::Shipment copy = f.desk.load(copies[0]);
        QCOMPARE(copy.reference, u"A-17-2"_s);
        QCOMPARE(f.desk.load(copies[1]).reference, u"A-17-3"_s);
        QCOMPARE(copy.source, QString());
        QCOMPARE(copy.consignee, order.consignee);
        QCOMPARE(copy.texts, order.texts);
        QCOMPARE(copy.messages, order.messages);
        QVERIFY(!copy.dispatchDate); // it has passed
        QCOMPARE(f.history(copies[0]), (QStringList{u"Created"_s, u"Made as a duplicate of “A-17”"_s}));
        QVERIFY(shipping::undo(f.core));
        QCOMPARE(f.desk.load(copies[0]).state, State::Cancelled);
        QVERIFY(shipping::redo(f.core));
        QCOMPARE(f.desk.load(copies[1]).state, State::Draft);
    }

    void aDuplicateOfABookedOneCanBeBookedItself()
    {
        Fixture f;
        model::Shipment nameless = goodShipment(f.account, QString());
        nameless.texts = {};
        const ShipmentId id = f.desk.add(nameless);
        f.bookNow(id);
        const ShipmentId copy = shipping::duplicate(f.core, {id})->first();
        QCOMPARE(f.desk.load(copy).reference, QString());
        QCOMPARE(f.desk.load(copy).parcels.first().number, QString());
        f.bookNow(copy);
        QCOMPARE(f.post.made().size(), std::size_t(2));
    }

    void aReshipIsLinkedToTheLostOneOnBothSides()
    {
        Fixture f;
        const ShipmentId lost = f.add(u"A"_s);
        f.bookNow(lost);
        const ShipmentId next = shipping::reship(f.core, {lost})->first();
        QCOMPARE(f.desk.load(next).texts, f.desk.load(lost).texts);
        QCOMPARE(f.kin(lost).replacedBy.first(), (model::Kin{.id = next, .name = u"A-2"_s, .state = State::Draft}));
        QCOMPARE(f.kin(next).replaces->id, lost);
        QCOMPARE(f.history(lost).last(), u"Sent again as “A-2”"_s);
        QCOMPARE(f.history(next).last(), u"Sent again instead of “A”"_s);
        QCOMPARE(shipping::reship(f.core, {lost}).error().code, u"already-reshipped"_s);
        QVERIFY(shipping::undo(f.core));
        QVERIFY(f.kin(lost).replacedBy.isEmpty()); // given up
        QVERIFY(shipping::reship(f.core, {lost}));
    }

    void onlyWhatIsBookedIsSentAgain()
    {
        Fixture f;
        const auto refused = shipping::reship(f.core, {f.add(u"A"_s)});
        QCOMPARE(refused.error().code, u"reship-not-booked"_s);
        QVERIFY(text::sentence(refused.error()).contains(u"“A”"_s));
    }

    void aReshipThatWasBookedIsNotUndone()
    {
        Fixture f;
        const ShipmentId lost = f.add(u"A"_s);
        f.bookNow(lost);
        const ShipmentId next = shipping::reship(f.core, {lost})->first();
        f.bookNow(next);
        const auto undone = shipping::undo(f.core).value();
        QCOMPARE(undone.shipments, 0);
        QCOMPARE(undone.left.first().why.code, u"undo-booked"_s);
        QCOMPARE(f.desk.load(next).state, State::Booked);
    }
};

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
