#include "core/pages/zplhead.h"

#include "core/pages/geometry.h"
#include "core/pages/pdfwriter.h"
#include "core/pages/zplpicture.h"
#include "core/pages/zplredraw.h"

#include <algorithm>
#include <cmath>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double rulerMm = 50;
constexpr double thinnestModuleMm = 0.25; // what guns of every kind read

std::unexpected<Error> notScalable()
{
    return failure(Error::Kind::Refused, u"zpl-not-scalable"_s);
}

/// The heads' dots a millimetre, whole as they are built.
double dotsPerMm(int dpi)
{
    return std::round(dpi / mmPerInch);
}

int scaledLength(int dots, double factor)
{
    return dots == 0 ? 0 : std::max(1, static_cast<int>(std::lround(dots * factor)));
}

QPoint scaledPoint(QPoint at, double factor)
{
    return {static_cast<int>(std::lround(at.x() * factor)), static_cast<int>(std::lround(at.y() * factor))};
}

/// Gives each kind of content the size that it has on a head with so many times the dots.
class Scaling
{
public:
    Scaling(double factor, double dotMm) : m_factor(factor), m_dotMm(dotMm) {}

    bool isPossible() const { return m_isPossible; }

    void operator()(ZplText& text)
    {
        text.font.height = scaled(text.font.height);
        text.font.width = scaled(text.font.width);
        if (!text.block)
            return;
        text.block->width = scaled(text.block->width);
        text.block->indent = scaled(text.block->indent);
        text.block->spacing = static_cast<int>(std::lround(text.block->spacing * m_factor));
    }

    // Whole dots a module, never more than there is room for.
    void operator()(ZplBarcode& code)
    {
        const int before = code.moduleDots;
        code.moduleDots = static_cast<int>(std::floor(before * m_factor + 1e-6));
        const bool isThinner = code.moduleDots < before * m_factor - 1e-6;
        if (code.moduleDots < 1 || (isThinner && code.moduleDots * m_dotMm < thinnestModuleMm - 1e-3))
            m_isPossible = false;
        code.heightDots = scaled(code.heightDots);
        code.lineHeight = scaled(code.lineHeight);
    }

    void operator()(ZplShape& shape)
    {
        shape.width = scaled(shape.width);
        shape.height = scaled(shape.height);
        shape.thickness = scaled(shape.thickness);
    }

    void operator()(ZplPicture& picture)
    {
        const ZplGraphic from = picture.graphic;
        const int width = scaled(from.width() * picture.across);
        const int height = scaled(from.height() * picture.down);
        ZplGraphic to{.bytesPerRow = (width + 7) / 8};
        to.bits = QByteArray(qsizetype{to.bytesPerRow} * height, '\0');
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                if (from.isBlack(source(x, picture.across, from.width()), source(y, picture.down, from.height()))) {
                    char& byte = to.bits[qsizetype{y} * to.bytesPerRow + x / 8];
                    byte = static_cast<char>(byte | 1 << (7 - x % 8));
                }
        picture = {.graphic = std::move(to)};
    }

private:
    int scaled(int dots) const { return scaledLength(dots, m_factor); }
    int source(int at, int times, int size) const
    {
        return std::min(size - 1, static_cast<int>((at + 0.5) / m_factor) / times);
    }

    double m_factor;
    double m_dotMm;
    bool m_isPossible = true;
};

Result<ZplLabel> scaledLabel(ZplLabel label, double factor, int dpi)
{
    constexpr double largest = 8; // 6 dots a millimetre, doubled, on a head of 24
    if (factor > largest || !label.notDrawn.isEmpty())
        return notScalable();
    Scaling scaling(factor, mmPerInch / dpi);
    label.widthDots = scaledLength(label.widthDots, factor);
    label.heightDots = scaledLength(label.heightDots, factor);
    label.isDoubled = false;
    for (ZplField& field : label.fields) {
        const auto* code = std::get_if<ZplBarcode>(&field.content);
        if (code && !code->isClear)
            return notScalable();
        field.at = scaledPoint(field.at, factor);
        field.home = scaledPoint(field.home, factor);
        std::visit(scaling, field.content);
    }
    if (!scaling.isPossible())
        return notScalable();
    return label;
}

