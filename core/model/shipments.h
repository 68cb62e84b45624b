#pragma once

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/model/need.h"
#include "core/model/order.h"
#include "core/model/shipment.h"
#include "core/model/status.h"
#include "core/storage/connection.h"

namespace aviso::model {

// Shipments, their parcels and their history as rows. Every function runs inside the caller's transaction.

/// What a list shows of a shipment.
struct ShipmentLine
{
    ShipmentId id = {};
    QString reference = {};
    QString consignee = {};
    QString postcode = {};
    QString city = {};
    QString country = {};
    QString service = {};
    QString account = {}; ///< the account's name
    QString carrier = {};
    State state = State::Draft;
    QString number = {}; ///< first parcel's identification number
    int parcels = 1;
    std::optional<Error> problem = {}; ///< that of the shipment
    QDateTime changedAt = {};
    qint64 version = 0;
    bool isHandedOver = false;
    std::optional<Status> status = {}; ///< of the parcel that needs a look most; none: nothing is known of any
    QString statusCode = {};           ///< the carrier's, that says so

    bool operator==(const ShipmentLine&) const = default;
};

struct ShipmentFilter
{
    std::optional<State> state = {};
    std::optional<Status> status = {}; ///< only those of which a parcel stands so at its carrier
    QString search = {};               ///< every word must occur, without regard to case and accents
    bool isUnprinted = false;          ///< only those with a label that was never printed
    std::optional<Need> need = {};
    QDate day = {}; ///< today, by which a need is judged; without a need it is not looked at

    bool operator==(const ShipmentFilter&) const = default;
};

/// A page of the list, newest first: at most `limit` lines with keys below `before` (all when absent).
Result<QList<ShipmentLine>> listShipments(storage::Connection& connection, const ShipmentFilter& filter, int limit,
                                          std::optional<ShipmentId> before = {});

/// How many shipments stand in each of these states, or in any; a state without shipments is left out.
Result<QMap<State, qint64>> countByState(storage::Connection& connection, const QList<State>& states = {});

/// The whole shipment. NotFound "no-such-shipment" (args: its key).
Result<Shipment> loadShipment(storage::Connection& connection, ShipmentId id);

/// What a person or a script may call it by: merchant's reference, or a parcel's number (dots and spaces ignored), or,
/// when neither fits, its key in plain digits. NotFound "no-such-shipment" (args: `ref`), or Conflict
/// "ambiguous-reference" when several fit (args: `ref` and the keys of two).
Result<ShipmentId> findShipment(storage::Connection& connection, const QString& ref);

Result<QList<ShipmentId>> shipmentsInState(storage::Connection& connection, State state);

/// Adds a draft with its parcels; keys of the value are ignored. Returns its key.
Result<ShipmentId> addShipment(storage::Connection& connection, const Shipment& shipment, const QDateTime& now,
                               const QString& actor);

/// Saves what the clerk changed. Conflict "changed-elsewhere" (args: its name) when `shipment.version` is no longer the
/// stored one, "not-editable" (likewise) when the state forbids it, "partly-booked" when a booked parcel or anything on
/// its label would change, "parcel-has-attempts" when a parcel that goes may have a label. Returns the new version.
Result<qint64> saveShipment(storage::Connection& connection, const Shipment& shipment, const QDateTime& now);

/// Sets the state; the problem stays. What is booked waits to be handed over.
Result<void> setState(storage::Connection& connection, ShipmentId id, State state, const QDateTime& now);

/// Sets the state and why it was last not booked; without a problem there is none any more.
Result<void> setState(storage::Connection& connection, ShipmentId id, State state, const std::optional<Error>& problem,
                      const QDateTime& now);

/// Gives it a new version: something that lists show of it is otherwise, though nothing of its content.
Result<void> touchShipment(storage::Connection& connection, ShipmentId id);

Result<void> addEvent(storage::Connection& connection, const Event& event);
Result<QList<Event>> loadEvents(storage::Connection& connection, ShipmentId id); ///< oldest first

/// The folded text that a search looks through.
QString searchText(const Shipment& shipment);

} // namespace aviso::model
