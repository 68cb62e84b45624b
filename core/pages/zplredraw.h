#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace aviso::pages {

/// The same commands with every text that the printer's font lacks a character for drawn as a picture (^GF) in a face
/// of this system, where it stood, of its height and in its direction; what needs no picture stays byte for byte.
/// Errors: those of `readZplLabels`; Refused "zpl-not-markable" when the commands change their command characters;
/// Refused "zpl-glyph-missing" (args: the characters) when the system's face lacks them too. Any thread.
Result<QByteArray> withGraphicText(const QByteArray& zpl);

/// A label that is nothing but this 8-bit grey picture, a dot a dot; `words` stand above it unless they are empty.
QByteArray asZplPicture(const QImage& grey, const QString& words = {});

} // namespace aviso::pages
