#pragma once

#include "core/carriers/carrier.h"
#include "core/model/attempt.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace aviso::shipping {

// What the ledger writes of a way back, inside the caller's transaction. The booking of the way there, its state and
// what the carrier told of it are never touched: whatever happens to a return label is the program's word in the
// shipment's history.

/// The attempt is booked and its labels are stored. Conflict "attempt-settled"; those of writeReturnLabels().
Result<void> writeReturnPurchase(storage::Connection& connection, const model::Attempt& attempt,
                                 const carriers::PurchasedLabel& label, const QDateTime& now);

/// How an attempt ended without a label, or that it is still open. Conflict "attempt-settled".
Result<void> writeReturnOutcome(storage::Connection& connection, const model::Attempt& attempt, model::AttemptState to,
                                const Error& why, const QDateTime& now);

/// A line of the history: "return-intent", "return-booked", "return-unknown", "return-refused", "return-burnt".
Result<void> tellOfReturn(storage::Connection& connection, const model::Attempt& attempt, const QString& kind,
                          const QStringList& args, const QDateTime& now);

} // namespace aviso::shipping
