#include "core/carriers/session.h"
#include "core/carriers/swisspost/itemnumbers.h"
#include "core/carriers/labelbytes.h"
#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/carriers/swisspost/swisspost.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers::swisspost;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString parcelNumber = u"996001234500000001"_s;
const QByteArray pdf = "%PDF-1.4 a label %%EOF";

QJsonArray coded(const QString& code)
{
    return {QJsonObject{{u"code"_s, code}, {u"message"_s, u"in their words"_s}}};
}

QJsonObject item()
{
    return {{u"itemID"_s, u"aviso-1-1"_s},
            {u"identCode"_s, parcelNumber},
            {u"label"_s, QJsonArray{QString::fromLatin1(pdf.toBase64())}}};
}

QJsonObject item(const QString& member, const QJsonValue& value)
{
    QJsonObject out = item();
    out.insert(member, value);
    return out;
}

QByteArray answered(const QJsonValue& itemValue, const QString& format = u"pdf"_s)
{
    QJsonObject root{{u"labelDefinition"_s, QJsonObject{{u"labelLayout"_s, u"A6"_s}, {u"imageFileType"_s, format}}}};
    if (!itemValue.isUndefined())
        root.insert(u"item"_s, itemValue);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray pictured(const QByteArray& bytes, const QString& format)
{
    return answered(item(u"label"_s, QJsonArray{QString::fromLatin1(bytes.toBase64())}), format);
}

QByteArray soapAnswer(const QByteArray& inItem)
{
    return "<?xml version='1.0'?><s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
           "<GenerateLabelResponse xmlns='https://wsbc.post.ch/wsbc/barcode/v2_4/types'><Envelope><LabelDefinition>"
           "<LabelLayout>A6</LabelLayout><ImageFileType>pdf</ImageFileType><PrintPreview>false</PrintPreview>"
           "</LabelDefinition><Data><Provider><Sending>" +
           inItem + "</Sending></Provider></Data></Envelope></GenerateLabelResponse></s:Body></s:Envelope>";
}

QByteArray soapItem(const QByteArray& ident, const QByteArray& label)
{
    return "<Item><IdentCode>" + ident + "</IdentCode><Label>" + label + "</Label></Item>";
}

QByteArray soapFault(const QByteArray& who)
{
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault><faultcode>s:" + who +
           "</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>";
}

/// "label PDF 1", "refused E2016", "unknown item-missing".
QString told(const Result<carriers::PurchasedLabel>& label)
{
    if (label)
        return u"label %1 %2"_s.arg(label->format).arg(label->pages.size());
    const QString kind = label.error().kind == Error::Kind::Refused          ? u"refused"_s
                         : label.error().kind == Error::Kind::OutcomeUnknown ? u"unknown"_s
                                                                             : u"other"_s;
    return kind + u' ' + label.error().code;
}

/// Hands out one pass, whoever asks.
class PassOffice final : public net::Transport
{
public:
    explicit PassOffice(QByteArray body) : m_answer{.status = 200, .body = std::move(body)} {}
    Result<net::Answer> send(const net::Request&, std::stop_token) override { return m_answer; }

private:
    net::Answer m_answer;
};

} // namespace

class TestSwissPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int status, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << status << body << expected;
        };
        const QString base64 = QString::fromLatin1(pdf.toBase64());
        row("a label", 200, answered(item()), u"label PDF 1"_s);
        row("1. 200 with item.errors and no label", 200, answered(QJsonObject{{u"errors"_s, coded(u"E2016"_s)}}),
            u"refused E2016"_s);
        row("1. an identification without a label", 200,
            answered(QJsonObject{{u"identCode"_s, parcelNumber}, {u"errors"_s, coded(u"E1001"_s)}}),
            u"refused E1001"_s);
        row("1. errors at the root", 200, QJsonDocument(QJsonObject{{u"errors"_s, coded(u"E2009"_s)}}).toJson(),
            u"refused E2009"_s);
        row("1. an error that is one object", 200, answered(QJsonObject{{u"errors"_s, coded(u"E2032"_s).first()}}),
            u"refused E2032"_s);
        row("2. the item is missing", 200, answered(QJsonValue(QJsonValue::Undefined)), u"unknown item-missing"_s);
        row("2. the item is empty", 200, answered(QJsonObject()), u"unknown item-missing"_s);
        row("2. an error that says nothing", 200, answered(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject()}}}),
            u"unknown bad-answer"_s);
        row("2. errors that are none", 200, answered(QJsonObject{{u"errors"_s, 5}}), u"unknown bad-answer"_s);
        row("3. an empty 400", 400, {}, u"refused empty-400"_s);
        row("3. a 400 with a field", 400, R"([{"field": "item.weight", "error": "must not be null"}])",
            u"refused malformed-request"_s);
        row("5. Base64 ending in dots", 200, answered(item(u"label"_s, QJsonArray{base64.first(8) + u"..."_s})),
            u"unknown truncated-label"_s);
        row("5. Base64 cut in a group", 200, answered(item(u"label"_s, QJsonArray{base64.chopped(3)})),
            u"unknown truncated-label"_s);
        row("5. Base64 cut between groups", 200, answered(item(u"label"_s, QJsonArray{base64.chopped(4)})),
            u"unknown truncated-label"_s);
        row("5. the manual's placeholder", 200, answered(item(u"label"_s, QJsonArray{u"<Base64Image>"_s})),
            u"unknown truncated-label"_s);
        row("6. lower-case png", 200, pictured("\x89PNG and IEND", u"png"_s), u"label PNG 1"_s);
        row("6. mixed-case sPDF", 200, pictured(pdf, u"sPDF"_s), u"label PDF 1"_s);
        row("a label as a bare string", 200, answered(item(u"label"_s, base64)), u"label PDF 1"_s);
        row("two pages", 200, answered(item(u"label"_s, QJsonArray{base64, base64})), u"label PDF 2"_s);
        row("two pages of which one is cut", 200, answered(item(u"label"_s, QJsonArray{base64, base64.chopped(4)})),
            u"unknown truncated-label"_s);
        row("an item in a list", 200, answered(QJsonArray{item()}), u"label PDF 1"_s);
        row("a number with dots", 200, answered(item(u"identCode"_s, u"99.60.012345.00000001"_s)), u"label PDF 1"_s);
        row("a number with spaces", 200, answered(item(u"identCode"_s, u"99 60 012345 00000001"_s)), u"label PDF 1"_s);
        row("another parcel's number", 200, answered(item(u"identCode"_s, u"996001234500000002"_s)),
            u"unknown number-mismatch"_s);
        row("the back end failed", 200, answered(QJsonObject{{u"errors"_s, coded(u"E9999"_s)}}), u"unknown E9999"_s);
        row("18. the number is used up", 200, answered(QJsonObject{{u"errors"_s, coded(u"E2016"_s)}}),
            u"refused E2016"_s);
        row("rubbish", 200, "<html>busy</html>", u"unknown bad-answer"_s);
        row("a picture that calls itself PDF", 200, pictured("\x89PNG and IEND", u"pdf"_s),
            u"unknown truncated-label"_s);
        row("a JPG", 200, pictured("\xFF\xD8 picture \xFF\xD9", u"jpg"_s), u"label JPG 1"_s);
        row("a GIF", 200, pictured("GIF89a;", u"gif"_s), u"label GIF 1"_s);
        row("an EPS", 200, pictured("%!PS-Adobe", u"eps"_s), u"label EPS 1"_s);
        row("ZPL without its frame", 200, pictured("^FO10,10^FDx^FS", u"zpl2"_s), u"label ZPL2 1"_s);
    }

    void anAnswerIsRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(told(readLabel({.status = status, .body = body}, parcelNumber)), expected);
    }

    void aSoapAnswerIsRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int status, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << status << body << expected;
        };
        const QByteArray ident = parcelNumber.toLatin1();
        const QByteArray label = pdf.toBase64();
        const QByteArray error = "<Item><Errors><Error><Code>%1</Code><Message>x</Message></Error></Errors></Item>";
        row("a label", 200, soapAnswer(soapItem(ident, label)), u"label PDF 1"_s);
        row("a label in lines", 200, soapAnswer(soapItem(ident, label.first(8) + "\n  " + label.sliced(8))),
            u"label PDF 1"_s);
        row("1. errors and no label", 200, soapAnswer(QByteArray(error).replace("%1", "E2016")), u"refused E2016"_s);
        row("a code in pieces is none", 200, soapAnswer(QByteArray(error).replace("%1", "E201<b/>6")),
            u"unknown bad-answer"_s);
        row("a message with marks in it", 200,
            soapAnswer(QByteArray(error).replace("%1", "E2016").replace("x<", "a <b>bold</b> word<")),
            u"refused E2016"_s);
        row("2. the item is missing", 200, soapAnswer({}), u"unknown item-missing"_s);
        row("2. an error that says nothing", 200, soapAnswer("<Item><Errors><Error/></Errors></Item>"),
            u"unknown bad-answer"_s);
        row("3. an empty 400", 400, {}, u"refused empty-400"_s);
        row("5. Base64 ending in dots", 200, soapAnswer(soapItem(ident, label.first(8) + "...")),
            u"unknown truncated-label"_s);
        row("5. Base64 cut between groups", 200, soapAnswer(soapItem(ident, label.chopped(4))),
            u"unknown truncated-label"_s);
        row("the answer is cut", 200, soapAnswer(soapItem(ident, label)).chopped(30), u"unknown bad-answer"_s);
        row("rubbish", 200, "busy", u"unknown bad-answer"_s);
        row("another parcel's number", 200, soapAnswer(soapItem("996001234500000002", label)),
            u"unknown number-mismatch"_s);
        row("another parcel's number on a specimen that nobody ordered", 200,
            soapAnswer(soapItem("996001234500000002", label)).replace("<PrintPreview>false", "<PrintPreview>true"),
            u"unknown number-mismatch"_s);
        row("a number with dots", 200, soapAnswer(soapItem("99.60.012345.00000001", label)), u"label PDF 1"_s);
        row("the back end failed", 200, soapAnswer(QByteArray(error).replace("%1", "E9993")), u"unknown E9993"_s);
        row("a fault of ours", 500, soapFault("Client"), u"refused soap-fault"_s);
        row("a fault of theirs", 500, soapFault("Server"), u"unknown server-error"_s);
        row("500 without a word", 500, {}, u"unknown server-error"_s);
    }

    void aSoapAnswerIsRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(told(readSoapLabel({.status = status, .body = body}, parcelNumber)), expected);
    }

    void warningsComeWithTheLabel()
    {
        const auto label =
            readLabel({.status = 200, .body = answered(item(u"warnings"_s, coded(u"W2016"_s)))}, parcelNumber);
        QVERIFY(label);
        QCOMPARE(label->warnings, (QList<carriers::Warning>{{.code = u"W2016"_s, .message = u"in their words"_s}}));
        QCOMPARE(label->number, parcelNumber);
        QCOMPARE(label->layout, u"A6"_s);
    }

    void base64IsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << QByteArray("JVBERg==") << true;
        QTest::newRow("in lines") << QByteArray("JVBE\r\nRg==\n") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("blank") << QByteArray(" \n") << false;
        QTest::newRow("no padding") << QByteArray("JVBERg") << false;
        QTest::newRow("dots") << QByteArray("JVBERi0x...") << false;
        QTest::newRow("dots that fill the group") << QByteArray("JVBER...") << false;
        QTest::newRow("of the address alphabet") << QByteArray("JVBE_g==") << false;
        QTest::newRow("padding in the middle") << QByteArray("JV==Rg==") << false;
    }

    void base64IsStrict()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        QCOMPARE(carriers::strictBase64(text).has_value(), isGood);
    }

    void identificationNumbersAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a parcel") << parcelNumber << true;
        QTest::newRow("23 digits") << QString(23, u'1') << true;
        QTest::newRow("17 digits") << QString(17, u'1') << false;
        QTest::newRow("13 letters and digits") << u"CH12345678901"_s << true;
        QTest::newRow("14. a letter abroad") << u"RM999605013CH"_s << true;
        QTest::newRow("14. a wrong check digit") << u"RM999605014CH"_s << false;
        QTest::newRow("14. swapped digits") << u"RM999650013CH"_s << false;
        QTest::newRow("lower case") << u"rm999605013ch"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a line break behind it") << parcelNumber + u'\n' << false;
        QTest::newRow("14. a wrong check digit and a line break") << u"RM999605014CH\n"_s << false;
    }

    void identificationNumbersAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        QCOMPARE(isIdentNumber(text), isGood);
    }

    void aLettersNumberIsThePostsOwn()
    {
        QCOMPARE(expectedNumber(u"60012345"_s, u"00000001"_s, {u"SP"_s, u"PRI"_s}), parcelNumber);
        QCOMPARE(expectedNumber(u"60012345"_s, u"00000001"_s, {u"RINL"_s}), QString());
        QCOMPARE(expectedNumber(u"60012345"_s, u"00000001"_s, {u"RETR"_s, u"PRI"_s}), QString());
        const QByteArray abroad = answered(item(u"identCode"_s, u"RM999605013CH"_s));
        QCOMPARE(told(readLabel({.status = 200, .body = abroad}, {})), u"label PDF 1"_s);
        const QByteArray wrong = answered(item(u"identCode"_s, u"RM999605014CH"_s));
        QCOMPARE(told(readLabel({.status = 200, .body = wrong}, {})), u"unknown number-mismatch"_s);
    }

    void aPassGoesIntoAHeader_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("expected");
        QTest::newRow("letters and dots") << QByteArray("abc.DEF-1_~+/=") << QString();
        QTest::newRow("a line break") << QByteArray("abc\\r\\nX-Other: 1") << u"bad-answer"_s;
        QTest::newRow("a space") << QByteArray("a b") << u"bad-answer"_s;
        QTest::newRow("a letter that no header takes") << QByteArray("ab\xC3\xA9") << u"bad-answer"_s;
        QTest::newRow("nothing") << QByteArray() << u"bad-answer"_s;
    }

    void aPassGoesIntoAHeader()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, expected);
        PassOffice office("{\"access_token\": \"" + token + "\", \"expires_in\": 60}");
        const SystemClock clock;
        carriers::Session session({.tokenUrl = QUrl(u"https://post.invalid/token"_s)},
                                  {{u"client-id"_s, u"a"_s}, {u"client-secret"_s, u"b"_s}}, office, clock);
        const auto done = session.test(swissPost().channels.first().signIn, {});
        QCOMPARE(done ? QString() : done.error().code, expected);
    }

    void numbersAreBuiltFromLicenceAndItem_data()
    {
        QTest::addColumn<QString>("licence");
        QTest::addColumn<QString>("expected");
        QTest::newRow("8 digits") << u"60012345"_s << u"996001234500000001"_s;
        QTest::newRow("6 digits") << u"012345"_s << u"990001234500000001"_s;
        QTest::newRow("4 letters and digits") << u"A12B"_s << u"990000A12B00000001"_s;
        QTest::newRow("typed with a space around") << u" 60012345 "_s << u"996001234500000001"_s;
    }

    void numbersAreBuiltFromLicenceAndItem()
    {
        QFETCH(QString, licence);
        QFETCH(QString, expected);
        QCOMPARE(identNumber(licence, u"1"_s), expected);
    }

    void theManualsAnswerIsUnderstoodUpToItsPlaceholder()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") +
                   u"/carriers/swisspost/manual-generateAddressLabel.response.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the recorded samples are not here (AVISO_SAMPLES names their folder)");
        QByteArray body = file.readAll();
        QCOMPARE(told(readLabel({.status = 200, .body = body}, u"993590003400000002"_s)), u"unknown truncated-label"_s);
        body.replace("<Base64Image>", QByteArray("\xFF\xD8 picture \xFF\xD9").toBase64());
        QCOMPARE(told(readLabel({.status = 200, .body = body}, u"993590003400000002"_s)), u"label JPG 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSwissPost)
#include "tst_swisspost.moc"
