#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aviso::pages {

/// A field with ^FH: an indicator and two hexadecimal digits stand for a byte.
QByteArray withoutZplEscapes(const QByteArray& field, char indicator);

/// The text of a field in the character set of ^CI: 0 to 13 (Zebra's code page 850, of 1 to 12 with U+FFFD for what
/// they replace in it), 27 (Windows 1252) and 28 (UTF-8, with U+FFFD for what is none). Nothing for the others.
std::optional<QString> zplText(const QByteArray& field, int characterSet);

} // namespace aviso::pages
