#include "ui/shipments/shipmentlist.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui/models/tables.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/readinesslook.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentLine;
using shipping::CheckedLine;
using shipping::Standing;

namespace {

constexpr int pageSize = 200;
constexpr std::chrono::milliseconds scrollPause{60};

ShipmentId keyOf(const CheckedLine& row)
{
    return row.line.id;
}

bool hasKey(const QList<CheckedLine>& rows, ShipmentId id)
{
    return std::ranges::find(rows, id, &keyOf) != rows.end();
}

/// Adds those of the shipments that no longer fit the filter, each at its place.
Result<void> keepInView(const shipping::Desk& desk, QList<CheckedLine>& rows, const QList<ShipmentId>& kept)
{
    return desk.store.read([&](storage::Connection& connection) -> Result<void> {
        for (const ShipmentId id : kept) {
            if (hasKey(rows, id))
                continue;
            // The newest one that is not newer than the shipment: itself, unless it was erased.
            const auto found = model::listShipments(connection, {}, 1, ShipmentId{number(id) + 1});
            if (!found)
                return std::unexpected(found.error());
            if (found->isEmpty() || found->first().id != id)
                continue;
            const auto place = std::ranges::lower_bound(rows, id, std::greater(), &keyOf);
            rows.insert(place, {.line = found->first()});
        }
        return {};
    });
}

} // namespace

ShipmentList::ShipmentList(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_model(shipmentColumns()), m_filter(new ListFilter(this)),
      m_table(newTable(&m_model, this)), m_empty(new QLabel(m_table->viewport())), m_readinessPause(new QTimer(this)),
      m_readiness(new ReadinessLook(services, this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    const int em = fontMetrics().horizontalAdvance(u'n');
    int column = 0;
    for (const int width : {13, 19, 19, 16, 10, 20, 8, 16, 16})
        header->resizeSection(column++, width * em);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_filter);
    whole->addWidget(m_table, 1);
    m_model.setFetch([this] { fetch(); });
    connect(m_filter, &ListFilter::changed, this, [this] {
        const bool isSame = m_filter->wanted() == m_shown;
        read({.limit = isSame ? std::max(pageSize, m_model.rowCount()) : pageSize});
    });
    connect(m_filter, &ListFilter::left, m_table, qOverload<>(&QWidget::setFocus));
    m_readinessPause->setSingleShot(true);
    m_readinessPause->setInterval(scrollPause);
    connect(m_readinessPause, &QTimer::timeout, this, &ShipmentList::lookAtReadiness);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_readinessPause, qOverload<>(&QTimer::start));
    connect(m_readiness, &ReadinessLook::learned, this, &ShipmentList::showReadiness);
    connect(m_readiness, &ReadinessLook::failed, this, &ShipmentList::failed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (now.isValid() && now.row() != before.row())
                    Q_EMIT chosen(m_model.row(now.row()).line.id);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShipmentList::selectionChanged);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_model.row(index.row()).line.id); });
    retranslate();
    read({.limit = pageSize});
}

void ShipmentList::refresh()
{
    // Drafts are looked at one by one: once for several commits in a row.
    if (m_shown.standing)
        m_filter->announceSoon();
    else
        read({.limit = std::max(pageSize, m_model.rowCount())});
}

Result<QList<CheckedLine>> ShipmentList::linesOf(const shipping::Desk& desk, const Wanted& wanted,
                                                 const Stretch& stretch, std::stop_token stop)
{
    if (wanted.standing)
        return shipping::listDrafts(desk, wanted.stored, *wanted.standing, stretch.limit, stretch.before,
                                    std::move(stop));
    const auto lines = desk.store.read([&](storage::Connection& connection) {
        return model::listShipments(connection, wanted.stored, stretch.limit, stretch.before);
    });
    if (!lines)
        return std::unexpected(lines.error());
    QList<CheckedLine> rows;
    rows.reserve(lines->size());
    for (const ShipmentLine& line : *lines)
        rows.append({.line = line});
    return rows;
}

/// The next page of what is shown. One that is asked for while the list is read anew would displace that, and may
/// follow other rows then: it comes afterwards.
void ShipmentList::fetch()
{
    if (m_isReadingWhole)
        m_isFetchWanted = true;
    else
        read({.before = m_model.rows().last().line.id, .limit = pageSize});
}

void ShipmentList::read(const Stretch& stretch)
{
    const Wanted now = stretch.before ? m_shown : m_filter->wanted();
    m_isReadingWhole = !stretch.before;
    // What is selected stays in view when it no longer fits, until something else is asked for.
    const QList<ShipmentId> kept =
        now == m_shown && !stretch.before && now != Wanted() ? selected() : QList<ShipmentId>();
    const auto work = [&desk = m_services.desk, now, stretch, kept](const LongCall& call) {
        auto rows = linesOf(desk, now, stretch, call.stop);
        if (rows) {
            Page page{.hasMore = rows->size() == stretch.limit};
            page.rows = std::move(*rows);
            if (auto done = keepInView(desk, page.rows, kept); !done)
                return Result<Page>(std::unexpected(done.error()));
            return Result<Page>(std::move(page));
        }
        return Result<Page>(std::unexpected(rows.error()));
    };
    const auto receive = [this, now, stretch](const Result<Page>& page) {
        m_isReadingWhole = false;
        if (!page)
            return Q_EMIT failed(page.error());
        if (std::exchange(m_shown, now) != now)
            startAnew();
        take(*page, stretch);
    };
    if (now.standing)
        m_services.tasks.run(Lane::Desk, tr("Checking drafts"), work).in(m_latest).then(this, receive);
    else
        m_services.tasks.run(Lane::Desk, [work] { return work({}); }).in(m_latest).then(this, receive);
}

