#include "core/carriers/postnord/delivery_options.h"
#include "core/carriers/postnord/transit.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::golden;
using test::northAccount;
using test::NorthLine;
using test::northOrder;
using test::said;

namespace {

const QByteArray transit = golden(u"postnord-transit.json"_s);
const QByteArray options = golden(u"postnord-options.json"_s);
const QDateTime now(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

LabelOrder orderBy(const QString& basic, const QStringList& additional = {})
{
    LabelOrder order = northOrder();
    order.shipment.service.basic = basic;
    order.shipment.service.additional = additional;
    return order;
}

/// An account whose checkout is known to PostNord.
model::Account keyedAccount()
{
    model::Account account = northAccount();
    account.settings[u"customer-key"_s] = u"Bergladen_AB"_s;
    return account;
}

LabelOrder keyed(LabelOrder order)
{
    order.account = keyedAccount();
    return order;
}

QString shown(const Result<QMap<QString, QString>>& facts)
{
    if (!facts)
        return u"! "_s + said(facts.error());
    QStringList parts;
    for (auto fact = facts->begin(); fact != facts->end(); ++fact)
        parts.append(fact.key() + u'=' + fact.value());
    return parts.join(u", "_s);
}

Result<QMap<QString, QString>> quoted(NorthLine& line, const LabelOrder& order)
{
    const auto quote = line.channel().quote(line.session, order, {});
    if (!quote)
        return std::unexpected(quote.error());
    if (!quote->lines.isEmpty() || quote->total)
        return failure(Error::Kind::Invalid, u"priced"_s); // PostNord tells no price
    return quote->facts;
}

} // namespace

class TestPostNordArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitTimeIsAskedFromDoorToDoor()
    {
        LabelOrder order = orderBy(u"18"_s, {u"D6"_s, u"61-SE"_s});
        order.account.sender.postcode = u"111 22"_s;
        order.optionCodes = {u"C7"_s, u"C7"_s};
        const auto call = postnord::transitCall(order, now);
        QVERIFY(call);
        QCOMPARE(call->path, u"/transport/v2/transittime/addresstoaddress"_s);
        QCOMPARE(call->query.toString(QUrl::FullyEncoded),
                 u"startTime=2026-11-23T09:00&serviceCodes=18&additionalServiceCodes=61,C7,D6&"
                 "originAddress=Storgatan%201&originPostalCode=11122&originCountryCode=SE&"
                 "destinationAddress=Ringv%C3%A4gen%203&destinationPostalCode=21145&destinationCountryCode=SE"_s);
        QVERIFY(call->body.isEmpty());
    }

    void aLaterDispatchIsHandedOverAtNoon()
    {
        LabelOrder order = orderBy(u"91-SE"_s);
        order.shipment.dispatchDate = QDate(2026, 11, 25);
        order.account.sender.country = u"FI"_s; // where it is an hour later
        const auto call = postnord::transitCall(order, now);
        QCOMPARE(call->query.queryItemValue(u"startTime"_s), u"2026-11-25T12:00"_s);
        QCOMPARE(call->query.queryItemValue(u"serviceCodes"_s), u"91"_s);
        order.shipment.dispatchDate = QDate(2026, 11, 20);
        QCOMPARE(postnord::transitCall(order, now)->query.queryItemValue(u"startTime"_s), u"2026-11-23T10:00"_s);
    }

    void withoutAPostcodeNothingIsAsked()
    {
        LabelOrder order = northOrder();
        order.shipment.consignee.postcode.clear();
        QVERIFY(!postnord::transitCall(order, now));
        NorthLine line({{.status = 200, .body = transit}});
        QCOMPARE(shown(quoted(line, order)), u"! invalid missing recipient.postcode"_s);
        QVERIFY(line.transport.asked.isEmpty());
    }

    void theVariantThatIsBookedCounts_data()
    {
        QTest::addColumn<QString>("basic");
        QTest::addColumn<QStringList>("additional");
        QTest::addColumn<QString>("facts");
        const QString until = u"book-until=2026-11-23T13:00:00Z, "_s;
        QTest::newRow("no variant") << u"17"_s << QStringList() << u"expected=2026-11-24T20:00:00Z"_s;
        QTest::newRow("a variant that is not offered says nothing of the plain service")
            << u"18"_s << QStringList() << until + u"expected=2026-11-24T17:00:00Z"_s;
        QTest::newRow("other additional services make no variant")
            << u"18"_s << QStringList{u"A2"_s} << until + u"expected=2026-11-24T17:00:00Z"_s;
        QTest::newRow("the chosen variant")
            << u"18"_s << QStringList{u"A2"_s, u"D6"_s} << u"expected=2026-11-24T08:00:00Z"_s;
        QTest::newRow("days instead of a time") << u"18"_s << QStringList{u"D7"_s} << u"expected-days=3-4"_s;
        QTest::newRow("a chosen variant that is not offered")
            << u"18"_s << QStringList{u"Q1"_s} << u"! refused not-bookable-there"_s;
        QTest::newRow("a service point") << u"19"_s << QStringList()
                                         << u"collection-point=Livs Nära, collection-point-id=1000001, "
                                            "expected=2026-11-25T17:00:00Z"_s;
        QTest::newRow("no time") << u"52"_s << QStringList() << u"! refused arrival-unknown"_s;
        QTest::newRow("not in the answer") << u"83"_s << QStringList() << u"! refused arrival-unknown"_s;
    }
    void theVariantThatIsBookedCounts()
    {
        QFETCH(QString, basic);
        QFETCH(QStringList, additional);
        NorthLine line({{.status = 200, .body = transit}});
        QTEST(shown(quoted(line, orderBy(basic, additional))), "facts");
        QCOMPARE(line.transport.asked.size(), 1); // no key, no delivery options
    }

