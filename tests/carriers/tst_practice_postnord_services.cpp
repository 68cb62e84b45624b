#include "tests/carriers/northrequests.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString nearest = u"/businesslocation/v5/servicepoints/nearest/byaddress?returnType=json&countryCode=SE"_s;
const QString points = u"/businesslocation/v5/servicepoints"_s;
const QString options = u"/shipment/v1/deliveryoptions/bywarehouse"_s;
const QString transit =
    u"/transport/v2/transittime/addresstoaddress?startTime=2026-11-23T08:00:00&originPostalCode="
    "11122&originCountryCode=SE&destinationPostalCode=21145&destinationCountryCode=SE&serviceCodes="_s;

QJsonArray pointsIn(const Answer& answer)
{
    return northObject(answer)["servicePointInformationResponse"_L1]["servicePoints"_L1].toArray();
}

QString idsIn(const Answer& answer)
{
    QStringList ids;
    for (const QJsonValue point : pointsIn(answer))
        ids.append(point["servicePointId"_L1].toString());
    return ids.join(u' ');
}

QString faultsIn(const Answer& answer)
{
    QJsonValue root = northObject(answer);
    for (const auto& wrap : {"servicePointInformationResponse"_L1, "errorResponse"_L1})
        if (root[wrap].isObject())
            root = root[wrap];
    QStringList out;
    for (const QJsonValue fault : root["compositeFault"_L1]["faults"_L1].toArray()) {
        const QString subType = fault["faultReferences"_L1][1]["value"_L1].toString();
        out.append(subType.isEmpty()
                       ? fault["faultCode"_L1].toString() + u' ' + fault["paramValues"_L1][0]["param"_L1].toString()
                       : subType);
    }
    return out.join(u", "_s);
}

QJsonObject question()
{
    return QJsonDocument::fromJson(R"({
        "customer": {"customerKey": "company"},
        "warehouses": [{"id": "w1", "address": {"countryCode": "SE", "postCode": "11122", "city": "Stockholm",
                                                "street": "Storgatan 1"},
                        "orderHandling": {"handOverTime": "2026-11-23T12:00:00Z"}}],
        "recipient": {"address": {"countryCode": "SE", "postCode": "21145"}}})")
        .object();
}

QJsonObject slotQuestion()
{
    return QJsonDocument::fromJson(R"({"earliestPickupDate": "2026-11-24T08:00:00Z", "basicServiceCode": "18",
        "packageTypeCodes": [{"units": 1, "packageTypeCode": "PC"}],
        "fromAddress": {"postalCode": "11122", "countryCode": "SE"}, "maxHits": 2})")
        .object();
}

QJsonObject pickupRequest()
{
    QJsonObject request = northInstruction(u"91"_s);
    request.insert(u"messageFunction"_s, u"PickupBooking"_s);
    return request;
}

