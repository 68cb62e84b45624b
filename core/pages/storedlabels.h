#pragma once

#include "core/pages/paper.h"
#include "core/storage/connection.h"

namespace aviso::pages {

/// Whether a label that was printed before must say so on paper.
enum class Copies { Marked, Unmarked };

/// The labels of a shipment, by parcel, then by page; empty when it has none. Whether they are practice is what the
/// ledger says of the booking, whatever the account has become since; without a booking they are. A picture was made
/// for the resolution that it names itself, or else for the one that is asked for or offered and makes its layout's
/// size of it; printer commands for the head that their size in dots says, or else for what is asked for, or for 203
/// dots an inch where the carrier leaves no choice. The first print is the original, so the words of a label that was
/// printed once are those of copy 1.
Result<QList<StoredLabel>> storedLabels(storage::Connection& connection, ShipmentId id, Copies copies);

} // namespace aviso::pages
