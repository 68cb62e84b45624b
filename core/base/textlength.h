#pragma once

#include <QString>

namespace aviso {

/// Code points, as carriers count: one for 'é' when precomposed, one for an emoji, two for 'e' + combining accent.
qsizetype codePoints(QStringView text);

/// Without what is not seen (zero-width and direction characters, soft hyphens), with one kind of hyphen and of space:
/// so that what looks the same is the same. For identifiers only.
QString withoutInvisible(QStringView text);

/// Lower case, without accents, one space between words: what searching compares. 'Ж' and 'ж', 'é' and 'e' meet.
QString folded(QStringView text);

} // namespace aviso
