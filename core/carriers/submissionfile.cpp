#include "core/carriers/submissionfile.h"

#include "core/base/textlength.h"

#include <QJsonArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;
using catalogue::FormElement;
using catalogue::SubmissionForm;

namespace {

/// An element as it is meant to stand in the file; attributes come before the other children.
struct Meant
{
    QString name = {};
    QString text = {};
    bool isAttribute = false;
    QList<Meant> children = {};

    bool operator==(const Meant&) const = default;
};

QJsonValue at(const QJsonValue& scope, const QString& path)
{
    QJsonValue value = scope;
    if (path != "."_L1)
        for (const QString& step : path.split(u'.'))
            value = value[step];
    return value;
}

/// Ends of lines as XML knows them.
QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString().replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// Whether XML 1.0 can hold it.
bool isWritable(const QString& text)
{
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain = c >= 0x20 && c <= 0xD7FF;
        if (!isPlain && c != u'\t' && c != u'\n' && (c < 0xE000 || c > 0x10FFFF || c == 0xFFFE || c == 0xFFFF))
            return false;
    }
    return text.isValidUtf16();
}

class Composition
{
public:
    /// The element in that scope; nothing where it has nothing to say.
    std::optional<Meant> element(const FormElement& form, const QJsonValue& scope)
    {
        Meant meant{.name = form.name, .isAttribute = form.isAttribute};
        if (!form.value.isEmpty())
            return leaf(form, scope, std::move(meant));
        const qsizetype before = m_faults.size();
        for (const FormElement& child : form.children)
            append(meant, child, scope);
        if (!meant.children.isEmpty()) {
            std::ranges::stable_partition(meant.children, &Meant::isAttribute);
            return meant;
        }
        if (!form.isRequired && form.each.isEmpty()) // nothing is missing in what need not be there
            m_faults.resize(before);
        return {};
    }

    const QList<Error>& faults() const { return m_faults; }

private:
    void append(Meant& meant, const FormElement& child, const QJsonValue& scope)
    {
        if (child.each.isEmpty()) {
            if (auto one = element(child, scope))
                meant.children.append(*std::move(one));
            return;
        }
        const QJsonArray members = at(scope, child.each).toArray();
        if (child.isRequired && members.isEmpty())
            report(child, u"submission-missing"_s, {child.name});
        for (const QJsonValue member : members)
            if (auto one = element(child, member))
                meant.children.append(*std::move(one));
    }

    std::optional<Meant> leaf(const FormElement& form, const QJsonValue& scope, Meant meant)
    {
        meant.text = textOf(at(scope, form.value));
        if (meant.text.trimmed().isEmpty()) {
            if (form.isRequired)
                report(form, u"submission-missing"_s, {form.name});
            return {};
        }
        if (!isWritable(meant.text))
            report(form, u"submission-character"_s, {form.name});
        else if (form.maximum > 0 && codePoints(meant.text) > form.maximum)
            report(form, u"submission-too-long"_s, {form.name, QString::number(form.maximum)});
        return meant;
    }

    void report(const FormElement& form, const QString& code, const QStringList& args)
    {
        m_faults.append({.kind = Error::Kind::Invalid, .code = code, .field = form.field, .args = args});
    }

    QList<Error> m_faults = {};
};

void write(QXmlStreamWriter& xml, const Meant& meant)
{
    xml.writeStartElement(meant.name);
    for (const Meant& child : meant.children)
        if (child.isAttribute)
            xml.writeAttribute(child.name, child.text);
    if (!meant.text.isEmpty())
        xml.writeCharacters(meant.text);
    for (const Meant& child : meant.children)
        if (!child.isAttribute)
            write(xml, child);
    xml.writeEndElement();
}

/// The element that the reader stands on, with all that is in it.
Meant readBack(QXmlStreamReader& xml)
{
    Meant read{.name = xml.name().toString()};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        read.children.append(
            {.name = attribute.name().toString(), .text = attribute.value().toString(), .isAttribute = true});
    bool hasElements = false;
    for (auto token = xml.readNext(); !xml.atEnd() && token != QXmlStreamReader::EndElement; token = xml.readNext()) {
        if (token == QXmlStreamReader::StartElement) {
            hasElements = true;
            read.children.append(readBack(xml));
        } else if (token == QXmlStreamReader::Characters) {
            read.text += xml.text();
        }
    }
    if (hasElements && read.text.trimmed().isEmpty()) // the indentation
        read.text.clear();
    return read;
}

bool readsAs(const QByteArray& bytes, const Meant& meant)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return false;
    const Meant read = readBack(xml);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError() && read == meant;
}

} // namespace

const FileChannel* findFileChannel(FileChannels channels, QStringView carrier)
{
    const auto found = std::ranges::find(channels, carrier, &FileChannel::carrier);
    return found == channels.end() ? nullptr : &*found;
}

QList<Error> checkItem(const SubmissionForm& form, const QJsonObject& item)
{
    const FormElement* element = catalogue::itemElement(form);
    Composition composition;
    if (element)
        composition.element(*element, item);
    return composition.faults();
}

Result<QByteArray> writeSubmission(const SubmissionForm& form, const QJsonObject& facts)
{
    Composition composition;
    const auto meant = composition.element(form.root, facts);
    if (!composition.faults().isEmpty())
        return failure(composition.faults().first());
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    if (meant)
        write(xml, *meant);
    xml.writeEndDocument();
    if (!meant || !readsAs(bytes, *meant))
        return failure(Error::Kind::Invalid, u"submission-differs"_s);
    return bytes;
}

} // namespace aviso::carriers
