#include "core/carriers/postnord/postnord.h"
#include "core/model/attempts.h"
#include "core/practice/office.h"
#include "core/shipping/accounts.h"
#include "core/shipping/returnlabels.h"
#include "tests/carriers/northdesk.h"
#include "tests/support/officetransport.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with an account at the stand-in PostNord, in one process and on one clock.
struct Scene
{
    QTemporaryDir folder = {};
    test::StillClock carrierClock = {};
    practice::Office office{{}, carrierClock};
    test::OfficeTransport transport{office};
    test::TestDesk desk{folder.path(), transport, {carriers::postnord::postNord()}};
    AccountId account = desk.addAccount(test::northAccount());

    void arm(const QString& kind, const QString& operation, int count = 1)
    {
        office.faults().arm({.kind = kind, .carrier = u"postnord"_s, .operation = operation, .count = count});
    }

    ShipmentId add(const QString& reference, int parcels = 1)
    {
        model::Shipment shipment = test::northShipment(account, reference);
        for (int i = 1; i < parcels; ++i)
            shipment.parcels.append({.position = i + 1, .weightGrams = 900});
        return desk.add(shipment);
    }

    shipping::BookingItem book(ShipmentId id) { return shipping::book(desk.desk(), {id}, {}).first(); }

    QList<shipping::SettledItem> reconcile() { return shipping::reconcile(desk.desk(), {}).value(); }

    int labelsAtCarrier() { return static_cast<int>(office.postNord().parcels().size()); }
};

class TestPostNordDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShipmentIsBookedWithItsLabel()
    {
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s);
        const auto item = scene.book(id);
        QVERIFY2(!item.error, item.error ? qPrintable(item.error->code + item.error->args.join(u' ')) : "");
        QCOMPARE(item.numbers.size(), 1);
        QVERIFY(item.numbers.first().startsWith(u"003733"_s));
        QCOMPARE(scene.desk.load(id).state, model::State::Booked);
        const auto labels = scene.desk.read([&](auto& c) { return model::labelsOf(c, id); });
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().format, u"PDF"_s);
    }

    void allParcelsOfAShipmentAreBookedAtOnce()
    {
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s, 3);
        const auto item = scene.book(id);
        QVERIFY(!item.error);
        QCOMPARE(item.numbers.size(), 3);
        const model::Shipment stored = scene.desk.load(id);
        QCOMPARE(stored.state, model::State::Booked);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(stored.parcels.at(i).number, item.numbers.at(i));
        QCOMPARE(scene.desk.read([&](auto& c) { return model::labelsOf(c, id); }).size(), 3);
        QCOMPARE(scene.office.journal().entries().size(), 1); // one call
        scene.book(id);                                       // nothing is left to book
        QCOMPARE(scene.office.journal().entries().size(), 1);
        QCOMPARE(scene.labelsAtCarrier(), 3);
    }

    void anUnknownOutcomeIsLookedUpUnderOurReference_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isMade");
        QTest::newRow("done, and the line was cut") << u"cut-after-work"_s << true;
        QTest::newRow("done, and half of it came") << u"half-answer"_s << true;
        QTest::newRow("done, and rubbish came") << u"rubbish"_s << true;
        QTest::newRow("done, and the label was cut off") << u"truncated-base64"_s << true;
        QTest::newRow("done, and the booking is missing in the answer") << u"item-missing"_s << true;
        QTest::newRow("not done, and the line was cut") << u"cut-before-work"_s << false;
        QTest::newRow("not done, and reset") << u"reset-before-work"_s << false;
        QTest::newRow("perhaps done: 503") << u"5xx"_s << false;
    }
    void anUnknownOutcomeIsLookedUpUnderOurReference()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isMade);
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s, 2);
        scene.arm(kind, u"book"_s);
        QVERIFY(scene.book(id).isUnknown());
        QVERIFY(scene.book(id).isUnknown()); // and is not booked again
        QCOMPARE(scene.labelsAtCarrier(), isMade ? 2 : 0);
        auto settled = scene.reconcile();
        QCOMPARE(settled.size(), 1);
        if (!isMade) { // it might still appear
            QVERIFY(!settled.first().isSettled);
            QCOMPARE(settled.first().error->code, u"not-listed-yet"_s);
            QVERIFY(scene.book(id).isUnknown());
            scene.desk.clock().advance(std::chrono::minutes(31));
            settled = scene.reconcile();
            QCOMPARE(settled.first().outcome, u"not-made"_s);
            QVERIFY(!scene.book(id).error);
        } else {
            QCOMPARE(settled.first().outcome, u"booked"_s);
        }
        QCOMPARE(scene.desk.load(id).state, model::State::Booked);
        QCOMPARE(scene.labelsAtCarrier(), 2);
        QVERIFY(scene.reconcile().isEmpty());
    }

    void aReturnWithAnUnknownOutcomeBecomesOneLabel_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isMade");
        QTest::newRow("done, and the line was cut") << u"cut-after-work"_s << true;
        QTest::newRow("done, and half of it came") << u"half-answer"_s << true;
        QTest::newRow("done, and the label was cut off") << u"truncated-base64"_s << true;
        QTest::newRow("not done, and the line was cut") << u"cut-before-work"_s << false;
        QTest::newRow("perhaps done: 503") << u"5xx"_s << false;
    }
    void aReturnWithAnUnknownOutcomeBecomesOneLabel()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isMade);
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s, 2);
        QVERIFY(!scene.book(id).error);
        const model::Shipment booked = scene.desk.load(id);
        const auto back = [&] { return shipping::bookReturns(scene.desk.desk(), {id}, {}).first(); };
        scene.arm(kind, u"return"_s);
        QVERIFY(back().isUnknown());
        QVERIFY(back().isUnknown());
        QCOMPARE(scene.labelsAtCarrier(), isMade ? 4 : 2);
        auto settled = scene.reconcile();
        QCOMPARE(settled.first().way, model::Way::Back);
        if (!isMade) {
            QVERIFY(!settled.first().isSettled);
            scene.desk.clock().advance(std::chrono::minutes(31));
            QCOMPARE(scene.reconcile().first().outcome, u"not-made"_s);
            QVERIFY(!back().error);
        } else {
            QCOMPARE(settled.first().outcome, u"booked"_s);
        }
        QCOMPARE(scene.labelsAtCarrier(), 4);
        QCOMPARE(scene.desk.load(id), booked);
        const auto labels = scene.desk.read([&](auto& c) { return model::labelsOf(c, id); });
        QCOMPARE(std::ranges::count(labels, u"return-label"_s, &model::Document::kind), 2);
        QVERIFY(scene.reconcile().isEmpty());
    }

    void whatIsListedLateIsNotBookedTwice()
    {
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s);
        scene.arm(u"cut-after-work"_s, u"book"_s);
        scene.arm(u"unlisted"_s, u"find"_s, 2);
        QVERIFY(scene.book(id).isUnknown());
        QVERIFY(!scene.reconcile().first().isSettled);
        scene.desk.clock().advance(std::chrono::minutes(10));
        QVERIFY(!scene.reconcile().first().isSettled);
        scene.desk.clock().advance(std::chrono::minutes(10));
        QCOMPARE(scene.reconcile().first().outcome, u"booked"_s);
        QCOMPARE(scene.labelsAtCarrier(), 1);
    }

    void aRefusalLeavesADraftWithTheCarriersWord()
    {
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s);
        practice::Fault inside{
            .kind = u"errors-200"_s, .carrier = u"postnord"_s, .operation = u"book"_s, .code = u"BASIC_SERVICE_CODE"_s};
        scene.office.faults().arm(inside);
        const auto item = scene.book(id);
        QVERIFY(item.error);
        QCOMPARE(item.error->kind, Error::Kind::Refused);
        QCOMPARE(item.error->code, u"BASIC_SERVICE_CODE"_s);
        QCOMPARE(scene.desk.load(id).state, model::State::Draft);
        QCOMPARE(scene.labelsAtCarrier(), 0);
        QVERIFY(!scene.book(id).error);
    }

    void aKeyThatIsNotAcceptedClosesTheAccountsDoor()
    {
        Scene scene;
        const QList<ShipmentId> ids{scene.add(u"A"_s), scene.add(u"B"_s), scene.add(u"C"_s)};
        scene.arm(u"403"_s, {}, 0);
        const auto items = shipping::book(scene.desk.desk(), ids, {}, 1);
        for (const auto& item : items) {
            QVERIFY(item.error);
            QCOMPARE(item.error->code, u"key-not-accepted"_s);
        }
        QCOMPARE(scene.office.journal().entries().size(), 1); // the rest was not tried
        for (const ShipmentId id : ids)
            QCOMPARE(scene.desk.load(id).state, model::State::Draft);
    }

    void theAccountIsTestedByItsCustomerNumber()
    {
        Scene scene;
        QVERIFY(shipping::testAccount(scene.desk.desk(), scene.account, {}));
        model::Account other = test::northAccount();
        other.name = u"Other"_s;
        other.settings[u"customer-number"_s] = u"0012345675"_s;
        const AccountId id = scene.desk.addAccount(other);
        QCOMPARE(shipping::testAccount(scene.desk.desk(), id, {}).error().code, u"customer-number-unknown"_s);
    }

    void theKeyIsNowhereInTheDesk()
    {
        Scene scene;
        const ShipmentId id = scene.add(u"W-1"_s);
        scene.arm(u"cut-after-work"_s, u"book"_s);
        scene.book(id);
        scene.reconcile();
        const auto requests = scene.desk.read([&](storage::Connection& c) {
            return c.run(u"SELECT CAST(request AS TEXT) || error || problem FROM attempts, shipments"_s);
        });
        for (const storage::Row& row : requests)
            QVERIFY(!row.text(0).contains(u"open-api-key"_s));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPostNordDesk)
#include "tst_postnord_desk.moc"
