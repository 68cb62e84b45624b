#include "core/tabular/textrows.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace aviso::tabular {

using namespace std::string_view_literals;

namespace {

constexpr qint64 chunkBytes = 256 * 1024;

} // namespace

TextRows::TextRows(QIODevice& device, const Format& format, const Limits& limits)
    : m_device(device), m_converter(format.encoding), m_parser(format.delimiter, format.quote),
      m_apostrophes(format.apostrophes), m_isVerbatim(format.encoding == Encoding::Utf8), m_rowBytes(limits.rowBytes)
{
}

/// Appends the next chunk to what is left of the last one. False at the end of the file or when it cannot be read.
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
    if (m_buffer.size() < m_end + chunkBytes)
        m_buffer.resize(m_end + chunkBytes);
    QByteArray raw;
    qint64 count = 0;
    if (isDirect) {
        count = m_device.read(m_buffer.data() + m_end, chunkBytes);
    } else {
        raw.resize(chunkBytes);
        count = m_device.read(raw.data(), chunkBytes);
    }
    m_isBroken = count < 0;
    m_isAtEnd = count == 0;
    if (count <= 0)
        return false;
    m_bytesRead += count;
    if (isDirect) {
        m_end += static_cast<std::size_t>(count);
        return true;
    }
    const QByteArray utf8 = m_converter.convert(QByteArrayView(raw).first(count));
    m_buffer.resize(std::max(m_buffer.size(), m_end + static_cast<std::size_t>(utf8.size())));
    std::ranges::copy(utf8, m_buffer.data() + m_end);
    m_end += static_cast<std::size_t>(utf8.size());
    return true;
}

void TextRows::skipSeparatorLine()
{
    const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
    if (!text.starts_with("sep="sv) || text.size() < 6)
        return;
    const std::string_view rest = text.substr(5);
    const std::size_t lineEnd = rest.starts_with("\r\n"sv) ? 2 : 1;
    if (rest.front() != '\n' && rest.front() != '\r')
        return;
    m_begin += 5 + lineEnd;
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
