#include "core/practice/server.h"
#include "tests/carriers/practicedesk.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that came back over a socket until it closed or the answer was whole.
QByteArray exchange(const QString& address, const QByteArray& method, QLatin1StringView path, const QByteArray& body,
                    const QByteArray& headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(address).port()));
    if (!socket.waitForConnected(5000))
        return "no connection";
    socket.write(method + ' ' + QByteArray(path.data(), path.size()) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" +
                 headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(10000))
        all += socket.readAll();
    return all + socket.readAll();
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithFormOrQuery()
    {
        Desk desk;
        const Answer answer = desk.office.answer(
            {.method = "POST",
             .path = u"/swisspost/OAuth/token"_s,
             .query =
                 QUrlQuery(u"grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ"_s)});
        QCOMPARE(answer.status, 200);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("expires_in"_L1).toInt(), 60);
        const Answer wrong =
            desk.post("/swisspost/OAuth/token"_L1, "grant_type=client_credentials&client_id=a&client_secret=wrong");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(QJsonDocument::fromJson(wrong.body).object().value("error"_L1).toString(), u"invalid_client"_s);
    }

    void trap4_aTokenEndsInTheMiddleOfABatch()
    {
        Desk desk;
        QCOMPARE(desk.label(plainParcel()).status, 200);
        desk.clock.pass(59);
        QCOMPARE(desk.label(plainParcel()).status, 200);
        desk.clock.pass(1);
        QCOMPARE(desk.label(plainParcel()).status, 401);
        desk.signIn();
        QCOMPARE(desk.label(plainParcel()).status, 200);
    }

    void aTokenWithoutTheScopeIsNotEnough()
    {
        Desk desk;
        const Answer answer =
            desk.post("/swisspost/OAuth/token"_L1,
                      "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_ADDRESS_READ");
        desk.token = QJsonDocument::fromJson(answer.body).object().value("access_token"_L1).toString().toLatin1();
        QCOMPARE(desk.label(plainParcel()).status, 403);
    }

    void numbersAreGivenOnceInThirtyDays()
    {
        Desk desk;
        const auto numbered = [](const QString& number) {
            return withValue(plainParcel(), u"item.itemNumber"_s, number);
        };
        QCOMPARE(Desk::item(desk.label(numbered(u"2"_s))).value("identCode"_L1).toString(), u"993590003400000002"_s);
        QCOMPARE(Desk::item(desk.label(plainParcel())).value("identCode"_L1).toString(), u"993590003400000001"_s);
        QCOMPARE(Desk::item(desk.label(plainParcel())).value("identCode"_L1).toString(), u"993590003400000003"_s);
        QCOMPARE(Desk::firstCode(desk.label(numbered(u"00000002"_s))), u"E2016"_s);
        QCOMPARE(Desk::firstCode(desk.label(numbered(u"0"_s))), u"E2011"_s);
        desk.clock.pass(qint64(31) * 86400);
        desk.signIn();
        QCOMPARE(Desk::firstCode(desk.label(numbered(u"2"_s))), QString());
        QCOMPARE(desk.office.swissPost().parcels().size(), 4);
    }

    void aLicenceHasItsTerms()
    {
        OfficeSettings settings;
        settings.swissPost.licences.insert(u"35900034"_s,
                                           {.firstNumber = 10, .lastNumber = 11, .refusedServices = {u"ECO"_s}});
        Desk desk(settings);
        QCOMPARE(Desk::firstCode(desk.label(changedParcel(R"({"frankingLicense": "11111111"})"))), u"E2010"_s);
        QCOMPARE(Desk::firstCode(desk.label(changedParcel(R"({"item.attributes.przl": ["ECO"]})"))), u"E2026"_s);
        QCOMPARE(Desk::firstCode(desk.label(changedParcel(R"({"item.itemNumber": "9"})"))), u"E2011"_s);
        QVERIFY(Desk::item(desk.label(plainParcel())).contains("label"_L1));
        QVERIFY(Desk::item(desk.label(plainParcel())).contains("label"_L1));
        QCOMPARE(Desk::firstCode(desk.label(plainParcel())), u"E9997"_s);
    }

    void trap1_twoHundredWithErrorsIsNoLabel()
    {
        Desk desk;
        const Answer answer = desk.label(changedParcel(R"({"item.recipient.zip": null, "language": "DE"})"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(Desk::firstCode(answer), u"E2032"_s);
        QVERIFY(!Desk::item(answer).contains("label"_L1) && !Desk::item(answer).contains("identCode"_L1));
        QVERIFY(desk.office.swissPost().parcels().isEmpty());
    }

    void trap3_anUnknownMemberGivesAnEmpty400()
    {
        Desk desk;
        const Answer answer = desk.label(changedParcel(R"({"customer.houseNo": "4"})"));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.isEmpty());
    }

    void anArrayAsItemGivesAListWithTheField()
    {
        Desk desk;
        const Answer answer = desk.label(changedParcel(R"({"item": [{}]})"));
        QCOMPARE(answer.status, 400);
        QCOMPARE(QJsonDocument::fromJson(answer.body).array().first().toObject().value("field"_L1).toString(),
                 u"item"_s);
    }

    void trap6_theFormatComesBackInLowerCase()
    {
        Desk desk;
        const QJsonObject body = QJsonDocument::fromJson(desk.label(plainParcel()).body).object();
        QCOMPARE(body.value("labelDefinition"_L1).toObject().value("imageFileType"_L1).toString(), u"pdf"_s);
    }

    void trap18_aCutAfterTheWorkBurnsTheNumber()
    {
        Desk desk;
        const QJsonObject request = withValue(plainParcel(), u"item.itemNumber"_s, u"7"_s);
        desk.arm(R"({"kind": "cut-after-work", "operation": "generateAddressLabel"})");
        QVERIFY(desk.label(request).delivery.manner == Delivery::Manner::Nothing);
        QCOMPARE(Desk::firstCode(desk.label(request)), u"E2016"_s);
        desk.arm(R"({"kind": "cut-before-work", "operation": "generateAddressLabel"})");
        const QJsonObject other = withValue(plainParcel(), u"item.itemNumber"_s, u"8"_s);
        QVERIFY(desk.label(other).delivery.manner == Delivery::Manner::Nothing);
        QCOMPARE(Desk::firstCode(desk.label(other)), QString());
        // Without a number of its own the repeated call is a second parcel.
        desk.arm(R"({"kind": "cut-after-work", "operation": "generateAddressLabel"})");
        desk.label(plainParcel());
        desk.label(plainParcel());
        QCOMPARE(desk.office.swissPost().parcels().size(), 4);
    }

    void faultsStrike_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<qsizetype>("parcels");
        QTest::newRow("401") << QByteArray(R"({"kind": "401"})") << 401 << qsizetype(0);
        QTest::newRow("429 with a time") << QByteArray(R"({"kind": "429", "retryAfter": 3})") << 429 << qsizetype(0);
        QTest::newRow("a server error") << QByteArray(R"({"kind": "5xx"})") << 503 << qsizetype(0);
        QTest::newRow("a server error after the work")
            << QByteArray(R"({"kind": "5xx", "status": 500, "work": "done"})") << 500 << qsizetype(1);
        QTest::newRow("empty 400") << QByteArray(R"({"kind": "empty-400"})") << 400 << qsizetype(0);
        QTest::newRow("trap 1: errors with 200")
            << QByteArray(R"({"kind": "errors-200", "code": "E9993"})") << 200 << qsizetype(0);
        QTest::newRow("trap 2: item missing") << QByteArray(R"({"kind": "item-missing"})") << 200 << qsizetype(1);
        QTest::newRow("trap 5: label cut")
            << QByteArray(R"({"kind": "truncated-base64", "text": "..."})") << 200 << qsizetype(1);
        QTest::newRow("rubbish") << QByteArray(R"({"kind": "rubbish"})") << 200 << qsizetype(1);
        QTest::newRow("another operation")
            << QByteArray(R"({"kind": "5xx", "operation": "token"})") << 200 << qsizetype(1);
        QTest::newRow("not yet") << QByteArray(R"({"kind": "5xx", "after": 1})") << 200 << qsizetype(1);
        QTest::newRow("never") << QByteArray(R"({"kind": "5xx", "probability": 0})") << 200 << qsizetype(1);
    }
    void faultsStrike()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(qsizetype, parcels);
        Desk desk;
        desk.arm(fault);
        const Answer answer = desk.label(plainParcel());
        QCOMPARE(answer.status, status);
        QCOMPARE(desk.office.swissPost().parcels().size(), parcels);
        if (fault.contains("errors-200"))
            QCOMPARE(Desk::firstCode(answer), u"E9993"_s);
        if (fault.contains("item-missing"))
            QVERIFY(Desk::item(answer).isEmpty());
        if (fault.contains("truncated"))
            QVERIFY(!QByteArray::fromBase64Encoding(
                Desk::item(answer).value("label"_L1).toArray().first().toString().toLatin1(),
                QByteArray::AbortOnBase64DecodingErrors));
        if (fault.contains("retryAfter"))
            QCOMPARE(answer.headers.first().second, QByteArray("3"));
    }

    void aSeedRepeatsTheSameFaults()
    {
        const auto pattern = [] {
            Desk desk;
            desk.arm(R"({"seed": 42, "kind": "5xx", "probability": 0.5, "count": 0})");
            QString out;
            for (int i = 0; i < 40; ++i)
                out += desk.label(plainParcel()).status == 200 ? u'.' : u'x';
            return out;
        };
        const QString once = pattern();
        QVERIFY(once.contains(u'.') && once.contains(u'x'));
        QCOMPARE(pattern(), once);
    }

    void anUnknownFaultIsRefused()
    {
        Desk desk;
        QCOMPARE(desk.post("/practice/faults"_L1, R"({"kind": "earthquake"})").status, 400);
        QCOMPARE(desk.post("/practice/faults"_L1, R"({"kind": "5xx", "propability": 1})").status, 400);
        QVERIFY(desk.office.faults().armed().isEmpty());
    }

    void theStateFileSurvivesEvenATornLine()
    {
        const QTemporaryDir folder;
        const OfficeSettings settings{.stateFile = folder.filePath(u"state"_s)};
        {
            Desk desk(settings);
            QVERIFY(desk.office.open());
            QVERIFY(Desk::item(desk.label(plainParcel())).contains("label"_L1));
            const Answer moved =
                desk.post("/practice/scenario"_L1, R"({"number": "99.35.900034.00000001", "event": "4000"})");
            QCOMPARE(moved.status, 200);
            Desk second(settings);
            QVERIFY(!second.office.open());
        }
        QFile file(settings.stateFile);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"at\":\"20");
        file.close();
        Desk desk(settings);
        const Result<void> opened = desk.office.open();
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().code));
        QCOMPARE(desk.office.swissPost().parcels().size(), 1);
        QCOMPARE(desk.office.swissPost().parcels().first().events.first().code, u"4000"_s);
        QCOMPARE(Desk::firstCode(desk.label(withValue(plainParcel(), u"item.itemNumber"_s, u"1"_s))), u"E2016"_s);
    }

    void theJournalTellsNoSecret()
    {
        Desk desk;
        desk.label(plainParcel());
        const Answer answer = desk.office.answer({.path = u"/practice/journal"_s});
        QVERIFY(answer.body.contains("993590003400000001"));
        QVERIFY(!answer.body.contains(desk.token) && !answer.body.contains("client_secret") &&
                !answer.body.contains("Bahnhof"));
    }

    void servesOverASocketWithoutAnEventLoopHere()
    {
        Server server;
        const Result<QString> address = server.start();
        QVERIFY(address);
        const QByteArray signedIn =
            exchange(*address, "POST", "/swisspost/OAuth/token"_L1,
                     "grant_type=client_credentials&client_id=a&client_secret=b&scope=DCAPI_BARCODE_READ");
        const QByteArray token =
            QJsonDocument::fromJson(bodyOf(signedIn)).object().value("access_token"_L1).toString().toLatin1();
        const QByteArray bearer = "Authorization: Bearer " + token + "\r\n";
        const QByteArray request = QJsonDocument(plainParcel()).toJson();
        QVERIFY(exchange(*address, "POST", labelPath, request, bearer).contains("993590003400000001"));
        server.faults().arm({.kind = u"cut-after-work"_s});
        QCOMPARE(exchange(*address, "POST", labelPath, request, bearer), QByteArray());
        server.faults().arm({.kind = u"half-answer"_s});
        const QByteArray half = exchange(*address, "POST", labelPath, request, bearer);
        QVERIFY(half.startsWith("HTTP/1.1 200") && half.contains("Content-Length: "));
        QVERIFY(QJsonDocument::fromJson(bodyOf(half)).isNull());
        server.faults().arm({.kind = u"reset-before-work"_s});
        QCOMPARE(exchange(*address, "POST", labelPath, request, bearer), QByteArray());
        server.faults().arm({.kind = u"drip"_s, .operation = u"token"_s, .bytesPerSecond = 2000});
        QVERIFY(
            exchange(*address, "POST", "/swisspost/OAuth/token"_L1, "grant_type=x").contains("unsupported_grant_type"));
        QElapsedTimer timer;
        timer.start();
        server.faults().arm({.kind = u"delay"_s, .milliseconds = 150});
        QVERIFY(exchange(*address, "POST", labelPath, request, bearer).contains("993590003400000004"));
        QVERIFY(timer.elapsed() >= 150);
        QCOMPARE(server.swissPost().parcels().size(), 4);
        QCOMPARE(server.journal().entries().size(), 7);
        server.stop();
        QVERIFY(exchange(*address, "GET", "/practice/journal"_L1, {}).startsWith("no connection"));
    }

    void refusesWhatIsNotHttp_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("a chunked body") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("411");
        QTest::newRow("endless headers") << QByteArray("X: " + QByteArray(70000, 'x') + "\r\n") << QByteArray("431");
    }
    void refusesWhatIsNotHttp()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, status);
        Server server;
        const Result<QString> address = server.start();
        QVERIFY(address);
        const QByteArray answer = exchange(*address, "POST", labelPath, "{}", headers);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(100));
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practice_server.moc"
