#include "core/pages/zplgraphic.h"

#include "core/pages/limits.h"

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> damaged()
{
    return failure(Error::Kind::Invalid, u"zpl-graphic-damaged"_s);
}

/// Why a graphic of this size is not read at all.
std::optional<Error> objection(const ZplGraphicSize& size)
{
    if (size.bytes > mostPixels / 8 || size.bytesPerRow > mostPixels / 8)
        return Error{.kind = Error::Kind::Invalid, .code = u"zpl-graphic-too-large"_s};
    if (size.bytes < 1 || size.bytesPerRow < 1 || size.bytes % size.bytesPerRow != 0)
        return Error{.kind = Error::Kind::Invalid, .code = u"zpl-graphic-damaged"_s};
    return {};
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// How many times the next digit stands there: G to Y are 1 to 19, g to z are 20 to 400; they add up.
int repeatOf(char c)
{
    if (c >= 'G' && c <= 'Y')
        return c - 'G' + 1;
    return c >= 'g' && c <= 'z' ? 20 * (c - 'g' + 1) : 0;
}

/// Hexadecimal digits, row by row, with the marks that ZPL shortens them by.
class HexRows
{
public:
    explicit HexRows(const ZplGraphicSize& size) : m_perRow(qsizetype{2} * size.bytesPerRow)
    {
        m_digits.reserve(2 * size.bytes);
        m_most = 2 * size.bytes;
    }

    Result<QByteArray> read(QByteArrayView data)
    {
        for (const char c : data) {
            if (m_digits.size() >= m_most)
                break; // what is too much is not printed
            if (!take(c))
                return damaged();
        }
        if (m_digits.size() < m_most)
            return damaged();
        QByteArray bits(m_most / 2, '\0');
        for (qsizetype i = 0; i < bits.size(); ++i)
            bits[i] = static_cast<char>(m_digits[2 * i] << 4 | m_digits[2 * i + 1]);
        return bits;
    }

private:
    void fill(qsizetype count, char digit) { m_digits.append(std::min(count, m_most - m_digits.size()), digit); }
    qsizetype leftInRow() const { return m_perRow - m_digits.size() % m_perRow; }

    bool take(char c)
    {
        if (const int value = hexValue(c); value >= 0) {
            fill(std::max<qsizetype>(1, m_repeat), static_cast<char>(value));
            m_repeat = 0;
        } else if (const int repeat = repeatOf(c)) {
            m_repeat = std::min(m_repeat + repeat, m_most);
        } else if (c == ',' || c == '!') {
            fill(leftInRow(), c == ',' ? '\0' : '\x0f');
        } else if (c == ':') {
            // A row like the one above; above the first one everything is white.
            const qsizetype rows = m_digits.size() / m_perRow;
            if (m_digits.size() % m_perRow != 0)
                return false;
            if (rows == 0)
                fill(m_perRow, '\0');
            else
                m_digits.append(m_digits.sliced((rows - 1) * m_perRow, m_perRow));
        } else {
            return c == ' ' || c == '\r' || c == '\n' || c == '\t';
        }
        return true;
    }

    qsizetype m_perRow;
    qsizetype m_most;
    qsizetype m_repeat = 0;
    QByteArray m_digits;
};

// CRC-16/XMODEM, of the Base64 characters.
quint16 checksum(QByteArrayView characters)
{
    quint16 crc = 0;
    for (const char c : characters) {
        crc = static_cast<quint16>(crc ^ (static_cast<uchar>(c) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint16>(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

Result<QByteArray> inflated(const QByteArray& packed, qsizetype bytes)
{
    QByteArray bits(bytes, '\0');
    auto size = static_cast<uLongf>(bytes);
    const int outcome =
        uncompress(reinterpret_cast<Bytef*>(bits.data()), &size, reinterpret_cast<const Bytef*>(packed.constData()),
                   static_cast<uLong>(packed.size()));
    // More than was announced is not printed; less is damage.
    if ((outcome != Z_OK && outcome != Z_BUF_ERROR) || static_cast<qsizetype>(size) < bytes)
        return damaged();
    return bits;
}

/// What stands between ":Z64:" or ":B64:" and ":CRC".
Result<QByteArray> fromBase64(QByteArrayView data, qsizetype bytes)
{
    constexpr qsizetype head = 5;
    QByteArray text;
    for (const char c : data.sliced(head))
        if (c != '\r' && c != '\n' && c != ' ')
            text += c;
    const qsizetype colon = text.lastIndexOf(':');
    const QByteArray characters = colon < 0 ? text : text.first(colon);
    bool isNumber = false;
    const uint said = colon < 0 ? 0 : text.sliced(colon + 1).toUInt(&isNumber, 16);
    if (colon >= 0 && (!isNumber || said != checksum(characters)))
        return damaged();
    const auto decoded = QByteArray::fromBase64Encoding(characters, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return damaged();
    if (data[1] == 'Z')
        return inflated(decoded.decoded, bytes);
    if (decoded.decoded.size() < bytes)
        return damaged();
    return decoded.decoded.first(bytes);
}

char letterFor(int count) // 1 to 19, or a multiple of 20 up to 400
{
    return static_cast<char>(count < 20 ? 'G' + count - 1 : 'g' + count / 20 - 1);
}

void appendRun(QByteArray& out, int count, char digit)
{
    for (; count > 419; count -= 400)
        out += letterFor(400);
    if (count >= 20)
        out += letterFor(count / 20 * 20);
    if (count % 20 > 0 && count > 1)
        out += letterFor(count % 20);
    out += digit;
}

/// A row of digits with its repeats counted; what is white at its end is left out.
QByteArray shortened(const QByteArray& digits)
{
    QByteArray out;
    qsizetype used = digits.size();
    while (used > 0 && digits[used - 1] == '0')
        --used;
    for (qsizetype i = 0; i < used;) {
        qsizetype end = i;
        while (end < used && digits[end] == digits[i])
            ++end;
        appendRun(out, static_cast<int>(end - i), digits[i]);
        i = end;
    }
    return used < digits.size() ? out + ',' : out;
}

} // namespace

Result<ZplGraphic> readZplGraphic(QByteArrayView data, const ZplGraphicSize& size)
{
    if (const auto why = objection(size))
        return failure(*why);
    const QByteArrayView trimmed = data.trimmed();
    const bool isPacked = trimmed.startsWith(":Z64:") || trimmed.startsWith(":B64:");
    auto bits = isPacked ? fromBase64(trimmed, size.bytes) : HexRows(size).read(trimmed);
    if (!bits)
        return std::unexpected(bits.error());
    return ZplGraphic{.bytesPerRow = size.bytesPerRow, .bits = std::move(*bits)};
}

Result<ZplGraphic> readZplBinary(QByteArrayView data, const ZplGraphicSize& size)
{
    if (const auto why = objection(size))
        return failure(*why);
    if (data.size() < size.bytes)
        return damaged();
    return ZplGraphic{.bytesPerRow = size.bytesPerRow, .bits = data.first(size.bytes).toByteArray()};
}

QByteArray toZplGraphic(const QImage& grey)
{
    const int bytesPerRow = (grey.width() + 7) / 8;
    QByteArray rows;
    QByteArray above;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        QByteArray bits(bytesPerRow, '\0');
        for (int x = 0; x < grey.width(); ++x)
            if (line[x] < 0x80)
                bits[x / 8] = static_cast<char>(bits[x / 8] | 1 << (7 - x % 8));
        const QByteArray row = shortened(bits.toHex().toUpper());
        rows += y > 0 && row == above ? QByteArray(":") : row;
        above = row;
    }
    const QByteArray total = QByteArray::number(qsizetype{bytesPerRow} * grey.height());
    return "^GFA," + total + ',' + total + ',' + QByteArray::number(bytesPerRow) + ',' + rows;
}

} // namespace aviso::pages
