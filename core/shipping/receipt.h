#pragma once

#include "core/shipping/ledger.h"

namespace aviso::shipping {

/// Puts the receipt of a booked parcel into the outbox when this desk wants receipts, else does nothing. To be called
/// in the transaction that stores the label.
Result<void> enqueueReceipt(storage::Connection& connection, const Intent& intent,
                            const carriers::PurchasedLabel& label, const QDateTime& now);

} // namespace aviso::shipping
