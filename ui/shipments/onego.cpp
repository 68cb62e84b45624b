#include "ui/shipments/onego.h"

#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "ui/shipments/bookingrun.h"
#include "ui/shipments/labelprinting.h"

#include <algorithm>
#include <utility>

namespace aviso::ui {

OneGo::OneGo(const Services& services, BookingRun* booking, LabelPrinting* printing, QObject* parent)
    : QObject(parent), m_services(services), m_booking(booking), m_printing(printing)
{
    connect(m_booking, &BookingRun::booked, this,
            [this](const QString&, const QList<BatchResult>& results) { print(results); });
}

void OneGo::ship(ShipmentId shipment)
{
    if (m_booking->isBusy())
        return Q_EMIT announced(tr("A batch is being booked. Scan again when it is done."));
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), shipment] {
                 return store.read([&](storage::Connection& connection) { return nextStep(connection, shipment); });
             })
        .then(this, [this, shipment](const Result<Step>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            take(shipment, *step);
        });
}

Result<OneGo::Step> OneGo::nextStep(storage::Connection& connection, ShipmentId shipment)
{
    const auto stored = model::loadShipment(connection, shipment);
    if (!stored)
        return std::unexpected(stored.error());
    if (model::isEditable(stored->state))
        return Step::Book;
    const auto labels = model::labelsOf(connection, shipment);
    if (!labels)
        return std::unexpected(labels.error());
    const bool isNew = std::ranges::any_of(*labels, [](const model::Document& label) { return label.printCount == 0; });
    return isNew ? Step::Print : Step::Nothing;
}

void OneGo::take(ShipmentId shipment, Step step)
{
    m_toPrint.reset();
    switch (step) {
    case Step::Book:
        m_toPrint = shipment;
        return m_booking->bookChosen({shipment});
    case Step::Print:
        return m_printing->printShipments({shipment});
    case Step::Nothing:
        return Q_EMIT announced(tr("Nothing to do: its label is printed, or it has none."));
    }
}

void OneGo::print(const QList<BatchResult>& results)
{
    const auto wanted = std::exchange(m_toPrint, {});
    const auto isBooked = [&](const BatchResult& result) {
        return result.shipment == *wanted &&
               (result.kind == BatchResult::Kind::Done || result.kind == BatchResult::Kind::Warned);
    };
    if (wanted && std::ranges::any_of(results, isBooked))
        m_printing->printShipments({*wanted});
}

} // namespace aviso::ui
