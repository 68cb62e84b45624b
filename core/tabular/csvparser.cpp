#include "core/tabular/csvparser.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace aviso::tabular {

namespace {

constexpr std::ptrdiff_t blockSize = 64;

qint64 lineEnds(const char* begin, const char* end)
{
    qint64 count = 0;
    for (const char* at = begin; at != end; ++at)
        count += *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')) ? 1 : 0;
    return count;
}

} // namespace

CsvParser::CsvParser(char delimiter, char quote) : m_delimiter(delimiter), m_quote(quote)
{
    for (const char character : {delimiter, '\n', '\r'})
        m_endsCell[static_cast<uchar>(character)] = true;
}

/// One bit for each of 64 bytes that may end a cell.
quint64 CsvParser::cellEnds(const char* block) const
{
#ifdef __SSE2__
    const __m128i delimiter = _mm_set1_epi8(m_delimiter);
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i carriageReturn = _mm_set1_epi8('\r');
    quint64 ends = 0;
    for (std::ptrdiff_t i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * i));
        const __m128i lines = _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn));
        const __m128i found = _mm_or_si128(lines, _mm_cmpeq_epi8(bytes, delimiter));
        ends |= quint64(static_cast<quint32>(_mm_movemask_epi8(found))) << (16 * i);
    }
    return ends;
#else
    quint64 ends = 0;
    for (int i = 0; i < blockSize; ++i)
        ends |= quint64(m_endsCell[static_cast<uchar>(block[i])]) << i;
    return ends;
#endif
}

char* CsvParser::plainEnd(char* at, char* end)
{
    for (;;) {
        if (m_block == nullptr || at < m_block || at >= m_block + blockSize) {
            if (end - at < blockSize)
                break;
            m_block = at;
            m_blockEnds = cellEnds(at);
        }
        const quint64 ends = m_blockEnds >> (at - m_block);
        if (ends != 0)
            return std::min(at + std::countr_zero(ends), end);
        at += blockSize - (at - m_block);
        if (at >= end)
            return end;
    }
    return std::find_if(at, end, [this](char character) { return m_endsCell[static_cast<uchar>(character)]; });
}

void CsvParser::add(const char* begin, const char* end, bool isEscaped)
{
    const auto size = static_cast<quint32>(end - begin);
    m_byteCount += size;
    m_hasEscapes |= isEscaped;
    m_cells.push_back({.begin = begin, .size = size, .isEscaped = isEscaped});
}

/// Adds the cell whose opening quote stands at `begin` and gives its end, or null when more bytes must
/// decide.
char* CsvParser::quotedCell(char* begin, char* end, Tail tail)
{
    const auto opened = std::ranges::find(m_opened, begin, &Wrapped::begin);
    if (opened != m_opened.end())
        return openCell(begin, end, opened->lines);
    bool hasDoubled = false;
    for (char* at = begin + 1; at != end;) {
        auto* quote = static_cast<char*>(std::memchr(at, m_quote, static_cast<std::size_t>(end - at)));
        if (quote == nullptr)
            break;
        char* const after = quote + 1;
        if (after == end && tail != Tail::FileEnds)
            break;
        if (after != end && *after == m_quote) {
            hasDoubled = true;
            at = after + 1;
            continue;
        }
        const qint64 lines = lineEnds(begin, after);
        if (lines > 0 && after != end && !m_endsCell[static_cast<uchar>(*after)])
            return openCell(begin, end, lines);
        char* const cellEnd = plainEnd(after, end);
        if (cellEnd == end && tail != Tail::FileEnds)
            return nullptr;
        const bool isStray = cellEnd != after;
        const char* const textEnd = isStray && cellEnd[-1] != m_quote ? cellEnd : cellEnd - 1;
        m_quotes.hasStray |= isStray;
        m_innerLines += lines;
        if (lines > 0)
            m_wrapped.push_back({.begin = begin, .end = cellEnd, .lines = lines});
        add(begin + 1, textEnd, hasDoubled || isStray);
        return cellEnd;
    }
    return tail == Tail::MoreFollows ? nullptr : openCell(begin, end, 0);
}

