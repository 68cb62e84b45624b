#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace aviso::pages {

/// Where an 8-bit grey picture has islands of ink that could be matrix codes by size, shape and density, in dots. An
/// island ends where there is white of about half a millimetre all round. Dots per metre must be set.
QList<QRect> matrixRegions(const QImage& grey);

} // namespace aviso::pages
