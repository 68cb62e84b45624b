#pragma once

#include "core/shipping/desk.h"

#include <QList>

namespace aviso::shipping {

/// Gives drafts up: state Cancelled, with a line in their history. Nothing is asked of the carrier, for nothing was
/// promised to it. All or none, in one transaction. Errors: Conflict "booked-stays" (args: the carrier) for one that
/// has a label, "partly-booked" for one of whose parcels has, "not-editable" for one whose outcome is open; NotFound;
/// Storage. One that is discarded already stays so.
Result<void> discard(const Desk& desk, const QList<ShipmentId>& shipments);

/// Makes drafts of discarded shipments again, as they were. All or none. Errors: Conflict "not-discarded" for one in
/// any other state; NotFound; Storage.
Result<void> takeBack(const Desk& desk, const QList<ShipmentId>& shipments);

} // namespace aviso::shipping
