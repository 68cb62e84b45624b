#include "core/carriers/swisspost/rest_wire.h"

#include "core/carriers/labelbytes.h"
#include "core/carriers/swisspost/itemnumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts text into an object unless it is empty: the API takes a missing field, but not always an empty one.
void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

bool has(const LabelOrder& order, QStringView code)
{
    return order.shipment.service.additional.contains(code);
}

QJsonObject customer(const model::Account& account)
{
    // A smaller type than the recipient's: house number, e-mail or phone in it make the whole call fail.
    QJsonObject object;
    put(object, u"name1"_s, account.sender.name);
    put(object, u"name2"_s, account.sender.name2);
    put(object, u"street"_s, account.sender.street);
    put(object, u"pobox"_s, account.sender.poBox);
    put(object, u"zip"_s, account.sender.postcode);
    put(object, u"city"_s, account.sender.city);
    put(object, u"country"_s, account.sender.country);
    put(object, u"domicilePostOffice"_s, account.sender.postOffice);
    return object;
}

QString settingOf(const model::Account& account, const QString& key, const QString& otherwise)
{
    const QString own = account.settings.value(key);
    return own.isEmpty() ? otherwise : own;
}

QJsonObject labelDefinition(const LabelOrder& order)
{
    const auto setting = [&](const QString& key, const QString& otherwise) {
        const QString own = order.shipment.service.values.value(key);
        return !own.isEmpty() ? own : settingOf(order.account, key, otherwise);
    };
    return {{u"labelLayout"_s, setting(u"layout"_s, u"A6"_s)},
            {u"printAddresses"_s, setting(u"print-addresses"_s, u"RECIPIENT_AND_CUSTOMER"_s)},
            {u"imageFileType"_s, setting(u"format"_s, u"PDF"_s)},
            {u"imageResolution"_s, setting(u"resolution"_s, u"300"_s).toInt()},
            {u"printPreview"_s, setting(u"specimen"_s, u"no"_s) == "yes"_L1}};
}

