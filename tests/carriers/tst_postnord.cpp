#include "core/carriers/postnord/answers.h"
#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/postnord.h"
#include "core/carriers/postnord/tracking_wire.h"
#include "tests/carriers/northdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::postnord;
using namespace Qt::Literals::StringLiterals;

namespace {

LabelOrder order()
{
    const model::Account account = test::northAccount();
    const model::Shipment shipment = test::northShipment(AccountId{1}, u"W-1"_s);
    return {.account = account,
            .shipment = shipment,
            .parcel = shipment.parcels.first(),
            .notices = {{.code = u"A4"_s, .language = u"sv"_s, .to = u"asa@example.se"_s}},
            .key = u"AV0123456789ABCDEFGHJK"_s,
            .at = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
}

QJsonObject shipmentIn(const LabelOrder& order)
{
    const Call call = *restored(bookingRequest(order)->request);
    return QJsonDocument::fromJson(call.body).object()["shipment"_L1].toArray().first().toObject();
}

QStringList codesIn(const LabelOrder& order)
{
    QStringList codes;
    for (const QJsonValue code : shipmentIn(order)["service"_L1]["additionalServiceCode"_L1].toArray())
        codes << code.toString();
    return codes;
}

const QByteArray pdf = "JVBERi0xLjQgeCAlJUVPRg=="; // %PDF-1.4 x %%EOF

QByteArray booked(const QByteArray& information, const QByteArray& printouts)
{
    return R"({"bookingResponse":{"bookingId":"B","idInformation":)" + information + R"(},"labelPrintout":)" +
           printouts + "}";
}

const QByteArray one =
    R"([{"status":"OK","ids":[{"idType":"itemId","value":"00373300000000000014"}],"errorResponse":null}])";

QByteArray printout(const QByteArray& ids, const QByteArray& data = pdf, const QByteArray& encoding = "base64")
{
    return R"([{"itemIds":)" + ids + R"(,"printout":{"type":"LABEL","encoding":")" + encoding + R"(","data":")" + data +
           R"("}}])";
}

