#include "ui/shipments/shipmentrows.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentKeys;

namespace {

constexpr int pageRows = 128;
constexpr qsizetype mostHeld = 6000; // lines, about a kilobyte each
constexpr quint64 looksKept = 12;
constexpr std::size_t fewRuns = 8; // each costs a view of a million rows some milliseconds

} // namespace

ShipmentRows::ShipmentRows(QList<Column<Line>> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{}

std::optional<int> ShipmentRows::rowOf(ShipmentId id) const
{
    const auto found = std::ranges::find(*m_keys, id);
    return found == m_keys->end() ? std::nullopt : std::optional(static_cast<int>(found - m_keys->begin()));
}

QList<int> ShipmentRows::rowsOf(const QList<ShipmentId>& ids) const
{
    QList<ShipmentId> wanted = ids;
    std::ranges::sort(wanted);
    QList<int> rows;
    for (int row = 0; row < rowCount() && rows.size() < wanted.size(); ++row)
        if (std::ranges::binary_search(wanted, key(row)))
            rows.append(row);
    return rows;
}

const ShipmentRows::Line* ShipmentRows::line(int row) const
{
    const auto held = m_held.constFind(number(key(row)));
    return held == m_held.cend() ? nullptr : &held->line;
}

void ShipmentRows::replaceAll(ShipmentKeys keys)
{
    beginResetModel();
    m_keys = std::make_shared<ShipmentKeys>(std::move(keys));
    endResetModel();
}

void ShipmentRows::update(ShipmentKeys keys, const KeyChange& change)
{
    if (change.isEmpty())
        return;
    if (!change.isReordered && change.removed.size() + change.inserted.size() <= fewRuns)
        applyRuns(change, keys);
    else
        rebase(change, std::move(keys));
}

void ShipmentRows::applyRuns(const KeyChange& change, ShipmentKeys& keys)
{
    m_keys = std::make_shared<ShipmentKeys>(*m_keys); // a worker may still read the one that was
    for (const Run& run : change.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_keys->erase(m_keys->begin() + run.first, m_keys->begin() + run.first + run.count);
        endRemoveRows();
    }
    for (const Run& run : change.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_keys->insert(m_keys->begin() + run.first, keys.begin() + run.first, keys.begin() + run.first + run.count);
        endInsertRows();
    }
}

/// Very many changes at once cost as much as four: what goes is moved to the end and taken away there, what comes is
/// added at the end, and then all is put in order.
void ShipmentRows::rebase(const KeyChange& change, ShipmentKeys keys)
{
    if (!change.gone.empty()) {
        ShipmentKeys arranged;
        arranged.reserve(m_keys->size());
        std::ranges::copy_if(*m_keys, std::back_inserter(arranged),
                             [&change](ShipmentId id) { return !std::ranges::binary_search(change.gone, id); });
        const int staying = static_cast<int>(arranged.size());
        arranged.insert(arranged.end(), change.gone.begin(), change.gone.end());
        relayOut(std::move(arranged));
        beginRemoveRows({}, staying, rowCount() - 1);
        m_keys = std::make_shared<ShipmentKeys>(m_keys->begin(), m_keys->begin() + staying);
        endRemoveRows();
    }
    if (!change.come.empty()) {
        auto longer = std::make_shared<ShipmentKeys>(*m_keys);
        longer->insert(longer->end(), change.come.begin(), change.come.end());
        beginInsertRows({}, rowCount(), static_cast<int>(longer->size()) - 1);
        m_keys = std::move(longer);
        endInsertRows();
    }
    relayOut(std::move(keys));
}

void ShipmentRows::relayOut(ShipmentKeys keys)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<ShipmentId> pointedAt;
    for (const QModelIndex& index : before)
        pointedAt.append(key(index.row()));
    m_keys = std::make_shared<ShipmentKeys>(std::move(keys));
    QHash<qint64, int> places;
    for (const int row : rowsOf(pointedAt))
        places.insert(number(key(row)), row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = places.constFind(number(pointedAt[i]));
        after.append(place == places.cend() ? QModelIndex() : index(*place, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<ShipmentId> ShipmentRows::missing(int first, int last)
{
    QList<ShipmentId> wanted;
    if (rowCount() == 0)
        return wanted;
    ++m_look;
    // Whole pages, so that a step of the wheel finds its rows there.
    first = std::max(0, first / pageRows * pageRows - pageRows / 2);
    last = std::min(rowCount() - 1, (last / pageRows + 1) * pageRows + pageRows / 2);
    m_firstLookedAt = first;
    m_lastLookedAt = last;
    for (int row = first; row <= last; ++row) {
        const auto held = m_held.find(number(key(row)));
        if (held == m_held.end() || held->readAt != m_state)
            wanted.append(key(row));
        if (held != m_held.end())
            held->lookedAt = m_look;
    }
    return wanted;
}

void ShipmentRows::take(const QList<Line>& lines)
{
    forgetOldest();
    QList<ShipmentId> changed;
    for (const Line& line : lines) {
        Held& held = m_held[number(line.line.id)];
        const bool isSame = held.readAt != 0 && held.line == line;
        held = {.line = line, .readAt = m_state, .lookedAt = m_look};
        if (!isSame)
            changed.append(line.line.id);
    }
    announce(changed);
}

void ShipmentRows::forgetOldest()
{
    if (m_held.size() < mostHeld)
        return;
    m_held.removeIf([this](const auto& held) { return held->lookedAt + looksKept < m_look; });
}

void ShipmentRows::doubtLines()
{
    ++m_state;
}

void ShipmentRows::setReadiness(const std::function<std::optional<shipping::Readiness>(const model::ShipmentLine&)>& of)
{
    QList<ShipmentId> changed;
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        auto readiness = of(held->line.line);
        if (readiness == held->line.readiness)
            continue;
        held->line.readiness = std::move(readiness);
        changed.append(held->line.line.id);
    }
    announce(changed);
}

/// Of the rows that were looked at last: the others are not in view.
void ShipmentRows::announce(const QList<ShipmentId>& changed)
{
    const QSet<ShipmentId> ids(changed.begin(), changed.end());
    for (int row = m_firstLookedAt; row <= std::min(m_lastLookedAt, rowCount() - 1) && !ids.isEmpty(); ++row)
        if (ids.contains(key(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ShipmentRows::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ShipmentRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys->size());
}

int ShipmentRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ShipmentRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column<Line>& column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == Qt::FontRole)
        return column.font == QFont() ? QVariant() : QVariant(column.font);
    const Line* shown = line(index.row());
    if (!shown)
        return waitingData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*shown);
    case Qt::DecorationRole:
        return column.icon ? QVariant(column.icon(*shown)) : QVariant();
    case Qt::AccessibleTextRole:
        return column.accessible ? QVariant(column.accessible(*shown)) : QVariant();
    case Qt::ToolTipRole:
        return column.tip ? QVariant(column.tip(*shown)) : QVariant();
    default:
        return {};
    }
}

QVariant ShipmentRows::waitingData(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        Q_EMIT lookedAtUnknown(index.row());
    return role == Qt::DisplayRole ? QVariant(u"\u2026"_s) : QVariant(tr("This shipment is being read."));
}

QVariant ShipmentRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[section].alignment);
    return {};
}

} // namespace aviso::ui
