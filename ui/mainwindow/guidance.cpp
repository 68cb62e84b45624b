#include "ui/mainwindow/guidance.h"

#include "ui/glossarytips.h"
#include "ui/icons.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/helppanel.h"
#include "ui/mainwindow/page.h"
#include "ui/mainwindow/shortcutoverlay.h"
#include "ui/mainwindow/windowmenus.h"

#include <QPointer>
#include <QWidget>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

Guidance::Guidance(const Services& services, const Preferences& preferences, const Window& window, QObject* parent)
    : QObject(parent), m_services(services), m_window(window), m_keys(preferences.keys),
      m_box(new CommandBox([this] { return commands(); },
                           [this](const QString& words, const auto& found) { lookUp(words, found); }, window.over)),
      m_shortcuts(new ShortcutOverlay(m_keys, window.over)), m_help(new HelpPanel(m_keys, window.over)),
      m_tips(new GlossaryTips(window.over->window())), m_ask(newAction(u"command-box"_s, {Qt::CTRL | Qt::Key_K},
                                                                       [this] {
                                                                           m_window.makeAll();
                                                                           m_box->ask();
                                                                       })),
      m_showShortcuts(newAction(u"show-shortcuts"_s, {Qt::Key_F1, Qt::Key_Question},
                                [this] {
                                    m_window.makeAll();
                                    m_shortcuts->ask(m_window.shown());
                                })),
      m_showHelp(newAction(u"show-help"_s, {Qt::SHIFT | Qt::Key_F1}, [this] {
          const Page* page = m_window.shown();
          m_help->ask(page ? page->helpPage() : QString());
      }))
{
    m_ask->setIcon(verbIcon(u"edit-find"_s, u"search"_s));
    m_window.menus->addTool(m_ask);
    m_window.menus->addHelp(m_showHelp);
    m_window.menus->addHelp(m_showShortcuts);
    m_box->setRecent(preferences.recent.split(u'\n', Qt::SkipEmptyParts));
    for (QAction* action : m_window.menus->actions())
        m_keys.add(action, nullptr);
    connect(m_box, &CommandBox::used, this,
            [this](const QStringList& recent) { Q_EMIT kept(recentKey, recent.join(u'\n')); });
    connect(&m_keys, &Keymap::changed, this, [this] { Q_EMIT kept(keysKey, m_keys.written()); });
}

QAction* Guidance::newAction(const QString& name, const QList<QKeySequence>& keys, const std::function<void()>& act)
{
    QAction* action = m_window.menus->newAction(name, keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void Guidance::take(QAction* action)
{
    m_keys.add(action, nullptr);
}

void Guidance::add(Page* page)
{
    m_pages.append(page);
    m_keys.survey(page);
    page->meet(m_keys);
    if (QAction* search = page->searchVerb()) {
        search->setShortcutContext(Qt::WindowShortcut);
        m_window.over->window()->addAction(search);
        connect(search, &QAction::triggered, this, [this, page, search] {
            if (m_window.shown() == page)
                return;
            m_window.open(page);
            search->trigger(); // now that its line can take the focus
        });
    }
}

void Guidance::turnTo(const Page* page)
{
    m_help->turnTo(page->helpPage());
}

QList<Command> Guidance::commands()
{
    QList<Command> all;
    for (Page* page : m_pages)
        m_keys.survey(page); // some of its parts may be new
    // The page in view first: that is where the clerk works.
    QList<Command> elsewhere;
    const Page* shown = m_window.shown();
    for (const KeyedAction& keyed : m_keys.actions())
        if (keyed.action != m_ask)
            (keyed.page == shown ? all : elsewhere).append(commandFor(keyed));
    for (Page* page : m_pages)
        (page == shown ? all : elsewhere).append(onPage(page, page->commands()));
    return all + elsewhere;
}

/// Each brings its page into view before it acts.
QList<Command> Guidance::onPage(Page* page, QList<Command> commands)
{
    for (Command& command : commands)
        command.act = [this, page = QPointer(page), act = command.act] {
            if (page && page != m_window.shown())
                m_window.open(page);
            if (page && act)
                act();
        };
    return commands;
}

Command Guidance::commandFor(const KeyedAction& keyed)
{
    const QPointer<QAction> action = keyed.action;
    const QPointer<Page> page = keyed.page;
    return {.id = keyed.id,
            .name = actionName(*action),
            .where = actionPlace(keyed),
            .shortcut = keysText(action->shortcuts()),
            .keywords = action->toolTip() == actionName(*action) ? QString() : action->toolTip(),
            .whyNot = whyNot(*action),
            .isPossible = action->isEnabled(),
            .act = [this, action, page] {
                if (page && page != m_window.shown())
                    m_window.open(page);
                if (action)
                    action->trigger();
            }};
}

void Guidance::lookUp(const QString& words, const std::function<void(int, QList<Command>)>& found)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->lookFor(
            words, [this, found, i](const QList<Command>& commands) { found(i, onPage(m_pages[i], commands)); });
}

void Guidance::retranslate()
{
    m_ask->setText(tr("Command box"));
    m_showShortcuts->setText(tr("Keyboard shortcuts"));
    m_showHelp->setText(tr("Help for this page"));
    m_help->setLanguage(m_services.language.code());
    m_tips->setLanguage(m_services.language.code());
}

} // namespace aviso::ui
