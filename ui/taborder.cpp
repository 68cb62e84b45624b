#include "ui/taborder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

namespace aviso::ui {

namespace {

bool hasInnerParts(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget);
}

/// Collects what takes the focus inside one part.
class Walk
{
public:
    explicit Walk(QWidget* part) : m_window(part->window()) { visit(part); }

    QList<QWidget*> stops() const { return m_stops; }

private:
    void visit(QWidget* widget)
    {
        if (m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        if (widget->window() == m_window && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            m_stops.append(widget);
        if (hasInnerParts(widget))
            return;
        if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
            visit(area->widget());
        if (widget->layout())
            visit(widget->layout());
        // What no layout holds, in the order in which it was made: the parts of a splitter, for one.
        for (QObject* child : widget->children())
            if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow())
                visit(inner);
    }

    void visit(const QLayout* layout)
    {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem* item = layout->itemAt(i);
            if (QWidget* widget = item->widget())
                visit(widget);
            else if (item->layout())
                visit(item->layout());
        }
    }

    const QWidget* m_window;
    QList<QWidget*> m_stops;
    QSet<const QWidget*> m_seen;
};

} // namespace

void chainTabs(const QList<QWidget*>& parts)
{
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        for (QWidget* widget : Walk(part).stops()) {
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace aviso::ui
