#pragma once

#include "core/base/result.h"
#include "core/pages/typeface.h"
#include "core/pages/zpllabel.h"

#include <QImage>
#include <QPoint>

namespace aviso::pages {

/// What a field puts on the label: one dot of the picture is one dot of the head.
struct ZplStamp
{
    QImage picture = {}; ///< 8-bit grey, black and white only; null when there is nothing to be seen
    QPoint at = {};      ///< of its top left corner on the label, ^LH counted in
    ZplInk ink = ZplInk::Black;
};

/// Draws one field: texts in a face of this system at the size and in the direction of the printer's, bar codes with
/// the modules and sets that the printer would use. `Invalid` "zpl-too-large" when it has more dots than a label may
/// have. Any thread; needs no application object.
Result<ZplStamp> stampOf(const ZplField& field, const Typefaces& faces);

} // namespace aviso::pages
