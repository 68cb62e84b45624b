#include "ui/orders/filerows.h"

#include "ui/look.h"
#include "ui/models/tables.h"
#include "ui/orders/importrun.h"
#include "ui/orders/rowproblems.h"
#include "ui/orders/sheetmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestColumn = 26 * grid;

} // namespace

FileRows::FileRows(Tasks& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_sheet(new SheetModel(this)), m_rows(newTable(m_sheet, this)),
      m_problems(new RowProblems(this)), m_changed(new ChangedOrders(this))
{
    m_rows->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                            QAbstractItemView::DoubleClicked);
    setFocusProxy(m_rows);
    m_rows->setObjectName(u"sheet"_s);
    m_rows->verticalHeader()->show();
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->setObjectName(u"rows-and-problems"_s);
    sides->addWidget(m_rows);
    auto* findings = new QWidget(this);
    auto* below = new QVBoxLayout(findings);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_changed, 3);
    below->addWidget(m_problems, 2);
    sides->addWidget(findings);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    sides->setSizes({90 * grid, 70 * grid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sides);
    connect(m_problems, &RowProblems::chosen, this,
            [this](qint64 row, const QString& field) { jumpTo(row, field, Then::Show); });
    connect(m_problems, &RowProblems::activated, this,
            [this](qint64 row, const QString& field) { jumpTo(row, field, Then::Edit); });
    connect(m_changed, &ChangedOrders::chosen, this,
            [this](qint64 row, const QString& field) { jumpTo(row, field, Then::Show); });
    connect(m_sheet, &SheetModel::edited, this, &FileRows::corrected);
    retranslate();
}

void FileRows::show(const tabular::Source& file, const orders::Preview& preview, const QStringList& fields)
{
    m_jumping.drop(); // a row of the file before
    m_file = file;
    m_format = preview.format;
    m_sheet->mark({});
    m_sheet->show(preview.table, fields);
    mark(preview.mapped.problems + preview.mapped.advice);
    m_changed->show({}, 0, ChangedOrders::Question::Settled);
    fitColumns();
}

void FileRows::mark(const QList<orders::RowProblem>& problems)
{
    m_sheet->mark(problems);
    m_problems->show(problems);
}

void FileRows::show(const orders::ImportReport& report, ChangedOrders::Question question)
{
    mark(report.rejected + report.advice);
    m_changed->show(report.changed, report.updated + report.kept, question);
}

void FileRows::setCorrections(const orders::Corrections& corrections)
{
    m_sheet->setCorrections(corrections);
}

void FileRows::setEditable(bool isEditable)
{
    m_sheet->setEditable(isEditable);
}

void FileRows::fitColumns()
{
    m_rows->resizeColumnsToContents();
    for (int i = 0; i < m_sheet->columnCount(); ++i)
        m_rows->setColumnWidth(i, std::min(widestColumn, m_rows->columnWidth(i)));
}

void FileRows::jumpTo(qint64 row, const QString& field, Then then)
{
    m_jumping.drop(); // to a row that was chosen before
    if (m_sheet->indexOf(row) >= 0)
        return selectRow(row, field, then);
    m_tasks
        .run(Lane::Desk, tr("Reading row %1").arg(QLocale().toString(row)),
             [file = m_file, format = m_format, row](const LongCall& call) {
                 return rowsAround(file, format, row, call);
             })
        .in(m_jumping)
        .then(this, [this, row, field, then](const Result<QList<tabular::TableRow>>& rows) {
            if (!rows)
                return Q_EMIT failed(rows.error());
            m_sheet->showRows(*rows);
            selectRow(row, field, then);
        });
}

void FileRows::selectRow(qint64 row, const QString& field, Then then)
{
    const int at = m_sheet->indexOf(row);
    if (at < 0)
        return;
    const QModelIndex cell = m_sheet->index(at, std::max(0, m_sheet->columnOf(field)));
    // With its mark the cell needs more room than the others of its column.
    const int wanted = m_rows->fontMetrics().horizontalAdvance(cell.data().toString()) + 5 * grid;
    if (m_rows->columnWidth(cell.column()) < wanted)
        m_rows->setColumnWidth(cell.column(), std::min(widestColumn, wanted));
    m_rows->selectRow(at);
    m_rows->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate); // typing goes into it
    m_rows->scrollTo(cell);
    if (then == Then::Edit)
        m_rows->setFocus(Qt::OtherFocusReason);
    if (then == Then::Edit && cell.flags().testFlag(Qt::ItemIsEditable))
        m_rows->edit(cell);
}

void FileRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileRows::retranslate()
{
    m_rows->setAccessibleName(tr("Rows of the file"));
}

} // namespace aviso::ui
