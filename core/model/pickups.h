#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::model {

enum class PickupId : qint64 {};

/// How far an order to fetch parcels has come.
enum class PickupState {
    Intended, ///< written down, and the carrier is being asked
    Unknown,  ///< it perhaps comes; no carrier can be asked about it
    Ordered,  ///< it comes
    Refused,  ///< it does not
    GivenUp,  ///< a person says that it does not, or did not
};

QString pickupStateWord(PickupState state); ///< "intended", "unknown", …

/// A parcel that shall be fetched.
struct PickupParcel
{
    ParcelId parcel = {};
    QString number = {};               ///< then
    std::optional<Error> refused = {}; ///< why the carrier leaves it

    bool operator==(const PickupParcel&) const = default;
};

/// An order to fetch parcels, as the ledger has it.
struct OrderedPickup
{
    PickupId id = {};
    AccountId account = {};
    QDate day = {};          ///< where the parcels stand
    QDateTime earliest = {}; ///< UTC
    QDateTime latest = {};   ///< UTC
    PickupState state = PickupState::Intended;
    QString key = {};
    QString orderId = {};
    QString number = {}; ///< what the carrier confirms it with
    std::optional<Error> error = {};
    QString owner = {}; ///< the running program that is at it
    QString login = {};
    QDateTime intendedAt = {}; ///< UTC
    QDateTime settledAt = {};  ///< UTC; invalid while it is open
    QList<PickupParcel> parcels = {};

    bool operator==(const OrderedPickup&) const = default;
};

/// A booked parcel that waits here and that nobody was asked to fetch.
struct Unfetched
{
    ParcelId parcel = {};
    ShipmentId shipment = {};
    QString number = {};
    QString reference = {};
    QString service = {};
    int weightGrams = 0;

    bool operator==(const Unfetched&) const = default;
};

// Every function runs inside the caller's transaction. Errors: Storage.

Result<QList<Unfetched>> unfetched(storage::Connection& connection, AccountId account);

/// Writes an intent with its parcels. Conflict "pickup-open" (args: the number) when one of them is fetched, or perhaps
/// is, by another one.
Result<PickupId> addPickup(storage::Connection& connection, const OrderedPickup& pickup);

/// Brings a pickup from one state into another, with what is known of it and of its parcels now. Conflict
/// "pickup-settled" when it is no longer in the state `from`.
Result<void> movePickup(storage::Connection& connection, const OrderedPickup& pickup, PickupState from);

Result<OrderedPickup> loadPickup(storage::Connection& connection, PickupId id); ///< NotFound "no-such-pickup"

/// Those of a day from `from` on, and all that are open; newest first.
Result<QList<OrderedPickup>> pickupsSince(storage::Connection& connection, QDate from);

} // namespace aviso::model
