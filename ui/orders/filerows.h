#pragma once

#include "core/orders/preview.h"
#include "core/orders/problem.h"
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

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void jumpTo(qint64 row, const QString& field);
    void selectRow(qint64 row, const QString& field);
    void retranslate();

    Tasks& m_tasks;
    tabular::Source m_file;
    tabular::Format m_format;
    SheetModel* m_sheet;
    QTableView* m_rows;
    RowProblems* m_problems;
    Place m_jumping;
};

} // namespace aviso::ui