void ShipmentList::take(const Page& page, const Stretch& stretch)
{
    m_readiness->remember(page.rows);
    QList<CheckedLine> rows = page.rows;
    for (CheckedLine& row : rows)
        row.readiness = m_readiness->known(row.line);
    if (stretch.before)
        m_model.append(rows);
    else
        update(rows);
    m_model.expectMore(page.hasMore);
    if (!stretch.before && std::exchange(m_isFetchWanted, false))
        m_model.fetchMore({});
    showEmpty();
    findWanted();
    m_readinessPause->start();
    Q_EMIT selectionChanged(); // what is selected may stand otherwise now
}

void ShipmentList::lookAtReadiness()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    QList<ShipmentLine> inView;
    for (int row = first; row <= last; ++row)
        inView.append(m_model.row(row).line);
    m_readiness->look(inView);
}

void ShipmentList::showReadiness()
{
    for (int at = 0; at < m_model.rowCount(); ++at) {
        CheckedLine row = m_model.row(at);
        row.readiness = m_readiness->known(row.line);
        m_model.replaceRow(at, row);
    }
}

void ShipmentList::doubtReadiness()
{
    m_readiness->doubtAll();
    if (m_shown.standing)
        m_filter->announceSoon();
    else
        m_readinessPause->start();
}

void ShipmentList::setVerbs(const QList<QAction*>& verbs)
{
    m_table->addActions(verbs);
}

void ShipmentList::update(const QList<CheckedLine>& rows)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const bool isAtTop = bar->value() == 0;
    const QPersistentModelIndex top = m_table->indexAt({0, 0});
    m_model.update(rows, &keyOf);
    if (!isAtTop && top.isValid())
        bar->setValue(top.row());
    if (selected().isEmpty())
        select({});
}

void ShipmentList::startAnew()
{
    if (!m_wanted)
        m_wanted = current();
    m_isFetchWanted = false;
    m_model.replaceAll({});
}

QList<ShipmentId> ShipmentList::selected() const
{
    QList<ShipmentId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model.row(index.row()).line.id);
    std::ranges::sort(ids);
    return ids;
}

QList<ShipmentLine> ShipmentList::selectedLines() const
{
    QList<ShipmentLine> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines.append(m_model.row(index.row()).line);
    std::ranges::sort(lines, {}, &ShipmentLine::id);
    return lines;
}

std::optional<ShipmentId> ShipmentList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row()).line.id) : std::nullopt;
}

void ShipmentList::select(const QList<ShipmentId>& ids)
{
    auto* selection = m_table->selectionModel();
    const auto wholeRow = [this](int row) {
        return QItemSelection(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    };
    QItemSelection chosen;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (ids.contains(m_model.row(row).line.id))
            chosen.merge(wholeRow(row), QItemSelectionModel::Select);
    const QModelIndex now = m_table->currentIndex();
    if (chosen.isEmpty() && now.isValid())
        chosen = wholeRow(now.row());
    else if (!chosen.isEmpty() && !chosen.contains(now))
        selection->setCurrentIndex(chosen.first().topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void ShipmentList::setCurrent(ShipmentId id)
{
    m_wanted = id;
    findWanted();
}

void ShipmentList::showAll(ShipmentId id)
{
    m_filter->clear(); // it is read here and now
    m_table->scrollToTop();
    m_table->setFocus(Qt::OtherFocusReason);
    m_wanted = id;
    read({.limit = std::max(pageSize, m_model.rowCount())});
}

void ShipmentList::findWanted()
{
    if (!m_wanted)
        return;
    const auto found = std::ranges::find(m_model.rows(), *m_wanted, &keyOf);
    if (found == m_model.rows().cend())
        return;
    m_wanted.reset();
    m_table->selectRow(static_cast<int>(found - m_model.rows().cbegin()));
}

void ShipmentList::focusSearch()
{
    m_filter->focusSearch();
}

void ShipmentList::showEmpty()
{
    m_empty->setVisible(m_model.rows().isEmpty());
    m_empty->setText(m_shown == Wanted() ? tr("There is no shipment yet. Press F2 to write the first one.")
                                         : tr("No shipment fits. Type less, or choose “All states”."));
    m_empty->setGeometry(m_table->viewport()->rect().adjusted(2 * grid, 0, -2 * grid, 0));
}

bool ShipmentList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        showEmpty();
    // Else the table would make the first row current and leave it unselected: open, but not what is booked.
    if (watched == m_table && event->type() == QEvent::FocusIn && !current() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT activated(*current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShipmentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShipmentList::retranslate()
{
    m_table->setAccessibleName(tr("Shipments"));
    m_model.retranslate();
    giveWordsRoom();
    showEmpty();
}

void ShipmentList::giveWordsRoom()
{
    QHeaderView& header = *m_table->horizontalHeader();
    const int besides = style()->pixelMetric(QStyle::PM_SmallIconSize) + 3 * grid;
    for (int column = 0; column < header.count(); ++column) {
        int needed = header.sectionSizeHint(column);
        if (column == standingColumn)
            for (const QString& word : standings())
                needed = std::max(needed, fontMetrics().horizontalAdvance(word) + besides);
        header.resizeSection(column, std::max(needed, header.sectionSize(column)));
    }
}

} // namespace aviso::ui
