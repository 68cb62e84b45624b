#include "core/shipping/ledger.h"

#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/shipping/hold.h"
#include "core/shipping/labelrows.h"
#include "core/shipping/notices.h"
#include "core/shipping/patience.h"
#include "core/shipping/receipt.h"
#include "core/shipping/returnrows.h"

#include <algorithm>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using model::AttemptState;
using model::Shipment;
using model::State;
using storage::Connection;
using storage::Topic;

namespace {

constexpr int keyDigits = 8;

/// Where a shipment stands, from its parcels and its open attempts.
Result<State> standing(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(u"SELECT (SELECT count(*) FROM attempts WHERE shipment_id = ? AND way = 'there'"
                               " AND state = 'unknown'),"
                               " (SELECT count(*) FROM attempts WHERE shipment_id = ? AND way = 'there'"
                               " AND state = 'intended'),"
                               " (SELECT count(*) FROM parcels WHERE shipment_id = ? AND number = '')"_s,
                               id, id, id);
    if (!rows)
        return std::unexpected(rows.error());
    const storage::Row& row = rows->first();
    if (row.integer(0) > 0)
        return State::Unknown;
    if (row.integer(1) > 0)
        return State::Booking;
    return row.integer(2) > 0 ? State::Draft : State::Booked;
}

const model::Parcel* findParcel(const Shipment& shipment, ParcelId id)
{
    const auto found = std::ranges::find_if(shipment.parcels, [&](const model::Parcel& p) { return p.id == id; });
    return found == shipment.parcels.end() ? nullptr : &*found;
}

Result<void> refuseUnlessBookable(const catalogue::Entry& entry, const model::Account& account,
                                  const Shipment& shipment, const QDate& today)
{
    if (shipment.state != State::Draft && shipment.state != State::Booking)
        return failure(
            Error{.kind = Error::Kind::Conflict, .code = u"not-editable"_s, .args = {model::nameOf(shipment)}});
    if (auto refusal = catalogue::compile(entry, account, shipment, today).firstRefusal())
        return failure(*refusal);
    return {};
}

/// Whoever asks: what waits is not booked.
Result<void> refuseHeld(Connection& connection, const Shipment& shipment, QDate day)
{
    const auto hold = model::holdOf(connection, shipment.id);
    if (!hold)
        return std::unexpected(hold.error());
    if (const auto held = refusalOfHold(*hold, day))
        return failure({.kind = Error::Kind::Refused, .code = held->reason, .args = held->args});
    return {};
}

/// The route of a shipment that may be booked as it is now.
Result<Route> bookableRoute(const Desk& desk, Connection& connection, const Shipment& shipment)
{
    if (!shipment.account)
        return failure(Error::Kind::Refused, u"no-account"_s, u"account"_s);
    if (auto awake = refuseHeld(connection, shipment, holdDay(desk.clock)); !awake)
        return std::unexpected(awake.error());
    const auto account = model::loadAccount(connection, *shipment.account);
    if (!account)
        return std::unexpected(account.error());
    auto route = findRoute(desk, *account);
    if (!route)
        return route;
    if (auto good =
            refuseUnlessBookable(*route->entry, *account, shipment, catalogue::today(desk.clock, *route->entry));
        !good)
        return std::unexpected(good.error());
    return route;
}

Result<const model::Parcel*> parcelToBook(const Shipment& shipment, ParcelId id)
{
    const model::Parcel* parcel = findParcel(shipment, id);
    if (!parcel)
        return failure(Error::Kind::NotFound, u"no-such-parcel"_s);
    if (!parcel->number.isEmpty())
        return failure(Error::Kind::Conflict, u"already-booked"_s);
    return parcel;
}

/// What will be sent under that key, to the byte.
Result<carriers::PreparedLabel> prepareLabel(const Route& route, const Shipment& shipment, const model::Parcel& parcel,
                                             const QString& key, const QDateTime& now)
{
    return route.channel->prepare({.account = route.account,
                                   .shipment = shipment,
                                   .parcel = parcel,
                                   .notices = notices(*route.entry, route.account, shipment),
                                   .optionCodes = optionCodes(*route.entry, shipment),
                                   .key = key,
                                   .at = now});
}

Result<void> recordIntent(Connection& connection, Attempt& attempt)
{
    const auto id = model::addAttempt(connection, attempt);
    if (!id)
        return std::unexpected(id.error());
    attempt.id = *id;
    if (auto done = updateStanding(connection, attempt.shipment, {}, attempt.intendedAt); !done)
        return done;
    return model::addEvent(connection, {.shipment = attempt.shipment,
                                        .at = attempt.intendedAt,
                                        .kind = u"intent"_s,
                                        .actor = u"program"_s,
                                        .args = {attempt.key}});
}

Result<Intent> writeIntent(const Desk& desk, Connection& connection, ShipmentId shipmentId, ParcelId parcelId)
{
    const auto shipment = model::loadShipment(connection, shipmentId);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto route = bookableRoute(desk, connection, *shipment);
    if (!route)
        return std::unexpected(route.error());
    const auto parcel = parcelToBook(*shipment, parcelId);
    if (!parcel)
        return std::unexpected(parcel.error());
    const auto key = takeKey(connection, *route);
    if (!key)
        return std::unexpected(key.error());
    const auto prepared = prepareLabel(*route, *shipment, **parcel, *key, desk.clock.now());
    if (!prepared)
        return std::unexpected(prepared.error());
    Intent intent{.attempt = {.parcel = parcelId,
                              .shipment = shipmentId,
                              .account = route->account.id,
                              .place = model::bookingPlace(route->account),
                              .key = *key,
                              .number = prepared->number,
                              .request = prepared->request,
                              .owner = desk.presence.owner(),
                              .intendedAt = desk.clock.now()},
                  .route = *route};
    if (auto recorded = recordIntent(connection, intent.attempt); !recorded)
        return std::unexpected(recorded.error());
    return intent;
}

Result<void> writeOutcome(Connection& connection, const Intent& intent, AttemptState to, const Error& error,
                          const QDateTime& now)
{
    const Attempt& attempt = intent.attempt;
    if (attempt.way == model::Way::Back)
        return writeReturnOutcome(connection, attempt, to, error, now);
    std::optional<Error> problem = error;
    if (to == AttemptState::Unknown && problem->code.isEmpty())
        problem->code = u"unknown-outcome"_s;
    if (problem->code.isEmpty())
        problem.reset();
    if (auto moved = model::moveAttempt(connection, attempt.id, AttemptState::Intended, to, problem, now); !moved)
        return moved;
    if (auto done = updateStanding(connection, attempt.shipment, problem, now); !done)
        return done;
    const bool wasAnswered = intent.route.carrier != nullptr; // else this program found it as another left it
    return model::addEvent(connection, {.shipment = attempt.shipment,
                                        .at = now,
                                        .kind = model::attemptWord(to),
                                        .actor = wasAnswered ? u"carrier"_s : u"program"_s,
                                        .args = {attempt.key, problem ? problem->code : QString()}});
}

Result<void> writePurchase(Connection& connection, const Intent& intent, const carriers::PurchasedLabel& label,
                           const QDateTime& now)
{
    const Attempt& attempt = intent.attempt;
    if (attempt.way == model::Way::Back)
        return writeReturnPurchase(connection, attempt, label, now);
    if (auto moved = model::moveAttempt(connection, attempt.id, AttemptState::Intended, AttemptState::Booked, {}, now);
        !moved)
        return moved;
    if (auto labelled = writeLabels(connection, attempt, label, now); !labelled)
        return labelled;
    if (auto done = updateStanding(connection, attempt.shipment, {}, now); !done)
        return done;
    for (const carriers::Warning& warning : label.warnings)
        if (auto done = model::addEvent(connection, {.shipment = attempt.shipment,
                                                     .at = now,
                                                     .kind = u"warning"_s,
                                                     .actor = u"carrier"_s,
                                                     .args = {warning.code, warning.message}});
            !done)
            return done;
    if (auto done = model::noteSuccess(connection, intent.route.account.id, now); !done)
        return done;
    if (auto done = enqueueReceipt(connection, intent, label, now); !done)
        return done;
    return model::addEvent(
        connection,
        {.shipment = attempt.shipment, .at = now, .kind = u"booked"_s, .actor = u"carrier"_s, .args = {label.number}});
}

AttemptState stateAfter(const Intent& intent, const Error& error)
{
    if (error.kind == Error::Kind::OutcomeUnknown)
        return AttemptState::Unknown;
    return intent.route.carrier->burntCodes.contains(error.code) ? AttemptState::Burnt : AttemptState::Refused;
}

/// The attempt is open in the ledger, whatever the carrier said: it must be reconciled.
Error unrecorded(Error told, const Error& storage)
{
    if (told.kind != Error::Kind::OutcomeUnknown)
        told = {.kind = Error::Kind::OutcomeUnknown, .code = u"unknown-outcome"_s};
    told.detail = storage.code + u' ' + storage.detail;
    return told;
}

/// Read again inside the transaction: another program may have settled one meanwhile.
Result<qint64> writeLeftBehind(Connection& connection, const QStringList& gone, const QDateTime& now)
{
    const auto open = model::openAttempts(connection);
    if (!open)
        return std::unexpected(open.error());
    const Error why{.kind = Error::Kind::OutcomeUnknown, .code = u"left-behind"_s};
    qint64 count = 0;
    for (const Attempt& attempt : *open) {
        if (attempt.state != AttemptState::Intended || !gone.contains(attempt.owner))
            continue;
        if (auto done = writeOutcome(connection, {.attempt = attempt}, AttemptState::Unknown, why, now); !done)
            return std::unexpected(done.error());
        ++count;
    }
    return count;
}

} // namespace

