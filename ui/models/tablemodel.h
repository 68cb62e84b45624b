#pragma once

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace aviso::ui {

/// One column of a table: what it is called, and what it shows of a row. All but `title` and `text` may be empty.
template <class Row>
struct Column
{
    std::function<QString()> title{}; ///< asked each time, so that it follows the language
    std::function<QString(const Row&)> text{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QIcon(const Row&)> icon{};
    std::function<QString(const Row&)> accessible{}; ///< what a screen reader says instead of `text`
    std::function<QString(const Row&)> tip{};
    QFont font{};
    std::function<bool(const Row&, const Row&)> less{}; ///< how a complete list is sorted by this column
};

/// The one table model. A screen supplies the columns; rows come whole (`replaceAll`) or in pages (`append`), and a
/// second reading of the same list (`update`) touches only the rows that differ, so that selection and scroll stay.
template <class Row>
class TableModel : public QAbstractTableModel
{
public:
    explicit TableModel(QList<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {}

    /// `fetch` is called when a view nears the end while there is more; answer with append().
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }

    const QList<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows[index]; }

    /// Shows another list from its beginning.
    void replaceAll(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_isFetching = false;
        m_hasMore = false;
        endResetModel();
    }

    /// Adds the next page.
    void append(const QList<Row>& rows)
    {
        m_isFetching = false;
        if (rows.isEmpty())
            return;
        beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    /// Whether a page may follow what is there.
    void expectMore(bool hasMore) { m_hasMore = hasMore; }

    /// Brings the rows to `rows`, both in strictly falling order of `key`, with the fewest notices.
    template <class Key>
    void update(const QList<Row>& rows, Key key)
    {
        int at = 0;
        for (const Row& wanted : rows) {
            while (at < count() && key(m_rows[at]) > key(wanted))
                removeOne(at);
            if (at < count() && key(m_rows[at]) == key(wanted))
                changeOne(at, wanted);
            else
                insertOne(at, wanted);
            ++at;
        }
        while (count() > at)
            removeOne(count() - 1);
        m_isFetching = false;
    }

    /// Shows a row otherwise, without a notice when it is the same.
    void replaceRow(int at, const Row& wanted) { changeOne(at, wanted); }

    /// Titles and texts are asked again, after a change of language.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row>& column = m_columns[index.column()];
        const Row& shown = m_rows[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(shown);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::DecorationRole:
            return column.icon ? QVariant(column.icon(shown)) : QVariant();
        case Qt::AccessibleTextRole:
            return column.accessible ? QVariant(column.accessible(shown)) : QVariant();
        case Qt::ToolTipRole:
            return column.tip ? QVariant(column.tip(shown)) : QVariant();
        case Qt::FontRole:
            return column.font == QFont() ? QVariant() : QVariant(column.font);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns[section].alignment);
        return {};
    }

    bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && m_hasMore && !m_isFetching && m_fetch;
    }

    void fetchMore(const QModelIndex& parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_isFetching = true;
        m_fetch();
    }

    /// Sorts a complete list in place; a list that comes in pages keeps its order.
    void sort(int column, Qt::SortOrder order) override
    {
        if (m_hasMore || column < 0 || column >= m_columns.size() || !m_columns[column].less)
            return;
        const auto& less = m_columns[column].less;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QList<int> places(count());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            return order == Qt::AscendingOrder ? less(m_rows[a], m_rows[b]) : less(m_rows[b], m_rows[a]);
        });
        moveTo(places);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    int count() const { return static_cast<int>(m_rows.size()); }

    void removeOne(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }

    void insertOne(int at, const Row& wanted)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, wanted);
        endInsertRows();
    }

    void changeOne(int at, const Row& wanted)
    {
        if (m_rows[at] == wanted)
            return;
        m_rows[at] = wanted;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void moveTo(const QList<int>& places)
    {
        QList<Row> sorted;
        sorted.reserve(m_rows.size());
        QList<int> newPlace(count());
        for (const int old : places) {
            newPlace[old] = static_cast<int>(sorted.size());
            sorted.append(m_rows[old]);
        }
        m_rows = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.append(index(newPlace[old.row()], old.column()));
        changePersistentIndexList(before, after);
    }

    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
    std::function<void()> m_fetch;
    bool m_hasMore = false;
    bool m_isFetching = false;
};

} // namespace aviso::ui
