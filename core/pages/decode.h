#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace aviso::pages {

/// A code that was found in a picture (or, with ZPL, in the printer's commands).
struct DecodedCode
{
    QString symbology = {}; ///< "Code128", "DataMatrix", "QRCode", "Aztec" or "PDF417"
    QString text = {};
    QRectF box = {};     ///< millimetres from the picture's top left corner; empty when not known
    double moduleMm = 0; ///< 0 when it could not be measured
    double quietMm = 0;  ///< the narrowest of the measured white sides; 0 when it could not be measured

    bool operator==(const DecodedCode&) const = default;
};

enum class Effort {
    Upright, ///< codes as our own composer lays them: fast
    AnyWay,  ///< turned, small or poor ones as well: some times slower
};

/// Every code in an 8-bit grey picture whose dots per metre are set. Empty when there is none, or no such picture.
/// Any thread.
QList<DecodedCode> decodeCodes(const QImage& grey, Effort effort);

} // namespace aviso::pages
