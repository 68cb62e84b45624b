#include "ui/mainwindow/focuskeeper.h"

#include "ui/mainwindow/overlay.h"
#include "ui/mainwindow/page.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>

#include <utility>

namespace aviso::ui {

FocusKeeper::FocusKeeper(QWidget* window, std::function<Page*()> shown)
    : QObject(window), m_window(window), m_shown(std::move(shown))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::catchFocus);
}

void FocusKeeper::keepIn(Page& page)
{
    const QWidget* focus = m_window->focusWidget();
    if (focus && focus != m_window && (page.isAncestorOf(focus) || &page == focus))
        return;
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        if (page.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            next->isVisibleTo(&page))
            return next->setFocus(Qt::OtherFocusReason);
}

/// What had the focus may be hidden or disabled, and then no key would do anything.
void FocusKeeper::catchFocus(const QWidget* before, const QWidget* now)
{
    if (now || !before || before->window() != m_window)
        return;
    const auto catchIt = [this] {
        Page* page = m_shown();
        if (QApplication::focusWidget() || QApplication::activePopupWidget() || !m_window->isActiveWindow() || !page)
            return;
        if (QWidget* place = page->restingPlace(); place && place->isVisible() && place->isEnabled())
            place->setFocus(Qt::OtherFocusReason);
        else
            keepIn(*page);
    };
    QMetaObject::invokeMethod(this, catchIt, Qt::QueuedConnection); // who disabled it may enable it again at once
}

bool FocusKeeper::triggerVerb(QKeyCombination keys)
{
    for (const QWidget* at = m_window->focusWidget(); at; at = at->parentWidget())
        if (qobject_cast<const Overlay*>(at))
            return false;
    const Page* page = m_shown();
    const QList<QAction*> verbs = page ? page->verbs() : QList<QAction*>();
    for (QAction* verb : verbs) {
        if (verb && verb->shortcutContext() == Qt::WidgetWithChildrenShortcut && verb->isEnabled() &&
            verb->shortcuts().contains(QKeySequence(keys))) {
            verb->trigger();
            return true;
        }
    }
    return false;
}

} // namespace aviso::ui