QByteArray bytes(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

/// Every operation with a request that it answers well.
struct Call
{
    QByteArray operation;
    QByteArray method;
    QString target;
    QJsonValue body = {};
};

QList<Call> calls(const QString& number)
{
    const QString pointIds = points + u"/ids?returnType=json&countryCode=SE&ids=2114501"_s;
    const QJsonObject pickupItem{{u"id"_s, number},
                                 {u"earliestPickupDate"_s, u"2026-11-24T08:00:00Z"_s},
                                 {u"latestPickupDate"_s, u"2026-11-24T16:00:00Z"_s}};
    const QJsonObject back{{u"return"_s, QJsonObject{{u"id"_s, number}}}};
    const QString tracking = u"/shipment/v7/trackandtrace"_s;
    return {
        {"book", "POST", u"/shipment/v3/edi"_s, northInstruction()},
        {"book", "POST", u"/shipment/v3/edi/labels/zpl"_s, northInstruction()},
        {"labels", "POST", u"/shipment/v3/labels/ids/pdf"_s, QJsonArray{QJsonObject{{u"id"_s, number}}}},
        {"return", "POST", u"/shipment/v3/returns/edi/labels/pdf"_s, northInstruction(u"24"_s)},
        {"returnOf", "POST", u"/shipment/v3/returns/ids/labels/pdf"_s, QJsonArray{back}},
        {"pickup", "POST", u"/shipment/v3/pickups"_s, pickupRequest()},
        {"pickup", "POST", u"/shipment/v3/pickups/ids"_s, QJsonArray{pickupItem}},
        {"pickupSlots", "POST", u"/shipment/v4/sac/pickup/stopdate"_s, slotQuestion()},
        {"track", "GET", tracking + u"/id/"_s + number + u"/public"_s},
        {"track", "GET", u"/shipment/v5/trackandtrace/findByIdentifier.json?id="_s + number},
        {"find", "GET", tracking + u"/customernumber/0012345674/reference/W-1/public"_s},
        {"link", "GET", u"/links/v1/tracking/SE/"_s + number},
        {"points", "GET", nearest + u"&postalCode=21145"_s},
        {"points", "GET", points + u"/nearest/bycoordinates?returnType=json&countryCode=SE&northing=55.6&easting=13"_s},
        {"points", "GET", points + u"/bypostalcode?returnType=json&countryCode=SE&postalCode=21145"_s},
        {"pointsById", "GET", pointIds},
        {"pointsOfCountry", "GET", points + u"/information?returnType=json&countryCode=DK"_s},
        {"deliveryOptions", "POST", options, question()},
        {"transitTime", "GET", transit + u"19"_s},
        {"customer", "GET", u"/shipment/v1/validate/customernumber?customerNumber=0012345674"_s}};
}

/// Every value that arises when one member, however deep, is taken away or becomes of another type.
QList<QJsonValue> mutations(const QJsonValue& value)
{
    QList<QJsonValue> out{QJsonValue(), 7, u"x"_s, QJsonArray(), QJsonArray{QJsonValue()}, QJsonObject(), true};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            QJsonObject without = object;
            without.remove(it.key());
            out.append(without);
            for (const QJsonValue& other : mutations(it.value())) {
                without.insert(it.key(), other);
                out.append(without);
            }
        }
    }
    if (value.isArray())
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            for (const QJsonValue& other : mutations(value[i])) {
                QJsonArray changed = value.toArray();
                changed[i] = other;
                out.append(changed);
            }
    return out;
}

} // namespace

class TestPracticePostNordServices : public QObject
{
    Q_OBJECT

private:
    // clang-format off
    static void pointRows()
    {
        const auto row = [](const char* name, const QString& target, const QString& ids, const QString& faults = {}) {
            QTest::newRow(name) << target << ids << faults;
        };
        row("five unless asked otherwise", nearest + u"&postalCode=211+45"_s, u"2114501 2114502 2114503 2114504 2114505"_s);
        row("as many as asked for", nearest + u"&postalCode=21145&numberOfServicePoints=2"_s, u"2114501 2114502"_s);
        row("boxes only", nearest + u"&postalCode=21145&typeId=2"_s, u"2114502 2114504"_s);
        row("outdoors only", nearest + u"&postalCode=21145&located=outdoor"_s, u"2114502"_s);
        row("by the town's name", nearest + u"&city=malm%C3%B6&numberOfServicePoints=1"_s, u"2112201"_s);
        row("by coordinates", points + u"/nearest/bycoordinates?returnType=json&countryCode=SE&northing=55.6&easting=13.0&numberOfServicePoints=1"_s, u"2112201"_s);
        row("by numbers", points + u"/ids?returnType=json&countryCode=SE&ids=2114503,9999999,2114501"_s, u"2114503 2114501"_s);
        row("a number counts in its country only", points + u"/ids?returnType=json&countryCode=DK&ids=2114503"_s, {});
        row("none there", nearest + u"&postalCode=21199"_s, {});
        row("none in that country", points + u"/bypostalcode?returnType=json&countryCode=DE&postalCode=10115"_s, {});
        row("no country", points + u"/bypostalcode?returnType=json&postalCode=21145"_s, {}, u"API-005 countryCode"_s);
        row("no such country", points + u"/bypostalcode?returnType=json&countryCode=CH&postalCode=8001"_s, {}, u"API-008 countryCode"_s);
        row("no return type", points + u"/bypostalcode?countryCode=SE&postalCode=21145"_s, {}, u"API-005 returnType"_s);
        row("no place", nearest, {}, u"API-005 postalCode"_s);
        row("no post code", nearest + u"&postalCode=2114"_s, {}, u"API-008 postalCode"_s);
        row("too many", nearest + u"&postalCode=21145&numberOfServicePoints=99"_s, {}, u"API-008 numberOfServicePoints"_s);
        row("no such context", nearest + u"&postalCode=21145&context=moon"_s, {}, u"API-008 context"_s);
        row("no numbers", points + u"/ids?returnType=json&countryCode=SE"_s, {}, u"API-005 ids"_s);
        row("swapped coordinates", points + u"/nearest/bycoordinates?returnType=json&countryCode=SE&northing=113.0&easting=55"_s, {}, u"API-008 northing"_s);
    }

