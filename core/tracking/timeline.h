#pragma once

#include "core/model/event.h"
#include "core/model/trackingevents.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::tracking {

/// One line of what happened to a shipment: at the desk, or told by the carrier.
struct TimelineEntry
{
    QDateTime at = {};
    QString carrier = {};
    std::optional<model::Event> event = {}; ///< one of these two
    std::optional<model::TrackingEvent> told = {};

    bool operator==(const TimelineEntry&) const = default;
};

/// All of it, the newest first; what has no time stands where it came to this desk. Errors: NotFound; Storage.
Result<QList<TimelineEntry>> timelineOf(storage::Connection& connection, ShipmentId shipment);

} // namespace aviso::tracking
