#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

namespace aviso::shipping {

// The sample orders on a desk, to be removed without a trace. Only what never left the desk counts: shipments of the
// sample orders that no other than a practice account has booked, tried to book, or shall book.

Result<qint64> countSamples(storage::Connection& connection);

/// Deletes them with their parcels, attempts, labels, history and what waits in the outbox, inside the caller's
/// transaction, and says how many they were. Numbers of the practice carrier stay used. One that is being booked right
/// now stays. Errors: Storage.
Result<qint64> removeSamples(storage::Connection& connection);

} // namespace aviso::shipping
