#include "core/carriers/postnord/booking_wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject measure(double value, const QString& unit)
{
    return {{u"value"_s, value}, {u"unit"_s, unit}};
}

QJsonObject kilograms(int grams)
{
    return measure(grams / 1000.0, u"KGM"_s);
}

bool has(const LabelOrder& order, QStringView code)
{
    return order.shipment.service.additional.contains(code);
}

bool hasAny(const LabelOrder& order, std::initializer_list<QStringView> codes)
{
    return std::ranges::any_of(codes, [&](QStringView code) { return has(order, code); });
}

QString value(const LabelOrder& order, const QString& field)
{
    return order.shipment.service.values.value(field).trimmed();
}

/// What a shipment says of a setting, else its account, else the catalogue's usual.
QString setting(const LabelOrder& order, const QString& field, const QString& otherwise)
{
    const QString own = value(order, field);
    const QString usual = own.isEmpty() ? order.account.settings.value(field) : own;
    return usual.isEmpty() ? otherwise : usual;
}

/// An amount as it was typed, as a number: the schema has no other kind.
QJsonObject amount(const QString& typed, const QString& currency)
{
    return {{u"amount"_s, typed.toDouble()}, {u"currency"_s, currency}};
}

QJsonObject address(const QStringList& streets, const QString& postcode, const QString& city, const QString& country)
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

QJsonObject consignor(const LabelOrder& order)
{
    const model::Sender& sender = order.account.sender;
    QJsonObject contact;
    put(contact, u"contactName"_s, sender.name2);
    put(contact, u"emailAddress"_s, order.account.senderEmail);
    put(contact, u"smsNo"_s, order.account.settings.value(u"sender-mobile"_s));
    QJsonObject party{
        {u"nameIdentification"_s, QJsonObject{{u"name"_s, sender.name}}},
        {u"address"_s, address({sender.street, sender.poBox}, sender.postcode, sender.city, sender.country)}};
    if (!contact.isEmpty())
        party.insert(u"contact"_s, contact);
    QJsonObject object{
        {u"issuerCode"_s, order.account.settings.value(u"issuer"_s)},
        {u"partyIdentification"_s,
         QJsonObject{{u"partyId"_s, order.account.settings.value(u"customer-number"_s)}, {u"partyIdType"_s, u"160"_s}}},
        {u"party"_s, party}};
    if (has(order, u"A1"))
        object.insert(u"account"_s, QJsonObject{{u"accountNo"_s, order.account.settings.value(u"cod-account"_s)},
                                                {u"bankName"_s, order.account.settings.value(u"cod-account-bank"_s)}});
    return object;
}

/// Personal data travels only where a notice or a service calls for it.
QJsonObject contactOf(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const bool isCalled = hasAny(order, {u"A9", u"B8", u"D3", u"C5", u"C6", u"R7", u"57+", u"Q1"}) ||
                          QStringList{u"17"_s, u"20"_s}.contains(order.shipment.service.basic);
    QJsonObject contact;
    if (isCalled) {
        put(contact, u"emailAddress"_s, c.email);
        put(contact, u"phoneNo"_s, c.phone);
        put(contact, u"smsNo"_s, c.mobile);
    }
    for (const Notice& notice : order.notices)
        put(contact, notice.channel == model::MessageChannel::Email ? u"emailAddress"_s : u"smsNo"_s, notice.to);
    return contact;
}

QJsonObject consignee(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const QString person = QStringList{c.firstName, c.name}.join(u' ').trimmed();
    QJsonObject name;
    put(name, u"name"_s, person.isEmpty() ? c.company : person);
    put(name, u"companyName"_s, person.isEmpty() ? QString() : c.company);
    put(name, u"careOfName"_s, c.extraName);
    const QString street = QStringList{c.street, c.houseNumber}.join(u' ').trimmed();
    QJsonObject party{
        {u"nameIdentification"_s, name},
        {u"address"_s, address({street, c.addressSuffix, c.poBox, c.floor}, c.postcode, c.city, c.country)},
        {u"legalEntity"_s,
         QJsonObject{{u"businessType"_s, c.kind == model::ConsigneeKind::Business ? u"B"_s : u"P"_s}}}};
    if (const QJsonObject contact = contactOf(order); !contact.isEmpty())
        party.insert(u"contact"_s, contact);
    QJsonObject object{{u"party"_s, party}};
    if (!c.carrierIdent.isEmpty())
        object.insert(u"partyIdentification"_s,
                      QJsonObject{{u"partyId"_s, c.carrierIdent}, {u"partyIdType"_s, u"160"_s}});
    return object;
}

