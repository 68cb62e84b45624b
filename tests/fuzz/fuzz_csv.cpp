#include "core/tabular/csvwriter.h"
#include "core/tabular/detect.h"
#include "core/tabular/read.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The reader of text files against a second one that looks at one character after the other, and the writer
// against the reader. The first byte chooses the delimiter and how long a row may be.

using namespace aviso::tabular;

namespace {

struct SlowRow
{
    qint64 row = 0;
    qint64 line = 0;
    std::vector<std::string> cells;
    Quotes quotes = {};
    std::vector<std::size_t> open = {}; ///< cells whose quote nothing closes
    bool operator==(const SlowRow&) const = default;
};

struct SlowFile
{
    std::vector<SlowRow> rows;
    bool isTooLong = false;
};

/// Obvious rather than fast: every decision is taken from the text from the start of the row on.
class SlowReader
{
public:
    SlowReader(std::string text, char delimiter, std::size_t limit)
        : m_text(std::move(text)), m_delimiter(delimiter), m_limit(limit)
    {}

    SlowFile read()
    {
        SlowFile file;
        qint64 row = 0;
        while (m_at < m_text.size()) {
            const std::size_t left = m_text.size() - m_at;
            m_end = m_at + std::min(left, m_limit);
            m_isFileEnd = left <= m_limit;
            SlowRow found{.row = ++row, .line = m_line, .cells = {}};
            if (!readWholeRow(found)) {
                file.isTooLong = true;
                return file;
            }
            bool isBlank = true;
            for (const std::string& cell : found.cells)
                isBlank = isBlank && cell.empty();
            if (!isBlank)
                file.rows.push_back(found);
        }
        return file;
    }

private:
    bool atLineEnd(std::size_t i) const { return m_text[i] == '\n' || m_text[i] == '\r'; }

    /// Once more for each cell that reads like rows of the usual width.
    bool readWholeRow(SlowRow& row)
    {
        const std::size_t begin = m_at;
        const qint64 line = m_line;
        const SlowRow empty = row;
        m_opened.clear();
        for (;;) {
            row = empty;
            m_quotes = {};
            m_wrapped.clear();
            if (!readRow(row))
                return false;
            const auto found =
                std::ranges::find_if(m_wrapped, [&](const auto& cell) { return isSwallowing(cell, row.cells.size()); });
            if (found == m_wrapped.end())
                break;
            m_opened[found->begin] = found->lines;
            m_at = begin;
            m_line = line;
        }
        const bool isBlank = std::ranges::all_of(row.cells, &std::string::empty);
        if (m_wrapped.empty() && !isBlank)
            m_usual = static_cast<qint64>(row.cells.size());
        return true;
    }

    struct Wrapped
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        qint64 lines = 0;
    };

    bool isSwallowing(const Wrapped& cell, std::size_t cells) const
    {
        qint64 delimiters = 0;
        for (std::size_t i = cell.begin; i < cell.end; ++i) {
            if (m_text[i] == m_delimiter && i + 1 < cell.end && m_text[i + 1] == ' ')
                return false;
            delimiters += m_text[i] == m_delimiter ? 1 : 0;
        }
        const qint64 missing = m_usual - static_cast<qint64>(cells);
        return m_usual >= 6 && delimiters > 1 && delimiters == (m_usual - 1) * cell.lines + missing;
    }

    bool readRow(SlowRow& row)
    {
        std::size_t at = m_at;
        for (;;) {
            std::string cell;
            if (at < m_end && m_text[at] == '"') {
                const auto next = quoted(at, cell);
                if (!next)
                    row.open.push_back(row.cells.size());
                at = next ? *next : plain(at, cell);
                row.quotes = m_quotes;
            } else {
                at = plain(at, cell);
            }
            row.cells.push_back(cell);
            if (at < m_end && m_text[at] == m_delimiter) {
                ++at;
                continue;
            }
            if (at == m_end) {
                m_at = at;
                return m_isFileEnd;
            }
            if (m_text[at] == '\r' && at + 1 == m_end && !m_isFileEnd)
                return false;
            at += m_text[at] == '\r' && at + 1 < m_end && m_text[at + 1] == '\n' ? 2 : 1;
            m_at = at;
            ++m_line;
            return true;
        }
    }

    std::size_t plain(std::size_t at, std::string& cell) const
    {
        while (at < m_end && m_text[at] != m_delimiter && !atLineEnd(at))
            cell += m_text[at++];
        return at;
    }

    /// Nothing when the quote is not closed; `linesToNext` below stands another one.
    std::optional<std::size_t> leaveOpen(qint64 linesToNext)
    {
        if (m_quotes.openLine == 0) {
            m_quotes.openLine = m_line;
            m_quotes.nextLine = linesToNext > 0 ? m_line + linesToNext : 0;
        }
        return std::nullopt;
    }

