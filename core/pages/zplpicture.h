#pragma once

#include "core/base/result.h"
#include "core/pages/decode.h"
#include "core/pages/zpllabel.h"

#include <QImage>

namespace aviso::pages {

/// The label as the head prints it, a dot a dot, in 8-bit grey and without any grey; its dots per metre are those of
/// `dpi`. Where the label does not say its size, it ends where its last field ends. `Invalid` "zpl-too-large";
/// `NotFound` "font-missing"; errors of bar codes. Any thread; needs no application object.
Result<QImage> zplPicture(const ZplLabel& label, int dpi);

/// The codes that are drawn into the label's pictures (^GF, ^XG), read again: those of its bar code commands are not
/// looked for. Empty when there is none. Any thread.
QList<DecodedCode> codesInPictures(const ZplLabel& label, int dpi);

/// The labels as one PDF, a page each in its size on paper. Errors: those of `readZplLabels` and `zplPicture`; Invalid
/// "zpl-not-drawn" (args: the commands) when something on a label cannot be drawn, or a bar code is not drawn alike by
/// every printer. Any thread.
Result<QByteArray> zplToPdf(const QByteArray& zpl, int dpi);

} // namespace aviso::pages
