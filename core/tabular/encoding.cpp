#include "core/tabular/encoding.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace aviso::tabular {

namespace {

constexpr char16_t missing = 0xFFFD;

// Bytes 0x80 to 0x9F; from 0xA0 on Windows-1252 is Unicode itself.
constexpr std::array<char16_t, 32> windows1252{0x20AC,  missing, 0x201A, 0x0192, 0x201E, 0x2026,  0x2020, 0x2021,
                                               0x02C6,  0x2030,  0x0160, 0x2039, 0x0152, missing, 0x017D, missing,
                                               missing, 0x2018,  0x2019, 0x201C, 0x201D, 0x2022,  0x2013, 0x2014,
                                               0x02DC,  0x2122,  0x0161, 0x203A, 0x0153, missing, 0x017E, 0x0178};

// Bytes 0x80 to 0xBF; from 0xC0 on it is the Cyrillic alphabet in order.
constexpr std::array<char16_t, 64> windows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039,  0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, missing, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490,  0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406,  0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

char16_t character(uchar byte, Encoding encoding)
{
    if (encoding == Encoding::Windows1251)
        return byte >= 0xC0 ? static_cast<char16_t>(0x0410 + (byte - 0xC0)) : windows1251[byte - 0x80U];
    return byte >= 0xA0 ? static_cast<char16_t>(byte) : windows1252[byte - 0x80U];
}

bool isAsciiLetter(uchar byte)
{
    const int lower = byte | 0x20;
    return lower >= 'a' && lower <= 'z';
}

bool isCyrillicLetter(uchar byte)
{
    if (byte < 0x80)
        return false;
    const char16_t letter = character(byte, Encoding::Windows1251);
    return letter >= 0x0400 && letter < 0x0500;
}

/// The length of the well-formed multi-byte character at the start, or 0.
qsizetype utf8Length(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const auto follows = [&at](qsizetype i) { return (at(i) & 0xC0) == 0x80; };
    const uchar first = at(0);
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if ((first & 0xF0) == 0xE0) {
        const bool isOverlong = first == 0xE0 && at(1) < 0xA0;
        const bool isSurrogate = first == 0xED && at(1) > 0x9F;
        return follows(1) && follows(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool isOutside = (first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) > 0x8F);
        return follows(1) && follows(2) && follows(3) && !isOutside ? 4 : 0;
    }
    return 0;
}

struct Census
{
    qint64 utf8Characters = 0;
    qint64 brokenBytes = 0;
    qint64 cyrillicPairs = 0;   ///< two neighbours that are letters in Windows-1251
    qint64 latinNeighbours = 0; ///< such a letter beside an ASCII letter, as in "Zürich"
    bool hasZeros = false;
};

/// The first byte from `i` on that is zero or not ASCII.
qsizetype nextRemarkable(QByteArrayView bytes, qsizetype i)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 highs = 0x8080808080808080U;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 block = 0;
        std::memcpy(&block, bytes.data() + i, sizeof block);
        if (((block | (block - ones)) & highs) != 0)
            break;
    }
    while (i < bytes.size() && static_cast<signed char>(bytes[i]) > 0)
        ++i;
    return i;
}

void countLetter(Census& census, QByteArrayView bytes, qsizetype i)
{
    if (i == 0 || !isCyrillicLetter(static_cast<uchar>(bytes[i])))
        return;
    const auto before = static_cast<uchar>(bytes[i - 1]);
    const auto after = i + 1 < bytes.size() ? static_cast<uchar>(bytes[i + 1]) : uchar(0);
    census.cyrillicPairs += isCyrillicLetter(before) ? 1 : 0;
    census.latinNeighbours += (isAsciiLetter(before) ? 1 : 0) + (isAsciiLetter(after) ? 1 : 0);
}