Result<QString> takeKey(Connection& connection, const Route& route)
{
    if (!route.channel->numberRange)
        return newReference();
    const auto range = route.channel->numberRange(route.account);
    if (!range)
        return std::unexpected(range.error());
    const auto number = model::takeNumber(connection, route.account.carrier, range->licence, range->first, range->last);
    if (!number)
        return std::unexpected(number.error());
    return QString::number(*number).rightJustified(keyDigits, u'0');
}

Result<void> updateStanding(Connection& connection, ShipmentId id, const std::optional<Error>& problem,
                            const QDateTime& now)
{
    const auto state = standing(connection, id);
    if (!state)
        return std::unexpected(state.error());
    return model::setState(connection, id, *state, problem, now);
}

Result<Route> bookableRoute(const Desk& desk, ShipmentId id)
{
    return desk.store.read([&](Connection& connection) -> Result<Route> {
        const auto shipment = model::loadShipment(connection, id);
        if (!shipment)
            return std::unexpected(shipment.error());
        return bookableRoute(desk, connection, *shipment);
    });
}

Result<Intent> commitIntent(const Desk& desk, ShipmentId shipment, ParcelId parcel)
{
    return desk.store.write(Topic::Shipments,
                            [&](Connection& connection) { return writeIntent(desk, connection, shipment, parcel); });
}

