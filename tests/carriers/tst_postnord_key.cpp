#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/pickups.h"
#include "core/carriers/postnord/transit.h"
#include "tests/carriers/northline.h"

#include <QTest>

#include <deque>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::northKey;
using test::NorthLine;
using test::northOrder;

namespace {

const QString other = u"fedcba9876543210FEDCBA9876543210"_s; ///< a key that is not ours, or one that was ours once

/// Everything that an error holds.
QString everythingIn(const Error& error)
{
    return QStringList{error.code, error.field, error.args.join(u'\n'), error.detail}.join(u'\n');
}

PickupOrder pickup()
{
    return {.account = test::northAccount(),
            .numbers = {u"00373300000000000014"_s},
            .earliest = QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC),
            .latest = QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC)};
}

/// Makes every call that the channel has, and gives what each that failed says.
QList<Error> everyErrorOf(NorthLine& line)
{
    QList<Error> errors;
    const auto keep = [&](const auto& result) {
        if (!result)
            errors.append(result.error());
    };
    const Channel& channel = line.channel();
    const LabelOrder order = northOrder();
    const auto prepared = channel.prepare(order);
    keep(channel.prove(line.session, {}));
    keep(channel.buy(line.session, *prepared, {}));
    keep(channel.buy(line.session, *channel.prepareReturn(order), {}));
    keep(channel.findByKey(line.session, {.key = order.key, .request = prepared->request, .sentAt = order.at}, {}));
    keep(channel.findPlaces(line.session, {.kind = PlaceKind::ServicePoint, .country = u"SE"_s, .city = u"Solna"_s},
                            {}));
    keep(channel.quote(line.session, order, {}));
    keep(channel.reprint(line.session, u"00373300000000000014"_s, {}));
    keep(channel.pickupSlots(line.session, pickup(), {}));
    keep(channel.bookPickup(line.session, pickup(), {}));
    return errors;
}

} // namespace

class TestPostNordKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallHasTheKeyInItsAddressAndNowhereElse()
    {
        NorthLine line({{.status = 400, .body = "{}"}});
        everyErrorOf(line);
        QCOMPARE(line.transport.asked.size(), 9);
        for (const net::Request& request : line.transport.asked) {
            QVERIFY(request.url.query().endsWith(u"apikey="_s + northKey));
            QVERIFY(!request.url.path().contains(northKey));
            QVERIFY(!request.body.contains(northKey.toUtf8()));
            for (const net::Header& header : request.headers)
                QVERIFY(!header.second.contains(northKey.toUtf8()));
        }
    }

    void whatIsStoredOfARequestHasNoKey()
    {
        NorthLine line({{.status = 400, .body = "{}"}});
        for (const auto& stored :
             {line.channel().prepare(northOrder())->request, line.channel().prepareReturn(northOrder())->request}) {
            QVERIFY(!stored.contains("apikey"));
            QVERIFY(!stored.contains(northKey.toUtf8()));
        }
        QVERIFY(!postnord::stored(*postnord::pickupCall(pickup())).contains("apikey"));
        QVERIFY(!postnord::stored(*postnord::transitCall(northOrder(), line.clock.now())).contains("apikey"));
    }

    void aServerThatRepeatsTheAddressGivesNothingAway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QStringList ways{u"GET /rest/x?locale=sv&apikey=KEY HTTP/1.1"_s, u"x?apikey=KEY"_s,
                               u"redirect=%3Fapikey%3DKEY%26locale%3Dsv"_s, u"the key KEY is not known"_s,
                               u"https://api2.postnord.com/rest/x?apikey=KEY&locale=sv"_s};
        for (const int status : {200, 400, 403, 404, 409, 422, 429, 500, 503})
            for (qsizetype i = 0; i < ways.size(); ++i)
                QTest::addRow("%d, way %d", status, static_cast<int>(i)) << status << ways.at(i);
    }
    void aServerThatRepeatsTheAddressGivesNothingAway()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        for (const QString& key : {northKey, other}) {
            if (key == other && !words.contains("apikey"_L1))
                continue; // what is no key of ours cannot be told from other words
            QString told = words;
            told.replace(u"KEY"_s, key);
            const QJsonObject fault{
                {u"message"_s, told},
                {u"compositeFault"_s, QJsonObject{{u"faults"_s, QJsonArray{QJsonObject{{u"explanationText"_s, told},
                                                                                       {u"faultCode"_s, told}}}}}}};
            const QList<QJsonObject> bodies{
                fault,
                {{u"error"_s, QJsonObject{{u"status_code"_s, status}, {u"error_type"_s, told}, {u"message"_s, told}}}},
                {{u"title"_s, told}, {u"detail"_s, told}, {u"instance"_s, told}},
                {{u"servicePointInformationResponse"_s, fault}},
                {{u"TrackingInformationResponse"_s, fault}},
                {{u"idInformation"_s, QJsonArray{QJsonObject{{u"status"_s, u"FAIL"_s}, {u"errorResponse"_s, fault}}}}}};
            for (const QJsonObject& body : bodies) {
                net::Answer answer{.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
                if (status == 429)
                    answer.headers = {{"Retry-After", "3600"}};
                NorthLine line({answer});
                for (const Error& error : everyErrorOf(line))
                    QVERIFY2(!everythingIn(error).contains(key), qPrintable(everythingIn(error)));
            }
        }
    }

    void whatIsNoKeyIsLeftAsItIs()
    {
        NorthLine line({{.status = 400, .body = R"({"message":"The apikey is wrong: é"})"}});
        const auto label = line.channel().reprint(line.session, u"1"_s, {});
        QCOMPARE(label.error().args, QStringList{u"The apikey is wrong: é"_s});
    }
};

QTEST_GUILESS_MAIN(TestPostNordKey)
#include "tst_postnord_key.moc"
