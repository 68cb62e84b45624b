#include "core/pages/pdftext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace aviso::pages {

namespace {

// Labels are many and small: a higher level costs more time than the few bytes are worth.
constexpr int compressionLevel = 1;
constexpr int lengthPrefix = 4; // qCompress puts the length before the zlib stream

constexpr auto powersOfTen = std::to_array<qint64>({1, 10, 100, 1000, 10'000, 100'000, 1'000'000});

} // namespace

void appendNumber(QByteArray& out, int value)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end - digits.data());
}

void appendNumber(QByteArray& out, double value, int decimals)
{
    const qint64 scale = powersOfTen[static_cast<size_t>(decimals)];
    const qint64 scaled = std::llround(value * static_cast<double>(scale));
    if (scaled < 0)
        out += '-';
    const qint64 magnitude = std::abs(scaled);
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude / scale).ptr;
    out.append(digits.data(), end - digits.data());
    qint64 fraction = magnitude % scale;
    if (fraction == 0)
        return;
    out += '.';
    for (qint64 place = scale / 10; fraction > 0; place /= 10) {
        out += static_cast<char>('0' + fraction / place);
        fraction %= place;
    }
}

void appendHex(QByteArray& out, quint16 value)
{
    constexpr auto digits = "0123456789ABCDEF";
    const std::array<char, 4> hex{digits[value >> 12], digits[(value >> 8) & 15], digits[(value >> 4) & 15],
                                  digits[value & 15]};
    out.append(hex.data(), hex.size());
}

QByteArray textString(const QString& text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        appendHex(out, c.unicode());
    return out + '>';
}

QByteArray toUnicodeMap(const QList<char16_t>& characters)
{
    constexpr qsizetype mostPerBlock = 100;
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def /CMapType 2 def\n"
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (qsizetype first = 1; first < characters.size(); first += mostPerBlock) {
        const qsizetype end = std::min(first + mostPerBlock, characters.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (qsizetype place = first; place < end; ++place) {
            map += '<';
            appendHex(map, static_cast<quint16>(place));
            map += "> <";
            appendHex(map, characters[place]);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, compressionLevel).mid(lengthPrefix);
}

Samples samplesOf(const QImage& image)
{
    Samples samples;
    if (!image.allGray()) {
        const QImage colour = image.convertToFormat(QImage::Format_RGB888);
        samples.colourSpace = "DeviceRGB";
        for (int y = 0; y < colour.height(); ++y)
            samples.bytes.append(reinterpret_cast<const char*>(colour.constScanLine(y)), qsizetype{3} * colour.width());
        return samples;
    }
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    samples.colourSpace = "DeviceGray";
    for (int y = 0; y < grey.height(); ++y)
        samples.bytes.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    if (std::ranges::any_of(samples.bytes, [](char dot) { return dot != '\0' && dot != '\xff'; }))
        return samples;
    QByteArray bits;
    const qsizetype width = grey.width();
    for (qsizetype line = 0; line < samples.bytes.size(); line += width) {
        for (qsizetype x = 0; x < width; x += 8) {
            int eight = 0;
            for (qsizetype bit = 0; bit < 8 && x + bit < width; ++bit)
                eight |= (samples.bytes[line + x + bit] & 1) << (7 - bit);
            bits += static_cast<char>(eight);
        }
    }
    return {.bytes = bits, .colourSpace = samples.colourSpace, .bits = 1};
}

QByteArray crossReferences(const QList<qsizetype>& offsets, qsizetype start, int catalog, int information)
{
    const QByteArray size = QByteArray::number(offsets.size() + 1);
    QByteArray out = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<</Size " + size + "/Root " + QByteArray::number(catalog) + " 0 R/Info " +
           QByteArray::number(information) + " 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace aviso::pages
