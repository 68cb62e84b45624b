#include "core/carriers/swisspost/swisspost.h"
#include "core/carriers/swisspost/tracking.h"
#include "core/carriers/swisspost/tracking_wire.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/told.h"
#include "tests/carriers/toldtransport.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::golden;
using test::told;

namespace {

Sighting postSighting(const QByteArray& events, const QString& status = u"ON_GOING_DELIVERY"_s)
{
    const swisspost::Piece piece{.key = u"k"_s, .sighting = {.number = u"996001234500000001"_s, .summary = status}};
    const auto sighting = swisspost::withEvents(piece, {.status = 200, .body = events});
    return sighting ? *sighting : Sighting{.error = sighting.error()};
}

QByteArray occurrence(const QByteArray& code, int minute, const QByteArray& more = {})
{
    return R"({"eventCode":")" + code + R"(","timestamp":"2026-11-25T10:)" + QByteArray::number(10 + minute) +
           R"(:00+01:00")" + more + "}";
}

const QStringList postNumbers{u"996001234500000001"_s, u"996001234500000002"_s};

net::Answer signedIn()
{
    return {.status = 200, .body = R"({"access_token":"tracking-pass","expires_in":60})"};
}

} // namespace

class TestSwissPostTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPieceOfSwissPostIsFoundByItsNumber()
    {
        const auto pieces =
            swisspost::piecesIn({.status = 200, .body = golden(u"swisspost-pieces.json"_s)}, postNumbers);
        QVERIFY(pieces);
        const swisspost::Piece one = pieces->value(postNumbers[0]);
        QCOMPARE(one.key, u"k-1"_s);
        QCOMPARE(one.sighting.summary, u"ON_GOING_DELIVERY"_s);
        QCOMPARE(one.sighting.facts[u"collection-point"_s], u"8001 Zürich"_s);
        QCOMPARE(one.sighting.facts[u"status-since"_s],
                 QDateTime::fromMSecsSinceEpoch(1795420800000, Qt::UTC).toString(Qt::ISODate));
        QVERIFY(!one.sighting.raw.contains("Secret") && !one.sighting.raw.contains("9876"));
        QCOMPARE(pieces->value(postNumbers[1]).key, u"k-2"_s); // printed with dots
        const auto facts = pieces->value(postNumbers[1]).sighting.facts;
        QCOMPARE(facts, (QMap<QString, QString>{{u"expected"_s, u"2026-11-26"_s},
                                                {u"storage-until"_s, u"2026-12-02T22:59:00Z"_s},
                                                {u"weight-grams"_s, u"1480"_s},
                                                {u"in-locker"_s, u"yes"_s}}));
        const QString typed = u"99.60.012345.00000001"_s;
        const auto dotted = swisspost::piecesIn({.status = 200, .body = golden(u"swisspost-pieces.json"_s)}, {typed});
        QCOMPARE(dotted->value(typed).key, u"k-1"_s);
        QCOMPARE(swisspost::piecesRequest({typed}), QByteArray(R"({"ids":["996001234500000001"]})"));
    }

    void whatSwissPostKnowsIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray piece = R"({"mailpieceId":"996001234500000001","mailpieceStatusType":"DELIVERED"})";
        QTest::newRow("none") << QByteArray("[]") << u"unknown"_s;
        QTest::newRow("another") << QByteArray(R"([{"mailpieceId":"996001234500000009"}])") << u"unknown"_s;
        QTest::newRow("in a list") << "[" + piece + "]" << u"DELIVERED: "_s;
        QTest::newRow("in a list within") << "{\"mailpieces\":[" + piece + "]}" << u"DELIVERED: "_s;
        QTest::newRow("alone") << piece << u"DELIVERED: "_s;
        QTest::newRow("without a number, the only one")
            << QByteArray(R"([{"mailpieceKey":"k","mailpieceStatusType":"new_word"}])") << u"NEW_WORD: "_s;
        QTest::newRow("an error") << QByteArray(R"({"error":"x"})") << u"unknown"_s;
        QTest::newRow("rubbish") << QByteArray(R"([null,7,"x",[],{"mailpieceId":{}}])") << u"unknown"_s;
        QTest::newRow("no JSON") << QByteArray("<html>") << u"! bad-answer"_s;
    }
    void whatSwissPostKnowsIsJudged()
    {
        QFETCH(QByteArray, body);
        const auto pieces = swisspost::piecesIn({.status = 200, .body = body}, {postNumbers[0]});
        QTEST(pieces ? told(pieces->value(postNumbers[0]).sighting) : u"! "_s + pieces.error().code, "expected");
    }

    void eventsOfSwissPostAreScans_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArrayList& events, const QString& status,
                            const QString& expected) {
            QTest::newRow(name) << "[" + events.join(',') + "]" << status << status + u": "_s + expected;
        };
        row("oldest first", {occurrence("PARCEL.*.2.1003", 5), occurrence("LETTER.*.10.100", 1)}, u"DELIVERED"_s,
            u"100 1003"_s);
        row("a revoked delivery",
            {occurrence("PARCEL.*.2.4000", 1), occurrence("PARCEL.*.2.4000", 2, R"(,"subEventId":"CAN17")")},
            u"ON_GOING_DELIVERY"_s, u"-4000 -4000"_s);
        row("delivered anew after it",
            {occurrence("P.4000", 1), occurrence("P.4000", 2, R"(,"subEventId":"can")"), occurrence("P.4000", 3)},
            u"DELIVERED"_s, u"-4000 -4000 4000"_s);
        row("returned with a reason", {occurrence("PARCEL.*.2.3600.2", 1), occurrence("PARCEL.*.2.4000", 2)},
            u"RETURNED"_s, u"3600.2 4000.returned"_s);
        row("its reason beside it", {occurrence("P.3600", 1, R"(,"subEventDetailCode":"3")")}, u"X"_s, u"3600.3"_s);
        row("a return that was taken back",
            {occurrence("P.3600", 1), occurrence("P.3600", 2, R"(,"subEventId":"CAN")"), occurrence("P.4000", 3)},
            u"DELIVERED"_s, u"-3600 -3600 4000"_s);
        row("handed back, its way not told", {occurrence("P.4000", 1)}, u"RETURNED"_s, u"4000.returned"_s);
        row("a code nobody knows", {occurrence("PARCEL.*.2.77777", 1), "{}", "7", "null"}, u"X"_s, u"77777"_s);
        row("newest first, without times",
            {occurrence("P.1003", 3), R"({"eventCode":"P.907","timestamp":7})", occurrence("P.100", 1)}, u"X"_s,
            u"100 907 1003"_s);
    }
    void eventsOfSwissPostAreScans()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, status);
        QTEST(told(postSighting(events, status)), "expected");
    }

    void aScanOfSwissPostTellsWhenWhereAndWhy()
    {
        const Sighting parcel = postSighting(golden(u"swisspost-events.json"_s));
        QCOMPARE(told(parcel), u"ON_GOING_DELIVERY: 600 100 1003 -4000 -4000"_s);
        QCOMPARE(parcel.scans.at(0).at, QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
        QCOMPARE(parcel.scans.at(1).at, QDateTime(QDate(2026, 11, 24), QTime(16, 0), Qt::UTC)); // no zone: Zürich
        QCOMPARE(parcel.scans.at(2).place, u"8010 Zürich Mülligen"_s);
        const Sighting back = postSighting(
            "[" +
            occurrence("P.3600.12", 1, R"(,"country":"DE","city":"Köln","externalMetadata":{"description":"Zu"})") +
            "]");
        QCOMPARE(back.scans.first().reason, u"RET.12"_s);
        QCOMPARE(back.scans.first().place, u"Köln, DE"_s);
        QCOMPARE(back.scans.first().text, u"Zu"_s);
    }

    void aSpoiltAnswerOfSwissPostLosesNoOther()
    {
        const QByteArray list = golden(u"swisspost-pieces.json"_s);
        const auto whole = swisspost::piecesIn({.status = 200, .body = list}, postNumbers)->value(postNumbers[1]);
        test::eachMutation(list, [&](const QStringList& path, const QByteArray& mutant) {
            const auto pieces = swisspost::piecesIn({.status = 200, .body = mutant}, postNumbers);
            if (path.first() == "0"_L1)
                QVERIFY2(pieces && pieces->value(postNumbers[1]) == whole, qPrintable(path.join(u'.')));
        });
        test::eachMutation(golden(u"swisspost-events.json"_s), [](const QStringList& path, const QByteArray& mutant) {
            const Sighting sighting = postSighting(mutant);
            if (path.first() == "3"_L1)
                QVERIFY2(sighting.scans.size() >= 4, qPrintable(path.join(u'.')));
        });
    }

    void swissPostIsAskedAboutAllAndThenAboutEach()
    {
        int passes = 0;
        test::ToldTransport transport([&](const net::Request& request) -> Result<net::Answer> {
            const QString path = request.url.path();
            if (path.endsWith("/token"_L1)) {
                ++passes;
                return signedIn();
            }
            if (path.endsWith("/mailpieces"_L1))
                return passes == 1 ? net::Answer{.status = 401}
                                   : net::Answer{.status = 200, .body = golden(u"swisspost-pieces.json"_s)};
            if (path.contains("k-1"_L1))
                return net::Answer{.status = 200, .body = golden(u"swisspost-events.json"_s)};
            return net::Answer{.status = 502};
        });
        const test::StillClock clock;
        Session session(test::practiceAccount(), {{u"client-id"_s, u"id"_s}, {u"client-secret"_s, u"se cret"_s}},
                        transport, clock);
        const auto sightings = swisspost::swissPost().channels.first().track(
            session, {{postNumbers[0]}, {postNumbers[1]}, {u"996001234500000003"_s}, {u"?/..(%)"_s}}, {});
        QVERIFY2(sightings, sightings ? "" : qPrintable(sightings.error().code));
        QCOMPARE(told(sightings->at(0)), u"ON_GOING_DELIVERY: 600 100 1003 -4000 -4000"_s);
        QCOMPARE(told(sightings->at(1)), u"! server-error"_s);
        QCOMPARE(sightings->at(1).summary, u"RETURNED"_s); // what was said of it is kept
        QCOMPARE(told(sightings->at(2)), u"unknown"_s);
        QCOMPARE(told(sightings->at(3)), u"! number-malformed"_s);
        QCOMPARE(passes, 2); // once more after a 401
        QVERIFY(transport.asked.first().body.contains("scope=MYSB_MAILPIECE_TRACKING_B2B_READ"));
        QCOMPARE(transport.asked.last().url.path(),
                 u"/logistics/mailpiece/tracking/business/v1/mailpieces/k-2/events/"_s);
        QVERIFY(transport.asked.last().headers.contains(net::Header{"Authorization", "Bearer tracking-pass"}));
    }

    void trackingOfSwissPostThatIsNotAllowedIsSaid()
    {
        test::ToldTransport transport([&](const net::Request& request) -> Result<net::Answer> {
            return request.url.path().endsWith("/token"_L1) ? signedIn() : net::Answer{.status = 403};
        });
        const test::StillClock clock;
        Session session(test::practiceAccount(), {{u"client-id"_s, u"id"_s}, {u"client-secret"_s, u"se cret"_s}},
                        transport, clock);
        const auto sightings = swisspost::swissPost().channels.first().track(session, {{postNumbers[0]}}, {});
        QVERIFY(!sightings);
        QCOMPARE(sightings.error().code, u"tracking-not-allowed"_s);
        QVERIFY(!swisspost::swissPost().channels.last().track); // the web service cannot
    }

    void theTrackingServiceStandsWhereItIsSaid_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("expected");
        const QString path = u"/logistics/mailpiece/tracking/business/v1"_s;
        QTest::newRow("the post") << u"https://dcapi.apis.post.ch/barcode/v1"_s << QString()
                                  << u"https://mysb.apis.post.ch"_s + path;
        QTest::newRow("a stand-in") << u"http://127.0.0.1:9/swisspost/barcode/v1/"_s << QString()
                                    << u"http://127.0.0.1:9/swisspost"_s + path;
        QTest::newRow("a stand-in by its own address")
            << u"http://127.0.0.1:9/swisspost"_s << QString() << u"http://127.0.0.1:9/swisspost"_s + path;
        QTest::newRow("set") << u"https://dcapi.apis.post.ch/barcode/v1"_s << u"https://other.example/t"_s
                             << u"https://other.example/t"_s;
        QTest::newRow("nowhere") << u"https://gateway.example/labels"_s << QString() << QString();
    }
    void theTrackingServiceStandsWhereItIsSaid()
    {
        QFETCH(QString, base);
        QFETCH(QString, set);
        QTEST(swisspost::trackingBase({.baseUrl = QUrl(base), .settings = {{u"tracking-url"_s, set}}}).toString(),
              "expected");
    }
};

QTEST_GUILESS_MAIN(TestSwissPostTracking)
#include "tst_swisspost_tracking.moc"
