#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace aviso::ui {

/// Lists the actions that have a shortcut in a small window beside the work; Escape or its button closes it.
void showShortcutList(QWidget* window, const QList<QAction*>& actions);

} // namespace aviso::ui
