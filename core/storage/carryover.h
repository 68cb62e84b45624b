#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace aviso::storage {

/// What of the ledger of a replaced desk is in the restored one. The ledger never goes back, unless it says so.
enum class Ledger {
    Carried,    ///< all of it: what was booked is booked, and no item number is given again
    OtherDesk,  ///< the replaced desk is not the one of the backup: no booking is carried over, its item numbers are
    NoDesk,     ///< there was none: what was booked after the backup was made, and its item numbers, are not known
    Incomplete, ///< the replaced desk could not be read, or not as a whole: bookings and item numbers may be missing
};

struct CarriedOver
{
    Ledger ledger = Ledger::Carried;
    qint64 bookings = 0; ///< labels that the backup did not know
};

/// The error to tell when a desk cannot be read for a reason that passes (another program has it, the disk is full);
/// nothing when its file is at fault, which may be the very reason for replacing it.
std::optional<Error> passingTrouble(const Error& error);

/// Brings all that was committed into the one file of the connection, which nobody else may have open: Conflict
/// "desk-in-use" when somebody has; Storage.
Result<void> mergeLog(Connection& connection);

/// Brings the copy of a backup at `incoming`, which nobody uses yet, to the newest schema, and adds what the ledger of
/// the desk at `replaced` (none when empty) gained since: every shipment with an attempt or a print that the copy does
/// not have or has in an earlier state, as it is there with its parcels, attempts, documents, events and accounts; what
/// left through the outbox or waits there; the item numbers and keys that were given. All other shipments stay as in
/// the copy. The desk at `replaced` stays as it is. All of it is in the file itself then, and nothing in a log. Errors:
/// Conflict "ledgers-forked" (args: `replaced`) when each knows what the other does not, since two copies of a desk
/// were worked with; Conflict "desk-in-use"; Storage.
Result<CarriedOver> carryOver(const QString& incoming, const QString& replaced);

} // namespace aviso::storage
