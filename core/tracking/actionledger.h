#pragma once

#include "core/carriers/session.h"
#include "core/carriers/sighting.h"
#include "core/model/actions.h"
#include "core/model/follows.h"
#include "core/shipping/route.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace aviso::tracking {

// The writes around the one call of an order. Each is one transaction; between any two of them the program may die,
// and the ledger still says what a later run must do.

/// A parcel with its way to the carrier.
struct Addressed
{
    model::Shipment shipment = {};
    model::Follow follow = {};
    shipping::Route route = {};

    carriers::ActionOrder order(const QString& action, carriers::Party party,
                                const QMap<QString, QString>& values) const;
};

/// Errors: NotFound "no-such-parcel"; those of findRoute(); Storage.
Result<Addressed> address(const shipping::Desk& desk, ParcelId parcel);

/// Writes the intent, and who approved it (nobody: empty). Conflict "action-open"; Storage.
Result<model::OrderedAction> commitAction(const shipping::Desk& desk, const Addressed& to,
                                          const model::OrderedAction& wanted, const QString& approver);

/// Writes what became of an action, with what goes along: the order in the shipment's history, the lines of its bill,
/// the number under which the parcel goes on. Tried again while the database is busy. Storage, and then it is open.
struct Outcome
{
    model::OrderedAction action = {};
    model::ActionState from = model::ActionState::Intended;
    std::optional<carriers::Quote> quote = {};
    QString newNumber = {};
    QString approver = {}; ///< who approved that it is given up; nobody: empty
};
Result<model::OrderedAction> settle(const shipping::Desk& desk, const Outcome& outcome, std::stop_token stop);

/// Whether the label of a parcel is taken back: by itself, or with the whole shipment where the carrier books it so.
bool isTakenBack(const QList<model::OrderedAction>& actions, ParcelId parcel);

/// What is chosen for taking back a shipment that was booked as one.
inline const QMap<QString, QString> wholeShipment{{QStringLiteral("whole"), QStringLiteral("yes")}};

/// The action after an error of the carrier's: refused, or unknown.
model::OrderedAction afterError(model::OrderedAction action, const Error& error, const QDateTime& now);

/// The action as the carrier's list has it.
model::OrderedAction afterOrder(model::OrderedAction action, const carriers::PlacedOrder& placed, const QDateTime& now);

} // namespace aviso::tracking
