#include "core/tracking/ordering.h"

#include "core/model/shipments.h"
#include "core/tracking/actionledger.h"
#include "core/tracking/mirror.h"

#include <algorithm>
#include <utility>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using carriers::ActionOrder;
using carriers::PlacedOrder;
using model::ActionState;
using model::OrderedAction;
using shipping::Desk;
using storage::Connection;

namespace {

/// What is known without the carrier.
Result<void> refuseHopeless(const Addressed& to, const Wish& wish)
{
    const catalogue::Action* action = catalogue::action(*to.route.entry, wish.action);
    if (!action || !action->isByCall || !to.route.channel->act ||
        !action->parties.contains(carriers::partyWord(wish.party)))
        return failure(Error::Kind::Refused, u"cannot-be-ordered"_s);
    if (to.shipment.state != model::State::Booked)
        return failure(Error::Kind::Refused, u"not-booked"_s);
    if (to.follow.status && model::isLast(*to.follow.status))
        return failure(Error::Kind::Refused, u"parcel-is-over"_s);
    for (const QString& name : action->required)
        if (wish.values.value(name).trimmed().isEmpty())
            return failure(Error::Kind::Invalid, u"missing"_s, name);
    return {};
}

/// A parcel with the open line to its carrier.
struct Line
{
    Addressed to = {};
    std::shared_ptr<carriers::Session> session = {};
};

/// The line for a wish that is not hopeless.
Result<Line> lineFor(const Desk& desk, const Wish& wish)
{
    const auto to = address(desk, wish.parcel);
    if (!to)
        return std::unexpected(to.error());
    if (const auto hopeful = refuseHopeless(*to, wish); !hopeful)
        return std::unexpected(hopeful.error());
    const auto session = shipping::openLine(desk, to->route);
    if (!session)
        return std::unexpected(session.error());
    return Line{.to = *to, .session = *session};
}

/// Asks what the carrier says before it is ordered.
Result<Offer> consult(const Addressed& to, carriers::Session& session, const ActionOrder& order, std::stop_token stop)
{
    Offer offer{.possible = {.action = order.action, .party = order.party}};
    if (to.route.channel->check) {
        const auto possible = to.route.channel->check(session, order, stop);
        if (!possible)
            return std::unexpected(possible.error());
        offer.possible = *possible;
    }
    if (offer.possible.isPossible == false || !to.route.channel->priceOf)
        return offer;
    auto quote = to.route.channel->priceOf(session, order, std::move(stop));
    if (!quote)
        return std::unexpected(quote.error());
    offer.quote = *std::move(quote);
    return offer;
}

Result<void> refuseUnlessAgreed(const Offer& offer, const Wish& wish)
{
    if (offer.possible.isPossible == false)
        return failure(offer.possible.why.value_or(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}));
    const auto total = offer.quote ? offer.quote->total : std::nullopt;
    if (wish.agreed && total && *total != *wish.agreed)
        return failure(Error{.kind = Error::Kind::Refused,
                             .code = u"price-changed"_s,
                             .args = {u"@money/%1/%2"_s.arg(total->minor).arg(total->currency)}});
    return {};
}

Result<QStringList> ordersBefore(const Addressed& to, carriers::Session& session, const ActionOrder& order,
                                 std::stop_token stop)
{
    QStringList known;
    if (!to.route.channel->findOrders)
        return known;
    const auto placed = to.route.channel->findOrders(session, order, std::move(stop));
    if (!placed && placed.error().kind == Error::Kind::Invalid) // it lists no orders of this kind
        return known;
    if (!placed)
        return std::unexpected(placed.error());
    for (const PlacedOrder& one : *placed)
        known.append(one.id);
    return known;
}

