#include "ui/mainwindow/shortcuts.h"

#include "ui/look.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aviso::ui {

void showShortcutList(QWidget* window, const QList<QAction*>& actions)
{
    auto* list = new QDialog(window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setWindowTitle(QCoreApplication::translate("Shortcuts", "Keyboard shortcuts"));
    auto* column = new QVBoxLayout(list);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(4 * grid);
    for (const QAction* action : actions) {
        if (!action || action->shortcut().isEmpty())
            continue;
        auto* key = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), list);
        key->setFont(identifierFont());
        const int row = rows->rowCount();
        rows->addWidget(new QLabel(action->iconText(), list), row, 0);
        rows->addWidget(key, row, 1);
    }
    column->addLayout(rows);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, list);
    QObject::connect(close, &QDialogButtonBox::rejected, list, &QDialog::close);
    column->addWidget(close);
    constexpr int besideTitle = 20 * grid; // what the window's frame needs for its buttons
    list->setMinimumWidth(list->fontMetrics().horizontalAdvance(list->windowTitle()) * 3 / 2 + besideTitle);
    list->show();
}

} // namespace aviso::ui
