#include "core/carriers/swisspost/soap_wire.h"

#include "core/carriers/labelbytes.h"
#include "core/carriers/swisspost/itemnumbers.h"
#include "core/carriers/swisspost/rest_wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString soapNamespace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
const QString typesNamespace = u"https://wsbc.post.ch/wsbc/barcode/v2_4/types"_s;

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

/// Writes the members of an object as elements, in the schema's order; those that are absent are left out.
void writeMembers(QXmlStreamWriter& xml, const QJsonObject& object,
                  std::initializer_list<std::pair<QLatin1StringView, QLatin1StringView>> order)
{
    for (const auto& [json, element] : order)
        if (object.contains(json))
            xml.writeTextElement(typesNamespace, element, textOf(object.value(json)));
}

QString printAddresses(const QString& api)
{
    if (api == "NONE"_L1)
        return u"None"_s;
    if (api == "ONLY_RECIPIENT"_L1)
        return u"OnlyRecipient"_s;
    if (api == "ONLY_CUSTOMER"_L1)
        return u"OnlyCustomer"_s;
    return api == "RECIPIENT_AND_CUSTOMER"_L1 ? u"RecipientAndCustomer"_s : api;
}

void writeDefinition(QXmlStreamWriter& xml, const QJsonObject& definition)
{
    xml.writeStartElement(typesNamespace, u"LabelDefinition"_s);
    xml.writeTextElement(typesNamespace, u"LabelLayout"_s, definition[u"labelLayout"_s].toString());
    xml.writeTextElement(typesNamespace, u"PrintAddresses"_s,
                         printAddresses(definition[u"printAddresses"_s].toString()));
    xml.writeTextElement(typesNamespace, u"ImageFileType"_s, definition[u"imageFileType"_s].toString());
    xml.writeTextElement(typesNamespace, u"ImageResolution"_s, textOf(definition[u"imageResolution"_s]));
    xml.writeTextElement(typesNamespace, u"PrintPreview"_s, textOf(definition[u"printPreview"_s]));
    xml.writeEndElement();
}

void writeFileInfos(QXmlStreamWriter& xml, const QJsonObject& root)
{
    xml.writeStartElement(typesNamespace, u"FileInfos"_s);
    xml.writeTextElement(typesNamespace, u"FrankingLicense"_s, root[u"frankingLicense"_s].toString());
    xml.writeTextElement(typesNamespace, u"PpFranking"_s, textOf(root[u"ppFranking"_s]));
    xml.writeStartElement(typesNamespace, u"Customer"_s);
    writeMembers(xml, root[u"customer"_s].toObject(),
                 {{"name1"_L1, "Name1"_L1},
                  {"name2"_L1, "Name2"_L1},
                  {"street"_L1, "Street"_L1},
                  {"pobox"_L1, "POBox"_L1},
                  {"zip"_L1, "ZIP"_L1},
                  {"city"_L1, "City"_L1},
                  {"country"_L1, "Country"_L1},
                  {"domicilePostOffice"_L1, "DomicilePostOffice"_L1}});
    xml.writeEndElement();
    writeMembers(xml, root, {{"customerSystem"_L1, "CustomerSystem"_L1}});
    xml.writeEndElement();
}

