#include "tests/carriers/northrequests.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NorthDesk : Desk
{
    NorthDesk() : Desk({.postNord = {.labels = PostNordSettings::Labels::Stub}}) {}
};

QString trackPath(const QString& number)
{
    return u"/shipment/v7/trackandtrace/id/%1/public"_s.arg(number);
}

QJsonValue shipmentAt(Desk& desk, const QString& number)
{
    return northObject(askNorth(desk, "GET", trackPath(number)))["TrackingInformationResponse"_L1]["shipments"_L1][0];
}

void turn(Desk& desk, const QString& number, const QString& scenario)
{
    desk.post("/practice/scenario"_L1,
              QJsonDocument(QJsonObject{{u"number"_s, number}, {u"scenario"_s, scenario}}).toJson());
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

/// The codes and params of a composite fault, wherever the envelope keeps it.
QString faultsIn(const QByteArray& body)
{
    QJsonValue root = QJsonDocument::fromJson(body).object();
    for (const auto& wrap :
         {"servicePointInformationResponse"_L1, "TrackingInformationResponse"_L1, "errorResponse"_L1})
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

} // namespace

class TestPracticePostNord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsTheScenario_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("lastEvent");
        const auto row = [](const char* service, const char* scenario, int hours, const char* status,
                            const char* event) {
            QTest::addRow("%s %s after %d hours", service, scenario, hours)
                << QString::fromLatin1(service) << QString::fromLatin1(scenario) << hours << QString::fromLatin1(status)
                << QString::fromLatin1(event);
        };
        row("19", "delivered", 0, "INFORMED", "68");
        row("19", "delivered", 11, "EN_ROUTE", "31");
        row("19", "delivered", 26, "AVAILABLE_FOR_DELIVERY", "z04");
        row("19", "delivered", 31, "DELIVERED", "21");
        row("18", "delivered", 24, "EN_ROUTE", "113");
        row("18", "delivered", 41, "DELIVERED", "72");
        row("19", "locker", 26, "AVAILABLE_FOR_DELIVERY_PAR_LOC", "z04");
        row("18", "failed-attempt", 27, "DELIVERY_IMPOSSIBLE", "z82");
        row("18", "failed-attempt", 51, "DELIVERED", "21");
        row("18", "refused", 27, "DELIVERY_REFUSED", "210");
        row("18", "refused", 51, "RETURNED", "31");
        row("19", "not-collected", 97, "AVAILABLE_FOR_DELIVERY", "z08");
        row("19", "not-collected", 300, "RETURNED", "31");
        row("18", "late", 19, "EXPECTED_DELAY", "z3D");
        row("18", "late", 27, "DELAYED", "270");
        row("18", "revoked", 26, "DELIVERED", "21");
        row("18", "revoked", 28, "EN_ROUTE", "31");
        row("18", "customs", 21, "STOPPED", "126");
        row("18", "lost", 2000, "EN_ROUTE", "31");
        row("18", "address-changed", 31, "AVAILABLE_FOR_DELIVERY", "209");
    }
    void statusFollowsTheScenario()
    {
        QFETCH(QString, service);
        QFETCH(QString, scenario);
        QFETCH(int, hours);
        NorthDesk desk;
        const QString number = bookNorth(desk, northInstruction(service));
        QCOMPARE(number.size(), 20);
        turn(desk, number, scenario);
        desk.passHours(hours);
        const QJsonValue shipment = shipmentAt(desk, number);
        const QJsonValue item = shipment["items"_L1][0];
        QTEST(item["status"_L1].toString(), "status");
        QTEST(item["events"_L1].toArray().last()["eventCode"_L1].toString(), "lastEvent");
        const QString plain = item["status"_L1].toString().remove(u"_PAR_LOC"_s);
        QCOMPARE(shipment["status"_L1].toString(), plain);
        QCOMPARE(shipment["riskForDelay"_L1].toBool(), plain.contains("DELAY"_L1));
        QCOMPARE(item["stoppedInCustoms"_L1].toBool(), plain == "STOPPED"_L1);
        QCOMPARE(shipment.toObject().contains("estimatedTimeOfArrival"_L1), plain != "DELIVERED"_L1);
        QCOMPARE(shipment.toObject().contains("returnDate"_L1),
                 plain == "AVAILABLE_FOR_DELIVERY"_L1 && scenario != "address-changed"_L1);
    }

    void anEventIsToldWithItsPlaceAndLocalTime()
    {
        NorthDesk desk;
        const QString number = bookNorth(desk, northInstruction());
        turn(desk, number, u"collected"_s);
        desk.passHours(26);
        const QJsonValue shipment = shipmentAt(desk, number);
        const QJsonValue event = shipment["items"_L1][0]["events"_L1][4];
        QCOMPARE(event["eventCode"_L1].toString(), u"1"_s);
        QCOMPARE(event["eventTime"_L1].toString(), u"2026-11-24T10:00:00"_s);
        QCOMPARE(event["location"_L1]["locationType"_L1].toString(), u"SERVICE_POINT"_s);
        QCOMPARE(event["location"_L1]["locationId"_L1].toString(), u"2114501"_s);
        QCOMPARE(event["location"_L1]["countryCode"_L1].toString(), u"SE"_s);
        QCOMPARE(shipment["deliveryPoint"_L1]["locationId"_L1].toString(), u"2114501"_s);
        QCOMPARE(shipment["returnDate"_L1].toString(), u"2026-12-01T10:00:00"_s);
        QCOMPARE(shipment["consigneeMobilePhoneExists"_L1].toBool(), true);
        QCOMPARE(shipment["totalWeight"_L1]["value"_L1].toString(), u"1.2"_s);
        QCOMPARE(shipment["shipmentReferences"_L1][0]["value"_L1].toString(), u"W-1"_s);
    }

    void oldVersionsWriteCountriesWithThreeLetters()
    {
        NorthDesk desk;
        const QString number = bookNorth(desk, northInstruction());
        for (const auto& version : {u"v1"_s, u"v2"_s, u"v5"_s}) {
            const QString path =
                u"/shipment/%1/trackandtrace/findByIdentifier.json?id=%2&locale=sv"_s.arg(version, number);
            const QJsonValue answer = northObject(askNorth(desk, "GET", path))["TrackingInformationResponse"_L1];
            QCOMPARE(answer["shipments"_L1][0]["consignee"_L1]["address"_L1]["countryCode"_L1].toString(), u"SWE"_s);
        }
        const Answer called =
            askNorth(desk, "GET", u"/shipment/v1/trackandtrace/findByIdentifier.json?callback=f&id="_s + number);
        QVERIFY(called.body.startsWith("f({") && called.body.endsWith("});"));
    }

    void aShipmentIsFoundByItsReference()
    {
        NorthDesk desk;
        QJsonObject two = northInstruction();
        const QJsonObject item{{u"itemIdentification"_s, QJsonObject{{u"itemId"_s, u"0"_s}}}};
        two = withShipment(two, u"goodsItem"_s, QJsonArray{QJsonObject{{u"items"_s, QJsonArray{item, item}}}});
        const QString first = bookNorth(desk, two);
        for (const QString& path :
             {u"/shipment/v7/trackandtrace/customernumber/0012345674/reference/W-1/public"_s,
              u"/shipment/v2/trackandtrace/findByReference.json?customerNumber=0012345674&referenceValue=W-1"_s}) {
            const QJsonValue answer = northObject(askNorth(desk, "GET", path))["TrackingInformationResponse"_L1];
            QCOMPARE(answer["shipments"_L1].toArray().size(), 1);
            QCOMPARE(answer["shipments"_L1][0]["items"_L1].toArray().size(), 2);
            QCOMPARE(answer["shipments"_L1][0]["shipmentId"_L1].toString(), first);
        }
        turn(desk, first, u"lost"_s);
        desk.passHours(40);
        const QJsonValue split = northObject(
            askNorth(desk, "GET", u"/shipment/v7/trackandtrace/customernumber/0012345674/reference/W-1/public"_s));
        const QJsonValue shipment = split["TrackingInformationResponse"_L1]["shipments"_L1][0];
        QCOMPARE(shipment["status"_L1].toString(), u"SPLIT"_s);
        QCOMPARE(shipment["splitStatuses"_L1].toArray().size(), 2);
    }

    void whatCannotBeTrackedIsAnsweredAsTheCarrierDoes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char* name, const QString& target, int status, const QString& faults) {
            QTest::newRow(name) << target << status << faults;
        };
        row("unknown", trackPath(u"00373300000000099999"_s), 200, QString());
        row("malformed", trackPath(u"FAIL"_s), 200, u"invalidIdentifier identifier"_s);
        row("malformed, old", u"/shipment/v1/trackandtrace/findByIdentifier.json?id=FAIL"_s, 200,
            u"invalidIdentifier identifier"_s);
        row("no such language", trackPath(u"00373300000000099999"_s) + u"?locale=de"_s, 200, u"invalidLocale locale"_s);
        row("missing", u"/shipment/v5/trackandtrace/findByIdentifier.json"_s, 400, QString());
        row("no reference", u"/shipment/v2/trackandtrace/findByReference.json?customerNumber=1"_s, 400, QString());
    }
    void whatCannotBeTrackedIsAnsweredAsTheCarrierDoes()
    {
        QFETCH(QString, target);
        QFETCH(int, status);
        NorthDesk desk;
        const Answer answer = askNorth(desk, "GET", target);
        QCOMPARE(answer.status, status);
        QTEST(faultsIn(answer.body), "faults");
        if (status == 400)
            QCOMPARE(answer.contentType, QByteArray("application/problem+json"));
        else
            QVERIFY(northObject(answer)["TrackingInformationResponse"_L1]["shipments"_L1].isArray());
    }

    void aLinkLeadsToTheMarketsPage()
    {
        NorthDesk desk;
        QCOMPARE(northObject(askNorth(desk, "GET", u"/links/v1/tracking/DK/123"_s)).value("url"_L1).toString(),
                 u"https://tracking.postnord.com/dk/?id=123"_s);
        QCOMPARE(askNorth(desk, "GET", u"/links/v1/tracking/CH/123"_s).status, 400);
    }

    void labelsArePrintedAgainOneByOne()
    {
        NorthDesk desk;
        const QByteArray number = bookNorth(desk, northInstruction()).toLatin1();
        const auto again = [&](const QByteArray& body) {
            return askNorth(desk, "POST", u"/shipment/v3/labels/ids/pdf"_s, body);
        };
        const Answer mixed = again(R"([{"id": ")" + number + R"("}, {"id": "1"}])");
        QCOMPARE(mixed.status, 200);
        const QJsonArray printouts = QJsonDocument::fromJson(mixed.body).array();
        QCOMPARE(printouts[0]["itemIds"_L1][0]["status"_L1].toString(), u"OK"_s);
        QCOMPARE(printouts[1]["itemIds"_L1][0]["status"_L1].toString(), u"FAIL"_s);
        QCOMPARE(again(R"([{"id": "1"}])").status, 400);
        QVERIFY(QJsonDocument::fromJson(again(R"([{"id": "1"}])").body).isArray());
        QCOMPARE(faultsIn(again(R"([{"labelType": "small"}])").body), u"ID"_s);
        QCOMPARE(faultsIn(again(R"([{"id": "1", "labelType": "huge"}])").body), u"LABEL_TYPE"_s);
        QCOMPARE(again("[]").status, 400);
    }

    void aBookingWithoutLabelsIsCreated()
    {
        NorthDesk desk;
        const Answer answer = askNorth(desk, "POST", u"/shipment/v3/edi"_s, bytes(northInstruction()));
        QCOMPARE(answer.status, 201);
        QCOMPARE(northObject(answer).value("bookingId"_L1).toString().size(), 30);
        QCOMPARE(desk.office.postNord().parcels().size(), 1);
    }

    void returnsAreBooked_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonObject>("instruction");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const QString labels = u"/shipment/v3/returns/edi/labels/pdf"_s;
        const QJsonObject drop = northInstruction(u"24"_s);
        const auto row = [](const char* name, const QString& target, const QJsonObject& instruction, int status,
                            const QString& said) { QTest::newRow(name) << target << instruction << status << said; };
        row("a label", labels, drop, 200, u"LABEL"_s);
        row("a label and a code", labels + u"?definePrintout=bothQRAndBARCode"_s, drop, 200, u"LABEL QRCODE"_s);
        row("a code only", labels + u"?definePrintout=onlyQRCode&qrCodeFormat=SVG"_s, drop, 200, u"QRCODE"_s);
        row("no label", u"/shipment/v3/returns/edi"_s, drop, 201, QString());
        row("not a return service", labels, northInstruction(u"19"_s), 400, u"BASIC_SERVICE_CODE"_s);
        row("collected at home without a label", labels, northInstruction(u"20"_s), 400, u"BASIC_SERVICE_CODE"_s);
        row("collected at home", u"/shipment/v3/returns/edi"_s, northInstruction(u"20"_s), 201, QString());
        row("no mobile", labels, withShipment(drop, u"parties.consignor.party.contact.smsNo"_s, QJsonValue()), 400,
            u"RETURN_PARTY_CONTACT"_s);
        row("no such way", labels + u"?functionality=MAGIC"_s, drop, 400, u"FUNCTIONALITY"_s);
        row("no name", labels, withShipment(drop, u"parties.consignee.party.nameIdentification.name"_s, u""_s), 400,
            u"CONSIGNEE_NAME"_s);
    }
    void returnsAreBooked()
    {
        QFETCH(QString, target);
        QFETCH(QJsonObject, instruction);
        QFETCH(int, status);
        QFETCH(QString, said);
        NorthDesk desk;
        const Answer answer = askNorth(desk, "POST", target, bytes(instruction));
        QCOMPARE(answer.status, status);
        if (status == 400) {
            QCOMPARE(faultsIn(answer.body), said);
            QVERIFY(desk.office.postNord().parcels().isEmpty());
            return;
        }
        QStringList types;
        for (const QJsonValue printout : northObject(answer).value("labelPrintout"_L1).toArray())
            types.append(printout["printout"_L1]["type"_L1].toString());
        QCOMPARE(types.join(u' '), said);
        QCOMPARE(desk.office.postNord().parcels().size(), 1);
    }

    void aReturnIsMadeOfWhatWasSent()
    {
        NorthDesk desk;
        const QString number = bookNorth(desk, northInstruction());
        const QString target = u"/shipment/v3/returns/ids/labels/pdf"_s;
        const Answer answer = askNorth(desk, "POST", target, "[{\"return\": {\"id\": \"" + number.toLatin1() + "\"}}]");
        QCOMPARE(answer.status, 200);
        const QJsonValue ids = northObject(answer)["bookingResponse"_L1]["idInformation"_L1][0]["ids"_L1];
        QCOMPARE(ids[0]["idType"_L1].toString(), u"returnId"_s);
        QCOMPARE(ids[1]["idType"_L1].toString(), u"originalItemId"_s);
        QCOMPARE(ids[1]["value"_L1].toString(), number);
        const Piece back = desk.office.postNord().parcels().last().piece;
        QCOMPARE(back.ident, ids[0]["value"_L1].toString());
        QCOMPARE(back.from.city, u"Malmö"_s);
        QCOMPARE(back.to.city, u"Stockholm"_s);
        QCOMPARE(back.licence, u"0012345674"_s);
        QCOMPARE(back.itemId, number); // not the reference of the parcel that was sent
        QCOMPARE(askNorth(desk, "POST", target, R"([{"return": {"id": "1"}}])").status, 400);
        QCOMPARE(askNorth(desk, "POST", target, "[]").status, 400);
    }
};

QTEST_GUILESS_MAIN(TestPracticePostNord)
#include "tst_practice_postnord.moc"
