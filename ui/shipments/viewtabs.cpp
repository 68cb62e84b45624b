#include "ui/shipments/viewtabs.h"

#include "core/base/privatefile.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/preferences.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds countPause{700};

} // namespace

ViewTabs::ViewTabs(const Services& services, ShipmentList* list, MessageBar* bar, QWidget* parent)
    : QWidget(parent), m_services(services), m_list(list), m_bar(bar), m_tabs(new QTabBar(this)),
      m_more(new QToolButton(this)), m_views(ownViews())
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tabs->installEventFilter(this);
    m_more->setIcon(icon(u"menu"_s));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, 0, grid, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_more);
    buildVerbs();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countPause);
    connect(&m_countSoon, &QTimer::timeout, this, &ViewTabs::count);
    show({.views = m_views});
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewTabs::open);
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_views.move(from, to);
        if (std::max(from, to) < m_tallies.size())
            m_tallies.move(from, to);
        keep();
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &ViewTabs::rename);
    connect(m_list, &ShipmentList::asked, this, &ViewTabs::follow);
    connect(m_list->columns(), &ColumnLayout::changed, this, [this] {
        if (m_views[current()].word.isEmpty()) {
            m_views[current()].columns = m_list->columns()->layout();
            keep();
        }
    });
    whenCommitted(m_services.store(), storage::Topic::Shipments | storage::Topic::Documents | storage::Topic::Accounts,
                  this, [this](storage::Topics) { recount(); });
    retranslate();
    load();
}

void ViewTabs::buildVerbs()
{
    const auto verb = [this](const QString& name, auto act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = verb(u"save-view"_s, [this] { add(); });
    m_update = verb(u"update-view"_s, [this] { update(); });
    m_renameVerb = verb(u"rename-view"_s, [this] { rename(current()); });
    m_remove = verb(u"delete-view"_s, [this] { remove(); });
    m_left = verb(u"view-left"_s, [this] { move(-1); });
    m_right = verb(u"view-right"_s, [this] { move(1); });
    m_export = verb(u"export-views"_s, [this] { exportViews(); });
    m_import = verb(u"import-views"_s, [this] { importViews(); });
    auto* menu = new QMenu(m_more);
    for (QAction* action : verbs())
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    m_more->setMenu(menu);
    m_tabs->addActions(menu->actions());
}

QList<QAction*> ViewTabs::verbs() const
{
    return {m_add, m_update, m_renameVerb, m_remove, nullptr, m_left, m_right, nullptr, m_export, m_import};
}

QList<Command> ViewTabs::commands() const
{
    QList<Command> commands;
    for (int i = 0; i < m_views.size(); ++i)
        commands.append({.name = viewName(m_views[i]), .where = tr("View"), .act = [tabs = QPointer(m_tabs), i] {
                             if (tabs)
                                 tabs->setCurrentIndex(i);
                         }});
    return commands;
}

int ViewTabs::current() const
{
    return std::clamp(m_tabs->currentIndex(), 0, static_cast<int>(m_views.size()) - 1);
}

void ViewTabs::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&loadViews); })
        .then(this, [this](const Result<SavedViews>& views) {
            if (!views)
                return Q_EMIT failed(views.error());
            show(*views);
            // Whoever has asked for something meanwhile stays there.
            if (m_list->question() == Question())
                use(m_tabs->currentIndex());
            recount();
        });
}

void ViewTabs::show(const SavedViews& views)
{
    m_isFollowing = true;
    m_views = views.views;
    m_tallies.clear();
    while (m_tabs->count() > m_views.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < m_views.size())
        m_tabs->addTab(QString());
    nameTabs();
    m_tabs->setCurrentIndex(views.open);
    m_isFollowing = false;
    enableVerbs();
}

void ViewTabs::open(int index)
{
    if (m_isFollowing || index < 0 || index >= m_views.size())
        return;
    use(index);
    keep();
}

void ViewTabs::use(int index)
{
    const SavedView& view = m_views[index];
    if (view.columns.isEmpty())
        m_list->columns()->useDesks();
    else
        m_list->columns()->use(view.columns);
    if (m_list->question() != view.question)
        m_list->ask(view.question);
    enableVerbs();
}

