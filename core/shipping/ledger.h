#pragma once

#include "core/carriers/carrier.h"
#include "core/model/attempt.h"
#include "core/shipping/booking.h"
#include "core/shipping/route.h"

namespace aviso::shipping {

// The steps of a purchase around its one network call. Each is one transaction; between any two of them the program
// may die, and the ledger still says what a later run must do.

/// An attempt that is committed, with all that carrying it out needs.
struct Intent
{
    model::Attempt attempt = {};
    Route route = {};

    /// What goes out, to the byte, each time that it is carried out.
    carriers::PreparedLabel label() const { return {.request = attempt.request, .number = attempt.number}; }
};

/// The route of a shipment that may be booked as it is now; changes nothing. Errors: those of buyLabel() that are known
/// without the carrier.
Result<Route> bookableRoute(const Desk& desk, ShipmentId shipment);

/// The next number of the account's range, or a reference of our own where the carrier gives the numbers; inside the
/// caller's transaction.
Result<QString> takeKey(storage::Connection& connection, const Route& route);

/// Checks the shipment as it is now, takes a number, and writes the attempt, all in one transaction.
Result<Intent> commitIntent(const Desk& desk, ShipmentId shipment, ParcelId parcel);

/// Makes the network call of a committed intent and settles it.
Result<Bought> carryOut(const Desk& desk, const Intent& intent, std::stop_token stop);

/// Commits an intent and carries it out, and again with the next number while the carrier says that one was used up by
/// somebody else, which the label then warns of ("numbers-behind"). Every number that was tried is in the ledger, as
/// burnt. Refused "numbers-used" (field "item-number-first", args: the last number) after twenty of them; else the
/// errors of buyLabel().
Result<Bought> buyUnderFreeNumber(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop);

// What the carrier said is paid for and in memory only. So each of the settling writes below is tried again while
// another program is writing into the desk: each time for as long as the database waits by itself, ten minutes in all,
// and not again after `stop`.

/// Stores label, parcel number, attempt, shipment state, history and the receipt that must leave in one transaction.
/// OutcomeUnknown "label-not-stored" when that cannot be done: then the attempt is open.
Result<Bought> settlePurchase(const Desk& desk, const Intent& intent, const carriers::PurchasedLabel& label,
                              std::stop_token stop);

/// Records why there is no label: Unknown when it may exist all the same, Burnt when the key is used up, else Refused.
/// Returns that error, or OutcomeUnknown when not even that could be written: then the attempt is open.
std::unexpected<Error> settleFailure(const Desk& desk, const Intent& intent, const Error& error, std::stop_token stop);

/// Brings a shipment into the state that its parcels and attempts are in, inside the caller's transaction.
Result<void> updateStanding(storage::Connection& connection, ShipmentId id, const std::optional<Error>& problem,
                            const QDateTime& now);

/// Leaves a shipment in the state that its parcels and attempts are in, with what stands against booking it.
Result<void> noteProblem(const Desk& desk, ShipmentId shipment, const Error& problem);

/// Records how an attempt ended without a label, or that it is still open (Unknown), and why. OutcomeUnknown when it
/// could not be written.
Result<void> recordOutcome(const Desk& desk, const Intent& intent, model::AttemptState to, const Error& why,
                           std::stop_token stop);

/// Turns the intents of programs that are gone into unknown outcomes, so that they are counted and shown as such, in
/// one transaction; says how many there were. For the opening of a desk.
Result<qint64> noticeLeftBehind(const Desk& desk);

} // namespace aviso::shipping
