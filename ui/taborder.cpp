#include "ui/taborder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QWidget>

namespace aviso::ui {

namespace {

bool isStop(const QWidget* widget, const QWidget* part)
{
    const bool isInner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
                         || qobject_cast<const QComboBox*>(widget->parentWidget());
    return widget->window() == part->window() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInner;
}

} // namespace

void chainTabs(const QList<QWidget*>& parts)
{
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        QList<QWidget*> inside{part};
        inside += part->findChildren<QWidget*>();
        for (QWidget* widget : inside) {
            if (!isStop(widget, part))
                continue;
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace aviso::ui
