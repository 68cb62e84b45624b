#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/handovers.h"
#include "core/model/search.h"
#include "core/pages/storedlabels.h"
#include "core/shipping/handover.h"
#include "core/shipping/returnlabels.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::AttemptState;
using model::Way;

namespace {

struct Fixture : test::ToyDesk
{
    Result<shipping::Bought> buyReturn(ShipmentId id)
    {
        return shipping::buyReturnLabel(desk.desk(), id, parcelOf(id));
    }

    QList<shipping::SettledItem> reconcile() { return shipping::reconcile(desk.desk(), {}).value(); }

    QStringList labels(ShipmentId id)
    {
        QStringList told;
        for (const model::Document& label : desk.read([&](auto& c) { return model::labelsOf(c, id); }))
            told << label.kind + u' ' + label.number;
        return told;
    }

    QList<AttemptState> statesBack(ShipmentId id)
    {
        QList<AttemptState> states;
        for (const model::Attempt& attempt : desk.read([&](auto& c) { return model::attemptsOf(c, id); }))
            if (attempt.way == Way::Back)
                states << attempt.state;
        return states;
    }

    QStringList history(ShipmentId id)
    {
        QStringList kinds;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            if (event.kind.startsWith(u"return-"_s))
                kinds << event.kind + u'/' + event.actor;
        return kinds;
    }

    /// As another program left it that is gone: the carrier has the label or not.
    void leaveIntentBehind(ShipmentId id, const QString& key)
    {
        const model::Attempt attempt{.parcel = parcelOf(id),
                                     .shipment = id,
                                     .account = account,
                                     .way = Way::Back,
                                     .place = model::bookingPlace(desk.read(&model::listAccounts).first()),
                                     .key = key,
                                     .request = "back/" + key.toUtf8(),
                                     .owner = u"gone"_s,
                                     .intendedAt = desk.clock().now()};
        QVERIFY(desk.store().write({}, [&](auto& c) { return model::addAttempt(c, attempt); }));
    }
};

} // namespace

class TestReturnLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookedParcelGetsOneLabelForItsWayBack()
    {
        Fixture f;
        const ShipmentId id = f.book();
        const model::Shipment before = f.desk.load(id);
        const auto bought = f.buyReturn(id);
        QVERIFY(bought);
        QCOMPARE(bought->number, u"BACK000001"_s);
        QCOMPARE(f.labels(id), (QStringList{u"label TOY000001"_s, u"return-label BACK000001"_s}));
        QCOMPARE(f.statesBack(id), QList{AttemptState::Booked});
        QCOMPARE(f.history(id), (QStringList{u"return-intent/program"_s, u"return-booked/program"_s}));
        QCOMPARE(f.desk.load(id).parcels, before.parcels);
        QCOMPARE(f.desk.load(id).state, model::State::Booked);
        QCOMPARE(f.buyReturn(id).error().code, u"return-there"_s);
        QCOMPARE(test::toy::post().wayBack.size(), 1);
    }

    void theShipmentIsFoundByTheNumberOfItsWayBack()
    {
        Fixture f;
        const ShipmentId id = f.book();
        QVERIFY(f.buyReturn(id));
        const auto text = f.desk.read([&](storage::Connection& c) -> Result<QString> {
            const auto rows = c.run(u"SELECT search FROM shipments WHERE id = ?"_s, id);
            return rows->first().text(0);
        });
        QVERIFY(text.contains(u"BACK000001"_s));
    }

    void nothingIsAskedForWithoutABooking()
    {
        Fixture f;
        const ShipmentId draft = f.desk.add(test::goodShipment(f.account, u"D"_s));
        const ParcelId parcel = f.desk.load(draft).parcels.first().id;
        QCOMPARE(shipping::buyReturnLabel(f.desk.desk(), draft, parcel).error().code, u"not-booked"_s);
        QCOMPARE(test::toy::post().labelCalls, 0);
    }

    void aLostAnswerLeadsToOneReturnLabelOnly()
    {
        Fixture f;
        const ShipmentId id = f.book();
        test::toy::post().loseLabels = 1;
        QCOMPARE(f.buyReturn(id).error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(f.desk.load(id).state, model::State::Booked); // the booking stands as it stood
        QVERIFY(!f.desk.load(id).problem);
        QCOMPARE(f.statesBack(id), QList{AttemptState::Unknown});
        const int calls = test::toy::post().labelCalls;
        QCOMPARE(f.buyReturn(id).error().kind, Error::Kind::OutcomeUnknown); // never just repeated
        QCOMPARE(test::toy::post().labelCalls, calls);
        const auto settled = f.reconcile();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().way, Way::Back);
        QCOMPARE(settled.first().outcome, u"booked"_s);
        QCOMPARE(settled.first().number, u"BACK000001"_s);
        QCOMPARE(f.labels(id), (QStringList{u"label TOY000001"_s, u"return-label BACK000001"_s}));
        QCOMPARE(test::toy::post().wayBack.size(), 1);
        QVERIFY(f.reconcile().isEmpty());
    }

    void whatAProgramLeftBehindIsSettledByTheCarriersWord_data()
    {
        QTest::addColumn<bool>("wasMade");
        QTest::newRow("it has the label") << true;
        QTest::newRow("it has none") << false;
    }

    void whatAProgramLeftBehindIsSettledByTheCarriersWord()
    {
        QFETCH(bool, wasMade);
        Fixture f;
        const ShipmentId id = f.book();
        f.leaveIntentBehind(id, u"K"_s);
        if (wasMade)
            test::toy::post().wayBack.insert(u"K"_s, u"BACK000001"_s);
        QCOMPARE(f.buyReturn(id).error().code, u"already-booking"_s);
        QCOMPARE(f.reconcile().first().outcome, wasMade ? u"booked"_s : u"not-made"_s);
        QCOMPARE(f.desk.load(id).state, model::State::Booked);
        QVERIFY(!f.desk.load(id).problem);
        QCOMPARE(f.labels(id).size(), wasMade ? 2 : 1);
        if (!wasMade)
            QVERIFY(f.buyReturn(id));
        QCOMPARE(test::toy::post().wayBack.size(), 1);
        QCOMPARE(f.labels(id).size(), 2);
    }

    void aRefusedReturnLeavesTheBookingAlone()
    {
        Fixture f;
        const ShipmentId id = f.book();
        const model::Shipment before = f.desk.load(id);
        test::toy::post().refuseLabels = 1;
        QCOMPARE(f.buyReturn(id).error().code, u"toy-no"_s);
        QCOMPARE(f.desk.load(id), before);
        QCOMPARE(f.statesBack(id), QList{AttemptState::Refused});
        QVERIFY(f.buyReturn(id));
    }

    void aLabelThatCannotBeStoredIsNotLost()
    {
        Fixture f;
        const ShipmentId id = f.book();
        QVERIFY(f.desk.store().write({}, [&](storage::Connection& c) -> Result<void> {
            const auto made = c.run(u"CREATE TRIGGER full BEFORE INSERT ON documents BEGIN"
                                    " SELECT RAISE(ABORT, 'full'); END"_s);
            return made ? Result<void>() : std::unexpected(made.error());
        }));
        QCOMPARE(f.buyReturn(id).error().code, u"label-not-stored"_s);
        QVERIFY(f.desk.store().write({}, [&](storage::Connection& c) -> Result<void> {
            const auto gone = c.run(u"DROP TRIGGER full"_s);
            return gone ? Result<void>() : std::unexpected(gone.error());
        }));
        QCOMPARE(f.reconcile().first().outcome, u"booked"_s);
        QCOMPARE(f.labels(id).size(), 2);
        QCOMPARE(test::toy::post().wayBack.size(), 1);
    }

    void givingTheReturnUpLeavesTheBookingAlone()
    {
        Fixture f;
        const ShipmentId id = f.book();
        test::toy::post().loseLabels = 1;
        QVERIFY(!f.buyReturn(id));
        const model::Shipment before = f.desk.load(id);
        QCOMPARE(shipping::giveUpNumbers(f.desk.desk(), id)->size(), 1);
        QCOMPARE(f.desk.load(id), before);
        QCOMPARE(f.statesBack(id), QList{AttemptState::Burnt});
        QVERIFY(f.buyReturn(id)); // under a key of its own
        QCOMPARE(f.labels(id).size(), 2);
    }

    void itSaysNothingOfWhetherTheCarrierHasTheParcel()
    {
        Fixture f;
        const ShipmentId id = f.book();
        QVERIFY(shipping::handOver(f.desk.desk(), {id}));
        QVERIFY(f.buyReturn(id));
        const auto heard = f.desk.read([&](storage::Connection& c) -> Result<bool> {
            const auto rows = c.run(u"SELECT heard_at FROM handovers WHERE shipment_id = ?"_s, id);
            return !rows->first().isNull(0);
        });
        QVERIFY(!heard);
    }

    void eachOfSeveralIsNamed()
    {
        Fixture f;
        const ShipmentId a = f.book(u"A"_s, 2);
        const ShipmentId b = f.book(u"B"_s);
        test::toy::post().refuseLabels = 1;
        auto items = shipping::bookReturns(f.desk.desk(), {a, b}, {});
        QCOMPARE(items.first().error->code, u"toy-no"_s);
        QVERIFY(!items.last().error);
        items = shipping::bookReturns(f.desk.desk(), {a, b}, {});
        QVERIFY(!items.first().error);
        QCOMPARE(items.first().numbers.size(), 2);
        QCOMPARE(items.last().error->code, u"return-there"_s);
        QCOMPARE(f.labels(a).size(), 4);
    }

    void realLabelsAreNeverCalledPractice()
    {
        Fixture f;
        model::Account real = test::toy::account();
        real.name = u"Real"_s;
        real.isPractice = false;
        f.account = f.desk.addAccount(real);
        const ShipmentId id = f.book(u"A"_s, 2);
        const ParcelId second = f.desk.load(id).parcels.last().id;
        QVERIFY(f.desk.store().write({}, [&](storage::Connection& c) -> Result<void> { // as one that was booked whole
            const auto gone = c.run(u"DELETE FROM attempts WHERE parcel_id = ?"_s, second);
            return gone ? Result<void>() : std::unexpected(gone.error());
        }));
        const auto stored = f.desk.read([&](auto& c) { return pages::storedLabels(c, id, pages::Copies::Unmarked); });
        QCOMPARE(stored.size(), 2);
        for (const pages::StoredLabel& label : stored)
            QCOMPARE(label.origin, pages::StoredLabel::Origin::Carrier);
    }

    void bothWaysGoOnPaperAsPracticeWhereTheyAreThat()
    {
        Fixture f;
        const ShipmentId id = f.book();
        QVERIFY(f.buyReturn(id));
        const auto stored = f.desk.read([&](auto& c) { return pages::storedLabels(c, id, pages::Copies::Unmarked); });
        QCOMPARE(stored.size(), 2);
        for (const pages::StoredLabel& label : stored)
            QCOMPARE(label.origin, pages::StoredLabel::Origin::Practice);
    }
};

QTEST_GUILESS_MAIN(TestReturnLabels)
#include "tst_returnlabels.moc"
