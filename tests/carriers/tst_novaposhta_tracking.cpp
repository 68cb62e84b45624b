#include "core/carriers/novaposhta/times.h"
#include "core/carriers/novaposhta/tracking.h"
#include "core/carriers/novaposhta/tracking_wire.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/told.h"
#include "tests/carriers/toldtransport.h"
#include "tests/support/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace Qt::Literals::StringLiterals;
using test::golden;
using test::told;

namespace {

const QString first = u"20450000000001"_s;
const QString second = u"20450000000002"_s;

Sighting sighted(const QByteArray& body, const QString& number = first)
{
    const auto envelope = readEnvelope(body);
    return envelope ? sightingsIn(*envelope).value(number, {.error = Error{.code = u"none"_s}})
                    : Sighting{.error = envelope.error()};
}

QByteArray answerOf(const QByteArray& document, const QByteArray& more = {})
{
    return R"({"success":true,"data":[{"Number":"20450000000001",)" + document + "}]" + more + "}";
}

/// A carrier that refuses every question in which one of these numbers, or a wrong phone, stands.
class Picky
{
public:
    enum class Words { Names, Nothing };

    explicit Picky(QStringList bad, Words words = Words::Names) : m_bad(std::move(bad)), m_words(words) {}

    Result<Envelope> operator()(const Call& call, Effect)
    {
        QStringList asked;
        for (const QJsonValue document : call.properties["Documents"_L1].toArray()) {
            asked.append(document["DocumentNumber"_L1].toString());
            if (document["Phone"_L1].toString().endsWith("666"_L1))
                return Envelope{.errors = {{.code = u"20001402594"_s, .words = u"Phone is invalid"_s}}};
        }
        questions.append(asked);
        Envelope envelope{.isSuccess = true};
        for (const QString& number : asked) {
            if (m_bad.contains(number)) {
                envelope = {.errors = {{.code = u"20001401442"_s, .words = u"Document number is not correct"_s}}};
                if (m_words == Words::Names)
                    envelope.warnings = {{.words = u"Invalid DocumentNumber: "_s + number}};
                return envelope;
            }
            envelope.data.append(QJsonObject{{u"Number"_s, number}, {u"StatusCode"_s, u"5"_s}});
        }
        return envelope;
    }

    QList<QStringList> questions;

private:
    QStringList m_bad;
    Words m_words;
};

QList<Followed> many(int count)
{
    QList<Followed> parcels;
    for (int i = 0; i < count; ++i)
        parcels.append({.number = QString::number(20450000000000 + i)});
    return parcels;
}

} // namespace

class TestNovaPoshtaTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWrittenTimeIsThatOfKyiv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("fact");
        const auto row = [](const QString& text, const QString& utc, const QString& fact) {
            QTest::newRow(qPrintable(u'\'' + text + u'\'')) << text << utc << fact;
        };
        const QString winter = u"2026-02-26T09:08:03Z"_s;
        row(u"26-02-2026 11:08:03"_s, winter, winter);
        row(u"26.02.2026 11:08:03"_s, winter, winter);
        row(u"2026-02-26 11:08:03"_s, winter, winter);
        row(u" 2026-02-26 11:08:03.000000 "_s, winter, winter);
        row(u"11:08 26.02.2026"_s, u"2026-02-26T09:08:00Z"_s, u"2026-02-26T09:08:00Z"_s);
        row(u"26.07.2026 11:08:03"_s, u"2026-07-26T08:08:03Z"_s, u"2026-07-26T08:08:03Z"_s);
        row(u"2026-07-26"_s, u"2026-07-25T21:00:00Z"_s, u"2026-07-26"_s);
        row(u"26.07.2026"_s, u"2026-07-25T21:00:00Z"_s, u"2026-07-26"_s);
        row(u"26-07-2026"_s, u"2026-07-25T21:00:00Z"_s, u"2026-07-26"_s);
        row(u"2026-07-26T08:08:03.000000Z"_s, u"2026-07-26T08:08:03Z"_s, u"2026-07-26T08:08:03Z"_s);
        row(u"2026-03-29 03:30:00"_s, u"2026-03-29T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s); // left out in spring
        for (const QString& none : {u""_s, u"0000-00-00 00:00:00"_s, u"0001-01-01 00:00:00"_s, u"00:00 01.01.0001"_s,
                                    u"2026-13-41 11:08:03"_s, u"2026-02-26 25:61:00"_s, u"завтра"_s})
            row(none, {}, {});
    }
    void everyWrittenTimeIsThatOfKyiv()
    {
        QFETCH(QString, text);
        QTEST(momentIn(text).toString(Qt::ISODate), "utc");
        QTEST(isoOf(text), "fact");
    }

    void aDocumentIsASightingOfItsPresentState()
    {
        const Sighting parcel = sighted(golden(u"novaposhta-status.json"_s));
        QCOMPARE(told(parcel), u": 7"_s);
        QVERIFY(!parcel.tellsHistory);
        QCOMPARE(parcel.scans.first(), (Scan{.code = u"7"_s,
                                             .at = QDateTime(QDate(2026, 11, 23), QTime(7, 30), Qt::UTC),
                                             .place = u"Київ, Відділення №9"_s,
                                             .text = u"Прибув у відділення"_s}));
        const QMap<QString, QString> facts{{u"expected"_s, u"2026-11-23T10:00:00Z"_s},
                                           {u"arrived"_s, u"2026-11-23T07:30:00Z"_s},
                                           {u"storage-charged-from"_s, u"2026-12-01T07:30:00Z"_s},
                                           {u"storage-first-day"_s, u"2026-12-01"_s},
                                           {u"weight-grams"_s, u"2000"_s},
                                           {u"collection-point"_s, u"Відділення №9"_s},
                                           {u"collection-point-id"_s, u"22222222-0000-0000-0000-000000000002"_s},
                                           {u"collection-point-number"_s, u"9"_s},
                                           {u"in-locker"_s, u"no"_s},
                                           {u"cost"_s, u"82.00 UAH"_s},
                                           {u"to-pay"_s, u"82.50 UAH"_s},
                                           {u"payment"_s, u"due"_s},
                                           {u"waybill-id"_s, u"11111111-0000-0000-0000-000000000001"_s}};
        QCOMPARE(parcel.facts, facts);
        QVERIFY(!parcel.raw.isEmpty());
        QVERIFY(!parcel.raw.contains("Таємна") && !parcel.raw.contains("380501112233"));
    }

    void aFlagThatIsAbsentOrEmptyIsNotANo()
    {
        QMap<QString, QString> says;
        for (const Possible& each : sighted(golden(u"novaposhta-status.json"_s)).possible)
            says[each.action] += (each.party == Party::Sender ? u"s"_s : u"r"_s) + (*each.isPossible ? u'+' : u'-');
        QCOMPARE(says, (QMap<QString, QString>{
                           {u"extend"_s, u"s+r+"_s}, {u"redirect"_s, u"s+r+"_s}, {u"return"_s, u"s-"_s}}));
        const Sighting misspelt = sighted(answerOf(R"("StatusCode":"7","PossibilityTermExtensio":false)"));
        QCOMPARE(misspelt.possible.first().action, u"extend"_s);
        QCOMPARE(misspelt.possible.first().isPossible, std::optional(false));
    }

    void documentsAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("successors");
        const auto row = [](const char* name, const QByteArray& body, const QString& expected,
                            const QString& successors = {}) { QTest::newRow(name) << body << expected << successors; };
        row("unknown", answerOf(R"("StatusCode":"3")"), u"unknown"_s);
        row("a number instead of a text", answerOf(R"("StatusCode":9)"), u": 9"_s);
        row("a code nobody knows", answerOf(R"("StatusCode":"777","Status":"Нове")"), u": 777"_s);
        row("no code", answerOf(R"("Status":"Нове")"), u": "_s);
        row("redirected", answerOf(R"("StatusCode":"104","LastCreatedOnTheBasisNumber":"20450000000099")"), u": 104"_s,
            u"20450000000099"_s);
        row("a money transfer is no parcel",
            answerOf(R"("StatusCode":"10","LastCreatedOnTheBasisNumber":"102-1107576404")"), u": 10"_s);
        row("itself", answerOf(R"("StatusCode":"9","LastCreatedOnTheBasisNumber":"20450000000001")"), u": 9"_s);
        row("inside an array", "[" + answerOf(R"("StatusCode":"5")") + "]", u": 5"_s);
        row("an object of warnings", answerOf(R"("StatusCode":"5")", R"(,"warnings":{"ID_20450000000001":"x"})"),
            u": 5"_s);
        row("no envelope", "<html>", u"! bad-answer"_s);
    }
    void documentsAreRead()
    {
        QFETCH(QByteArray, body);
        const Sighting parcel = sighted(body);
        QTEST(told(parcel), "expected");
        QTEST(parcel.successors.join(u' '), "successors");
    }

    void whatIsHiddenIsSaidToNeedAPhone()
    {
        const QByteArray body = golden(u"novaposhta-status.json"_s);
        QCOMPARE(sighted(body, second).facts[u"phone-needed"_s], u"yes"_s);
        QVERIFY(!sighted(body).facts.contains(u"phone-needed"_s));
    }

    void numbersAreJudgedBeforeTheyAreSent()
    {
        for (const QString& number : {first, u"59000777777777"_s, u"12345678901"_s, u"SHPL0123456789"_s})
            QVERIFY2(isWaybill(number), qPrintable(number));
        for (const QString& number : {u""_s, u"445"_s, u"102-1107576404"_s, u"206004560074695"_s, u"2045000000000a"_s})
            QVERIFY2(!isWaybill(number), qPrintable(number));
        QCOMPARE(phoneIn(u"+38 (050) 111-22-33"_s), u"380501112233"_s);
        QCOMPARE(phoneIn(u"0501112233"_s), u"380501112233"_s);
        QCOMPARE(phoneIn(u"+41 79 123 45 67"_s), QString());
        Picky carrier({});
        const auto sightings = sightingsOf({{u"445"_s}, {first, u"0501112233"_s}, {first}}, std::ref(carrier));
        QVERIFY(sightings);
        QCOMPARE(told(sightings->at(0)), u"! number-malformed"_s);
        QCOMPARE(told(sightings->at(2)), u": 5"_s);
        QCOMPARE(carrier.questions, QList<QStringList>{{first}});
        QVERIFY(statusCall({{first, u"050 111 22 33"_s}}).properties["Documents"_L1][0]["Phone"_L1] ==
                u"380501112233"_s);
    }

    void oneBadNumberSpoilsNoOther_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<int>("mostQuestions");
        QTest::newRow("the carrier names it") << true << 6;
        QTest::newRow("the carrier is silent") << false << 28;
    }
    void oneBadNumberSpoilsNoOther()
    {
        QFETCH(bool, isNamed);
        QFETCH(int, mostQuestions);
        const QList<Followed> parcels = many(101);
        const QStringList bad{parcels[17].number, parcels[80].number};
        Picky carrier(bad, isNamed ? Picky::Words::Names : Picky::Words::Nothing);
        const auto sightings = sightingsOf(parcels, std::ref(carrier));
        QVERIFY(sightings);
        QCOMPARE(sightings->size(), parcels.size());
        for (qsizetype i = 0; i < parcels.size(); ++i) {
            QCOMPARE(sightings->at(i).number, parcels[i].number);
            QCOMPARE(told(sightings->at(i)), bad.contains(parcels[i].number) ? u"! 20001401442"_s : u": 5"_s);
        }
        QVERIFY2(carrier.questions.size() <= mostQuestions, qPrintable(QString::number(carrier.questions.size())));
        for (const QStringList& question : carrier.questions)
            QVERIFY(question.size() <= 100);
    }

    void aWrongPhoneIsLeftOut()
    {
        Picky carrier({});
        const auto sightings = sightingsOf({{first, u"0501112666"_s}, {second}}, std::ref(carrier));
        QVERIFY(sightings);
        QCOMPARE(told(sightings->at(0)) + told(sightings->at(1)), u": 5: 5"_s);
    }

    void whatConcernsAllIsToldOnce_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("most");
        QTest::newRow("the key") << u"20000200068"_s << 1;
        QTest::newRow("the pace") << u"20000401501"_s << 1;
        QTest::newRow("no reason") << QString() << 1;
        QTest::newRow("of tracking, for every number") << u"20001401203"_s << 41;
    }
    void whatConcernsAllIsToldOnce()
    {
        QFETCH(QString, code);
        QFETCH(int, most);
        int asked = 0;
        const auto sightings = sightingsOf(many(90), [&](const Call&, Effect) -> Result<Envelope> {
            ++asked;
            return Envelope{.errors = code.isEmpty() ? QList<Said>() : QList<Said>{{.code = code, .words = u"x"_s}}};
        });
        QVERIFY(asked <= most);
        const Error error = sightings ? *sightings->last().error : sightings.error();
        QCOMPARE(error.code, code.isEmpty() ? u"empty-refusal"_s : code);
    }

    void aNumberThatIsNotAnsweredSaysSo()
    {
        const auto sightings = sightingsOf({{first}}, [](const Call&, Effect) { return Envelope{.isSuccess = true}; });
        QCOMPARE(told(sightings->first()), u"! not-answered"_s);
    }

    void aLineIsAskedWithoutTheKeyInAnyError()
    {
        test::ToldTransport transport([](const net::Request&) {
            return net::Answer{.status = 200, .body = golden(u"novaposhta-status.json"_s)};
        });
        const test::StillClock clock;
        Session session({.baseUrl = QUrl(u"http://127.0.0.1:9/v2.0/json"_s)}, {{u"api-key"_s, u"0123456789abcdef"_s}},
                        transport, clock);
        const auto sightings = track(session, {{first}, {second}}, {});
        QVERIFY(sightings);
        QCOMPARE(told(sightings->at(1)), u": 104"_s);
        QCOMPARE(sightings->at(1).successors, QStringList{u"20450000000099"_s});
        QVERIFY(transport.asked.first().body.contains("getStatusDocuments"));
    }

    void aSpoiltDocumentLosesNoOther()
    {
        const QByteArray whole = golden(u"novaposhta-status.json"_s);
        const Sighting other = sighted(whole, second);
        int mutants = 0;
        test::eachMutation(whole, [&](const QStringList& path, const QByteArray& mutant) {
            ++mutants;
            const Sighting now = sighted(mutant, second);
            if (path.size() > 2 && path[0] == "data"_L1 && path[1] == "0"_L1)
                QVERIFY2(now == other, qPrintable(path.join(u'.')));
        });
        QVERIFY(mutants > 300);
    }

    void recordedAnswersAreRead()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/novaposhta/tracked_by_number.json"_s);
        QFile refused(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/novaposhta/invalid_number.json"_s);
        if (!file.open(QIODevice::ReadOnly) || !refused.open(QIODevice::ReadOnly))
            QSKIP("the recorded samples are not here (AVISO_SAMPLES names their folder)");
        const Sighting parcel = sighted(file.readAll(), u"59000777777777"_s);
        QCOMPARE(told(parcel), u": 9"_s);
        QCOMPARE(parcel.scans.first().at, QDateTime(QDate(2022, 3, 8), QTime(13, 16, 47), Qt::UTC));
        QCOMPARE(parcel.facts[u"weight-grams"_s], u"2000"_s);
        QCOMPARE(parcel.facts[u"phone-needed"_s], u"yes"_s);
        const Envelope envelope = *readEnvelope(refused.readAll());
        QVERIFY(!envelope.isSuccess && isAboutOne(refusalIn(envelope)));
        QCOMPARE(accusedIn(envelope, {u"445"_s, first}), QStringList{u"445"_s});
    }
};

QTEST_GUILESS_MAIN(TestNovaPoshtaTracking)
#include "tst_novaposhta_tracking.moc"