/// The one call, and what is written after it.
Result<OrderedAction> carryOut(const Desk& desk, const Addressed& to, const Outcome& intended, const ActionOrder& order,
                               std::stop_token stop)
{
    const auto session = shipping::openLine(desk, to.route);
    const auto placed =
        session ? to.route.channel->act(**session, order, stop) : Result<PlacedOrder>(std::unexpected(session.error()));
    Outcome outcome = intended;
    const QDateTime now = desk.clock.now();
    outcome.action =
        placed ? afterOrder(intended.action, *placed, now) : afterError(intended.action, placed.error(), now);
    outcome.newNumber = placed ? placed->newNumber : QString();
    const auto settled = settle(desk, outcome, std::move(stop));
    if (!settled)
        return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                             .code = u"unknown-outcome"_s,
                             .detail = settled.error().code + u' ' + settled.error().detail});
    if (!placed)
        return failure(outcome.action.error.value_or(placed.error()));
    return *settled;
}

} // namespace

Result<Offer> askFor(const Desk& desk, const Wish& wish, std::stop_token stop)
{
    const auto line = lineFor(desk, wish);
    if (!line)
        return std::unexpected(line.error());
    const auto rules = desk.store.read(&shipping::approvalRules);
    if (!rules)
        return std::unexpected(rules.error());
    auto offer =
        consult(line->to, *line->session, line->to.order(wish.action, wish.party, wish.values), std::move(stop));
    if (offer)
        offer->approval = rules->acts.value(wish.action, shipping::Approval::None);
    return offer;
}

Result<OrderedAction> order(const Desk& desk, const Wish& wish, std::stop_token stop)
{
    const auto guard = desk.underway.enter(wish.parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"action-open"_s);
    const auto line = lineFor(desk, wish);
    if (!line)
        return std::unexpected(line.error());
    const ActionOrder order = line->to.order(wish.action, wish.party, wish.values);
    const auto offer = consult(line->to, *line->session, order, stop);
    if (!offer)
        return std::unexpected(offer.error());
    if (const auto agreed = refuseUnlessAgreed(*offer, wish); !agreed)
        return std::unexpected(agreed.error());
    const auto approver = shipping::approve(desk, wish.action, wish.signature);
    if (!approver)
        return std::unexpected(approver.error());
    const auto known = ordersBefore(line->to, *line->session, order, stop);
    if (!known)
        return std::unexpected(known.error());
    const auto intended = commitAction(desk, line->to,
                                       {.action = wish.action,
                                        .party = carriers::partyWord(wish.party),
                                        .choices = wish.values,
                                        .knownBefore = *known},
                                       *approver);
    if (!intended)
        return std::unexpected(intended.error());
    return carryOut(desk, line->to, {.action = *intended, .quote = offer->quote}, order, std::move(stop));
}

Result<OrderedAction> cancelOrder(const Desk& desk, model::ActionId id, std::stop_token stop)
{
    const auto action = desk.store.read([&](Connection& c) { return model::loadAction(c, id); });
    if (!action)
        return std::unexpected(action.error());
    const auto guard = desk.underway.enter(action->parcel);
    const auto to = address(desk, action->parcel);
    if (!to)
        return std::unexpected(to.error());
    if (!guard || action->state != ActionState::Ordered || !action->canBeCancelled || !to->route.channel->cancelOrder)
        return failure(Error::Kind::Refused, u"cannot-be-cancelled"_s);
    OrderedAction cancelling = *action;
    cancelling.state = ActionState::Cancelling;
    cancelling.owner = desk.presence.owner();
    cancelling.settledAt = {};
    if (const auto begun = settle(desk, {.action = cancelling, .from = ActionState::Ordered}, stop); !begun)
        return std::unexpected(begun.error());
    const auto session = shipping::openLine(desk, to->route);
    const auto gone = session ? to->route.channel->cancelOrder(**session, action->orderId, stop)
                              : Result<void>(std::unexpected(session.error()));
    if (!gone && gone.error().kind == Error::Kind::OutcomeUnknown)
        return failure(gone.error());
    Outcome outcome{.action = cancelling, .from = ActionState::Cancelling};
    outcome.action.state = gone ? ActionState::Cancelled : ActionState::Ordered;
    outcome.action.settledAt = desk.clock.now();
    outcome.action.error = gone ? std::nullopt : std::optional(gone.error());
    const auto settled = settle(desk, outcome, std::move(stop));
    if (!settled)
        return std::unexpected(settled.error());
    return gone ? settled : std::unexpected(gone.error());
}

} // namespace aviso::tracking
