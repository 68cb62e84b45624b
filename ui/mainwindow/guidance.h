#pragma once

#include "ui/mainwindow/command.h"
#include "ui/mainwindow/keymap.h"
#include "ui/preferences.h"
#include "ui/services.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace aviso::ui {

class CommandBox;
class GlossaryTips;
class HelpPanel;
class Page;
class ShortcutOverlay;
class WindowMenus;

/// What leads a clerk through the window: the keys, the command box, the list of shortcuts and the help.
class Guidance final : public QObject
{
    Q_OBJECT

public:
    /// What of the window the guidance needs.
    struct Window
    {
        QWidget* over = nullptr; ///< what the panels lie on
        WindowMenus* menus = nullptr;
        std::function<Page*()> shown = {};  ///< the page in view; null before the first
        std::function<void()> makeAll = {}; ///< the pages that are not made yet
        std::function<void(Page*)> open = {};
    };

    Guidance(const Services& services, const Preferences& preferences, const Window& window, QObject* parent);

    Keymap& keys() { return m_keys; }

    void take(QAction* action); ///< one of the window's own
    void add(Page* page);
    void turnTo(const Page* page); ///< it came into view
    void retranslate();

Q_SIGNALS:
    void kept(const char* key, const QString& value); ///< something was chosen that the desk remembers

private:
    QAction* newAction(const QString& name, const QList<QKeySequence>& keys, const std::function<void()>& act);
    QList<Command> commands();
    QList<Command> onPage(Page* page, QList<Command> commands);
    Command commandFor(const KeyedAction& keyed);
    void lookUp(const QString& words, const std::function<void(int, QList<Command>)>& found);

    const Services& m_services;
    Window m_window;
    QList<Page*> m_pages;
    Keymap m_keys;
    CommandBox* m_box;
    ShortcutOverlay* m_shortcuts;
    HelpPanel* m_help;
    GlossaryTips* m_tips;
    QAction* m_ask;
    QAction* m_showShortcuts;
    QAction* m_showHelp;
};

} // namespace aviso::ui
