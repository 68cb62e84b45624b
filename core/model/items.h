#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/item.h"
#include "core/storage/connection.h"

namespace aviso::model {

// The items of a shipment as rows. Every function runs inside the caller's transaction.

/// In the order's order; none for a shipment that is gone.
Result<QList<Item>> loadItems(storage::Connection& connection, ShipmentId id);

/// Puts these in the place of those that are there. What was counted of a code stays counted, up to the new quantity.
Result<void> replaceItems(storage::Connection& connection, ShipmentId id, const QList<Item>& items);

/// Writes down how many of the item at this index of loadItems() lie in the parcel.
Result<void> setPicked(storage::Connection& connection, ShipmentId id, qsizetype index, int picked);

/// Gives a shipment without items those of another one, with nothing counted yet.
Result<void> copyItems(storage::Connection& connection, ShipmentId from, ShipmentId to);

} // namespace aviso::model
