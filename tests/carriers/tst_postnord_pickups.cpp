#include "core/carriers/postnord/pickups.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::compact;
using test::golden;
using test::northAccount;
using test::NorthLine;
using test::said;

namespace {

const QByteArray answered = golden(u"postnord-pickup.json"_s);

PickupOrder byNumbers()
{
    return {.account = northAccount(),
            .numbers = {u"00373300000000000014"_s, u"00373300000000000021"_s},
            .earliest = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC),
            .latest = QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC),
            .key = u"AV0123456789ABCDEFGHJK"_s,
            .at = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
}

/// Spare parts that a works in Hamburg has ready.
PickupOrder fromAbroad()
{
    PickupOrder order = byNumbers();
    order.numbers.clear();
    order.service = {.basic = u"18"_s, .additional = {u"E9"_s}};
    order.parcels = {{.weightGrams = 1200, .content = u"Spares"_s}};
    order.from = {.kind = model::ConsigneeKind::Business,
                  .company = u"Werk Nord GmbH"_s,
                  .street = u"Hafenstr."_s,
                  .houseNumber = u"1"_s,
                  .postcode = u"20457"_s,
                  .city = u"Hamburg"_s,
                  .country = u"DE"_s,
                  .phone = u"+49401234567"_s};
    return order;
}

QString callOf(const PickupOrder& order)
{
    const auto call = postnord::pickupCall(order);
    return call ? call->path : u"! "_s + said(call.error());
}

QString told(const Result<Pickup>& pickup)
{
    if (!pickup)
        return u"! "_s + said(pickup.error());
    QStringList refused;
    for (auto it = pickup->refused.begin(); it != pickup->refused.end(); ++it)
        refused.append(it.key() + u'=' + it->code);
    return QStringList{pickup->id, pickup->number, refused.join(u' ')}.join(u'|');
}

} // namespace

