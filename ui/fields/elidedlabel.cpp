#include "ui/fields/elidedlabel.h"

#include "ui/look.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace aviso::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    elide();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 10 * grid), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        elide();
    QLabel::changeEvent(event);
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_words ? QString() : m_words.toHtmlEscaped());
}

} // namespace aviso::ui
