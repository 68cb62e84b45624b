#pragma once

#include "core/base/result.h"
#include "core/pages/decode.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

/// What a printer would be told to print as codes.
struct ZplCodes
{
    QList<DecodedCode> codes = {}; ///< of commands (box empty, quiet zone unknown) and of pictures
    QString reason = {};           ///< why nothing can be said, as in `LabelCheck`; empty when `codes` is whole
};

/// Reads the codes of ZPL II back: the fields of Code 128, Data Matrix and QR commands as the printer takes them, and
/// what is drawn in its pictures at `dpi` (at 0 these are left alone). Module sizes follow from ^BY at `dpi`. Any bytes
/// are answered, none crash. Any thread.
ZplCodes readZpl(const QByteArray& zpl, int dpi);

/// The carrier's ZPL as a printer takes it: framed by ^XA and ^XZ where they are missing (the post may leave them out),
/// with `mark` ("COPY 1") in the top margin unless it is empty. Without a mark, commands that change their command
/// character are left as they are. Refused "zpl-not-markable" when a mark is wanted on those, or on anything but one
/// format; "zpl-many-copies" when they print a label more than once (^PQ). Any thread.
Result<QByteArray> zplForPrinter(const QByteArray& zpl, const QString& mark);

} // namespace aviso::pages
