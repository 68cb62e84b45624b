#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QList>
#include <QString>

namespace aviso::pages {

enum class Symbology { Code128, DataMatrix, QrCode };

/// A dark rectangle inside a symbol, in whole modules from the symbol's top left corner.
struct Bar
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Bar&) const = default;
};

/// A symbol as geometry, free of any device. Code 128 has one row, which the drawer makes as tall as he likes.
struct Barcode
{
    Symbology symbology = Symbology::Code128;
    QString text = {};    ///< what a reader must answer
    int columns = 0;      ///< modules across, quiet zone not counted
    int rows = 0;         ///< modules down; 1 for Code 128
    int quietModules = 0; ///< white modules that the symbology demands: left and right, with a matrix all round
    QList<Bar> bars = {}; ///< disjoint, in reading order

    bool operator==(const Barcode&) const = default;
};

/// Code 128 with the shortest choice of sets (digits in pairs, set C). Takes 1 to 60 printable ASCII characters,
/// else `Invalid` with "barcode-empty", "barcode-too-long" or "barcode-characters". Any thread.
Result<Barcode> encodeCode128(const QString& text);

/// Data Matrix ECC 200, the smallest square that holds the text. Takes 1 to 1,500 characters of Latin-1; errors as
/// `encodeCode128`. Any thread.
Result<Barcode> encodeDataMatrix(const QString& text);

/// How much of a QR code may be lost: about 7, 15, 25 or 30 hundredths.
enum class QrSafety { Low, Medium, Quartile, High };

/// QR Code, the smallest square that holds the text at this safety or a better one. Takes 1 to 1,200 characters;
/// errors as `encodeCode128`. Any thread.
Result<Barcode> encodeQrCode(const QString& text, QrSafety safety);

/// How a symbol comes out on a device: whole dots a module, so that no bar is a dot thicker than its twin.
struct ModuleSize
{
    int dots = 0;
    double mm = 0;

    bool operator==(const ModuleSize&) const = default;
};

/// The largest module of whole dots at `dpi` with which the symbol, quiet zones included, is at most `widthMm` wide.
/// `Invalid` "barcode-does-not-fit" when not even one dot a module fits.
Result<ModuleSize> moduleSize(const Barcode& code, double widthMm, int dpi);

/// The symbol with its quiet zones, black on white, as an 8-bit grey picture. `barHeightDots` is the height of Code
/// 128; a matrix ignores it.
QImage toImage(const Barcode& code, int dotsPerModule, int barHeightDots);

} // namespace aviso::pages
