#include "core/practice/contradictions.h"
#include "core/practice/swisspost_texts.h"
#include "core/practice/swisspost_verdict.h"
#include "tests/carriers/practicerequests.h"

#include <QSet>
#include <QTest>

using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "E1001 W2013" in the order of the post, "400 field error-free list of fields", or "empty 400".
QString summary(const Verdict& verdict)
{
    QStringList out;
    if (verdict.answer == Verdict::Answer::EmptyBody)
        return u"empty 400"_s;
    if (verdict.answer == Verdict::Answer::Violations) {
        for (const Violation& violation : verdict.violations)
            out.append(violation.field);
        return u"400 "_s + out.join(u' ');
    }
    for (const Finding& finding : verdict.errors + verdict.warnings)
        out.append(finding.code);
    return out.join(u' ');
}

QByteArray notification(int service, const QByteArray& more = {}, const QByteArray& type = "EMAIL")
{
    const QByteArray address = type == "EMAIL" ? R"({"email": "a.b@example.ch"})" : R"({"mobile": "079 123 45 67"})";
    return R"([{"type": ")" + type + R"(", "service": )" + QByteArray::number(service) +
           R"(, "language": "DE", "communication": )" + address + more + "}]";
}

QByteArray notified(int service, const QByteArray& codes, const QByteArray& more = {}, const QByteArray& type = "EMAIL")
{
    return R"({"item.notification": )" + notification(service, more, type) + R"(, "item.attributes.przl": )" + codes +
           "}";
}

QByteArray codes(const QByteArray& list)
{
    return R"({"item.attributes.przl": )" + list + "}";
}

QByteArray quoted(const QByteArray& text)
{
    return '"' + text + '"';
}

QByteArray letters(int count, char letter = 'x')
{
    return quoted(QByteArray(count, letter));
}

