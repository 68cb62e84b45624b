#include "ui/mainwindow/overlay.h"

#include "ui/focus.h"

#include <QEvent>
#include <QKeyEvent>

namespace aviso::ui {

Overlay::Overlay(QWidget* over) : QFrame(over)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    over->installEventFilter(this);
}

void Overlay::open()
{
    QWidget* now = window()->focusWidget();
    if (!isAncestorOf(now))
        m_before = now;
    lie();
    show();
    raise();
    first()->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::leave()
{
    hideAndPassFocus(*this, m_before);
    m_before.clear();
}

void Overlay::lie()
{
    setGeometry(place(parentWidget()->size()));
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        lie();
    return QFrame::eventFilter(watched, event);
}

} // namespace aviso::ui
