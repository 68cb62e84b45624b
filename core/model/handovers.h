#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace aviso::model {

// What the carrier has taken along, as rows. Every function runs inside the caller's transaction. Errors: Storage.

/// A shipment is booked: it waits to be handed over, on its dispatch date but not before today (here).
Result<void> awaitHandover(storage::Connection& connection, ShipmentId id, const QDateTime& now);

/// It is booked no more: nobody waits for it.
Result<void> forgetHandover(storage::Connection& connection, ShipmentId id);

/// When the carrier took it, and who said so.
struct Handover
{
    QDateTime at = {};  ///< UTC
    QString login = {}; ///< empty: the carrier, by telling of the parcel

    bool operator==(const Handover&) const = default;
};
Result<std::optional<Handover>> handoverOf(storage::Connection& connection, ShipmentId id);

/// Notes that the carrier has it; false when that is noted already. The shipment gets a new version.
Result<bool> noteHandover(storage::Connection& connection, ShipmentId id, const Handover& handover,
                          const QDateTime& now);

/// Notes when the carrier first told of it afterwards, unless that is noted or it was not handed over.
Result<void> noteHeard(storage::Connection& connection, ShipmentId id, const QDateTime& at);

/// Takes that back, so that it waits once more; false when it was not noted.
Result<bool> withdrawHandover(storage::Connection& connection, ShipmentId id, const QDateTime& now);

} // namespace aviso::model
