#include "core/carriers/postnord/postnord.h"
#include "core/carriers/postnord/times.h"
#include "core/carriers/postnord/tracking.h"
#include "core/carriers/postnord/tracking_wire.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northdesk.h"
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

const QString first = u"00373300000000000014"_s;
const QString second = u"00373300000000000021"_s;

QByteArray north(const QByteArray& shipments)
{
    return R"({"TrackingInformationResponse":{"shipments":)" + shipments + "}}";
}

Result<QList<Sighting>> northSightings(const QByteArray& body, const QString& number = first)
{
    return postnord::sightingsIn({.status = 200, .body = body}, number);
}

QString northTold(const QByteArray& body, const QString& number = first)
{
    const auto sightings = northSightings(body, number);
    return sightings ? told(sightings->first()) : u"! "_s + sightings.error().code;
}

QByteArray sample(const QString& name)
{
    QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPostNordTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParcelOfPostNordHasItsWayAndFacts()
    {
        const auto sightings = northSightings(golden(u"postnord-tracking.json"_s));
        QVERIFY(sightings);
        QCOMPARE(sightings->size(), 2);
        const Sighting& parcel = sightings->first();
        QCOMPARE(parcel.number, first);
        QCOMPARE(told(parcel), u"AVAILABLE_FOR_DELIVERY: 68 31 z04 1"_s);
        QCOMPARE(parcel.scans.at(0).at, QDateTime(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC)); // no place: Finland
        QCOMPARE(parcel.scans.at(1).at, QDateTime(QDate(2026, 11, 24), QTime(5, 30), Qt::UTC)); // Sweden
        QCOMPARE(parcel.scans.at(1).place, u"Rosersberg, Stockholm"_s);
        QCOMPARE(parcel.scans.at(3).at, QDateTime(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC)); // Finland
        QCOMPARE(parcel.scans.at(3).place, u"Kiosk Tampere"_s);
        QVERIFY(!parcel.scans.at(2).at.isValid()); // stays behind what it came after
        const QMap<QString, QString> facts{{u"expected"_s, u"2026-11-25T10:00:00Z"_s},
                                           {u"expected-first"_s, u"2026-11-24T10:00:00Z"_s},
                                           {u"storage-until"_s, u"2026-12-02T10:00:00Z"_s},
                                           {u"delay-risk"_s, u"yes"_s},
                                           {u"has-mobile"_s, u"yes"_s},
                                           {u"in-customs"_s, u"no"_s},
                                           {u"weight-grams"_s, u"1250"_s},
                                           {u"stated-weight-grams"_s, u"1200"_s},
                                           {u"collection-point"_s, u"Kiosk Tampere"_s},
                                           {u"collection-point-id"_s, u"4711"_s},
                                           {u"service-code"_s, u"19"_s},
                                           {u"service"_s, u"MyPack Collect"_s}};
        QCOMPARE(parcel.facts, facts);
        QCOMPARE(parcel.possible.first(),
                 (Possible{.action = u"day"_s, .party = Party::Recipient, .isPossible = false}));
        QVERIFY(!parcel.raw.isEmpty() && !parcel.raw.contains("Secret"));
        QCOMPARE(told(sightings->last()), u"EN_ROUTE: z999"_s);
    }

    void whatPostNordAnswersIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << body << expected;
        };
        const QByteArray item = R"({"itemId":"00373300000000000014","status":"EN_ROUTE","events":)";
        row("unknown", north("[]"), u"unknown"_s);
        row("malformed", R"({"TrackingInformationResponse":{"compositeFault":{"faults":[
            {"faultCode":"invalidIdentifier","explanationText":"no"}]},"shipments":[]}})",
            u"! invalidIdentifier"_s);
        row("a fault without a code", R"({"TrackingInformationResponse":{"compositeFault":{"faults":[
            {"explanationText":"no"}]}}})",
            u"! carrier-says"_s);
        row("a fault beside an answer", R"({"TrackingInformationResponse":{"compositeFault":{"faults":[{}]},
            "shipments":[{"items":[{"itemId":"00373300000000000014","status":"EN_ROUTE"}]}]}})",
            u"EN_ROUTE: "_s);
        row("no JSON", "<html>", u"! bad-answer"_s);
        row("nothing of it", "{}", u"! bad-answer"_s);
        row("without the envelope", R"({"shipments":[]})", u"unknown"_s);
        row("ISO-8859-1",
            QString::fromUtf8(north("[{\"items\":[" + item + R"([{"eventCode":"31","eventDescription":"Malmö"}]}]}])"))
                .toLatin1(),
            u"EN_ROUTE: 31"_s);
        row("a number without its zeros", north(R"([{"items":[{"itemId":"373300000000000014","status":"CREATED"},
            {"itemId":"2","status":"EN_ROUTE"}]}])"),
            u"CREATED: "_s);
        row("another number, alone", north(R"([{"items":[{"itemId":"9","status":"CREATED"}]}])"), u"CREATED: "_s);
        row("other numbers", north(R"([{"items":[{"itemId":"9"},{"itemId":"8"}]}])"), u"unknown"_s);
        row("an earlier number", north(R"([{"items":[{"itemId":"9"},{"itemId":"8","status":"STOPPED",
            "itemRefIds":[{"type":"REF_ID","value":"00373300000000000014"}]}]}])"),
            u"STOPPED: "_s);
        row("the shipment's number", north(R"([{"shipmentId":"00373300000000000014","status":"SPLIT",
            "items":[{"itemId":"9"},{"itemId":"8"}]}])"),
            u"SPLIT: "_s);
        row("the shipment's status", north(R"([{"status":"INFORMED","items":[{"itemId":"9"}]}])"), u"INFORMED: "_s);
        row("a status nobody knows", north(R"([{"items":[{"itemId":"9","status":"Dancing"}]}])"), u"DANCING: "_s);
        row("no status, a number as a code",
            north(R"([{"items":[{"itemId":"9","events":[{"eventCode":113},{"eventDescription":"?"}]}]}])"), u": 113"_s);
        row("an event without a code", north(R"([{"items":[{"itemId":"9","events":[{"status":"EN_ROUTE"}]}]}])"),
            u": EN_ROUTE"_s);
        row("delivered back", north("[{\"items\":[" + item + R"([
            {"eventCode":"21","status":"DELIVERED","eventTime":"2026-11-23T10:00:00"},
            {"eventCode":"7","status":"RETURNED","eventTime":"2026-11-24T10:00:00"},
            {"eventCode":"21","status":"DELIVERED","eventTime":"2026-11-25T10:00:00"}]}]}])"),
            u"EN_ROUTE: 21 7 21.returned"_s);
        row("delivered back, its way not told", north(R"([{"items":[{"itemId":"9","status":"RETURNED","events":[
            {"eventCode":"21","status":"DELIVERED"}]}]}])"),
            u"RETURNED: 21.returned"_s);
    }
    void whatPostNordAnswersIsJudged()
    {
        QFETCH(QByteArray, body);
        QTEST(northTold(body), "expected");
    }

    void aWeightThatIsNoneIsNotTold()
    {
        for (const QByteArray& value : QByteArrayList{"\"nan\"", "\"inf\"", "-1", "0", "\"\"", "1e300"}) {
            const QByteArray body = north(R"([{"items":[{"itemId":"9","status":"AVAILABLE_FOR_DELIVERY_PAR_LOC",
                "statedMeasurement":{"weight":{"unit":"kg","value":)" +
                                          value + "}}}]}]");
            const QMap<QString, QString> facts{{u"in-locker"_s, u"yes"_s}};
            QCOMPARE(northSightings(body)->first().facts, facts);
        }
    }

    void postNordsTimesAreOfThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("utc");
        QTest::newRow("Sweden") << u"2026-07-01T12:00:00"_s << u"SE"_s << u"2026-07-01T10:00:00Z"_s;
        QTest::newRow("three letters") << u"2026-07-01T12:00:00"_s << u"FIN"_s << u"2026-07-01T09:00:00Z"_s;
        QTest::newRow("nowhere, winter") << u"2026-12-01T12:00:00.123"_s << QString() << u"2026-12-01T11:00:00Z"_s;
        QTest::newRow("Greenland or not") << u"2026-07-01T12:00:00Z"_s << u"GL"_s << u"2026-07-01T12:00:00Z"_s;
        QTest::newRow("an offset") << u"2026-07-01T12:00:00+05:00"_s << u"SE"_s << u"2026-07-01T07:00:00Z"_s;
        QTest::newRow("the hour that is left out") << u"2026-03-29T02:30:00"_s << u"SE"_s << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("no time") << u"18:35 PM"_s << u"SE"_s << QString();
        QTest::newRow("none") << u"0001-01-01T00:00:00"_s << u"SE"_s << QString();
    }
    void postNordsTimesAreOfThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QTEST(postnord::momentIn(text, country).toString(Qt::ISODate), "utc");
    }

    void aSpoiltParcelOfPostNordLosesNoOther()
    {
        const QByteArray whole = golden(u"postnord-tracking.json"_s);
        const Sighting other = northSightings(whole)->last();
        int mutants = 0;
        test::eachMutation(whole, [&](const QStringList& path, const QByteArray& mutant) {
            ++mutants;
            const auto sightings = northSightings(mutant);
            const QString within = path.join(u'.');
            if (within.startsWith("TrackingInformationResponse.shipments.0.items.0."_L1)) {
                QVERIFY2(sightings, qPrintable(within));
                QVERIFY2(sightings->contains(other), qPrintable(within + u' ' + QString::fromUtf8(mutant)));
            }
        });
        QVERIFY(mutants > 500);
    }

    void recordedAnswersOfPostNordAreRead()
    {
        const QByteArray import = sample(u"postnord/tracking-v1-package_import.json"_s);
        if (import.isEmpty())
            QSKIP("the recorded samples are not here (AVISO_SAMPLES names their folder)");
        QCOMPARE(northTold(import, u"UP041475774DE"_s), u"DELIVERED: 74 31 31 31 z65 113 109 31 1 z01 21"_s);
        const Sighting parcel = northSightings(import, u"UP041475774DE"_s)->first();
        QCOMPARE(parcel.facts[u"weight-grams"_s], u"1050"_s);
        QCOMPARE(parcel.scans.last().at, QDateTime(QDate(2016, 3, 4), QTime(17, 37), Qt::UTC));
        QCOMPARE(northTold(sample(u"postnord/tracking-v1-no_package.json"_s)), u"unknown"_s);
        QCOMPARE(northTold(sample(u"postnord/tracking-v1-invalid_id.json"_s)), u"! invalidIdentifier"_s);
    }

    void eachNumberOfPostNordIsAskedOnceAndForItself()
    {
        test::ToldTransport transport([](const net::Request& request) -> Result<net::Answer> {
            if (request.url.path().contains(first))
                return net::Answer{.status = 200, .body = golden(u"postnord-tracking.json"_s)};
            if (request.url.path().contains("SERVERDOWN"_L1))
                return net::Answer{.status = 500};
            return net::Answer{.status = 200, .body = north("[]")};
        });
        const test::StillClock clock;
        Session session(test::northAccount(), {{u"api-key"_s, u"open-sesame"_s}}, transport, clock);
        const auto sightings = postnord::postNord().channels.first().track(
            session, {{first}, {u"../../x?"_s}, {second}, {u"SERVERDOWN"_s}, {u"0012345678"_s}, {first}}, {});
        QVERIFY(sightings);
        QStringList all;
        for (const Sighting& each : *sightings)
            all.append(each.number + u' ' + told(each));
        QCOMPARE(all, (QStringList{first + u" AVAILABLE_FOR_DELIVERY: 68 31 z04 1"_s, u"../../x? ! number-malformed"_s,
                                   second + u" EN_ROUTE: z999"_s, u"SERVERDOWN ! server-error"_s,
                                   u"0012345678 unknown"_s, first + u" AVAILABLE_FOR_DELIVERY: 68 31 z04 1"_s}));
        QCOMPARE(transport.asked.size(), 3);
        QCOMPARE(transport.asked.first().url.path(),
                 u"/postnord/rest/shipment/v7/trackandtrace/id/%1/public"_s.arg(first));
    }

    void aKeyThatPostNordRefusesIsToldOnce()
    {
        int asked = 0;
        test::ToldTransport transport([&](const net::Request&) -> Result<net::Answer> {
            if (asked++ == 0)
                return net::Answer{.status = 200, .body = north("[]")};
            return net::Answer{.status = 403, .body = R"({"error":{"status_code":403,"message":"Invalid API Key"}})"};
        });
        const test::StillClock clock;
        Session session(test::northAccount(), {{u"api-key"_s, u"open-sesame"_s}}, transport, clock);
        const QList<Followed> parcels{{u"0012345671"_s}, {u"0012345672"_s}, {u"0012345673"_s}};
        const auto some = postnord::track(session, parcels, {});
        QVERIFY(some);
        QCOMPARE(told(some->at(0)) + u", "_s + told(some->at(1)) + u", "_s + told(some->at(2)),
                 u"unknown, ! key-not-accepted, ! key-not-accepted"_s);
        QCOMPARE(asked, 2);
        const auto none = postnord::track(session, parcels, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"key-not-accepted"_s);
    }
};

QTEST_GUILESS_MAIN(TestPostNordTracking)
#include "tst_postnord_tracking.moc"
