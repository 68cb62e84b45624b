#include "ui/orders/sheetmodel.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/orders/columnssection.h"
#include "ui/orders/rowproblems.h"

#include <QFont>

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

namespace {

const orders::RowProblem& worstOf(const QList<orders::RowProblem>& problems)
{
    return *std::ranges::min_element(problems, {}, &orders::RowProblem::weight);
}

} // namespace

const orders::RowProblem* SheetModel::problemAt(const QModelIndex& index) const
{
    const auto found = m_problems.constFind(m_table.rows[index.row()].row);
    if (found == m_problems.cend() || m_fields[index.column()].isEmpty())
        return nullptr;
    const auto problem =
        std::ranges::find_if(*found, [&](const orders::RowProblem& p) { return p.field == m_fields[index.column()]; });
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
        return cellText(index).simplified();
    case Qt::EditRole:
        return cellText(index);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true);
        return isCorrected(index) ? QVariant(font) : QVariant();
    }
    case Qt::DecorationRole:
        return problemAt(index) ? QVariant(iconOf(*problemAt(index))) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const orders::RowProblem* problem = problemAt(index))
            return text::sentence(*problem);
        return isCorrected(index)
                   ? tr("Corrected here. The file says: %1").arg(m_table.rows[index.row()].cells.value(index.column()))
                   : QVariant();
    default:
        return {};
    }
}

void SheetModel::setCorrections(const orders::Corrections& corrections)
{
    m_corrections = corrections;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, std::max(0, columnCount() - 1)));
}

bool SheetModel::isCorrected(const QModelIndex& index) const
{
    return m_corrections.value(m_table.rows[index.row()].row).contains(index.column());
}

QString SheetModel::cellText(const QModelIndex& index) const
{
    const tabular::TableRow& row = m_table.rows[index.row()];
    return m_corrections.value(row.row).value(index.column(), row.cells.value(index.column()));
}

void SheetModel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable)
        return flags;
    const qint64 row = m_table.rows[index.row()].row;
    return m_problems.contains(row) || m_corrections.contains(row) ? flags | Qt::ItemIsEditable : flags;
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        value.toString() == cellText(index))
        return false;
    const tabular::TableRow& row = m_table.rows[index.row()];
    Q_EMIT edited(row.row, index.column(), value.toString(), row.cells.value(index.column()));
    return true;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const qint64 row = section < rowCount() ? m_table.rows[section].row : 0;
        if (role == Qt::DisplayRole)
            return QString::number(row);
        if (role == Qt::DecorationRole && m_problems.contains(row))
            return iconOf(worstOf(m_problems[row]));
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
        return field.isEmpty() ? tr("This column fills nothing.") : tr("Fills: %1").arg(text::columnMeaning(field));
    if (role == Qt::DecorationRole && !field.isEmpty())
        return icon(u"good"_s, Tone::Accent);
    return {};
}

} // namespace aviso::ui
