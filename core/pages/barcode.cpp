#include "core/pages/barcode.h"

#include "core/pages/geometry.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <memory>
#include <zint.h>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DeleteSymbol
{
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, DeleteSymbol>;

constexpr qsizetype longestCode128 = 60;
constexpr qsizetype longestDataMatrix = 1500;
constexpr qsizetype longestQrCode = 1200;
// ISO/IEC 15417: ten modules left and right. ISO/IEC 16022: one module on all four sides; ISO/IEC 18004: four.
constexpr int code128Quiet = 10;
constexpr int dataMatrixQuiet = 1;
constexpr int qrCodeQuiet = 4;

bool isDark(const zint_symbol& symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

void appendRow(Barcode& code, const zint_symbol& symbol, int row)
{
    for (int column = 0; column < symbol.width;) {
        if (!isDark(symbol, row, column)) {
            ++column;
            continue;
        }
        const int start = column;
        while (column < symbol.width && isDark(symbol, row, column))
            ++column;
        code.bars.append({start, row, column - start, 1});
    }
}

// A run that repeats right below its twin becomes one taller rectangle: no hairline between them on any device.
void joinDownwards(QList<Bar>& bars)
{
    QList<Bar> joined;
    joined.reserve(bars.size());
    for (const Bar& bar : std::as_const(bars)) {
        const auto above = std::ranges::find_if(joined, [&bar](const Bar& other) {
            return other.x == bar.x && other.width == bar.width && other.y + other.height == bar.y;
        });
        if (above == joined.end())
            joined.append(bar);
        else
            above->height += bar.height;
    }
    bars = joined;
}

int zintName(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Code128:
        return BARCODE_CODE128;
    case Symbology::QrCode:
        return BARCODE_QRCODE;
    case Symbology::DataMatrix:
        break;
    }
    return BARCODE_DATAMATRIX;
}

int quietOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Code128:
        return code128Quiet;
    case Symbology::QrCode:
        return qrCodeQuiet;
    case Symbology::DataMatrix:
        break;
    }
    return dataMatrixQuiet;
}

Result<Barcode> encode(Symbology symbology, const QString& text, QrSafety safety = QrSafety::Medium)
{
    const bool isLinear = symbology == Symbology::Code128;
    const Symbol symbol(ZBarcode_Create());
    if (!symbol)
        return failure(Error::Kind::Storage, u"barcode-memory"_s);
    symbol->symbology = zintName(symbology);
    symbol->input_mode = isLinear ? DATA_MODE : UNICODE_MODE;
    symbol->show_hrt = 0;
    if (symbology == Symbology::DataMatrix)
        symbol->option_3 = DM_SQUARE;
    if (symbology == Symbology::QrCode)
        symbol->option_1 = static_cast<int>(safety) + 1;
    QByteArray utf8 = text.toUtf8();
    const int outcome =
        ZBarcode_Encode(symbol.get(), reinterpret_cast<unsigned char*>(utf8.data()), static_cast<int>(utf8.size()));
    if (outcome >= ZINT_ERROR)
        return failure(Error::Kind::Invalid,
                       outcome == ZINT_ERROR_TOO_LONG ? u"barcode-too-long"_s : u"barcode-encoding"_s, {},
                       QString::fromLatin1(symbol->errtxt));

    Barcode code{.symbology = symbology,
                 .text = text,
                 .columns = symbol->width,
                 .rows = isLinear ? 1 : symbol->rows,
                 .quietModules = quietOf(symbology)};
    for (int row = 0; row < code.rows; ++row)
        appendRow(code, *symbol, row);
    if (!isLinear)
        joinDownwards(code.bars);
    return code;
}

std::optional<QString> refusal(const QString& text, qsizetype longest, char16_t first, char16_t last)
{
    if (text.isEmpty())
        return u"barcode-empty"_s;
    if (text.size() > longest)
        return u"barcode-too-long"_s;
    const bool fits = std::ranges::all_of(text, [=](QChar c) { return c.unicode() >= first && c.unicode() <= last; });
    return fits ? std::nullopt : std::optional(u"barcode-characters"_s);
}

} // namespace

Result<Barcode> encodeCode128(const QString& text)
{
    if (const auto code = refusal(text, longestCode128, 0x20, 0x7e))
        return failure(Error::Kind::Invalid, *code);
    return encode(Symbology::Code128, text);
}

Result<Barcode> encodeDataMatrix(const QString& text)
{
    if (const auto code = refusal(text, longestDataMatrix, 0x01, 0xff))
        return failure(Error::Kind::Invalid, *code);
    return encode(Symbology::DataMatrix, text);
}

Result<Barcode> encodeQrCode(const QString& text, QrSafety safety)
{
    if (const auto code = refusal(text, longestQrCode, 0x01, 0xffff))
        return failure(Error::Kind::Invalid, *code);
    return encode(Symbology::QrCode, text, safety);
}

Result<ModuleSize> moduleSize(const Barcode& code, double widthMm, int dpi)
{
    const double dotMm = mmPerInch / dpi;
    const int modules = code.columns + 2 * code.quietModules;
    // A thousandth of a dot forgives the rounding of widths that were computed from whole dots.
    const int dots = static_cast<int>(std::floor(widthMm / dotMm / modules + 1e-3));
    if (modules <= 0 || dots < 1)
        return failure(Error::Kind::Invalid, u"barcode-does-not-fit"_s);
    return ModuleSize{.dots = dots, .mm = dots * dotMm};
}

QImage toImage(const Barcode& code, int dotsPerModule, int barHeightDots)
{
    const bool isLinear = code.symbology == Symbology::Code128;
    const int margin = code.quietModules * dotsPerModule;
    const int symbolHeight = isLinear ? barHeightDots : code.rows * dotsPerModule;
    QImage image(code.columns * dotsPerModule + 2 * margin, symbolHeight + (isLinear ? 0 : 2 * margin),
                 QImage::Format_Grayscale8);
    if (image.isNull())
        return image;
    image.fill(0xff);
    const int top = isLinear ? 0 : margin;
    for (const Bar& bar : code.bars) {
        const int firstLine = isLinear ? 0 : top + bar.y * dotsPerModule;
        const int lines = isLinear ? symbolHeight : bar.height * dotsPerModule;
        for (int y = firstLine; y < firstLine + lines; ++y)
            std::fill_n(image.scanLine(y) + margin + qsizetype{bar.x} * dotsPerModule, bar.width * dotsPerModule,
                        uchar{0});
    }
    return image;
}

} // namespace aviso::pages
