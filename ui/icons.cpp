#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

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

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", colour(m_tone, mode).name().toLatin1());
        QSvgRenderer renderer(coloured);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const quint64 key = (static_cast<quint64>(colour(m_tone, mode).rgba()) << 32) |
                            (static_cast<quint64>(size.width()) << 16) | static_cast<quint64>(size.height());
        if (const auto known = m_drawn.constFind(key); known != m_drawn.constEnd())
            return *known;
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        painter.end();
        return *m_drawn.insert(key, drawn);
    }

    QIconEngine* clone() const override { return new OwnIcon(m_drawing, m_tone); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
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
