#include "ui/fields/reasonlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace aviso::ui {

ReasonLabel::ReasonLabel(int lines, QWidget* parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    paintTone();
}

void ReasonLabel::setReason(const QString& words, Tone tone)
{
    m_tone = tone;
    setText(words);
    setToolTip(words);
    setAccessibleName(words);
    paintTone();
}

QSize ReasonLabel::sizeHint() const
{
    return {12 * grid, m_lines * fontMetrics().lineSpacing()};
}

QSize ReasonLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ReasonLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = contentsRect();
    QTextLayout layout(text(), font());
    layout.beginLayout();
    int top = room.top();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        QString words = text().mid(line.textStart(), line.textLength());
        if (i == m_lines - 1)
            words = fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, room.width());
        painter.drawText(room.left(), top + fontMetrics().ascent(), words);
        top += fontMetrics().lineSpacing();
    }
    layout.endLayout();
}

void ReasonLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintTone();
    QLabel::changeEvent(event);
}

void ReasonLabel::paintTone()
{
    tint(*this, m_tone);
}

} // namespace aviso::ui
