#include "core/model/unsaved.h"
#include "core/shipping/booking.h"
#include "core/shipping/discard.h"
#include "core/shipping/draft.h"
#include "core/shipping/readiness.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

class NoNetwork final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request&, std::stop_token) override
    {
        return failure(Error::Kind::Offline, u"offline"_s);
    }
};

struct Fixture
{
    QTemporaryDir folder;
    NoNetwork network;
    TestDesk desk{folder.path(), network};
    AccountId account = desk.addAccount();

    ShipmentId add(const QString& reference, const QString& city = u"Bern"_s)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.consignee.city = city;
        return desk.add(shipment);
    }

    void setState(ShipmentId id, State state)
    {
        QVERIFY(desk.store().write(storage::Topic::Shipments,
                                   [&](auto& c) { return model::setState(c, id, state, {}, desk.clock().now()); }));
    }

    QStringList history(ShipmentId id)
    {
        QStringList kinds;
        for (const model::Event& event : desk.read([&](auto& c) { return model::loadEvents(c, id); }))
            kinds.append(event.kind);
        return kinds;
    }
};

} // namespace

namespace {

/// As if its parcel had its label since now.
void bookBy(Fixture& f, ShipmentId id)
{
    const model::Shipment shipment = f.desk.load(id);
    QVERIFY(f.desk.store().write(storage::Topic::Shipments, [&](auto& c) {
        return c.run(
            u"INSERT INTO attempts(parcel_id, shipment_id, account_id, state, channel, base_url, is_practice, key,"
            " number, request, owner, intended_at, settled_at)"
            " VALUES(?, ?, ?, 'booked', 'api', '', 1, '1', '', x'', '', 0, ?)"_s,
            shipment.parcels.first().id, id, f.account, f.desk.clock().now());
    }));
    f.setState(id, State::Booked);
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiscardedDraftCanBeTakenBack()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(shipping::discard(f.desk.desk(), {id}));
        QCOMPARE(f.desk.load(id).state, State::Cancelled);
        QVERIFY(shipping::discard(f.desk.desk(), {id}));
        QVERIFY(shipping::takeBack(f.desk.desk(), {id}));
        QCOMPARE(f.desk.load(id).state, State::Draft);
        QCOMPARE(f.history(id), (QStringList{u"created"_s, u"discarded"_s, u"taken-back"_s}));
    }

