#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace aviso::model {

/// One thing that the carrier told of a parcel, as it said it.
struct TrackingEvent
{
    ParcelId parcel = {};
    ShipmentId shipment = {};
    QString number = {};  ///< under which the parcel went then
    QByteArray mark = {}; ///< which one it is among those of its parcel: the same one again has the same mark
    QString code = {};
    QString reason = {};
    QDateTime at = {};      ///< UTC; invalid: the carrier named no time
    QDateTime notedAt = {}; ///< UTC, when it came to this desk
    QString place = {};
    QString words = {}; ///< the carrier's
    bool isRevoked = false;

    bool operator==(const TrackingEvent&) const = default;
};

// Every function runs inside the caller's transaction. Errors: Storage.

/// Adds it, or notes that it was revoked; false when it is there already as it is.
Result<bool> noteTrackingEvent(storage::Connection& connection, const TrackingEvent& event);

/// Of one parcel, in the order in which things happened; what has no time stands where it came.
Result<QList<TrackingEvent>> trackingEventsOf(storage::Connection& connection, ParcelId parcel);

/// Of all parcels of a shipment.
Result<QList<TrackingEvent>> trackingEventsOf(storage::Connection& connection, ShipmentId shipment);

} // namespace aviso::model
