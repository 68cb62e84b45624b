#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/customs.h"
#include "core/catalogue/compile.h"
#include "tests/carriers/mutations.h"
#include "tests/carriers/northline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;
using test::compact;
using test::golden;
using test::northOrder;
using test::said;

namespace {

const QStringList& formNames()
{
    static const QStringList all{u"customsDeclarationCN22"_s, u"customsDeclarationCN23"_s, u"customsInvoice"_s,
                                 u"customsTvinn"_s, u"customsTransit"_s};
    return all;
}

/// A shirt for Oslo of which everything is said, but no form is chosen.
LabelOrder richOrder(const QString& basic = u"18"_s)
{
    LabelOrder order = northOrder();
    order.account.settings.insert({{u"customs-eori"_s, u"SE5561234711"_s},
                                   {u"customs-voec"_s, u"2000001"_s},
                                   {u"customs-ioss"_s, u"IM0000000001"_s},
                                   {u"customs-hmrc"_s, u"GB000000001"_s},
                                   {u"vat-number"_s, u"SE556123471101"_s},
                                   {u"sender-phone"_s, u"+4681234567"_s}});
    order.shipment.service.basic = basic;
    order.shipment.consignee.country = u"NO"_s;
    order.shipment.consignee.city = u"Oslo"_s;
    order.shipment.consignee.postcode = u"0155"_s;
    order.shipment.service.values = {{u"customs-category"_s, u"GIFT"_s}, {u"customs-content"_s, u" Cotton shirt "_s},
                                     {u"customs-quantity"_s, u"2"_s},    {u"customs-code"_s, u"07019010"_s},
                                     {u"customs-origin"_s, u"SE"_s},     {u"customs-value"_s, u"199.50"_s},
                                     {u"customs-currency"_s, u"SEK"_s},  {u"customs-grams"_s, u"900"_s}};
    return order;
}

LabelOrder withForm(const QString& form, const QString& basic = u"18"_s)
{
    LabelOrder order = richOrder(basic);
    order.shipment.service.values[u"customs-form"_s] = form;
    return order;
}

/// What the booking says to customs: the forms by their names.
Result<QJsonObject> formsIn(const LabelOrder& order)
{
    const auto request = postnord::bookingRequest(order);
    if (!request)
        return std::unexpected(request.error());
    const QJsonObject shipment =
        QJsonDocument::fromJson(postnord::restored(request->request)->body)["shipment"_L1].toArray().first().toObject();
    QJsonObject forms;
    for (const QString& name : formNames())
        if (shipment.contains(name))
            forms.insert(name, shipment[name]);
    return forms;
}

QString formNameOf(const LabelOrder& order)
{
    const auto forms = formsIn(order);
    return forms ? forms->keys().join(u' ') : u"! "_s + said(forms.error());
}

QByteArray formOf(const LabelOrder& order)
{
    const auto forms = formsIn(order);
    return forms && forms->size() == 1 ? QJsonDocument(forms->begin()->toObject()).toJson(QJsonDocument::Compact)
                                       : QByteArray();
}

const catalogue::Entry& entry()
{
    static const catalogue::Entry one = catalogue::bundled()->value(u"postnord"_s);
    return one;
}

/// The customs fields that the catalogue refuses as missing.
QStringList missingFields(const LabelOrder& order)
{
    QStringList fields;
    const auto verdict = catalogue::compile(entry(), order.account, order.shipment, order.at.date());
    for (const catalogue::Problem& problem : verdict.problems)
        if (problem.severity == catalogue::Severity::Refused && problem.rule.startsWith(u"customs-"_s))
            fields.append(problem.field);
    fields.sort();
    return fields;
}

} // namespace

