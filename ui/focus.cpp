#include "ui/focus.h"

#include <QWidget>

namespace aviso::ui {

void hideAndPassFocus(QWidget& part, QWidget* next)
{
    QWidget* focus = part.window()->focusWidget();
    const bool hadFocus = focus && part.isAncestorOf(focus);
    const bool canTakeIt = next && next->isVisible() && next->isEnabled();
    if (hadFocus && !canTakeIt)
        focus->clearFocus();
    part.hide();
    if (hadFocus && canTakeIt)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace aviso::ui