class TestPostNord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsNeverInWhatIsStored()
    {
        const QByteArray stored = bookingRequest(order())->request;
        QVERIFY(!stored.contains("apikey"));
        const Call call = *restored(stored);
        QCOMPARE(call.path, u"/shipment/v3/edi/labels/pdf"_s);
        QCOMPARE(call.query.queryItemValue(u"paperSize"_s), u"LABEL"_s);
        QCOMPARE(call.query.queryItemValue(u"locale"_s), u"sv"_s);
        QCOMPARE(postnord::stored(call), stored);
        QCOMPARE(restored("rubbish").error().code, u"request-unreadable"_s);
    }

    void aShipmentIsBookedUnderOurReferenceAndTheMerchants()
    {
        const QJsonObject shipment = shipmentIn(order());
        const QJsonArray references = shipment["references"_L1].toArray();
        QCOMPARE(references.at(0)["referenceNo"_L1].toString(), u"AV0123456789ABCDEFGHJK"_s);
        QCOMPARE(references.at(0)["referenceType"_L1].toString(), u"REF"_s);
        QCOMPARE(references.at(1)["referenceNo"_L1].toString(), u"W-1"_s);
        const QJsonValue consignor = shipment["parties"_L1]["consignor"_L1];
        QCOMPARE(consignor["issuerCode"_L1].toString(), u"Z12"_s);
        QCOMPARE(consignor["partyIdentification"_L1]["partyId"_L1].toString(), u"0012345674"_s);
        const QJsonValue consignee = shipment["parties"_L1]["consignee"_L1]["party"_L1];
        QCOMPARE(consignee["address"_L1]["postalCode"_L1], QJsonValue(u"21145"_s)); // text, for the zeros
        QCOMPARE(consignee["address"_L1]["streets"_L1].toArray().first().toString(), u"Ringvägen 3"_s);
        QCOMPARE(consignee["contact"_L1]["emailAddress"_L1].toString(), u"asa@example.se"_s);
        QVERIFY(!consignee["contact"_L1].toObject().contains("smsNo"_L1)); // nothing calls for it
        QCOMPARE(codesIn(order()), QStringList{u"A4"_s});
    }

    void allParcelsAreInOneBooking()
    {
        LabelOrder several = order();
        several.shipment.parcels.append({.position = 2, .weightGrams = 800});
        const QJsonObject shipment = shipmentIn(several);
        QCOMPARE(shipment["numberOfPackages"_L1]["value"_L1].toInt(), 2);
        QCOMPARE(shipment["totalGrossWeight"_L1]["value"_L1].toDouble(), 2.0);
        QCOMPARE(parcelsIn(*restored(bookingRequest(several)->request)), 2);
    }

    void codesAreSentAsPostNordWritesThem()
    {
        QCOMPARE(sentCode(u"61-SE"_s), u"61"_s);
        QCOMPARE(sentCode(u"07-DK"_s), u"07"_s); // with its zero
        QCOMPARE(sentCode(u"17+"_s), u"17"_s);
        QCOMPARE(sentCode(u"A7"_s), u"A7"_s);
        LabelOrder with = order();
        with.shipment.service.additional = {u"61-SE"_s, u"G3"_s};
        with.optionCodes = {u"C7"_s, u"C7"_s}; // two delivery options of one code
        QCOMPARE(codesIn(with), (QStringList{u"61"_s, u"A4"_s, u"C7"_s, u"G3"_s}));
    }

    void aChosenPointGoesWithItsAddressAndWithoutAnIssuer()
    {
        LabelOrder with = order();
        with.shipment.service.additional = {u"A7"_s};
        with.shipment.service.values = {{u"point-id"_s, u"4711"_s},
                                        {u"point-name"_s, u"ICA Nära"_s},
                                        {u"point-street"_s, u"Torget 1"_s},
                                        {u"point-postcode"_s, u"21145"_s},
                                        {u"point-city"_s, u"Malmö"_s}};
        const QJsonObject party = shipmentIn(with)["parties"_L1]["deliveryParty"_L1].toObject();
        QCOMPARE(party["partyIdentification"_L1]["partyIdType"_L1].toString(), u"156"_s);
        QCOMPARE(party["party"_L1]["address"_L1]["countryCode"_L1].toString(), u"SE"_s);
        QVERIFY(!party.contains("issuerCode"_L1));
    }

    void aBookingGivesALabel_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray number = R"(["00373300000000000014"])";
        QTest::newRow("numbers as objects")
            << booked(one, printout(R"([{"itemIds":"00373300000000000014","status":"OK"}])"));
        QTest::newRow("numbers as plain texts") << booked(one, printout(number));
        QTest::newRow("no numbers at the print-out") << booked(one, printout("[]"));
        QTest::newRow("numbers of somebody else") << booked(one, printout(R"(["x"])"));
        QTest::newRow("no envelope") << QByteArray(R"({"idInformation":)" + one + R"(,"labelPrintout":)" +
                                                   printout(number) + "}");
    }
    void aBookingGivesALabel()
    {
        QFETCH(QByteArray, body);
        const auto label = readBooking({.status = 200, .body = body}, {.format = u"PDF"_s, .layout = u"LABEL"_s}, 1);
        QVERIFY2(label, label ? "" : qPrintable(label.error().code));
        QCOMPARE(label->number, u"00373300000000000014"_s);
        QCOMPARE(label->pages, QList<QByteArray>{"%PDF-1.4 x %%EOF"});
    }

    void zplComesAsPlainText()
    {
        const QByteArray body = booked(one, printout("[]", "^XA^FDÅsa^FS^XZ", "none"));
        const auto label = readBooking({.status = 200, .body = body}, {.format = u"ZPL2"_s}, 1);
        QVERIFY2(label, label ? "" : qPrintable(label.error().code));
        QCOMPARE(label->pages.first(), QByteArray("^XA^FDÅsa^FS^XZ"));
        QCOMPARE(label->format, u"ZPL2"_s);
    }

    void severalParcelsGetTheirOwn()
    {
        const QByteArray both = R"([{"status":"OK","ids":[{"idType":"itemId","value":"00373300000000000014"},
            {"idType":"shipmentId","value":"1"},{"idType":"itemId","value":"00373300000000000021"}]}])";
        QByteArray printouts = printout(R"(["00373300000000000021"])");
        printouts.chop(1);
        printouts += "," + printout(R"(["00373300000000000014"])").sliced(1);
        const auto label = readBooking({.status = 200, .body = booked(both, printouts)}, {.format = u"PDF"_s}, 2);
        QVERIFY(label);
        QCOMPARE(label->number, u"00373300000000000014"_s);
        QCOMPARE(label->others.size(), 1);
        QCOMPARE(label->others.first().number, u"00373300000000000021"_s);
        QCOMPARE(label->others.first().pages.size(), 1);
    }

    void whatIsNoLabelIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& body, Error::Kind kind, const QString& code) {
            QTest::newRow(name) << body << static_cast<int>(kind) << code;
        };
        using Kind = Error::Kind;
        const QByteArray fail = R"([{"status":"FAIL","ids":null,"errorResponse":{"message":"no","compositeFault":
            {"faults":[{"explanationText":"No such service","faultCode":"X-7"}]}}}])";
        const QByteArray silent = R"([{"status":"ERROR","ids":[],"errorResponse":null}])";
        QByteArray mixed = one;
        mixed.chop(1);
        mixed += "," + fail.sliced(1);
        const QByteArray twoNumbers = R"([{"status":"OK","ids":[{"idType":"itemId","value":"00373300000000000014"},
            {"idType":"itemId","value":"00373300000000000021"}]}])";
        row("a failure inside a success", booked(fail, "[]"), Kind::Refused, u"X-7"_s);
        row("one without a word", booked(silent, "[]"), Kind::Refused, u"empty-refusal"_s);
        row("some booked, some not", booked(mixed, "[]"), Kind::OutcomeUnknown, u"X-7"_s);
        row("more numbers than parcels", booked(twoNumbers, printout("[]")), Kind::OutcomeUnknown,
            u"number-mismatch"_s);
        row("no label", booked(one, "[]"), Kind::OutcomeUnknown, u"truncated-label"_s);
        row("half a label", booked(one, printout("[]", "JVBERi0x")), Kind::OutcomeUnknown, u"truncated-label"_s);
        row("no Base64", booked(one, printout("[]", "JVB*")), Kind::OutcomeUnknown, u"truncated-label"_s);
        row("nothing of a booking", "{}", Kind::OutcomeUnknown, u"item-missing"_s);
        row("no JSON", "<html>", Kind::OutcomeUnknown, u"bad-answer"_s);
        row("a list", "[]", Kind::OutcomeUnknown, u"bad-answer"_s);
        row("types turned around", R"({"bookingResponse":{"idInformation":"x"},"labelPrintout":{}})",
            Kind::OutcomeUnknown, u"item-missing"_s);
    }
    void whatIsNoLabelIsJudged()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, code);
        const auto label = readBooking({.status = 200, .body = body}, {.format = u"PDF"_s}, 1);
        QVERIFY(!label);
        QCOMPARE(static_cast<int>(label.error().kind), kind);
        QCOMPARE(label.error().code, code);
    }

    void everyFaultHasItsCodeAndWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("the gateway: not subscribed, or wrong")
            << 403 << QByteArray(R"({"error":{"status_code":403,"error_type":"a","message":"Invalid API Key"}})")
            << u"key-not-accepted"_s << u"Invalid API Key"_s;
        QTest::newRow("a fault with a code")
            << 400
            << QByteArray(R"({"message":"m","compositeFault":{"faults":[{"explanationText":"t","faultCode":"F"}]}})")
            << u"F"_s << u"t"_s;
        QTest::newRow("a fault without one: the field")
            << 400
            << QByteArray(R"({"message":"m","compositeFault":{"faults":[{"explanationText":"t","faultReferences":[
                {"key":"CustomerOriginValidationError.type","value":"MANDATORY_FIELDS_MISSING"},
                {"key":"CustomerOriginValidationError.subType","value":"APPLICATION_ID"}]}]}})")
            << u"APPLICATION_ID"_s << u"t"_s;
        QTest::newRow("the same, with other names for the pair")
            << 400
            << QByteArray(R"({"compositeFault":{"faults":[{"explanationText":"t","paramValues":[],"faultReferences":[
                {"param":"CustomerOriginValidationError.type","value":"X"}]}]}})")
            << u"X"_s << u"t"_s;
        QTest::newRow("once more inside")
            << 400 << QByteArray(R"({"errorResponse":{"message":"inner"}})") << u"carrier-says"_s << u"inner"_s;
        QTest::newRow("an array of print-outs")
            << 400
            << QByteArray(
                   R"([{"itemIds":[{"itemIds":"1","status":"FAIL","errorResponse":{"message":"id not found"}}]}])")
            << u"carrier-says"_s << u"id not found"_s;
        QTest::newRow("a problem of RFC 7807")
            << 400 << QByteArray(R"({"type":"t","title":"Bad Request","status":400,"detail":"id is missing"})")
            << u"carrier-says"_s << u"id is missing"_s;
        QTest::newRow("nothing at all") << 404 << QByteArray() << u"empty-refusal"_s << QString();
        QTest::newRow("nothing at all, not allowed") << 403 << QByteArray() << u"key-not-accepted"_s << QString();
        QTest::newRow("rubbish") << 400 << QByteArray("<html>") << u"empty-refusal"_s << QString();
    }
    void everyFaultHasItsCodeAndWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Error error = refusalIn({.status = status, .body = body});
        QTEST(error.code, "code");
        QTEST(error.args.value(0), "words");
        QCOMPARE(error.kind, status == 403 ? Error::Kind::Unauthorised : Error::Kind::Refused);
    }

    void trackingKnowsNumbersOrNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("found");
        QTest::newRow("unknown") << QByteArray(R"({"TrackingInformationResponse":{"shipments":[]}})") << QString();
        QTest::newRow("two")
            << QByteArray(
                   R"({"TrackingInformationResponse":{"shipments":[{"items":[{"itemId":"1"},{"itemId":"2"}]}]}})")
            << u"1 2"_s;
        QTest::newRow("a fault")
            << QByteArray(
                   R"({"TrackingInformationResponse":{"compositeFault":{"faults":[{"faultCode":"invalidIdentifier"}]}}})")
            << u"! invalidIdentifier"_s;
        QTest::newRow("no JSON") << QByteArray("nope") << u"! bad-answer"_s;
    }
    void trackingKnowsNumbersOrNothing()
    {
        QFETCH(QByteArray, body);
        const auto numbers = trackedNumbers({.status = 200, .body = body});
        QTEST(numbers ? numbers->join(u' ') : u"! "_s + numbers.error().code, "found");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPostNord)
#include "tst_postnord.moc"
