#include "core/carriers/postnord/parts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString packageType(const QString& basic)
{
    static const QStringList freight{u"37"_s, u"52"_s, u"53"_s, u"83"_s, u"84"_s, u"85"_s};
    static const QStringList letters{u"34"_s, u"AF-SE"_s, u"AF-DK"_s, u"LX"_s, u"RE"_s, u"RK"_s,
                                     u"RL"_s, u"RQ"_s,    u"RR"_s,    u"UX"_s, u"VV"_s};
    return freight.contains(basic) ? u"PE"_s : letters.contains(basic) ? u"EN"_s : u"PC"_s;
}

} // namespace

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject kilograms(int grams)
{
    return {{u"value"_s, grams / 1000.0}, {u"unit"_s, u"KGM"_s}};
}

QJsonObject amountOf(const QString& typed, const QString& currency)
{
    return {{u"amount"_s, typed.toDouble()}, {u"currency"_s, currency}};
}

int gramsOf(const LabelOrder& order)
{
    int grams = 0;
    for (const model::Parcel& parcel : order.shipment.parcels)
        grams += parcel.weightGrams;
    return grams;
}

bool has(const LabelOrder& order, QStringView code)
{
    return order.shipment.service.additional.contains(code);
}

bool hasAny(const LabelOrder& order, std::initializer_list<QStringView> codes)
{
    return std::ranges::any_of(codes, [&](QStringView code) { return has(order, code); });
}

QString valueOf(const LabelOrder& order, const QString& field)
{
    return order.shipment.service.values.value(field).trimmed();
}

QString settingOf(const LabelOrder& order, const QString& field, const QString& otherwise)
{
    const QString own = valueOf(order, field);
    const QString usual = own.isEmpty() ? order.account.settings.value(field) : own;
    return usual.isEmpty() ? otherwise : usual;
}

QJsonObject addressOf(const QStringList& streets, const QString& postcode, const QString& city, const QString& country)
{
    QJsonArray lines;
    for (const QString& line : streets)
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    QJsonObject object{{u"streets"_s, lines}};
    put(object, u"postalCode"_s, postcode); // text: Norwegian and Finnish ones begin with zeros
    put(object, u"city"_s, city);
    put(object, u"countryCode"_s, country);
    return object;
}

QJsonObject addressOf(const model::Consignee& c)
{
    const QString street = QStringList{c.street, c.houseNumber}.join(u' ').trimmed();
    return addressOf({street, c.addressSuffix, c.poBox, c.floor}, c.postcode, c.city, c.country);
}

QJsonObject addressOf(const model::Sender& sender)
{
    return addressOf({sender.street, sender.poBox}, sender.postcode, sender.city, sender.country);
}

QJsonObject customerOf(const model::Account& account)
{
    return {{u"partyId"_s, account.settings.value(u"customer-number"_s)}, {u"partyIdType"_s, u"160"_s}};
}

QJsonObject senderParty(const model::Account& account)
{
    QJsonObject contact;
    put(contact, u"contactName"_s, account.sender.name2);
    put(contact, u"emailAddress"_s, account.senderEmail);
    put(contact, u"smsNo"_s, account.settings.value(u"sender-mobile"_s));
    QJsonObject party{{u"nameIdentification"_s, QJsonObject{{u"name"_s, account.sender.name}}},
                      {u"address"_s, addressOf(account.sender)}};
    if (!contact.isEmpty())
        party.insert(u"contact"_s, contact);
    return party;
}

QString nameOf(const model::Consignee& c)
{
    const QString person = QStringList{c.firstName, c.name}.join(u' ').trimmed();
    return person.isEmpty() ? c.company : person;
}

QJsonObject consigneeParty(const model::Consignee& c, const QJsonObject& contact)
{
    const bool isPerson = !c.firstName.trimmed().isEmpty() || !c.name.trimmed().isEmpty();
    QJsonObject name;
    put(name, u"name"_s, nameOf(c));
    put(name, u"companyName"_s, isPerson ? c.company : QString());
    put(name, u"careOfName"_s, c.extraName);
    QJsonObject party{{u"nameIdentification"_s, name},
                      {u"address"_s, addressOf(c)},
                      {u"legalEntity"_s,
                       QJsonObject{{u"businessType"_s, c.kind == model::ConsigneeKind::Business ? u"B"_s : u"P"_s}}}};
    if (!contact.isEmpty())
        party.insert(u"contact"_s, contact);
    return party;
}

QJsonObject everyContact(const model::Consignee& c)
{
    QJsonObject contact;
    put(contact, u"emailAddress"_s, c.email);
    put(contact, u"phoneNo"_s, c.phone);
    put(contact, u"smsNo"_s, c.mobile);
    return contact;
}

QJsonArray goodsOf(const LabelOrder& order, const QString& basic)
{
    QJsonArray items;
    for (const model::Parcel& parcel : order.shipment.parcels) {
        // "0": PostNord gives the number.
        QJsonObject item{{u"itemIdentification"_s, QJsonObject{{u"itemId"_s, u"0"_s}}}};
        if (parcel.weightGrams > 0)
            item.insert(u"grossWeight"_s, kilograms(parcel.weightGrams));
        items.append(item);
    }
    QJsonObject item{{u"packageTypeCode"_s, packageType(basic)}, {u"items"_s, items}};
    put(item, u"goodsDescription"_s, order.shipment.parcels.value(0).content.left(35));
    return {item};
}

QJsonArray referencesOf(const LabelOrder& order)
{
    QJsonArray list{QJsonObject{{u"referenceNo"_s, order.key}, {u"referenceType"_s, u"REF"_s}}};
    if (!order.shipment.reference.isEmpty())
        list.append(QJsonObject{{u"referenceNo"_s, order.shipment.reference}, {u"referenceType"_s, u"CU"_s}});
    return list;
}

Result<QJsonObject> messageOf(const LabelOrder& order, const QString& function)
{
    bool isNumber = false;
    const int application = order.account.settings.value(u"application-id"_s).toInt(&isNumber);
    if (!isNumber)
        return failure(Error::Kind::Invalid, u"missing"_s, u"application-id"_s);
    QJsonObject root{{u"messageDate"_s, order.at.toUTC().toString(Qt::ISODate)},
                     {u"messageFunction"_s, function},
                     {u"messageId"_s, order.key},
                     {u"application"_s, QJsonObject{{u"applicationId"_s, application}, {u"name"_s, u"Aviso"_s}}},
                     {u"updateIndicator"_s, u"Original"_s}};
    if (settingOf(order, u"specimen"_s, u"no"_s) == "yes"_L1)
        root.insert(u"testIndicator"_s, true);
    return root;
}

QString sentCode(const QString& catalogueCode)
{
    static const QRegularExpression addition(u"(-(SE|DK|NO|FI)|\\+)$"_s);
    return QString(catalogueCode).remove(addition);
}

} // namespace aviso::carriers::postnord
