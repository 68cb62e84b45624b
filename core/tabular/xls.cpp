#include "core/tabular/xls.h"

#include "core/tabular/biff.h"
#include "core/tabular/compoundfile.h"
#include "core/tabular/littleendian.h"
#include "core/tabular/rowflow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 maximumColumns = 256;

/// A cell with its text either among the shared strings or in the sheet's own bytes.
struct SheetCell
{
    quint16 row = 0;
    quint16 column = 0;
    CellKind kind = CellKind::Empty;
    bool isShared = false;
    quint32 size = 0;
    std::size_t offset = 0; ///< into the bytes, or the number of the shared string
};

const char* errorText(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

class SheetCells
{
public:
    explicit SheetCells(const biff::Globals& globals) : m_globals(globals) {}

    void take(const biff::Record& record);
    Result<void> offerTo(RowFlow& flow, const Limits& limits, const LongCall& call);

private:
    void add(QByteArrayView body, std::string_view text, CellKind kind);
    void addShared(QByteArrayView body);
    void addNumber(QByteArrayView place, quint16 format, double value);
    void addMany(QByteArrayView body);
    void addFormula(QByteArrayView body);
    void addFormulaText(QByteArrayView body);
    std::string_view text(const SheetCell& cell) const;

    const biff::Globals& m_globals;
    std::vector<SheetCell> m_cells;
    std::string m_bytes;
    QByteArrayView m_formula;
};

/// `body` begins with the row and the column.
void SheetCells::add(QByteArrayView body, std::string_view text, CellKind kind)
{
    m_cells.push_back({.row = littleEndian<quint16>(body, 0),
                       .column = littleEndian<quint16>(body, 2),
                       .kind = kind,
                       .size = static_cast<quint32>(text.size()),
                       .offset = m_bytes.size()});
    m_bytes += text;
}

void SheetCells::addShared(QByteArrayView body)
{
    const std::size_t index = littleEndian<quint32>(body, 6);
    const std::string_view text = m_globals.strings.at(index);
    m_cells.push_back({.row = littleEndian<quint16>(body, 0),
                       .column = littleEndian<quint16>(body, 2),
                       .kind = index < m_globals.strings.count() ? kindOfText(text) : CellKind::DamagedText,
                       .isShared = true,
                       .size = static_cast<quint32>(text.size()),
                       .offset = index});
}

void SheetCells::addNumber(QByteArrayView place, quint16 format, double value)
{
    const NumberStyle style = format < m_globals.styles.size() ? m_globals.styles[format] : NumberStyle{};
    const NumberText number = numberText(value, style, m_globals.epoch);
    add(place, std::string_view(number.text.constData(), static_cast<std::size_t>(number.text.size())), number.kind);
}

/// One row's run of numbers: row, first column, then a format and a number for each column.
void SheetCells::addMany(QByteArrayView body)
{
    auto column = littleEndian<quint16>(body, 2);
    for (qsizetype at = 4; at + 6 <= body.size() - 2; at += 6) {
        const double value = biff::rkNumber(littleEndian<quint32>(body, at + 2));
        addNumber(body, littleEndian<quint16>(body, at), value);
        m_cells.back().column = column++;
    }
}

void SheetCells::addFormula(QByteArrayView body)
{
    constexpr quint16 notANumber = 0xFFFF;
    if (littleEndian<quint16>(body, 12) != notANumber) {
        addNumber(body, littleEndian<quint16>(body, 4), littleEndian<double>(body, 6));
        return;
    }
    const quint8 value = littleEndian<quint8>(body, 8);
    switch (littleEndian<quint8>(body, 6)) {
    case 0:
        m_formula = body;
        break;
    case 1:
        add(body, value != 0 ? "TRUE" : "FALSE", CellKind::Boolean);
        break;
    case 2:
        add(body, errorText(value), CellKind::DamagedText);
        break;
    default:
        break;
    }
}

/// The text that the formula before it came to.
void SheetCells::addFormulaText(QByteArrayView body)
{
    if (m_formula.isEmpty())
        return;
    const std::string text = biff::readText(body, biff::LengthBits::Sixteen, m_globals);
    add(m_formula, text, kindOfText(text));
    m_formula = {};
}

void SheetCells::take(const biff::Record& record)
{
    const QByteArrayView body = record.body;
    if (body.size() < 3)
        return;
    const auto format = littleEndian<quint16>(body, 4);
    switch (record.type) {
    case biff::LabelSst:
        addShared(body);
        break;
    case biff::Label:
    case biff::RichLabel: {
        const std::string text =
            biff::readText(body.sliced(std::min<qsizetype>(6, body.size())), biff::LengthBits::Sixteen, m_globals);
        add(body, text, kindOfText(text));
        break;
    }
    case biff::Number:
        addNumber(body, format, littleEndian<double>(body, 6));
        break;
    case biff::Rk:
        addNumber(body, format, biff::rkNumber(littleEndian<quint32>(body, 6)));
        break;
    case biff::MulRk:
        addMany(body);
        break;
    case biff::Formula:
        addFormula(body);
        break;
    case biff::FormulaText:
        addFormulaText(body);
        break;
    case biff::BoolError: {
        const quint8 value = littleEndian<quint8>(body, 6);
        const bool isError = littleEndian<quint8>(body, 7) != 0;
        add(body,
            isError      ? errorText(value)
            : value != 0 ? "TRUE"
                         : "FALSE",
            isError ? CellKind::DamagedText : CellKind::Boolean);
        break;
    }
    default:
        break;
    }
}

std::string_view SheetCells::text(const SheetCell& cell) const
{
    return cell.isShared ? m_globals.strings.at(cell.offset) : std::string_view(m_bytes).substr(cell.offset, cell.size);
}

Result<void> SheetCells::offerTo(RowFlow& flow, const Limits& limits, const LongCall& call)
{
    if (!std::ranges::is_sorted(m_cells, {}, &SheetCell::row))
        std::ranges::sort(m_cells, {}, [](const SheetCell& cell) { return std::pair(cell.row, cell.column); });
    RowBuilder builder;
    const std::size_t count = m_cells.size();
    for (std::size_t i = 0; i < count;) {
        const quint16 row = m_cells[i].row;
        builder.clear();
        for (; i < count && m_cells[i].row == row; ++i) {
            if (m_cells[i].column >= maximumColumns)
                return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"a column that cannot be"_s);
            builder.set(m_cells[i].column, text(m_cells[i]), m_cells[i].kind);
            if (builder.byteCount() > limits.rowBytes)
                return failure(
                    {.kind = Error::Kind::Invalid, .code = u"row-too-long"_s, .args = {QString::number(row + 1)}});
        }
        if (flow.offer(builder.view(row + 1)) == Step::Stop)
            return {};
        if (row % 1024 != 0)
            continue;
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        call.report(static_cast<qint64>(i), static_cast<qint64>(count));
    }
    return {};
}

