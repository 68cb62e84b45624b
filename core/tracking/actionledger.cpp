#include "core/tracking/actionledger.h"

#include "core/base/login.h"
#include "core/model/accounts.h"
#include "core/model/handovers.h"
#include "core/model/shipments.h"
#include "core/shipping/approval.h"
#include "core/shipping/patience.h"

#include <algorithm>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using model::ActionState;
using model::OrderedAction;
using shipping::Desk;
using storage::Connection;
using storage::Topic;

namespace {

Result<void> tell(Connection& connection, const OrderedAction& action, const QString& kind, const QDateTime& now)
{
    const auto account = model::loadAccount(connection, action.account);
    if (!account)
        return std::unexpected(account.error());
    const bool isTold = action.state != ActionState::Intended && action.state != ActionState::Cancelling;
    return model::addEvent(connection, {.shipment = action.shipment,
                                        .at = now,
                                        .kind = kind,
                                        .actor = isTold ? u"carrier"_s : u"clerk"_s,
                                        .args = {account->carrier, action.action, action.number, action.orderNumber,
                                                 action.error ? action.error->code : QString()}});
}

/// Once every label of it is taken back, the shipment is cancelled and nothing waits for it.
Result<void> cancelWhenVoid(Connection& connection, ShipmentId id, const QDateTime& now)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto actions = model::actionsOf(connection, id);
    if (!actions)
        return std::unexpected(actions.error());
    const bool isAllBack = std::ranges::all_of(shipment->parcels, [&](const model::Parcel& parcel) {
        return parcel.number.isEmpty() || isTakenBack(*actions, parcel.id);
    });
    if (!isAllBack)
        return {};
    const auto follows = model::followsOf(connection, id);
    if (!follows)
        return std::unexpected(follows.error());
    for (const model::Follow& follow : *follows)
        if (const auto ended = model::endFollow(connection, follow.parcel); !ended)
            return ended;
    if (const auto forgotten = model::forgetHandover(connection, id); !forgotten)
        return forgotten;
    return model::setState(connection, id, model::State::Cancelled, {}, now);
}

Result<void> writeBill(Connection& connection, const OrderedAction& action, const carriers::Quote& quote,
                       const QDateTime& now)
{
    for (const carriers::BillLine& line : quote.lines)
        if (const auto billed = model::addBillEntry(connection, {.shipment = action.shipment,
                                                                 .action = action.id,
                                                                 .name = line.name,
                                                                 .amount = line.amount,
                                                                 .at = now});
            !billed)
            return billed;
    return {};
}

/// The parcel is asked about under its new number from now on.
Result<void> writeSuccession(Connection& connection, ParcelId parcel, const QString& number, const QDateTime& now)
{
    auto follow = model::followOf(connection, parcel);
    if (!follow)
        return std::unexpected(follow.error());
    const auto added = *follow ? model::addSuccession(connection, **follow, number, now) : false;
    if (!added)
        return std::unexpected(added.error());
    if (!*added)
        return {};
    (*follow)->number = number;
    return model::saveFollow(connection, **follow);
}

Result<void> writeOutcome(Connection& connection, const Outcome& outcome, const QDateTime& now)
{
    const OrderedAction& action = outcome.action;
    if (const auto moved = model::moveAction(connection, action, outcome.from); !moved)
        return moved;
    if (action.state == outcome.from) // asked again, and as unclear as before
        return {};
    if (action.state == ActionState::Ordered && outcome.quote)
        if (const auto billed = writeBill(connection, action, *outcome.quote, now); !billed)
            return billed;
    if (!outcome.newNumber.isEmpty())
        if (const auto written = writeSuccession(connection, action.parcel, outcome.newNumber, now); !written)
            return written;
    if (const auto told = shipping::tellApproval(connection, action.shipment, outcome.approver, now); !told)
        return told;
    const bool isVoid = action.action == model::voidWord && action.state == ActionState::Ordered;
    const auto followed = isVoid ? cancelWhenVoid(connection, action.shipment, now)
                                 : model::hurryFollows(connection, action.shipment, now);
    return followed ? tell(connection, action, u"action-"_s + model::actionStateWord(action.state), now) : followed;
}

} // namespace

