#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>

namespace aviso::pages {

/// A picture as ZPL II carries it: one bit a dot, 1 is black.
struct ZplGraphic
{
    int bytesPerRow = 0;
    QByteArray bits = {}; ///< a whole number of rows

    int width() const { return bytesPerRow * 8; }
    int height() const { return bytesPerRow > 0 ? static_cast<int>(bits.size() / bytesPerRow) : 0; }
    bool isBlack(int x, int y) const { return (bits[qsizetype{y} * bytesPerRow + x / 8] >> (7 - x % 8)) & 1; }

    bool operator==(const ZplGraphic&) const = default;
};

/// How much of it there must be.
struct ZplGraphicSize
{
    qsizetype bytes = 0;
    int bytesPerRow = 0;
};

/// The picture of ^GFA, ~DG and ~DY: hexadecimal digits with ZPL's repeat counts and row marks, or ":B64:" and ":Z64:"
/// (Base64, there compressed by zlib, with the checksum CRC-16/XMODEM). Errors: Invalid "zpl-graphic-too-large" beyond
/// the dots of `mostPixels`; "zpl-graphic-damaged" when bytes are missing, a character is no digit or the checksum
/// is another. Any thread.
Result<ZplGraphic> readZplGraphic(QByteArrayView data, const ZplGraphicSize& size);

/// The same for ^GFB: the bytes themselves.
Result<ZplGraphic> readZplBinary(QByteArrayView data, const ZplGraphicSize& size);

/// A ^GF command that prints what is darker than half in an 8-bit grey picture, in hexadecimal with repeat counts.
QByteArray toZplGraphic(const QImage& grey);

} // namespace aviso::pages