Census countBytes(QByteArrayView bytes)
{
    Census census;
    for (qsizetype i = nextRemarkable(bytes, 0); i < bytes.size(); i = nextRemarkable(bytes, i)) {
        if (bytes[i] == '\0') {
            census.hasZeros = true;
            return census;
        }
        const qsizetype length = utf8Length(bytes.sliced(i));
        (length > 0 ? census.utf8Characters : census.brokenBytes) += 1;
        for (qsizetype k = 0; k < std::max<qsizetype>(length, 1); ++k)
            countLetter(census, bytes, i + k);
        i += std::max<qsizetype>(length, 1);
    }
    return census;
}

/// Puts U+FFFD in the place of each surrogate that has no partner.
void markLoneHalves(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(missing);
    }
}

std::optional<Encoding> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<qint64, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qint64 least = std::max<qint64>(head.size() / 40, 1);
    if (zeros[1] >= least && zeros[0] * 10 < zeros[1])
        return Encoding::Utf16Le;
    if (zeros[0] >= least && zeros[1] * 10 < zeros[0])
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace

QByteArray windowsToUtf8(QByteArrayView text, Encoding encoding)
{
    QByteArray utf8;
    utf8.reserve(text.size() + text.size() / 4);
    for (const char byte : text) {
        if (static_cast<signed char>(byte) >= 0) {
            utf8.append(byte);
            continue;
        }
        const char16_t code = character(static_cast<uchar>(byte), encoding);
        if (code < 0x800) {
            utf8.append(static_cast<char>(0xC0 | (code >> 6)));
        } else {
            utf8.append(static_cast<char>(0xE0 | (code >> 12)));
            utf8.append(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
        }
        utf8.append(static_cast<char>(0x80 | (code & 0x3F)));
    }
    return utf8;
}

Utf8Converter::Utf8Converter(Encoding encoding) : m_encoding(encoding)
{
    if (encoding == Encoding::Utf16Le)
        m_decoder.emplace(QStringDecoder::Utf16LE);
    else if (encoding == Encoding::Utf16Be)
        m_decoder.emplace(QStringDecoder::Utf16BE);
}

QByteArray Utf8Converter::fromUtf16(QByteArrayView chunk)
{
    m_isOdd ^= chunk.size() % 2 == 1;
    QString text = std::exchange(m_half, {});
    text += (*m_decoder)(chunk);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.last(1);
        text.chop(1);
    }
    if (!text.isValidUtf16())
        markLoneHalves(text);
    return text.toUtf8();
}

QByteArray Utf8Converter::finish() const
{
    return m_isOdd || !m_half.isEmpty() ? QString(QChar(missing)).toUtf8() : QByteArray();
}

QByteArray Utf8Converter::convert(QByteArrayView chunk)
{
    if (m_decoder)
        return fromUtf16(chunk);
    if (m_encoding != Encoding::Utf8)
        return windowsToUtf8(chunk, m_encoding);
    const bool hasMark = m_isAtStart && chunk.startsWith("\xEF\xBB\xBF");
    m_isAtStart = false;
    return chunk.sliced(hasMark ? 3 : 0).toByteArray();
}

std::optional<Encoding> guessEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    const Census census = countBytes(bytes);
    if (census.hasZeros)
        return utf16ByZeros(bytes);
    if (census.utf8Characters >= census.brokenBytes * 10)
        return Encoding::Utf8;
    return census.cyrillicPairs > census.latinNeighbours ? Encoding::Windows1251 : Encoding::Windows1252;
}

std::optional<Encoding> provenEncoding(QByteArrayView bytes, Encoding expected)
{
    const auto guessed = guessEncoding(bytes);
    const auto isWindows = [](Encoding encoding) {
        return encoding == Encoding::Windows1252 || encoding == Encoding::Windows1251;
    };
    if (!guessed || *guessed == expected || !isWindows(expected))
        return guessed;
    const bool isAscii = *guessed == Encoding::Utf8 && nextRemarkable(bytes, 0) == bytes.size();
    return isWindows(*guessed) || isAscii ? expected : guessed;
}

} // namespace aviso::tabular
