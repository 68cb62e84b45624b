#include "core/pages/truetype.h"

#include <QtEndian>

#include <bit>

namespace aviso::pages {

namespace {

// Flags of a part of a composed glyph.
constexpr quint16 argumentsAreWords = 0x0001;
constexpr quint16 hasScale = 0x0008;
constexpr quint16 moreComponents = 0x0020;
constexpr quint16 hasTwoScales = 0x0040;
constexpr quint16 hasMatrix = 0x0080;
constexpr quint16 hasInstructions = 0x0100;

qsizetype componentLength(quint16 flags)
{
    qsizetype length = 4 + ((flags & argumentsAreWords) ? 4 : 2);
    if (flags & hasScale)
        length += 2;
    else if (flags & hasTwoScales)
        length += 4;
    else if (flags & hasMatrix)
        length += 8;
    return length;
}

quint32 checksum(const QByteArray& table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4) {
        const QByteArray word = table.mid(i, 4).leftJustified(4, '\0');
        sum += qFromBigEndian<quint32>(word.constData());
    }
    return sum;
}

} // namespace

quint16 u16(const QByteArray& bytes, qsizetype offset)
{
    return offset >= 0 && offset + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + offset) : quint16{0};
}

int s16(const QByteArray& bytes, qsizetype offset)
{
    return static_cast<qint16>(u16(bytes, offset));
}

quint32 u32(const QByteArray& bytes, qsizetype offset)
{
    return offset >= 0 && offset + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
}

void append16(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

void append32(QByteArray& bytes, quint32 value)
{
    append16(bytes, static_cast<quint16>(value >> 16));
    append16(bytes, static_cast<quint16>(value & 0xffff));
}

QByteArray postScriptName(const QByteArray& nameTable)
{
    constexpr int postScript = 6;
    const qsizetype texts = u16(nameTable, 4);
    for (int i = 0; i < u16(nameTable, 2); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (u16(nameTable, record + 6) != postScript)
            continue;
        const QByteArray text = nameTable.mid(texts + u16(nameTable, record + 10), u16(nameTable, record + 8));
        QByteArray name;
        for (const char c : text) {
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
                name += c; // drops the zero bytes of UTF-16 and whatever a PDF name may not contain
        }
        if (!name.isEmpty())
            return name;
    }
    return "Font";
}

QList<qsizetype> componentPlaces(const QByteArray& outline)
{
    QList<qsizetype> places;
    if (s16(outline, 0) >= 0)
        return places;
    qsizetype part = 10;
    while (part + 4 <= outline.size()) {
        const quint16 flags = u16(outline, part);
        places.append(part + 2);
        part += componentLength(flags);
        if (!(flags & moreComponents))
            break;
    }
    return places;
}

QByteArray withoutHinting(const QByteArray& outline)
{
    if (outline.isEmpty())
        return outline;
    const int contours = s16(outline, 0);
    if (contours >= 0) {
        const qsizetype lengthAt = 10 + 2 * contours;
        const quint16 length = u16(outline, lengthAt);
        QByteArray bare = outline.left(lengthAt);
        append16(bare, 0);
        return bare + outline.mid(lengthAt + 2 + length);
    }
    QByteArray bare = outline;
    qsizetype end = 10;
    for (const qsizetype place : componentPlaces(outline)) {
        const quint16 flags = u16(outline, place - 2);
        qToBigEndian(static_cast<quint16>(flags & ~hasInstructions), bare.data() + place - 2);
        end = place - 2 + componentLength(flags);
    }
    return bare.left(end);
}

QByteArray fontFile(const QList<std::pair<QByteArray, QByteArray>>& tables)
{
    const auto count = static_cast<quint16>(tables.size());
    const auto exponent = static_cast<quint16>(std::bit_width(count) - 1);
    const auto range = static_cast<quint16>(16U << exponent);
    QByteArray file;
    append32(file, 0x00010000);
    append16(file, count);
    append16(file, range);
    append16(file, exponent);
    append16(file, static_cast<quint16>(16 * count - range));

    QByteArray body;
    const qsizetype bodyAt = 12 + 16 * tables.size();
    for (const auto& [tag, table] : tables) {
        file += tag;
        append32(file, checksum(table));
        append32(file, static_cast<quint32>(bodyAt + body.size()));
        append32(file, static_cast<quint32>(table.size()));
        body += table;
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    return file + body;
}

} // namespace aviso::pages
