#include "core/pages/presetcards.h"

#include "core/pages/barcode.h"
#include "core/pages/geometry.h"
#include "core/pages/pdfwriter.h"

#include <cmath>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int rows = presetCardsOnSheet / columns;
constexpr QSizeF card{90, 54}; // nearly a visiting card, which fits common sleeves
constexpr double left = (a4.width() - columns * card.width()) / 2;
constexpr double top = (a4.height() - rows * card.height()) / 2;
constexpr double inner = 5;
constexpr double codeHeight = 17;
constexpr Colour soft{90, 90, 90};
constexpr Colour cut{170, 170, 170};

double onDot(double mm, int dpi)
{
    return std::round(mm * dpi / mmPerInch) * mmPerInch / dpi;
}

Result<void> drawCard(PdfWriter& page, const model::Preset& preset, QPointF corner, int dpi)
{
    const auto code = encodeCode128(model::cardText(preset));
    if (!code)
        return std::unexpected(code.error());
    const auto module = moduleSize(*code, card.width() - 2 * inner, dpi);
    if (!module)
        return std::unexpected(module.error());
    page.frame({corner, card}, 0.15, cut);
    double nameWidth = card.width() - 2 * inner;
    if (preset.hotKey > 0) {
        const QString key = QString::number(preset.hotKey);
        const TextStyle style{.face = Face::Bold, .size = 16, .align = Align::Right};
        page.text(corner + QPointF(card.width() - inner, inner + 6), key, style);
        nameWidth -= page.width(key, style) + inner;
    }
    page.fittedText(corner + QPointF(inner, inner + 6), preset.name, {.face = Face::Bold, .size = 16}, nameWidth, 8);
    const double width = code->columns * module->mm;
    page.barcode({onDot(corner.x() + (card.width() - width) / 2, dpi), onDot(corner.y() + 21, dpi)}, *code, module->mm,
                 onDot(codeHeight, dpi));
    page.fittedText(corner + QPointF(card.width() / 2, 43.5), model::cardText(preset),
                    {.face = Face::Mono, .size = 10, .colour = soft, .align = Align::Centre}, card.width() - 2 * inner);
    return {};
}

} // namespace

Result<QByteArray> presetCards(const QList<model::Preset>& presets, const QString& title, int dpi)
{
    if (presets.isEmpty())
        return failure(Error::Kind::Invalid, u"nothing-to-compose"_s);
    auto writer = PdfWriter::create();
    if (!writer)
        return std::unexpected(writer.error());
    for (int i = 0; i < presets.size(); ++i) {
        const int place = i % presetCardsOnSheet;
        if (place == 0)
            writer->beginPage(a4);
        const QPointF corner(left + place % columns * card.width(), top + place / columns * card.height());
        if (auto drawn = drawCard(*writer, presets[i], corner, dpi); !drawn)
            return std::unexpected(drawn.error());
    }
    return writer->finish(title);
}

} // namespace aviso::pages
