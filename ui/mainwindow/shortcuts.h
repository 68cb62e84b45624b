#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace aviso::ui {

/// Lists the actions that have a shortcut in a small window that any key or click closes.
void showShortcutList(QWidget* window, const QList<QAction*>& actions);

} // namespace aviso::ui
