#include "core/tabular/textrows.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace aviso::tabular {

using namespace std::string_view_literals;

namespace {

constexpr qint64 smallestChunk = 16; // a byte order mark and a separator line come in the first one

} // namespace

TextRows::TextRows(QIODevice& device, const Format& format, const Limits& limits)
    : m_device(device), m_converter(format.encoding), m_parser(format.delimiter, format.quote),
      m_apostrophes(format.apostrophes), m_isVerbatim(format.encoding == Encoding::Utf8), m_rowBytes(limits.rowBytes),
      m_chunkBytes(std::clamp(device.size(), smallestChunk, std::max(limits.chunkBytes, smallestChunk)))
{}

/// Appends the next chunk to what is left of the last one. False at the end of the file or when it cannot be
/// read.
bool TextRows::fill()
{
    if (m_isAtEnd || m_isBroken)
        return false;
    m_parser.forgetBytes();
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const bool isDirect = m_isVerbatim && m_bytesRead > 0;
    const std::size_t needed = m_end + static_cast<std::size_t>(m_chunkBytes);
    if (m_buffer.size() < needed)
        m_buffer.resize(needed);
    QByteArray raw;
    qint64 count = 0;
    if (isDirect) {
        count = m_device.read(m_buffer.data() + m_end, m_chunkBytes);
    } else {
        raw.resize(m_chunkBytes);
        count = m_device.read(raw.data(), m_chunkBytes);
    }
    m_isBroken = count < 0;
    m_isAtEnd = count == 0;
    if (m_isAtEnd && !m_isVerbatim)
        append(m_converter.finish());
    if (count <= 0)
        return false;
    m_bytesRead += count;
    if (isDirect) {
        m_end += static_cast<std::size_t>(count);
        return true;
    }
    append(m_converter.convert(QByteArrayView(raw).first(count)));
    return true;
}

void TextRows::append(const QByteArray& utf8)
{
    m_buffer.resize(std::max(m_buffer.size(), m_end + static_cast<std::size_t>(utf8.size())));
    std::ranges::copy(utf8, m_buffer.data() + m_end);
    m_end += static_cast<std::size_t>(utf8.size());
}

/// With the lines of the file.
Quotes TextRows::quotes() const
{
    Quotes quotes = m_parser.quotes();
    for (qint64* const line : {&quotes.openLine, &quotes.nextLine})
        *line += *line > 0 ? m_line - 1 : 0;
    return quotes;
}

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    if (!text.starts_with("sep="sv) || text.size() < 6)
        return std::nullopt;
    const char delimiter = text[4];
    const std::string_view rest = text.substr(5);
    const bool isLineEnd = rest.front() == '\n' || rest.front() == '\r';
    const bool canDivide = delimiter == '\t' || (delimiter > ' ' && delimiter < 0x7F && delimiter != '"');
    if (!isLineEnd || !canDivide)
        return std::nullopt;
    return SeparatorLine{.delimiter = delimiter, .size = rest.starts_with("\r\n"sv) ? 7U : 6U};
}

void TextRows::skipSeparatorLine()
{
    const auto line = separatorLine({m_buffer.data() + m_begin, m_end - m_begin});
    if (!line)
        return;
    m_begin += line->size;
    m_nextLine = 2;
}

TextRows::Outcome TextRows::next()
{
    if (!m_isStarted) {
        fill();
        skipSeparatorLine();
        m_isStarted = true;
    }
    for (;;) {
        if (m_begin == m_end && m_isAtEnd)
            return Outcome::End;
        const std::size_t available = m_end - m_begin;
        const bool isLimited = available > static_cast<std::size_t>(m_rowBytes);
        char* const begin = m_buffer.data() + m_begin;
        char* const end = begin + (isLimited ? static_cast<std::size_t>(m_rowBytes) : available);
        const Tail tail = isLimited ? Tail::RowLimit : m_isAtEnd ? Tail::FileEnds : Tail::MoreFollows;
        if (const char* const next = available > 0 ? m_parser.parse(begin, end, tail) : nullptr) {
            m_begin += static_cast<std::size_t>(next - begin);
            ++m_row;
            m_line = m_nextLine;
            m_nextLine += 1 + m_parser.innerLines();
            return Outcome::Row;
        }
        if (isLimited)
            return Outcome::RowTooLong;
        fill();
        if (m_isBroken)
            return Outcome::Unreadable;
    }
}

} // namespace aviso::tabular
