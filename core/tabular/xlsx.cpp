#include "core/tabular/xlsx.h"

#include "core/tabular/rowflow.h"
#include "core/tabular/workbook.h"

#include <QStringView>

#include <charconv>
#include <string>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maximumColumns = 1024;

enum class CellType { Number, Shared, Text, Boolean, Error, Date };

CellType cellType(QStringView type)
{
    if (type == u"s")
        return CellType::Shared;
    if (type == u"str" || type == u"inlineStr")
        return CellType::Text;
    if (type == u"b")
        return CellType::Boolean;
    if (type == u"e")
        return CellType::Error;
    return type == u"d" ? CellType::Date : CellType::Number;
}

/// The column of a reference like "C5", counted from 0; -1 when it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > maximumColumns)
            break;
    }
    return column - 1;
}

struct SheetTexts
{
    SharedStrings strings;
    std::vector<NumberStyle> styles;
    Epoch epoch = Epoch::Year1900;
};

/// Takes the tokens of a sheet and offers a row at the end of each.
class SheetReader
{
public:
    SheetReader(const SheetTexts& texts, RowFlow& flow, const Limits& limits)
        : m_texts(texts), m_flow(flow), m_limits(limits)
    {}

    /// Stop when the visitor wants no more or the sheet is refused: see outcome().
    Step take(const QXmlStreamReader& xml);
    const Result<void>& outcome() const { return m_outcome; }

private:
    Step start(const QXmlStreamReader& xml);
    Step end(const QXmlStreamReader& xml);
    Step startRow(QStringView number);
    Step startCell(const QXmlStreamAttributes& attributes);
    void endCell();
    Step refuse(const QString& code);

    const SheetTexts& m_texts;
    RowFlow& m_flow;
    const Limits& m_limits;
    RowBuilder m_cells;
    qint64 m_row = 0;
    qsizetype m_column = -1;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value;
    bool m_isInValue = false;
    bool m_isPhonetic = false;
    Result<void> m_outcome;
};

Step SheetReader::refuse(const QString& code)
{
    m_outcome = failure({.kind = Error::Kind::Invalid, .code = code, .args = {QString::number(m_row)}});
    return Step::Stop;
}

Step SheetReader::take(const QXmlStreamReader& xml)
{
    if (xml.isStartElement())
        return start(xml);
    if (xml.isEndElement())
        return end(xml);
    if (m_isInValue && xml.isCharacters())
        m_value += xml.text().toUtf8().toStdString();
    if (static_cast<qint64>(m_value.size()) > m_limits.rowBytes)
        return refuse(u"row-too-long"_s);
    return Step::Next;
}

Step SheetReader::start(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"c")
        return startCell(xml.attributes());
    if (name == u"row")
        return startRow(xml.attributes().value("r"_L1));
    if (name == u"rPh")
        m_isPhonetic = true;
    else if (name == u"v" || name == u"t")
        m_isInValue = !m_isPhonetic;
    return Step::Next;
}

Step SheetReader::startRow(QStringView number)
{
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (row <= m_row || row > 1'048'576)
        return refuse(u"file-damaged"_s);
    m_row = row;
    m_column = -1;
    m_cells.clear();
    return Step::Next;
}

Step SheetReader::startCell(const QXmlStreamAttributes& attributes)
{
    const auto reference = attributes.value("r"_L1);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    m_type = cellType(attributes.value("t"_L1));
    m_style = attributes.value("s"_L1).toULongLong();
    m_value.clear();
    if (m_column < 0 || m_row == 0)
        return refuse(u"file-damaged"_s);
    return Step::Next;
}

Step SheetReader::end(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"v" || name == u"t") {
        m_isInValue = false;
    } else if (name == u"rPh") {
        m_isPhonetic = false;
    } else if (name == u"c" && !m_value.empty()) {
        if (m_column >= maximumColumns)
            return refuse(u"too-many-columns"_s);
        endCell();
        if (m_cells.byteCount() > m_limits.rowBytes)
            return refuse(u"row-too-long"_s);
    } else if (name == u"row") {
        return m_flow.offer(m_cells.view(m_row));
    }
    return Step::Next;
}

void SheetReader::endCell()
{
    switch (m_type) {
    case CellType::Shared: {
        std::size_t index = 0;
        const auto parsed = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        const bool isKnown = parsed.ec == std::errc() && index < m_texts.strings.count();
        const std::string_view text = m_texts.strings.at(index);
        m_cells.set(m_column, isKnown ? text : std::string_view(m_value),
                    isKnown ? kindOfText(text) : CellKind::DamagedText);
        break;
    }
    case CellType::Text: {
        const std::string text = unescapedText(m_value);
        m_cells.set(m_column, text, kindOfText(text));
        break;
    }
    case CellType::Boolean:
        m_cells.set(m_column, m_value == "1" ? "TRUE" : "FALSE", CellKind::Boolean);
        break;
    case CellType::Error:
        m_cells.set(m_column, m_value, CellKind::DamagedText);
        break;
    case CellType::Date:
        m_cells.set(m_column, m_value, CellKind::Date);
        break;
    case CellType::Number: {
        const NumberStyle style = m_style < m_texts.styles.size() ? m_texts.styles[m_style] : NumberStyle{};
        const NumberText number = numberText(std::string_view(m_value), style, m_texts.epoch);
        m_cells.set(m_column, std::string_view(number.text.constData(), static_cast<std::size_t>(number.text.size())),
                    number.kind);
        break;
    }
    }
}

Result<void> readSheet(ZipArchive& archive, const Limits& limits, const LongCall& call, const QString& partName,
                       SheetReader& reader)
{
    auto device = archive.part(partName);
    if (!device)
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"a sheet without its part"_s);
    XmlPart part(std::move(device), limits.unpackedBytes);
    qint64 tokens = 0;
    while (part.next()) {
        if (reader.take(part.xml()) == Step::Stop)
            return reader.outcome();
        if (++tokens % 16'384 != 0)
            continue;
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        call.report(archive.position(), archive.size());
    }
    return part.outcome();
}

} // namespace

Result<void> readXlsx(const Source& source, const Format& format, RowFlow& flow, const LongCall& call)
{
    auto archive = ZipArchive::open(source);
    if (!archive)
        return failure(archive.error());
    const auto workbook = readWorkbook(*archive, source.limits);
    if (!workbook)
        return failure(workbook.error());
    const auto sheet = chooseSheet(workbook->sheets, format.sheet);
    if (!sheet)
        return failure(sheet.error());
    auto styles = readStyles(*archive, source.limits);
    if (!styles)
        return failure(styles.error());
    auto strings = readSharedStrings(*archive, source.limits);
    if (!strings)
        return failure(strings.error());
    const SheetTexts texts{.strings = std::move(*strings), .styles = std::move(*styles), .epoch = workbook->epoch};
    SheetReader reader(texts, flow, source.limits);
    return readSheet(*archive, source.limits, call, sheet->part, reader);
}

Result<QStringList> xlsxSheetNames(const Source& source)
{
    auto archive = ZipArchive::open(source);
    if (!archive)
        return failure(archive.error());
    const auto workbook = readWorkbook(*archive, source.limits);
    if (!workbook)
        return failure(workbook.error());
    QStringList names;
    for (const SheetEntry& sheet : workbook->sheets)
        names.append(sheet.name);
    return names;
}

} // namespace aviso::tabular
