#include "core/pages/zplstamp.h"

#include "core/pages/limits.h"
#include "core/pages/zplfonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostStampDots = mostPixels / 2;

/// A picture as it stands before it is turned, and how far above its base line it reaches.
struct Drawn
{
    QImage picture = {};
    double ascent = 0; ///< from the top of the picture
    int margin = 0;    ///< at the top and at the bottom, beyond the field's box: for rings and tails of letters
    ZplTurn turn = ZplTurn::Upright;
    ZplInk ink = ZplInk::Black;
};

std::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::Invalid, u"zpl-too-large"_s);
}

/// White, or null when it would have too many dots.
QImage blank(double width, double height)
{
    const double high = std::ceil(height);
    const double wide = std::ceil(width);
    if (wide < 1 || high < 1 || wide * high > double(mostStampDots))
        return {};
    QImage picture(static_cast<int>(wide), static_cast<int>(high), QImage::Format_Grayscale8);
    picture.fill(0xff);
    return picture;
}

void blacken(QImage& picture, const QPainterPath& path)
{
    QPainter painter(&picture); // without smoothing: a head knows no grey
    painter.fillPath(path, Qt::black);
}

/// A line of text as outlines, its base line at 0.
struct Line
{
    QPainterPath path = {};
    double width = 0;
};

class Typesetter
{
public:
    Typesetter(const ZplFont& font, const Typefaces& faces) : m_shape(shapeOf(font)), m_face(faces.at(m_shape.face)) {}

    const ZplFontShape& shape() const { return m_shape; }

    double width(QStringView text) const
    {
        double total = 0;
        for (const QChar c : text)
            total += advance(m_face.glyph(c.unicode()));
        return total;
    }

    Line line(QStringView text) const
    {
        const double across = m_shape.em * m_shape.stretch / 1000;
        const double down = m_shape.em / 1000;
        Line line;
        line.path.setFillRule(Qt::WindingFill);
        for (const QChar c : text) {
            const quint16 glyph = m_face.glyph(c.unicode());
            line.path.addPath(QTransform(across, 0, 0, down, line.width, 0).map(m_face.path(glyph)));
            line.width += advance(glyph);
        }
        return line;
    }

private:
    double advance(quint16 glyph) const
    {
        return m_shape.advance > 0 ? m_shape.advance : m_face.advance(glyph) * m_shape.em * m_shape.stretch / 1000;
    }

    ZplFontShape m_shape;
    const Typeface& m_face;
};

/// Lines no wider than the block where a space allows it; "\&" begins a new one.
QStringList brokenLines(const QString& text, const ZplBlock& block, const Typesetter& type)
{
    QStringList lines;
    for (const QString& paragraph : QString(text).replace(u"\\&"_s, u"\n"_s).split(u'\n')) {
        QString line;
        for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (line.isEmpty() || type.width(longer) <= block.width) {
                line = longer;
            } else {
                lines.append(std::exchange(line, word));
            }
        }
        lines.append(line);
    }
    return lines.first(std::min<qsizetype>(lines.size(), block.lines));
}

double placeInBlock(const ZplBlock& block, double lineWidth)
{
    switch (block.align) {
    case ZplAlign::Centre:
        return std::max(0.0, (block.width - lineWidth) / 2);
    case ZplAlign::Right:
        return std::max(0.0, block.width - lineWidth);
    case ZplAlign::Left:
    case ZplAlign::Both:
        break;
    }
    return 0;
}

int marginOf(const Typesetter& type)
{
    return static_cast<int>(std::ceil(type.shape().em / 4));
}