    void whatIsNoDraftStays_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("booked") << State::Booked << u"booked-stays"_s;
        QTest::newRow("unknown outcome") << State::Unknown << u"not-editable"_s;
        QTest::newRow("being booked") << State::Booking << u"not-editable"_s;
    }
    void whatIsNoDraftStays()
    {
        QFETCH(State, state);
        Fixture f;
        const ShipmentId good = f.add(u"A"_s);
        const ShipmentId other = f.add(u"B"_s);
        f.setState(other, state);
        const auto done = shipping::discard(f.desk.desk(), {good, other});
        QVERIFY(!done);
        QTEST(done.error().code, "code");
        QCOMPARE(f.desk.load(good).state, State::Draft); // all or none
        QCOMPARE(f.desk.load(other).state, state);
        const auto back = shipping::takeBack(f.desk.desk(), {other});
        QVERIFY(!back);
        QCOMPARE(back.error().code, u"not-discarded"_s);
    }

    void onlyDraftsAreReadyOrNot()
    {
        Fixture f;
        const ShipmentId ready = f.add(u"A"_s);
        const ShipmentId bad = f.add(u"B"_s, {});
        const ShipmentId booked = f.add(u"C"_s);
        f.setState(booked, State::Booked);
        const auto found = shipping::readiness(f.desk.desk(), {ready, bad, booked, ShipmentId{999}});
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->value(ready).isReady());
        QCOMPARE(found->value(bad).obstacle->field, u"recipient.city"_s);
    }

    void shipmentsAreJudgedInTheirOrder()
    {
        Fixture f;
        const ShipmentId good = f.add(u"A"_s);
        const ShipmentId bad = f.add(u"B"_s, {});
        QStringList references;
        QList<catalogue::Verdict> verdicts;
        const auto take = [&](const shipping::Judged& one) {
            QCOMPARE(one.account, u"Practice"_s);
            references << one.shipment.reference;
            verdicts << one.verdict;
        };
        QVERIFY(shipping::judge(f.desk.desk(), {bad, ShipmentId{999}, good}, take));
        QCOMPARE(references, (QStringList{u"B"_s, u"A"_s}));
        QCOMPARE(verdicts.first(), *shipping::check(f.desk.desk(), f.desk.load(bad)));
        QVERIFY(!verdicts.first().isBookable());
        QVERIFY(verdicts.last().isBookable());
    }

    void aReferenceThatAnotherSourceHasIsAdvisedOn()
    {
        Fixture f;
        const auto addFrom = [&f](const QString& source, const QString& reference) {
            model::Shipment shipment = goodShipment(f.account, reference);
            shipment.source = source;
            return f.desk.add(shipment);
        };
        const ShipmentId first = addFrom(u"first"_s, u"A"_s);
        const ShipmentId second = addFrom(u"second"_s, u"A"_s);
        const ShipmentId typed = f.add(u"B"_s);
        const ShipmentId third = addFrom(u"first"_s, u"B"_s);
        const ShipmentId alone = addFrom(u"first"_s, u"C"_s);
        const ShipmentId given = addFrom(u"second"_s, u"C"_s);
        f.setState(given, State::Cancelled);
        QMap<ShipmentId, QStringList> said;
        const auto take = [&said](const shipping::Judged& judged) {
            for (const catalogue::Problem& problem : judged.verdict.problems)
                if (problem.severity == catalogue::Severity::Advice && problem.field == "reference"_L1)
                    said[judged.shipment.id] << problem.reason + u' ' + problem.args.join(u',');
        };
        const QList<ShipmentId> all{first, second, typed, third, alone};
        QVERIFY(shipping::judge(f.desk.desk(), all, take));
        QCOMPARE(said.value(first), QStringList(u"reference-twice A,second"_s));
        QCOMPARE(said.value(second), QStringList(u"reference-twice A,first"_s));
        QCOMPARE(said.value(typed), QStringList(u"reference-twice B,first"_s));
        QCOMPARE(said.value(third), QStringList(u"reference-twice-typed B"_s));
        QVERIFY(!said.contains(alone));
        bookBy(f, first);
        said.clear();
        QVERIFY(shipping::judge(f.desk.desk(), all, take));
        QCOMPARE(said.value(second), QStringList(u"reference-booked A,@date/2026-11-23,first"_s));
        const auto one = shipping::check(f.desk.desk(), f.desk.load(second));
        QVERIFY(one);
        QVERIFY(one->isBookable());
        QCOMPARE(one->problems.last().reason, u"reference-booked"_s);
        QVERIFY(shipping::readiness(f.desk.desk(), {second})->value(second).isReady());
    }

    void aJudgementThatIsBrokenOffSaysSo()
    {
        Fixture f;
        QList<ShipmentId> many;
        for (int i = 0; i < 450; ++i)
            many << f.add(QString::number(i));
        std::stop_source stop;
        int judged = 0;
        const auto take = [&](const shipping::Judged&) { ++judged; };
        const LongCall call{.stop = stop.get_token(), .progress = [&](qint64, qint64) { stop.request_stop(); }};
        const auto done = shipping::judge(f.desk.desk(), many, take, call);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(judged > 0 && judged < 450);
    }

    void aBatchIsForeseenWithWhatStaysAndWhy()
    {
        Fixture f;
        const ShipmentId ready = f.add(u"A"_s);
        f.add(u"B"_s, {});
        f.add(u"C"_s, {});
        model::Shipment homeless = goodShipment(f.account, u"D"_s);
        homeless.account.reset();
        f.desk.add(homeless);
        const ShipmentId booked = f.add(u"E"_s);
        f.setState(booked, State::Booked);
        const auto all = shipping::prospect(f.desk.desk(), {}, {});
        QVERIFY(all);
        QCOMPARE(all->ready, QList<ShipmentId>{ready});
        QCOMPARE(all->accounts, (QMap<QString, int>{{u"Practice"_s, 1}}));
        QCOMPARE(all->kept.size(), 3);
        const auto reasons = shipping::reasonsOf(all->kept);
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.first().count, 2);
        QCOMPARE(reasons.first().problem.field, u"recipient.city"_s);
        QCOMPARE(reasons.last().problem.reason, u"no-account"_s);
        const auto chosen = shipping::prospect(f.desk.desk(), QList<ShipmentId>{ready, booked}, {});
        QCOMPARE(chosen->ready.size(), 1);
        QCOMPARE(chosen->others, 1);
    }

    void whatWasTypedAndNeverStoredIsToBeLookedAtBeforeItIsBooked()
    {
        Fixture f;
        const ShipmentId plain = f.add(u"A"_s);
        const ShipmentId typed = f.add(u"B"_s);
        QVERIFY(f.desk.store().write({}, [&](auto& c) {
            return model::keepUnsaved(c, typed,
                                      {.content = {{u"recipient.city"_s, u"Thun"_s}}, .at = f.desk.clock().now()});
        }));
        const auto all = shipping::prospect(f.desk.desk(), {}, {});
        QVERIFY(all);
        QCOMPARE(all->ready, (QList<ShipmentId>{plain, typed}));
        QCOMPARE(all->doubtful.size(), 1);
        QCOMPARE(all->doubtful.first().shipment, typed);
        QCOMPARE(all->doubtful.first().reason.reason, u"typing-unsaved"_s);
    }

    void aDraftForAnotherCarrierTakesWhatIsUsualThere()
    {
        const auto all = catalogue::bundled().value();
        model::Shipment draft = goodShipment(AccountId{1}, u"A"_s);
        draft.service.additional = {u"SI"_s};
        draft.service.values = {{u"label-text"_s, u"Fragile"_s}, {u"delivery-place"_s, u"Garage"_s}};
        draft.options = {model::DeliveryOption::Leave, model::DeliveryOption::Neighbour};
        const model::Account north{.id = AccountId{2}, .carrier = u"postnord"_s};
        const model::Shipment there = shipping::atCarrier(draft, all[u"postnord"_s], north);
        QCOMPARE(there.account, std::optional(AccountId{2}));
        QCOMPARE(there.service.basic, u"19"_s);
        QCOMPARE(there.service.additional, QStringList());
        QCOMPARE(there.service.values.keys(), QStringList{u"delivery-place"_s}); // which both know
        QCOMPARE(there.messages, QList<model::MessageChoice>{{.code = u"A4"_s}});
        QCOMPARE(there.options, QList<model::DeliveryOption>{model::DeliveryOption::Leave});
        QCOMPARE(there.consignee, draft.consignee);
        QCOMPARE(shipping::atCarrier(there, all[u"postnord"_s], north), there);
    }

    void labelsNeverPrintedAreFound()
    {
        Fixture f;
        const ShipmentId booked = f.add(u"A"_s);
        f.add(u"B"_s);
        f.setState(booked, State::Booked);
        const ParcelId parcel = f.desk.load(booked).parcels.first().id;
        const auto label = f.desk.store().write(storage::Topic::Documents, [&](auto& c) {
            return model::addDocument(c, {.shipment = booked,
                                          .parcel = parcel,
                                          .kind = u"label"_s,
                                          .format = u"PDF"_s,
                                          .bytes = "x",
                                          .number = u"99"_s,
                                          .layout = u"A6"_s,
                                          .createdAt = f.desk.clock().now()});
        });
        QVERIFY(label);
        const auto unprinted = [&] {
            return f.desk.read([](auto& c) { return model::listShipments(c, {.isUnprinted = true}, 10); }).size();
        };
        QCOMPARE(unprinted(), 1);
        QVERIFY(f.desk.store().write(storage::Topic::Documents,
                                     [&](auto& c) { return model::claimPrints(c, {{.label = *label}}); }));
        QCOMPARE(unprinted(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