    static void optionRows()
    {
        const auto row = [](const char* name, const QString& path, const QJsonValue& value, int status, const QString& said) {
            QTest::newRow(name) << withValue(question(), path, value) << status << said;
        };
        const QJsonObject first = question()["warehouses"_L1][0].toObject();
        const auto handled = [&](const QString& way, const QString& value) {
            return QJsonArray{withValue(first, u"orderHandling"_s, QJsonObject{{way, value}})};
        };
        const QJsonArray abroad{first, withValue(first, u"address.countryCode"_s, u"DK"_s)};
        row("the usual five", u"none"_s, QJsonValue(), 200, u"home:17 parcel-locker:19 service-point:19 mailbox:11 express-mailbox:86"_s);
        row("to Denmark no mailbox", u"recipient.address"_s, QJsonObject{{u"countryCode"_s, u"DK"_s}, {u"postCode"_s, u"8000"_s}}, 200, u"home:17 parcel-locker:19 service-point:19"_s);
        row("where no points are", u"recipient.address.postCode"_s, u"21199"_s, 200, u"home:17 mailbox:11 express-mailbox:86"_s);
        row("only what is asked for", u"filter"_s, QJsonObject{{u"deliveryTypes"_s, QJsonArray{u"pallet"_s, u"home-small"_s}}}, 200, u"home-small:30 pallet:52"_s);
        row("orders ready in days", u"warehouses"_s, handled(u"daysUntilOrderIsReady"_s, u"1-2"_s), 200, u"home:17 parcel-locker:19 service-point:19 mailbox:11 express-mailbox:86"_s);
        row("nothing to Switzerland", u"recipient.address.countryCode"_s, u"CH"_s, 404, u"API-003 "_s);
        row("no customer", u"customer"_s, QJsonValue(), 400, u"API-005 customer.customerKey"_s);
        row("a wrong customer", u"customer.customerKey"_s, u"a b"_s, 400, u"API-008 customer.customerKey"_s);
        row("no warehouse", u"warehouses"_s, QJsonValue(), 400, u"API-005 warehouses"_s);
        row("four warehouses", u"warehouses"_s, QJsonArray{first, first, first, first}, 400, u"API-008 warehouses"_s);
        row("warehouses in two countries", u"warehouses"_s, abroad, 400, u"API-009 warehouses"_s);
        row("no way of handling", u"warehouses"_s, QJsonArray{withValue(first, u"orderHandling"_s, QJsonValue())}, 400, u"API-005 warehouses.orderHandling"_s);
        row("two ways of handling", u"warehouses"_s, QJsonArray{withValue(first, u"orderHandling.timeOfLatestOrder"_s, u"14:00"_s)}, 400, u"API-009 warehouses.orderHandling"_s);
        row("days that are none", u"warehouses"_s, handled(u"daysUntilOrderIsReady"_s, u"soon"_s), 400, u"API-008 daysUntilOrderIsReady"_s);
        row("no recipient", u"recipient"_s, QJsonValue(), 400, u"API-005 recipient.address.postCode, API-005 recipient.address.countryCode"_s);
        row("no such type", u"filter"_s, QJsonObject{{u"deliveryTypes"_s, QJsonArray{u"drone"_s}}}, 400, u"API-008 filter.deliveryTypes"_s);
        row("too many more", u"preferences"_s, QJsonObject{{u"parcelLocker"_s, QJsonObject{{u"numberOfAdditionalOptions"_s, 16}}}}, 400, u"API-008 numberOfAdditionalOptions"_s);
    }

