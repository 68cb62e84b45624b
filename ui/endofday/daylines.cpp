#include "ui/endofday/daylines.h"

#include "ui/fields/reasonlabel.h"
#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestColumn = 24 * grid;

} // namespace

DayLines::DayLines(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_figures(new ReasonLabel(1, this)),
      m_warningPicture(new QLabel(this)), m_warning(new ReasonLabel(0, this)),
      m_model(new TableModel<DayLine>(lineColumns(), this)), m_table(newTable(m_model, this))
{
    m_title->setFont(titleFont());
    m_title->setObjectName(u"day-title"_s);
    m_figures->setObjectName(u"day-figures"_s);
    m_figures->setFont(figureFont());
    m_warning->setObjectName(u"day-warning"_s);
    m_warningPicture->setPixmap(icon(u"unknown"_s, Tone::Bad).pixmap(20, 20));
    m_table->setObjectName(u"day-lines"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index.row()).line.shipment); });
    auto* warning = new QHBoxLayout;
    warning->setSpacing(grid);
    warning->addWidget(m_warningPicture, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(2 * grid, grid, 2 * grid, 0);
    head->setSpacing(grid / 2);
    head->addWidget(m_title);
    head->addWidget(m_figures);
    head->addLayout(warning);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    warn({});
    retranslate();
}

void DayLines::show(const AccountDay& day, const QList<DayLine>& lines)
{
    m_day = day;
    m_services.clear();
    for (const DayLine& line : lines)
        m_services.insert(line.line.service, line.service);
    if (lines != m_model->rows()) {
        m_model->replaceAll(lines);
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    }
    retranslate();
}

void DayLines::warn(const QString& sentence)
{
    m_warning->setReason(sentence, Tone::Bad);
    m_warning->setVisible(!sentence.isEmpty());
    m_warningPicture->setVisible(!sentence.isEmpty());
}

void DayLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DayLines::retranslate()
{
    const QLocale locale;
    const shipping::Outgoings& out = m_day.outgoings;
    m_title->setText(out.account.name + u" · "_s + m_day.carrier);
    const shipping::HandoverFigures figures = shipping::figuresOf(out.ready);
    QStringList said{tr("Parcels to hand over: %1").arg(locale.toString(figures.parcels)),
                     tr("Shipments: %1").arg(locale.toString(figures.shipments)),
                     tr("Labels: %1").arg(locale.toString(out.ready.size() + out.unprinted.size())),
                     tr("%1 kg").arg(locale.toString(static_cast<double>(figures.grams) / 1000.0, 'f', 2))};
    for (auto service = figures.byService.begin(); service != figures.byService.end(); ++service)
        said << m_services.value(service.key(), service.key()) + u": "_s + locale.toString(*service);
    m_figures->setReason(said.join(u"   ·   "_s), Tone::Plain);
    m_table->setAccessibleName(tr("Parcels of this account at the end of the day"));
}

} // namespace aviso::ui