const QByteArray cashOnDelivery = R"({"item.attributes.przl": ["PRI", "BLN"], "item.additionalData": [)";
const QByteArray account =
    R"({"type": "NN_IBAN", "value": "CH9300762011623852957"}, {"type": "NN_END_NAME_VORNAME", "value": "Muster"},
       {"type": "NN_END_STRASSE", "value": "Weg 1"}, {"type": "NN_END_PLZ", "value": "3000"},
       {"type": "NN_END_ORT", "value": "Bern"}, {"type": "NN_CUS_EMAIL", "value": "a@b.ch"},
       {"type": "NN_CUS_PHONE", "value": "0311234567"}]})";

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private:
    static void row(const char* name, const QByteArray& changes, const char* expected, Channel channel = Channel::Rest)
    {
        QTest::newRow(name) << changes << QString::fromLatin1(expected) << static_cast<int>(channel);
    }

    // clang-format off
    static void serviceRows()
    {
        row("a plain parcel passes", "{}", "");
        row("economy passes", codes(R"(["ECO"])"), "");
        row("codes in any order are the same", codes(R"(["PRI", "SP"])"), "");
        row("two basics that do not combine", codes(R"(["ECO", "PRI"])"), "E1000");
        row("cold chain is not with economy", codes(R"(["ECO", "COLD"])"), "E1001");
        row("Saturday is not with economy", codes(R"(["ECO", "SA"])"), "E1001");
        row("manual processing is not with bulky", codes(R"(["SP", "PRI", "MAN"])"), "E1001");
        row("cold chain is not with bulky priority", codes(R"(["SP", "PRI", "COLD"])"), "E1001");
        row("promo takes nothing", codes(R"(["PPR", "SI"])"), "E1001");
        row("cash on delivery is not with business reply", codes(R"(["GAS", "PRI", "BLN"])"), "E1001 E2003 E2049 E2051 E2052 E2053 E2055 E2056 E2058");
        row("time slots follow one rule", codes(R"(["SEM", "ZFZ1114"])"), "E1001");
        row("VinoLog refuses fragile", codes(R"(["VL", "FRA"])"), "E1001");
        row("a combined code stands for its parts", codes(R"(["PRISI"])"), "");
        row("a combined code may imply what its table refuses", codes(R"(["DIR0912"])"), "");
        row("instruction refused by the basic", codes(R"(["ECO", "ZAW3216"])"), "E1003");
        row("instruction for VinoLog and Direct only", codes(R"(["PRI", "ZAW3222"])"), "E1003");
        row("letterbox instruction is not with bulky", codes(R"(["SP", "ECO", "ZAW3212"])"), "E1003");
        row("instructions are not for letters", codes(R"(["APLUS", "ZAW3211"])"), "E1003");
        row("business reply alone is no basic", codes(R"(["GAS"])"), "E1009");
        row("an unknown code", codes(R"(["PRI", "XYZ"])"), "E1012");
        row("a letter that needs cash on delivery", codes(R"(["APOST"])"), "E1014");
        row("no basic at all", codes(R"(["SI"])"), "E1015");
        row("no codes at all", R"({"item.attributes": null})", "E1015");
        row("old Direct needs evening delivery", codes(R"(["DIRECT"])"), "E2059");
        row("all errors are reported, not the first", R"({"item.attributes.przl": ["ECO", "COLD", "SA"], "item.recipient.zip": "80A1"})", "E1001 E1001 E2033");
    }

    static void layoutRows()
    {
        row("four services are too many on A6", codes(R"(["PRI", "SI", "FRA", "MAN"])"), "E1006");
        row("economy is not counted", codes(R"(["ECO", "SI", "FRA", "MAN"])"), "");
        row("three instructions are too many on A6", codes(R"(["PRI", "ZAW3211", "ZAW3215", "ZAW3220"])"), "E1007");
        row("A7 has no instruction", R"({"labelDefinition.labelLayout": "A7", "item.attributes.przl": ["ECO", "ZAW3211"]})", "E1007");
        row("A7 has one service", R"({"labelDefinition.labelLayout": "A7", "item.attributes.przl": ["PRI", "SI"]})", "E1006");
        row("A5 has five services", R"({"labelDefinition.labelLayout": "A5", "item.attributes.przl": ["PRI", "SI", "FRA", "MAN", "SA"]})", "");
        row("no such layout", R"({"labelDefinition.labelLayout": "A4"})", "E1011");
        row("express is not on A7", R"({"labelDefinition.labelLayout": "A7", "item.attributes.przl": ["SEM"]})", "E1013");
        row("a parcel is not in the window", R"({"labelDefinition.labelLayout": "FE"})", "E1013");
        row("a court letter is not on A6", codes(R"(["GU"])"), "E1013");
        row("notime is PDF only", R"({"labelDefinition.imageFileType": "PNG", "item.attributes.przl": ["NOTIME_PickupPoint"]})", "E2012");
        row("no such format", R"({"labelDefinition.imageFileType": "TIFF"})", "E2012");
        row("no such resolution", R"({"labelDefinition.imageResolution": 150})", "E2013");
        row("resolution as a text was recorded", R"({"labelDefinition.imageResolution": "600"})", "");
        row("a title has no room on A7", R"({"labelDefinition.labelLayout": "A7", "item.recipient.title": "Frau", "item.recipient.name2": "b", "item.recipient.name3": "c", "item.attributes.freeText": "d"})", "W2016");
        row("then the suffix, then name 3, then the text", R"({"labelDefinition.labelLayout": "A6", "item.attributes.przl": ["NOTIME_HomeDelivery"], "item.recipient.title": "Frau", "item.recipient.name3": "c", "item.recipient.addressSuffix": "s", "item.attributes.freeText": "d"})", "W2016 W2017 W2019 W2020");
        row("the window has no free text", R"({"labelDefinition.labelLayout": "FE", "item.attributes.przl": ["APLUS"], "item.attributes.freeText": "d"})", "W2009");
        row("own lines beyond the room", R"({"labelDefinition.labelLayout": "A6", "item.attributes.przl": ["NOTIME_HomeDelivery"], "item.recipient.labelAddress": {"labelLine": ["a", "b", "c", "d"]}})", "W2021");
        row("PP franking is for letters", R"({"ppFranking": true})", "W2011");
        row("a franked letter names its office", R"({"ppFranking": true, "item.attributes.przl": ["APLUS"]})", "E2002");
        row("a long sender on a crowded Zebra label", R"({"labelDefinition.imageFileType": "ZPL2", "customer.name1": "Muster und Partner Handel", "item.attributes.przl": ["PRI", "ZAW3211", "ZAW3215"]})", "W2018");
    }

    static void addressRows()
    {
        row("trap 8: sender of 25 passes", R"({"customer.name1": )" + letters(25) + "}", "");
        row("trap 8: sender of 26 does not", R"({"customer.name1": )" + letters(26) + "}", "400 customer.name1");
        row("trap 8: recipient of 35 passes", R"({"item.recipient.name1": )" + letters(35) + "}", "");
        row("trap 8: recipient of 36 does not", R"({"item.recipient.name1": )" + letters(36) + "}", "400 item.recipient.name1");
        row("trap 3: house number inside customer", R"({"customer.houseNo": "4"})", "empty 400");
        row("trap 3: e-mail inside customer", R"({"customer.email": "a@b.ch"})", "empty 400");
        row("trap 3: phone inside customer", R"({"customer.phone": "031"})", "empty 400");
        row("recipient's e-mail is legal", R"({"item.recipient.email": "a@b.ch"})", "");
        row("recipient's e-mail must be one", R"({"item.recipient.email": "a@b"})", "E2041");
        row("sender without street", R"({"customer.street": ""})", "E2017");
        row("recipient without name", R"({"item.recipient.name1": null})", "E2001");
        row("neither street nor box", R"({"item.recipient.street": null, "item.recipient.houseNo": null})", "E2001");
        row("a parcel has street or box, not both", R"({"item.recipient.pobox": "Postfach 12"})", "E2001");
        row("a domestic letter has both", R"({"item.recipient.pobox": "Postfach 12", "item.attributes.przl": ["APLUS"]})", "");
        row("poste restante needs no street", R"({"item.recipient.street": null, "item.recipient.houseNo": null, "item.recipient.name2": "Postlagernd"})", "");
        row("a locker is an address", R"({"item.recipient.street": null, "item.recipient.houseNo": null, "item.recipient.name2": "MyPost24 12345678"})", "");
        row("postcode missing", R"({"item.recipient.zip": null})", "E2032");
        row("postcode with letters", R"({"item.recipient.zip": "CH-8001"})", "E2033 E2034");
        row("postcode too long", R"({"item.recipient.zip": "80011"})", "E2034");
        row("trap 13: postcode with a blank", R"({"item.recipient.zip": "80 01"})", "E2033 E2034");
        row("Liechtenstein is domestic", R"({"item.recipient.country": "LI", "item.recipient.zip": "9490"})", "");
        row("no country means Switzerland", R"({"item.recipient.country": null})", "");
        row("no such country", R"({"item.recipient.country": "XX"})", "E2028 E2030");
        row("a parcel does not go abroad", R"({"item.recipient.country": "DE", "item.recipient.zip": "10115"})", "E2030");
        row("a letter abroad stays not at home", codes(R"(["RETR", "PRI"])"), "E2031");
        row("a letter abroad passes", R"({"item.attributes.przl": ["RETR", "PRI"], "item.recipient.country": "DE", "item.recipient.zip": "10115"})", "");
        row("one own line is too few", R"({"item.recipient.labelAddress": {"labelLine": ["a"]}})", "E2064");
        row("six own lines are too many", R"({"item.recipient.labelAddress": {"labelLine": ["a","b","c","d","e","f"]}})", "400 item.recipient.labelAddress.labelLine");
        row("internal fields are ignored", R"({"item.identCode": "993590003400000002", "item.recipient.houseKey": "24"})", "W9997 W9997");
        row("logo of a wrong format", R"({"customer.logo": "iVBORw0KGgo=", "customer.logoFormat": "BMP"})", "E2018");
        row("logo too large", R"({"customer.logoFormat": "PNG", "customer.logo": )" + quoted(("\x89PNG" + QByteArray(51300, 'x')).toBase64()) + "}", "E2019");
        row("logo that is none", R"({"customer.logo": "AAAA", "customer.logoFormat": "PNG"})", "E2024");
    }

    static void attributeRows()
    {
        row("telephone instruction without number", codes(R"(["PRI", "ZAW3213"])"), "E2005");
        row("telephone instruction with mobile", R"({"item.attributes.przl": ["PRI", "ZAW3213"], "item.recipient.mobile": "0791234567"})", "");
        row("date instruction without date", codes(R"(["PRI", "ZAW3217"])"), "E2006");
        row("counting instruction without counts", R"({"item.attributes.przl": ["PRI", "ZAW3218"], "item.attributes.parcelNo": 1})", "E2007");
        row("deposit instruction without place", codes(R"(["PRI", "ZAW3219"])"), "E2008");
        row("telephone without its instruction", R"({"item.recipient.phone": "0311234567"})", "W2005");
        row("date without its instruction", R"({"item.attributes.deliveryDate": "2026-11-25"})", "W2006");
        row("counts without their instruction", R"({"item.attributes.parcelNo": 1, "item.attributes.parcelTotal": 2})", "W2007 W2007");
        row("place without its instruction", R"({"item.attributes.deliveryPlace": "Garage"})", "W2008");
        row("trap 9: weight 0", R"({"item.attributes.weight": 0})", "E2037");
        row("trap 9: weight 99999", R"({"item.attributes.weight": 99999})", "");
        row("trap 9: weight 100000", R"({"item.attributes.weight": 100000})", "E2036");
        row("weight with a fraction", R"({"item.attributes.weight": 1.5})", "400 item.attributes.weight");
        row("no weight is no error", R"({"item.attributes.weight": null})", "");
        row("UN number of three digits", R"({"item.attributes.przl": ["PRI", "LQ"], "item.attributes.unnumbers": ["123"]})", "E2038");
        row("trap 7: itemID with a slash", R"({"item.itemID": "a/b"})", "E2045");
        row("trap 7: itemID with an umlaut", R"({"item.itemID": "\u00e4"})", "E2045");
        row("itemID of 201", R"({"item.itemID": )" + letters(201) + "}", "400 item.itemID");
        row("no licence", R"({"frankingLicense": null})", "E2009");
        row("licence of seven digits", R"({"frankingLicense": "1234567"})", "E2027");
        row("licence of six digits", R"({"frankingLicense": "123456"})", "");
        row("item number with letters", R"({"item.itemNumber": "12a"})", "400 item.itemNumber");
        row("item as an array", R"({"item": []})", "400 item");
        row("no language", R"({"language": "SV"})", "400 language");
        row("two breaks of the schema come together", R"({"language": "SV", "item.attributes.freeText": )" + letters(35) + "}", "400 language item.attributes.freeText");
        row("a misspelt member", R"({"item.attributes.wieght": 3})", "empty 400");
        row("null is absent", R"({"customerSystem": null})", "");
        row("return orders are for letters", R"({"item.attributes.returnInfo": {"returnNote": true, "instructionForReturns": false}})", "W2009");
        row("return orders that say no", R"({"item.attributes.returnInfo": {"returnNote": false, "instructionForReturns": false}})", "");
        row("cash on delivery with an account", cashOnDelivery + R"({"type": "NN_BETRAG", "value": "12.50"}, )" + account, "");
        row("amount with a comma", cashOnDelivery + R"({"type": "NN_BETRAG", "value": "12,50"}, )" + account, "E2003");
        row("amount of nothing", cashOnDelivery + R"({"type": "NN_BETRAG", "value": "0"}, )" + account, "E2020");
        row("reference with a wrong check digit", cashOnDelivery + R"({"type": "NN_BETRAG", "value": "5"}, {"type": "NN_ESR_REFNR", "value": "210000000003139471430009018"}]})", "E2004");
        row("reference with the right one", cashOnDelivery + R"({"type": "NN_BETRAG", "value": "5"}, {"type": "NN_ESR_REFNR", "value": "210000000003139471430009017"}]})", "");
        row("amount without the service", R"({"item.additionalData": [{"type": "NN_BETRAG", "value": "5"}]})", "W2003");
    }

    static void notificationRows()
    {
        row("proof of posting passes", notified(1, R"(["PRI"])", R"(, "freeText1": "Thank you")"), "");
        row("delivery information is not with same day", notified(2, R"(["SKB"])"), "E2040");
        row("nothing is with business reply", notified(1, R"(["GAS", "ECO"])"), "E2040");
        row("nothing is with letters", notified(1, R"(["APLUS"])"), "E2040");
        row("trap 10: 128 without exchange", notified(128, R"(["PRI"])"), "E2043");
        row("trap 10: exchange without 128", codes(R"(["PRI", "ZAW3233"])"), "E2044");
        row("128 with exchange", notified(128, R"(["PRI", "ZAW3233"])"), "");
        row("128 is listed for bulky priority, its instruction is not", notified(128, R"(["SP", "PRI", "ZAW3233"])"), "E1003");
        row("trap 10: 256 without Saturday", notified(256, R"(["PRI"])"), "E2060");
        row("256 with Saturday", notified(256, R"(["PRI", "SA"])"), "");
        row("codes are not added up", notified(3, R"(["PRI"])"), "400 item.notification[0].service");
        row("evening codes are gone from REST", notified(257, R"(["PRI", "AZS"])"), "400 item.notification[0].service");
        row("evening codes are in SOAP", notified(257, R"(["PRI", "AZS"])"), "", Channel::Soap);
        row("evening codes need the evening", notified(257, R"(["PRI"])"), "E2060", Channel::Soap);
        row("SMS to a mobile", notified(1, R"(["PRI"])", {}, "SMS"), "");
        row("SMS without a mobile", R"({"item.notification": [{"type": "SMS", "service": 1, "language": "DE", "communication": {"email": "a@b.ch"}}]})", "E2047");
        row("e-mail that is none", R"({"item.notification": [{"type": "EMAIL", "service": 1, "language": "DE", "communication": {"email": "a b@c.ch"}}]})", "E2041");
        row("mobile of nine characters", R"({"item.notification": [{"type": "SMS", "service": 1, "language": "DE", "communication": {"mobile": "079123456"}}]})", "E2042");
        row("mobile with a dash", R"({"item.notification": [{"type": "SMS", "service": 1, "language": "DE", "communication": {"mobile": "079-123-45-67"}}]})", "E2042");
        row("text 1 of 160", notified(1, R"(["PRI"])", R"(, "freeText1": )" + letters(160)), "");
        row("text 1 of 161", notified(1, R"(["PRI"])", R"(, "freeText1": )" + letters(161)), "400 item.notification[0].freeText1");
        row("trap 12: text 2 of 512", notified(1, R"(["PRI"])", R"(, "freeText2": )" + letters(512)), "");
        row("trap 12: text 2 of 513", notified(1, R"(["PRI"])", R"(, "freeText2": )" + letters(513)), "400 item.notification[0].freeText2");
        row("trap 12: a combining accent is a character of its own", notified(1, R"(["PRI"])", R"(, "freeText2": )" + quoted(QByteArray(511, 'x') + R"(e\u0301)")), "400 item.notification[0].freeText2");
        row("text 2 by SMS is dropped", notified(1, R"(["PRI"])", R"(, "freeText2": "b")", "SMS"), "W2013");
        row("text on the sender's status is dropped", notified(64, R"(["PRI"])", R"(, "freeText1": "a")"), "W2014");
        row("text on the collection note is dropped", notified(4, R"(["PRI"])", R"(, "freeText2": "a")"), "W2014");
        row("language of a notification", R"({"item.notification": [{"type": "EMAIL", "service": 1, "language": "SV", "communication": {"email": "a@b.ch"}}]})", "400 item.notification[0].language");
        const QByteArray options = R"(, "deliveryInstructions": [10, 14, 18, 20])";
        row("options with a dispatch date", notified(1, R"(["PRI"])", options).chopped(1) + R"(, "item.attributes.dispatchInfo": {"dispatchDate": "2026-11-23"}})", "");
        row("trap 11: options without dispatch date", notified(1, R"(["PRI"])", options), "400 item.notification[0].deliveryInstructions");
        row("trap 11: options by SMS", notified(1, R"(["PRI"])", options, "SMS").chopped(1) + R"(, "item.attributes.dispatchInfo": {"dispatchDate": "2026-11-23"}})", "400 item.notification[0].deliveryInstructions");
        row("trap 11: options on code 4", notified(4, R"(["PRI"])", options).chopped(1) + R"(, "item.attributes.dispatchInfo": {"dispatchDate": "2026-11-23"}})", "400 item.notification[0].deliveryInstructions");
        row("no such option", notified(1, R"(["PRI"])", R"(, "deliveryInstructions": [11])"), "400 item.notification[0].deliveryInstructions[0]");
        row("SOAP knows no options", notified(1, R"(["PRI"])", options), "empty 400", Channel::Soap);
        row("a picture without a link", notified(1, R"(["PRI"])", R"(, "dynPic": {"urlPic": "a.ch/b.png"})"), "400 item.notification[0].dynPic.urlLink");
    }
    // clang-format on

