#pragma once

#include <QKeyCombination>
#include <QObject>

#include <functional>

class QWidget;

namespace aviso::ui {

class Page;

/// Lets no key go into the void: the focus stays on the page in view, and the page's verbs work from around it, too.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// `shown`: the page in view, or null. Owned by the window.
    FocusKeeper(QWidget* window, std::function<Page*()> shown);

    /// Moves the focus to the page's first control unless it is on the page.
    void keepIn(Page& page);

    /// Does the verb of the page in view that has these keys and may be used; not below what lies over the page. For
    /// keys that nobody else took: the verbs' own shortcuts work inside the page only.
    bool triggerVerb(QKeyCombination keys);

private:
    void catchFocus(const QWidget* before, const QWidget* now);

    QWidget* m_window;
    std::function<Page*()> m_shown;
};

} // namespace aviso::ui
