#include "core/tracking/actionledger.h"
#include "core/tracking/ordering.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using carriers::PlacedOrder;
using model::ActionState;
using model::OrderedAction;
using shipping::Desk;
using storage::Connection;

namespace {

/// An order that was sent stands in the carrier's list within minutes; our own reading, since no carrier names a time.
constexpr std::chrono::minutes surelyListed{15};

bool isLeftBehind(const Desk& desk, const OrderedAction& action)
{
    return action.state == ActionState::Unknown || action.owner == desk.presence.owner() ||
           !desk.presence.isAlive(action.owner);
}

OrderedAction stillOpen(OrderedAction action, Error why)
{
    why.kind = Error::Kind::OutcomeUnknown;
    if (action.state == ActionState::Intended)
        action.state = ActionState::Unknown;
    action.error = why;
    return action;
}

/// Taking back what is gone already says that it is gone: asking again is safe.
OrderedAction voidAgain(const Desk& desk, const Addressed& to, carriers::Session& session, const OrderedAction& action,
                        std::stop_token stop)
{
    if (!to.route.channel->cancel)
        return stillOpen(action, {.code = u"cannot-look-up"_s});
    const auto gone = to.route.channel->cancel(session, action.number, std::move(stop));
    if (gone || gone.error().kind == Error::Kind::NotFound)
        return afterOrder(action, {}, desk.clock.now());
    if (gone.error().kind == Error::Kind::Refused)
        return afterError(action, gone.error(), desk.clock.now());
    return stillOpen(action, gone.error());
}

/// The order that the carrier has now and had not before.
const PlacedOrder* newOrder(const OrderedAction& action, const QList<PlacedOrder>& placed)
{
    const auto found = std::ranges::find_if(
        placed.crbegin(), placed.crend(), [&](const PlacedOrder& one) { return !action.knownBefore.contains(one.id); });
    return found == placed.crend() ? nullptr : &*found;
}

OrderedAction afterCancelling(OrderedAction action, const QList<PlacedOrder>& placed, const QDateTime& now)
{
    const auto found = std::ranges::find(placed, action.orderId, &PlacedOrder::id);
    if (found != placed.end())
        return afterOrder(std::move(action), *found, now);
    action.state = ActionState::Cancelled;
    action.error.reset();
    action.settledAt = now;
    return action;
}

Outcome lookUp(const Desk& desk, const Addressed& to, carriers::Session& session, const OrderedAction& action,
               std::stop_token stop)
{
    Outcome outcome{.action = action, .from = action.state};
    if (!to.route.channel->findOrders) {
        outcome.action = stillOpen(action, {.code = u"cannot-look-up"_s});
        return outcome;
    }
    carriers::ActionOrder order = to.order(action.action, carriers::partyFromWord(action.party), action.choices);
    order.number = action.number; // as it was ordered: the parcel may go on under another one by now
    const auto placed = to.route.channel->findOrders(session, order, std::move(stop));
    const QDateTime now = desk.clock.now();
    if (!placed) {
        outcome.action = stillOpen(action, placed.error());
    } else if (action.state == ActionState::Cancelling) {
        outcome.action = afterCancelling(action, *placed, now);
    } else if (const PlacedOrder* made = newOrder(action, *placed)) {
        outcome.action = afterOrder(action, *made, now);
        outcome.newNumber = made->newNumber;
    } else if (now < action.intendedAt.addSecs(std::chrono::seconds(surelyListed).count())) {
        outcome.action = stillOpen(action, {.code = u"order-not-listed-yet"_s});
    } else {
        outcome.action = afterError(action, {.kind = Error::Kind::Refused, .code = u"not-made"_s}, now);
    }
    return outcome;
}

Result<SettledAction> settleOne(const Desk& desk, const OrderedAction& action, std::stop_token stop)
{
    const auto claimed =
        desk.store.write({}, [&](Connection& c) { return model::claimAction(c, action, desk.presence.owner()); });
    if (!claimed)
        return std::unexpected(claimed.error());
    if (!*claimed)
        return SettledAction{.action = action,
                             .error = Error{.kind = Error::Kind::OutcomeUnknown, .code = u"being-settled"_s}};
    OrderedAction ours = action;
    ours.owner = desk.presence.owner();
    const auto to = address(desk, action.parcel);
    const auto session = to ? shipping::openLine(desk, to->route)
                            : Result<std::shared_ptr<carriers::Session>>(std::unexpected(to.error()));
    Outcome outcome{.action = ours, .from = ours.state};
    if (!session)
        outcome.action = stillOpen(ours, session.error());
    else if (ours.action == model::voidWord)
        outcome.action = voidAgain(desk, *to, **session, ours, stop);
    else
        outcome = lookUp(desk, *to, **session, ours, stop);
    const auto settled = settle(desk, outcome, std::move(stop));
    if (!settled)
        return std::unexpected(settled.error());
    SettledAction item{.action = *settled};
    if (model::isOpen(settled->state))
        item.error = settled->error;
    return item;
}

} // namespace

Result<OrderedAction> giveUpAction(const Desk& desk, model::ActionId id,
                                   const std::optional<shipping::Signature>& signature)
{
    const auto action = desk.store.read([&](Connection& c) { return model::loadAction(c, id); });
    if (!action)
        return action;
    const auto guard = desk.underway.enter(action->parcel);
    if (!guard || !isLeftBehind(desk, *action))
        return failure(Error::Kind::Conflict, u"being-settled"_s);
    if (!model::isOpen(action->state))
        return failure(Error::Kind::Conflict, u"nothing-unknown"_s);
    const auto approver = shipping::approve(desk, shipping::giveUpAct, signature);
    if (!approver)
        return std::unexpected(approver.error());
    Outcome outcome{.action = *action, .from = action->state, .approver = *approver};
    const bool wasOrdered = action->state == ActionState::Cancelling;
    outcome.action.state = wasOrdered ? ActionState::Ordered : ActionState::Refused;
    outcome.action.error = Error{.kind = Error::Kind::Refused, .code = u"given-up"_s};
    outcome.action.settledAt = desk.clock.now();
    return settle(desk, outcome, {});
}

Result<QList<SettledAction>> settleActions(const Desk& desk, const LongCall& call)
{
    const auto open = desk.store.read([](Connection& c) { return model::openActions(c); });
    if (!open)
        return std::unexpected(open.error());
    QList<SettledAction> items;
    qint64 done = 0;
    for (const OrderedAction& action : *open) {
        call.report(done++, open->size());
        if (call.isCancelled())
            break;
        const auto guard = desk.underway.enter(action.parcel);
        if (!guard || !isLeftBehind(desk, action))
            continue;
        const auto settled = settleOne(desk, action, call.stop);
        if (!settled)
            return std::unexpected(settled.error());
        items.append(*settled);
    }
    return items;
}

} // namespace aviso::tracking