    /// Nothing when the quote is not closed.
    std::optional<std::size_t> quoted(std::size_t begin, std::string& cell)
    {
        if (const auto opened = m_opened.find(begin); opened != m_opened.end())
            return leaveOpen(opened->second);
        std::size_t at = begin + 1;
        std::string text;
        qint64 lines = 0;
        for (;; ++at) {
            if (at >= m_end)
                return leaveOpen(0);
            if (m_text[at] == '\n' || (m_text[at] == '\r' && (at + 1 == m_end || m_text[at + 1] != '\n')))
                ++lines;
            if (m_text[at] != '"') {
                text += m_text[at];
                continue;
            }
            if (at + 1 == m_end && !m_isFileEnd)
                return leaveOpen(0);
            if (at + 1 < m_end && m_text[at + 1] == '"') {
                text += m_text[at++];
                continue;
            }
            break;
        }
        ++at;
        std::string rest;
        const std::size_t end = plain(at, rest);
        if (!rest.empty() && lines > 0)
            return leaveOpen(lines);
        m_line += lines;
        if (lines > 0)
            m_wrapped.push_back({.begin = begin, .end = end, .lines = lines});
        m_quotes.hasStray = m_quotes.hasStray || !rest.empty();
        if (rest.empty()) {
            cell = text;
            return end;
        }
        // Text behind the closing quote: all quotes but a last one are text, doubled ones count once.
        std::string raw = m_text.substr(begin + 1, end - begin - 1);
        if (raw.back() == '"')
            raw.pop_back();
        for (std::size_t i = 0; i < raw.size(); ++i) {
            cell += raw[i];
            if (raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"')
                ++i;
        }
        return end;
    }

    std::string m_text;
    char m_delimiter;
    std::size_t m_limit;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_isFileEnd = false;
    qint64 m_line = 1;
    Quotes m_quotes;
    std::vector<Wrapped> m_wrapped;
    std::map<std::size_t, qint64> m_opened; ///< where a quote is to stay open -> how far below the next one stands
    qint64 m_usual = 0;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void compareWithSlowReader(const QByteArray& bytes, char delimiter, qint64 limit)
{
    std::vector<SlowRow> rows;
    const Format format{.delimiter = delimiter, .apostrophes = Apostrophes::AreText, .firstRow = FirstRow::IsBody};
    const Visitor visitor{.row = [&rows](const RowView& row) {
        SlowRow copy{.row = row.row(), .line = row.line(), .cells = {}, .quotes = row.quotes()};
        for (qsizetype i = 0; i < row.size(); ++i) {
            copy.cells.emplace_back(row.bytes(i));
            if (row.kind(i) == CellKind::OpenQuote)
                copy.open.push_back(static_cast<std::size_t>(i));
        }
        rows.push_back(copy);
        return Step::Next;
    }};
    const auto summary = readRows({.bytes = bytes, .limits = {.chunkBytes = 16, .rowBytes = limit}}, format, visitor);
    std::string text = bytes.toStdString();
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    const SlowFile slow = SlowReader(text, delimiter, static_cast<std::size_t>(limit)).read();
    require(rows == slow.rows);
    require(summary.has_value() != slow.isTooLong);
}

void writeAndReadBack(const QByteArray& bytes, char delimiter)
{
    QStringList cells;
    for (const QByteArray& piece : bytes.split('\0')) {
        QString cell = QString::fromUtf8(piece);
        while (cell.startsWith(QChar(0xFEFF))) // see RowView::text()
            cell.remove(0, 1);
        cells.append(cell);
    }
    cells.append(QStringLiteral("end"));
    const auto table = readTable({.bytes = csvStart() + csvRow({}, delimiter) + csvRow(cells, delimiter)},
                                 {.delimiter = delimiter, .firstRow = FirstRow::IsBody}, 2);
    require(table && table->rows.size() == 1 && table->rows.front().cells == cells);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    if (size < 2)
        return 0;
    constexpr std::string_view delimiters = ";,\t|";
    constexpr std::array<qint64, 4> limits{8, 40, 200, 1 << 20};
    const char delimiter = delimiters[data[0] % 4];
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    // Other kinds of file and the separator line are not the slow reader's business.
    if (kindOf(bytes) == FileKind::Text && !bytes.startsWith("sep=") && !bytes.startsWith("\xEF\xBB\xBFsep="))
        compareWithSlowReader(bytes, delimiter, limits[(data[0] / 4) % 4]);
    writeAndReadBack(bytes, delimiter);
    // Slow beside the rest, therefore only on request of the first byte.
    const bool isToDetect = (data[0] & 0x30) == 0x30;
    if (isToDetect && kindOf(bytes) == FileKind::Text) {
        if (const auto format = detect({.bytes = bytes}))
            require(formatFromJson(toJson(*format)).has_value());
    }
    return 0;
}
