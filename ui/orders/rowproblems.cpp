#include "ui/orders/rowproblems.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::RowProblem;

QIcon iconOf(const RowProblem& problem)
{
    return problem.weight == RowProblem::Weight::Rejects ? icon(u"refused"_s, Tone::Bad)
                                                         : icon(u"advice"_s, Tone::Warning);
}

namespace {

QString rowSpoken(const RowProblem& problem)
{
    return problem.weight == RowProblem::Weight::Rejects ? RowProblems::tr("Row %1, rejected").arg(problem.row)
                                                         : RowProblems::tr("Row %1, advice").arg(problem.row);
}

QList<Column<RowProblem>> columns()
{
    return {Column<RowProblem>{.title = [] { return RowProblems::tr("Row"); },
                               .text = [](const RowProblem& problem) { return QString::number(problem.row); },
                               .alignment = Qt::AlignRight | Qt::AlignVCenter,
                               .icon = &iconOf,
                               .accessible = &rowSpoken,
                               .font = figureFont()},
            Column<RowProblem>{.title = [] { return RowProblems::tr("Field"); },
                               .text = [](const RowProblem& problem) { return text::columnMeaning(problem.field); }},
            Column<RowProblem>{.title = [] { return RowProblems::tr("What is wrong"); },
                               .text = [](const RowProblem& problem) { return text::sentence(problem); },
                               .tip = [](const RowProblem& problem) { return text::sentence(problem); }}};
}

} // namespace

RowProblems::RowProblems(QWidget* parent)
    : QWidget(parent), m_model(new TableModel<RowProblem>(columns(), this)), m_table(newTable(m_model, this)),
      m_sentence(new QLabel(this)), m_empty(new QLabel(this))
{
    m_table->setObjectName(u"row-problems"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 8 * grid);
    m_table->setColumnWidth(1, 20 * grid);
    m_sentence->setObjectName(u"row-problem"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMargin(grid / 2);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_sentence);
    column->addWidget(m_empty);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->row(index.row()).row, m_model->row(index.row()).field);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowProblems::showSentence);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT activated(m_model->row(index.row()).row, m_model->row(index.row()).field);
    });
    retranslate();
    show({});
}

void RowProblems::show(const QList<RowProblem>& problems)
{
    m_model->replaceAll(problems);
    m_table->setVisible(!problems.isEmpty());
    m_empty->setVisible(problems.isEmpty());
    showSentence();
}

void RowProblems::showSentence()
{
    const QModelIndex current = m_table->currentIndex();
    QString words;
    if (current.isValid()) {
        const RowProblem& problem = m_model->row(current.row());
        words = text::sentence(problem);
        if (problem.weight == RowProblem::Weight::Rejects)
            words += u' ' + tr("Enter opens the cell; what you type there counts for this import.");
    }
    m_sentence->setText(words);
    m_sentence->setVisible(current.isValid());
}

void RowProblems::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RowProblems::retranslate()
{
    m_table->setAccessibleName(tr("Rows with errors"));
    m_empty->setText(tr("No row has an error. In a row that has one, F2 or a double click corrects a cell."));
    m_model->retranslate();
    showSentence();
}

} // namespace aviso::ui