struct OpenedXls
{
    QByteArray stream;
    biff::Globals globals;
};

Result<OpenedXls> openXls(const Source& source)
{
    const auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    if ((*device)->size() > source.limits.xlsBytes)
        return failure(Error::Kind::Invalid, u"file-too-large"_s);
    const QByteArray bytes = (*device)->readAll();
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return failure(file.error());
    if (file->contains(u"EncryptedPackage"))
        return failure(Error::Kind::Invalid, u"file-encrypted"_s);
    if (!file->contains(u"Workbook") && !file->contains(u"Book"))
        return failure(Error::Kind::Invalid, u"not-a-table"_s, {}, u"an OLE2 file without a workbook"_s);
    auto stream = file->stream(file->contains(u"Workbook") ? u"Workbook" : u"Book");
    if (!stream)
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"sector chain"_s);
    auto globals = biff::readGlobals(*stream);
    if (!globals)
        return failure(globals.error());
    return OpenedXls{.stream = std::move(*stream), .globals = std::move(*globals)};
}

} // namespace

Result<void> readXls(const Source& source, const Format& format, RowFlow& flow, const LongCall& call)
{
    const auto workbook = openXls(source);
    if (!workbook)
        return failure(workbook.error());
    const biff::Globals& globals = workbook->globals;
    const auto sheet = chooseSheet(globals.sheets, format.sheet);
    if (!sheet)
        return failure(sheet.error());
    const auto index = std::ranges::find(globals.sheets, sheet->name, &SheetEntry::name) - globals.sheets.begin();
    biff::RecordCursor records(workbook->stream, globals.sheetPositions[static_cast<std::size_t>(index)]);
    auto record = records.next();
    if (!record || record->type != biff::BeginOfPart)
        return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"a sheet without its begin"_s);
    SheetCells cells(globals);
    // A chart inside the sheet is a part with a begin and an end of its own.
    for (int depth = 1; depth > 0;) {
        record = records.next();
        if (!record)
            return failure(Error::Kind::Invalid, u"file-damaged"_s, {}, u"a sheet without its end"_s);
        if (record->type == biff::BeginOfPart)
            ++depth;
        else if (record->type == biff::EndOfPart)
            --depth;
        else if (depth == 1)
            cells.take(*record);
    }
    return cells.offerTo(flow, source.limits, call);
}

Result<QStringList> xlsSheetNames(const Source& source)
{
    const auto workbook = openXls(source);
    if (!workbook)
        return failure(workbook.error());
    QStringList names;
    for (const SheetEntry& sheet : workbook->globals.sheets)
        names.append(sheet.name);
    return names;
}

} // namespace aviso::tabular
