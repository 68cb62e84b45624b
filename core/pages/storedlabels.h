#pragma once

#include "core/pages/paper.h"
#include "core/storage/connection.h"

namespace aviso::pages {

/// Whether a label that was printed before must say so on paper.
enum class Copies { Marked, Unmarked };

/// The labels of a shipment, by parcel, then by page, with what its account and service say of them; empty when it has
/// none. The first print is the original, so the words of a label that was printed once are those of copy 1.
Result<QList<StoredLabel>> storedLabels(storage::Connection& connection, ShipmentId id, Copies copies);

} // namespace aviso::pages
