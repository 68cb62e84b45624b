#include "ui/mainwindow/commandbox.h"

#include "core/text/fuzzy.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/commandlist.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
constexpr qsizetype leastToLookUp = 2; // letters: one alone names nothing

} // namespace

CommandBox::CommandBox(Offer offer, LookUp lookUp, QWidget* over)
    : Overlay(over), m_offer(std::move(offer)), m_lookUp(std::move(lookUp)), m_list(new CommandList(this)),
      m_line(new QLineEdit(this)), m_view(new QListView(this)), m_note(new QLabel(this))
{
    setObjectName(u"command-box"_s);
    m_line->setObjectName(u"command-line"_s);
    m_line->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new CommandLook(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::ClickFocus); // the arrows go there from the line
    m_note->setWordWrap(true);
    m_note->setContentsMargins(grid / 2, 0, grid / 2, 0);
    tint(*m_note, Tone::Faint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textEdited, this, &CommandBox::search);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { perform(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandBox::tellCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide(); // the clerk went on elsewhere
    });
    retranslate();
}

void CommandBox::setRecent(const QStringList& ids)
{
    m_recent = ids.first(std::min(mostRecent, ids.size()));
}

void CommandBox::ask()
{
    if (isVisible())
        return leave();
    m_offered = m_offer();
    m_line->clear();
    search();
    open();
}

/// Commands at once; what is looked up elsewhere follows behind them.
void CommandBox::search()
{
    m_found.clear();
    fill();
    const QString typed = m_line->text().trimmed();
    const int search = ++m_searches;
    if (typed.size() < leastToLookUp)
        return;
    m_lookUp(typed, [this, search](int source, const QList<Command>& commands) {
        if (search != m_searches || !isVisible())
            return;
        const bool isLast = m_found.isEmpty() || source > m_found.lastKey();
        m_found.insert(source, commands);
        if (!isLast)
            return fill();
        m_list->append(commands); // what is current stays so
        if (!m_view->currentIndex().isValid())
            move(0);
    });
}

QList<Command> CommandBox::fitting(const QString& typed) const
{
    QList<Command> fitting;
    if (typed.isEmpty()) {
        for (const QString& id : m_recent)
            std::ranges::copy_if(m_offered, std::back_inserter(fitting),
                                 [&id](const Command& command) { return command.id == id; });
        std::ranges::copy_if(m_offered, std::back_inserter(fitting),
                             [this](const Command& command) { return !m_recent.contains(command.id); });
        return fitting;
    }
    // The page in view is offered first (Guidance::commands()).
    const QString inView = m_offered.isEmpty() ? QString() : m_offered.first().where;
    QList<text::Named> names;
    for (const Command& command : m_offered)
        names.append({.name = command.name,
                      .also = command.where + u' ' + command.keywords,
                      .isAtHand = command.where == inView});
    for (const qsizetype at : text::ranked(typed, names))
        fitting.append(m_offered[at]);
    return fitting;
}

void CommandBox::fill()
{
    QList<Command> lines = fitting(m_line->text().trimmed());
    for (const QList<Command>& found : std::as_const(m_found))
        lines.append(found);
    m_list->replaceAll(lines);
    move(0);
}

void CommandBox::move(int by)
{
    const int count = m_list->rowCount();
    const int now = std::max(0, m_view->currentIndex().row());
    if (count > 0)
        m_view->setCurrentIndex(m_list->index(std::clamp(now + by, 0, count - 1)));
    tellCurrent();
}

/// Says what the line under the cursor does to who cannot see it, and why it cannot be done.
void CommandBox::tellCurrent()
{
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid()) {
        m_note->setText(tr("Nothing fits. Type other words, or fewer letters."));
        return m_line->setAccessibleDescription(m_note->text());
    }
    const Command& command = m_list->at(now.row());
    m_note->setText(command.isPossible         ? tr("Enter does it, Esc goes back.")
                    : command.whyNot.isEmpty() ? tr("This cannot be done now.")
                                               : tr("This cannot be done now: %1").arg(command.whyNot));
    m_line->setAccessibleDescription(m_list->sentence(now.row()));
}

void CommandBox::perform(int row)
{
    if (row < 0 || row >= m_list->rowCount())
        return;
    const Command command = m_list->at(row);
    if (!command.isPossible)
        return tellCurrent();
    remember(command.id);
    m_line->setFocus(); // so that leaving gives the focus back, also after a click
    leave();
    command.act();
}

void CommandBox::remember(const QString& id)
{
    if (id.isEmpty())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    setRecent(m_recent);
    Q_EMIT used(m_recent);
}

QRect CommandBox::place(const QSize& room) const
{
    const int width = std::min(90 * grid, room.width() - 4 * grid);
    const int height = std::min(52 * grid, room.height() - 4 * grid);
    return {(room.width() - width) / 2, 2 * grid, width, height};
}

QWidget* CommandBox::first() const
{
    return m_line;
}

bool CommandBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const int seen = std::max(1, m_view->viewport()->height() / std::max(1, m_view->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(seen);
        return true;
    case Qt::Key_PageUp:
        move(-seen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        perform(m_view->currentIndex().row());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        leave(); // back to the work; the rest of the box is reached by the arrows
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

void CommandBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void CommandBox::retranslate()
{
    setAccessibleName(tr("Command box"));
    m_line->setPlaceholderText(tr("Type what you want to do, or whose shipment to open"));
    m_line->setAccessibleName(tr("What you want to do"));
    m_view->setAccessibleName(tr("What fits"));
    hide(); // its lines are of the old language
}

} // namespace aviso::ui
