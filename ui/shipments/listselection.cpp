#include "ui/look.h"
#include "ui/models/tables.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/listexport.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/readinesslook.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

// Which of its rows are selected, and which one is wanted.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentLine;
using shipping::CheckedLine;

namespace {

constexpr qsizetype mostLookedAt = 5000; // of the selected rows

} // namespace

QList<ShipmentId> ShipmentList::selected() const
{
    std::vector<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    QList<ShipmentId> ids;
    ids.reserve(std::ssize(rows));
    for (const int row : rows)
        ids.append(m_rows.key(row));
    return ids;
}

bool ShipmentList::isAnySelected() const
{
    return m_table->selectionModel()->hasSelection();
}

bool ShipmentList::mayBeSelected(model::State state) const
{
    int looked = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const CheckedLine* line = m_rows.line(row);
            if (!line || line->line.state == state || ++looked > mostLookedAt)
                return true;
        }
    return false;
}

void ShipmentList::withSelectedLines(const std::function<void(const QList<ShipmentLine>&)>& then)
{
    const QList<ShipmentId> ids = selected();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), ids] {
                 return store.read([&](storage::Connection& connection) {
                     return model::shipmentLines(connection, std::span(ids.constData(), std::size_t(ids.size())));
                 });
             })
        .then(this, [this, then](const Result<QList<ShipmentLine>>& lines) {
            if (!lines)
                return Q_EMIT failed(lines.error());
            then(*lines);
        });
}

std::optional<ShipmentId> ShipmentList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_rows.key(index.row())) : std::nullopt;
}

void ShipmentList::select(const QList<ShipmentId>& ids)
{
    QList<int> rows = m_rows.rowsOf(ids);
    const QModelIndex now = m_table->currentIndex();
    if (rows.isEmpty() && now.isValid())
        rows = {now.row()};
    selectRows(rows);
}

void ShipmentList::selectRows(const QList<int>& rows)
{
    auto* selection = m_table->selectionModel();
    QItemSelection chosen;
    for (qsizetype i = 0; i < rows.size();) { // rows one behind the other as one range
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        chosen.append(
            QItemSelectionRange(m_rows.index(rows[i], 0), m_rows.index(rows[end - 1], m_rows.columnCount() - 1)));
        i = end;
    }
    if (!chosen.isEmpty() && !chosen.contains(m_table->currentIndex()))
        selection->setCurrentIndex(chosen.first().topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(chosen, QItemSelectionModel::ClearAndSelect);
}

/// The table itself would toggle or extend the selection when Ctrl or Shift happens to be held.
void ShipmentList::goTo(int row)
{
    m_table->doItemsLayout(); // the scroll bar does not know yet of rows that came just now
    if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
        m_table->selectRow(row); // for its anchor, from which Shift extends
    selectRows({row});
}

void ShipmentList::setCurrent(ShipmentId id)
{
    m_wanted = id;
    findWanted();
}

void ShipmentList::bring(ShipmentId id)
{
    setCurrent(id);
    if (m_wanted && m_filter->wanted() != Wanted{})
        ask({.order = m_order});
}

void ShipmentList::showAll(ShipmentId id)
{
    m_wanted = id;
    m_table->setFocus(Qt::OtherFocusReason);
    ask({});
}

void ShipmentList::askForFirst(const Question& question, ShipmentId after)
{
    m_wanted.reset();
    ask(question);
    m_isFirstWanted = true;
    m_firstAfter = after;
    m_table->setFocus(Qt::OtherFocusReason);
}

void ShipmentList::findFirst()
{
    if (!m_isFirstWanted || m_shown != m_reading->asked())
        return;
    const int count = m_rows.rowCount();
    if (const auto before = m_rows.rowOf(m_firstAfter); before && count > 0)
        goTo((*before + 1) % count);
    else if (count > 0)
        goTo(0);
    if (count > 0 || isWhole())
        m_isFirstWanted = false;
}

void ShipmentList::findWanted()
{
    const auto row = m_wanted ? m_rows.rowOf(*m_wanted) : std::nullopt;
    if (!row)
        return;
    m_wanted.reset();
    m_before.reset();
    goTo(*row);
}

/// What was current and selected before something else was asked for: in another order, and when a search is over, it
/// is followed to where it stands now; among other hits it is only marked.
void ShipmentList::findKept()
{
    const auto row = m_before ? m_rows.rowOf(*m_before) : std::nullopt;
    if (!row)
        return;
    const QList<int> rows = m_rows.rowsOf(m_selectedBefore);
    m_before.reset();
    m_table->setAutoScroll(m_isFollowed);
    goTo(*row);
    if (rows.size() > 1)
        selectRows(rows);
    m_table->setAutoScroll(true);
}

} // namespace aviso::ui
