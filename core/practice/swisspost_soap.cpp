#include "core/practice/swisspost_soap.h"

#include "core/base/textlength.h"
#include "core/practice/swisspost_soapschema.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

using namespace soapschema;

constexpr auto typesNamespace = "https://wsbc.post.ch/wsbc/barcode/v2_4/types"_L1;
constexpr auto envelopeNamespace = "http://schemas.xmlsoap.org/soap/envelope/"_L1;

struct Node
{
    QString name;
    QString type; ///< the attribute Type of Notification
    QString text;
    QList<Node> children;
};

constexpr int deepest = 20;

Node readNode(QXmlStreamReader& xml, int depth)
{
    Node node{xml.name().toString(), xml.attributes().value("Type"_L1).toString(), {}, {}};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters())
            node.text += xml.text();
        if (xml.isStartElement() && depth > deepest)
            xml.raiseError(u"too deep"_s);
        else if (xml.isStartElement())
            node.children.append(readNode(xml, depth + 1));
    }
    return node;
}

class Reader
{
public:
    QJsonObject block(const Node& node, std::span<const Element> parts);
    QString fault = {}; ///< the first break of the schema

private:
    void fail(const QString& what)
    {
        if (fault.isEmpty())
            fault = what;
    }
    QJsonValue value(const Node& node, const Element& part);
    void store(QJsonObject& into, const Node& node, const Element& part);
};

QJsonValue Reader::value(const Node& node, const Element& part)
{
    const QString text = node.text.trimmed();
    static const QRegularExpression forbidden(u"[*|\\\\{}\\[\\]=><]"_s);
    static const QRegularExpression forbiddenInId(u"[><?\":|\\\\/*]"_s);
    static const QRegularExpression digits(u"^-?[0-9]+$"_s);
    if (!node.children.isEmpty())
        fail(part.name + u" holds elements"_s);
    if (part.most > 0 && part.kind != Kind::Number && codePoints(text) > part.most)
        fail(u"%1 is longer than %2"_s.arg(part.name).arg(part.most));
    if (part.kind == Kind::Number &&
        (!digits.match(text).hasMatch() || text.size() > part.most + (part.most == 0 ? 9 : 0)))
        fail(u"%1 is not a number of its length"_s.arg(part.name));
    if (part.kind == Kind::Text && forbidden.match(text).hasMatch())
        fail(part.name + u" has a forbidden character"_s);
    if (part.kind == Kind::Id && forbiddenInId.match(text).hasMatch())
        fail(part.name + u" has a forbidden character"_s);
    if (part.kind == Kind::Flag && text != "true"_L1 && text != "false"_L1 && text != "1"_L1 && text != "0"_L1)
        fail(part.name + u" is neither true nor false"_s);
    if (part.kind == Kind::Flag)
        return text == "true"_L1 || text == "1"_L1;
    if (part.as == "printAddresses"_L1) {
        static const QHash<QString, QString> names{{u"None"_s, u"NONE"_s},
                                                   {u"OnlyRecipient"_s, u"ONLY_RECIPIENT"_s},
                                                   {u"OnlyCustomer"_s, u"ONLY_CUSTOMER"_s},
                                                   {u"RecipientAndCustomer"_s, u"RECIPIENT_AND_CUSTOMER"_s}};
        if (!names.contains(text))
            fail(u"PrintAddresses has an unknown value"_s);
        return names.value(text);
    }
    if (part.as == "language"_L1 && text != text.toLower())
        fail(u"Language is not in lower case"_s);
    return part.as == "language"_L1 ? text.toUpper() : text;
}

void Reader::store(QJsonObject& into, const Node& node, const Element& part)
{
    if (part.kind != Kind::Block && (part.times == Times::Many || part.times == Times::Some)) {
        QJsonArray list = into.value(part.as).toArray();
        list.append(value(node, part));
        into.insert(part.as, list);
        return;
    }
    if (part.kind != Kind::Block) {
        into.insert(part.as, value(node, part));
        return;
    }
    QJsonObject inner = block(node, part.children);
    if (part.as == "notification"_L1)
        inner.insert(u"type"_s, node.type);
    if (part.as.isEmpty()) {
        for (auto it = inner.begin(); it != inner.end(); ++it)
            into.insert(it.key(), it.value());
    } else if (part.times == Times::Many || part.times == Times::Some) {
        QJsonArray list = into.value(part.as).toArray();
        list.append(inner);
        into.insert(part.as, list);
    } else {
        into.insert(part.as, inner);
    }
}

QJsonObject Reader::block(const Node& node, std::span<const Element> parts)
{
    QJsonObject out;
    QList<Node> children = node.children;
    if (node.name == "Notification"_L1)
        std::stable_sort(children.begin(), children.end(),
                         [](const Node& a, const Node& b) { return a.name < b.name; });
    qsizetype at = 0;
    for (const Element& part : parts) {
        int count = 0;
        while (at < children.size() && children[at].name == part.name) {
            store(out, children[at++], part);
            ++count;
        }
        if (count == 0 && (part.times == Times::Once || part.times == Times::Many))
            fail(u"%1 is missing in %2"_s.arg(part.name, node.name));
        if (count > 1 && (part.times == Times::Once || part.times == Times::Maybe))
            fail(u"%1 comes more than once in %2"_s.arg(part.name, node.name));
    }
    if (at < children.size())
        fail(u"%1 is not expected here in %2"_s.arg(children[at].name, node.name));
    return out;
}

QList<QJsonObject> requestsOf(QJsonObject body)
{
    const QJsonArray items = body.take("items"_L1).toArray();
    QList<QJsonObject> out;
    for (const QJsonValue item : items) {
        QJsonObject request = body;
        request.insert(u"item"_s, item);
        out.append(request);
    }
    return out;
}

