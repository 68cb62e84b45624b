#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/places.h"
#include "core/catalogue/catalogue.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::compact;
using test::golden;
using test::northOrder;

namespace {

postnord::Call callOf(const LabelOrder& order)
{
    return *postnord::restored(postnord::bookingRequest(order)->request);
}

/// Puts a found point into the order's values as the catalogue says.
void choose(LabelOrder& order, const Place& place)
{
    const catalogue::Entry entry = catalogue::bundled()->value(u"postnord"_s);
    const catalogue::Field* field = catalogue::field(entry, u"point-id");
    order.shipment.service.values[field->name] = place.id;
    for (auto fill = field->fills.begin(); fill != field->fills.end(); ++fill)
        order.shipment.service.values[fill.key()] =
            fill.value() == "name"_L1 ? place.name : place.keys.value(fill.value());
}

LabelOrder richOrder()
{
    LabelOrder order = northOrder();
    order.account.settings.insert({{u"specimen"_s, u"yes"_s},
                                   {u"sender-mobile"_s, u"+46700000001"_s},
                                   {u"cod-account"_s, u"12345678"_s},
                                   {u"cod-account-bank"_s, u"Z01"_s}});
    order.shipment.dispatchDate = QDate(2026, 11, 25);
    order.shipment.consignee.company = u"Öberg AB"_s;
    order.shipment.consignee.carrierIdent = u"0098765432"_s;
    order.shipment.service.additional = {u"61-SE"_s, u"A1"_s, u"A5"_s, u"A7"_s};
    order.shipment.service.values = {{u"cod-amount"_s, u"99.50"_s},
                                     {u"cod-currency"_s, u"SEK"_s},
                                     {u"cod-reference"_s, u"070004453904"_s},
                                     {u"insured-amount"_s, u"500"_s},
                                     {u"insured-currency"_s, u"SEK"_s},
                                     {u"delivery-place"_s, u"Behind the shed"_s},
                                     {u"door-code"_s, u"1234#"_s},
                                     {u"delivery-option"_s, u"3b17a3cdb7f74d71bb2e461ed9f5c300"_s}};
    order.shipment.parcels.append({.position = 2, .weightGrams = 800});
    order.notices = {
        {.code = u"A3"_s, .channel = model::MessageChannel::Sms, .language = u"nb"_s, .to = u"+46701234567"_s},
        {.code = u"A4"_s, .language = u"sv"_s, .to = u"asa@example.se"_s}};
    order.optionCodes = {u"C7"_s, u"C7"_s};
    return order;
}

} // namespace

class TestPostNordRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRichBookingWithAFoundPointIsWrittenToTheByte()
    {
        LabelOrder order = richOrder();
        const auto places = postnord::placesIn({.status = 200, .body = golden(u"postnord-points.json"_s)},
                                               {.kind = PlaceKind::ServicePoint, .country = u"SE"_s});
        choose(order, places->first());
        const postnord::Call call = callOf(order);
        QCOMPARE(call.method, QByteArray("POST"));
        QCOMPARE(call.path, u"/shipment/v3/edi/labels/pdf"_s);
        QCOMPARE(call.query.toString(QUrl::FullyEncoded),
                 u"paperSize=LABEL&multiPDF=true&labelType=standard&locale=no"_s);
        QCOMPARE(QString::fromUtf8(call.body), QString::fromUtf8(compact(golden(u"postnord-booking.json"_s))));
    }

    void aLeastBookingHasNothingEmptyInIt()
    {
        LabelOrder order = northOrder();
        order.account.senderEmail.clear();
        order.account.settings.insert({{u"format"_s, u"ZPL2"_s}, {u"label-type"_s, u"small"_s}});
        order.shipment.reference.clear();
        order.shipment.consignee = {.name = u"Öberg"_s,
                                    .street = u"Ringvägen 3"_s,
                                    .postcode = u"0155"_s, // with its zero
                                    .city = u"Malmö"_s,
                                    .country = u"SE"_s};
        order.shipment.parcels = {{}};
        const postnord::Call call = callOf(order);
        QCOMPARE(call.path, u"/shipment/v3/edi/labels/zpl"_s);
        QCOMPARE(call.query.toString(QUrl::FullyEncoded), u"dpmm=8dpmm&multiZPL=true&labelType=small&locale=sv"_s);
        QCOMPARE(QString::fromUtf8(call.body), QString::fromUtf8(compact(golden(u"postnord-booking-least.json"_s))));
    }

    void whatIsTypedOfAPointIsNotSentWithoutA7()
    {
        LabelOrder order = richOrder();
        order.shipment.service.additional = {u"A5"_s};
        order.shipment.service.values[u"point-id"_s] = u"1000001"_s;
        QVERIFY(!callOf(order).body.contains("deliveryParty"));
    }
};

QTEST_GUILESS_MAIN(TestPostNordRequests)
#include "tst_postnord_requests.moc"