class TestPostNordCustoms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRichFormIsWrittenToTheByte_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("document");
        QTest::newRow("CN22") << u"cn22"_s << u"postnord-cn22.json"_s;
        QTest::newRow("CN23") << u"cn23"_s << u"postnord-cn23.json"_s;
        QTest::newRow("invoice") << u"invoice"_s << u"postnord-customs-invoice.json"_s;
    }
    void aRichFormIsWrittenToTheByte()
    {
        QFETCH(QString, form);
        QFETCH(QString, document);
        LabelOrder order = withForm(form);
        order.shipment.dispatchDate = QDate(2026, 11, 25);
        order.shipment.service.values.insert({{u"customs-postage"_s, u"49"_s},
                                              {u"customs-invoice"_s, u"R-77"_s},
                                              {u"customs-invoice-type"_s, u"PROFORMA"_s},
                                              {u"customs-reason"_s, u"2300"_s},
                                              {u"customs-terms"_s, u"DAP"_s}});
        QCOMPARE(QString::fromUtf8(formOf(order)), QString::fromUtf8(compact(golden(document))));
    }

    void aLeastFormHasNothingEmptyInIt()
    {
        LabelOrder letter = withForm(u"cn22"_s);
        letter.account.settings.remove(u"customs-voec"_s);
        letter.shipment.parcels.first().weightGrams = 0;
        for (const QString& field :
             {u"customs-category"_s, u"customs-quantity"_s, u"customs-code"_s, u"customs-origin"_s})
            letter.shipment.service.values.remove(field);
        QCOMPARE(QString::fromUtf8(formOf(letter)),
                 u"{\"EORIorPersonalIdNumber\":\"SE5561234711\",\"detailedDescription\":[{\"content\":\"Cotton shirt\","
                 "\"rowNo\":1,\"value\":{\"amount\":199.5,\"currency\":\"SEK\"}}],"
                 "\"totalValue\":{\"amount\":199.5,\"currency\":\"SEK\"}}"_s);
        letter.shipment.service.values[u"customs-form"_s] = u"cn23"_s;
        letter.shipment.service.values[u"customs-postage"_s] = u"49"_s;
        QVERIFY(!QJsonDocument::fromJson(formOf(letter)).object().contains("commercialItems"_L1));

        LabelOrder parcel = richOrder();
        parcel.account.settings.remove(u"customs-eori"_s);
        parcel.account.settings.remove(u"customs-voec"_s);
        parcel.account.senderEmail.clear();
        parcel.account.sender.name2 = u"Eva Ek"_s;
        const QJsonObject invoice = QJsonDocument::fromJson(formOf(parcel)).object();
        QCOMPARE(invoice["type"_L1].toString(), u"COMMERCIAL"_s);
        QCOMPARE(invoice["invoice"_L1].toObject(), (QJsonObject{{u"invoiceNo"_s, u"W-1"_s}, // the reference
                                                                {u"reasonForExportation"_s, u"1000"_s},
                                                                {u"shippingDate"_s, u"2026-11-23"_s}}));
        QCOMPARE(invoice["seller"_L1]["contacts"_L1].toObject(),
                 (QJsonObject{{u"name"_s, u"Eva Ek"_s}, {u"phoneNo"_s, u"+4681234567"_s}}));
        QVERIFY(!invoice["seller"_L1].toObject().contains("eoriNo"_L1));
        parcel.shipment.reference.clear();
        QCOMPARE(QJsonDocument::fromJson(formOf(parcel))["invoice"_L1]["invoiceNo"_L1].toString(), parcel.key);
    }

    void theFormIsThatOfTheServiceUnlessAnotherIsChosen_data()
    {
        QTest::addColumn<LabelOrder>("order");
        QTest::addColumn<QString>("form");
        QTest::newRow("a parcel") << richOrder(u"18"_s) << u"customsInvoice"_s;
        QTest::newRow("a pallet") << richOrder(u"52"_s) << u"customsInvoice"_s;
        QTest::newRow("International Parcel") << richOrder(u"91-SE"_s) << u"customsDeclarationCN22"_s;
        QTest::newRow("a letter") << richOrder(u"UX"_s) << u"customsDeclarationCN22"_s;
        QTest::newRow("a mailbox parcel") << richOrder(u"11"_s) << u"customsDeclarationCN22"_s;
        QTest::newRow("chosen") << withForm(u"cn22"_s) << u"customsDeclarationCN22"_s;
        QTest::newRow("chosen for a letter") << withForm(u"invoice"_s, u"UX"_s) << u"customsInvoice"_s;
        QTest::newRow("declared elsewhere") << withForm(u"none"_s) << QString();
        LabelOrder home = withForm(u"cn22"_s);
        home.shipment.consignee.country = u"DE"_s;
        QTest::newRow("within the Union") << home << QString();
        home.shipment.consignee.country.clear();
        QTest::newRow("nowhere") << home << QString();
        LabelOrder many = richOrder();
        many.shipment.parcels.append({.position = 2, .weightGrams = 800});
        QTest::newRow("several parcels have one") << many << u"customsInvoice"_s;
    }
    void theFormIsThatOfTheServiceUnlessAnotherIsChosen()
    {
        QFETCH(LabelOrder, order);
        QTEST(formNameOf(order), "form");
    }

    void aTaxSchemeIsNamedWhereItHolds_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("schemes");
        QTest::newRow("Norway") << u"SE"_s << u"NO"_s << u"voec"_s;
        QTest::newRow("Great Britain") << u"SE"_s << u"GB"_s << u"hmrc"_s;
        QTest::newRow("the Union") << u"NO"_s << u"SE"_s << u"ioss"_s;
        QTest::newRow("elsewhere") << u"SE"_s << u"CH"_s << QString();
    }
    void aTaxSchemeIsNamedWhereItHolds()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        for (const QString& form : {u"cn22"_s, u"invoice"_s}) {
            LabelOrder order = withForm(form);
            order.account.sender.country = from;
            order.shipment.consignee.country = to;
            const QJsonObject written = QJsonDocument::fromJson(formOf(order)).object();
            QVERIFY(!written.isEmpty());
            QStringList schemes;
            for (const QString& name : {u"voec"_s, u"ioss"_s, u"hmrc"_s})
                if (written.contains(name))
                    schemes.append(name);
            QTEST(schemes.join(u' '), "schemes");
        }
    }

    void whatAFormNeedsIsAskedForByFieldAndNotSentWithout_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("field");
        for (const QString& form : {u"cn22"_s, u"cn23"_s, u"invoice"_s})
            for (const QString& field : {u"customs-content"_s, u"customs-value"_s, u"customs-currency"_s})
                QTest::addRow("%s %s", qPrintable(form), qPrintable(field)) << form << field;
        for (const QString& field : {u"customs-code"_s, u"customs-origin"_s, u"customs-grams"_s, u"customs-quantity"_s,
                                     u"vat-number"_s, u"sender-phone"_s})
            QTest::addRow("invoice %s", qPrintable(field)) << u"invoice"_s << field;
        QTest::newRow("cn23 postage") << u"cn23"_s << u"customs-postage"_s;
    }
    void whatAFormNeedsIsAskedForByFieldAndNotSentWithout()
    {
        QFETCH(QString, form);
        QFETCH(QString, field);
        LabelOrder order = withForm(form);
        order.shipment.service.values[u"customs-postage"_s] = u"49"_s;
        QCOMPARE(missingFields(order), QStringList());
        QVERIFY(formsIn(order));
        order.shipment.service.values.remove(field);
        order.account.settings.remove(field);
        QCOMPARE(missingFields(order), QStringList{field});
        QCOMPARE(formNameOf(order), u"! invalid missing "_s + field);
        // Without a choice the same is needed of the form that the service has.
        order.shipment.service.values.remove(u"customs-form"_s);
        order.shipment.service.basic = form == "invoice"_L1 ? u"18"_s : u"91-SE"_s;
        if (form != "cn23"_L1) {
            QCOMPARE(missingFields(order), QStringList{field});
            QCOMPARE(formNameOf(order), u"! invalid missing "_s + field);
        }
        order.shipment.service.values[u"customs-form"_s] = u"none"_s;
        QCOMPARE(missingFields(order), QStringList());
        QVERIFY(formsIn(order));
    }

    void whoDeclaresIsNamedOnACn22()
    {
        LabelOrder order = withForm(u"cn22"_s);
        order.account.settings.remove(u"customs-eori"_s);
        QCOMPARE(missingFields(order), QStringList()); // VOEC will do in Norway
        QVERIFY(formsIn(order));
        order.shipment.consignee.country = u"CH"_s;
        QCOMPARE(missingFields(order), QStringList{u"customs-eori"_s});
        QCOMPARE(formNameOf(order), u"! invalid missing customs-eori"_s);
        order.shipment.consignee.country = u"SE"_s;
        order.account.sender.country = u"NO"_s;
        QCOMPARE(missingFields(order), QStringList()); // and IOSS in the Union
        QVERIFY(formsIn(order));
        order.account.settings.remove(u"customs-ioss"_s);
        QCOMPARE(missingFields(order), QStringList{u"customs-eori"_s});
        QCOMPARE(formNameOf(order), u"! invalid missing customs-eori"_s);
    }

    void theBuyerOfAnInvoiceHasATelephoneAndTheParcelsAWeight()
    {
        LabelOrder order = richOrder();
        order.shipment.consignee.mobile.clear();
        QCOMPARE(missingFields(order), QStringList{u"recipient.phone"_s});
        QCOMPARE(formNameOf(order), u"! invalid missing recipient.phone"_s);
        order.shipment.consignee.phone = u"22 33 44 55"_s;
        QCOMPARE(missingFields(order), QStringList());
        const QJsonDocument form = QJsonDocument::fromJson(formOf(order));
        QCOMPARE(form["buyer"_L1]["contacts"_L1]["phoneNo"_L1].toString(), u"22 33 44 55"_s);
        order.shipment.parcels.first().weightGrams = 0;
        QCOMPARE(formNameOf(order), u"! invalid missing weight"_s);
    }

    /// The catalogue asks exactly where the request would have a form.
    void theBordersOfTheCatalogueAreThoseOfTheRequest()
    {
        const QStringList senders = u"SE DK FI AX DE NO SJ FO GL IS GB CH"_s.split(u' ');
        const QStringList recipients =
            u"AD AT AX BE BG CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE JP LI LT LU LV MC MT NL "
            "NO PL PT RO RS SE SI SJ SK SM TR UA US VA"_s.split(u' ');
        int borders = 0;
        for (const QString& from : senders)
            for (const QString& to : recipients) {
                LabelOrder order = northOrder();
                order.account.sender.country = from;
                order.shipment.consignee.country = to;
                const bool isAsked = missingFields(order).contains(u"customs-content"_s);
                QVERIFY2(isAsked == postnord::crossesCustoms(from, to), qPrintable(from + u" -> "_s + to));
                borders += isAsked ? 1 : 0;
            }
        QVERIFY(borders > 200 && borders < senders.size() * recipients.size());
        QVERIFY(postnord::crossesCustoms(u"SE"_s, u"NO"_s) && postnord::crossesCustoms(u"DK"_s, u"GL"_s));
        QVERIFY(!postnord::crossesCustoms(u"SE"_s, u"AX"_s) && !postnord::crossesCustoms(u"NO"_s, u"SJ"_s));
        QVERIFY(!postnord::crossesCustoms(u"SE"_s, u""_s));
    }

    void everyCustomsValueBelongsToTheServicesThatGoAbroad()
    {
        for (const QString& code : {u"18"_s, u"19"_s, u"91-SE"_s, u"UX"_s, u"52"_s}) {
            const QStringList needs = catalogue::service(entry(), code)->needs;
            for (const catalogue::Field& field : entry().fields)
                if (field.name.startsWith(u"customs-"_s) && !entry().channels.first().settings.contains(field.name))
                    QVERIFY2(needs.contains(field.name), qPrintable(code + u' ' + field.name));
        }
    }

    void aTariffNumberKeepsItsZeros_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isRight");
        for (const QString& right : {u"070190"_s, u"07019010"_s, u"0701901000"_s})
            QTest::newRow(qPrintable(right)) << right << true;
        for (const QString& wrong : {u"07019"_s, u"0701901"_s, u"07.01.90"_s, u"07019010001"_s})
            QTest::newRow(qPrintable(wrong)) << wrong << false;
    }
    void aTariffNumberKeepsItsZeros()
    {
        QFETCH(QString, code);
        QFETCH(bool, isRight);
        LabelOrder order = richOrder();
        order.shipment.service.values[u"customs-code"_s] = code;
        bool isRefused = false;
        for (const auto& problem : catalogue::compile(entry(), order.account, order.shipment, order.at.date()).problems)
            isRefused =
                isRefused || (problem.field == "customs-code"_L1 && problem.severity == catalogue::Severity::Refused);
        QCOMPARE(!isRefused, isRight);
        QVERIFY(formOf(order).contains("\"hsTariffNumber\":\"" + code.toUtf8() + '"'));
    }
};

QTEST_GUILESS_MAIN(TestPostNordCustoms)
#include "tst_postnord_customs.moc"
