#include "core/shipping/booking.h"

#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/shipments.h"
#include "core/shipping/ledger.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using model::AttemptState;
using storage::Connection;
using storage::Topic;

namespace {

/// Another program's intent is left alone while that program lives; one of our own is fair game when the caller could
/// enter its parcel.
bool isLeftBehind(const Desk& desk, const Attempt& attempt)
{
    return attempt.state == AttemptState::Unknown || attempt.owner == desk.presence.owner()
           || !desk.presence.isAlive(attempt.owner);
}

/// An attempt that this program has made its own, ready to be asked about; nothing when another was faster.
Result<std::optional<Intent>> takeOver(const Desk& desk, const Attempt& seen)
{
    return desk.store.write(Topic::Shipments, [&](Connection& connection) -> Result<std::optional<Intent>> {
        const auto mine = model::claimAttempt(connection, seen, desk.presence.owner());
        if (!mine)
            return std::unexpected(mine.error());
        if (!*mine)
            return std::nullopt;
        const auto account = model::loadAccount(connection, seen.account);
        if (!account)
            return std::unexpected(account.error());
        const auto route = findRoute(desk, *account);
        if (!route)
            return std::unexpected(route.error());
        Intent intent{.attempt = seen, .route = *route};
        intent.attempt.state = AttemptState::Intended;
        return std::optional(intent);
    });
}

SettledItem keepLabel(const Desk& desk, const Intent& intent, const carriers::PurchasedLabel& label, SettledItem item)
{
    const auto bought = settlePurchase(desk, intent, label);
    if (!bought) {
        item.error = bought.error();
        return item;
    }
    item.outcome = u"booked"_s;
    item.number = bought->number;
    item.isSettled = true;
    return item;
}

/// Not reached, or no clear answer: what was unknown stays unknown.
SettledItem stillUnknown(const Desk& desk, const Intent& intent, Error why, SettledItem item)
{
    why.kind = Error::Kind::OutcomeUnknown;
    item.error = settleFailure(desk, intent, why).error();
    return item;
}

/// Nothing was asked, for a reason of our own that says nothing against the account.
SettledItem notAsked(const Desk& desk, const Intent& intent, Error why, SettledItem item)
{
    why.kind = Error::Kind::OutcomeUnknown;
    const auto recorded = recordOutcome(desk, intent, AttemptState::Unknown, why);
    item.error = recorded ? why : recorded.error();
    return item;
}

/// The carrier says no on the second asking. With a burnt code the first one went through; with any other the key was
/// perhaps used by the first all the same, so it is given up in both cases and a number is never used twice.
SettledItem giveUpKey(const Desk& desk, const Intent& intent, const Error& answer, SettledItem item, std::stop_token stop)
{
    const bool isUsedUp = intent.route.carrier->burntCodes.contains(answer.code);
    if (auto burnt = recordOutcome(desk, intent, AttemptState::Burnt, isUsedUp ? Error{} : answer); !burnt) {
        item.error = burnt.error();
        return item;
    }
    item.outcome = u"burnt"_s;
    item.isSettled = true;
    if (!isUsedUp) {
        item.error = answer;
        return item;
    }
    const auto next = commitIntent(desk, intent.attempt.shipment, intent.attempt.parcel);
    const auto bought = next ? carryOut(desk, *next, std::move(stop)) : Result<Bought>(std::unexpected(next.error()));
    if (bought)
        item.number = bought->number;
    else
        item.error = bought.error();
    return item;
}

SettledItem askAgain(const Desk& desk, const Intent& intent, carriers::Session& session, SettledItem item,
                     std::stop_token stop)
{
    const carriers::Carrier& carrier = *intent.route.carrier;
    const auto label = intent.route.channel->buy(session, intent.attempt.request, stop);
    if (label)
        return keepLabel(desk, intent, *label, std::move(item));
    if (carrier.settles && carrier.settles(label.error()))
        return giveUpKey(desk, intent, label.error(), std::move(item), std::move(stop));
    return stillUnknown(desk, intent, label.error(), std::move(item));
}

SettledItem lookUp(const Desk& desk, const Intent& intent, carriers::Session& session, SettledItem item,
                   std::stop_token stop)
{
    if (!intent.route.channel->findByKey)
        return notAsked(desk, intent, {.code = u"cannot-look-up"_s}, std::move(item));
    const auto found = intent.route.channel->findByKey(session, intent.attempt.key, std::move(stop));
    if (!found)
        return stillUnknown(desk, intent, found.error(), std::move(item));
    if (*found)
        return keepLabel(desk, intent, **found, std::move(item));
    const Error none{.kind = Error::Kind::Refused, .code = u"not-made"_s};
    if (auto let = recordOutcome(desk, intent, AttemptState::Refused, none); !let) {
        item.error = let.error();
        return item;
    }
    item.outcome = none.code;
    item.error = none;
    item.isSettled = true;
    return item;
}

Error movedFrom(const model::BookingPlace& place)
{
    return {.code = u"account-moved"_s, .args = {u"@channel/"_s + place.channel, place.baseUrl.toString()}};
}

SettledItem settle(const Desk& desk, const Intent& intent, SettledItem item, std::stop_token stop)
{
    if (!model::difference(intent.attempt.place, model::bookingPlace(intent.route.account)).isEmpty())
        return notAsked(desk, intent, movedFrom(intent.attempt.place), std::move(item));
    const auto session = openLine(desk, intent.route);
    if (!session)
        return stillUnknown(desk, intent, session.error(), std::move(item));
    switch (intent.route.carrier->settlement) {
    case carriers::Settlement::AskAgainWithSameKey:
        return askAgain(desk, intent, **session, std::move(item), std::move(stop));
    case carriers::Settlement::LookUpByKey:
        break;
    }
    return lookUp(desk, intent, **session, std::move(item), std::move(stop));
}

} // namespace

Result<QList<SettledItem>> reconcile(const Desk& desk, const LongCall& call)
{
    const auto open = desk.store.read([](Connection& connection) { return model::openAttempts(connection); });
    if (!open)
        return std::unexpected(open.error());
    QList<SettledItem> items;
    qint64 done = 0;
    for (const Attempt& attempt : *open) {
        call.report(done++, open->size());
        if (call.isCancelled())
            break;
        const auto guard = desk.underway.enter(attempt.parcel);
        if (!guard || !isLeftBehind(desk, attempt))
            continue;
        SettledItem item{.shipment = attempt.shipment, .key = attempt.key};
        const auto shipment = desk.store.read([&](Connection& c) { return model::loadShipment(c, attempt.shipment); });
        if (shipment)
            item.reference = shipment->reference;
        const auto intent = takeOver(desk, attempt);
        if (!intent) {
            item.error = intent.error();
            items.append(item);
            continue;
        }
        if (*intent)
            items.append(settle(desk, **intent, std::move(item), call.stop));
    }
    call.report(open->size(), open->size());
    return items;
}

} // namespace aviso::shipping