    static void pickupRows()
    {
        const auto row = [](const char* name, const QString& target, const QJsonValue& body, int status, const QString& faults = {}) {
            QTest::newRow(name) << target << body << status << faults;
        };
        const QString open = u"/shipment/v3/pickups"_s;
        const QString days = u"/shipment/v4/sac/pickup/stopdate"_s;
        row("a pickup", open, pickupRequest(), 201);
        row("a booking is no pickup", open, northInstruction(), 400, u"MESSAGE_FUNCTION"_s);
        row("no cancelling", open, withValue(pickupRequest(), u"updateIndicator"_s, u"Deletion"_s), 400, u"UPDATE_INDICATOR"_s);
        row("no number of the customer", open, withShipment(pickupRequest(), u"parties.consignor.partyIdentification.partyId"_s, u"1"_s), 400, u"PARTY_ID"_s);
        row("no dates", open, withShipment(pickupRequest(), u"dateAndTimes"_s, QJsonValue()), 400, u"EARLIEST_PICKUP_DATE, LATEST_PICKUP_DATE"_s);
        row("from late to early", open, withShipment(pickupRequest(), u"dateAndTimes.latestPickupDate"_s, u"2026-11-23T16:00:00Z"_s), 400, u"LATEST_PICKUP_DATE"_s);
        row("yesterday", open, withShipment(pickupRequest(), u"dateAndTimes"_s, QJsonObject{{u"earliestPickupDate"_s, u"2026-11-22T08:00:00Z"_s}, {u"latestPickupDate"_s, u"2026-11-22T09:00:00Z"_s}}), 400, u"LATEST_PICKUP_DATE"_s);
        row("nothing to collect", open, withShipment(pickupRequest(), u"goodsItem"_s, QJsonArray()), 400, u"GOODS_ITEM"_s);
        row("no item", open + u"/ids"_s, QJsonArray(), 400, u"ITEM_IDENTIFICATION"_s);
        row("an unknown item", open + u"/ids"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"earliestPickupDate"_s, u"2026-11-24T08:00:00Z"_s}, {u"latestPickupDate"_s, u"2026-11-24T16:00:00Z"_s}}}, 400, u"ITEM_IDENTIFICATION"_s);
        row("the next days", days, slotQuestion(), 200);
        row("no service", days, withValue(slotQuestion(), u"basicServiceCode"_s, QJsonValue()), 400, u"BASIC_SERVICE_CODE"_s);
        row("no address", days, withValue(slotQuestion(), u"fromAddress"_s, QJsonValue()), 400, u"FROM_ADDRESS"_s);
        row("no day", days, withValue(slotQuestion(), u"earliestPickupDate"_s, u"soon"_s), 400, u"EARLIEST_PICKUP_DATE"_s);
    }
    // clang-format on

