#include "core/carriers/postnord/booking_wire.h"
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
using test::northOrder;
using test::said;

namespace {

const QString parcel = u"00373300000000000014"_s;
const QByteArray pdf = "%PDF-1.4 x %%EOF";

postnord::Call returnCall(const LabelOrder& order)
{
    return *postnord::restored(postnord::returnRequest(order)->request);
}

QJsonObject shipmentIn(const LabelOrder& order)
{
    return QJsonDocument::fromJson(returnCall(order).body)["shipment"_L1].toArray().first().toObject();
}

QByteArray printed(const QByteArray& format = "PDF")
{
    const QByteArray data = format == "PDF" ? pdf.toBase64() : QByteArray("^XA^FDx^FS^XZ");
    return R"([{"itemIds":[{"itemIds":"00373300000000000014","status":"OK"}],"printout":{"type":"LABEL","encoding":")" +
           QByteArray(format == "PDF" ? "base64" : "none") + R"(","data":")" + data + R"("}}])";
}

const QByteArray booked =
    R"({"bookingResponse":{"bookingId":"B","idInformation":[{"status":"OK","ids":[{"idType":"itemId","value":"00373300000000000014"}]}]},"labelPrintout":)" +
    printed() + "}";

} // namespace

class TestPostNordReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRichReturnIsWrittenToTheByte()
    {
        LabelOrder order = northOrder();
        order.account.settings.insert({{u"return-days"_s, u"30"_s},
                                       {u"specimen"_s, u"yes"_s},
                                       {u"sender-mobile"_s, u"+46700000001"_s},
                                       {u"return-service"_s, u"24"_s}});
        order.account.sender.name2 = u"Eva Ek"_s;
        order.account.sender.poBox = u"Box 7"_s;
        model::Consignee& c = order.shipment.consignee;
        c.kind = model::ConsigneeKind::Business;
        c.company = u"Öberg AB"_s;
        c.extraName = u"c/o Ek"_s;
        c.addressSuffix = u"Portgång B"_s;
        c.phone = u"040 12 34 56"_s;
        order.shipment.service = {.basic = u"87"_s, .additional = {u"C7"_s, u"A3"_s}};
        order.shipment.parcels.append({.position = 2, .weightGrams = 800});
        const postnord::Call call = returnCall(order);
        QCOMPARE(call.method, QByteArray("POST"));
        QCOMPARE(call.path, u"/shipment/v3/returns/edi/labels/pdf"_s);
        QCOMPARE(call.query.toString(QUrl::FullyEncoded),
                 u"paperSize=LABEL&multiPDF=true&labelType=standard&locale=sv&addQRCODE=false"_s);
        QCOMPARE(QString::fromUtf8(call.body), QString::fromUtf8(compact(golden(u"postnord-return.json"_s))));
    }

    void aLeastReturnHasNothingEmptyInIt()
    {
        LabelOrder order = northOrder();
        order.account.senderEmail.clear();
        order.account.settings[u"format"_s] = u"ZPL2"_s;
        order.shipment.reference.clear();
        order.shipment.consignee = {.name = u"Öberg"_s,
                                    .street = u"Ringvägen 3"_s,
                                    .postcode = u"21145"_s,
                                    .city = u"Malmö"_s,
                                    .country = u"SE"_s};
        order.shipment.parcels = {{}};
        const postnord::Call call = returnCall(order);
        QCOMPARE(call.path, u"/shipment/v3/returns/edi/labels/zpl"_s);
        QCOMPARE(call.query.toString(QUrl::FullyEncoded),
                 u"dpmm=8dpmm&multiZPL=true&labelType=standard&locale=sv&addQRCODE=false"_s);
        QCOMPARE(
            QString::fromUtf8(call.body),
            u"{\"application\":{\"applicationId\":1438,\"name\":\"Aviso\"},\"messageDate\":\"2026-11-23T08:00:00Z\","
            "\"messageFunction\":\"Instruction\",\"messageId\":\"AV0123456789ABCDEFGHJK\",\"shipment\":[{\"goodsItem\":"
            "[{\"items\":[{\"itemIdentification\":{\"itemId\":\"0\"}}],\"packageTypeCode\":\"PC\"}],"
            "\"numberOfPackages\":{\"value\":1},\"parties\":{\"consignee\":{\"party\":{\"address\":{\"city\":"
            "\"Stockholm\",\"countryCode\":\"SE\",\"postalCode\":\"11122\",\"streets\":[\"Storgatan 1\"]},"
            "\"nameIdentification\":{\"name\":\"Bergladen\"}}},\"consignor\":{\"issuerCode\":\"Z12\",\"party\":"
            "{\"address\":{\"city\":\"Malmö\",\"countryCode\":\"SE\",\"postalCode\":\"21145\",\"streets\":"
            "[\"Ringvägen 3\"]},\"legalEntity\":{\"businessType\":\"P\"},\"nameIdentification\":{\"name\":\"Öberg\"}},"
            "\"partyIdentification\":{\"partyId\":\"0012345674\",\"partyIdType\":\"160\"}}},\"references\":"
            "[{\"referenceNo\":\"AV0123456789ABCDEFGHJK\",\"referenceType\":\"REF\"}],\"service\":"
            "{\"basicServiceCode\":\"24\"},\"shipmentIdentification\":{\"shipmentId\":\"0\"}}],"
            "\"updateIndicator\":\"Original\"}"_s);
    }

    void theServiceIsAReturnWhateverWentOut_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("back");
        QTest::newRow("Return Drop Off") << u"19"_s << QString() << u"24"_s;
        QTest::newRow("the account's") << u"19"_s << u"87"_s << u"87"_s;
        QTest::newRow("the shipment's") << u"RK"_s << u"87"_s << u"RK"_s;
        QTest::newRow("one that cannot be booked so") << u"20"_s << u"20"_s << u"24"_s;
    }
    void theServiceIsAReturnWhateverWentOut()
    {
        QFETCH(QString, out);
        QFETCH(QString, usual);
        LabelOrder order = northOrder();
        order.account.settings[u"return-service"_s] = usual;
        order.shipment.service = {.basic = out, .additional = {u"A2"_s}};
        const QJsonValue service = shipmentIn(order)["service"_L1];
        QTEST(service["basicServiceCode"_L1].toString(), "back");
        // What was chosen for the way out is nothing for the way back.
        const bool isOwn = out == service["basicServiceCode"_L1].toString();
        QCOMPARE(service["additionalServiceCode"_L1].toArray().size(), isOwn ? 1 : 0);
    }

    void aReturnWithoutApplicationNumberIsNotPrepared()
    {
        LabelOrder order = northOrder();
        order.account.settings.remove(u"application-id"_s);
        QCOMPARE(said(postnord::returnRequest(order).error()), u"invalid missing application-id"_s);
    }

    void aReturnIsBoughtAndSoughtLikeABooking()
    {
        NorthLine line({{.status = 200, .body = booked}});
        const LabelOrder order = northOrder();
        const auto prepared = line.channel().prepareReturn(order);
        QVERIFY(prepared);
        const auto label = line.channel().buy(line.session, *prepared, {});
        QVERIFY2(label, label ? "" : qPrintable(said(label.error())));
        QCOMPARE(label->number, parcel);
        QCOMPARE(label->pages, QList<QByteArray>{pdf});
        QCOMPARE(line.asked(), u"/shipment/v3/returns/edi/labels/pdf?paperSize=LABEL&multiPDF=true&labelType=standard&"
                               "locale=sv&addQRCODE=false"_s);
        QCOMPARE(line.transport.asked.first().body, returnCall(order).body);

        const QByteArray tracked =
            R"({"TrackingInformationResponse":{"shipments":[{"items":[{"itemId":"00373300000000000014"}]}]}})";
        NorthLine lost({{.status = 200, .body = tracked}, {.status = 200, .body = printed()}});
        const auto found = lost.channel().findByKey(
            lost.session, {.key = order.key, .request = prepared->request, .sentAt = lost.clock.now()}, {});
        QVERIFY(found && *found);
        QCOMPARE((*found)->number, parcel);
    }

    void aLabelIsPrintedAgainAsTheAccountWantsItNow_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("asked");
        QTest::newRow("PDF") << u"PDF"_s << u"/shipment/v3/labels/ids/pdf?paperSize=A5&multiPDF=true&labelType=small"_s;
        QTest::newRow("ZPL") << u"ZPL2"_s << u"/shipment/v3/labels/ids/zpl?dpmm=8dpmm&multiZPL=true&labelType=small"_s;
    }
    void aLabelIsPrintedAgainAsTheAccountWantsItNow()
    {
        QFETCH(QString, format);
        model::Account account = northAccount();
        account.settings.insert({{u"format"_s, format}, {u"layout"_s, u"A5"_s}, {u"label-type"_s, u"small"_s}});
        NorthLine line({{.status = 200, .body = printed(format == "PDF"_L1 ? "PDF" : "ZPL")}}, account);
        const auto label = line.channel().reprint(line.session, parcel, {});
        QVERIFY2(label, label ? "" : qPrintable(said(label.error())));
        QCOMPARE(label->number, parcel);
        QCOMPARE(label->format, format);
        QCOMPARE(label->layout, u"A5"_s);
        QCOMPARE(label->pages.size(), 1);
        QTEST(line.asked(), "asked");
        QCOMPARE(line.transport.asked.first().body,
                 QByteArray(R"([{"id":"00373300000000000014","labelType":"small"}])"));
    }

    void aLabelThatIsNotPrintedAgainSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("why");
        const QByteArray gone =
            R"([{"itemIds":[{"itemIds":"1","status":"FAIL","errorResponse":{"message":"id not found"}}]}])";
        const QByteArray refused =
            R"([{"itemIds":[{"status":"FAIL","errorResponse":{"message":"m","compositeFault":{"faults":[{"faultCode":"X-7"}]}}}]}])";
        QTest::newRow("not kept") << 404 << gone << u"not-found label-not-kept"_s;
        QTest::newRow("not kept, with success") << 200 << gone << u"not-found label-not-kept"_s;
        QTest::newRow("refused") << 400 << refused << u"refused X-7"_s;
        QTest::newRow("refused, with success") << 200 << refused << u"refused X-7"_s;
        QTest::newRow("no label in it") << 200 << QByteArray("[]") << u"offline bad-answer"_s;
        QTest::newRow("half a label") << 200 << QByteArray(R"([{"printout":{"data":"JVBERi0x"}}])")
                                      << u"offline truncated-label"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << u"offline bad-answer"_s;
        QTest::newRow("down") << 503 << QByteArray() << u"offline server-error"_s;
        QTest::newRow("not allowed") << 403 << QByteArray() << u"unauthorised key-not-accepted"_s;
    }
    void aLabelThatIsNotPrintedAgainSaysWhy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        NorthLine line({{.status = status, .body = body}});
        const auto label = line.channel().reprint(line.session, parcel, {});
        QVERIFY(!label);
        QTEST(said(label.error()), "why"); // what only reads leaves nothing unknown
    }

    void malformedAnswersNeverCrash()
    {
        int looked = 0;
        test::eachMutation(booked, [&](const QStringList&, const QByteArray& mutant) {
            const auto label = postnord::readBooking({.status = 200, .body = mutant}, {.format = u"PDF"_s}, 1);
            QVERIFY(!label || (label->number == parcel && !label->pages.isEmpty()));
            ++looked;
        });
        test::eachMutation(printed(), [&](const QStringList&, const QByteArray& mutant) {
            const auto label = postnord::readLabels({.status = 200, .body = mutant}, {parcel}, {.format = u"PDF"_s});
            QVERIFY(!label || label->pages == QList<QByteArray>{pdf});
            ++looked;
        });
        QVERIFY(looked > 100);
    }

    /// The "Deletion" of the schema books a second shipment: nothing in the channel takes a booking back.
    void noBookingIsTakenBack()
    {
        const Carrier carrier = postnord::postNord();
        QCOMPARE(carrier.channels.size(), 1);
        QVERIFY(!carrier.channels.first().cancel);
        QVERIFY(!carrier.channels.first().cancelOrder);
        const auto isOriginal = [](const QByteArray& request) {
            const auto call = postnord::restored(request);
            return call && QJsonDocument::fromJson(call->body)["updateIndicator"_L1] == u"Original"_s;
        };
        QVERIFY(isOriginal(postnord::bookingRequest(northOrder())->request));
        QVERIFY(isOriginal(postnord::returnRequest(northOrder())->request));
    }
};

QTEST_GUILESS_MAIN(TestPostNordReturns)
#include "tst_postnord_returns.moc"
