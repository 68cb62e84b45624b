#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/catalogue/compile.h"
#include "tests/carriers/richorder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace aviso;
using namespace aviso::carriers::swisspost;
using namespace Qt::Literals::StringLiterals;
using tests::richOrder;

namespace {

const QDate today(2026, 11, 23);

QJsonObject written(const carriers::LabelOrder& order)
{
    const auto prepared = labelRequest(order);
    return prepared ? QJsonDocument::fromJson(prepared->request).object() : QJsonObject();
}

/// With AVISO_KEEP set to a folder, writes there what came out, for a look at the difference.
void keepIfAsked(const QString& name, const QByteArray& text)
{
    const QString folder = qEnvironmentVariable("AVISO_KEEP");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(text);
}

QByteArray goldenText(const QString& name)
{
    QFile file(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/carriers/golden/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line per element in the order of the document: its depth, its name, its attributes, its text.
QStringList outline(const QByteArray& text)
{
    QStringList lines;
    qsizetype depth = 0;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            QString line = u"%1{%2}%3"_s.arg(QString(depth++ * 2, u' '), xml.namespaceUri(), xml.name());
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                line += u" %1=%2"_s.arg(attribute.name(), attribute.value());
            lines += line + u": "_s;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            lines.last() += xml.text();
        }
    }
    return lines << (xml.hasError() ? xml.errorString() : QString());
}

} // namespace

class TestSwissPostRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberThatARequestAsksForIsKnownForParcels_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("specimen");
        QTest::addColumn<QString>("number");
        QTest::newRow("a parcel") << u"PRI"_s << u"no"_s << u"996001234500000001"_s;
        QTest::newRow("a letter") << u"RINL"_s << u"no"_s << QString();
        QTest::newRow("a specimen") << u"PRI"_s << u"yes"_s << QString();
    }

    void theNumberThatARequestAsksForIsKnownForParcels()
    {
        QFETCH(QString, service);
        QFETCH(QString, specimen);
        carriers::LabelOrder order = richOrder();
        order.shipment.service = {.basic = service};
        order.account.settings[u"specimen"_s] = specimen;
        QTEST(labelRequest(order)->number, "number");
        QTEST(soapLabelRequest(order)->number, "number");
    }

    void aRichRequestIsAsItAlwaysWas()
    {
        const QByteArray text = QJsonDocument(written(richOrder())).toJson();
        keepIfAsked(u"rich.json"_s, text);
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(goldenText(u"rich.json"_s)));
    }

    void aRichSoapRequestIsAsItAlwaysWas()
    {
        const auto prepared = soapLabelRequest(richOrder());
        QVERIFY(prepared);
        keepIfAsked(u"rich.xml"_s, prepared->request);
        QCOMPARE(outline(prepared->request), outline(goldenText(u"rich.xml"_s)));
    }

    void theCustomerHasNoMembersThatBreakTheCall()
    {
        const QStringList members = written(richOrder())[u"customer"_s].toObject().keys();
        for (const QString& member : {u"houseNo"_s, u"email"_s, u"phone"_s})
            QVERIFY2(!members.contains(member), qPrintable(member));
    }

    void theItemIdHoldsNothingThatIsRefused()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_+-]{1,200}$"_s);
        QVERIFY(allowed.match(written(richOrder())[u"item"_s][u"itemID"_s].toString()).hasMatch());
    }

    void anUnknownWeightIsLeftOut()
    {
        carriers::LabelOrder order = richOrder();
        order.parcel.weightGrams = 0;
        QVERIFY(written(order)[u"item"_s][u"attributes"_s][u"weight"_s].isUndefined());
        order.parcel.weightGrams = 99999;
        QCOMPARE(written(order)[u"item"_s][u"attributes"_s][u"weight"_s].toInt(), 99999);
    }

    void aPickUpPointStandsInTheSecondLine()
    {
        carriers::LabelOrder order = richOrder();
        order.shipment.consignee.extraName = u"PickPost 12345678"_s;
        const QJsonValue recipient = written(order)[u"item"_s][u"recipient"_s];
        QCOMPARE(recipient[u"name2"_s].toString(), u"PickPost 12345678"_s);
        QVERIFY(recipient[u"name3"_s].toString().startsWith(u"Zoë"_s));
    }

    void personalDataStaysWhereNobodyAsksForIt()
    {
        carriers::LabelOrder order = richOrder();
        order.shipment.service.additional = {};
        const QByteArray text = QJsonDocument(written(order)[u"item"_s][u"recipient"_s].toObject()).toJson();
        QVERIFY(!text.contains("phone") && !text.contains("mobile\"") && !text.contains("email"));
        QVERIFY(!QJsonDocument(written(order)).toJson().contains("NN_IBAN"));
    }

    void aMissingLicenceIsNotWritten()
    {
        carriers::LabelOrder order = richOrder();
        order.account.settings.clear();
        const auto prepared = labelRequest(order);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().field, u"franking-licence"_s);
    }

    void theCheckKnowsTheTrapsOfTheRequest_data()
    {
        using Change = void (*)(carriers::LabelOrder&);
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Change change, const QString& expected) {
            QTest::newRow(name) << change << expected;
        };
        using Order = carriers::LabelOrder;
        using Message = model::MessageChoice;
        constexpr auto sms = model::MessageChannel::Sms;
        row("nothing", [](Order&) {}, {});
        row("7. a reference with slash and umlaut", [](Order& o) { o.shipment.reference = u"Ä/17"_s; }, {});
        row("8. a sender of 25", [](Order& o) { o.account.sender.name = QString(25, u'x'); }, {});
        row(
            "8. a sender of 26", [](Order& o) { o.account.sender.name = QString(26, u'x'); },
            u"sender.name HTTP 400"_s);
        row("8. a recipient of 35", [](Order& o) { o.shipment.consignee.name = QString(35, u'x'); }, {});
        row(
            "8. a recipient of 36", [](Order& o) { o.shipment.consignee.name = QString(36, u'x'); },
            u"recipient.name HTTP 400"_s);
        row("9. no weight", [](Order& o) { o.shipment.parcels[0].weightGrams = 0; }, {});
        row("9. 99999 grams", [](Order& o) { o.shipment.parcels[0].weightGrams = 99999; }, {});
        row("9. 100000 grams", [](Order& o) { o.shipment.parcels[0].weightGrams = 100000; }, u"weight E2036"_s);
        row(
            "10. 128 without exchange", [](Order& o) { o.shipment.messages = {Message{.code = u"128"_s}}; },
            u"message.128 E2043"_s);
        row(
            "10. 256 without Saturday", [](Order& o) { o.shipment.messages = {Message{.code = u"256"_s}}; },
            u"message.256 E2060"_s);
        row(
            "11. an option by SMS",
            [](Order& o) {
                o.shipment.messages = {Message{.code = u"2"_s, .channel = sms}};
                o.shipment.options = {model::DeliveryOption::Day};
            },
            u"option.day HTTP 400"_s);
        row(
            "11. an option on code 32",
            [](Order& o) {
                o.shipment.messages = {Message{.code = u"32"_s}};
                o.shipment.options = {model::DeliveryOption::Day};
            },
            u"option.day HTTP 400"_s);
        row(
            "11. an option without dispatch date",
            [](Order& o) {
                o.shipment.options = {model::DeliveryOption::Day};
                o.shipment.dispatchDate.reset();
            },
            u"option.day HTTP 400"_s);
        row("12. a second text of 512 with combining characters",
            [](Order& o) { o.shipment.texts.text2 = u"e\u0301"_s.repeated(256); }, {});
        row(
            "12. a second text of 513 with combining characters",
            [](Order& o) { o.shipment.texts.text2 = u"e\u0301"_s.repeated(256) + u"x"_s; }, u"text2 HTTP 400"_s);
        row("13. a mobile number typed with dots",
            [](Order& o) { o.shipment.messages = {Message{.code = u"2"_s, .channel = sms, .to = u"079.123 45-67"_s}}; },
            {});
    }

    void theCheckKnowsTheTrapsOfTheRequest()
    {
        using Change = void (*)(carriers::LabelOrder&);
        QFETCH(Change, change);
        QFETCH(QString, expected);
        carriers::LabelOrder order = richOrder();
        order.account.pictureUrl.clear();
        order.account.pictureLink.clear();
        order.shipment.consignee = {.firstName = u"Zoë"_s,
                                    .name = u"Muster"_s,
                                    .street = u"Bahnhofstrasse"_s,
                                    .houseNumber = u"9a"_s,
                                    .postcode = u"8001"_s,
                                    .city = u"Zürich"_s,
                                    .country = u"CH"_s,
                                    .mobile = u"079 123 45 67"_s,
                                    .email = u"zoe@example.ch"_s,
                                    .language = u"de"_s};
        order.shipment.service = {.basic = u"PRI"_s};
        order.shipment.messages = {{.code = u"2"_s}};
        change(order);
        const auto entry = catalogue::bundled()->value(u"swisspost"_s);
        QStringList found;
        for (const auto& problem : catalogue::compile(entry, order.account, order.shipment, today).problems)
            if (problem.severity != catalogue::Severity::Advice)
                found += problem.field + u' ' + problem.code;
        QCOMPARE(found.join(u", "_s), expected);
    }
};

QTEST_GUILESS_MAIN(TestSwissPostRequests)
#include "tst_swisspost_requests.moc"
