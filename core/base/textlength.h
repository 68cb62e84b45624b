#pragma once

#include <QString>

namespace aviso {

/// Code points, as carriers count: one for 'é' when precomposed, one for an emoji, two for 'e' + combining accent.
qsizetype codePoints(QStringView text);

/// Lower case, without accents, one space between words: what searching compares. 'Ж' and 'ж', 'é' and 'e' meet.
QString folded(QStringView text);

} // namespace aviso