carriers::ActionOrder Addressed::order(const QString& action, carriers::Party party,
                                       const QMap<QString, QString>& values) const
{
    return {.action = action, .number = follow.number, .party = party, .values = values};
}

Result<Addressed> address(const Desk& desk, ParcelId parcel)
{
    return desk.store.read([&](Connection& connection) -> Result<Addressed> {
        const auto follow = model::followOf(connection, parcel);
        if (!follow)
            return std::unexpected(follow.error());
        if (!*follow)
            return failure(Error::Kind::NotFound, u"no-such-parcel"_s);
        const auto shipment = model::loadShipment(connection, (*follow)->shipment);
        if (!shipment)
            return std::unexpected(shipment.error());
        const auto account = model::loadAccount(connection, (*follow)->account);
        if (!account)
            return std::unexpected(account.error());
        const auto route = shipping::findRoute(desk, *account);
        if (!route)
            return std::unexpected(route.error());
        return Addressed{.shipment = *shipment, .follow = **follow, .route = *route};
    });
}

Result<OrderedAction> commitAction(const Desk& desk, const Addressed& to, const OrderedAction& wanted,
                                   const QString& approver)
{
    OrderedAction action = wanted;
    action.parcel = to.follow.parcel;
    action.shipment = to.follow.shipment;
    action.account = to.follow.account;
    action.number = to.follow.number;
    action.owner = desk.presence.owner();
    action.login = loginName();
    action.intendedAt = desk.clock.now();
    return desk.store.write(Topic::Tracking, [&](Connection& connection) -> Result<OrderedAction> {
        const auto id = model::addAction(connection, action);
        if (!id)
            return std::unexpected(id.error());
        action.id = *id;
        if (const auto told = shipping::tellApproval(connection, action.shipment, approver, action.intendedAt); !told)
            return std::unexpected(told.error());
        if (const auto told = tell(connection, action, u"action-intended"_s, action.intendedAt); !told)
            return std::unexpected(told.error());
        return action;
    });
}

Result<OrderedAction> settle(const Desk& desk, const Outcome& outcome, std::stop_token stop)
{
    const auto written =
        shipping::writePatiently(desk.store, Topic::Tracking | Topic::Shipments, stop, [&](Connection& connection) {
            return writeOutcome(connection, outcome, desk.clock.now());
        });
    if (!written)
        return std::unexpected(written.error());
    return outcome.action;
}

bool isTakenBack(const QList<OrderedAction>& actions, ParcelId parcel)
{
    return std::ranges::any_of(actions, [&](const OrderedAction& action) {
        return action.action == model::voidWord && action.state == ActionState::Ordered &&
               (action.parcel == parcel || action.choices == wholeShipment);
    });
}

OrderedAction afterError(OrderedAction action, const Error& error, const QDateTime& now)
{
    const bool isUnknown = error.kind == Error::Kind::OutcomeUnknown;
    action.state = isUnknown ? ActionState::Unknown : ActionState::Refused;
    action.error = error;
    if (isUnknown && action.error->code.isEmpty())
        action.error->code = u"unknown-outcome"_s;
    action.settledAt = isUnknown ? QDateTime() : now;
    return action;
}

OrderedAction afterOrder(OrderedAction action, const carriers::PlacedOrder& placed, const QDateTime& now)
{
    action.state = ActionState::Ordered;
    action.orderId = placed.id;
    action.orderNumber = placed.number;
    action.words = placed.status;
    action.canBeCancelled = placed.canBeCancelled;
    action.error.reset();
    action.settledAt = now;
    return action;
}

} // namespace aviso::tracking
