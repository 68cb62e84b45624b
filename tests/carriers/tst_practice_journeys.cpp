#include "core/practice/journey.h"
#include "core/practice/towns.h"
#include "core/practice/travels.h"
#include "tests/carriers/practicedesk.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString parcelPath = u"/practice/parcels"_s;

Piece piece(const QString& carrier, const QString& services, int serial = 1)
{
    const Place bern{.zip = u"3030"_s, .city = u"Bern"_s, .country = u"CH"_s};
    const Place zurich{.zip = u"8001"_s, .city = u"Zürich"_s, .country = u"CH"_s};
    const Place stockholm{.zip = u"11122"_s, .city = u"Stockholm"_s, .country = u"SE"_s};
    const Place malmo{.zip = u"21145"_s, .city = u"Malmö"_s, .country = u"SE"_s, .id = u"2114501"_s};
    const Place kyiv{.zip = u"01001"_s, .city = u"Київ"_s, .country = u"UA"_s};
    const Place lviv{.zip = u"79000"_s, .city = u"Львів"_s, .country = u"UA"_s, .id = u"branch-3"_s};
    if (carrier == "postnord"_L1)
        return {.ident = u"0037330000%1%2"_s.arg(serial, 9, 10, QChar(u'0')).arg(serial * 7 % 10),
                .services = services,
                .from = stockholm,
                .to = malmo};
    if (carrier == "novaposhta"_L1)
        return {.ident = u"20400%1"_s.arg(serial, 9, 10, QChar(u'0')), .services = services, .from = kyiv, .to = lviv};
    return {
        .ident = u"9935900034%1"_s.arg(serial, 8, 10, QChar(u'0')), .services = services, .from = bern, .to = zurich};
}

/// "5h 100 Bern, 26h 4000 Zürich"
QString told(const QList<JourneyStep>& steps)
{
    QStringList words;
    for (const JourneyStep& step : steps) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(step.after).count();
        QString word = minutes % 60 == 0 ? u"%1h "_s.arg(minutes / 60) : u"%1m "_s.arg(minutes);
        word += step.event.code;
        for (const QString& more : {step.event.sub, step.event.city, step.event.place})
            word += more.isEmpty() ? QString() : u' ' + more;
        words.append(word);
    }
    return words.join(u", "_s);
}

QString codesOf(const QJsonValue& parcel)
{
    QStringList codes;
    for (const QJsonValue event : parcel["events"_L1].toArray())
        codes.append(event["event"_L1].toString());
    return codes.join(u' ');
}

QJsonArray parcelsOf(Desk& desk)
{
    return desk.getObject(parcelPath).value("parcels"_L1).toArray();
}

QJsonObject onlyParcel(Desk& desk)
{
    return parcelsOf(desk).first().toObject();
}

constexpr int deliveredNumber = 40; // the first of the forty
constexpr int collectedNumber = 43;

} // namespace

class TestPracticeJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWayIsWrittenInTheCarriersOwnCodes_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("services");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& carrier, const QString& services, const QString& scenario,
                            const QString& expected) {
            QTest::newRow(name) << carrier << services << scenario << expected;
        };
        const QString swiss = u"swisspost"_s;
        const QString sent = u"2m 600, 5h 100 Bern, 10h 400 Härkingen"_s;
        const QString loaded = sent + u", 16h 1201 Frauenfeld, 23h 1003 Zürich"_s;
        row("delivered", swiss, u"PRI"_s, u"delivered"_s, loaded + u", 26h 4000 Zürich"_s);
        row("collected", swiss, u"PRI"_s, u"collected"_s,
            loaded + u", 26h 2100 Zürich, 32h 910 Zürich, 100h 2000 Zürich"_s);
        row("refused", swiss, u"PRI"_s, u"refused"_s,
            loaded + u", 26h 925 Zürich, 27h 3600 2 Zürich, 34h 400 Frauenfeld, 47h 1003 Bern, 50h 4000 Bern"_s);
        row("revoked", swiss, u"PRI"_s, u"revoked"_s,
            loaded + u", 26h 4000 Zürich, 27h 4000 CAN4000 Zürich, 47h 1003 Zürich, 50h 4000 Zürich"_s);
        row("lost", swiss, u"PRI"_s, u"lost"_s, sent);
        row("sent elsewhere", swiss, u"PRI"_s, u"address-changed"_s,
            sent +
                u", 16h 1201 Frauenfeld, 18h 9224, 24h 3500 Frauenfeld, 40h 1201 Chur, 47h 1003 Chur, 50h 4000 Chur"_s);
        const QString north = u"postnord"_s;
        const QString arrived = u"5h 74 Stockholm, 10h 31 Stockholm, 16h z65 Malmö"_s;
        row("at the door", north, u"17,C7"_s, u"delivered"_s, arrived + u", 23h 113 Malmö, 26h 21 Malmö, 40h 72"_s);
        row("at a service point", north, u"19,A7"_s, u"delivered"_s,
            arrived + u", 25h 1 Malmö 2114501, 1505m z82, 1507m z04, 30h 21 Malmö 2114501"_s);
        row("in a locker", north, u"19,A7"_s, u"locker"_s,
            arrived +
                u", 25h 1 AVAILABLE_FOR_DELIVERY_PAR_LOC Malmö 2114501, 1505m z82, 1507m z04, 50h 21 Malmö 2114501"_s);
        row("late", north, u"17"_s, u"late"_s,
            u"5h 74 Stockholm, 10h 31 Stockholm, 18h z3D EXPECTED_DELAY Stockholm, 26h 270 DELAYED Stockholm, 64h z65 "
            "Malmö, 71h 113 Malmö, 74h 21 Malmö"_s);
        const QString nova = u"novaposhta"_s;
        row("at a branch", nova, u"WarehouseWarehouse"_s, u"delivered"_s,
            u"5h 4 Київ, 10h 5 Київ, 20h 6 Львів, 24h 7 Львів branch-3, 29h 9 Львів branch-3"_s);
        row("paid on delivery", nova, u"WarehouseDoors,Money"_s, u"delivered"_s,
            u"5h 4 Київ, 10h 5 Київ, 20h 6 Львів, 23h 101 Львів, 29h 10 Львів, 49h 11 Львів"_s);
        row("as the stand-in keeps it", nova, u"service=WarehouseDoors&back=100&cost=5"_s, u"refused"_s,
            u"5h 4 Київ, 10h 5 Київ, 20h 6 Львів, 23h 101 Львів, 27h 103 Львів"_s);
        row("from a locker to a branch", nova, u"WarehousePostomat"_s, u"not-collected"_s,
            u"5h 4 Київ, 10h 5 Київ, 20h 6 Львів, 24h 8 Львів branch-3, 120h 113 Львів branch-3, 128h 7 Львів "
            u"branch-3, "
            "288h 105 Львів branch-3, 291h 102 Львів branch-3"_s);
        row("moved to another number", nova, u"WarehouseWarehouse"_s, u"address-changed"_s,
            u"5h 4 Київ, 10h 5 Київ, 20h 6 Львів, 22h 104 Львів"_s);
        row("no such scenario", nova, u"WarehouseWarehouse"_s, u"stolen"_s, QString());
        row("no such carrier", u"pigeon"_s, u"PRI"_s, u"delivered"_s, QString());
    }
    void aWayIsWrittenInTheCarriersOwnCodes()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, services);
        QFETCH(QString, scenario);
        QFETCH(QString, expected);
        QCOMPARE(told(journey(carrier, piece(carrier, services), scenario)), expected);
    }

    void everyScenarioEndsWhereItsNameSays_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("services");
        for (const auto& [carrier, services] : {std::pair{"swisspost", "PRI"},
                                                {"postnord", "17"},
                                                {"postnord", "19"},
                                                {"postnord", "19,H1"},
                                                {"novaposhta", "WarehouseWarehouse"},
                                                {"novaposhta", "WarehouseDoors"},
                                                {"novaposhta", "WarehousePostomat"}})
            QTest::addRow("%s %s", carrier, services) << QString::fromLatin1(carrier) << QString::fromLatin1(services);
    }
    void everyScenarioEndsWhereItsNameSays()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, services);
        static const QHash<QString, QStringList> others{{u"not-collected"_s, {u"returning"_s, u"delivered"_s}},
                                                        {u"refused"_s, {u"returning"_s, u"delivered"_s}},
                                                        {u"lost"_s, {u"moving"_s}},
                                                        {u"address-changed"_s, {u"moved-on"_s, u"delivered"_s}}};
        for (const QString& scenario : scenarioNames()) {
            const QList<JourneyStep> steps = journey(carrier, piece(carrier, services), scenario);
            QVERIFY2(!steps.isEmpty(), qPrintable(scenario));
            for (qsizetype i = 0; i < steps.size(); ++i) {
                QVERIFY2(i == 0 || steps[i - 1].after < steps[i].after, qPrintable(scenario + told(steps)));
                QVERIFY2(!steps[i].event.code.isEmpty(), qPrintable(scenario));
            }
            const QString end = stageOf(carrier, steps.constLast().event);
            QVERIFY2(others.value(scenario, {u"delivered"_s}).contains(end), qPrintable(scenario + u' ' + end));
        }
    }

    void fortyParcelsInARowShowEverything_data()
    {
        QTest::addColumn<QString>("carrier");
        for (const char* carrier : {"swisspost", "postnord", "novaposhta"})
            QTest::newRow(carrier) << QString::fromLatin1(carrier);
    }
    void fortyParcelsInARowShowEverything()
    {
        QFETCH(QString, carrier);
        QHash<QString, int> counts;
        for (int serial = 17; serial < 57; ++serial) {
            Piece abroad = piece(carrier, u"17"_s, serial);
            QCOMPARE(scenarioFor(carrier, abroad), scenarioFor(carrier, abroad));
            abroad.to.country = u"NO"_s;
            ++counts[scenarioFor(carrier, abroad)];
        }
        for (const QString& scenario : scenarioNames())
            QVERIFY2(counts.value(scenario) > 0, qPrintable(scenario));
        QCOMPARE(counts.value(u"delivered"_s), 28);
    }

    void customsAreForParcelsThatCrossABorder()
    {
        for (int serial = 0; serial < 40; ++serial)
            QVERIFY(scenarioFor(u"swisspost"_s, piece(u"swisspost"_s, u"PRI"_s, serial)) != "customs"_L1);
    }

    void aLetterIsNotAnnouncedAndGoesIntoNoLocker()
    {
        Piece letter = piece(u"swisspost"_s, u"RINL"_s);
        letter.ident = u"983590003400000001"_s;
        QVERIFY(told(journey(u"swisspost"_s, letter, u"delivered"_s)).startsWith("5h 100"_L1));
        for (int serial = 0; serial < 40; ++serial) {
            letter.ident = u"9835900034%1"_s.arg(serial, 8, 10, QChar(u'0'));
            QVERIFY(scenarioFor(u"swisspost"_s, letter) != "locker"_L1);
        }
    }

    void aParcelThatCameOfAnotherIsDelivered()
    {
        const QDateTime booked = QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate);
        const Piece lost = piece(u"novaposhta"_s, u"service=WarehouseDoors"_s, 33);
        QCOMPARE(scenarioFor(u"novaposhta"_s, lost), u"lost"_s);
        Travels travels;
        travels.follow(u"novaposhta"_s, lost, booked);
        QCOMPARE(travels.due(booked.addDays(2)).constLast().event->code, u"9"_s);
        travels.begin(u"novaposhta"_s, lost, booked);
        QCOMPARE(travels.due(booked.addDays(2)).constLast().event->code, u"5"_s);
        QVERIFY(travels.due(booked.addDays(200)).isEmpty());
    }

    void parcelsMoveWhenSomebodyLooks()
    {
        Desk desk;
        const QString number = bookNumbered(desk, deliveredNumber);
        QCOMPARE(onlyParcel(desk).value("state"_L1).toString(), u"announced"_s);
        QCOMPARE(codesOf(onlyParcel(desk)), QString());
        desk.passHours(11);
        QVERIFY(desk.office.swissPost().parcels().first().events.isEmpty());
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100 400"_s);
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100 400"_s);
        QCOMPARE(onlyParcel(desk).value("scenario"_L1).toString(), u"delivered"_s);
        QCOMPARE(onlyParcel(desk)["next"_L1]["event"_L1].toString(), u"1201"_s);
        QCOMPARE(onlyParcel(desk)["next"_L1]["at"_L1].toString(), u"2026-11-24T00:00:00.000Z"_s);
        desk.passHours(1000);
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100 400 1201 1003 4000"_s);
        QCOMPARE(onlyParcel(desk).value("state"_L1).toString(), u"delivered"_s);
        QVERIFY(!onlyParcel(desk).contains("next"_L1));
        QCOMPARE(onlyParcel(desk)["events"_L1][5]["at"_L1].toString(), u"2026-11-24T10:00:00.000Z"_s);
        QCOMPARE(onlyParcel(desk)["events"_L1][5]["city"_L1].toString(), u"Zürich"_s);
        QCOMPARE(number, u"993590003400000040"_s);
    }

    void aJourneySurvivesARestart()
    {
        const QTemporaryDir folder;
        const OfficeSettings settings{.stateFile = folder.filePath(u"state"_s)};
        {
            Desk desk(settings);
            QVERIFY(desk.office.open());
            bookNumbered(desk, deliveredNumber);
            bookNumbered(desk, collectedNumber);
            desk.passHours(11);
            parcelsOf(desk);
            desk.post("/practice/scenario"_L1, R"({"number": "993590003400000040", "scenario": "lost"})");
            desk.post("/practice/scenario"_L1, R"({"number": "993590003400000043", "advance": "6h"})");
            desk.passHours(1);
            desk.signIn();
        }
        Desk desk(settings); // its clock starts again where the first one did
        QVERIFY(desk.office.open());
        QCOMPARE(codesOf(parcelsOf(desk)[0]), u"600 100 400"_s);
        QCOMPARE(codesOf(parcelsOf(desk)[1]), u"600 100 400 1201"_s);
        QCOMPARE(parcelsOf(desk)[0]["scenario"_L1].toString(), u"lost"_s);
        desk.passHours(6); // eighteen hours at the carriers, and six that were skipped
        QCOMPARE(codesOf(parcelsOf(desk)[1]), u"600 100 400 1201 1003"_s);
        desk.passHours(200);
        QCOMPARE(codesOf(parcelsOf(desk)[0]), u"600 100 400"_s);
        QCOMPARE(codesOf(parcelsOf(desk)[1]), u"600 100 400 1201 1003 2100 910 2000"_s);
    }

    void aParcelIsMovedByPushButton()
    {
        Desk desk;
        const QByteArray number = bookNumbered(desk, deliveredNumber).toLatin1();
        const auto press = [&](const QByteArray& what) {
            return desk.post("/practice/scenario"_L1, "{\"number\": \"" + number + "\", " + what + "}");
        };
        QCOMPARE(press(R"("advance": "1d")").body, QByteArray(R"({"added":5})"));
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100 400 1201 1003"_s);
        QCOMPARE(press(R"("scenario": "refused", "advance": "4h")").body, QByteArray(R"({"added":2})"));
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100 400 1201 1003 925 3600"_s);
        QCOMPARE(onlyParcel(desk).value("state"_L1).toString(), u"returning"_s);
        const QJsonArray events = onlyParcel(desk).value("events"_L1).toArray();
        for (qsizetype i = 1; i < events.size(); ++i)
            QVERIFY(events[i - 1]["at"_L1].toString() < events[i]["at"_L1].toString());
        QCOMPARE(press(R"("event": "9105", "zip": "8010")").body, QByteArray(R"({"added":1})"));
        QCOMPARE(onlyParcel(desk).value("scenario"_L1).toString(), u"by-hand"_s);
        QCOMPARE(onlyParcel(desk).value("state"_L1).toString(), u"returning"_s);
        desk.passHours(1000);
        QVERIFY(codesOf(onlyParcel(desk)).endsWith("3600 9105"_L1));
        QCOMPARE(press(R"("scenario": "refused")").status, 200);
        desk.passHours(10);
        QVERIFY(codesOf(onlyParcel(desk)).endsWith("3600 9105 400"_L1));
    }

    void aParcelCanBeHeldWhereItIs()
    {
        Desk desk;
        bookNumbered(desk, deliveredNumber);
        desk.passHours(6);
        const QByteArray hold = R"({"number": "993590003400000040", "scenario": "by-hand"})";
        QCOMPARE(desk.post("/practice/scenario"_L1, hold).status, 200);
        desk.passHours(1000);
        QCOMPARE(codesOf(onlyParcel(desk)), u"600 100"_s);
    }

    void whatIsAdvancedIsDatedJustBeforeNow()
    {
        Desk desk;
        const QByteArray number = bookNumbered(desk, deliveredNumber).toLatin1();
        desk.passHours(1);
        desk.post("/practice/scenario"_L1, "{\"number\": \"" + number + "\", \"advance\": \"2d\"}");
        const QJsonValue events = onlyParcel(desk).value("events"_L1);
        QCOMPARE(events[5]["event"_L1].toString(), u"4000"_s);
        QCOMPARE(events[5]["at"_L1].toString(), u"2026-11-23T09:00:00.000Z"_s);
        QCOMPARE(events[4]["at"_L1].toString(), u"2026-11-23T08:59:59.000Z"_s);
    }

    void aWrongButtonSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const QByteArray& body, int status, const QByteArray& said) {
            QTest::newRow(name) << body << status << said;
        };
        row("another number", R"({"number": "1", "advance": "1d"})", 404, "unknown-parcel");
        row("no such scenario", R"({"number": "993590003400000040", "scenario": "stolen"})", 400, "\"scenario\"");
        row("no span", R"({"number": "993590003400000040", "advance": "soon"})", 400, "\"advance\"");
        row("no unit", R"({"number": "993590003400000040", "advance": "2"})", 400, "\"advance\"");
        row("too far", R"({"number": "993590003400000040", "advance": "367d"})", 400, "\"advance\"");
        row("backwards", R"({"number": "993590003400000040", "advance": "-1d"})", 400, "\"advance\"");
        row("nothing", R"({"number": "993590003400000040"})", 400, "\"event\"");
        row("no object", "[]", 404, "unknown-parcel");
    }
    void aWrongButtonSaysWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        Desk desk;
        bookNumbered(desk, deliveredNumber);
        const Answer answer = desk.post("/practice/scenario"_L1, body);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(said), answer.body);
        QCOMPARE(onlyParcel(desk).value("scenario"_L1).toString(), u"delivered"_s);
    }

    void scenariosAreListed()
    {
        Desk desk;
        QCOMPARE(desk.getObject(u"/practice/scenarios"_s).value("scenarios"_L1).toArray().size(),
                 scenarioNames().size());
    }
};

QTEST_GUILESS_MAIN(TestPracticeJourneys)
#include "tst_practice_journeys.moc"