/// The point by its number and its delivery address: the number alone is not enough, and it has no issuer.
QJsonObject deliveryParty(const LabelOrder& order)
{
    return {{u"partyIdentification"_s,
             QJsonObject{{u"partyId"_s, value(order, u"point-id"_s)}, {u"partyIdType"_s, u"156"_s}}},
            {u"party"_s,
             QJsonObject{{u"nameIdentification"_s, QJsonObject{{u"name"_s, value(order, u"point-name"_s)}}},
                         {u"address"_s, address({value(order, u"point-street"_s)}, value(order, u"point-postcode"_s),
                                                value(order, u"point-city"_s), order.shipment.consignee.country)}}}};
}

/// Additional services, the notices and the delivery options: one list of codes at PostNord.
QJsonArray additionalCodes(const LabelOrder& order)
{
    QStringList codes;
    for (const QString& code : order.shipment.service.additional)
        codes.append(sentCode(code));
    for (const Notice& notice : order.notices)
        codes.append(notice.code);
    codes += order.optionCodes;
    codes.removeDuplicates();
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

QString packageType(const QString& basic)
{
    static const QStringList freight{u"37"_s, u"52"_s, u"53"_s, u"83"_s, u"84"_s, u"85"_s};
    static const QStringList letters{u"34"_s, u"AF-SE"_s, u"AF-DK"_s, u"LX"_s, u"RE"_s, u"RK"_s,
                                     u"RL"_s, u"RQ"_s,    u"RR"_s,    u"UX"_s, u"VV"_s};
    return freight.contains(basic) ? u"PE"_s : letters.contains(basic) ? u"EN"_s : u"PC"_s;
}

QJsonArray goods(const LabelOrder& order)
{
    QJsonArray items;
    for (const model::Parcel& parcel : order.shipment.parcels) {
        // "0": PostNord gives the number.
        QJsonObject item{{u"itemIdentification"_s, QJsonObject{{u"itemId"_s, u"0"_s}}}};
        if (parcel.weightGrams > 0)
            item.insert(u"grossWeight"_s, kilograms(parcel.weightGrams));
        items.append(item);
    }
    QJsonObject item{{u"packageTypeCode"_s, packageType(order.shipment.service.basic)}, {u"items"_s, items}};
    put(item, u"goodsDescription"_s, order.shipment.parcels.value(0).content.left(35));
    return {item};
}

QJsonArray references(const LabelOrder& order)
{
    QJsonArray list{QJsonObject{{u"referenceNo"_s, order.key}, {u"referenceType"_s, u"REF"_s}}};
    if (!order.shipment.reference.isEmpty())
        list.append(QJsonObject{{u"referenceNo"_s, order.shipment.reference}, {u"referenceType"_s, u"CU"_s}});
    return list;
}

QJsonArray freeTexts(const LabelOrder& order)
{
    QJsonArray texts;
    for (const auto& [field, usage] : {std::pair(u"delivery-place"_s, u"DEL"_s), {u"door-code"_s, u"ZDC"_s}})
        if (const QString typed = value(order, field); !typed.isEmpty())
            texts.append(QJsonObject{{u"usageCode"_s, usage}, {u"text"_s, typed}});
    return texts;
}

void putMoney(QJsonObject& shipment, const LabelOrder& order)
{
    if (has(order, u"A1")) {
        QJsonObject cod{{u"codType"_s, u"BANKRECEIPT"_s},
                        {u"codAmount"_s, amount(value(order, u"cod-amount"_s), value(order, u"cod-currency"_s))},
                        {u"transactionIdentifier"_s,
                         value(order, u"cod-reference"_s).isEmpty() ? order.key : value(order, u"cod-reference"_s)}};
        shipment.insert(u"cashOnDelivery"_s, cod);
    }
    if (!hasAny(order, {u"A5", u"30+", u"61-DK", u"62", u"90"}))
        return;
    QJsonObject insurance{
        {u"insuranceAmount"_s, amount(value(order, u"insured-amount"_s), value(order, u"insured-currency"_s))}};
    put(insurance, u"typeOfInsurance"_s,
        has(order, u"61-DK") ? u"RESTOFTHEWORLD"_s
        : has(order, u"62")  ? u"DOMESTICDK"_s
                             : u"EUROPE"_s);
    shipment.insert(u"insurance"_s, insurance);
}

QJsonObject shipmentOf(const LabelOrder& order)
{
    int grams = 0;
    for (const model::Parcel& parcel : order.shipment.parcels)
        grams += parcel.weightGrams;
    QJsonObject parties{{u"consignor"_s, consignor(order)}, {u"consignee"_s, consignee(order)}};
    if (has(order, u"A7"))
        parties.insert(u"deliveryParty"_s, deliveryParty(order));
    QJsonObject shipment{
        {u"shipmentIdentification"_s, QJsonObject{{u"shipmentId"_s, u"0"_s}}},
        {u"service"_s, QJsonObject{{u"basicServiceCode"_s, sentCode(order.shipment.service.basic)},
                                   {u"additionalServiceCode"_s, additionalCodes(order)}}},
        {u"numberOfPackages"_s, QJsonObject{{u"value"_s, static_cast<int>(order.shipment.parcels.size())}}},
        {u"references"_s, references(order)},
        {u"parties"_s, parties},
        {u"goodsItem"_s, goods(order)}};
    if (grams > 0)
        shipment.insert(u"totalGrossWeight"_s, kilograms(grams));
    if (order.shipment.dispatchDate)
        shipment.insert(
            u"dateAndTimes"_s,
            QJsonObject{{u"loadingDate"_s, order.shipment.dispatchDate->toString(Qt::ISODate) + u"T12:00:00"_s}});
    if (const QJsonArray texts = freeTexts(order); !texts.isEmpty())
        shipment.insert(u"freeText"_s, texts);
    putMoney(shipment, order);
    return shipment;
}

/// The language of the carrier's notices: that of the first, else the country's.
QString localeOf(const LabelOrder& order)
{
    static const QMap<QString, QString> byCountry{
        {u"SE"_s, u"sv"_s}, {u"AX"_s, u"sv"_s}, {u"DK"_s, u"da"_s}, {u"NO"_s, u"no"_s}, {u"FI"_s, u"fi"_s}};
    if (order.notices.isEmpty())
        return byCountry.value(order.shipment.consignee.country, u"en"_s);
    const QString language = order.notices.constFirst().language;
    return language == "nb"_L1 ? u"no"_s : language;
}

QUrlQuery labelQuery(const Asked& asked, const QString& labelType, const QString& locale)
{
    QUrlQuery query;
    const bool isPdf = asked.format == "PDF"_L1;
    if (isPdf)
        query.addQueryItem(u"paperSize"_s, asked.layout);
    else
        query.addQueryItem(u"dpmm"_s, u"8dpmm"_s);
    query.addQueryItem(isPdf ? u"multiPDF"_s : u"multiZPL"_s, u"true"_s); // one document for each parcel
    query.addQueryItem(u"labelType"_s, labelType);
    if (!locale.isEmpty())
        query.addQueryItem(u"locale"_s, locale);
    return query;
}

QString formatPath(const Asked& asked)
{
    return asked.format == "PDF"_L1 ? u"/pdf"_s : u"/zpl"_s;
}

} // namespace

