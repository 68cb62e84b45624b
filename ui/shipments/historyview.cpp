#include "ui/shipments/historyview.h"

#include "core/model/shipments.h"
#include "core/text/sentences.h"
#include "ui/language.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString actorName(const QString& actor)
{
    if (actor == "clerk"_L1)
        return HistoryView::tr("Desk");
    if (actor == "import"_L1)
        return HistoryView::tr("Import");
    if (actor == "carrier"_L1)
        return HistoryView::tr("Carrier");
    return HistoryView::tr("Aviso");
}

QList<Column<model::Event>> columns()
{
    return {{.title = [] { return HistoryView::tr("Time"); },
             .text = [](const model::Event& event) { return localTime(event.at); },
             .font = figureFont()},
            {.title = [] { return HistoryView::tr("Who"); },
             .text = [](const model::Event& event) { return actorName(event.actor); }},
            {.title = [] { return HistoryView::tr("What"); },
             .text = [](const model::Event& event) { return text::sentence(event); },
             .tip = [](const model::Event& event) { return text::sentence(event); }}};
}

} // namespace

HistoryView::HistoryView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_model(columns()), m_table(newTable(&m_model, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    retranslate();
}

void HistoryView::load(ShipmentId id)
{
    if (id == ShipmentId{})
        return m_model.replaceAll({});
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return model::loadEvents(connection, id); });
             })
        .in(m_latest)
        .then(this, [this](Result<QList<model::Event>> events) {
            if (!events)
                return Q_EMIT failed(events.error());
            std::ranges::reverse(*events);
            m_model.replaceAll(*events);
        });
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryView::retranslate()
{
    m_table->setAccessibleName(tr("History of the shipment"));
    m_model.retranslate();
}

} // namespace aviso::ui
