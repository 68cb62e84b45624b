#include "core/pages/zplfonts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace aviso::pages {

namespace {

/// Characters from the first to the last.
struct Range
{
    char16_t first = 0;
    char16_t last = 0;
};

// ZPL II Programming Guide, appendix Character Sets: the fonts that every printer has hold Zebra's code pages 850
// (^CI13) and 1252 (^CI27); ^CI28 only says how their characters are written. Newer printers hold more, but none says
// what, so nothing beyond these two pages is counted on: no Cyrillic, no Latin-2 besides Š, š, Ž and ž.
constexpr Range westernRanges[] = {{u' ', u'~'},           {u'\u00a0', u'\u00ff'}, {u'\u0131', u'\u0131'},
                                   {u'\u0152', u'\u0153'}, {u'\u0160', u'\u0161'}, {u'\u0178', u'\u0178'},
                                   {u'\u017d', u'\u017e'}, {u'\u0192', u'\u0192'}, {u'\u2013', u'\u2014'},
                                   {u'\u2018', u'\u201a'}, {u'\u201c', u'\u201e'}, {u'\u2020', u'\u2022'},
                                   {u'\u2026', u'\u2026'}, {u'\u2030', u'\u2030'}, {u'\u2039', u'\u203a'},
                                   {u'\u20ac', u'\u20ac'}, {u'\u2122', u'\u2122'}};
// The same guide, appendix Fonts: OCR-B and OCR-A for reading machines.
constexpr Range plainRanges[] = {{u' ', u'~'}};

/// A font whose characters are dots in a matrix.
struct Bitmap
{
    char name;
    int height;
    int width;
    int gap;      ///< after each character
    int baseLine; ///< from the top
    std::span<const Range> glyphs;
};

// The same guide, appendix Fonts and Bar Codes, for 8 dots a millimetre.
constexpr Bitmap bitmaps[] = {{'A', 9, 5, 1, 7, westernRanges},    {'B', 11, 7, 2, 11, westernRanges},
                              {'C', 18, 10, 2, 14, westernRanges}, {'D', 18, 10, 2, 14, westernRanges},
                              {'E', 28, 15, 5, 23, plainRanges},   {'F', 26, 13, 3, 21, westernRanges},
                              {'G', 60, 40, 8, 48, westernRanges}, {'H', 21, 13, 6, 21, plainRanges}};

// How wide the letters are beside those of our faces, by the advance of a figure: 0.5 of the height in font 0 (bold and
// condensed), 0.556 in the Swiss and Arial faces that are loaded into printers; 0.696 and 0.636 in ours.
constexpr double boldStretch = 0.72;
constexpr double fileStretch = 0.874;
constexpr double baseLine = 0.76;     // of the height of scalable fonts
constexpr double monoAdvance = 0.602; // of our face's em

const Bitmap* bitmapOf(const ZplFont& font)
{
    if (!font.file.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(bitmaps, font.name, &Bitmap::name);
    return found == std::end(bitmaps) ? nullptr : found;
}

bool isIn(std::span<const Range> ranges, char16_t character)
{
    return std::ranges::any_of(ranges,
                               [=](const Range& range) { return character >= range.first && character <= range.last; });
}

} // namespace

ZplFont inProportion(ZplFont font, int height, int width)
{
    const Bitmap* bitmap = bitmapOf(font);
    if (!bitmap) {
        font.height = height > 0 ? height : width;
        font.width = width > 0 ? width : font.height;
        return font;
    }
    const auto times = [](int length, int one) { return std::max(1, (length + one / 2) / one); };
    const int down = height > 0 ? times(height, bitmap->height) : times(width, bitmap->width);
    const int across = width > 0 ? times(width, bitmap->width) : down;
    font.height = down * bitmap->height;
    font.width = across * bitmap->width;
    return font;
}

ZplFontShape shapeOf(const ZplFont& font)
{
    if (const Bitmap* bitmap = bitmapOf(font)) {
        const double across = double(font.width) / bitmap->width;
        const double ascent = double(font.height) * bitmap->baseLine / bitmap->height;
        const double em = ascent / 0.73; // capitals stand from the top to the base line
        const double advance = across * (bitmap->width + bitmap->gap);
        return {.face = Face::Mono,
                .em = em,
                .stretch = em > 0 ? std::min(1.5, advance / (monoAdvance * em)) : 1,
                .ascent = ascent,
                .advance = advance};
    }
    const bool isFile = !font.file.isEmpty();
    const double proportion = font.height > 0 ? double(font.width) / font.height : 1;
    return {.face = isFile ? Face::Regular : Face::Bold,
            .em = double(font.height),
            .stretch = (isFile ? fileStretch : boldStretch) * proportion,
            .ascent = font.height * baseLine};
}

QString missingGlyphs(const ZplFont& font, const QString& text)
{
    if (!font.file.isEmpty() || font.name == '@')
        return {};
    const Bitmap* bitmap = bitmapOf(font);
    const std::span<const Range> glyphs = bitmap ? bitmap->glyphs : westernRanges;
    QString missing;
    for (const QChar c : text)
        if (c.unicode() >= u' ' && !isIn(glyphs, c.unicode()) && !missing.contains(c))
            missing += c;
    return missing;
}

} // namespace aviso::pages
