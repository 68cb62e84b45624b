#pragma once

#include "core/carriers/carrier.h"
#include "core/model/attempt.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace aviso::shipping {

/// A reference of our own to book under: 22 letters and digits that nobody mistakes for each other, of which 100 bits
/// are random, so that nobody else ever uses it. Any thread.
QString newReference();

// What a purchase writes besides the ledger itself, inside the caller's transaction.

/// The parcel of the attempt, and the others of its shipment where all were booked at once, have their numbers and
/// labels, and are found by the numbers. Conflict "already-booked"; "number-mismatch" when there are not as many other
/// parcels as labels.
Result<void> writeLabels(storage::Connection& connection, const model::Attempt& attempt,
                         const carriers::PurchasedLabel& label, const QDateTime& now);

/// The parcel of the attempt, and the others of its shipment where all were booked at once, have labels for their way
/// back; their own numbers and labels stay as they are. The shipment is found by the numbers of the way back too.
/// Conflict "number-mismatch" as above.
Result<void> writeReturnLabels(storage::Connection& connection, const model::Attempt& attempt,
                               const carriers::PurchasedLabel& label, const QDateTime& now);

} // namespace aviso::shipping