QString sentCode(const QString& catalogueCode)
{
    static const QRegularExpression addition(u"(-(SE|DK|NO|FI)|\\+)$"_s);
    return QString(catalogueCode).remove(addition);
}

Result<PreparedLabel> bookingRequest(const LabelOrder& order)
{
    bool isNumber = false;
    const int application = order.account.settings.value(u"application-id"_s).toInt(&isNumber);
    if (!isNumber)
        return failure(Error::Kind::Invalid, u"missing"_s, u"application-id"_s);
    const Asked asked{.format = setting(order, u"format"_s, u"PDF"_s),
                      .layout = setting(order, u"layout"_s, u"LABEL"_s),
                      .isSpecimen = setting(order, u"specimen"_s, u"no"_s) == "yes"_L1};
    QJsonObject root{{u"messageDate"_s, order.at.toUTC().toString(Qt::ISODate)},
                     {u"messageFunction"_s, u"Instruction"_s},
                     {u"messageId"_s, order.key},
                     {u"application"_s, QJsonObject{{u"applicationId"_s, application}, {u"name"_s, u"Aviso"_s}}},
                     {u"updateIndicator"_s, u"Original"_s},
                     {u"shipment"_s, QJsonArray{shipmentOf(order)}}};
    if (asked.isSpecimen)
        root.insert(u"testIndicator"_s, true);
    const Call call{.method = "POST",
                    .path = u"/shipment/v3/edi/labels"_s + formatPath(asked),
                    .query = labelQuery(asked, setting(order, u"label-type"_s, u"standard"_s), localeOf(order)),
                    .body = QJsonDocument(root).toJson(QJsonDocument::Compact)};
    return PreparedLabel{.request = stored(call)};
}

Call labelCall(const QStringList& numbers, const model::Account& account, const Asked& asked)
{
    const QString kind = account.settings.value(u"label-type"_s);
    const QString labelType = kind.isEmpty() ? u"standard"_s : kind;
    QJsonArray list;
    for (const QString& number : numbers)
        list.append(QJsonObject{{u"id"_s, number}, {u"labelType"_s, labelType}});
    return {.method = "POST",
            .path = u"/shipment/v3/labels/ids"_s + formatPath(asked),
            .query = labelQuery(asked, labelType, {}),
            .body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

} // namespace aviso::carriers::postnord
