#pragma once

#include "core/orders/corrections.h"
#include "core/orders/preview.h"
#include "core/orders/problem.h"
#include "ui/orders/changedorders.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QTableView;

namespace aviso::ui {

class RowProblems;
class SheetModel;

/// Rows of an order file as they are read, and beside them what stands against any row of the file. Choosing a problem
/// goes to its row, which is fetched from the file when it is not among those shown.
class FileRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FileRows(Tasks& tasks, QWidget* parent = nullptr);

    /// `fields`: what each column fills, or empty.
    void show(const tabular::Source& file, const orders::Preview& preview, const QStringList& fields);
    void mark(const QList<orders::RowProblem>& problems);

    /// What a report says of the rows; the changed ones with or without the question what becomes of them.
    void show(const orders::ImportReport& report, ChangedOrders::Question question);
    void setCorrections(const orders::Corrections& corrections);
    void setEditable(bool isEditable); ///< false: no cell takes anything
    ChangedOrders& changed() const { return *m_changed; }

Q_SIGNALS:
    void corrected(qint64 row, int column, const QString& text, const QString& file); ///< as SheetModel::edited()
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    enum class Then { Show, Edit };
    void jumpTo(qint64 row, const QString& field, Then then);
    void selectRow(qint64 row, const QString& field, Then then);
    void retranslate();

    Tasks& m_tasks;
    tabular::Source m_file;
    tabular::Format m_format;
    SheetModel* m_sheet;
    QTableView* m_rows;
    RowProblems* m_problems;
    ChangedOrders* m_changed;
    Place m_jumping;
};

} // namespace aviso::ui