Result<Bought> settlePurchase(const Desk& desk, const Intent& intent, const carriers::PurchasedLabel& label,
                              std::stop_token stop)
{
    const QDateTime now = desk.clock.now();
    const storage::Topics topics = Topic::Shipments | Topic::Documents | Topic::Health | Topic::Outbox;
    auto stored = writePatiently(desk.store, topics, stop,
                                 [&](Connection& connection) { return writePurchase(connection, intent, label, now); });
    if (!stored) {
        // The label exists at the carrier and not here: the attempt stays open, and reconciling burns its number.
        return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                             .code = u"label-not-stored"_s,
                             .detail = stored.error().code + u' ' + stored.error().detail});
    }
    Bought bought{.parcel = intent.attempt.parcel, .number = label.number, .warnings = label.warnings};
    for (const carriers::PurchasedLabel& other : label.others)
        bought.others << other.number;
    return bought;
}

std::unexpected<Error> settleFailure(const Desk& desk, const Intent& intent, const Error& error, std::stop_token stop)
{
    Error told = error;
    if (const catalogue::CarrierCode* code = catalogue::carrierCode(*intent.route.entry, error.code);
        code && told.field.isEmpty())
        told.field = code->field;
    auto written =
        writePatiently(desk.store, Topic::Shipments | Topic::Health, stop, [&](Connection& connection) -> Result<void> {
            // What the carrier says of a parcel says nothing against the account; nor does it that somebody stopped.
            if (told.kind != Error::Kind::Refused && told.kind != Error::Kind::Cancelled)
                if (auto noted = model::noteFailure(connection, intent.route.account.id, told); !noted)
                    return noted;
            return writeOutcome(connection, intent, stateAfter(intent, told), told, desk.clock.now());
        });
    return std::unexpected(written ? told : unrecorded(told, written.error()));
}

Result<void> noteProblem(const Desk& desk, ShipmentId shipment, const Error& problem)
{
    return desk.store.write(Topic::Shipments, [&](Connection& connection) {
        return updateStanding(connection, shipment, problem, desk.clock.now());
    });
}

Result<void> recordOutcome(const Desk& desk, const Intent& intent, AttemptState to, const Error& why,
                           std::stop_token stop)
{
    auto written = writePatiently(desk.store, Topic::Shipments, stop, [&](Connection& connection) {
        return writeOutcome(connection, intent, to, why, desk.clock.now());
    });
    return written ? written : failure(unrecorded(why, written.error()));
}

Result<qint64> noticeLeftBehind(const Desk& desk)
{
    const auto open = desk.store.read([](Connection& connection) { return model::openAttempts(connection); });
    if (!open)
        return std::unexpected(open.error());
    QStringList gone;
    for (const Attempt& attempt : *open)
        if (attempt.state == AttemptState::Intended && !gone.contains(attempt.owner) &&
            !desk.presence.isAlive(attempt.owner))
            gone << attempt.owner;
    if (gone.isEmpty())
        return 0;
    return desk.store.write(
        Topic::Shipments, [&](Connection& connection) { return writeLeftBehind(connection, gone, desk.clock.now()); });
}

} // namespace aviso::shipping
