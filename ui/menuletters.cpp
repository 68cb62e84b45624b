#include "ui/menuletters.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace aviso::ui {

QString menuLetters(const QWidget* page)
{
    const auto* window = qobject_cast<const QMainWindow*>(page->window());
    if (!window || !window->menuBar())
        return {};
    QString letters;
    for (const QAction* action : window->menuBar()->actions()) {
        const QString title = action->text();
        if (const auto at = title.indexOf(u'&'); at >= 0 && at + 1 < title.size())
            letters += title[at + 1];
    }
    return letters;
}

} // namespace aviso::ui
