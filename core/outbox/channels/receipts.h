#pragma once

#include "core/outbox/drain.h"

#include <QDateTime>
#include <QString>

namespace aviso::outbox::channels {

// Booking receipts: the merchant's shop gets the numbers of its orders back in files.
//
// One file a day, "booked-2026-11-23.csv": UTF-8 without byte order mark, commas, CR LF, quotes as in RFC 4180, and the
// header "reference,number,carrier,service,booked_at,source". The day is that of `booked_at` at this desk. The file is
// always whole: it is written anew from the outbox and put in the place of the old one in one step, so a reader never
// sees half a file and every parcel stands in it once, whenever the program dies. A file that holds anything else, say
// the receipts of another desk, is left alone and reported. A cell that a spreadsheet would calculate with begins with
// an apostrophe. Parcels of practice carriers and specimens never reach a shop's file: theirs is
// "practice-booked-2026-11-23.csv".

enum class Worth { Real, Practice };

/// What a shop learns of one booked parcel.
struct Receipt
{
    ShipmentId shipment = {};
    QString reference = {}; ///< the merchant's own
    QString number = {};    ///< the carrier's
    QString carrier = {};   ///< "swisspost"
    QString service = {};   ///< the carrier's code
    QString source = {};    ///< where the order came from; empty when typed
    QDateTime bookedAt = {};
    Worth worth = Worth::Real;
};

/// The row of the outbox for a receipt. Its day is that of the system's time zone.
Outgoing outgoing(const Receipt& receipt);

/// The channel "file". Its errors: those of checkReceiptsFolder(), Invalid "receipts-folder-unset", Storage
/// "receipts-not-written", Conflict "receipts-not-ours".
Channel receiptFiles();

/// The folder of this desk for receipts; empty when it wants none.
Result<QString> receiptsFolder(storage::Connection& connection);

/// Keeps it, and makes what could not leave so far due at once.
Result<void> keepReceiptsFolder(storage::Connection& connection, const QString& folder, const QDateTime& now);

/// Whether receipts can go there now; an empty name means none and is good. Looks at the disk. Errors: NotFound
/// "receipts-folder-missing", Storage "folder-not-writable".
Result<void> checkReceiptsFolder(const QString& folder);

} // namespace aviso::outbox::channels
