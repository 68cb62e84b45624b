#pragma once

#include "core/shipping/booking.h"

namespace aviso::shipping {

// Labels for the way back of what is booked, to be laid into the parcel. Each is an attempt of its own in the ledger,
// under a key of its own, settled by reconcile() like every other; whatever becomes of it, the booking stands as it
// stood. Blocks; any worker thread.

/// Whether the account's carrier makes return labels by a call.
bool makesReturns(const Desk& desk, const model::Account& account);

/// Buys the label of a parcel's way back, once; of a carrier that books whole shipments those of all its parcels. The
/// intent is committed first; then the one network call; then labels, attempt and history in one transaction.
///
/// Errors: Conflict "not-booked"; Refused "returns-not-here" when the carrier makes none by a call; Conflict
/// "return-there" when it has one; OutcomeUnknown when an earlier one is not settled (with its reason; reconcile) or
/// this one is not (recorded); those of buyLabel() besides.
Result<Bought> buyReturnLabel(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop = {});

/// Buys the return labels that these shipments lack, one after the other; a bad one does not block the others. The
/// items tell of the way back: `numbers` are its numbers. Cancelled for those not begun after a stop.
QList<BookingItem> bookReturns(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call);

} // namespace aviso::shipping
