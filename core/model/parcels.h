#pragma once

#include "core/base/result.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

namespace aviso::model {

// The parcels of a shipment as rows. Every function runs inside the caller's transaction.

/// Adds parcels to a shipment that has none; their keys and numbers are ignored.
Result<void> addParcels(storage::Connection& connection, ShipmentId id, const QList<Parcel>& parcels);

/// In their order, each with how often the first page of its label was printed.
Result<QList<Parcel>> loadParcels(storage::Connection& connection, ShipmentId id);

/// Brings the rows from `before` to `after`; a parcel whose key is 0 is new. Conflict "parcel-has-attempts" when one
/// that goes may have a label.
Result<void> saveParcels(storage::Connection& connection, const Shipment& before, const Shipment& after);

} // namespace aviso::model
