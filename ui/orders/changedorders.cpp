#include "ui/orders/changedorders.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::Duplicates;

namespace {

QList<Column<ChangedLine>> columns()
{
    return {
        Column<ChangedLine>{.title = [] { return ChangedOrders::tr("Order"); },
                            .text = [](const ChangedLine& line) { return line.reference; },
                            .icon = [](const ChangedLine&) { return icon(u"advice"_s, Tone::Warning); }},
        Column<ChangedLine>{.title = [] { return ChangedOrders::tr("Field"); },
                            .text = [](const ChangedLine& line) { return text::columnMeaning(line.difference.field); }},
        Column<ChangedLine>{.title = [] { return ChangedOrders::tr("Here"); },
                            .text = [](const ChangedLine& line) { return line.difference.here.simplified(); },
                            .tip = [](const ChangedLine& line) { return line.difference.here; }},
        Column<ChangedLine>{.title = [] { return ChangedOrders::tr("In the file"); },
                            .text = [](const ChangedLine& line) { return line.difference.file.simplified(); },
                            .tip = [](const ChangedLine& line) { return line.difference.file; }}};
}

} // namespace

ChangedOrders::ChangedOrders(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_model(new TableModel<ChangedLine>(columns(), this)),
      m_table(newTable(m_model, this)), m_replace(new QPushButton(this)), m_keep(new QPushButton(this)),
      m_always(new QCheckBox(this))
{
    m_title->setObjectName(u"changed-title"_s);
    m_table->setObjectName(u"changed-orders"_s);
    m_replace->setObjectName(u"take-file"_s);
    m_keep->setObjectName(u"keep-desk"_s);
    m_always->setObjectName(u"decide-always"_s);
    m_title->setFont(titleFont());
    m_title->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(12 * grid);
    for (QPushButton* button : {m_replace, m_keep})
        button->setAutoDefault(true); // Enter presses what has the focus
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_replace);
    answers->addWidget(m_keep);
    answers->addWidget(m_always);
    answers->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid / 2);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addLayout(answers);
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT decided(Duplicates::Replace); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT decided(Duplicates::Keep); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->row(index.row()).row, m_model->row(index.row()).difference.field);
    });
    hide();
    retranslate();
}

void ChangedOrders::show(const QList<orders::ChangedOrder>& changed, qint64 count, Question question)
{
    QList<ChangedLine> lines;
    for (const orders::ChangedOrder& order : changed)
        for (const orders::Difference& difference : order.differences)
            lines.append({order.row, order.reference, difference});
    m_count = count;
    m_model->replaceAll(lines);
    m_table->resizeColumnsToContents();
    for (QWidget* answer :
         {static_cast<QWidget*>(m_replace), static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_always)})
        answer->setVisible(question == Question::Open);
    setVisible(!lines.isEmpty());
    retranslate();
}

bool ChangedOrders::isForAlways() const
{
    return m_always->isChecked();
}

void ChangedOrders::ask()
{
    m_replace->setFocus(Qt::OtherFocusReason);
}

void ChangedOrders::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangedOrders::retranslate()
{
    m_title->setText(tr("%Ln order(s) changed in the file", nullptr, static_cast<int>(m_count)));
    m_table->setAccessibleName(m_title->text());
    m_replace->setText(tr("Take the file's"));
    m_replace->setToolTip(tr("The drafts become what the file says."));
    m_keep->setText(tr("Keep the desk's"));
    m_keep->setToolTip(tr("The drafts stay as they are."));
    m_always->setText(tr("Always for this source"));
    m_model->retranslate();
}

} // namespace aviso::ui
