#include "core/tracking/timeline.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"

#include <algorithm>

namespace aviso::tracking {

Result<QList<TimelineEntry>> timelineOf(storage::Connection& connection, ShipmentId id)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    QString carrier;
    if (shipment->account) {
        const auto account = model::loadAccount(connection, *shipment->account);
        if (!account)
            return std::unexpected(account.error());
        carrier = account->carrier;
    }
    const auto events = model::loadEvents(connection, id);
    if (!events)
        return std::unexpected(events.error());
    const auto told = model::trackingEventsOf(connection, id);
    if (!told)
        return std::unexpected(told.error());
    QList<TimelineEntry> timeline;
    for (const model::Event& event : *events)
        timeline.append({.at = event.at, .carrier = carrier, .event = event});
    for (const model::TrackingEvent& event : *told)
        timeline.append({.at = event.at.isValid() ? event.at : event.notedAt, .carrier = carrier, .told = event});
    std::ranges::stable_sort(timeline, {}, &TimelineEntry::at);
    std::ranges::reverse(timeline);
    return timeline;
}

} // namespace aviso::tracking