Result<QByteArray> scaledCommands(const QByteArray& zpl, int from, int to)
{
    const auto labels = readZplLabels(zpl);
    if (!labels)
        return std::unexpected(labels.error());
    QByteArray all;
    for (const ZplLabel& label : *labels) {
        const auto scaled = scaledLabel(label, dotsPerMm(to) / dotsPerMm(from) * (label.isDoubled ? 2 : 1), to);
        if (!scaled)
            return std::unexpected(scaled.error());
        const auto picture = zplPicture(*scaled, to);
        if (!picture)
            return std::unexpected(picture.error());
        all += asZplPicture(*picture);
    }
    return all;
}

std::optional<int> dpiFor(double dotsPerMm)
{
    constexpr double tolerance = 0.12; // margins that are left out; the heads lie further apart
    const auto fits = [dotsPerMm](int dpi) { return std::abs(dotsPerMm * mmPerInch / dpi - 1) < tolerance; };
    const auto found = std::ranges::find_if(headDpis, fits);
    return found == std::end(headDpis) ? std::nullopt : std::optional(*found);
}

} // namespace

int headDpi(int said)
{
    if (said <= 0)
        return 0;
    return *std::ranges::min_element(headDpis, {}, [said](int dpi) { return std::abs(dpi - said); });
}

std::optional<int> zplDpi(const QByteArray& zpl, QSizeF paper)
{
    const ZplReading reading = readZplLoosely(zpl);
    if (paper.isEmpty() || reading.labels.isEmpty())
        return {};
    const QSize dots(reading.labels.first().widthDots, reading.labels.first().heightDots);
    if (dots.width() > 0 && dots.height() > 0)
        if (const auto both = dpiFor(std::sqrt(double(dots.width()) * dots.height() / paper.width() / paper.height())))
            return both;
    return dots.width() > 0 ? dpiFor(dots.width() / paper.width()) : std::nullopt;
}

Result<QByteArray> forHead(const QByteArray& zpl, int dpi, const ThermalHead& head)
{
    const int labelDpi = headDpi(dpi);
    const int ownDpi = headDpi(head.dpi);
    if (ownDpi != 0 && labelDpi != 0 && labelDpi != ownDpi) {
        if (head.otherLabels == ThermalHead::OtherLabels::Scale)
            return scaledCommands(zpl, labelDpi, ownDpi);
        return failure(Error{.kind = Error::Kind::Refused,
                             .code = u"zpl-other-head"_s,
                             .args = {QString::number(labelDpi), QString::number(ownDpi)}});
    }
    if (head.letters == ThermalHead::Letters::AsTheyStand || !readZplLabels(zpl))
        return zpl;
    return withGraphicText(zpl);
}

QByteArray rulerCommands()
{
    QByteArray page = "^XA^LH0,0^PON\n";
    int y = 40;
    for (const int dpi : headDpis) {
        const auto dots = [dpi](double mm) { return QByteArray::number(qRound(mm * dpi / mmPerInch)); };
        page += "^FO40," + QByteArray::number(y) + "^GB" + dots(rulerMm) + ",4,4^FS";
        page += "^FO40," + QByteArray::number(y) + "^GB4,40,4^FS";
        page +=
            "^FO" + QByteArray::number(40 + dots(rulerMm).toInt() - 4) + ',' + QByteArray::number(y) + "^GB4,40,4^FS";
        page += "^FO60," + QByteArray::number(y + 14) + "^A0N,30,30^FD" + QByteArray::number(dpi) + " dpi = 50 mm^FS\n";
        y += 90;
    }
    return page + "^XZ\n";
}

Result<QByteArray> rulerPage()
{
    constexpr double left = 2.5;
    constexpr double length = 100;
    constexpr double top = 20;
    auto writer = PdfWriter::create();
    if (!writer)
        return std::unexpected(writer.error());
    writer->beginPage(a6);
    writer->rule({left, top}, {left + length, top}, 0.3, black);
    for (int mm = 0; mm <= length; ++mm) {
        const double tick = mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2.5;
        writer->rule({left + mm, top}, {left + mm, top + tick}, 0.15, black);
        if (mm % 10 == 0)
            writer->text({left + mm, top + 10}, QString::number(mm), {.size = 7, .align = Align::Centre});
    }
    writer->text({a6.width() / 2, top + 20}, u"100 mm"_s, {.face = Face::Bold, .size = 14, .align = Align::Centre});
    return writer->finish({});
}

} // namespace aviso::pages