/// Adds the cell at `begin` with its quote as an ordinary character; the next quote stands `linesToNext` lines
/// below, 0: there is none.
char* CsvParser::openCell(char* begin, char* end, qint64 linesToNext)
{
    if (m_quotes.openLine == 0) {
        m_quotes.openLine = 1 + m_innerLines;
        m_quotes.nextLine = linesToNext > 0 ? m_quotes.openLine + linesToNext : 0;
    }
    char* const cellEnd = plainEnd(begin, end);
    add(begin, cellEnd, false);
    m_cells.back().kind = CellKind::OpenQuote;
    m_cells.back().isTyped = true;
    return cellEnd;
}

/// The first cell that reads like rows of the usual width: where it begins in one column and ends in another, the row
/// has as many cells more or less as it has delimiters less or more. Null: none does.
const CsvParser::Wrapped* CsvParser::swallowing() const
{
    constexpr qint64 leastCells = 6; // a text of two lines may well hold a few delimiters
    const auto cells = static_cast<qint64>(m_cells.size());
    if (m_usualCells < leastCells)
        return nullptr;
    const auto found = std::ranges::find_if(m_wrapped, [this, cells](const Wrapped& wrapped) {
        const qint64 delimiters = std::count(wrapped.begin, wrapped.end, m_delimiter);
        const std::array spaced{m_delimiter, ' '}; // as in a sentence
        const bool isProse = std::search(wrapped.begin, wrapped.end, spaced.begin(), spaced.end()) != wrapped.end;
        return delimiters > 1 && !isProse && delimiters == (m_usualCells - 1) * wrapped.lines + m_usualCells - cells;
    });
    return found == m_wrapped.end() ? nullptr : &*found;
}

char* CsvParser::parse(char* begin, char* end, Tail tail)
{
    m_opened.clear();
    for (;;) {
        char* const next = parseOnce(begin, end, tail);
        if (next == nullptr)
            return nullptr;
        if (const Wrapped* const wrapped = swallowing()) {
            m_opened.push_back(*wrapped);
            continue;
        }
        if (m_innerLines == 0 && !isBlank())
            m_usualCells = static_cast<qint64>(m_cells.size());
        if (m_hasEscapes)
            unescape();
        return next;
    }
}

char* CsvParser::parseOnce(char* begin, char* end, Tail tail)
{
    m_cells.clear();
    m_wrapped.clear();
    m_byteCount = 0;
    m_innerLines = 0;
    m_quotes = {};
    m_hasEscapes = false;
    for (char* at = begin;; ++at) {
        char* cellEnd = nullptr;
        if (m_quote != '\0' && at != end && *at == m_quote) {
            cellEnd = quotedCell(at, end, tail);
            if (cellEnd == nullptr)
                return nullptr;
        } else {
            cellEnd = plainEnd(at, end);
            add(at, cellEnd, false);
        }
        at = cellEnd;
        if (at == end && tail != Tail::FileEnds)
            return nullptr;
        if (at != end && *at == m_delimiter)
            continue;
        if (at != end && *at == '\r' && at + 1 == end && tail != Tail::FileEnds)
            return nullptr;
        if (at == end)
            return end;
        return *at == '\r' && at + 1 != end && at[1] == '\n' ? at + 2 : at + 1;
    }
}

void CsvParser::unescape()
{
    for (Cell& cell : m_cells) {
        if (!cell.isEscaped)
            continue;
        // The cell lies in the caller's writable bytes; Cell only shows them as constant to everybody else.
        char* const text = const_cast<char*>(cell.begin); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        quint32 kept = 0;
        for (quint32 i = 0; i < cell.size; ++i) {
            text[kept++] = text[i];
            if (text[i] == m_quote && i + 1 < cell.size && text[i + 1] == m_quote)
                ++i;
        }
        cell.size = kept;
        cell.isEscaped = false;
    }
}

} // namespace aviso::tabular
