#include "core/pages/cards.h"

#include "core/pages/barcode.h"
#include "core/pages/geometry.h"
#include "core/pages/pdfwriter.h"

#include <cmath>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int rows = cardsOnSheet / columns;
constexpr QSizeF size{90, 54}; // nearly a visiting card, which fits common sleeves
constexpr double left = (a4.width() - columns * size.width()) / 2;
constexpr double top = (a4.height() - rows * size.height()) / 2;
constexpr double inner = 5;
constexpr double codeHeight = 17;
constexpr Colour soft{90, 90, 90};
constexpr Colour cut{170, 170, 170};

double onDot(double mm, int dpi)
{
    return std::round(mm * dpi / mmPerInch) * mmPerInch / dpi;
}

Result<void> drawCard(PdfWriter& page, const Card& card, QPointF corner, int dpi)
{
    const auto code = encodeCode128(card.code);
    if (!code)
        return std::unexpected(code.error());
    const auto module = moduleSize(*code, size.width() - 2 * inner, dpi);
    if (!module)
        return std::unexpected(module.error());
    page.frame({corner, size}, 0.15, cut);
    double nameWidth = size.width() - 2 * inner;
    if (!card.key.isEmpty()) {
        const TextStyle style{.face = Face::Bold, .size = 16, .align = Align::Right};
        page.text(corner + QPointF(size.width() - inner, inner + 6), card.key, style);
        nameWidth -= page.width(card.key, style) + inner;
    }
    page.fittedText(corner + QPointF(inner, inner + 6), card.name, {.face = Face::Bold, .size = 16}, nameWidth, 8);
    const double width = code->columns * module->mm;
    page.barcode({onDot(corner.x() + (size.width() - width) / 2, dpi), onDot(corner.y() + 21, dpi)}, *code, module->mm,
                 onDot(codeHeight, dpi));
    page.fittedText(corner + QPointF(size.width() / 2, 43.5), card.code,
                    {.face = Face::Mono, .size = 10, .colour = soft, .align = Align::Centre}, size.width() - 2 * inner);
    return {};
}

} // namespace

QList<Card> presetCards(const QList<model::Preset>& presets)
{
    QList<Card> cards;
    for (const model::Preset& preset : presets)
        cards.append({.name = preset.name,
                      .key = preset.hotKey > 0 ? QString::number(preset.hotKey) : QString(),
                      .code = model::cardText(preset)});
    return cards;
}

Result<QByteArray> cardSheets(const QList<Card>& cards, const QString& title, int dpi)
{
    if (cards.isEmpty())
        return failure(Error::Kind::Invalid, u"nothing-to-compose"_s);
    auto writer = PdfWriter::create();
    if (!writer)
        return std::unexpected(writer.error());
    for (int i = 0; i < cards.size(); ++i) {
        const int place = i % cardsOnSheet;
        if (place == 0)
            writer->beginPage(a4);
        const int row = place / columns;
        const QPointF corner(left + place % columns * size.width(), top + row * size.height());
        if (auto drawn = drawCard(*writer, cards[i], corner, dpi); !drawn)
            return std::unexpected(drawn.error());
    }
    return writer->finish(title);
}

} // namespace aviso::pages
