#include "core/carriers/postnord/customs.h"

#include "core/carriers/postnord/parts.h"

#include <QJsonArray>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString account(const LabelOrder& order, const QString& field)
{
    return order.account.settings.value(field).trimmed();
}

bool isInUnion(const QString& country)
{
    static const QStringList members =
        u"AT AX BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK"_s.split(u' ');
    return members.contains(country);
}

QString formOf(const LabelOrder& order)
{
    if (const QString chosen = valueOf(order, u"customs-form"_s); !chosen.isEmpty())
        return chosen;
    static const QStringList postal = u"04 11 34 86 91-DK 91-SE AF-DK AF-SE LX RE RL RQ RR UX VV"_s.split(u' ');
    return postal.contains(order.shipment.service.basic) ? u"cn22"_s : u"invoice"_s;
}

/// What each form is refused without, of what the shipment says.
QStringList neededBy(const QString& form)
{
    if (form == "cn22"_L1)
        return {u"customs-content"_s, u"customs-value"_s, u"customs-currency"_s};
    if (form == "cn23"_L1)
        return {u"customs-content"_s, u"customs-value"_s, u"customs-currency"_s, u"customs-postage"_s};
    return {u"customs-content"_s, u"customs-value"_s, u"customs-currency"_s, u"customs-code"_s,
            u"customs-origin"_s,  u"customs-grams"_s, u"customs-quantity"_s};
}

/// A CN22 is refused without any number that tells who declares: EORI, or that of a tax scheme of the destination.
bool tellsWhoDeclares(const LabelOrder& order)
{
    const QString to = order.shipment.consignee.country;
    return !account(order, u"customs-eori"_s).isEmpty() ||
           (to == "NO"_L1 && !account(order, u"customs-voec"_s).isEmpty()) ||
           (isInUnion(to) && !account(order, u"customs-ioss"_s).isEmpty());
}

/// The first field that is missing, of the shipment or of its account.
QString missingIn(const LabelOrder& order, const QString& form)
{
    for (const QString& field : neededBy(form))
        if (valueOf(order, field).isEmpty())
            return field;
    if (form == "cn22"_L1 && !tellsWhoDeclares(order))
        return u"customs-eori"_s;
    if (form != "invoice"_L1)
        return {};
    for (const QString& field : {u"vat-number"_s, u"sender-phone"_s})
        if (account(order, field).isEmpty())
            return field;
    const model::Consignee& c = order.shipment.consignee;
    if (c.phone.trimmed().isEmpty() && c.mobile.trimmed().isEmpty())
        return u"recipient.phone"_s;
    return gramsOf(order) > 0 ? QString() : u"weight"_s;
}

QJsonObject total(const LabelOrder& order)
{
    return amountOf(valueOf(order, u"customs-value"_s), valueOf(order, u"customs-currency"_s));
}

void putWeight(QJsonObject& form, const QString& key, int grams)
{
    if (grams > 0)
        form.insert(key, kilograms(grams));
}

/// Under which number tax was paid already: each holds for one destination.
void putSchemes(QJsonObject& form, const LabelOrder& order)
{
    const QString to = order.shipment.consignee.country;
    if (to == "NO"_L1)
        put(form, u"voec"_s, account(order, u"customs-voec"_s));
    if (isInUnion(to))
        put(form, u"ioss"_s, account(order, u"customs-ioss"_s));
    if (to == "GB"_L1)
        put(form, u"hmrc"_s, account(order, u"customs-hmrc"_s));
}

QJsonObject postalLine(const LabelOrder& order)
{
    QJsonObject line{{u"content"_s, valueOf(order, u"customs-content"_s)}, {u"value"_s, total(order)}, {u"rowNo"_s, 1}};
    if (const int quantity = valueOf(order, u"customs-quantity"_s).toInt(); quantity > 0)
        line.insert(u"quantity"_s, QJsonObject{{u"value"_s, quantity}});
    putWeight(line, u"grossWeight"_s, gramsOf(order));
    put(line, u"hsTariffNumber"_s, valueOf(order, u"customs-code"_s)); // text: it may begin with a zero
    put(line, u"countryCode"_s, valueOf(order, u"customs-origin"_s));
    return line;
}

/// What CN22 and CN23 have in common.
QJsonObject postalForm(const LabelOrder& order)
{
    QJsonObject form{{u"detailedDescription"_s, QJsonArray{postalLine(order)}}, {u"totalValue"_s, total(order)}};
    put(form, u"EORIorPersonalIdNumber"_s, account(order, u"customs-eori"_s));
    putSchemes(form, order);
    if (const QString category = valueOf(order, u"customs-category"_s); !category.isEmpty())
        form.insert(u"categoryOfItem"_s, QJsonObject{{u"categoryType"_s, QJsonArray{category}}});
    putWeight(form, u"totalGrossWeight"_s, gramsOf(order));
    if (const QString postage = valueOf(order, u"customs-postage"_s); !postage.isEmpty())
        form.insert(u"postalCharges"_s, amountOf(postage, valueOf(order, u"customs-currency"_s)));
    return form;
}

