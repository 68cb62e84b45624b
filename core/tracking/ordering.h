#pragma once

#include "core/base/progress.h"
#include "core/carriers/sighting.h"
#include "core/model/actions.h"
#include "core/shipping/approval.h"
#include "core/shipping/desk.h"

#include <QMap>
#include <QString>

#include <optional>
#include <stop_token>

namespace aviso::tracking {

// Changing what becomes of a parcel on its way. What costs money is written down before the carrier is asked for it,
// and what became of it is settled by the carrier's own list of orders. Blocks; any worker thread.

/// What somebody wants for a parcel.
struct Wish
{
    ParcelId parcel = {};
    QString action = {}; ///< a word of the carrier's catalogue
    carriers::Party party = carriers::Party::Sender;
    QMap<QString, QString> values = {}; ///< catalogue field -> value
    std::optional<Money> agreed = {};   ///< the price that was shown and agreed to; none: whatever it costs
    std::optional<shipping::Signature> signature = {}; ///< of whoever approves, where the desk asks for it

    bool operator==(const Wish&) const = default;
};

/// What the carrier says before anything is ordered.
struct Offer
{
    carriers::Possible possible = {};
    std::optional<carriers::Quote> quote = {};              ///< none: this carrier tells no price beforehand
    shipping::Approval approval = shipping::Approval::None; ///< what the desk asks for besides

    bool operator==(const Offer&) const = default;
};

/// Asks the carrier whether it can be done and at what price; changes nothing. Errors: Invalid "missing" with the field
/// that the action needs; Refused "cannot-be-ordered" (no call for it, or not this party's right), "not-booked",
/// "parcel-is-over"; NotFound; those of the sign-in and of the channel.
Result<Offer> askFor(const shipping::Desk& desk, const Wish& wish, std::stop_token stop);

/// Orders it, once: asks the carrier's check first, then what orders it has, commits the intent, makes the one call,
/// and stores the answer with the lines of the bill. Errors: those of askFor(); Refused with the carrier's reason, or
/// "price-changed" (args: the price now) when it is no longer the one agreed to; those of shipping::approve(); Conflict
/// "action-open" when one of its kind is open or stands; OutcomeUnknown (recorded: settleActions()).
Result<model::OrderedAction> order(const shipping::Desk& desk, const Wish& wish, std::stop_token stop);

/// Takes an order back while the carrier allows it. Refused "cannot-be-cancelled"; OutcomeUnknown (recorded).
Result<model::OrderedAction> cancelOrder(const shipping::Desk& desk, model::ActionId action, std::stop_token stop);

/// Takes a booked shipment back at its carrier, label for label. Once all are, it is cancelled, and is neither waited
/// for nor followed any more. Refused "cannot-void" where the carrier knows no such thing, "already-handed-over",
/// "not-booked"; those of shipping::approve() where a label was printed; Conflict "being-settled"; OutcomeUnknown
/// (recorded).
Result<void> voidShipment(const shipping::Desk& desk, ShipmentId shipment, std::stop_token stop,
                          const std::optional<shipping::Signature>& signature = {});

/// For an order whose outcome the carrier does not clear up: it counts as not made, and may be ordered anew. Whoever
/// wants this takes it on himself that the carrier may have it. Conflict "nothing-unknown" when its outcome is known,
/// "being-settled"; those of shipping::approve().
Result<model::OrderedAction> giveUpAction(const shipping::Desk& desk, model::ActionId action,
                                          const std::optional<shipping::Signature>& signature = {});

/// What became of one open action.
struct SettledAction
{
    model::OrderedAction action = {};
    std::optional<Error> error = {}; ///< why it is still open

    bool operator==(const SettledAction&) const = default;
};

/// Settles every open action that no running program works on, by what the carrier has in its list: an order that was
/// not there before is the one that was made; when there is none, some time after it was asked for, it was not made.
/// Errors: Storage.
Result<QList<SettledAction>> settleActions(const shipping::Desk& desk, const LongCall& call);

} // namespace aviso::tracking
