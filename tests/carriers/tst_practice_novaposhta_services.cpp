#include "tests/carriers/novaposhtadesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using novaposhta::Point;

namespace {

const QString service = u"AdditionalService"_s;

QJsonArray rows(const QJsonObject& answer)
{
    return answer["data"_L1].toArray();
}

/// A booked parcel to which these codes have happened, an hour apart.
QString underWay(NovaPoshtaDesk& desk, const QStringList& codes, const QJsonObject& edits = {})
{
    const QString number = desk.book(changedWaybill(edits));
    for (const QString& code : codes)
        desk.happens(number, code);
    return number;
}

QJsonObject redirect(const QString& number, const QString& pointRef)
{
    return {{u"OrderType"_s, u"orderRedirecting"_s},
            {u"IntDocNumber"_s, number},
            {u"PaymentMethod"_s, u"Cash"_s},
            {u"PayerType"_s, u"Recipient"_s},
            {u"Customer"_s, u"Sender"_s},
            {u"ServiceType"_s, u"WarehouseWarehouse"_s},
            {u"RecipientContactName"_s, u"Марко Вовчок"_s},
            {u"RecipientPhone"_s, u"380503334455"_s},
            {u"RecipientWarehouse"_s, pointRef}};
}

QJsonObject returning(NovaPoshtaDesk& desk, const QString& number)
{
    const QJsonObject reason = desk.first(service, u"getReturnReasons"_s);
    const QJsonObject subtype =
        desk.first(service, u"getReturnReasonsSubtypes"_s, {{u"ReasonRef"_s, reason["Ref"_L1]}});
    const QJsonObject address = desk.first(service, u"CheckPossibilityCreateReturn"_s, {{u"Number"_s, number}});
    return {{u"OrderType"_s, u"orderCargoReturn"_s}, {u"IntDocNumber"_s, number},
            {u"PaymentMethod"_s, u"Cash"_s},         {u"Reason"_s, reason["Ref"_L1]},
            {u"SubtypeReason"_s, subtype["Ref"_L1]}, {u"ReturnAddressRef"_s, address["Ref"_L1]}};
}

QJsonObject insertion(const QStringList& refs, const QString& ref = {})
{
    return {{u"DocumentRefs"_s, QJsonArray::fromStringList(refs)}, {u"Ref"_s, ref}, {u"Date"_s, u"23.11.2026"_s}};
}

QStringList refsOf(NovaPoshtaDesk& desk, const QStringList& numbers)
{
    QStringList out;
    for (const QString& number : numbers)
        out << desk.track(number)["RefEW"_L1].toString();
    return out;
}

} // namespace

class TestPracticeNovaPoshtaServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectBecomesANewWaybill()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"5"_s});
        const Point& target = NovaPoshtaDesk::point(u"Одеса"_s, 1);
        const QJsonObject order = rows(desk.ask(service, u"save"_s, redirect(number, target.ref)))[0].toObject();
        QVERIFY2(order["Number"_L1].toString().startsWith(u"102-"_s), desk.last.body);
        QVERIFY(desk.first(service, u"getRedirectionOrdersList"_s)["CanDeleteOrder"_L1].toBool());
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(service, u"save"_s, redirect(number, target.ref))),
                 QStringList{u"20000302039"_s});
        desk.clock.pass(11 * 60);
        const QJsonObject old = desk.track(number);
        QCOMPARE(old["StatusCode"_L1].toString(), u"104"_s);
        const QString next = old["LastCreatedOnTheBasisNumber"_L1].toString();
        QCOMPARE(next.size(), 14);
        const QJsonObject fresh = desk.track(next, u"380503334455"_s);
        QCOMPARE(fresh["OwnerDocumentNumber"_L1].toString(), number);
        QCOMPARE(fresh["CityRecipient"_L1].toString(), u"Одеса"_s);
        QCOMPARE(fresh["WarehouseRecipientRef"_L1].toString(), target.ref);
        const QJsonObject row = desk.first(service, u"getRedirectionOrdersList"_s);
        QCOMPARE(row["ExpressWaybillNumber"_L1].toString(), next);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(service, u"delete"_s, {{u"Ref"_s, order["Ref"_L1]}})),
                 QStringList{u"20000301397"_s});
        desk.happens(next, u"7"_s);
        QCOMPARE(desk.track(next)["StatusCode"_L1].toString(), u"7"_s);
    }

    void aReturnBecomesANewWaybillBackToTheSender()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"7"_s});
        const QJsonObject answer = desk.ask(service, u"save"_s, returning(desk, number));
        QVERIFY2(answer["success"_L1].toBool(), desk.last.body);
        desk.happens(number, u"102"_s); // carried out before its time is over
        const QJsonObject old = desk.track(number);
        QCOMPARE(old["StatusCode"_L1].toString(), u"102"_s);
        const QJsonObject back = desk.track(old["LastCreatedOnTheBasisNumber"_L1].toString());
        QCOMPARE(back["OwnerDocumentType"_L1].toString(), u"CargoReturn"_s);
        QCOMPARE(back["CityRecipient"_L1].toString(), u"Київ"_s);
        QCOMPARE(desk.first(service, u"getReturnOrdersList"_s)["OrderNumber"_L1], rows(answer)[0]["Number"_L1]);
    }

    void ordersAreRefused_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QJsonObject>("waybill");
        QTest::addColumn<QJsonObject>("edits");
        QTest::addColumn<QString>("code");
        const QJsonObject none;
        const QStringList moving{u"5"_s};
        const auto one = [](const QString& name, const QJsonValue& value) { return QJsonObject{{name, value}}; };
        const QJsonObject money =
            one(u"BackwardDeliveryData"_s,
                QJsonArray{QJsonObject{{u"CargoType"_s, u"Money"_s}, {u"RedeliveryString"_s, u"500"_s}}});
        QTest::newRow("announced") << QStringList() << none << none << u"20000301248"_s;
        QTest::newRow("with the courier") << QStringList{u"101"_s} << none << none << u"20000301223"_s;
        QTest::newRow("received") << QStringList{u"9"_s} << none << none << u"20000301208"_s;
        QTest::newRow("redirected") << QStringList{u"5"_s, u"104"_s} << none << none << u"20000301216"_s;
        QTest::newRow("returned") << QStringList{u"5"_s, u"103"_s} << none << none << u"20000301224"_s;
        QTest::newRow("worth much") << moving << one(u"Cost"_s, u"15000"_s) << none << u"20000301217"_s;
        QTest::newRow("with money") << moving << money << none << u"20000301599"_s;
        QTest::newRow("unknown") << moving << none << one(u"IntDocNumber"_s, u"20450000000999"_s) << u"20000301849"_s;
        QTest::newRow("no order type") << moving << none << one(u"OrderType"_s, QJsonValue()) << u"20000301234"_s;
        QTest::newRow("an unknown type") << moving << none << one(u"OrderType"_s, u"orderRefusal"_s)
                                         << u"20000301235"_s;
        QTest::newRow("nowhere") << moving << none << one(u"RecipientWarehouse"_s, QJsonValue()) << u"20000301850"_s;
        QTest::newRow("two places") << moving << none
                                    << one(u"RecipientSettlement"_s, NovaPoshtaDesk::settlementRef(u"Одеса"_s))
                                    << u"20000301850"_s;
        QTest::newRow("no customer") << moving << none << one(u"Customer"_s, QJsonValue()) << u"20000301402"_s;
        QTest::newRow("half a name") << moving << none << one(u"RecipientContactName"_s, u"Марко"_s)
                                     << u"20000301734"_s;
        QTest::newRow("a Latin name") << moving << none << one(u"RecipientContactName"_s, u"Marko Vovchok"_s)
                                      << u"20000301736"_s;
        QTest::newRow("a fixed line") << moving << none << one(u"RecipientPhone"_s, u"380443334455"_s)
                                      << u"20000301741"_s;
        QTest::newRow("a full locker") << moving << none
                                       << one(u"RecipientWarehouse"_s, NovaPoshtaDesk::point(u"Київ"_s, 3004).ref)
                                       << u"20000303600"_s;
        QTest::newRow("a locker for less")
            << moving << one(u"Cost"_s, u"10001"_s)
            << one(u"RecipientWarehouse"_s, NovaPoshtaDesk::point(u"Львів"_s, 3002).ref) << u"20000303946"_s;
        QTest::newRow("a locker for lighter ones")
            << moving << one(u"Weight"_s, u"25"_s)
            << one(u"RecipientWarehouse"_s, NovaPoshtaDesk::point(u"Львів"_s, 3002).ref) << u"20000303947"_s;
        QTest::newRow("a door in cash")
            << moving << none
            << QJsonObject{{u"RecipientWarehouse"_s, QJsonValue()},
                           {u"RecipientSettlement"_s, NovaPoshtaDesk::settlementRef(u"Одеса"_s)},
                           {u"RecipientSettlementStreet"_s,
                            novaposhta::refFor(u"street "_s + NovaPoshtaDesk::settlementRef(u"Одеса"_s) + u"Садова"_s)},
                           {u"BuildingNumber"_s, u"5"_s}}
            << u"20000201595"_s;
    }
    void ordersAreRefused()
    {
        QFETCH(QStringList, codes);
        QFETCH(QJsonObject, waybill);
        QFETCH(QJsonObject, edits);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, codes, waybill);
        QVERIFY(!number.isEmpty());
        const QJsonObject wish = redirect(number, NovaPoshtaDesk::point(u"Одеса"_s, 1).ref);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(service, u"save"_s, changedWaybill(edits, wish))), QStringList{code});
        QVERIFY(rows(desk.ask(service, u"getRedirectionOrdersList"_s)).isEmpty());
    }

    void theRecipientOrdersWithoutChangingWho()
    {
        NovaPoshtaDesk desk;
        QJsonObject wish = redirect(underWay(desk, {u"5"_s}), NovaPoshtaDesk::point(u"Одеса"_s, 1).ref);
        wish[u"Customer"_s] = u"Recipient"_s;
        wish[u"RecipientContactName"_s] = u"Інша Особа"_s;
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(service, u"save"_s, wish), "warningCodes"_L1),
                 QStringList{u"30000301415"_s});
        desk.clock.pass(11 * 60);
        const QString next =
            desk.track(wish["IntDocNumber"_L1].toString())["LastCreatedOnTheBasisNumber"_L1].toString();
        QCOMPARE(desk.track(next, u"380503334455"_s)["RecipientFullNameEW"_L1].toString(), u"Марко Вовчок"_s);
    }

    void aPriceBeforeOrderingOrdersNothing()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"5"_s, u"7"_s});
        QJsonObject wish = redirect(number, NovaPoshtaDesk::point(u"Одеса"_s, 1).ref);
        for (const QJsonValue& yes : {QJsonValue(u"1"_s), QJsonValue(true)}) {
            wish[u"OnlyGetPricing"_s] = yes;
            const QJsonObject pricing = rows(desk.ask(service, u"save"_s, wish))[0]["Pricing"_L1].toObject();
            double sum = 0;
            for (const QJsonValue line : pricing["Services"_L1].toArray())
                sum += line["Cost"_L1].toDouble();
            QVERIFY(sum > 0);
            QCOMPARE(pricing["Total"_L1].toDouble(), sum);
        }
        QVERIFY(rows(desk.ask(service, u"getRedirectionOrdersList"_s)).isEmpty());
        QVERIFY(desk.track(number)["PossibilityCreateRedirecting"_L1].toBool());
    }

    void anOrderIsChangedAndTakenBackWhileItIsReceived()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"5"_s});
        const QJsonObject order =
            rows(desk.ask(service, u"save"_s, redirect(number, NovaPoshtaDesk::point(u"Одеса"_s, 1).ref)))[0]
                .toObject();
        QJsonObject other = redirect(number, NovaPoshtaDesk::point(u"Полтава"_s, 1).ref);
        other[u"Ref"_s] = order["Ref"_L1];
        QVERIFY2(desk.ask(service, u"update"_s, other)["success"_L1].toBool(), desk.last.body);
        QCOMPARE(desk.first(service, u"getRedirectionOrdersList"_s)["CityRecipient"_L1].toString(), u"Полтава"_s);
        QCOMPARE(desk.first(service, u"delete"_s, {{u"Ref"_s, order["Ref"_L1]}})["Number"_L1], order["Number"_L1]);
        desk.clock.pass(3600);
        QCOMPARE(desk.track(number)["StatusCode"_L1].toString(), u"5"_s);
    }

    void storageIsExtendedOnce()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"5"_s, u"7"_s});
        const QString before = desk.track(number)["DatePayedKeeping"_L1].toString();
        const QJsonObject check =
            desk.first(service, u"CheckPossibilityTermExtension"_s, {{u"IntDocNumber"_s, number}});
        const QJsonObject wish{{u"OrderType"_s, u"orderTermExtension"_s},
                               {u"IntDocNumber"_s, number},
                               {u"PaymentMethod"_s, u"Cash"_s},
                               {u"PayerType"_s, u"Recipient"_s},
                               {u"StorageFinalDate"_s, check["StorageFinalDate"_L1]}};
        for (const auto& [value, code] :
             {std::pair{QString(), u"20000302743"_s}, std::pair{u"soon"_s, u"20000302744"_s},
              std::pair{u"31.12.2026"_s, u"20000302445"_s}, std::pair{u"01.12.2026"_s, u"20000302742"_s}})
            QCOMPARE(NovaPoshtaDesk::codes(
                         desk.ask(service, u"save"_s, changedWaybill({{u"StorageFinalDate"_s, value}}, wish))),
                     QStringList{code});
        QVERIFY2(desk.ask(service, u"save"_s, wish)["success"_L1].toBool(), desk.last.body);
        desk.clock.pass(11 * 60);
        QCOMPARE(QDateTime::fromString(before, u"yyyy-MM-dd HH:mm:ss"_s)
                     .daysTo(QDateTime::fromString(desk.track(number)["DatePayedKeeping"_L1].toString(),
                                                   u"yyyy-MM-dd HH:mm:ss"_s)),
                 qint64(check["PeriodOfStorageCargo"_L1].toInt()));
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(service, u"save"_s, wish)), QStringList{u"20000303543"_s});
        QCOMPARE(NovaPoshtaDesk::codes(
                     desk.ask(service, u"CheckPossibilityTermExtension"_s, {{u"IntDocNumber"_s, underWay(desk, {})}})),
                 QStringList{u"20000301250"_s});
    }

    void theDataOfAWaybillAreChanged()
    {
        NovaPoshtaDesk desk;
        const QString number = underWay(desk, {u"5"_s});
        QVERIFY(
            desk.first(service, u"CheckPossibilityChangeEW"_s, {{u"IntDocNumber"_s, number}})["CanChangeRecipient"_L1]
                .toBool());
        desk.ask(service, u"save"_s,
                 {{u"OrderType"_s, u"orderChangeEW"_s},
                  {u"IntDocNumber"_s, number},
                  {u"PaymentMethod"_s, u"Cash"_s},
                  {u"PayerType"_s, u"Recipient"_s},
                  {u"RecipientContactName"_s, u"Інша Особа"_s},
                  {u"RecipientPhone"_s, u"380977778899"_s}});
        QCOMPARE(desk.first(service, u"getChangeEWOrdersList"_s)["DateTime"_L1].toString(), u"2026-11-23 11:00:00"_s);
        desk.clock.pass(11 * 60);
        QCOMPARE(desk.track(number, u"380977778899"_s)["RecipientFullNameEW"_L1].toString(), u"Інша Особа"_s);
        QCOMPARE(desk.track(number)["PayerType"_L1].toString(), u"Recipient"_s);
    }

    void everythingButPeopleSurvivesARestart()
    {
        QTemporaryDir folder;
        const OfficeSettings settings{.stateFile = folder.filePath(u"state.jsonl"_s)};
        QString kept;
        QString gone;
        QString redirected;
        QString next;
        QString sheet;
        {
            NovaPoshtaDesk desk(settings);
            QVERIFY(desk.office.open());
            kept = desk.book(lockerWaybill());
            gone = desk.book(plainWaybill());
            redirected = underWay(desk, {});
            const QByteArray moving = QByteArray(R"({"number": "%1", "event": "5", "at": "2026-11-23T09:00:00Z"})")
                                          .replace("%1", redirected.toLatin1());
            QVERIFY(desk.post("/practice/scenario"_L1, moving).body.contains("added"));
            const QStringList refs = refsOf(desk, {gone, kept});
            desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, refs[0]}});
            sheet = desk.first(u"ScanSheet"_s, u"insertDocuments"_s, insertion({refs[1]}))["Number"_L1].toString();
            desk.ask(service, u"save"_s, redirect(redirected, NovaPoshtaDesk::point(u"Одеса"_s, 1).ref));
            desk.clock.pass(2 * 3600);
            next = desk.track(redirected)["LastCreatedOnTheBasisNumber"_L1].toString();
            const QByteArray arrived = QByteArray(moving)
                                           .replace(redirected.toLatin1(), next.toLatin1())
                                           .replace("\"5\"", "\"7\"")
                                           .replace("T09", "T10");
            QVERIFY(desk.post("/practice/scenario"_L1, arrived).body.contains("added"));
        }
        QFile file(settings.stateFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray state = file.readAll();
        file.close();
        for (const QString& secret : {NovaPoshtaDesk::key(), u"Вовчок"_s, u"503334455"_s})
            QVERIFY2(!state.contains(secret.toUtf8()), qPrintable(secret));
        NovaPoshtaDesk desk(settings);
        QVERIFY(desk.office.open());
        desk.clock.pass(3 * 3600);
        QCOMPARE(desk.track(kept)["WarehouseRecipientRef"_L1].toString(), NovaPoshtaDesk::point(u"Львів"_s, 3002).ref);
        QCOMPARE(desk.track(kept)["ClientBarcode"_L1].toString(), u"A-1001"_s);
        QCOMPARE(desk.track(gone)["StatusCode"_L1].toString(), u"2"_s);
        QCOMPARE(desk.track(redirected)["StatusCode"_L1].toString(), u"104"_s);
        QCOMPARE(desk.track(redirected)["LastCreatedOnTheBasisNumber"_L1].toString(), next);
        QCOMPARE(desk.track(next)["StatusCode"_L1].toString(), u"7"_s);
        QCOMPARE(desk.first(u"ScanSheet"_s, u"getScanSheetList"_s)["Number"_L1].toString(), sheet);
        QCOMPARE(desk.book(plainWaybill()), u"20450000000004"_s);
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaServices)
#include "tst_practice_novaposhta_services.moc"
