#include "ui/mainwindow/windowmenus.h"

#include "ui/mnemonics.h"
#include "ui/preferences.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

WindowMenus::WindowMenus(const Services& services, QMainWindow* window)
    : QObject(window), m_services(services), m_window(window), m_page(window->menuBar()->addMenu(QString())),
      m_edit(window->menuBar()->addMenu(QString())), m_view(window->menuBar()->addMenu(QString())),
      m_help(window->menuBar()->addMenu(QString())), m_tools(m_view->addSeparator()),
      m_languages(new QActionGroup(this)), m_themes(new QActionGroup(this)),
      m_quit(newAction(u"quit"_s, {Qt::CTRL | Qt::Key_Q}))
{
    m_afterPages = m_view->insertSeparator(m_tools);
    buildLanguages();
    buildThemes();
    tickChoices();
    for (QMenu* menu : {m_page, m_edit, m_view, m_language, m_theme, m_help})
        keepMnemonics(menu);
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    connect(&services.language, &Language::changed, this, &WindowMenus::tickChoices);
    connect(&services.look, &Look::changed, this, &WindowMenus::tickChoices);
}

QAction* WindowMenus::newAction(const QString& name, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_actions.append(action);
    return action;
}

QList<QAction*> WindowMenus::actions() const
{
    return m_actions;
}

void WindowMenus::buildLanguages()
{
    m_language = m_view->addMenu(QString());
    m_systemLanguage = newAction(u"language-system"_s, {});
    m_systemLanguage->setData(QString());
    m_languages->addAction(m_systemLanguage);
    for (const LanguageChoice& choice : Language::choices()) {
        QAction* action = m_languages->addAction(newAction(u"language-"_s + choice.code, {}));
        action->setText(choice.nativeName);
        action->setData(choice.code);
    }
    for (QAction* action : m_languages->actions())
        action->setCheckable(true);
    m_language->addActions(m_languages->actions());
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString code = action->data().toString();
        m_services.language.use(code);
        Q_EMIT kept(languageKey, code);
    });
}

void WindowMenus::buildThemes()
{
    m_theme = m_view->addMenu(QString());
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction* action = m_themes->addAction(newAction(u"theme-"_s + themeWord(theme), {}));
        action->setCheckable(true);
        action->setData(themeWord(theme));
    }
    m_theme->addActions(m_themes->actions());
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString word = action->data().toString();
        m_services.look.use(themeFromWord(word));
        Q_EMIT kept(themeKey, word);
    });
}

void WindowMenus::addPage(QAction* action)
{
    m_view->insertAction(m_afterPages, action);
}

void WindowMenus::addEdits(const QList<QAction*>& actions)
{
    m_edit->addActions(actions);
    m_actions += actions;
}

void WindowMenus::addHelp(QAction* action)
{
    m_help->addAction(action);
}

void WindowMenus::addTool(QAction* action)
{
    m_view->insertAction(m_tools, action);
}

/// The menus say what holds, wherever it was chosen.
void WindowMenus::tickChoices()
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == m_services.language.wanted());
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toString() == themeWord(m_services.look.theme()));
}

QMenu* WindowMenus::placeOf(QAction* verb, const QList<Page::Submenu>& submenus)
{
    const auto own =
        std::ranges::find_if(submenus, [verb](const Page::Submenu& submenu) { return submenu.verbs.contains(verb); });
    if (own == submenus.end())
        return m_page;
    for (QMenu* menu : m_page->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        if (menu->title() == own->title)
            return menu;
    QMenu* menu = m_page->addMenu(own->title);
    keepMnemonics(menu);
    return menu;
}

void WindowMenus::fillPageMenu(const Page* page)
{
    m_page->clear();
    qDeleteAll(m_page->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    if (page) {
        const QList<Page::Submenu> submenus = page->submenus();
        m_page->setTitle(withMnemonics({tr("Edit"), tr("View"), tr("Help"), page->title()}, QString()).last());
        QMenu* place = m_page;
        for (QAction* verb : page->verbs()) {
            if (!verb) {
                place->addSeparator();
                continue;
            }
            place = placeOf(verb, submenus);
            place->addAction(verb);
        }
    }
    m_page->addSeparator();
    m_page->addAction(m_quit);
}

void WindowMenus::retranslate()
{
    const QList<QString> titles = withMnemonics({tr("Edit"), tr("View"), tr("Help")}, QString());
    m_edit->setTitle(titles[0]);
    m_view->setTitle(titles[1]);
    m_help->setTitle(titles[2]);
    m_language->setTitle(tr("Language"));
    m_theme->setTitle(tr("Appearance"));
    m_quit->setText(tr("Quit"));
    m_systemLanguage->setText(tr("Language of the system"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
}

} // namespace aviso::ui
