#pragma once

#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QList>
#include <QObject>
#include <QString>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace aviso::ui {

/// The menus of the window: the verbs of the page in view, undo and redo, the pages with the window's language and
/// look, and help.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    WindowMenus(const Services& services, QMainWindow* window);

    QAction* quit() const { return m_quit; }

    /// A new action of the window that a key can start.
    QAction* newAction(const QString& name, const QList<QKeySequence>& keys);

    QList<QAction*> actions() const; ///< those of the menus and newAction(), as they were made

    void addPage(QAction* action); ///< brings a page into view
    void addEdits(const QList<QAction*>& actions);
    void addHelp(QAction* action);
    void addTool(QAction* action); ///< above the languages
    void fillPageMenu(const Page* page);
    void retranslate();

Q_SIGNALS:
    void kept(const char* key, const QString& value); ///< something was chosen that the desk remembers

private:
    QMenu* placeOf(QAction* verb, const QList<Page::Submenu>& submenus);
    void buildLanguages();
    void buildThemes();
    void tickChoices();

    const Services& m_services;
    QMainWindow* m_window;
    QList<QAction*> m_actions; // before those that newAction() makes
    QMenu* m_page;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_help;
    QMenu* m_language = nullptr;
    QMenu* m_theme = nullptr;
    QAction* m_tools; ///< the line above the languages
    QAction* m_afterPages = nullptr;
    QActionGroup* m_languages;
    QActionGroup* m_themes;
    QAction* m_quit;
    QAction* m_systemLanguage = nullptr;
};

} // namespace aviso::ui
