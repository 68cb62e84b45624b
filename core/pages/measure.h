#pragma once

#include <QImage>
#include <QLineF>
#include <QPointF>

#include <array>

namespace aviso::pages {

/// In dots of the picture; 0 where it could not be measured.
struct Measure
{
    double moduleDots = 0;
    double quietDots = 0; ///< the narrowest white side
};

/// Measures a Code 128 along a line that runs from its first bar to its last.
Measure measureCode128(const QImage& grey, QLineF line);

/// Measures a Data Matrix by its corners: top left, top right, bottom right, bottom left as the symbol sees itself
/// (the solid sides are the left and the lower one).
Measure measureDataMatrix(const QImage& grey, const std::array<QPointF, 4>& corners);

} // namespace aviso::pages
