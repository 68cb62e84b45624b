#include "core/carriers/postnord/opening.h"
#include "core/carriers/postnord/places.h"
#include "core/catalogue/catalogue.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northline.h"

#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::golden;
using test::northAccount;
using test::NorthLine;
using test::said;

namespace {

const QByteArray fifth = golden(u"postnord-points.json"_s);
const QByteArray firstVersion = golden(u"postnord-points-1.json"_s);

QStringList idsOf(const Result<QList<Place>>& places)
{
    if (!places)
        return {u"! "_s + said(places.error())};
    QStringList ids;
    for (const Place& place : *places)
        ids.append(place.id);
    return ids;
}

Result<QList<Place>> read(const QByteArray& body, const PlaceQuestion& question)
{
    return postnord::placesIn({.status = 200, .body = body}, question);
}

PlaceQuestion near(const QString& text = {})
{
    return {.kind = PlaceKind::ServicePoint,
            .text = text,
            .country = u"SE"_s,
            .postcode = u"211 45"_s,
            .city = u"Malmö"_s,
            .street = u"Ringvägen"_s,
            .houseNumber = u"3+"_s,
            .most = 5};
}

} // namespace

class TestPostNordPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionIsAskedAsPostNordWantsIt_data()
    {
        QTest::addColumn<PlaceQuestion>("question");
        QTest::addColumn<QString>("asked");
        const QString points = u"/businesslocation/v5/servicepoints/"_s;
        const QString tail = u"&srId=EPSG:4326&context=optionalservicepoint&responseFilter=public&typeId="_s;
        const QString allPoints = u"6,24,25,37,38,44,54,61"_s;
        const QString byAddress = points + u"nearest/byaddress?returnType=json&countryCode="_s;
        QTest::newRow("near an address")
            << near()
            << byAddress +
                   u"SE&city=Malm%C3%B6&postalCode=21145&streetName=Ringv%C3%A4gen&streetNumber=3%2B&numberOfServicePoints=5"_s +
                   tail + allPoints;
        QTest::newRow("lockers") << PlaceQuestion{.kind = PlaceKind::Locker, .country = u"SE"_s, .city = u"Solna"_s}
                                 << byAddress + u"SE&city=Solna&numberOfServicePoints=20"_s + tail + u"2"_s;
        QTest::newRow("a text is sifted from more")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .text = u"livs"_s, .country = u"SE"_s, .city = u"Solna"_s}
            << byAddress + u"SE&city=Solna&numberOfServicePoints=50"_s + tail + allPoints;
        QTest::newRow("a text alone is a town")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .text = u" Solna "_s, .country = u"SE"_s, .most = 1}
            << byAddress + u"SE&city=Solna&numberOfServicePoints=1"_s + tail + allPoints;
        QTest::newRow("digits alone are a postcode")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .text = u"171 73"_s, .country = u"SE"_s, .most = 1000}
            << byAddress + u"SE&postalCode=17173&numberOfServicePoints=100"_s + tail + allPoints;
        QTest::newRow("with four digits in Norway")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .text = u"0155"_s, .country = u"NO"_s, .most = 1}
            << byAddress + u"NO&postalCode=0155&numberOfServicePoints=1"_s + tail + allPoints;
        QTest::newRow("more digits are an id")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .text = u"1000001"_s, .country = u"SE"_s}
            << points + u"ids?returnType=json&countryCode=SE&ids=1000001&responseFilter=public"_s;
        QTest::newRow("without a country it is that of the contract")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .city = u"Solna"_s, .most = 1}
            << byAddress + u"SE&city=Solna&numberOfServicePoints=1"_s + tail + allPoints;
        QTest::newRow("abroad the contract's country is told")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .country = u"de"_s, .postcode = u"10117"_s, .most = 1}
            << byAddress + u"DE&agreementCountry=SE&postalCode=10117&numberOfServicePoints=1"_s + tail + allPoints;
    }
    void everyQuestionIsAskedAsPostNordWantsIt()
    {
        QFETCH(PlaceQuestion, question);
        NorthLine line({{.status = 200, .body = fifth}});
        line.channel().findPlaces(line.session, question, {});
        QCOMPARE(line.transport.asked.size(), 1);
        QTEST(line.asked(), "asked");
        QCOMPARE(line.transport.asked.first().method, QByteArray("GET"));
        QVERIFY(line.transport.asked.first().body.isEmpty());
    }

    void whatPostNordCannotAnswerIsNotAsked_data()
    {
        QTest::addColumn<PlaceQuestion>("question");
        QTest::newRow("towns") << PlaceQuestion{.kind = PlaceKind::Settlement, .text = u"Solna"_s, .country = u"SE"_s};
        QTest::newRow("streets") << PlaceQuestion{.kind = PlaceKind::Street, .text = u"a"_s, .country = u"SE"_s};
        QTest::newRow("branches") << PlaceQuestion{.kind = PlaceKind::Branch, .text = u"a"_s, .country = u"SE"_s};
        QTest::newRow("nothing") << PlaceQuestion{.kind = PlaceKind::ServicePoint, .country = u"SE"_s};
        QTest::newRow("a country without points")
            << PlaceQuestion{.kind = PlaceKind::ServicePoint, .country = u"US"_s, .postcode = u"10001"_s};
    }
    void whatPostNordCannotAnswerIsNotAsked()
    {
        QFETCH(PlaceQuestion, question);
        NorthLine line({{.status = 200, .body = fifth}});
        QCOMPARE(line.channel().findPlaces(line.session, question, {}), Result<QList<Place>>(QList<Place>()));
        QVERIFY(line.transport.asked.isEmpty());
    }

    void aPointOfVersionFiveIsReadWhole()
    {
        const auto places = read(fifth, near());
        QCOMPARE(idsOf(places), (QStringList{u"1000001"_s, u"1000002"_s})); // nearest first, and each once
        const Place& first = places->first();
        QCOMPARE(first.name, u"Livs Nära"_s);
        QCOMPARE(first.street + u' ' + first.houseNumber, u"Ringvägen 7"_s); // for people
        QCOMPARE(first.keys.value(u"street"_s), u"Lastgatan 1"_s);           // for the booking
        QCOMPARE(first.keys.value(u"postcode"_s), u"21144"_s);
        QCOMPARE(first.keys.value(u"city"_s), u"MALMO"_s);
        QCOMPARE(first.keys.value(u"country"_s), u"SE"_s);
        QCOMPARE(first.keys.value(u"distance"_s), u"120"_s);
        QCOMPARE(first.keys.value(u"detail"_s), u"Beside the bakery"_s);
        QCOMPARE(first.keys.value(u"cash-on-delivery"_s), u"yes"_s);
        QCOMPARE(first.latitude, 55.6); // northing, whatever the description calls it
        QCOMPARE(first.longitude, 13.0);
        QCOMPARE(first.country, u"SE"_s);
        QCOMPARE(first.hours,
                 (QStringList{u"08:00-12:00, 13:00-18:00"_s, {}, {}, {}, u"20:00-24:00"_s, u"00:00-02:00"_s, {}}));
        const Place& second = places->at(1);
        QCOMPARE(second.keys.value(u"street"_s), u"Bortre torget"_s); // no other address is told
        QCOMPARE(second.latitude, 55.61);                             // as text
        QCOMPARE(second.keys.value(u"cash-on-delivery"_s), u"no"_s);
        QCOMPARE(second.hours.last(), u"00:00-24:00"_s);
    }

    void lockersAreAKindOfTheirOwn()
    {
        PlaceQuestion question = near();
        question.kind = PlaceKind::Locker;
        const auto places = read(fifth, question);
        QCOMPARE(idsOf(places), QStringList{u"1000003"_s});
        QCOMPARE(places->first().kind, PlaceKind::Locker);
        QVERIFY(places->first().hours.isEmpty()); // not known
    }

    void aPointOfVersionOneIsReadWhole()
    {
        const auto places = read(firstVersion, {.kind = PlaceKind::ServicePoint, .country = u"NO"_s});
        QCOMPARE(idsOf(places), (QStringList{u"3000002"_s, u"3000001"_s})); // what names no distance comes last
        const Place& point = places->at(1);
        QCOMPARE(point.postcode, u"0155"_s);
        QCOMPARE(point.houseNumber, u"1-7"_s);
        QCOMPARE(point.latitude, 59.9);
        QCOMPARE(point.keys.value(u"routing"_s), u"ALF"_s);
        QCOMPARE(point.hours, (QStringList{u"07:00-23:00"_s, {}, {}, {}, {}, u"09:00-12:00, 13:00-18:00"_s, {}}));
        QVERIFY(places->first().hours.isEmpty());
        QVERIFY(places->first().houseNumber.isEmpty());
    }

    void openingHoursAreReadOrLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("week");
        const auto service = [](const QByteArray& open, const QByteArray& from, const QByteArray& close,
                                const QByteArray& to) {
            const QJsonObject day{{u"openDay"_s, QString::fromLatin1(open)},
                                  {u"openTime"_s, QString::fromLatin1(from)},
                                  {u"closeDay"_s, QString::fromLatin1(close)},
                                  {u"closeTime"_s, QString::fromLatin1(to)}};
            return QJsonDocument(QJsonArray{QJsonObject{{u"postalServices"_s, QJsonArray{day}}}}).toJson();
        };
        QTest::newRow("a day") << service("TUESDAY", "08:00:00", "TUESDAY", "16:30:00") << u"|08:00-16:30|||||"_s;
        QTest::newRow("past midnight") << service("SUNDAY", "22:00", "SUNDAY", "02:00")
                                       << u"00:00-02:00||||||22:00-24:00"_s;
        QTest::newRow("never closed") << service("MONDAY", "00:00", "SUNDAY", "24:00")
                                      << QStringList(7, u"00:00-24:00"_s).join(u'|');
        QTest::newRow("without a closing day")
            << QByteArray(R"([{"postalServices":[{"openDay":"MONDAY","openTime":"08:00","closeTime":"22:00"}]}])")
            << u"08:00-22:00||||||"_s;
        QTest::newRow("twice the same")
            << QByteArray(R"([[{"day":"MO","from1":"0800","to1":"0900"},{"day":"MO","from1":"0800","to1":"0900"}]])")
            << u"08:00-09:00||||||"_s;
        QTest::newRow("no such time") << service("MONDAY", "25:00", "MONDAY", "26:00") << QString();
        QTest::newRow("no such day") << service("SOMEDAY", "08:00", "MONDAY", "09:00") << QString();
        QTest::newRow("nothing") << QByteArray("[{}]") << QString();
        QTest::newRow("a text") << QByteArray(R"(["always"])") << QString();
    }
    void openingHoursAreReadOrLeftOut()
    {
        QFETCH(QByteArray, json);
        const QJsonValue value = QJsonDocument::fromJson(json).array().first();
        QTEST(postnord::weekIn(value).join(u'|'), "week");
    }

    void aTextSiftsWhatIsNear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("a part of the name") << u"nära"_s << u"1000001"_s;
        QTest::newRow("a street") << u"bortre"_s << u"1000002"_s;
        QTest::newRow("the beginning of the id") << u"1000002"_s << u"1000002"_s;
        QTest::newRow("nothing") << u"zzz"_s << QString();
    }
    void aTextSiftsWhatIsNear()
    {
        QFETCH(QString, text);
        QTEST(idsOf(read(fifth, near(text))).join(u' '), "found");
    }

    void noMorePointsThanWantedComeBack()
    {
        PlaceQuestion one = near();
        one.most = 1;
        QCOMPARE(idsOf(read(fifth, one)), QStringList{u"1000001"_s});
    }

    void whatIsNoListOfPointsIsJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const QByteArray fault = R"({"servicePointInformationResponse":{"compositeFault":{"faults":[
            {"explanationText":"Missing parameter","faultCode":"API-005","paramValues":[]}]}}})";
        QTest::newRow("none near") << 200
                                   << QByteArray(R"({"servicePointInformationResponse":{"customerSupports":[]}})")
                                   << QString();
        QTest::newRow("a fault with success") << 200 << fault << u"! refused API-005"_s;
        QTest::newRow("a fault") << 400 << fault << u"! refused API-005"_s;
        QTest::newRow("not subscribed") << 403
                                        << QByteArray(R"({"error":{"status_code":403,"message":"Invalid API Key"}})")
                                        << u"! unauthorised key-not-accepted"_s;
        QTest::newRow("another answer") << 200 << QByteArray("{}") << u"! offline bad-answer"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << u"! offline bad-answer"_s;
        QTest::newRow("the server is down") << 503 << QByteArray() << u"! offline server-error"_s;
    }
    void whatIsNoListOfPointsIsJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        NorthLine line({{.status = status, .body = body}});
        QTEST(idsOf(line.channel().findPlaces(line.session, near(), {})).join(u' '), "outcome");
    }

    void aMalformedMemberLosesNoOtherPoint()
    {
        int looked = 0;
        for (const QByteArray& body : {fifth, firstVersion}) {
            const QJsonArray points =
                QJsonDocument::fromJson(body)["servicePointInformationResponse"_L1]["servicePoints"_L1].toArray();
            test::eachMutation(body, [&](const QStringList& path, const QByteArray& mutant) {
                QStringList found;
                for (const PlaceKind kind : {PlaceKind::ServicePoint, PlaceKind::Locker})
                    if (const auto places = read(mutant, {.kind = kind, .country = u"SE"_s}))
                        for (const Place& place : *places) {
                            QVERIFY(place.hours.isEmpty() || place.hours.size() == 7);
                            found.append(place.id);
                        }
                for (qsizetype i = 0; path.size() > 3 && i < points.size(); ++i)
                    if (path.at(1) == "servicePoints"_L1 && path.at(2).toInt() != i) {
                        const QString id = points.at(i)["servicePointId"_L1].toVariant().toString();
                        QVERIFY2(found.contains(id), qPrintable(path.join(u'/')));
                        ++looked;
                    }
            });
        }
        QVERIFY(looked > 1000);
    }

    void aRecordedListIsRead()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/postnord/servicepoints-list_v1shape.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no samples");
        const auto places = read(file.readAll(), {.kind = PlaceKind::ServicePoint, .country = u"NO"_s, .most = 100});
        QVERIFY(places);
        QVERIFY(places->size() > 3);
        for (const Place& place : *places) {
            QVERIFY(!place.name.isEmpty() && !place.city.isEmpty() && place.latitude);
            QCOMPARE(place.hours.size(), 7);
        }
    }

    void theCatalogueFillsABookingWithTheChosenPoint()
    {
        const catalogue::Entry entry = catalogue::bundled()->value(u"postnord"_s);
        const catalogue::Field* field = catalogue::field(entry, u"point-id");
        QVERIFY(field);
        QCOMPARE(field->type, u"place"_s);
        QCOMPARE(field->places, (QStringList{u"service-point"_s, u"locker"_s}));
        const Place place = read(fifth, near())->first();
        for (auto fill = field->fills.begin(); fill != field->fills.end(); ++fill) {
            QVERIFY(catalogue::service(entry, u"A7")->needs.contains(fill.key()));
            QVERIFY2(fill.value() == "name"_L1 || !place.keys.value(fill.value()).isEmpty(), qPrintable(fill.value()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPostNordPlaces)
#include "tst_postnord_places.moc"
