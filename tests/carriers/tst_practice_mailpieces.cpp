#include "tests/carriers/practicedesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mailpiecesPath = u"/swisspost/logistics/mailpiece/tracking/business/v1/mailpieces"_s;

// Whose scenario by default is in their names.
constexpr int deliveredNumber = 40;
constexpr int revokedNumber = 78;

QByteArray trackingToken(Desk& desk)
{
    const Answer answer =
        desk.post("/swisspost/OAuth/token"_L1, "grant_type=client_credentials&client_id=a&client_secret=b"
                                               "&scope=MYSB_MAILPIECE_TRACKING_B2B_READ");
    return "Bearer " + QJsonDocument::fromJson(answer.body)["access_token"_L1].toString().toLatin1();
}

Answer mailpiecesOf(Desk& desk, const QByteArray& ids)
{
    return desk.office.answer(
        {.method = "POST", .path = mailpiecesPath, .headers = {{"authorization", trackingToken(desk)}}, .body = ids});
}

QJsonObject mailpieceOf(Desk& desk, const QString& number)
{
    const Answer answer = mailpiecesOf(desk, "{\"ids\": [\"" + number.toLatin1() + "\"]}");
    return QJsonDocument::fromJson(answer.body).array().first().toObject();
}

QJsonArray eventsOf(Desk& desk, const QJsonObject& mailpiece)
{
    const QString key = mailpiece.value("mailpieceKey"_L1).toString();
    return QJsonDocument::fromJson(desk.get(mailpiecesPath + u'/' + key + u"/events/"_s, trackingToken(desk)).body)
        .array();
}

} // namespace

class TestPracticeMailpieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swissPostTellsAMailpiece()
    {
        Desk desk;
        const QString number = bookNumbered(desk, deliveredNumber);
        QJsonObject mailpiece = mailpieceOf(desk, number);
        QCOMPARE(mailpiece.value("mailpieceId"_L1).toString(), number);
        QCOMPARE(mailpiece.value("mailpieceType"_L1).toString(), u"PARCEL"_s);
        QCOMPARE(mailpiece.value("mailpieceStatusType"_L1).toString(), u"NOT_YET_SENT"_s);
        QCOMPARE(mailpiece.value("summaryDescription"_L1).toString(), u"99.35.900034.00000040"_s);
        QVERIFY(!mailpiece.value("isComplete"_L1).toBool(true));
        desk.passHours(27);
        mailpiece = mailpieceOf(desk, u"99.35.900034.00000040"_s);
        QCOMPARE(mailpiece.value("mailpieceStatusType"_L1).toString(), u"DELIVERED"_s);
        QVERIFY(mailpiece.value("isComplete"_L1).toBool());
        QCOMPARE(mailpiece.value("statusTimestamp"_L1).toInteger(),
                 QDateTime::fromString(u"2026-11-24T10:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        const QJsonArray events = eventsOf(desk, mailpiece);
        QCOMPARE(events.size(), 6);
        QCOMPARE(events[0], QJsonValue(QJsonObject{{u"eventCode"_s, u"PARCEL.*.2.4000"_s},
                                                   {u"timestamp"_s, u"2026-11-24T11:00:00+01:00"_s},
                                                   {u"zip"_s, u"8001"_s},
                                                   {u"city"_s, u"Zürich"_s},
                                                   {u"country"_s, u"CH"_s},
                                                   {u"subEventId"_s, QJsonValue()},
                                                   {u"subEventDetailCode"_s, QJsonValue()}}));
    }

    void swissPostStatusFollowsTheScenario_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isComplete");
        const auto row = [](const char* scenario, int hours, const char* status, bool isComplete) {
            QTest::addRow("%s after %d hours", scenario, hours)
                << QString::fromLatin1(scenario) << hours << QString::fromLatin1(status) << isComplete;
        };
        row("delivered", 1, "NOT_YET_SENT", false);
        row("delivered", 6, "ON_GOING_DELIVERY", false);
        row("collected", 27, "WAITING_FOR_PICKUP", false);
        row("collected", 33, "WAITING_FOR_PICKUP", false);
        row("collected", 101, "DELIVERED", true);
        row("locker", 26, "DELIVERED", false);
        row("refused", 28, "NOT_DELIVERED", false);
        row("refused", 48, "NOT_DELIVERED", false);
        row("refused", 51, "RETURNED", true);
        row("not-collected", 300, "RETURNED", true);
        row("revoked", 26, "DELIVERED", true);
        row("revoked", 28, "ON_GOING_DELIVERY", false);
        row("revoked", 51, "DELIVERED", true);
        row("lost", 2000, "ON_GOING_DELIVERY", false);
        row("customs", 40, "ON_GOING_DELIVERY", false);
    }
    void swissPostStatusFollowsTheScenario()
    {
        QFETCH(QString, scenario);
        QFETCH(int, hours);
        Desk desk;
        const QString number = bookNumbered(desk, deliveredNumber);
        desk.post("/practice/scenario"_L1,
                  QJsonDocument(QJsonObject{{u"number"_s, number}, {u"scenario"_s, scenario}}).toJson());
        desk.passHours(hours);
        const QJsonObject mailpiece = mailpieceOf(desk, number);
        QTEST(mailpiece.value("mailpieceStatusType"_L1).toString(), "status");
        QTEST(mailpiece.value("isComplete"_L1).toBool(), "isComplete");
    }

    void aScanThatIsTakenBackSaysSo()
    {
        Desk desk;
        const QString number = bookNumbered(desk, revokedNumber);
        desk.passHours(28);
        const QJsonArray events = eventsOf(desk, mailpieceOf(desk, number));
        QCOMPARE(events[0]["eventCode"_L1].toString(), u"PARCEL.*.2.4000"_s);
        QVERIFY(events[0]["subEventId"_L1].toString().startsWith("CAN"_L1));
        QVERIFY(events[1]["subEventId"_L1].isNull());
    }

    void trackingNeedsItsOwnScope()
    {
        Desk desk;
        bookNumbered(desk, deliveredNumber);
        const QByteArray ids = R"({"ids": ["993590003400000040"]})";
        const Request request{.method = "POST", .path = mailpiecesPath, .body = ids};
        QCOMPARE(desk.office.answer(request).status, 401);
        Request labelled = request;
        labelled.headers.insert("authorization", "Bearer " + desk.token);
        QCOMPARE(desk.office.answer(labelled).status, 403);
        QCOMPARE(mailpiecesOf(desk, ids).status, 200);
        QCOMPARE(mailpiecesOf(desk, R"({"ids": ["990000000000000000"]})").body, QByteArray("[]"));
        QCOMPARE(mailpiecesOf(desk, R"({"ids": "993590003400000040"})").status, 400);
        QCOMPARE(mailpiecesOf(desk, "rubbish").status, 400);
        QCOMPARE(desk.get(mailpiecesPath + u"/0123/events/"_s, trackingToken(desk)).status, 404);
        QCOMPARE(desk.get(mailpiecesPath, trackingToken(desk)).status, 405);
    }

    void aDetailNamesTheTownOnly()
    {
        Desk desk;
        const QJsonObject mailpiece = mailpieceOf(desk, bookNumbered(desk, deliveredNumber));
        const QString key = mailpiece.value("mailpieceKey"_L1).toString();
        const Answer answer = desk.get(mailpiecesPath + u'/' + key + u"/detail"_s, trackingToken(desk));
        QCOMPARE(QJsonDocument::fromJson(answer.body)["deliveryAddress"_L1]["addressDetail"_L1]["city"_L1].toString(),
                 u"Zürich"_s);
        QVERIFY(!desk.get(u"/practice/journal"_s).body.contains("Bahnhof"));
    }

    void faultsStrikeTrackingToo_data()
    {
        QTest::addColumn<QString>("operation");
        for (const char* operation : {"mailpieces", "mailpieceEvents", "mailpieceDetail"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }
    void faultsStrikeTrackingToo()
    {
        QFETCH(QString, operation);
        Desk desk;
        const QString number = bookNumbered(desk, deliveredNumber);
        const QString key = mailpieceOf(desk, number).value("mailpieceKey"_L1).toString();
        const QByteArray token = trackingToken(desk);
        const auto ask = [&] {
            if (operation == "mailpieces"_L1)
                return mailpiecesOf(desk, R"({"ids": ["993590003400000040"]})");
            const QString last = operation == "mailpieceDetail"_L1 ? u"/detail"_s : u"/events/"_s;
            return desk.get(mailpiecesPath + u'/' + key + last, token);
        };
        QCOMPARE(ask().status, 200);
        desk.arm(R"({"kind": "5xx", "operation": ")" + operation.toLatin1() + R"("})");
        QCOMPARE(ask().status, 503);
        QCOMPARE(ask().status, 200);
        desk.arm(R"({"kind": "rubbish", "operation": ")" + operation.toLatin1() + R"("})");
        QCOMPARE(ask().contentType, QByteArray("text/html"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeMailpieces)
#include "tst_practice_mailpieces.moc"
