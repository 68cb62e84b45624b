#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::model {

enum class ActionId : qint64 {};

/// How far an order to change something on the way has come.
enum class ActionState {
    Intended,   ///< written down, and the carrier is being asked
    Unknown,    ///< it perhaps has the order
    Ordered,    ///< it has
    Refused,    ///< it has not
    Cancelling, ///< it has the order, and perhaps has it no more
    Cancelled,  ///< it had the order, and has it no more
};

QString actionStateWord(ActionState state); ///< "intended", "unknown", …

/// True while the carrier must be asked what became of it.
bool isOpen(ActionState state);

/// The word of the action that takes a booking back.
inline constexpr QLatin1StringView voidWord("void");

/// An order to change something for a parcel that is on its way, as the ledger has it.
struct OrderedAction
{
    ActionId id = {};
    ParcelId parcel = {};
    ShipmentId shipment = {};
    AccountId account = {};
    QString number = {};                 ///< of the parcel, then
    QString action = {};                 ///< a word of the catalogue, or `voidWord`
    QString party = {};                  ///< "sender" or "recipient"
    QMap<QString, QString> choices = {}; ///< catalogue field -> value
    ActionState state = ActionState::Intended;
    QString owner = {};       ///< the running program that is at it
    QString orderId = {};     ///< the carrier's key of the order
    QString orderNumber = {}; ///< what people call it
    QString words = {};       ///< the carrier's, of how it stands
    bool canBeCancelled = false;
    QStringList knownBefore = {}; ///< keys of orders of this kind that the carrier had before
    std::optional<Error> error = {};
    QString login = {};
    QDateTime intendedAt = {}; ///< UTC
    QDateTime settledAt = {};  ///< UTC; invalid while it is open

    bool operator==(const OrderedAction&) const = default;
};

/// A line of what the carrier charges.
struct BillEntry
{
    ShipmentId shipment = {};
    std::optional<ActionId> action = {}; ///< none: the booking itself
    QString name = {};                   ///< in the carrier's words
    Money amount = {};
    QDateTime at = {};

    bool operator==(const BillEntry&) const = default;
};

// Every function runs inside the caller's transaction. Errors: Storage.

/// Writes an intent. Conflict "action-open" when one of its kind is open or ordered for the parcel.
Result<ActionId> addAction(storage::Connection& connection, const OrderedAction& action);

/// Brings an action from one state into another, with what is known of it now. Conflict "action-settled" when it is no
/// longer in the state `from`.
Result<void> moveAction(storage::Connection& connection, const OrderedAction& action, ActionState from);

/// Makes the settling of an open action this program's; false when another was faster.
Result<bool> claimAction(storage::Connection& connection, const OrderedAction& seen, const QString& owner);

Result<OrderedAction> loadAction(storage::Connection& connection, ActionId id); ///< NotFound "no-such-action"
Result<QList<OrderedAction>> actionsOf(storage::Connection& connection, ShipmentId shipment);
Result<QList<OrderedAction>> openActions(storage::Connection& connection);

Result<void> addBillEntry(storage::Connection& connection, const BillEntry& entry);
Result<QList<BillEntry>> billOf(storage::Connection& connection, ShipmentId shipment);

} // namespace aviso::model