    void whyItIsNotBookableIsToldInPostNordsWords()
    {
        const auto facts = postnord::transitIn({.status = 200, .body = transit}, orderBy(u"18"_s, {u"Q1"_s}));
        QCOMPARE(facts.error().args, QStringList{u"Service SE-18-Q1 is not offered from postal code 11122"_s});
    }

    void theArrivalIsOfTheRecipientsClock()
    {
        LabelOrder order = orderBy(u"17"_s);
        order.shipment.consignee.country = u"FI"_s;
        QCOMPARE(shown(postnord::transitIn({.status = 200, .body = transit}, order)),
                 u"expected=2026-11-24T19:00:00Z"_s);
    }

    void whatIsNoTransitTimeIsJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("not subscribed") << 403
                                        << QByteArray(R"({"error":{"status_code":403,"message":"Invalid API Key"}})")
                                        << u"! unauthorised key-not-accepted"_s;
        QTest::newRow("a fault")
            << 400
            << QByteArray(
                   R"({"message":"m","compositeFault":{"faults":[{"faultCode":"API-009","explanationText":"t"}]}})")
            << u"! refused API-009"_s;
        QTest::newRow("an object") << 200 << QByteArray("{}") << u"! offline bad-answer"_s;
        QTest::newRow("an empty list") << 200 << QByteArray("[]") << u"! refused arrival-unknown"_s;
        QTest::newRow("down") << 503 << QByteArray() << u"! offline server-error"_s;
    }
    void whatIsNoTransitTimeIsJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        NorthLine line({{.status = status, .body = body}});
        QTEST(shown(quoted(line, orderBy(u"18"_s))), "outcome");
    }

    void deliveryOptionsAreAskedForTheWarehouseOfTheAccount()
    {
        LabelOrder order = keyed(northOrder());
        order.shipment.dispatchDate = QDate(2026, 11, 25);
        const auto call = postnord::optionsCall(order, now);
        QVERIFY(call);
        QCOMPARE(call->method, QByteArray("POST"));
        QCOMPARE(call->path, u"/shipment/v1/deliveryoptions/bywarehouse"_s);
        QVERIFY(call->query.isEmpty());
        QCOMPARE(QString::fromUtf8(call->body),
                 u"{\"customer\":{\"customerKey\":\"Bergladen_AB\"},"
                 "\"recipient\":{\"address\":{\"city\":\"Malmö\",\"countryCode\":\"SE\",\"postCode\":\"21145\","
                 "\"street\":\"Ringvägen 3\"}},"
                 "\"warehouses\":[{\"address\":{\"city\":\"Stockholm\",\"countryCode\":\"SE\",\"postCode\":\"11122\","
                 "\"street\":\"Storgatan 1\"},\"id\":\"sender\","
                 "\"orderHandling\":{\"handOverTime\":\"2026-11-25T12:00:00+01:00\"}}]}"_s);
        LabelOrder least = order;
        least.shipment.consignee = {.postcode = u"0155"_s, .country = u"NO"_s};
        const auto body = QJsonDocument::fromJson(postnord::optionsCall(least, now)->body);
        QCOMPARE(body["recipient"_L1].toObject(),
                 (QJsonObject{{u"address"_s, QJsonObject{{u"countryCode"_s, u"NO"_s}, {u"postCode"_s, u"0155"_s}}}}));
    }

    void deliveryOptionsAreNotAskedWhereTheyDoNotExist()
    {
        QVERIFY(!postnord::optionsCall(northOrder(), now)); // no key
        LabelOrder order = keyed(northOrder());
        order.account.settings[u"customer-key"_s] = u"Berg & Laden"_s;
        QVERIFY(!postnord::optionsCall(order, now));
        order = keyed(northOrder());
        order.account.sender.country = u"NO"_s;
        QVERIFY(!postnord::optionsCall(order, now));
        order = keyed(northOrder());
        order.shipment.consignee.country = u"DE"_s;
        QVERIFY(!postnord::optionsCall(order, now));
        order = keyed(northOrder());
        order.shipment.dispatchDate = QDate(2026, 12, 7);
        QVERIFY(!postnord::optionsCall(order, now)); // 14 days ahead
        order.shipment.dispatchDate = QDate(2026, 12, 6);
        QVERIFY(postnord::optionsCall(order, now));
    }

    void theOptionOfTheServiceAndPointCounts_data()
    {
        QTest::addColumn<QString>("basic");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("facts");
        const QString offered = u"offered=17 19 11"_s;
        QTest::newRow("home") << u"17"_s << QString()
                              << u"delivery-option=00000000000000000000000000000017, expected=2026-11-24T13:00:00Z, "
                                 "expected-earliest=2026-11-24T08:00:00Z, "_s +
                                     offered;
        QTest::newRow("the first of several")
            << u"19"_s << QString()
            << u"collection-point=Paketbox Ringvägen, collection-point-id=1000003, "
               "delivery-option=00000000000000000000000000000a19, expected=2026-11-24T14:00:00Z, "_s +
                   offered;
        QTest::newRow("a chosen point")
            << u"19"_s << u"1000001"_s
            << u"collection-point=Livs Nära, collection-point-id=1000001, "
               "delivery-option=00000000000000000000000000000b19, expected=2026-11-25T14:00:00Z, "_s +
                   offered;
        QTest::newRow("a point that is not among them") << u"19"_s << u"4711"_s << offered;
        QTest::newRow("days") << u"11"_s << QString()
                              << u"delivery-option=00000000000000000000000000000011, expected-days=2-3, "_s + offered;
        QTest::newRow("not offered") << u"86"_s << QString() << offered;
    }
    void theOptionOfTheServiceAndPointCounts()
    {
        QFETCH(QString, basic);
        QFETCH(QString, point);
        LabelOrder order = orderBy(basic, point.isEmpty() ? QStringList() : QStringList{u"A7"_s});
        order.shipment.service.values[u"point-id"_s] = point;
        QTEST(shown(postnord::optionsIn({.status = 200, .body = options}, order)), "facts");
    }

    void whatTheOptionsDoNotTellComesFromTransitTime()
    {
        NorthLine told({{.status = 200, .body = options}}, keyedAccount());
        QVERIFY(shown(quoted(told, keyed(orderBy(u"17"_s)))).contains(u"expected=2026-11-24T13:00:00Z"_s));
        QCOMPARE(told.transport.asked.size(), 1);

        NorthLine days({{.status = 200, .body = options}}, keyedAccount());
        QVERIFY(shown(quoted(days, keyed(orderBy(u"11"_s)))).contains(u"expected-days=2-3"_s));
        QCOMPARE(days.transport.asked.size(), 1);

        NorthLine untold({{.status = 200, .body = options}, {.status = 200, .body = transit}}, keyedAccount());
        QCOMPARE(shown(quoted(untold, keyed(orderBy(u"18"_s)))),
                 u"book-until=2026-11-23T13:00:00Z, expected=2026-11-24T17:00:00Z, offered=17 19 11"_s);
        QCOMPARE(untold.transport.asked.size(), 2);

        NorthLine closed({{.status = 403, .body = "{}"}, {.status = 200, .body = transit}}, keyedAccount());
        QCOMPARE(shown(quoted(closed, keyed(orderBy(u"17"_s)))), u"expected=2026-11-24T20:00:00Z"_s);
    }

    void malformedAnswersAreReadAsFarAsTheyGo()
    {
        int looked = 0;
        test::eachMutation(transit, [&](const QStringList& path, const QByteArray& mutant) {
            const auto facts = postnord::transitIn({.status = 200, .body = mutant}, orderBy(u"19"_s));
            if (path.first() != "5"_L1 && path.size() > 1)
                QCOMPARE(facts.value().value(u"expected"_s), u"2026-11-25T17:00:00Z"_s); // the others do not disturb it
            ++looked;
        });
        test::eachMutation(options, [&](const QStringList& path, const QByteArray& mutant) {
            const auto facts = postnord::optionsIn({.status = 200, .body = mutant}, orderBy(u"11"_s));
            if (path.size() > 4 && path.at(3) != "2"_L1)
                QCOMPARE(facts.value().value(u"expected-days"_s), u"2-3"_s);
            ++looked;
        });
        QVERIFY(looked > 500);
    }

    void recordedOptionsAreRead()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/postnord/deliveryoptions-full_se.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no samples");
        const QByteArray recorded = file.readAll();
        for (const QString& basic : {u"17"_s, u"19"_s, u"86"_s, u"11"_s}) {
            const auto facts = postnord::optionsIn({.status = 200, .body = recorded}, orderBy(basic));
            QVERIFY(facts);
            QVERIFY2(facts->contains(u"expected"_s) || facts->contains(u"expected-days"_s), qPrintable(basic));
            QCOMPARE(facts->value(u"delivery-option"_s).size(), 32);
        }
    }
};

QTEST_GUILESS_MAIN(TestPostNordArrivals)
#include "tst_postnord_arrivals.moc"
