#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::model {

/// Why a draft waits, and until when.
struct Hold
{
    QString reason = {};
    std::optional<QDate> until = {}; ///< the day on which it wakes by itself; absent: when it is released

    bool holdsOn(QDate day) const { return !until || day < *until; }
    bool operator==(const Hold&) const = default;
};

// Holds as rows. Every function runs inside the caller's transaction. Errors: Storage.

Result<std::optional<Hold>> holdOf(storage::Connection& connection, ShipmentId id);

/// For those of the shipments that have one. Asked in parts, never for each one.
Result<QMap<ShipmentId, Hold>> holdsOf(storage::Connection& connection, const QList<ShipmentId>& shipments);

/// Sets the hold or takes it away; the shipment gets a new version.
Result<void> setHold(storage::Connection& connection, ShipmentId id, const std::optional<Hold>& hold,
                     const QDateTime& now);

} // namespace aviso::model
