#include "ui/mainwindow/page.h"

#include <utility>

namespace aviso::ui {

QAction* Page::newVerb(const QString& name, const QKeySequence& shortcut, const QIcon& picture,
                       std::function<void()> act)
{
    auto* verb = new QAction(picture, QString(), this);
    verb->setObjectName(name);
    verb->setShortcut(shortcut);
    verb->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(verb, &QAction::triggered, this, std::move(act));
    return verb;
}

} // namespace aviso::ui
