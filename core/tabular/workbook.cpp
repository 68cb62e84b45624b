#include "core/tabular/workbook.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <charconv>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t maximumStyles = 100'000;

/// Where a relationship of the workbook leads, as a path in the archive.
QString partPath(QStringView target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1).toString();
    return u"xl/"_s + target.toString();
}

bool isStart(const XmlPart& part, QLatin1StringView name)
{
    return part.xml().isStartElement() && part.xml().name() == name;
}

bool isEnd(const XmlPart& part, QLatin1StringView name)
{
    return part.xml().isEndElement() && part.xml().name() == name;
}

Result<QHash<QString, QString>> readRelations(ZipArchive& archive, const Limits& limits)
{
    QHash<QString, QString> targets;
    auto device = archive.part(u"xl/_rels/workbook.xml.rels"_s);
    if (!device)
        return targets;
    XmlPart part(std::move(device), limits.stringBytes);
    while (part.next()) {
        if (!isStart(part, "Relationship"_L1))
            continue;
        const QXmlStreamAttributes attributes = part.xml().attributes();
        targets.insert(attributes.value("Id"_L1).toString(), partPath(attributes.value("Target"_L1)));
    }
    if (const auto outcome = part.outcome(); !outcome)
        return failure(outcome.error());
    return targets;
}

/// The attribute r:id, whatever prefix the file gave to its namespace.
QString relationId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

Result<SheetEntry> chooseSheet(const QList<SheetEntry>& sheets, const QString& name)
{
    if (sheets.isEmpty())
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"no sheet"_s);
    if (name.isEmpty()) {
        const auto visible = std::ranges::find_if(sheets, [](const SheetEntry& sheet) { return !sheet.isHidden; });
        return visible == sheets.end() ? sheets.front() : *visible;
    }
    const auto named = std::ranges::find(sheets, name, &SheetEntry::name);
    if (named == sheets.end())
        return failure({.kind = Error::Kind::Invalid, .code = u"sheet-missing"_s, .args = {name}});
    return *named;
}

void SharedStrings::append(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
}

std::string_view SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

Result<Workbook> readWorkbook(ZipArchive& archive, const Limits& limits)
{
    const auto relations = readRelations(archive, limits);
    if (!relations)
        return failure(relations.error());
    auto device = archive.part(u"xl/workbook.xml"_s);
    if (!device)
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"an archive without a workbook"_s);
    Workbook workbook;
    XmlPart part(std::move(device), limits.stringBytes);
    while (part.next()) {
        const QXmlStreamAttributes attributes = part.xml().attributes();
        if (isStart(part, "workbookPr"_L1)) {
            const auto flag = attributes.value("date1904"_L1);
            workbook.epoch = flag == "1"_L1 || flag == "true"_L1 ? Epoch::Year1904 : Epoch::Year1900;
        } else if (isStart(part, "sheet"_L1)) {
            const auto state = attributes.value("state"_L1);
            workbook.sheets.append({.name = attributes.value("name"_L1).toString(),
                                    .part = relations->value(relationId(attributes)),
                                    .isHidden = !state.isEmpty() && state != "visible"_L1});
        }
    }
    if (const auto outcome = part.outcome(); !outcome)
        return failure(outcome.error());
    return workbook;
}

Result<std::vector<NumberStyle>> readStyles(ZipArchive& archive, const Limits& limits)
{
    std::vector<NumberStyle> styles;
    auto device = archive.part(u"xl/styles.xml"_s);
    if (!device)
        return styles;
    QHash<int, NumberStyle> ownFormats;
    bool isInCells = false;
    XmlPart part(std::move(device), limits.stringBytes);
    while (part.next() && styles.size() < maximumStyles) {
        const QXmlStreamAttributes attributes = part.xml().attributes();
        if (isStart(part, "numFmt"_L1)) {
            ownFormats.insert(attributes.value("numFmtId"_L1).toInt(), numberStyle(attributes.value("formatCode"_L1)));
        } else if (isStart(part, "cellXfs"_L1) || isEnd(part, "cellXfs"_L1)) {
            isInCells = part.xml().isStartElement();
        } else if (isInCells && isStart(part, "xf"_L1)) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            styles.push_back(ownFormats.value(format, numberStyle(format)));
        }
    }
    if (const auto outcome = part.outcome(); !outcome)
        return failure(outcome.error());
    return styles;
}

Result<SharedStrings> readSharedStrings(ZipArchive& archive, const Limits& limits)
{
    SharedStrings strings;
    auto device = archive.part(u"xl/sharedStrings.xml"_s);
    if (!device)
        return strings;
    std::string text;
    bool isInText = false;
    bool isPhonetic = false;
    XmlPart part(std::move(device), limits.unpackedBytes);
    while (part.next()) {
        if (isStart(part, "rPh"_L1) || isEnd(part, "rPh"_L1))
            isPhonetic = part.xml().isStartElement();
        else if (isStart(part, "t"_L1) || isEnd(part, "t"_L1))
            isInText = part.xml().isStartElement() && !isPhonetic;
        else if (isInText && part.xml().isCharacters())
            text += part.xml().text().toUtf8().toStdString();
        if (isEnd(part, "si"_L1)) {
            strings.append(unescapedText(text));
            text.clear();
        }
        if (strings.cost() + static_cast<qint64>(text.size()) > limits.stringBytes)
            return failure(Error::Kind::Invalid, u"file-too-large"_s);
    }
    if (const auto outcome = part.outcome(); !outcome)
        return failure(outcome.error());
    return strings;
}

std::string unescapedText(std::string_view utf8)
{
    std::string plain;
    plain.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::size_t escape = utf8.find("_x");
        if (escape == std::string_view::npos || utf8.size() < escape + 7)
            break;
        plain += utf8.substr(0, escape);
        utf8.remove_prefix(escape);
        quint32 code = 0;
        const char* const digits = utf8.data() + 2;
        const auto parsed = std::from_chars(digits, digits + 4, code, 16);
        const bool isCharacter = parsed.ptr == digits + 4 && utf8[6] == '_' && (code < 0xD800 || code > 0xDFFF);
        if (isCharacter) {
            plain += QString(QChar(static_cast<char16_t>(code))).toUtf8().toStdString();
            utf8.remove_prefix(7);
        } else {
            plain += utf8.substr(0, 2);
            utf8.remove_prefix(2);
        }
    }
    plain += utf8;
    return plain;
}

} // namespace aviso::tabular