void writeRecipient(QXmlStreamWriter& xml, const QJsonObject& recipient)
{
    xml.writeStartElement(typesNamespace, u"Recipient"_s);
    writeMembers(xml, recipient,
                 {{"postIdent"_L1, "PostIdent"_L1},
                  {"title"_L1, "Title"_L1},
                  {"name1"_L1, "Name1"_L1},
                  {"firstName"_L1, "FirstName"_L1},
                  {"name2"_L1, "Name2"_L1},
                  {"name3"_L1, "Name3"_L1},
                  {"addressSuffix"_L1, "AddressSuffix"_L1},
                  {"street"_L1, "Street"_L1},
                  {"houseNo"_L1, "HouseNo"_L1},
                  {"pobox"_L1, "POBox"_L1},
                  {"floorNo"_L1, "FloorNo"_L1},
                  {"mailboxNo"_L1, "MailboxNo"_L1},
                  {"zip"_L1, "ZIP"_L1},
                  {"city"_L1, "City"_L1},
                  {"country"_L1, "Country"_L1},
                  {"phone"_L1, "Phone"_L1},
                  {"mobile"_L1, "Mobile"_L1},
                  {"email"_L1, "EMail"_L1}});
    if (recipient.contains("labelAddress"_L1)) {
        xml.writeStartElement(typesNamespace, u"LabelAddress"_s);
        for (const QJsonValue line : recipient["labelAddress"_L1]["labelLine"_L1].toArray())
            xml.writeTextElement(typesNamespace, u"LabelLine"_s, line.toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeAttributes(QXmlStreamWriter& xml, const QJsonObject& attributes)
{
    xml.writeStartElement(typesNamespace, u"Attributes"_s);
    for (const QJsonValue code : attributes[u"przl"_s].toArray())
        xml.writeTextElement(typesNamespace, u"PRZL"_s, code.toString());
    writeMembers(xml, attributes,
                 {{"freeText"_L1, "FreeText"_L1},
                  {"deliveryDate"_L1, "DeliveryDate"_L1},
                  {"parcelNo"_L1, "ParcelNo"_L1},
                  {"parcelTotal"_L1, "ParcelTotal"_L1},
                  {"deliveryPlace"_L1, "DeliveryPlace"_L1},
                  {"proClima"_L1, "ProClima"_L1}});
    if (attributes.contains("weight"_L1)) {
        xml.writeStartElement(typesNamespace, u"Dimensions"_s);
        xml.writeTextElement(typesNamespace, u"Weight"_s, textOf(attributes["weight"_L1]));
        xml.writeEndElement();
    }
    if (attributes.contains("unnumbers"_L1)) {
        xml.writeStartElement(typesNamespace, u"UNNumbers"_s);
        for (const QJsonValue un : attributes["unnumbers"_L1].toArray())
            xml.writeTextElement(typesNamespace, u"UNNumber"_s, un.toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeNotification(QXmlStreamWriter& xml, const QJsonObject& notification)
{
    xml.writeStartElement(typesNamespace, u"Notification"_s);
    xml.writeAttribute(u"Type"_s, notification[u"type"_s].toString());
    xml.writeStartElement(typesNamespace, u"Communication"_s);
    writeMembers(xml, notification[u"communication"_s].toObject(),
                 {{"email"_L1, "Email"_L1}, {"mobile"_L1, "Mobile"_L1}});
    xml.writeEndElement();
    writeMembers(xml, notification,
                 {{"service"_L1, "Service"_L1}, {"freeText1"_L1, "FreeText1"_L1}, {"freeText2"_L1, "FreeText2"_L1}});
    xml.writeTextElement(typesNamespace, u"Language"_s, notification[u"language"_s].toString().toLower());
    xml.writeEndElement();
}

void writeItem(QXmlStreamWriter& xml, const QJsonObject& item)
{
    xml.writeStartElement(typesNamespace, u"Item"_s);
    writeMembers(xml, item, {{"itemID"_L1, "ItemID"_L1}, {"itemNumber"_L1, "ItemNumber"_L1}});
    writeRecipient(xml, item[u"recipient"_s].toObject());
    if (const QJsonArray extra = item[u"additionalData"_s].toArray(); !extra.isEmpty()) {
        xml.writeStartElement(typesNamespace, u"AdditionalINFOS"_s);
        for (const QJsonValue value : extra) {
            xml.writeStartElement(typesNamespace, u"AdditionalData"_s);
            writeMembers(xml, value.toObject(), {{"type"_L1, "Type"_L1}, {"value"_L1, "Value"_L1}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    writeAttributes(xml, item[u"attributes"_s].toObject());
    for (const QJsonValue notification : item[u"notification"_s].toArray())
        writeNotification(xml, notification.toObject());
    xml.writeEndElement();
}

std::unexpected<Error> unreadable(const QString& code)
{
    return failure(Error::Kind::OutcomeUnknown, code);
}

/// What one response says, read without trust in its order.
struct SoapAnswer
{
    bool isWhole = false; ///< well-formed to the last tag
    bool isFault = false;
    bool blamesClient = false;
    bool hasItem = false;
    QString faultText = {};
    QString ident = {};
    QString label = {};
    QString format = {};
    QString layout = {};
    bool isSpecimen = false;
    bool needsColour = false;
    QList<Warning> errors = {};
    QList<Warning> warnings = {};
};

Warning readCode(QXmlStreamReader& xml)
{
    Warning out;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Code"_L1)
            out.code = xml.readElementText();
        else if (xml.name() == "Message"_L1)
            out.message = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    return out;
}

SoapAnswer readEnvelope(const QByteArray& body)
{
    SoapAnswer answer;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        // What decides is never put together out of pieces: an element inside makes the answer unreadable.
        const auto text = [&xml] { return xml.readElementText(); };
        if (name == "Fault"_L1)
            answer.isFault = true;
        else if (name == "faultcode"_L1)
            answer.blamesClient = text().contains("Client"_L1);
        else if (name == "faultstring"_L1)
            answer.faultText = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "Item"_L1)
            answer.hasItem = true;
        else if (name == "IdentCode"_L1)
            answer.ident = text();
        else if (name == "Label"_L1)
            answer.label = text();
        else if (name == "ImageFileType"_L1)
            answer.format = text().toUpper();
        else if (name == "LabelLayout"_L1)
            answer.layout = text();
        else if (name == "PrintPreview"_L1)
            answer.isSpecimen = text() == "true"_L1;
        else if (name == "ColorPrintRequired"_L1)
            answer.needsColour = text() == "true"_L1;
        else if (name == "Error"_L1)
            answer.errors.append(readCode(xml));
        else if (name == "Warning"_L1)
            answer.warnings.append(readCode(xml));
    }
    answer.isWhole = !xml.hasError();
    return answer;
}

Error refusal(const QList<Warning>& errors)
{
    for (const Warning& error : errors)
        if (isBackEndFailure(error.code))
            return {.kind = Error::Kind::OutcomeUnknown, .code = error.code, .args = {error.message}};
    const auto coded = std::ranges::find_if(errors, [](const Warning& error) { return !error.code.isEmpty(); });
    if (coded == errors.end())
        return {.kind = Error::Kind::OutcomeUnknown, .code = u"bad-answer"_s};
    return {.kind = Error::Kind::Refused, .code = coded->code, .args = {coded->message}};
}

} // namespace

Result<PreparedLabel> soapLabelRequest(const LabelOrder& order)
{
    // One mapping from shipment to fields serves both channels; only the dress differs.
    LabelOrder withoutOptions = order;
    withoutOptions.optionCodes.clear();
    auto prepared = labelRequest(withoutOptions);
    if (!prepared)
        return prepared;
    const QJsonObject root = QJsonDocument::fromJson(prepared->request).object();

    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartDocument();
    xml.writeNamespace(soapNamespace, u"soap"_s);
    xml.writeNamespace(typesNamespace, u"t"_s);
    xml.writeStartElement(soapNamespace, u"Envelope"_s);
    xml.writeStartElement(soapNamespace, u"Body"_s);
    xml.writeStartElement(typesNamespace, u"GenerateLabel"_s);
    xml.writeTextElement(typesNamespace, u"Language"_s, root[u"language"_s].toString().toLower());
    xml.writeStartElement(typesNamespace, u"Envelope"_s);
    writeDefinition(xml, root[u"labelDefinition"_s].toObject());
    writeFileInfos(xml, root);
    for (const QLatin1StringView name : {"Data"_L1, "Provider"_L1, "Sending"_L1})
        xml.writeStartElement(typesNamespace, name);
    writeItem(xml, root[u"item"_s].toObject());
    xml.writeEndDocument();
    return PreparedLabel{.request = body, .number = prepared->number};
}

Result<PurchasedLabel> readSoapLabel(const net::Answer& answer, const QString& expectedNumber)
{
    const SoapAnswer soap = readEnvelope(answer.body);
    if (soap.isFault && soap.blamesClient)
        return failure(Error{.kind = Error::Kind::Refused, .code = u"soap-fault"_s, .args = {soap.faultText}});
    if (answer.status == 400)
        return failure(Error::Kind::Refused, u"empty-400"_s);
    if (soap.isFault || answer.status >= 500)
        return unreadable(u"server-error"_s);
    if (!soap.isWhole)
        return unreadable(u"bad-answer"_s);
    if (soap.ident.isEmpty() || soap.label.isEmpty()) {
        if (soap.errors.isEmpty())
            return unreadable(u"item-missing"_s);
        return std::unexpected(refusal(soap.errors));
    }
    const QString ident = QString(soap.ident).remove(u'.').remove(u' ');
    if (expectedNumber.isEmpty() ? !isIdentNumber(ident) : ident != expectedNumber)
        return unreadable(u"number-mismatch"_s);
    const auto bytes = strictBase64(soap.label.toLatin1());
    const QString format = soap.format.isEmpty() ? u"PDF"_s : soap.format;
    if (!bytes || !looksLike(*bytes, format))
        return unreadable(u"truncated-label"_s);
    return PurchasedLabel{.number = ident,
                          .format = format == "SPDF"_L1 ? u"PDF"_s : format,
                          .pages = {*bytes},
                          .layout = soap.layout,
                          .isSpecimen = soap.isSpecimen,
                          .needsColour = soap.needsColour,
                          .warnings = soap.warnings};
}

} // namespace aviso::carriers::swisspost
