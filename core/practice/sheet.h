#pragma once

#include <QByteArray>
#include <QList>
#include <QRgb>
#include <QString>

namespace aviso::practice {

/// A bar code or matrix as modules: row by row, true is dark.
struct Modules
{
    int columns = 0;
    int rows = 0;
    QList<bool> dark = {};
};
/// Code 128 (digits pairwise in set C). Empty when it cannot be encoded.
Modules code128(const QByteArray& text);
/// Data Matrix ECC 200. Empty when it cannot be encoded.
Modules dataMatrix(const QByteArray& text);
/// QR code of the usual level. Empty when it cannot be encoded.
Modules qrCode(const QByteArray& text);

/// Something drawn on a sheet. Millimetres from the upper left corner.
struct Mark
{
    enum class Kind { Text, Filled, Frame, Code };

    Kind kind = Kind::Text;
    double x = 0;
    double y = 0; ///< of a text: its base line
    double width = 0;
    double height = 0;
    QString text = {};
    double points = 9; ///< size of a text
    enum class Weight { Plain, Bold } weight = Weight::Plain;
    QRgb colour = 0xFF000000;
    Modules modules = {};
    QByteArray content = {}; ///< what a Code 128 says, for printers that draw it themselves
};

/// One page as a list of marks: drawn once, written in each format that the carrier offers.
struct Sheet
{
    double width = 105;
    double height = 148;
    QList<Mark> marks = {};
};

/// One page PDF with the standard fonts of every reader: nothing to embed, no font database needed, any
/// thread.
QByteArray toPdf(const Sheet& sheet);
/// The same with a page for each sheet.
QByteArray toPdf(const QList<Sheet>& sheets);
QByteArray toEps(const Sheet& sheet);
/// ZPL II from ^XA to ^XZ for the printer's dots per inch.
QByteArray toZpl(const Sheet& sheet, int dpi);
/// "PNG", "JPG" or "GIF". Texts need a QGuiApplication; without one only bars and boxes are drawn.
QByteArray toImage(const Sheet& sheet, int dpi, const QByteArray& format);

} // namespace aviso::practice
