#pragma once

#include "core/practice/request.h"

#include <QJsonArray>
#include <QList>

namespace aviso::practice::postnord {

/// The answer of a return with what else its query asks for: a QR code for each piece as a print-out of its own
/// (generateQrcodeImage, or a definePrintout that names it; PNG or SVG by qrCodeFormat), without the bar code label
/// where only the QR code is wanted.
Answer withReturnCodes(Answer answer, const Request& request, const QList<Piece>& pieces);

/// The answer with the outbound numbers that were asked for beside the new ones: originalItemId and returnId.
Answer withOriginals(Answer answer, const QJsonArray& asked);

} // namespace aviso::practice::postnord
