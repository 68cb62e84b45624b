#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace aviso::pages {

// Every length in pages/ is in millimetres from the top left corner of its page, y downwards; type sizes are in points.

inline constexpr double mmPerInch = 25.4;
inline constexpr double pointsPerMm = 72.0 / mmPerInch;

inline constexpr QSizeF a4{210.0, 297.0};
inline constexpr QSizeF a5{148.0, 210.0};
inline constexpr QSizeF a6{105.0, 148.0};
inline constexpr QSizeF a7{74.0, 105.0};

/// What the printer is loaded with.
enum class SheetLayout {
    Native, ///< each page as its carrier made it
    A6,     ///< one label on each A6 page
    A4Four, ///< four A6 labels on an A4 sheet, positions 1 2 / 3 4
};

inline constexpr int positionsOnA4 = 4;

/// Where the A6 label of `position` (1 to 4, left to right, then down) lies on an upright A4 sheet.
constexpr QRectF a4Position(int position)
{
    const int column = (position - 1) % 2;
    const int row = (position - 1) / 2;
    return {column * a6.width(), row * (a4.height() / 2), a6.width(), a4.height() / 2};
}

} // namespace aviso::pages