private Q_SLOTS:
    void judgesAsThePostDoes_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("channel");
        serviceRows();
        layoutRows();
        addressRows();
        attributeRows();
        notificationRows();
    }
    void judgesAsThePostDoes()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QString, expected);
        QFETCH(int, channel);
        QJsonParseError error;
        QJsonDocument::fromJson(changes, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(summary(judge(changedParcel(changes), static_cast<Channel>(channel))), expected);
    }

    void sixteenNotificationsAreTooMany()
    {
        QJsonArray many;
        for (int i = 0; i < 16; ++i)
            many.append(QJsonDocument::fromJson(notification(1)).array().first());
        const QJsonObject request = withValue(plainParcel(), u"item.notification"_s, many);
        QCOMPARE(summary(judge(request, Channel::Rest)), u"400 item.notification"_s);
    }

    void messagesComeInFourLanguages()
    {
        QSet<QString> texts;
        for (const QString& language : {u"DE"_s, u"fr"_s, u"IT"_s, u"EN"_s})
            texts.insert(messageText(u"E2016"_s, language, {u"00000007"_s}));
        QCOMPARE(texts.size(), 4);
        for (const QString& text : std::as_const(texts))
            QVERIFY2(text.contains("00000007"_L1), qPrintable(text));
        QCOMPARE(messageText(u"E4711"_s, u"DE"_s, {}), u"E4711"_s);
    }

    void everyContradictionSaysWhatIsDoneAndWhy()
    {
        QSet<QString> ids;
        for (const Contradiction& row : contradictions()) {
            QVERIFY(!row.sources.isEmpty() && !row.reading.isEmpty() && !row.why.isEmpty());
            ids.insert(row.id);
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(contradictions().size()));
    }
};

QTEST_APPLESS_MAIN(TestPractice)
#include "tst_practice.moc"