private Q_SLOTS:
    void pointsAreFound_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("faults");
        pointRows();
    }
    void pointsAreFound()
    {
        QFETCH(QString, target);
        QFETCH(QString, ids);
        QFETCH(QString, faults);
        Desk desk;
        const Answer answer = askNorth(desk, "GET", target.replace(u'+', u"%20"_s));
        QCOMPARE(answer.status, faults.isEmpty() ? 200 : 400);
        QCOMPARE(faultsIn(answer), faults);
        QCOMPARE(idsIn(answer), ids);
        const QJsonObject inner = northObject(answer).value("servicePointInformationResponse"_L1).toObject();
        QCOMPARE(inner.contains("servicePoints"_L1), !ids.isEmpty());
    }

    void aPointHasTwoAddressesAndItsHours()
    {
        Desk desk;
        const QJsonValue point = pointsIn(askNorth(desk, "GET", nearest + u"&postalCode=21145"_s))[0];
        QCOMPARE(point["visitingAddress"_L1]["city"_L1].toString(), u"MALMÖ"_s);
        QVERIFY(point["visitingAddress"_L1]["streetName"_L1] != point["deliveryAddress"_L1]["streetName"_L1]);
        QCOMPARE(point["openingHours"_L1]["postalServices"_L1].toArray().size(), 7);
        QVERIFY(point["coordinates"_L1][0]["northing"_L1].toDouble() > 55);
        QVERIFY(point["coordinates"_L1][0]["easting"_L1].toDouble() < 14);
        QCOMPARE(point["type"_L1]["typeId"_L1].toInt(), 25);
    }

    void aCountryIsReadPageByPage()
    {
        Desk desk;
        const QString all = points + u"/information?returnType=json&countryCode=NO&page=%1"_s;
        const Answer first = askNorth(desk, "GET", all.arg(1));
        const QJsonValue paging = northObject(first)["servicePointInformationResponse"_L1]["paging"_L1];
        QCOMPARE(paging["totalServicePoints"_L1].toInt(), 60);
        QSet<QString> ids;
        for (int page = 1; page <= paging["totalPages"_L1].toInt(); ++page)
            for (const QString& id : idsIn(askNorth(desk, "GET", all.arg(page))).split(u' '))
                ids.insert(id);
        QCOMPARE(ids.size(), 60);
        QVERIFY(ids.contains(u"0155001"_s));
    }

    void deliveryOptionsAreOffered_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        optionRows();
    }
    void deliveryOptionsAreOffered()
    {
        QFETCH(QJsonObject, body);
        Desk desk;
        const Answer answer = askNorth(desk, "POST", options, bytes(body));
        QTEST(answer.status, "status");
        QStringList offered;
        const QJsonValue list = northObject(answer)["warehouseToDeliveryOptions"_L1];
        for (const QJsonValue offer : list[0]["deliveryOptions"_L1].toArray()) {
            const QJsonValue option = offer.toObject().contains("defaultOption"_L1) ? offer["defaultOption"_L1]
                                                                                    : offer["additionalOptions"_L1][0];
            offered.append(offer["type"_L1].toString() + u':' +
                           option["bookingInstructions"_L1]["serviceCode"_L1].toString());
        }
        QTEST(answer.status == 200 ? offered.join(u' ') : faultsIn(answer), "said");
    }

    void anOptionLeadsToABooking()
    {
        Desk desk;
        const QJsonValue list = northObject(askNorth(desk, "POST", options, bytes(question())));
        const QJsonValue offers = list["warehouseToDeliveryOptions"_L1][0]["deliveryOptions"_L1];
        const QJsonValue locker = offers[1];
        QVERIFY(!locker.toObject().contains("defaultOption"_L1));
        const QJsonValue booking = locker["additionalOptions"_L1][0]["bookingInstructions"_L1];
        QCOMPARE(booking["additionalServiceCodes"_L1][0].toString(), u"A7"_s);
        QCOMPARE(booking["servicePointId"_L1].toString(), u"2114502"_s);
        QCOMPARE(booking["deliveryOptionId"_L1].toString().size(), 32);
        const QJsonValue time = offers[0]["defaultOption"_L1]["deliveryTime"_L1]["date"_L1];
        QCOMPARE(time["earliest"_L1].toString(), u"2026-11-24T09:00:00+01:00"_s);
    }

    void transitTimeIsToldForEachVariant()
    {
        Desk desk;
        const auto ask = [&](const QString& services) {
            return QJsonDocument::fromJson(askNorth(desk, "GET", transit + services).body).array();
        };
        const QJsonArray list = ask(u"18,99&additionalServiceCodes=B1"_s);
        QCOMPARE(list.size(), 4);
        QVERIFY(list[0]["isBookable"_L1].toBool());
        QCOMPARE(list[0]["estimatedTimeOfArrival"_L1]["timeOfArrival"_L1].toString(), u"2026-11-24T16:00:00"_s);
        QVERIFY(!list[1]["isBookable"_L1].toBool() && list[1]["isSupported"_L1].toBool());
        QCOMPARE(list[1]["service"_L1]["additionalServices"_L1][0].toString(), u"B1"_s);
        QVERIFY(!list[2]["isSupported"_L1].toBool());
        QVERIFY(!list[2].toObject().contains("estimatedTimeOfArrival"_L1));
        const QString bare = u"/transport/v2/transittime/addresstoaddress"_s;
        QVERIFY(faultsIn(askNorth(desk, "GET", bare)).startsWith("API-005 startTime"_L1));
    }

    void pickupsAreBooked_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonValue>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("faults");
        pickupRows();
    }
    void pickupsAreBooked()
    {
        QFETCH(QString, target);
        QFETCH(QJsonValue, body);
        QFETCH(int, status);
        Desk desk;
        const Answer answer = askNorth(desk, "POST", target, bytes(body));
        QCOMPARE(answer.status, status);
        QTEST(faultsIn(answer), "faults");
        const QJsonObject said = northObject(answer);
        if (status == 201) {
            QCOMPARE(said.value("bookingId"_L1).toString().size(), 30);
            QCOMPARE(said["idInformation"_L1][0]["ids"_L1][0]["idType"_L1].toString(), u"pickupId"_s);
        }
        if (status == 200) {
            QCOMPARE(said["nextPickupTimeSlot"_L1].toArray().size(), 2);
            QCOMPARE(said["nextPickupTimeSlot"_L1][0]["pickupDate"_L1].toString(), u"2026-11-25"_s);
        }
    }

    void everyOperationCanBeSpoilt()
    {
        Desk desk({.postNord = {.labels = PostNordSettings::Labels::Stub}});
        const QString number = bookNorth(desk, northInstruction());
        for (const Call& call : calls(number)) {
            const QByteArray what = call.operation + ' ' + call.target.toUtf8();
            const auto ask = [&] { return askNorth(desk, call.method, call.target, bytes(call.body)); };
            const int good = ask().status;
            QVERIFY2(good == 200 || good == 201, what);
            desk.arm(R"({"kind": "5xx", "carrier": "postnord", "operation": ")" + call.operation + R"("})");
            QVERIFY2(ask().status == 503, what);
            desk.arm(R"({"kind": "403", "operation": ")" + call.operation + R"("})");
            QVERIFY2(northObject(ask())["error"_L1]["status_code"_L1].toInt() == 403, what);
            desk.arm(R"({"kind": "cut-after-work", "operation": ")" + call.operation + R"("})");
            QVERIFY2(ask().delivery.manner == Delivery::Manner::Nothing, what);
            desk.office.faults().clear();
            QVERIFY2(askNorth(desk, call.method == "GET" ? "POST" : "GET", call.target, {}).status == 405, what);
        }
    }

    void noRequestIsTooStrange()
    {
        Desk desk({.postNord = {.labels = PostNordSettings::Labels::Stub}});
        const QString number = bookNorth(desk, northInstruction());
        for (const Call& call : calls(number)) {
            if (call.method == "GET")
                continue;
            for (const QJsonValue& body : mutations(call.body)) {
                const Answer answer = askNorth(desk, call.method, call.target, bytes(body));
                QVERIFY2(QList({200, 201, 400, 404}).contains(answer.status), bytes(body));
                QVERIFY2(!QJsonDocument::fromJson(answer.body).isNull(), bytes(body));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticePostNordServices)
#include "tst_practice_postnord_services.moc"
