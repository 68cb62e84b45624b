#pragma once

#include "core/pages/typeface.h"
#include "core/pages/zpllabel.h"

namespace aviso::pages {

/// A font with its height and width as a printer takes them: a length of 0 follows from the other; bitmap fonts come
/// in whole multiples of their matrix only.
ZplFont inProportion(ZplFont font, int height, int width);

/// How a printer's font is stood in for by a face of this system, in dots.
struct ZplFontShape
{
    Face face = Face::Regular;
    double em = 0;      ///< type size
    double stretch = 1; ///< across, on top of the type size
    double ascent = 0;  ///< from the top of the box to the base line
    double advance = 0; ///< of every character; 0: its own
};

ZplFontShape shapeOf(const ZplFont& font);

/// The characters of a text that the printer has no glyph for as far as is known, each once, in order. A font that is
/// named by its file is taken to have all. Spaces and control characters are no glyphs.
QString missingGlyphs(const ZplFont& font, const QString& text);

} // namespace aviso::pages
