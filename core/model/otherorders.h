#pragma once

#include "core/base/result.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::model {

/// A shipment from another source that has the same reference: perhaps the same order a second time.
struct OtherOrder
{
    QString reference = {};
    QString source = {}; ///< empty: typed at the desk
    State state = State::Draft;
    std::optional<QDateTime> bookedAt = {}; ///< the last of its labels, UTC; absent: none was bought

    bool operator==(const OtherOrder&) const = default;
};

// Cancelled shipments do not count. Of several the one that was booked last is given, else any. Asked in parts, never
// for each one. Errors: Storage.

/// For those of the shipments that have one.
Result<QMap<ShipmentId, OtherOrder>> otherOrders(storage::Connection& connection, const QList<ShipmentId>& shipments);

/// By reference, for those of the references that a shipment of another source than `source` has.
Result<QHash<QString, OtherOrder>> ordersElsewhere(storage::Connection& connection, const QString& source,
                                                   const QStringList& references);

} // namespace aviso::model