class TestPostNordPickups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookedParcelsAreFetchedByTheirNumbers()
    {
        NorthLine line({{.status = 201, .body = answered}});
        const auto pickup = line.channel().bookPickup(line.session, byNumbers(), {});
        QCOMPARE(line.asked(), u"/shipment/v3/pickups/ids"_s);
        QCOMPARE(line.transport.asked.first().method, QByteArray("POST"));
        QCOMPARE(QString::fromUtf8(line.transport.asked.first().body),
                 u"[{\"earliestPickupDate\":\"2026-11-24T07:00:00Z\",\"itemId\":\"00373300000000000014\","
                 "\"latestPickupDate\":\"2026-11-24T15:00:00Z\"},{\"earliestPickupDate\":\"2026-11-24T07:00:00Z\","
                 "\"itemId\":\"00373300000000000021\",\"latestPickupDate\":\"2026-11-24T15:00:00Z\"}]"_s);
        QCOMPARE(told(pickup), u"PU-1|3YSFH8NG0LNREZO38UIN68B3RRWL4X|00373300000000000021=PNCS-409"_s);
        QCOMPARE(pickup->refused.first().args, QStringList{u"No pickup slot available"_s});
    }

    void parcelsAbroadAreACollectionRequestToTheByte()
    {
        const auto call = postnord::pickupCall(fromAbroad());
        QVERIFY(call);
        QCOMPARE(call->method, QByteArray("POST"));
        QCOMPARE(call->path, u"/shipment/v3/pickups"_s);
        QVERIFY(call->query.isEmpty());
        QCOMPARE(QString::fromUtf8(call->body), QString::fromUtf8(compact(golden(u"postnord-collection.json"_s))));
    }

    void aPickupIsOrderedOnlyWhereThereIsOne_data()
    {
        QTest::addColumn<PickupOrder>("order");
        QTest::addColumn<QString>("call");
        const QString ids = u"/shipment/v3/pickups/ids"_s;
        const QString none = u"! refused pickup-not-offered"_s;
        for (const auto& [issuer, country, path] : {std::tuple(u"Z12"_s, u"SE"_s, ids),
                                                    {u"Z11"_s, u"DK"_s, ids},
                                                    {u"Z14"_s, u"FI"_s, ids},
                                                    {u"Z13"_s, u"NO"_s, none},
                                                    {u"Z12"_s, u"DK"_s, none}}) {
            PickupOrder order = byNumbers();
            order.account.settings[u"issuer"_s] = issuer;
            order.account.sender.country = country;
            QTest::addRow("booked with %s in %s", qPrintable(issuer), qPrintable(country)) << order << path;
        }
        PickupOrder order = byNumbers();
        order.from = fromAbroad().from;
        QTest::newRow("booked, but abroad") << order << none;
        order = fromAbroad();
        order.from.country = u"SE"_s;
        QTest::newRow("not booked, at home") << order << none;
        order = fromAbroad();
        order.from.country = u"NO"_s;
        QTest::newRow("not booked, in the country beside") << order << u"/shipment/v3/pickups"_s;
        order = fromAbroad();
        order.from = {};
        QTest::newRow("not booked, nowhere else") << order << none;
        order = fromAbroad();
        order.service = {};
        QTest::newRow("without a service") << order << u"! invalid missing service"_s;
        order = fromAbroad();
        order.parcels.clear();
        QTest::newRow("without parcels") << order << u"! invalid missing parcels"_s;
        order = fromAbroad();
        order.account.settings.remove(u"application-id"_s);
        QTest::newRow("without an application number") << order << u"! invalid missing application-id"_s;
        order = byNumbers();
        order.earliest = {};
        QTest::newRow("without a beginning") << order << u"! invalid missing earliest"_s;
        order = byNumbers();
        order.latest = order.earliest;
        QTest::newRow("without time") << order << u"! invalid missing latest"_s;
    }
    void aPickupIsOrderedOnlyWhereThereIsOne()
    {
        QFETCH(PickupOrder, order);
        QTEST(callOf(order), "call");
        NorthLine line({{.status = 201, .body = answered}});
        QCOMPARE(line.channel().bookPickup(line.session, order, {}).has_value(), !callOf(order).startsWith(u'!'));
        QCOMPARE(line.transport.asked.size(), callOf(order).startsWith(u'!') ? 0 : 1);
    }

    void everyAnswerIsJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const QByteArray fault =
            R"({"message":"Unable to book pickup","compositeFault":{"faults":[{"faultCode":"PNCS-409"}]}})";
        const QByteArray failed =
            R"({"bookingId":"B","idInformation":[{"status":"FAIL","ids":null,"errorResponse":)" + fault + "}]}";
        QTest::newRow("ordered") << 201
                                 << QByteArray(R"({"bookingId":"B","idInformation":[{"status":"OK","ids":null}]})")
                                 << u"|B|"_s;
        QTest::newRow("with an envelope")
            << 200
            << QByteArray(
                   R"({"bookingResponse":{"idInformation":[{"status":"OK","ids":[{"idType":"pickupId","value":7}]}]}})")
            << u"7||"_s;
        QTest::newRow("partly, and it is not said which")
            << 201
            << QByteArray(
                   R"({"bookingId":"B","idInformation":[{"status":"OK"},{"status":"ERROR","errorResponse":null}]})")
            << u"|B|=empty-refusal"_s;
        QTest::newRow("nothing ordered") << 201 << failed << u"! refused PNCS-409"_s;
        QTest::newRow("a fault with success") << 201 << fault << u"! refused PNCS-409"_s;
        QTest::newRow("refused") << 400 << fault << u"! refused PNCS-409"_s;
        QTest::newRow("refused, wrapped once more")
            << 400 << QByteArray(R"({"errorResponse":)" + fault + "}") << u"! refused PNCS-409"_s;
        QTest::newRow("without confirmation")
            << 201 << QByteArray(R"({"idInformation":[{"status":"OK"}]})") << u"! outcome-unknown pickup-unconfirmed"_s;
        QTest::newRow("no word") << 201 << QByteArray("{}") << u"! outcome-unknown pickup-unconfirmed"_s;
        QTest::newRow("no JSON") << 201 << QByteArray("<html>") << u"! outcome-unknown pickup-unconfirmed"_s;
        QTest::newRow("the server fell over it") << 503 << QByteArray() << u"! outcome-unknown server-error"_s;
        QTest::newRow("not allowed") << 403 << QByteArray() << u"! unauthorised key-not-accepted"_s;
    }
    void everyAnswerIsJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        NorthLine line({{.status = status, .body = body}});
        QTEST(told(line.channel().bookPickup(line.session, byNumbers(), {})), "outcome");
        QCOMPARE(line.transport.asked.size(), 1); // never twice
    }

    void whenPostNordCanComeIsAskedForTheAddress()
    {
        const QByteArray slots = R"({"nextPickupTimeSlot":[
            {"nextBookingStopTime":"2026-11-25T14:00:00Z","pickupDate":"2026-11-25","from":"08:00","to":"16:00","pickupCountry":"SE"},
            {"pickupDate":"2026-11-24","from":"x"},
            {"nextBookingStopTime":"2026-11-25T14:00:00Z","pickupDate":"soon"}]})";
        NorthLine line({{.status = 200, .body = slots}});
        const auto times = line.channel().pickupSlots(line.session, byNumbers(), {});
        QVERIFY(times);
        QCOMPARE(times->size(), 2); // soonest first
        QCOMPARE(times->first(), (PickupSlot{.day = QDate(2026, 11, 24)}));
        QCOMPARE(times->last(), (PickupSlot{.bookUntil = QDateTime(QDate(2026, 11, 25), QTime(14, 0), Qt::UTC),
                                            .day = QDate(2026, 11, 25),
                                            .from = QTime(8, 0),
                                            .to = QTime(16, 0)}));
        QCOMPARE(line.asked(), u"/shipment/v4/sac/pickup/stopdate?maxHits=5"_s);
        QCOMPARE(QString::fromUtf8(line.transport.asked.first().body),
                 u"{\"earliestPickupDate\":\"2026-11-24T07:00:00Z\",\"fromAddress\":{\"city\":\"Stockholm\","
                 "\"countryCode\":\"SE\",\"postalCode\":\"11122\",\"streets\":[\"Storgatan 1\"]},"
                 "\"packageTypeCodes\":[{\"packageTypeCode\":\"PC\",\"units\":2}]}"_s);
        const auto abroad = QJsonDocument::fromJson(postnord::slotsCall(fromAbroad()).body);
        QCOMPARE(abroad["fromAddress"_L1]["city"_L1].toString(), u"Hamburg"_s);
        QCOMPARE(abroad["basicServiceCode"_L1].toString(), u"18"_s);
        QCOMPARE(abroad["packageTypeCodes"_L1][0]["units"_L1].toInt(), 1);
        NorthLine other({{.status = 200, .body = "{}"}});
        QCOMPARE(said(other.channel().pickupSlots(other.session, byNumbers(), {}).error()), u"offline bad-answer"_s);
    }

    void malformedAnswersNeverCrashAndNeverSeemOrdered()
    {
        int looked = 0;
        test::eachMutation(answered, [&](const QStringList& path, const QByteArray& mutant) {
            const auto pickup = postnord::pickupIn({.status = 201, .body = mutant});
            if (pickup)
                QVERIFY2(!pickup->id.isEmpty() || !pickup->number.isEmpty(), qPrintable(path.join(u'/')));
            if (path.value(0) == "idInformation"_L1 && path.value(1) == "1"_L1 && path.size() > 2)
                QCOMPARE(pickup.value().id, u"PU-1"_s); // the other is not lost
            ++looked;
        });
        QVERIFY(looked > 100);
    }
};

QTEST_GUILESS_MAIN(TestPostNordPickups)
#include "tst_postnord_pickups.moc"
