#include "core/pages/decode.h"

#include "core/pages/geometry.h"
#include "core/pages/measure.h"
#include "core/pages/regions.h"

#include <QLineF>
#include <QTransform>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <array>
#include <optional>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

// The reader's function for many codes aborts the process when one of them is on the picture twice (an assertion of
// zxing-cpp 1.4). So we cut the picture up ourselves and always ask for a single code.

// Only what carriers print: ITF and Codabar find "codes" in logos and rules.
const ZXing::BarcodeFormats matrixFormats = ZXing::BarcodeFormat::DataMatrix | ZXing::BarcodeFormat::QRCode |
                                            ZXing::BarcodeFormat::Aztec | ZXing::BarcodeFormat::PDF417;

constexpr double bandMm = 8; // the reader scans the middle half of a band
constexpr double bandStepMm = 4;
constexpr int mostCodesInBand = 8;
constexpr int whiteAround = 2; // dots that a cut-out gets on every side

struct Found
{
    ZXing::BarcodeFormat format;
    QString text;
    std::array<QPointF, 4> corners; // top left, top right, bottom right, bottom left as the symbol sees itself
};

std::optional<Found> readOne(const QImage& grey, QRect area, const ZXing::DecodeHints& hints)
{
    const ZXing::ImageView view(grey.constScanLine(area.top()) + area.left(), area.width(), area.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return std::nullopt;
    Found found{.format = result.format(), .text = QString::fromStdString(result.text()), .corners = {}};
    const ZXing::Position& p = result.position();
    const std::array corners{p.topLeft(), p.topRight(), p.bottomRight(), p.bottomLeft()};
    for (size_t i = 0; i < corners.size(); ++i)
        found.corners[i] = QPointF(area.topLeft()) + QPointF(corners[i].x, corners[i].y);
    return found;
}

QRectF boundingBox(const std::array<QPointF, 4>& corners)
{
    const auto [left, right] = std::ranges::minmax(corners, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &QPointF::y);
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

ZXing::DecodeHints singleCode(ZXing::BarcodeFormats formats, Effort effort)
{
    return ZXing::DecodeHints()
        .setFormats(formats)
        .setTryHarder(effort == Effort::AnyWay)
        .setTryRotate(effort == Effort::AnyWay)
        .setTryDownscale(false)
        .setMaxNumberOfSymbols(0xff) // one means something else to the reader
        .setBinarizer(ZXing::Binarizer::FixedThreshold);
}

bool isSameBar(const Found& one, const Found& other, double reach)
{
    const QRectF a = boundingBox(one.corners);
    const QRectF b = boundingBox(other.corners);
    return one.text == other.text && std::abs(a.left() - b.left()) < reach && a.top() - reach < b.bottom() &&
           b.top() - reach < a.bottom();
}

void addBar(QList<Found>& bars, const Found& bar, double reach)
{
    const auto same = std::ranges::find_if(bars, [&](const Found& other) { return isSameBar(other, bar, reach); });
    if (same == bars.end()) {
        bars.append(bar);
        return;
    }
    const QRectF both = boundingBox(same->corners).united(boundingBox(bar.corners));
    same->corners = {both.topLeft(), both.topRight(), both.bottomRight(), both.bottomLeft()};
}

// Band by band from the top; what was found in a band is painted white there, so that its neighbours come to light.
QList<Found> upright128(const QImage& grey)
{
    const double dotsPerMm = grey.dotsPerMeterX() / 1000.0;
    const int height = std::max(32, static_cast<int>(bandMm * dotsPerMm));
    const int step = std::max(16, static_cast<int>(bandStepMm * dotsPerMm));
    const ZXing::DecodeHints hints = singleCode(ZXing::BarcodeFormat::Code128, Effort::Upright);
    QList<Found> bars;
    for (int top = 0; top == 0 || top + height <= grey.height(); top += step) {
        QImage band = grey.copy(0, top, grey.width(), std::min(height, grey.height() - top));
        for (int i = 0; i < mostCodesInBand; ++i) {
            const auto found = readOne(band, band.rect(), hints);
            if (!found)
                break;
            const QRect area = boundingBox(found->corners).toAlignedRect();
            for (int y = 0; y < band.height(); ++y)
                std::fill_n(band.scanLine(y) + area.left(), area.width(), uchar{0xff});
            Found placed = *found;
            for (QPointF& corner : placed.corners)
                corner.ry() += top;
            addBar(bars, placed, height);
        }
    }
    return bars;
}

QList<Found> turned128(const QImage& grey)
{
    QList<Found> bars = upright128(grey.transformed(QTransform().rotate(90)));
    for (Found& bar : bars) {
        for (QPointF& corner : bar.corners)
            corner = {corner.y(), grey.height() - 1 - corner.x()};
    }
    return bars;
}

QList<Found> matrices(const QImage& grey, Effort effort)
{
    const ZXing::BarcodeFormats formats = effort == Effort::AnyWay ? matrixFormats : ZXing::BarcodeFormat::DataMatrix;
    const ZXing::DecodeHints hints = singleCode(formats, Effort::AnyWay);
    QList<Found> codes;
    for (const QRect& region : matrixRegions(grey)) {
        const QRect area =
            region.adjusted(-whiteAround, -whiteAround, whiteAround, whiteAround).intersected(grey.rect());
        if (const auto found = readOne(grey, area, hints))
            codes.append(*found);
    }
    if (codes.isEmpty() && effort == Effort::AnyWay) {
        if (const auto found = readOne(grey, grey.rect(), hints))
            codes.append(*found);
    }
    return codes;
}

Measure measured(const QImage& grey, const Found& found)
{
    const auto& [topLeft, topRight, bottomRight, bottomLeft] = found.corners;
    if (found.format == ZXing::BarcodeFormat::Code128)
        return measureCode128(grey, QLineF((topLeft + bottomLeft) / 2, (topRight + bottomRight) / 2));
    if (found.format == ZXing::BarcodeFormat::DataMatrix)
        return measureDataMatrix(grey, found.corners);
    return {};
}

DecodedCode toCode(const QImage& grey, const Found& found)
{
    const double dotMm = grey.dotsPerMeterX() > 0 ? 1000.0 / grey.dotsPerMeterX() : 0;
    const Measure measure = measured(grey, found);
    const QRectF box = boundingBox(found.corners);
    return {.symbology = QString::fromStdString(ZXing::ToString(found.format)),
            .text = found.text,
            .box = {box.topLeft() * dotMm, box.size() * dotMm},
            .moduleMm = measure.moduleDots * dotMm,
            .quietMm = measure.quietDots * dotMm};
}

} // namespace

QList<DecodedCode> decodeCodes(const QImage& grey, Effort effort)
{
    if (grey.isNull() || grey.format() != QImage::Format_Grayscale8)
        return {};
    QList<Found> all = upright128(grey);
    if (effort == Effort::AnyWay)
        all += turned128(grey);
    all += matrices(grey, effort);
    QList<DecodedCode> codes;
    for (const Found& found : std::as_const(all))
        codes.append(toCode(grey, found));
    return codes;
}

} // namespace aviso::pages