/// The list was asked for something else than by a tab: the tab that says so is the one that is open.
void ViewTabs::follow()
{
    const Question& asked = m_list->question();
    const auto choice = stateChoice(asked.wanted);
    enableVerbs();
    if (choice == stateChoice(m_views[current()].question.wanted) && asked != Question())
        return;
    const auto isOwnOf = [](const QString& state) {
        return [state](const SavedView& view) {
            return !view.word.isEmpty() && stateChoice(view.question.wanted) == state;
        };
    };
    auto found = std::ranges::find_if(m_views, isOwnOf(choice));
    if (found == m_views.end() && asked.wanted.stored.need) {
        addPassing(choice);
        found = m_views.end() - 1;
    }
    if (found == m_views.end())
        found = std::ranges::find_if(m_views, isOwnOf({}));
    if (found == m_views.end())
        return;
    m_isFollowing = true;
    m_tabs->setCurrentIndex(static_cast<int>(found - m_views.begin()));
    m_isFollowing = false;
    enableVerbs();
}

/// In the place of an earlier one.
void ViewTabs::addPassing(const QString& choice)
{
    m_isFollowing = true;
    for (int i = static_cast<int>(m_views.size()) - 1; i >= 0; --i)
        if (isPassing(m_views[i])) {
            m_views.removeAt(i);
            if (i < m_tallies.size())
                m_tallies.removeAt(i);
            m_tabs->removeTab(i);
        }
    m_views.append(passingView(choice));
    m_tabs->addTab(QString());
    nameTabs();
    m_isFollowing = false;
    recount();
}

void ViewTabs::recount()
{
    if (!m_countSoon.isActive())
        m_countSoon.start();
}

void ViewTabs::count()
{
    m_isCountWanted = m_isCounting;
    if (std::exchange(m_isCounting, true))
        return;
    m_services.tasks
        .run(Lane::Desk, [&desk = m_services.desk, views = m_views,
                          known = m_list->knownReadiness()] { return tallyViews(desk, views, known); })
        .then(this, [this, views = m_views](const Result<QList<model::Tally>>& tallies) {
            m_isCounting = false;
            if (!tallies)
                return Q_EMIT failed(tallies.error());
            if (views == m_views)
                m_tallies = *tallies;
            nameTabs();
            if (m_isCountWanted || views != m_views)
                recount();
        });
}

void ViewTabs::nameTabs()
{
    for (int i = 0; i < m_tabs->count() && i < m_views.size(); ++i) {
        QString name = viewName(m_views[i]);
        if (i < m_tallies.size()) {
            const QString count = QLocale().toString(m_tallies[i].count);
            name = u"%1 (%2)"_s.arg(name, m_tallies[i].isAll ? count : count + u'+');
        }
        m_tabs->setAccessibleTabName(i, name);
        m_tabs->setTabText(i, name.replace(u'&', u"&&"_s));
    }
}

void ViewTabs::keep()
{
    keepPreference(m_services.tasks, m_services.store(), viewsKey,
                   viewsText({.views = m_views, .open = m_tabs->currentIndex()}), this,
                   [this](const Error& error) { Q_EMIT failed(error); });
}

void ViewTabs::enableVerbs()
{
    const SavedView& view = m_views[current()];
    const bool isClerks = view.word.isEmpty();
    m_update->setEnabled(isClerks && m_list->question() != view.question);
    m_renameVerb->setEnabled(isClerks);
    m_remove->setEnabled(isClerks);
    m_left->setEnabled(current() > 0);
    m_right->setEnabled(current() + 1 < m_tabs->count());
    m_export->setEnabled(std::ranges::any_of(m_views, [](const SavedView& one) { return one.word.isEmpty(); }));
}

bool ViewTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_rename && key->key() == Qt::Key_Escape) {
            endRenaming({});
            return true;
        }
        if (watched == m_tabs && key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ViewTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the list"));
    m_more->setAccessibleName(tr("Save and arrange views"));
    m_more->setToolTip(tr("Save and arrange views"));
    m_add->setText(tr("Save as a new view"));
    m_update->setText(tr("Keep what is shown now in this view"));
    m_renameVerb->setText(tr("Rename this view"));
    m_remove->setText(tr("Delete this view"));
    m_left->setText(tr("Move this view to the left"));
    m_right->setText(tr("Move this view to the right"));
    m_export->setText(tr("Export views…"));
    m_import->setText(tr("Import views…"));
    nameTabs();
}

} // namespace aviso::ui