QJsonObject cn22(const LabelOrder& order)
{
    QJsonObject form = postalForm(order);
    put(form, u"countryOfOrigin"_s, valueOf(order, u"customs-origin"_s));
    if (const QString code = valueOf(order, u"customs-code"_s); !code.isEmpty())
        form.insert(u"hsTariffNumber"_s, QJsonArray{code});
    return form;
}

QJsonObject cn23(const LabelOrder& order)
{
    QJsonObject form = postalForm(order);
    QJsonObject item;
    put(item, u"hsTariffNumber"_s, valueOf(order, u"customs-code"_s));
    put(item, u"countryCode"_s, valueOf(order, u"customs-origin"_s));
    if (!item.isEmpty()) {
        item.insert(u"detailedDescRowNo"_s, 1);
        form.insert(u"commercialItems"_s, QJsonArray{item});
    }
    return form;
}

QJsonObject seller(const LabelOrder& order)
{
    const model::Account& from = order.account;
    QJsonObject contacts{{u"name"_s, from.sender.name2.isEmpty() ? from.sender.name : from.sender.name2},
                         {u"phoneNo"_s, account(order, u"sender-phone"_s)}};
    put(contacts, u"emailAddress"_s, from.senderEmail);
    QJsonObject party = addressOf(from.sender);
    party.insert(u"partyIdentification"_s, customerOf(from));
    party.insert(u"vatNo"_s, account(order, u"vat-number"_s));
    party.insert(u"name"_s, from.sender.name);
    party.insert(u"contacts"_s, contacts);
    put(party, u"eoriNo"_s, account(order, u"customs-eori"_s));
    return party;
}

QJsonObject buyer(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const QString phone = c.phone.trimmed().isEmpty() ? c.mobile.trimmed() : c.phone.trimmed();
    QJsonObject party = addressOf(c);
    party.insert(u"name"_s, nameOf(c));
    party.insert(u"contacts"_s, QJsonObject{{u"name"_s, nameOf(c)}, {u"phoneNo"_s, phone}});
    return party;
}

QJsonObject invoiceHead(const LabelOrder& order)
{
    const QString typed = valueOf(order, u"customs-invoice"_s);
    const QString reference = order.shipment.reference.isEmpty() ? order.key : order.shipment.reference;
    const QDate day = order.shipment.dispatchDate.value_or(order.at.toUTC().date());
    QJsonObject head{{u"invoiceNo"_s, typed.isEmpty() ? reference : typed},
                     {u"reasonForExportation"_s, settingOf(order, u"customs-reason"_s, u"1000"_s)},
                     {u"shippingDate"_s, day.toString(Qt::ISODate)}};
    put(head, u"termsOfSale"_s, valueOf(order, u"customs-terms"_s));
    return head;
}

QJsonObject invoice(const LabelOrder& order)
{
    const int netGrams = valueOf(order, u"customs-grams"_s).toInt();
    const QJsonObject line{{u"content"_s, valueOf(order, u"customs-content"_s)},
                           {u"quantity"_s, valueOf(order, u"customs-quantity"_s).toInt()},
                           {u"hsTariffNumber"_s, valueOf(order, u"customs-code"_s)},
                           {u"countryOfOrigin"_s, valueOf(order, u"customs-origin"_s)},
                           {u"netWeight"_s, kilograms(netGrams)},
                           {u"itemValue"_s, total(order)}};
    QJsonObject form{
        {u"type"_s, settingOf(order, u"customs-invoice-type"_s, u"COMMERCIAL"_s)},
        {u"seller"_s, seller(order)},
        {u"buyer"_s, buyer(order)},
        {u"invoice"_s, invoiceHead(order)},
        {u"detailedDescription"_s, QJsonArray{line}},
        {u"totalNetWeight"_s, kilograms(netGrams)},
        {u"totalGrossWeight"_s, kilograms(gramsOf(order))},
        {u"totalNumberOfPackages"_s, QJsonObject{{u"value"_s, static_cast<int>(order.shipment.parcels.size())}}},
        {u"invoiceTotal"_s, total(order)}};
    putSchemes(form, order);
    return form;
}

} // namespace

bool crossesCustoms(const QString& from, const QString& to)
{
    const auto area = [](const QString& country) {
        return isInUnion(country) ? u"EU"_s : country == "SJ"_L1 ? u"NO"_s : country;
    };
    return !from.isEmpty() && !to.isEmpty() && area(from) != area(to);
}

Result<void> putCustoms(QJsonObject& shipment, const LabelOrder& order)
{
    const QString form = formOf(order);
    if (form == "none"_L1 || !crossesCustoms(order.account.sender.country, order.shipment.consignee.country))
        return {};
    if (const QString field = missingIn(order, form); !field.isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"missing"_s, .field = field});
    if (form == "cn22"_L1)
        shipment.insert(u"customsDeclarationCN22"_s, cn22(order));
    else if (form == "cn23"_L1)
        shipment.insert(u"customsDeclarationCN23"_s, cn23(order));
    else
        shipment.insert(u"customsInvoice"_s, invoice(order));
    return {};
}

} // namespace aviso::carriers::postnord