void writeMessages(QXmlStreamWriter& xml, const QString& outer, const QString& inner, const QJsonArray& list)
{
    if (list.isEmpty())
        return;
    xml.writeStartElement(typesNamespace, outer);
    for (const QJsonValue one : list) {
        xml.writeStartElement(typesNamespace, inner);
        xml.writeTextElement(typesNamespace, u"Code"_s, one.toObject().value("code"_L1).toString());
        xml.writeTextElement(typesNamespace, u"Message"_s, one.toObject().value("message"_L1).toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeItem(QXmlStreamWriter& xml, const QJsonObject& item)
{
    xml.writeStartElement(typesNamespace, u"Item"_s);
    if (item.contains("itemID"_L1))
        xml.writeTextElement(typesNamespace, u"ItemID"_s, item.value("itemID"_L1).toString());
    writeMessages(xml, u"Errors"_s, u"Error"_s, item.value("errors"_L1).toArray());
    writeMessages(xml, u"Warnings"_s, u"Warning"_s, item.value("warnings"_L1).toArray());
    if (item.contains("identCode"_L1)) {
        xml.writeTextElement(typesNamespace, u"IdentCode"_s, item.value("identCode"_L1).toString());
        xml.writeTextElement(typesNamespace, u"Label"_s, item.value("label"_L1).toArray().first().toString());
    }
    xml.writeEndElement();
}

void writeDefinition(QXmlStreamWriter& xml, const QJsonObject& definition)
{
    static const QHash<QString, QString> addresses{{u"NONE"_s, u"None"_s},
                                                   {u"ONLY_RECIPIENT"_s, u"OnlyRecipient"_s},
                                                   {u"ONLY_CUSTOMER"_s, u"OnlyCustomer"_s},
                                                   {u"RECIPIENT_AND_CUSTOMER"_s, u"RecipientAndCustomer"_s}};
    const auto flag = [&](QLatin1StringView name) { return definition.value(name).toBool() ? u"true"_s : u"false"_s; };
    const auto element = [&](const QString& name, const QString& text) {
        xml.writeTextElement(typesNamespace, name, text);
    };
    xml.writeStartElement(typesNamespace, u"LabelDefinition"_s);
    element(u"LabelLayout"_s, definition.value("labelLayout"_L1).toString());
    if (definition.contains("imageFileType"_L1)) {
        element(u"PrintAddresses"_s, addresses.value(definition.value("printAddresses"_L1).toString()));
        element(u"ImageFileType"_s, definition.value("imageFileType"_L1).toString());
        element(u"ImageResolution"_s, QString::number(definition.value("imageResolution"_L1).toInt()));
        element(u"PrintPreview"_s, flag("printPreview"_L1));
        element(u"ColorPrintRequired"_s, flag("colorPrintRequired"_L1));
    }
    xml.writeEndElement();
}

} // namespace

Result<SoapCall> readSoap(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    Node envelope;
    if (xml.readNextStartElement())
        envelope = readNode(xml, 0);
    const auto refused = [](const QString& why) { return failure(Error::Kind::Invalid, u"soap-fault"_s, {}, why); };
    if (xml.hasError())
        return refused(u"The XML cannot be read: "_s + xml.errorString());
    if (envelope.name != "Envelope"_L1)
        return refused(u"There is no SOAP envelope"_s);
    for (const Node& body : std::as_const(envelope.children)) {
        if (body.name != "Body"_L1 || body.children.isEmpty())
            continue;
        const Node& operation = body.children.first();
        const bool isCheck = operation.name == "ValidateCombination"_L1;
        if (!isCheck && operation.name != "GenerateLabel"_L1)
            return refused(u"There is no operation "_s + operation.name);
        Reader reader;
        const QJsonObject call = isCheck ? reader.block(operation, checkParts) : reader.block(operation, callParts);
        if (!reader.fault.isEmpty())
            return refused(reader.fault);
        return SoapCall{.operation = operation.name,
                        .definition = call.value("labelDefinition"_L1).toObject(),
                        .sendingId = call.value("sendingID"_L1).toString(),
                        .requests = requestsOf(call)};
    }
    return refused(u"The SOAP body is empty"_s);
}

QByteArray writeSoap(const SoapCall& call, const QJsonObject& definition, const QJsonArray& items)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(envelopeNamespace, u"soap"_s);
    xml.writeStartElement(envelopeNamespace, u"Envelope"_s);
    xml.writeStartElement(envelopeNamespace, u"Body"_s);
    xml.writeDefaultNamespace(typesNamespace);
    xml.writeStartElement(typesNamespace, call.operation + u"Response"_s);
    xml.writeStartElement(typesNamespace, u"Envelope"_s);
    writeDefinition(xml, definition);
    for (const auto name : {"Data"_L1, "Provider"_L1, "Sending"_L1})
        xml.writeStartElement(typesNamespace, name);
    if (!call.sendingId.isEmpty())
        xml.writeTextElement(typesNamespace, u"SendingID"_s, call.sendingId);
    for (const QJsonValue item : items)
        writeItem(xml, item.toObject());
    xml.writeEndDocument();
    return out;
}

QByteArray writeFault(const QString& sentence)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(envelopeNamespace, u"soap"_s);
    xml.writeStartElement(envelopeNamespace, u"Envelope"_s);
    xml.writeStartElement(envelopeNamespace, u"Body"_s);
    xml.writeStartElement(envelopeNamespace, u"Fault"_s);
    xml.writeTextElement(u"faultcode"_s, u"soap:Client"_s);
    xml.writeTextElement(u"faultstring"_s, sentence);
    xml.writeEndDocument();
    return out;
}

} // namespace aviso::practice
