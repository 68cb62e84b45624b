#pragma once

#include "core/pages/decode.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

/// What a printer would be told to print as codes.
struct ZplCodes
{
    QList<DecodedCode> codes = {}; ///< of ^BC; box empty, quiet zone unknown
    QString reason = {};           ///< why nothing can be said, as in `LabelCheck`; empty when `codes` is whole
};

/// Reads the fields of Code 128 (^BC … ^FD … ^FS) back from ZPL II: hexadecimal escapes (^FH), changed command
/// characters (^CC), start and shift codes (>;, >5, …). Module sizes follow from ^BY at `dpi`. Any bytes are
/// answered, none crash. Any thread.
ZplCodes readZpl(const QByteArray& zpl, int dpi);

} // namespace aviso::pages
