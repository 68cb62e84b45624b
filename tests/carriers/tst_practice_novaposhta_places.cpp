#include "tests/carriers/novaposhtadesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using novaposhta::Point;

namespace {

QJsonObject edit(const QString& name, const QJsonValue& value)
{
    return {{name, value}};
}

QJsonArray found(NovaPoshtaDesk& desk, const QString& method, const QJsonObject& properties)
{
    return desk.first(u"Address"_s, method, properties)["Addresses"_L1].toArray();
}

} // namespace

class TestPracticeNovaPoshtaPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreListed_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QJsonObject() << 200 << 200;
        QTest::newRow("a page") << QJsonObject{{u"Limit"_s, u"150"_s}, {u"Page"_s, u"2"_s}} << 50 << 200;
        QTest::newRow("by city") << edit(u"CityRef"_s, NovaPoshtaDesk::cityRef(u"Львів"_s)) << 22 << 22;
        QTest::newRow("by settlement") << edit(u"SettlementRef"_s, NovaPoshtaDesk::settlementRef(u"Львів"_s)) << 22
                                       << 22;
        QTest::newRow("the wrong space of keys")
            << edit(u"CityRef"_s, NovaPoshtaDesk::settlementRef(u"Львів"_s)) << 0 << 0;
        QTest::newRow("by number") << QJsonObject{{u"CityName"_s, u"Львів"_s}, {u"WarehouseId"_s, u"3"_s}} << 1 << 1;
        QTest::newRow("a village") << edit(u"CityName"_s, u"Шешори"_s) << 0 << 0;
    }
    void pointsAreListed()
    {
        QFETCH(QJsonObject, wanted);
        QFETCH(int, rows);
        QFETCH(int, total);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.ask(u"Address"_s, u"getWarehouses"_s, wanted, {});
        QCOMPARE(answer["data"_L1].toArray().size(), rows);
        QCOMPARE(answer["info"_L1]["totalCount"_L1].toInt(), total);
    }

    void lockersSayWhatFitsAndWhoCanOpenThem()
    {
        NovaPoshtaDesk desk;
        const QJsonArray rows =
            desk.ask(u"Address"_s, u"getWarehouses"_s,
                     edit(u"TypeOfWarehouseRef"_s, u"f9316480-5f2d-425d-bc2c-ac7cd29decf0"_s))["data"_L1]
                .toArray();
        QVERIFY(rows.size() > 50);
        QSet<QString> machines;
        for (const QJsonValue row : rows) {
            QCOMPARE(row["CategoryOfWarehouse"_L1].toString(), u"Postomat"_s);
            QCOMPARE(row["PlaceMaxWeightAllowed"_L1].toString(), u"20"_s);
            QCOMPARE(row["MaxDeclaredCost"_L1].toString(), u"10000"_s);
            QCOMPARE(row["ReceivingLimitationsOnDimensions"_L1]["Length"_L1].toInt(), 60);
            machines.insert(row["PostMachineType"_L1].toString());
        }
        QVERIFY(machines.contains(u"ForResidentsOfEntrance"_s) && machines.contains(u"FullDayService"_s));
        const QJsonArray all = desk.ask(u"Address"_s, u"getWarehouses"_s)["data"_L1].toArray();
        QCOMPARE(std::ranges::count_if(
                     all, [](const QJsonValue& row) { return row["WarehouseStatus"_L1].toString() != "Working"_L1; }),
                 1);
    }

    void settlementsAreFoundByTheirBeginning()
    {
        NovaPoshtaDesk desk;
        const QJsonArray rows = found(desk, u"searchSettlements"_s, {{u"CityName"_s, u"микол"_s}});
        QCOMPARE(rows.size(), 2); // one in each of two areas
        QVERIFY(rows[0]["Present"_L1].toString() != rows[1]["Present"_L1].toString());
        QCOMPARE(rows[1]["Region"_L1].toString(), u"Стрийський"_s);
        QCOMPARE(found(desk, u"searchSettlements"_s, {{u"CityName"_s, u"Миколаїв"_s}}), rows);
        const QJsonArray village = found(desk, u"searchSettlements"_s, {{u"CityName"_s, u"Шешори"_s}});
        QCOMPARE(village[0]["AddressDeliveryAllowed"_L1].toBool(true), false);
        QCOMPARE(NovaPoshtaDesk::codes(
                     desk.ask(u"Address"_s, u"searchSettlements"_s, {{u"CityName"_s, u"м"_s}, {u"Limit"_s, u"21"_s}})),
                 QStringList{u"20000501019"_s});
        const QJsonArray streets =
            found(desk, u"searchSettlementStreets"_s,
                  {{u"StreetName"_s, u"сад"_s}, {u"SettlementRef"_s, NovaPoshtaDesk::settlementRef(u"Київ"_s)}});
        QCOMPARE(streets[0]["SettlementStreetDescription"_L1].toString(), u"Садова"_s);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"Address"_s, u"searchSettlementStreets"_s,
                                                {{u"SettlementRef"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)}})),
                 QStringList{u"20000500626"_s});
    }

    void timeIntervalsAreOfASettlement()
    {
        NovaPoshtaDesk desk;
        const QString method = u"getTimeIntervals"_s;
        QCOMPARE(desk.ask(u"Common"_s, method,
                          {{u"RecipientCityRef"_s, NovaPoshtaDesk::settlementRef(u"Київ"_s)}})["data"_L1]
                     .toArray()
                     .size(),
                 12);
        QCOMPARE(NovaPoshtaDesk::codes(
                     desk.ask(u"Common"_s, method, {{u"RecipientCityRef"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)}})),
                 QStringList{u"20000400449"_s});
    }

    void thePlacesAreAlwaysTheSame()
    {
        const novaposhta::Places& all = novaposhta::places();
        QCOMPARE(all.settlements.size(), 30);
        QCOMPARE(all.points.size(), 200);
        QSet<QString> refs;
        for (const Point& point : all.points)
            refs.insert(point.ref);
        for (const novaposhta::Settlement& town : all.settlements)
            refs << town.ref << town.cityRef;
        for (const novaposhta::Street& street : all.streets)
            refs.insert(street.ref);
        QCOMPARE(refs.size(), 200 + 60 + all.streets.size());
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaPlaces)
#include "tst_practice_novaposhta_places.moc"
