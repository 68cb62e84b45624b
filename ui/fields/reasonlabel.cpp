#include "ui/fields/reasonlabel.h"

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
    tint(*this, Tone::Faint);
}

void ReasonLabel::setReason(const QString& words, Tone tone)
{
    setText(words);
    setAccessibleName(words);
    tint(*this, tone);
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

} // namespace aviso::ui