Result<Drawn> drawBlock(const ZplText& text, const ZplBlock& block, const Typesetter& type)
{
    const double step = std::max(1, text.font.height + block.spacing);
    const int margin = marginOf(type);
    const QStringList lines = brokenLines(text.text, block, type);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    double width = block.width;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line line = type.line(lines[i]);
        const double left = placeInBlock(block, line.width) + (i > 0 ? block.indent : 0);
        path.addPath(line.path.translated(left, margin + type.shape().ascent + double(i) * step));
        width = std::max(width, left + line.width);
    }
    const double last = step * double(lines.size() - 1);
    Drawn drawn{.picture = blank(width, last + text.font.height + 2.0 * margin),
                .ascent = margin + type.shape().ascent + last,
                .margin = margin,
                .turn = text.font.turn};
    if (drawn.picture.isNull())
        return tooLarge();
    blacken(drawn.picture, path);
    return drawn;
}

Result<Drawn> draw(const ZplText& text, const Typefaces& faces)
{
    const Typesetter type(text.font, faces);
    if (text.text.trimmed().isEmpty())
        return Drawn();
    if (text.block && text.block->width > 0)
        return drawBlock(text, *text.block, type);
    const Line line = type.line(text.text);
    const int margin = marginOf(type);
    Drawn drawn{.picture = blank(std::max(1.0, line.width), text.font.height + 2.0 * margin),
                .ascent = margin + type.shape().ascent,
                .margin = margin,
                .turn = text.font.turn};
    if (drawn.picture.isNull())
        return tooLarge();
    blacken(drawn.picture, line.path.translated(0, drawn.ascent));
    return drawn;
}

Result<Drawn> drawMatrix(const ZplBarcode& code)
{
    const auto symbol =
        code.kind == ZplBarcode::Kind::QrCode ? encodeQrCode(code.text, code.safety) : encodeDataMatrix(code.text);
    if (!symbol)
        return std::unexpected(symbol.error());
    Drawn drawn{.picture = blank(double(symbol->columns) * code.moduleDots, double(symbol->rows) * code.moduleDots),
                .turn = code.turn};
    if (drawn.picture.isNull())
        return tooLarge();
    QPainter painter(&drawn.picture);
    for (const Bar& bar : symbol->bars)
        painter.fillRect(bar.x * code.moduleDots, bar.y * code.moduleDots, bar.width * code.moduleDots,
                         bar.height * code.moduleDots, Qt::black);
    drawn.ascent = drawn.picture.height();
    return drawn;
}

// Our own bars: zint would choose the sets by itself, and the symbol would have another width than the printer's.
Result<Drawn> drawCode128(const ZplBarcode& code, const Typefaces& faces)
{
    const QList<int> widths = code128Widths(code.symbols);
    int modules = 0;
    for (const int width : widths)
        modules += width;
    const bool hasLine = code.line != ZplBarcode::Line::None;
    const int lineRoom = hasLine ? code.lineHeight + code.lineHeight / 4 : 0;
    Drawn drawn{.picture = blank(double(modules) * code.moduleDots, double(code.heightDots) + lineRoom),
                .turn = code.turn};
    if (drawn.picture.isNull())
        return tooLarge();
    const int top = code.line == ZplBarcode::Line::Above ? lineRoom : 0;
    drawn.ascent = top + code.heightDots;
    QPainter painter(&drawn.picture);
    int x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int width = widths[i] * code.moduleDots;
        if (i % 2 == 0)
            painter.fillRect(x, top, width, code.heightDots, Qt::black);
        x += width;
    }
    if (hasLine) {
        const Typesetter type({.name = '0', .height = code.lineHeight, .width = code.lineHeight}, faces);
        const Line line = type.line(code.text);
        const double base =
            code.line == ZplBarcode::Line::Above ? type.shape().ascent : code.heightDots + code.lineHeight * 0.9;
        painter.fillPath(line.path.translated((x - line.width) / 2, base), Qt::black);
    }
    return drawn;
}

Result<Drawn> draw(const ZplBarcode& code, const Typefaces& faces)
{
    if (code.text.isEmpty() && code.symbols.isEmpty())
        return Drawn();
    return code.kind == ZplBarcode::Kind::Code128 ? drawCode128(code, faces) : drawMatrix(code);
}

