#pragma once

#include "core/base/ids.h"
#include "core/base/login.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace aviso::model {

// What was typed and could not be stored, because somebody else changed the same shipment or the row refuses it: kept
// beside the shipment until it is settled, so that the end of the program does not lose it. Every function runs inside
// the caller's transaction.

/// By contentOf(), what was typed: the difference to what was stored then.
struct Unsaved
{
    QJsonObject content = {};
    QDateTime at = {}; ///< when it was typed, UTC

    bool operator==(const Unsaved&) const = default;
};

/// In the place of what was kept for this person before. Errors: Storage.
Result<void> keepUnsaved(storage::Connection& connection, ShipmentId shipment, const Unsaved& unsaved,
                         const QString& login = loginName());

/// It is stored now, or given up. Errors: Storage.
Result<void> dropUnsaved(storage::Connection& connection, ShipmentId shipment, const QString& login = loginName());

/// Of these shipments those beside which something is kept for the person. Errors: Storage.
Result<QList<ShipmentId>> unsavedAmong(storage::Connection& connection, const QList<ShipmentId>& shipments,
                                       const QString& login = loginName());

Result<std::optional<Unsaved>> unsavedOf(storage::Connection& connection, ShipmentId shipment,
                                         const QString& login = loginName());

} // namespace aviso::model
