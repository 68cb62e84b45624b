#include "core/pages/typeface.h"

#include "core/pages/truetype.h"

#include <QtEndian>

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

Result<Typeface> Typeface::read(QByteArray file)
{
    Typeface face;
    face.m_file = std::move(file);
    if (!face.readTables() || !face.readCharacters())
        return failure(Error::Kind::Invalid, u"font-damaged"_s);
    face.readMetrics();
    return face;
}

bool Typeface::readTables()
{
    if (u32(m_file, 0) != 0x00010000)
        return false;
    for (int i = 0; i < u16(m_file, 4); ++i) {
        const qsizetype entry = 12 + 16 * i;
        const qsizetype offset = u32(m_file, entry + 8);
        const qsizetype length = u32(m_file, entry + 12);
        if (entry + 16 > m_file.size() || offset + length > m_file.size())
            return false;
        m_tables.insert(m_file.mid(entry, 4), QByteArray::fromRawData(m_file.constData() + offset, length));
    }
    const auto has = [this](const char* tag) { return !table(tag).isEmpty(); };
    return has("head") && has("hhea") && has("hmtx") && has("maxp") && has("cmap") && has("loca") && has("glyf");
}

void Typeface::readMetrics()
{
    const QByteArray head = table("head");
    m_unitsPerEm = std::max(1, int(u16(head, 18)));
    const auto scaled = [this](int units) { return (units * 1000 + m_unitsPerEm / 2) / m_unitsPerEm; };
    m_box = {scaled(s16(head, 36)), scaled(s16(head, 38)), scaled(s16(head, 40)), scaled(s16(head, 42))};
    m_ascent = scaled(s16(table("hhea"), 4));
    m_descent = scaled(s16(table("hhea"), 6));
    const QByteArray os2 = table("OS/2");
    m_capitalHeight = u16(os2, 0) >= 2 ? scaled(s16(os2, 88)) : scaled(m_unitsPerEm * 7 / 10);

    m_glyphCount = u16(table("maxp"), 4);
    const QByteArray widths = table("hmtx");
    const int described = std::max(1, int(u16(table("hhea"), 34)));
    m_advances.reserve(static_cast<size_t>(m_glyphCount));
    for (int glyph = 0; glyph < m_glyphCount; ++glyph)
        m_advances.push_back(scaled(u16(widths, qsizetype{4} * std::min(glyph, described - 1))));
    m_name = postScriptName(table("name"));
}

bool Typeface::readCharacters()
{
    m_glyphs.assign(0x10000, 0);
    const QByteArray cmap = table("cmap");
    for (int i = 0; i < u16(cmap, 2); ++i) {
        const qsizetype entry = 4 + 8 * i;
        const qsizetype map = u32(cmap, entry + 4);
        const bool isUnicode = u16(cmap, entry) == 0 || (u16(cmap, entry) == 3 && u16(cmap, entry + 2) == 1);
        if (isUnicode && u16(cmap, map) == 4) {
            readSegments(map);
            return true;
        }
    }
    return false;
}

// Format 4 of the cmap table: parallel arrays of segment ends, starts, deltas and offsets.
void Typeface::readSegments(qsizetype map)
{
    const QByteArray cmap = table("cmap");
    const int bytes = u16(cmap, map + 6);
    for (int i = 0; i < bytes; i += 2) {
        const qsizetype ends = map + 14 + i;
        const qsizetype starts = ends + 2 + bytes;
        const qsizetype deltas = starts + bytes;
        const qsizetype offsets = deltas + bytes;
        const int offset = u16(cmap, offsets);
        for (int c = u16(cmap, starts); c <= u16(cmap, ends) && c < 0xffff; ++c) {
            int glyph = c;
            if (offset != 0)
                glyph = u16(cmap, offsets + offset + qsizetype{2} * (c - u16(cmap, starts)));
            if (offset == 0 || glyph != 0)
                glyph = (glyph + u16(cmap, deltas)) & 0xffff;
            m_glyphs[static_cast<size_t>(c)] = static_cast<quint16>(glyph);
        }
    }
}

QByteArray Typeface::outline(quint16 glyph) const
{
    const QByteArray places = table("loca");
    const bool isLong = u16(table("head"), 50) != 0;
    const auto place = [&](qsizetype index) {
        return isLong ? qsizetype(u32(places, 4 * index)) : 2 * qsizetype(u16(places, 2 * index));
    };
    const QByteArray outlines = table("glyf");
    const qsizetype start = place(glyph);
    const qsizetype end = place(glyph + 1);
    return glyph < m_glyphCount && start < end && end <= outlines.size() ? outlines.mid(start, end - start)
                                                                         : QByteArray();
}

QByteArray Typeface::subset(const QList<quint16>& glyphs) const
{
    QList<quint16> wanted = glyphs;
    QByteArray outlines;
    QByteArray places;
    QByteArray widths;
    // Grows while it runs: the parts of composed glyphs (é = e + acute) are appended behind the ones asked for.
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const quint16 glyph = wanted[i];
        append32(places, static_cast<quint32>(outlines.size()));
        QByteArray shape = withoutHinting(outline(glyph));
        for (const qsizetype place : componentPlaces(shape)) {
            const quint16 part = u16(shape, place);
            qsizetype index = wanted.indexOf(part);
            if (index < 0) {
                index = wanted.size();
                wanted.append(part);
            }
            qToBigEndian(static_cast<quint16>(index), shape.data() + place);
        }
        outlines += shape;
        outlines.append((4 - outlines.size() % 4) % 4, '\0');
        append16(widths, static_cast<quint16>(advance(glyph) * m_unitsPerEm / 1000));
        append16(widths, shape.isEmpty() ? quint16{0} : u16(shape, 2)); // left side bearing: xMin of the outline
    }
    append32(places, static_cast<quint32>(outlines.size()));

    const auto count = static_cast<quint16>(wanted.size());
    QByteArray head = table("head");
    QByteArray hhea = table("hhea");
    QByteArray maxp = table("maxp");
    qToBigEndian(quint32{0}, head.data() + 8);  // checkSumAdjustment: nobody looks at it inside a PDF
    qToBigEndian(quint16{1}, head.data() + 50); // long places
    qToBigEndian(count, hhea.data() + 34);
    qToBigEndian(count, maxp.data() + 4);
    return fontFile(
        {{"glyf", outlines}, {"head", head}, {"hhea", hhea}, {"hmtx", widths}, {"loca", places}, {"maxp", maxp}});
}

} // namespace aviso::pages
