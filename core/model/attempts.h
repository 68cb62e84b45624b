#pragma once

#include "core/base/result.h"
#include "core/model/attempt.h"
#include "core/storage/connection.h"

#include <QList>

namespace aviso::model {

/// Writes the intent. Conflict "already-booking" when the parcel has a live attempt for that way: the database itself
/// refuses a second one, whichever program asks.
Result<AttemptId> addAttempt(storage::Connection& connection, const Attempt& attempt);

/// Moves an attempt from `from` to `to`; Conflict "attempt-settled" when it is no longer in `from`.
Result<void> moveAttempt(storage::Connection& connection, AttemptId id, AttemptState from, AttemptState to,
                         const std::optional<Error>& why, const QDateTime& now);

/// Takes over an attempt that is unknown, or that a program which is gone left behind: true for exactly one taker.
Result<bool> claimAttempt(storage::Connection& connection, const Attempt& seen, const QString& owner);

Result<QList<Attempt>> openAttempts(storage::Connection& connection); ///< intended or unknown, oldest first
Result<QList<Attempt>> attemptsOf(storage::Connection& connection, ShipmentId id);

/// Hands out the next number of a range that none of the licence's ranges has given, each once. Refused
/// "number-range-exhausted" past `last`.
Result<qint64> takeNumber(storage::Connection& connection, const QString& carrier, const QString& licence, qint64 first,
                          qint64 last);

} // namespace aviso::model
