#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <map>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor colour(Tone tone, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return toneColour(tone, palette);
}

class OwnIcon final : public QIconEngine
{
public:
    OwnIcon(QByteArray drawing, Tone tone) : m_drawing(std::move(drawing)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QRect place({}, actualSize(rect.size(), mode, state));
        place.moveCenter(rect.center());
        QPixmap drawn = pixmap((QSizeF(place.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(place.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = colour(m_tone, mode);
        const quint64 key = (static_cast<quint64>(tint.rgba()) << 32) | (static_cast<quint64>(size.width()) << 16) |
                            static_cast<quint64>(size.height());
        QPixmap& drawn = m_drawn[key];
        if (drawn.isNull())
            drawn = draw(size, tint);
        return drawn;
    }

    /// Square in any room: drawings are, and a stretched one is another sign.
    QSize actualSize(const QSize& room, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(room.width(), room.height());
        return {side, side};
    }

    QIconEngine* clone() const override { return new OwnIcon(m_drawing, m_tone); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QPixmap draw(const QSize& size, const QColor& tint) const
    {
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", tint.name().toLatin1());
        QSvgRenderer renderer(coloured);
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(drawn.rect()));
        return drawn;
    }

    QByteArray m_drawing;
    Tone m_tone;
    QHash<quint64, QPixmap> m_drawn;
};

} // namespace

QIcon icon(const QString& name, Tone tone)
{
    static std::map<std::pair<QString, Tone>, QIcon> known; // copies of an icon share what was drawn
    QIcon& icon = known[{name, tone}];
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (icon.isNull() && file.open(QIODevice::ReadOnly))
        icon = QIcon(new OwnIcon(file.readAll(), tone));
    return icon;
}

QIcon verbIcon(const QString& themeName, const QString& ownName)
{
    return QIcon::fromTheme(themeName, icon(ownName));
}

} // namespace aviso::ui
