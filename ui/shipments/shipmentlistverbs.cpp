#include "ui/icons.h"
#include "ui/look.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/listexport.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/readinesslook.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <algorithm>

// What the list says about itself, and its own verbs.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void ShipmentList::buildVerbs()
{
    const auto verb = [this](const QString& name, const QKeySequence& keys, const QIcon& picture, auto act) {
        auto* action = new QAction(picture, {}, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // of the list only: the form has its own
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_copy = verb(u"copy-rows"_s, QKeySequence::Copy, verbIcon(u"edit-copy"_s, u"copy"_s), [this] { copy(); });
    m_export = verb(u"export-list"_s, {}, verbIcon(u"document-export"_s, u"export"_s), [this] { exportAll(); });
    m_chooseColumns = verb(u"choose-columns"_s, {}, icon(u"options"_s), [this] { m_layout->openMenu(); });
}

QList<QAction*> ShipmentList::verbs() const
{
    return {m_copy, m_export, m_chooseColumns};
}

/// As many as are selected, those of them that have been read: with tabs, as spreadsheets and letters take it.
void ShipmentList::copy()
{
    const QList<int> columns = m_layout->shown();
    withSelectedLines([this, columns](const QList<model::ShipmentLine>& lines) {
        const auto all = shipmentColumns();
        QStringList rows;
        for (const model::ShipmentLine& line : lines) {
            const shipping::CheckedLine row{.line = line, .readiness = m_readiness->known(line)};
            QStringList cells;
            for (const int column : columns)
                cells << all[column].text(row).replace(u'\t', u' ').replace(u'\n', u' ');
            rows << cells.join(u'\t');
        }
        QApplication::clipboard()->setText(rows.join(u'\n'));
    });
}

void ShipmentList::exportAll()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the list as CSV"), QDir::homePath() + u'/' + tr("shipments") + u".csv"_s, tr("Text (*.csv)"));
    if (file.isEmpty())
        return;
    exportTo(file);
}

void ShipmentList::exportTo(const QString& file)
{
    ListExport wanted{.columns = m_layout->shown(), .known = m_readiness->all(), .file = file};
    for (const int column : wanted.columns)
        wanted.titles << m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_services.tasks
        .run(Lane::Background, tr("Exporting the list"),
             [&desk = m_services.desk, wanted, question = m_reading->asked()](const LongCall& call) {
                 return exportList(desk, question, wanted, call);
             })
        .then(this, [this, file](const Result<qint64>& rows) {
            if (rows)
                Q_EMIT exported(file, *rows);
            else if (rows.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(rows.error());
        });
}

/// A click on the header: by this column, then the other way round, then newest first again.
void ShipmentList::sortBy(int column)
{
    const auto by = sortOf(column);
    if (!by)
        return showOrder();
    Question question = m_reading->asked();
    const bool isSame = question.order.by == *by;
    const bool wasFirst = question.order.direction == Qt::AscendingOrder;
    if (isSame && !wasFirst)
        question.order = {};
    else
        question.order = {.by = *by, .direction = isSame ? Qt::DescendingOrder : Qt::AscendingOrder};
    ask(question);
}

void ShipmentList::showOrder()
{
    auto* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(m_order.by != model::SortBy::Age);
    header->setSortIndicator(columnOf(m_order.by), m_order.direction);
}

void ShipmentList::showEmpty()
{
    m_empty->setVisible(m_rows.rowCount() == 0 && m_reading->isWhole());
    m_empty->setText(m_shown.wanted == Wanted() ? tr("There is no shipment yet. Press F2 to write the first one.")
                                                : tr("No shipment fits. Type less, or choose “All states”."));
    m_empty->setGeometry(m_table->viewport()->rect().adjusted(2 * grid, 0, -2 * grid, 0));
}

void ShipmentList::showCount()
{
    const int rows = m_rows.rowCount();
    QString words =
        m_reading->isWhole() ? tr("%n shipment(s)", nullptr, rows) : tr("more than %n shipment(s)", nullptr, rows);
    // A large number is read more easily in groups of three.
    words.replace(QString::number(rows), QLocale().toString(rows));
    m_count->setText(words);
}

void ShipmentList::retranslate()
{
    m_table->setAccessibleName(tr("Shipments"));
    m_copy->setText(tr("Copy rows"));
    m_export->setText(tr("Export as CSV…"));
    m_chooseColumns->setText(tr("Columns…"));
    m_rows.retranslate();
    giveWordsRoom();
    showEmpty();
    showCount();
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