/// Company first and the person below it, or the person alone; the order that the label prints.
void putNames(QJsonObject& object, const model::Consignee& c)
{
    const QString person = QStringList{c.firstName, c.name}.join(u' ').trimmed();
    if (c.company.isEmpty()) {
        put(object, u"firstName"_s, c.firstName);
        put(object, u"name1"_s, c.name);
        put(object, u"name2"_s, c.extraName);
        return;
    }
    put(object, u"name1"_s, c.company);
    // The post looks for the keyword of a pick-up point and the recipient's id in the second line only.
    static const QRegularExpression point(u"^(pick ?post|my ?post ?24)"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isExtraSecond = person.isEmpty() || point.match(c.extraName).hasMatch();
    put(object, u"name2"_s, isExtraSecond ? c.extraName : person);
    put(object, u"name3"_s, isExtraSecond ? person : c.extraName);
}

QJsonObject recipient(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    QJsonObject object;
    put(object, u"postIdent"_s, c.carrierIdent);
    put(object, u"title"_s, c.title);
    putNames(object, c);
    put(object, u"addressSuffix"_s, c.addressSuffix);
    put(object, u"street"_s, c.street);
    put(object, u"houseNo"_s, c.houseNumber);
    put(object, u"pobox"_s, c.poBox);
    put(object, u"floorNo"_s, c.floor);
    put(object, u"mailboxNo"_s, c.mailbox);
    put(object, u"zip"_s, c.postcode);
    put(object, u"city"_s, c.city);
    put(object, u"country"_s, c.country);
    // Personal data travels only where a service calls for it: the announcement by telephone.
    if (has(order, u"ZAW3213")) {
        put(object, u"phone"_s, c.phone);
        put(object, u"mobile"_s, c.mobile);
    }
    if (!c.labelLines.isEmpty())
        object.insert(u"labelAddress"_s, QJsonObject{{u"labelLine"_s, QJsonArray::fromStringList(c.labelLines)}});
    return object;
}

QJsonArray additionalData(const LabelOrder& order)
{
    static constexpr std::array names{
        std::pair{"cod-amount"_L1, "NN_BETRAG"_L1},
        std::pair{"cod-reference"_L1, "NN_ESR_REFNR"_L1},
        std::pair{"cod-iban"_L1, "NN_IBAN"_L1},
        std::pair{"cod-holder"_L1, "NN_END_NAME_VORNAME"_L1},
        std::pair{"cod-holder-addition"_L1, "NN_END_ZUSATZ_NAME"_L1},
        std::pair{"cod-holder-street"_L1, "NN_END_STRASSE"_L1},
        std::pair{"cod-holder-postcode"_L1, "NN_END_PLZ"_L1},
        std::pair{"cod-holder-city"_L1, "NN_END_ORT"_L1},
        std::pair{"cod-email"_L1, "NN_CUS_EMAIL"_L1},
        std::pair{"cod-phone"_L1, "NN_CUS_PHONE"_L1},
        std::pair{"cod-mobile"_L1, "NN_CUS_MOBILE"_L1},
    };
    QJsonArray array;
    for (const auto& [ours, theirs] : names) {
        // Without the service the post warns of the amount and the reference; account and contact stay here.
        const bool isAsked = has(order, u"BLN") || ours == "cod-amount"_L1 || ours == "cod-reference"_L1;
        if (const QString value = order.shipment.service.values.value(ours); isAsked && !value.isEmpty())
            array.append(QJsonObject{{u"type"_s, theirs}, {u"value"_s, value}});
    }
    return array;
}

QStringList serviceCodes(const LabelOrder& order)
{
    return order.shipment.service.basic.split(u'+', Qt::SkipEmptyParts) + order.shipment.service.additional;
}

QJsonObject attributes(const LabelOrder& order)
{
    const model::ServiceChoice& service = order.shipment.service;
    QJsonObject object{{u"przl"_s, QJsonArray::fromStringList(serviceCodes(order))}};
    put(object, u"freeText"_s, service.values.value(u"label-text"_s));
    put(object, u"deliveryDate"_s, service.values.value(u"delivery-date"_s));
    if (has(order, u"ZAW3218")) {
        object.insert(u"parcelNo"_s, order.parcel.position);
        object.insert(u"parcelTotal"_s, static_cast<int>(order.shipment.parcels.size()));
    }
    put(object, u"deliveryPlace"_s, service.values.value(u"delivery-place"_s));
    if (service.values.value(u"pro-clima"_s) == "yes"_L1)
        object.insert(u"proClima"_s, true);
    if (order.parcel.weightGrams != 0)
        object.insert(u"weight"_s, order.parcel.weightGrams);
    if (const QString un = service.values.value(u"un-numbers"_s); !un.isEmpty()) {
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        object.insert(u"unnumbers"_s, QJsonArray::fromStringList(un.split(separators, Qt::SkipEmptyParts)));
    }
    if (order.shipment.dispatchDate)
        object.insert(u"dispatchInfo"_s,
                      QJsonObject{{u"dispatchDate"_s, order.shipment.dispatchDate->toString(Qt::ISODate)}});
    return object;
}

/// The options ride on the first message of 1 or 2 that goes by e-mail. Without one they go with the first message, so
/// that the post refuses them instead of nobody noticing.
const Notice* optionCarrier(const LabelOrder& order)
{
    for (const QStringView code : {u"1", u"2"})
        for (const Notice& notice : order.notices)
            if (notice.code == code && notice.channel == model::MessageChannel::Email)
                return &notice;
    return order.notices.isEmpty() ? nullptr : &order.notices.constFirst();
}

QJsonArray notifications(const LabelOrder& order)
{
    const Notice* withOptions = optionCarrier(order);
    QJsonArray array;
    for (const Notice& notice : order.notices) {
        const bool isEmail = notice.channel == model::MessageChannel::Email;
        QJsonObject object{{u"type"_s, isEmail ? u"EMAIL"_s : u"SMS"_s},
                           {u"service"_s, notice.code},
                           {u"language"_s, notice.language.toUpper()},
                           {u"communication"_s, QJsonObject{{isEmail ? u"email"_s : u"mobile"_s, notice.to}}}};
        put(object, u"freeText1"_s, notice.text1);
        put(object, u"freeText2"_s, notice.text2);
        if (&notice == withOptions && !order.optionCodes.isEmpty())
            object.insert(u"deliveryInstructions"_s, QJsonArray::fromStringList(order.optionCodes));
        if (isEmail && order.account.pictureUrl.isValid() && !order.account.pictureUrl.isEmpty())
            object.insert(u"dynPic"_s, QJsonObject{{u"urlPic"_s, order.account.pictureUrl.toString()},
                                                   {u"urlLink"_s, order.account.pictureLink.toString()}});
        array.append(object);
    }
    return array;
}

/// Our own id for the item: the merchant's reference may hold characters that the API refuses.
QString itemId(const LabelOrder& order)
{
    return u"aviso-%1-%2"_s.arg(number(order.shipment.id)).arg(order.key);
}

QJsonArray arrayOrOne(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

std::unexpected<Error> unreadable(const QString& code)
{
    return failure(Error::Kind::OutcomeUnknown, code);
}

/// Errors of which none has a code say nothing that could be relied on.
Error refusal(const QJsonArray& errors)
{
    Error error{.kind = Error::Kind::Refused};
    for (const QJsonValue value : errors) {
        const QString code = value["code"_L1].toString();
        if (isBackEndFailure(code))
            error.kind = Error::Kind::OutcomeUnknown;
        if (error.code.isEmpty() || isBackEndFailure(code)) {
            error.code = code;
            error.args = {value["message"_L1].toString()};
        }
    }
    if (error.code.isEmpty())
        return {.kind = Error::Kind::OutcomeUnknown, .code = u"bad-answer"_s, .args = error.args};
    return error;
}

/// 400 carries an array of field errors, or nothing at all. Nothing was made in either case.
Error badRequest(const QByteArray& body)
{
    const QJsonArray errors = arrayOrOne(
        QJsonDocument::fromJson(body).isArray() ? QJsonValue(QJsonDocument::fromJson(body).array()) : QJsonValue());
    if (errors.isEmpty())
        return {.kind = Error::Kind::Refused, .code = u"empty-400"_s};
    const QJsonValue first = errors.first();
    return {.kind = Error::Kind::Refused,
            .code = u"malformed-request"_s,
            .field = first["field"_L1].toString(),
            .args = {first["error"_L1].toString()}};
}

/// One page is the rule; more come as one document each. A label that lacks one of its pages is no label.
Result<QList<QByteArray>> labelPages(const QJsonArray& pages, const QString& format)
{
    QList<QByteArray> out;
    for (const QJsonValue page : pages) {
        const auto bytes = strictBase64(page.toString().toLatin1());
        if (!bytes || !looksLike(*bytes, format))
            return unreadable(u"truncated-label"_s);
        out.append(*bytes);
    }
    return out;
}

QList<Warning> readWarnings(const QJsonValue& item)
{
    QList<Warning> warnings;
    for (const QJsonValue value : arrayOrOne(item["warnings"_L1]))
        warnings.append({.code = value["code"_L1].toString(), .message = value["message"_L1].toString()});
    return warnings;
}

} // namespace

Result<PreparedLabel> labelRequest(const LabelOrder& order)
{
    const QString licence = order.account.settings.value(u"franking-licence"_s);
    if (licence.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"franking-licence"_s);
    QJsonObject item{{u"itemID"_s, itemId(order)},
                     {u"itemNumber"_s, order.key},
                     {u"recipient"_s, recipient(order)},
                     {u"attributes"_s, attributes(order)}};
    if (const QJsonArray extra = additionalData(order); !extra.isEmpty())
        item.insert(u"additionalData"_s, extra);
    if (const QJsonArray messages = notifications(order); !messages.isEmpty())
        item.insert(u"notification"_s, messages);
    QJsonObject root{{u"language"_s, settingOf(order.account, u"call-language"_s, u"DE"_s).toUpper()},
                     {u"frankingLicense"_s, licence.trimmed()},
                     {u"ppFranking"_s, false},
                     {u"customer"_s, customer(order.account)},
                     {u"labelDefinition"_s, labelDefinition(order)},
                     {u"item"_s, item}};
    put(root, u"customerSystem"_s, order.account.settings.value(u"customer-system"_s));
    const bool isSpecimen = root[u"labelDefinition"_s][u"printPreview"_s].toBool();
    return PreparedLabel{.request = QJsonDocument(root).toJson(QJsonDocument::Compact),
                         .number = isSpecimen ? QString() : expectedNumber(licence, order.key, serviceCodes(order))};
}

Result<PurchasedLabel> readLabel(const net::Answer& answer, const QString& expectedNumber)
{
    if (answer.status == 400)
        return std::unexpected(badRequest(answer.body));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return unreadable(u"bad-answer"_s);
    const QJsonObject root = document.object();
    const QJsonValue item = root[u"item"_s].isArray() ? root[u"item"_s].toArray().first() : root[u"item"_s];
    const QJsonArray pages = arrayOrOne(item["label"_L1]);
    const QString ident = item["identCode"_L1].toString().remove(u'.').remove(u' ');
    if (ident.isEmpty() || pages.isEmpty()) {
        QJsonArray errors = arrayOrOne(item["errors"_L1]);
        if (errors.isEmpty())
            errors = arrayOrOne(root[u"errors"_s]);
        if (errors.isEmpty())
            return unreadable(u"item-missing"_s);
        return std::unexpected(refusal(errors));
    }
    if (expectedNumber.isEmpty() ? !isIdentNumber(ident) : ident != expectedNumber)
        return unreadable(u"number-mismatch"_s);
    const QJsonValue definition = root[u"labelDefinition"_s];
    const QString format = definition["imageFileType"_L1].toString(u"PDF"_s).toUpper();
    auto documents = labelPages(pages, format);
    if (!documents)
        return std::unexpected(documents.error());
    return PurchasedLabel{.number = ident,
                          .format = format == "SPDF"_L1 ? u"PDF"_s : format,
                          .pages = *documents,
                          .layout = definition["labelLayout"_L1].toString(),
                          .isSpecimen = definition["printPreview"_L1].toBool(),
                          .needsColour = definition["colorPrintRequired"_L1].toBool(),
                          .warnings = readWarnings(item)};
}

bool isBackEndFailure(const QString& code)
{
    return code == "E9993"_L1 || code == "E9994"_L1 || code == "E9997"_L1 || code == "E9999"_L1;
}

} // namespace aviso::carriers::swisspost