void drawBox(QPainter& painter, const ZplShape& shape)
{
    const QRect outer(0, 0, shape.width, shape.height);
    const int line = shape.thickness;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const double radius = std::min(shape.width, shape.height) * shape.rounding / 16.0;
    path.addRoundedRect(outer, radius, radius);
    if (2 * line < std::min(shape.width, shape.height)) {
        const double inner = std::max(0.0, radius - line);
        path.addRoundedRect(outer.adjusted(line, line, -line, -line), inner, inner);
    }
    painter.fillPath(path, Qt::black);
}

Result<Drawn> draw(const ZplShape& shape, const Typefaces&)
{
    Drawn drawn{.picture = blank(shape.width, shape.height), .ascent = double(shape.height), .ink = shape.ink};
    if (drawn.picture.isNull())
        return tooLarge();
    QPainter painter(&drawn.picture);
    switch (shape.kind) {
    case ZplShape::Kind::Box:
        drawBox(painter, shape);
        break;
    case ZplShape::Kind::Ellipse: {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        const QRectF outer(0, 0, shape.width, shape.height);
        const int line = shape.thickness;
        path.addEllipse(outer);
        if (2 * line < std::min(shape.width, shape.height))
            path.addEllipse(outer.adjusted(line, line, -line, -line));
        painter.fillPath(path, Qt::black);
        break;
    }
    case ZplShape::Kind::Falling:
    case ZplShape::Kind::Rising: {
        const bool isFalling = shape.kind == ZplShape::Kind::Falling;
        painter.setPen(QPen(Qt::black, shape.thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(0, isFalling ? 0 : shape.height), QPointF(shape.width, isFalling ? shape.height : 0));
        break;
    }
    }
    return drawn;
}

Result<Drawn> draw(const ZplPicture& picture, const Typefaces&)
{
    const ZplGraphic& graphic = picture.graphic;
    Drawn drawn{.picture = blank(double(graphic.width()) * picture.across, double(graphic.height()) * picture.down)};
    if (drawn.picture.isNull())
        return tooLarge();
    for (int y = 0; y < drawn.picture.height(); ++y) {
        uchar* line = drawn.picture.scanLine(y);
        for (int x = 0; x < drawn.picture.width(); ++x)
            line[x] = graphic.isBlack(x / picture.across, y / picture.down) ? uchar{0} : uchar{0xff};
    }
    drawn.ascent = drawn.picture.height();
    return drawn;
}

bool isAcross(ZplTurn turn)
{
    return turn == ZplTurn::Rotated || turn == ZplTurn::BottomUp;
}

/// From where a field is placed to the top left corner of its turned picture, when its base line is placed.
QPoint fromBaseLine(const Drawn& drawn, QSize turned)
{
    const int ascent = static_cast<int>(std::lround(drawn.ascent));
    switch (drawn.turn) {
    case ZplTurn::Rotated:
        return {ascent - turned.width(), 0};
    case ZplTurn::Inverted:
        return {-turned.width(), ascent - turned.height()};
    case ZplTurn::BottomUp:
        return {-ascent, -turned.height()};
    case ZplTurn::Upright:
        break;
    }
    return {0, -ascent};
}

} // namespace

Result<ZplStamp> stampOf(const ZplField& field, const Typefaces& faces)
{
    auto drawn = std::visit([&faces](const auto& content) { return draw(content, faces); }, field.content);
    if (!drawn)
        return std::unexpected(drawn.error());
    ZplStamp stamp{.at = field.home + field.at, .ink = drawn->ink};
    if (drawn->picture.isNull())
        return stamp;
    stamp.picture = drawn->turn == ZplTurn::Upright
                        ? drawn->picture
                        : drawn->picture.transformed(QTransform().rotate(90.0 * static_cast<int>(drawn->turn)));
    if (field.anchor == ZplField::Anchor::Baseline)
        stamp.at += fromBaseLine(*drawn, stamp.picture.size());
    else
        stamp.at -= isAcross(drawn->turn) ? QPoint(drawn->margin, 0) : QPoint(0, drawn->margin);
    if (field.isRight)
        stamp.at.rx() -= stamp.picture.width();
    return stamp;
}

} // namespace aviso::pages
