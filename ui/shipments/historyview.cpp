#include "ui/shipments/historyview.h"

#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/language.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

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

using tracking::TimelineEntry;

QString who(const TimelineEntry& entry)
{
    return entry.told ? actorName(u"carrier"_s) : actorName(entry.event->actor);
}

QString what(const TimelineEntry& entry)
{
    return entry.told ? text::sentence(entry.carrier, *entry.told) : text::sentence(*entry.event);
}

/// As the carrier wrote it, for whoever calls there.
QString code(const TimelineEntry& entry)
{
    if (!entry.told)
        return {};
    return entry.told->reason.isEmpty() ? entry.told->code : entry.told->code + u" / "_s + entry.told->reason;
}

QString tip(const TimelineEntry& entry)
{
    QStringList lines{what(entry)};
    if (entry.told && !entry.told->words.isEmpty())
        lines.append(HistoryView::tr("The carrier's words: %1").arg(entry.told->words));
    if (entry.told)
        lines.append(HistoryView::tr("Code %1, parcel number %2").arg(code(entry), entry.told->number));
    return lines.join(u'\n');
}

QList<Column<TimelineEntry>> columns()
{
    return {
        {.title = [] { return HistoryView::tr("Time"); },
         .text = [](const TimelineEntry& entry) { return localTime(entry.at); },
         .font = figureFont()},
        {.title = [] { return HistoryView::tr("Who"); }, .text = &who},
        {.title = [] { return HistoryView::tr("Code", "of the carrier"); }, .text = &code, .font = identifierFont()},
        {.title = [] { return HistoryView::tr("What"); }, .text = &what, .tip = &tip}};
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
                 return store.read(
                     [&](storage::Connection& connection) { return tracking::timelineOf(connection, id); });
             })
        .in(m_latest)
        .then(this, [this](const Result<QList<TimelineEntry>>& timeline) {
            if (!timeline)
                return Q_EMIT failed(timeline.error());
            m_model.replaceAll(*timeline);
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
