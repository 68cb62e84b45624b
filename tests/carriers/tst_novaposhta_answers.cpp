#include "core/carriers/novaposhta/places.h"
#include "core/carriers/novaposhta/prices.h"
#include "core/carriers/novaposhta/registers.h"

#include <QFile>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace Qt::Literals::StringLiterals;

namespace {

Envelope envelope(const QByteArray& data, const QByteArray& more = {})
{
    return *readEnvelope(R"({"success":true,"data":)" + data + more + "}");
}

class TestNovaPoshtaAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void townsHaveBothKeys()
    {
        const auto places = placesIn(envelope(R"([{"TotalCount":2,"Addresses":[
            {"Present":"м. Київ, Київська обл.","MainDescription":"Київ","Area":"Київська","Region":"",
             "SettlementTypeCode":"м.","Ref":"s1","DeliveryCity":"c1"},{"MainDescription":"Без ключа"}]}])"),
                                     PlaceKind::Settlement);
        QCOMPARE(places.size(), 1);
        const Place& kyiv = places.first();
        QCOMPARE(kyiv.id, u"s1"_s);
        QCOMPARE(kyiv.name, u"м. Київ, Київська обл."_s);
        QCOMPARE(kyiv.city, u"Київ"_s);
        const QMap<QString, QString> keys{{u"settlement"_s, u"s1"_s},
                                          {u"city"_s, u"c1"_s},
                                          {u"town"_s, u"Київ"_s},
                                          {u"area"_s, u"Київська"_s},
                                          {u"type"_s, u"м."_s}};
        QCOMPARE(kyiv.keys, keys);
    }

    void recordedTownsAreRead()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/novaposhta/Address-searchSettlements.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no recorded answers here");
        const auto places = placesIn(*readEnvelope(file.readAll()), PlaceKind::Settlement);
        QVERIFY(places.size() > 10);
        for (const Place& place : places) {
            QVERIFY2(!place.name.isEmpty() && !place.city.isEmpty() && !place.region.isEmpty(), qPrintable(place.id));
            QVERIFY2(place.keys.contains(u"city"_s) && place.keys.contains(u"type"_s), qPrintable(place.name));
        }
    }

    void streetsHaveOneOfTwoLocations_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<double>("latitude");
        QTest::newRow("object") << QByteArray(R"({"lat":50.45,"lon":30.52})") << 50.45;
        QTest::newRow("list") << QByteArray(R"([{"lat":"50.45","lon":"30.52"}])") << 50.45;
        QTest::newRow("none") << QByteArray("null") << 0.0;
    }
    void streetsHaveOneOfTwoLocations()
    {
        QFETCH(QByteArray, location);
        const auto places = placesIn(envelope(R"([{"Addresses":[{"SettlementRef":"s1","SettlementStreetRef":"w1",
            "SettlementStreetDescription":"Хрещатик","Present":"вул. Хрещатик","Location":)" +
                                              location + "}]}]"),
                                     PlaceKind::Street);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().street, u"вул. Хрещатик"_s);
        QCOMPARE(places.first().keys.value(u"settlement"_s), u"s1"_s);
        QTEST(places.first().latitude.value_or(0), "latitude");
    }

    void aPointSaysWhatItTakes()
    {
        const QByteArray data =
            R"([{"Ref":"p1","Number":"7","Description":"Відділення №7","ShortAddress":"Київ, Хрещатик, 1",
            "CategoryOfWarehouse":"Branch","TypeOfWarehouse":"841339c7-591a-42e2-8233-7a0a00f0ed6f","CityRef":"c1",
            "SettlementRef":"s1","CityDescription":"Київ","Latitude":"50.450000000000000","Longitude":"30.520000000000000",
            "TotalMaxWeightAllowed":"0","PlaceMaxWeightAllowed":"30","MaxDeclaredCost":"0","WarehouseStatus":"Working",
            "DenyToSelect":"0","PostMachineType":"","WarehouseIndex":"74/7",
            "ReceivingLimitationsOnDimensions":{"Width":70,"Height":70,"Length":120},
            "Schedule":{"Monday":"08:00-20:00","Sunday":"-"}}])";
        const auto points = placesIn(envelope(data), PlaceKind::Branch);
        QCOMPARE(points.size(), 1);
        const Place& point = points.first();
        QCOMPARE(point.keys.value(u"number"_s), u"7"_s);
        QCOMPARE(point.keys.value(u"index"_s), u"74/7"_s);
        QCOMPARE(point.mostGrams, 30000);
        QCOMPARE(point.mostMm, (QList<int>{1200, 700, 700}));
        QVERIFY(!point.mostValue);
        QCOMPARE(point.hours.size(), 7);
        QCOMPARE(point.hours.first(), u"08:00-20:00"_s);
        QCOMPARE(point.hours.last(), QString());
        QCOMPARE(point.closedTo, QString());
        QVERIFY(placesIn(envelope(data), PlaceKind::Locker).isEmpty());
    }

    void aLockerMayBeClosedToStrangers_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("closedTo");
        QTest::newRow("open") << QByteArray(R"("PostMachineType":"FullDayService")") << QString();
        QTest::newRow("in a house") << QByteArray(R"("PostMachineType":"ForResidentsOfEntrance")")
                                    << u"residents-only"_s;
        QTest::newRow("private") << QByteArray(R"("PostMachineType":"Private")") << u"residents-only"_s;
        QTest::newRow("limited") << QByteArray(R"("PostMachineType":"LimitedAccess")") << u"residents-only"_s;
        QTest::newRow("out of work") << QByteArray(R"("WarehouseStatus":"Closed")") << u"not-working"_s;
        QTest::newRow("not to be chosen") << QByteArray(R"("DenyToSelect":"1")") << u"not-selectable"_s;
    }
    void aLockerMayBeClosedToStrangers()
    {
        QFETCH(QByteArray, more);
        const auto lockers = placesIn(envelope(R"([{"Ref":"l1","MaxDeclaredCost":"10000","TotalMaxWeightAllowed":20,
                "TypeOfWarehouse":"f9316480-5f2d-425d-bc2c-ac7cd29decf0",)" +
                                               more + "}]"),
                                      PlaceKind::Locker);
        QCOMPARE(lockers.size(), 1);
        QCOMPARE(lockers.first().mostGrams, 20000);
        QCOMPARE(lockers.first().mostValue, (Money{1'000'000, u"UAH"_s}));
        QTEST(lockers.first().closedTo, "closedTo");
    }

    void amountsAreReadExactly_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("kopiykas");
        QTest::newRow("number") << QJsonValue(104.4) << qint64{10440};
        QTest::newRow("text") << QJsonValue(u"104.40"_s) << qint64{10440};
        QTest::newRow("whole") << QJsonValue(u"60"_s) << qint64{6000};
        QTest::newRow("three places") << QJsonValue(u"2000.000"_s) << qint64{200000};
        QTest::newRow("nothing") << QJsonValue(QString()) << qint64{-1};
        QTest::newRow("words") << QJsonValue(u"free"_s) << qint64{-1};
        QTest::newRow("negative") << QJsonValue(-5) << qint64{-1};
    }
    void amountsAreReadExactly()
    {
        QFETCH(QJsonValue, value);
        const auto money = hryvnias(value);
        QTEST(money ? money->minor : qint64{-1}, "kopiykas");
    }

    void aPriceHasOnlyTheLinesThatCost()
    {
        const auto quote =
            priceIn(envelope(R"([{"AssessedCost":500,"Cost":104.4,"CostRedelivery":"20","CostPack":0}])"));
        QVERIFY(quote);
        QCOMPARE(quote->lines.size(), 2);
        QCOMPARE(quote->total->minor, qint64{12440});
        QCOMPARE(priceIn(envelope(R"([{"AssessedCost":500}])")).error().code, u"bad-answer"_s);
    }

    void arrivalIsReadInKyivTime_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("arrival");
        QTest::newRow("as described")
            << QByteArray(R"([{"DeliveryDate":{"date":"2026-11-25 18:00:00.000000","timezone":"Europe/Kiev"}}])")
            << u"2026-11-25T16:00:00Z"_s;
        QTest::newRow("flat") << QByteArray(R"([{"DeliveryDate":"2026-07-25 18:00:00"}])") << u"2026-07-25T15:00:00Z"_s;
        QTest::newRow("a day") << QByteArray(R"([{"DeliveryDate":{"date":"2026-11-25"}}])")
                               << u"2026-11-24T22:00:00Z"_s;
        QTest::newRow("nothing") << QByteArray("[]") << QString();
        QTest::newRow("no date") << QByteArray(R"([{"DeliveryDate":{"date":"0000-00-00 00:00:00"}}])") << QString();
    }
    void arrivalIsReadInKyivTime()
    {
        QFETCH(QByteArray, data);
        QTEST(arrivalIn(envelope(data)), "arrival");
    }

    void aRegisterSaysWhatBecameOfEach()
    {
        const QMap<QString, QString> refs{{u"20400000000001"_s, u"r1"_s},
                                          {u"20400000000002"_s, u"r2"_s},
                                          {u"20400000000003"_s, u"r3"_s},
                                          {u"20400000000004"_s, u"r4"_s}};
        const Register made = registerIn(
            envelope(R"([{"Ref":"reg","Number":"105-00012345","Success":[{"Ref":"r1","Number":"20400000000001"}],
                "Errors":[{"Ref":"r2","Error":"already","Code":"20000200153"},{"Number":"20400000000003","Error":"no"},"x"]}])"),
            refs);
        QCOMPARE(made.id, u"reg"_s);
        QCOMPARE(made.number, u"105-00012345"_s);
        QCOMPARE(made.numbers, QStringList{u"20400000000001"_s});
        QCOMPARE(made.refused.value(u"20400000000002"_s).code, u"20000200153"_s);
        QCOMPARE(made.refused.value(u"20400000000003"_s).args, QStringList{u"no"_s});
        QCOMPARE(made.refused.value(u"20400000000004"_s).code, u"register-silent"_s);
        QCOMPARE(made.refused.value(u"20400000000004"_s).kind, Error::Kind::OutcomeUnknown);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaAnswers)
#include "tst_novaposhta_answers.moc"
