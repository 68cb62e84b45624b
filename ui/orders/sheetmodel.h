#pragma once

#include "core/orders/corrections.h"
#include "core/orders/problem.h"
#include "core/tabular/read.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace aviso::ui {

/// Some rows of a file as they are read: a column each, the row numbers of the file at the side, and a mark with its
/// sentence on each cell that something stands against.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `fields`: what each column fills, or empty.
    void show(const tabular::Table& table, const QStringList& fields);

    /// Other rows of the same file.
    void showRows(const QList<tabular::TableRow>& rows);

    void mark(const QList<orders::RowProblem>& problems);

    /// What stands for cells of the file. Rows that something stands against, or that were corrected, can be edited.
    void setCorrections(const orders::Corrections& corrections);
    void setEditable(bool isEditable); ///< false: no cell takes anything

    /// Where a row of the file is shown; -1: it is not.
    int indexOf(qint64 row) const;

    /// The column that fills a field; -1: none.
    int columnOf(const QString& field) const { return static_cast<int>(m_fields.indexOf(field)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Keeps nothing: says what was entered, for who keeps the corrections.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// `text` is to stand for the cell's own text `file`.
    void edited(qint64 row, int column, const QString& text, const QString& file);

private:
    bool isCorrected(const QModelIndex& index) const;
    QString cellText(const QModelIndex& index) const;
    const orders::RowProblem* problemAt(const QModelIndex& index) const;
    QString sentencesOf(qint64 row) const;

    tabular::Table m_table;
    QStringList m_fields;
    QHash<qint64, QList<orders::RowProblem>> m_problems;
    orders::Corrections m_corrections;
    bool m_isEditable = true;
};

} // namespace aviso::ui
