#include "core/tabular/detect.h"

#include "core/tabular/encoding.h"
#include "core/tabular/read.h"
#include "core/tabular/textrows.h"
#include "core/tabular/values.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr qint64 encodingBytes = qint64(64) << 20;
constexpr qint64 sampleBytes = qint64(256) << 10;
constexpr qint64 sampleRows = 200;
constexpr qsizetype mostTitles = 10;

/// The first rows, the header among them.
Result<Table> sample(const Source& source, Format format)
{
    format.firstRow = FirstRow::IsBody;
    return readTable(source, format, sampleRows);
}

qsizetype usualSize(const QList<TableRow>& rows)
{
    QHash<qsizetype, int> counts;
    for (const TableRow& row : rows)
        ++counts[row.cells.size()];
    qsizetype usual = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int best = counts.value(usual, 0);
        if (it.value() > best || (it.value() == best && it.key() > usual))
            usual = it.key();
    }
    return usual;
}

/// How well the rows agree on more than one cell; 0 when the delimiter divides nothing.
double agreement(const QList<TableRow>& rows)
{
    const qsizetype usual = usualSize(rows);
    if (usual < 2)
        return 0;
    const auto agreeing =
        std::ranges::count_if(rows, [usual](const TableRow& row) { return row.cells.size() == usual; });
    const double share = static_cast<double>(agreeing) / static_cast<double>(rows.size());
    // A comma in prices divides each row but the header.
    const double headerAgrees = rows.front().cells.size() == usual ? 1.0 : 0.25;
    return share * share * headerAgrees * static_cast<double>(std::min<qsizetype>(usual - 1, 8));
}

char guessDelimiter(const Source& head, Format format)
{
    char best = format.delimiter;
    double bestAgreement = 0;
    for (const char candidate : {';', ',', '\t', '|'}) {
        format.delimiter = candidate;
        const auto table = sample(head, format);
        if (!table || table->rows.isEmpty())
            continue;
        const double found = agreement(table->rows);
        if (found > bestAgreement) {
            bestAgreement = found;
            best = candidate;
        }
    }
    return best;
}

qsizetype filledCells(const TableRow& row)
{
    return std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// Titles are rows with a single text above a table of at least three columns.
qsizetype titleCount(const QList<TableRow>& rows)
{
    if (usualSize(rows) < 3)
        return 0;
    const auto isTitle = [](const TableRow& row) { return filledCells(row) <= 1; };
    const auto first = std::ranges::find_if_not(rows, isTitle);
    const auto count = first - rows.begin();
    return first == rows.end() || count > mostTitles ? 0 : count;
}

bool isValue(const QString& cell)
{
    const bool isNumber = parseDecimal(cell).has_value() || isScientific(cell.toStdString());
    return isNumber || parseDate(cell).has_value() || cell.contains(u'@');
}

/// A header names each column once and holds no values.
FirstRow guessFirstRow(const TableRow& first)
{
    QSet<QString> names;
    for (const QString& cell : first.cells) {
        const QString name = cell.trimmed().toLower();
        if (name.isEmpty())
            continue;
        if (isValue(name) || names.contains(name))
            return FirstRow::IsBody;
        names.insert(name);
    }
    return FirstRow::IsHeader;
}

void completeFromRows(Format& format, const Table& table)
{
    if (table.rows.isEmpty())
        return;
    const qsizetype titles = titleCount(table.rows);
    const TableRow& first = table.rows.at(titles);
    format.startRow = titles == 0 ? 1 : first.row;
    format.firstRow = guessFirstRow(first);
    QStringList texts;
    for (const TableRow& row : table.rows.sliced(titles))
        texts += row.cells;
    format.decimal = decimalMark(texts);
    format.dateOrder = dateOrder(texts);
}

bool isMarkup(QByteArrayView utf8)
{
    while (!utf8.isEmpty() &&
           (utf8.front() == ' ' || utf8.front() == '\n' || utf8.front() == '\r' || utf8.front() == '\t'))
        utf8 = utf8.sliced(1);
    const QByteArray head = utf8.first(std::min<qsizetype>(utf8.size(), 16)).toByteArray().toLower();
    constexpr std::array beginnings{"<?xml"sv, "<html"sv, "<!doctype"sv, "<table"sv,
                                    "%pdf-"sv, "{\""sv,   "[{"sv,        "{\\rtf"sv};
    return std::ranges::any_of(
        beginnings, [&head](std::string_view beginning) { return std::string_view(head).starts_with(beginning); });
}

/// Whole rows of the beginning, in UTF-8.
QByteArray headText(const QByteArray& bytes, Encoding encoding)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), sampleBytes));
    head = Utf8Converter(encoding).convert(head);
    const qsizetype lastLine = std::max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
    if (bytes.size() > sampleBytes && lastLine > 0)
        head.truncate(lastLine + 1);
    return head;
}

bool dividesNothing(const Source& head, char delimiter)
{
    const auto table = sample(head, {.delimiter = delimiter});
    return table && usualSize(table->rows) < 2;
}

Result<Format> detectText(QIODevice& device, const Limits& limits)
{
    const QByteArray bytes = device.read(std::min(device.size(), encodingBytes));
    const auto encoding = guessEncoding(bytes);
    if (!encoding)
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"zero bytes"_s);
    Format format{.encoding = *encoding};
    const Source head{.bytes = headText(bytes, *encoding), .limits = limits};
    if (isMarkup(head.bytes))
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"markup"_s);
    Format headFormat;
    const auto given = separatorLine({head.bytes.constData(), static_cast<std::size_t>(head.bytes.size())});
    format.delimiter = given ? given->delimiter : guessDelimiter(head, headFormat);
    headFormat.delimiter = format.delimiter;
    const auto table = sample(head, headFormat);
    if (!table)
        return failure(table.error());
    completeFromRows(format, *table);
    return format;
}

} // namespace

Result<Format> detect(const Source& source)
{
    const auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    const FileKind kind = kindOf((*device)->peek(8));
    if (kind == FileKind::Text)
        return detectText(**device, source.limits);
    Format format{.kind = kind};
    const auto table = sample(source, format);
    if (!table)
        return failure(table.error());
    completeFromRows(format, *table);
    return format;
}

Result<Format> fitted(const Source& source, Format expected)
{
    const auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    const FileKind kind = kindOf((*device)->peek(8));
    if (kind != expected.kind)
        return detect(source);
    if (kind != FileKind::Text)
        return expected;
    const QByteArray bytes = (*device)->read(std::min((*device)->size(), encodingBytes));
    const auto encoding = provenEncoding(bytes, expected.encoding);
    if (!encoding)
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"zero bytes"_s);
    expected.encoding = *encoding;
    const Source head{.bytes = headText(bytes, *encoding), .limits = source.limits};
    if (!head.bytes.isEmpty() && dividesNothing(head, expected.delimiter))
        expected.delimiter = guessDelimiter(head, {.delimiter = expected.delimiter});
    return expected;
}

} // namespace aviso::tabular
