#include "ui/mainwindow/shortcutoverlay.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/keymap.h"
#include "ui/mainwindow/page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 50 * grid; // below which a longer list is better read than a second column

/// The shortcuts of one page, or of the whole window.
struct Group
{
    const Page* page = nullptr; ///< null: they work everywhere
    QList<KeyedAction> actions = {};
};

QList<Group> groupsOf(const Keymap& keys, const Page* shown)
{
    QList<Group> groups{{.page = shown}, {}};
    for (const KeyedAction& keyed : keys.actions()) {
        if (keyed.action->shortcuts().isEmpty())
            continue;
        const Page* page = keyed.isEverywhere ? nullptr : keyed.page;
        auto group = std::ranges::find(groups, page, &Group::page);
        if (group == groups.end())
            group = groups.insert(groups.end(), {.page = page});
        group->actions.append(keyed);
    }
    groups.removeIf([](const Group& group) { return group.actions.isEmpty(); });
    return groups;
}

QWidget* newGroup(const Group& group, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* rows = new QGridLayout(box);
    rows->setContentsMargins(0, 0, 0, 2 * grid);
    rows->setHorizontalSpacing(2 * grid);
    rows->setVerticalSpacing(grid / 2);
    rows->setColumnStretch(0, 1);
    auto* title = new QLabel(group.page ? group.page->title() : ShortcutOverlay::tr("Everywhere"), box);
    title->setFont(titleFont());
    tint(*title, Tone::Accent);
    rows->addWidget(title, 0, 0, 1, 2);
    for (const KeyedAction& keyed : group.actions) {
        auto* name = new QLabel(actionName(*keyed.action), box);
        name->setWordWrap(true);
        auto* keys = new QLabel(keysText(keyed.action->shortcuts()), box);
        keys->setFont(identifierFont());
        const int row = rows->rowCount();
        rows->addWidget(name, row, 0, Qt::AlignTop);
        rows->addWidget(keys, row, 1, Qt::AlignTop | Qt::AlignRight);
    }
    return box;
}

} // namespace

ShortcutOverlay::ShortcutOverlay(const Keymap& keys, QWidget* over)
    : Overlay(over), m_keys(keys), m_area(new QScrollArea(this)), m_close(new QToolButton(this))
{
    setObjectName(u"shortcut-overlay"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus); // so that the arrows scroll it
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, grid, grid);
    row->addWidget(m_area, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &Overlay::leave);
    retranslate();
}

void ShortcutOverlay::ask(const Page* shown)
{
    if (isVisible())
        return leave();
    fill(shown);
    open();
}

void ShortcutOverlay::fill(const Page* shown)
{
    const QList<Group> groups = groupsOf(m_keys, shown);
    qsizetype lines = 0;
    for (const Group& group : groups)
        lines += group.actions.size() + 2;
    const int width = place(parentWidget()->size()).width();
    const int columns = std::clamp(width / columnWidth, 1, 3);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, grid, 2 * grid, grid);
    row->setSpacing(5 * grid);
    QVBoxLayout* column = nullptr;
    qsizetype written = 0;
    for (const Group& group : groups) {
        const bool isFull = written * columns >= lines * row->count();
        if (!column || isFull) {
            if (column)
                column->addStretch();
            column = new QVBoxLayout;
            row->addLayout(column, 1);
        }
        column->addWidget(newGroup(group, content));
        written += group.actions.size() + 2;
    }
    if (column)
        column->addStretch();
    m_area->setWidget(content); // the former one goes
}

QRect ShortcutOverlay::place(const QSize& room) const
{
    const int width = std::min(180 * grid, room.width() - 4 * grid);
    return {(room.width() - width) / 2, 2 * grid, width, room.height() - 4 * grid};
}

QWidget* ShortcutOverlay::first() const
{
    return m_area;
}

void ShortcutOverlay::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void ShortcutOverlay::retranslate()
{
    setAccessibleName(tr("Keyboard shortcuts"));
    m_area->setAccessibleName(tr("Keyboard shortcuts"));
    m_close->setToolTip(tr("Close the shortcuts"));
    m_close->setAccessibleName(tr("Close the shortcuts"));
    hide(); // its words are of the old language
}

} // namespace aviso::ui
