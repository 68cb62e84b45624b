#include "ui/orders/sheetmodel.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/orders/columnssection.h"

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void SheetModel::show(const tabular::Table& table, const QStringList& fields)
{
    beginResetModel();
    m_table = table;
    m_fields = fields;
    endResetModel();
}

void SheetModel::showRows(const QList<tabular::TableRow>& rows)
{
    beginResetModel();
    m_table.rows = rows;
    endResetModel();
}

void SheetModel::mark(const QList<orders::RowProblem>& problems)
{
    m_problems.clear();
    for (const orders::RowProblem& problem : problems)
        m_problems[problem.row].append(problem);
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, std::max(0, columnCount() - 1)));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int SheetModel::indexOf(qint64 row) const
{
    const auto found = std::ranges::find_if(m_table.rows, [row](const tabular::TableRow& r) { return r.row == row; });
    return found == m_table.rows.end() ? -1 : static_cast<int>(found - m_table.rows.begin());
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

const orders::RowProblem* SheetModel::problemAt(const QModelIndex& index) const
{
    const auto found = m_problems.constFind(m_table.rows[index.row()].row);
    if (found == m_problems.cend() || m_fields[index.column()].isEmpty())
        return nullptr;
    const auto problem = std::ranges::find_if(
        *found, [&](const orders::RowProblem& p) { return p.field == m_fields[index.column()]; });
    return problem == found->end() ? nullptr : &*problem;
}

QString SheetModel::sentencesOf(qint64 row) const
{
    QStringList sentences;
    for (const orders::RowProblem& problem : m_problems.value(row))
        sentences.append(text::sentence(problem));
    return sentences.join(u'\n');
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[index.row()].cells.value(index.column()).simplified();
    case Qt::DecorationRole:
        return problemAt(index) ? QVariant(icon(u"refused"_s, Tone::Bad)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const orders::RowProblem* problem = problemAt(index))
            return text::sentence(*problem);
        return {};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const qint64 row = section < rowCount() ? m_table.rows[section].row : 0;
        if (role == Qt::DisplayRole)
            return QString::number(row);
        if (role == Qt::DecorationRole && m_problems.contains(row))
            return icon(u"refused"_s, Tone::Bad);
        if (role == Qt::ToolTipRole)
            return sentencesOf(row);
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const QString field = m_fields[section];
    if (role == Qt::DisplayRole)
        return columnName(m_table, section);
    if (role == Qt::ToolTipRole)
        return field.isEmpty() ? tr("This column fills nothing.") : tr("Fills: %1").arg(text::fieldName(field));
    if (role == Qt::DecorationRole && !field.isEmpty())
        return icon(u"good"_s, Tone::Accent);
    return {};
}

} // namespace aviso::ui
