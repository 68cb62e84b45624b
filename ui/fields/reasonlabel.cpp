#include "ui/fields/reasonlabel.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace aviso::ui {

ReasonLabel::ReasonLabel(int lines, QWidget* parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    paintTone();
}

void ReasonLabel::setReason(const QString& words, Tone tone)
{
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    paintTone();
}

QSize ReasonLabel::sizeHint() const
{
    return {12 * grid, heightForWidth(std::max(width(), 12 * grid))};
}

QSize ReasonLabel::minimumSizeHint() const
{
    return {12 * grid, m_lines * fontMetrics().lineSpacing()};
}

int ReasonLabel::heightForWidth(int width) const
{
    const int kept = m_lines * fontMetrics().lineSpacing();
    return text().isEmpty() ? kept : std::max(kept, QLabel::heightForWidth(width));
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
