#include "core/practice/novaposhta_methods.h"
#include "core/practice/server.h"
#include "tests/carriers/novaposhtadesk.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace aviso;
using namespace aviso::practice;

class TestPracticeNovaPoshta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsJudged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("right") << NovaPoshtaDesk::key() << QString();
        QTest::newRow("empty") << QString() << u"20000200069"_s;
        QTest::newRow("no key at all") << u"short"_s << u"20000401360"_s;
        QTest::newRow("unknown") << QString(32, u'b') << u"20000200068"_s;
        QTest::newRow("expired") << u"e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0"_s << u"20000201204"_s;
    }
    void aKeyIsJudged()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QJsonObject answer =
            desk.ask(u"Counterparty"_s, u"getCounterparties"_s, {{u"CounterpartyProperty"_s, u"Sender"_s}}, key);
        QCOMPARE(desk.last.status, 200);
        QCOMPARE(answer["success"_L1].toBool(), code.isEmpty());
        QCOMPARE(NovaPoshtaDesk::codes(answer), code.isEmpty() ? QStringList() : QStringList{code});
        QVERIFY(!NovaPoshtaDesk().ask(u"Address"_s, u"getAreas"_s, {}, key)["data"_L1].toArray().isEmpty());
    }

    void theEnvelopeHasAllItsMembers()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.ask(u"Common"_s, u"getCargoTypes"_s);
        QCOMPARE(answer.keys(), (QStringList{u"data"_s, u"errorCodes"_s, u"errors"_s, u"info"_s, u"infoCodes"_s,
                                             u"messageCodes"_s, u"success"_s, u"warningCodes"_s, u"warnings"_s}));
    }

    void methodsAreFound_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        QTest::newRow("as documented") << u"Common"_s << u"getCargoTypes"_s << QString();
        QTest::newRow("General") << u"CommonGeneral"_s << u"getCargoTypes"_s << QString();
        QTest::newRow("another case") << u"Common"_s << u"GETcargotypes"_s << QString();
        QTest::newRow("no such method") << u"Common"_s << u"getMoon"_s << u"20000402050"_s;
        QTest::newRow("no such model") << u"Moon"_s << u"getCargoTypes"_s << u"20000401459"_s;
        QTest::newRow("a refusal has no method") << u"AdditionalService"_s << u"orderRefusal"_s << u"20000402050"_s;
    }
    void methodsAreFound()
    {
        QFETCH(QString, model);
        QFETCH(QString, method);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(model, method)).value(0), code);
    }

    void everyMethodAnswersWhateverItIsAsked_data()
    {
        using namespace novaposhta;
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("method");
        for (const auto table : {waybillMethods(), waybillListMethods(), addressMethods(), peopleMethods(),
                                 commonMethods(), registerMethods(), trackingMethods(), serviceMethods()})
            for (const Method& each : table)
                QTest::newRow(qPrintable(each.model + u'.' + each.name)) << QString(each.model) << QString(each.name);
    }
    void everyMethodAnswersWhateverItIsAsked()
    {
        QFETCH(QString, model);
        QFETCH(QString, method);
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        desk.happens(number, u"7"_s);
        const QJsonObject document{{u"DocumentNumber"_s, number}};
        const QList<QJsonValue> strange{QJsonValue(),
                                        QJsonValue(true),
                                        QJsonValue(-1e300),
                                        QJsonValue(number),
                                        QJsonArray{QJsonValue(), document, number},
                                        document};
        QJsonObject full = lockerWaybill();
        for (const QString& name : {u"Ref"_s, u"Documents"_s, u"DocumentRefs"_s, u"ScanSheetRefs"_s, u"IntDocNumber"_s,
                                    u"Number"_s, u"OrderType"_s, u"Page"_s, u"Limit"_s, u"BackwardDeliveryData"_s,
                                    u"RedeliveryCalculate"_s, u"Reason"_s, u"CityRef"_s, u"SettlementRef"_s})
            full.insert(name, number);
        for (const QString& name : full.keys())
            for (const QJsonValue& value : strange) {
                QJsonObject asked = full;
                asked[name] = value;
                const QJsonObject answer = desk.ask(model, method, asked);
                QVERIFY(answer["success"_L1].isBool());
                QCOMPARE(answer["success"_L1].toBool(), answer["errors"_L1].toArray().isEmpty());
            }
    }

    void theMethodMayStandInThePath()
    {
        NovaPoshtaDesk desk;
        const Answer answer = desk.post("/novaposhta/v2.0/json/AddressGeneral/getAreas"_L1, "{\"apiKey\":\"\"}");
        QVERIFY(QJsonDocument::fromJson(answer.body)["data"_L1].toArray().size() > 20);
        QCOMPARE(desk.post("/novaposhta/v2.0/xml/"_L1, {}).status, 404);
    }

    void itAnswersOverASocket_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a method") << QByteArray("POST /novaposhta/v2.0/json/ HTTP/1.1")
                                  << QByteArray("\"success\":true");
        QTest::newRow("a printed form") << QByteArray("GET /novaposhta/orders/printMarking85x85/orders%5B%5D/"
                                                      "20450000000001/type/pdf/apiKey/") +
                                               NovaPoshtaDesk::key().toLatin1() + " HTTP/1.1"
                                        << QByteArray("%PDF");
    }
    void itAnswersOverASocket()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, expected);
        Server server;
        const Result<QString> address = server.start();
        QVERIFY(address);
        QCOMPARE(server.novaPoshtaBase(), *address + u"/novaposhta/v2.0/json/"_s);
        server.novaPoshta().restore({.outcome = u"label"_s, .ident = u"20450000000001"_s},
                                    QDateTime::currentDateTimeUtc());
        const QByteArray body = R"({"modelName": "Common", "calledMethod": "getCargoTypes"})";
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(*address).port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write(head + "\r\nHost: x\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\n\r\n" + body);
        QByteArray all;
        while (socket.waitForReadyRead(5000))
            all += socket.readAll();
        QVERIFY2(all.contains(expected), all.left(300));
    }

    void aParcelIsBooked()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(plainWaybill());
        QVERIFY2(answer["success"_L1].toBool(), desk.last.body);
        const QJsonObject row = answer["data"_L1].toArray().first().toObject();
        QCOMPARE(row["IntDocNumber"_L1].toString(), u"20450000000001"_s);
        QCOMPARE(row["TypeDocument"_L1].toString(), u"InternetDocument"_s);
        QCOMPARE(row["EstimatedDeliveryDate"_L1].toString(), u"25.11.2026"_s);
        QCOMPARE(row["CostOnSite"_L1].toDouble(), 96.0);
        QVERIFY(novaposhta::practiceSender() != row["Ref"_L1].toString());
        QCOMPARE(desk.last.pieces.size(), 1);
        QCOMPARE(desk.last.pieces[0].outcome, u"label"_s);
        QCOMPARE(desk.last.pieces[0].itemId, u"A-1001"_s);
    }

    void aRecipientMayBeGivenByRef()
    {
        NovaPoshtaDesk desk;
        const QJsonObject who = desk.first(u"Counterparty"_s, u"save"_s,
                                           {{u"FirstName"_s, u"Леся"_s},
                                            {u"LastName"_s, u"Квітка"_s},
                                            {u"Phone"_s, u"+380 67 555 44 33"_s},
                                            {u"CounterpartyType"_s, u"PrivatePerson"_s},
                                            {u"CounterpartyProperty"_s, u"Recipient"_s}});
        const QJsonObject contact = who["ContactPerson"_L1]["data"_L1].toArray().first().toObject();
        const QJsonObject street =
            desk.first(u"Address"_s, u"getStreet"_s, {{u"CityRef"_s, NovaPoshtaDesk::cityRef(u"Одеса"_s)}});
        const QJsonObject door = desk.first(
            u"Address"_s, u"save"_s,
            {{u"CounterpartyRef"_s, who["Ref"_L1]}, {u"StreetRef"_s, street["Ref"_L1]}, {u"BuildingNumber"_s, u"7"_s}});
        QJsonObject waybill = changedWaybill({{u"NewAddress"_s, QJsonValue()},
                                              {u"ServiceType"_s, u"WarehouseDoors"_s},
                                              {u"CityRecipient"_s, NovaPoshtaDesk::cityRef(u"Одеса"_s)},
                                              {u"Recipient"_s, who["Ref"_L1]},
                                              {u"ContactRecipient"_s, contact["Ref"_L1]},
                                              {u"RecipientAddress"_s, door["Ref"_L1]}});
        QVERIFY2(desk.save(waybill)["success"_L1].toBool(), desk.last.body);
        const QJsonObject row = desk.first(u"InternetDocument"_s, u"getDocumentList"_s);
        QCOMPARE(row["RecipientContactPerson"_L1].toString(), u"Квітка Леся"_s);
        waybill["CityRecipient"_L1] = NovaPoshtaDesk::settlementRef(u"Одеса"_s); // the other space of keys
        QCOMPARE(NovaPoshtaDesk::codes(desk.save(waybill)).value(0), u"20000200103"_s);
    }

    void aLostAnswerBookedAllTheSame()
    {
        NovaPoshtaDesk desk;
        desk.arm(R"({"kind": "cut-after-work", "carrier": "novaposhta", "operation": "InternetDocument.save"})");
        desk.save(plainWaybill());
        QCOMPARE(desk.last.delivery.manner, Delivery::Manner::Nothing);
        const QJsonArray rows = desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                                         {{u"DateTimeFrom"_s, u"23.11.2026"_s},
                                          {u"DateTimeTo"_s, u"24.11.2026"_s},
                                          {u"GetFullList"_s, u"1"_s}})["data"_L1]
                                    .toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["InfoRegClientBarcodes"_L1].toString(), u"A-1001"_s);
        desk.arm(R"({"kind": "cut-before-work", "operation": "InternetDocument.save"})");
        desk.save(plainWaybill());
        QCOMPARE(desk.office.novaPoshta().parcels().size(), 1);
    }

    void theListIsOfTheDaysAskedFor_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("rows");
        QTest::newRow("no days") << QString() << QString() << 2;
        QTest::newRow("today only: the later one is dispatched tomorrow") << u"23.11.2026"_s << u"23.11.2026"_s << 1;
        QTest::newRow("both") << u"23.11.2026"_s << u"24.11.2026"_s << 2;
        QTest::newRow("last week") << u"16.11.2026"_s << u"22.11.2026"_s << 0;
    }
    void theListIsOfTheDaysAskedFor()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, rows);
        NovaPoshtaDesk desk;
        desk.book(plainWaybill());
        desk.book(changedWaybill({{u"DateTime"_s, u"24.11.2026"_s}}));
        QCOMPARE(desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                          {{u"DateTimeFrom"_s, from}, {u"DateTimeTo"_s, to}})["data"_L1]
                     .toArray()
                     .size(),
                 rows);
        const QJsonObject wide = desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                                          {{u"DateTimeFrom"_s, u"01.01.2026"_s}, {u"DateTimeTo"_s, u"31.12.2026"_s}});
        QCOMPARE(NovaPoshtaDesk::codes(wide, "warningCodes"_L1), QStringList{u"30003303398"_s});
    }

    void aWaybillIsChangedAndDeletedUntilItIsScanned()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        const QString ref = desk.office.novaPoshta().parcels().constFirst().piece.ident == number
                                ? desk.first(u"InternetDocument"_s, u"getDocumentList"_s)["Ref"_L1].toString()
                                : QString();
        const QJsonObject heavier = changedWaybill({{u"Ref"_s, ref}, {u"Weight"_s, u"12"_s}});
        const QJsonObject changed = desk.ask(u"InternetDocument"_s, u"update"_s, heavier);
        QVERIFY2(changed["success"_L1].toBool(), desk.last.body);
        QCOMPARE(NovaPoshtaDesk::codes(changed, "warningCodes"_L1), QStringList{u"30000301008"_s});
        QCOMPARE(changed["data"_L1].toArray().first()["IntDocNumber"_L1].toString(), number);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"InternetDocument"_s, u"update"_s, plainWaybill())),
                 QStringList{u"20000200206"_s});
        const QString scanned = desk.book(plainWaybill());
        desk.happens(scanned, u"4"_s);
        const QString scannedRef = desk.track(scanned)["RefEW"_L1].toString();
        QVERIFY(!desk.ask(u"InternetDocument"_s, u"update"_s, changedWaybill({{u"Ref"_s, scannedRef}}))["success"_L1]
                     .toBool());
        QVERIFY(
            !desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, scannedRef}})["success"_L1].toBool());
        QCOMPARE(desk.first(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, ref}})["Ref"_L1].toString(), ref);
        QCOMPARE(desk.track(number)["StatusCode"_L1].toString(), u"2"_s);
        QVERIFY(!desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, ref}})["success"_L1].toBool());
    }

    void aPriceIsNamedWithoutAKey()
    {
        NovaPoshtaDesk desk;
        const QJsonObject route{{u"CitySender"_s, NovaPoshtaDesk::cityRef(u"Дніпро"_s)},
                                {u"CityRecipient"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)},
                                {u"ServiceType"_s, u"WarehouseWarehouse"_s},
                                {u"DateTime"_s, u"28.11.2026"_s},
                                {u"Weight"_s, u"0.5"_s},
                                {u"Cost"_s, u"2879"_s}};
        const QJsonObject price =
            desk.ask(u"InternetDocument"_s, u"getDocumentPrice"_s, route, {})["data"_L1].toArray().first().toObject();
        QCOMPARE(price["Cost"_L1].toDouble(), 104.4);
        QVERIFY(!price.contains("CostRedelivery"_L1));
        const QJsonObject day = desk.first(u"InternetDocument"_s, u"getDocumentDeliveryDate"_s, route);
        QCOMPARE(day["DeliveryDate"_L1]["date"_L1].toString(), u"2026-11-30 00:00:00.000000"_s);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"InternetDocument"_s, u"getDocumentPrice"_s)),
                 QStringList{u"20000200107"_s});
    }

    void anErrorWithoutACodeLeavesAGap()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer =
            desk.ask(u"Counterparty"_s, u"save"_s,
                     {{u"CounterpartyType"_s, u"Organization"_s}, {u"CounterpartyProperty"_s, u"Recipient"_s}});
        QCOMPARE(answer["errors"_L1].toArray().size(), 2);
        QCOMPARE(answer["errorCodes"_L1].toObject(), (QJsonObject{{u"1"_s, u"20000900759"_s}}));
    }

    void answersComeInOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("array") << QByteArray(R"({"kind": "shapes", "code": "array"})");
        QTest::newRow("errors") << QByteArray(R"({"kind": "shapes", "code": "errors"})");
        QTest::newRow("numbers") << QByteArray(R"({"kind": "shapes", "code": "numbers"})");
        QTest::newRow("flags") << QByteArray(R"({"kind": "shapes", "code": "flags"})");
        QTest::newRow("all") << QByteArray(R"({"kind": "shapes"})");
    }
    void answersComeInOtherShapes()
    {
        QFETCH(QByteArray, fault);
        const bool isAll = !fault.contains("code");
        NovaPoshtaDesk desk;
        const auto isArmed = [&](const char* word) { return isAll || fault.contains(word); };
        const auto said = [&] {
            const QJsonDocument document = QJsonDocument::fromJson(desk.last.body);
            return document.isArray() ? document.array().first().toObject() : document.object();
        };
        desk.arm(fault);
        desk.save(changedWaybill({{u"Weight"_s, u"0"_s}}));
        QCOMPARE(QJsonDocument::fromJson(desk.last.body).isArray(), isArmed("array"));
        QCOMPARE(said()["errors"_L1].isObject(), isArmed("errors"));
        const QString number = desk.book(plainWaybill());
        desk.arm(fault);
        desk.track(number);
        const QJsonObject row = said()["data"_L1].toArray().first().toObject();
        QCOMPARE(row["DocumentWeight"_L1].isString(), isArmed("numbers"));
        QCOMPARE(row["SeatsAmount"_L1].isDouble(), isArmed("numbers"));
        QCOMPARE(row["SecurePayment"_L1].isString(), isArmed("flags"));
        QCOMPARE(desk.track(number)["SecurePayment"_L1].isBool(), true);
    }

    void faultsReachTheInterface_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("401") << QByteArray(R"({"kind": "401"})") << 401 << u"20000200068"_s;
        QTest::newRow("429") << QByteArray(R"({"kind": "429"})") << 429 << QString();
        QTest::newRow("an error of the day")
            << QByteArray(R"({"kind": "errors-200", "code": "20000401501"})") << 200 << u"20000401501"_s;
        QTest::newRow("no rows") << QByteArray(R"({"kind": "item-missing"})") << 200 << QString();
    }
    void faultsReachTheInterface()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        desk.arm(fault);
        const QJsonObject answer = desk.ask(u"Address"_s, u"getAreas"_s);
        QCOMPARE(desk.last.status, status);
        QCOMPARE(NovaPoshtaDesk::codes(answer).value(0), code);
        QVERIFY(answer["data"_L1].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshta)
#include "tst_practice_novaposhta.moc"
