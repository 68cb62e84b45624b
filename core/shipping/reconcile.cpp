#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/shipments.h"
#include "core/shipping/booking.h"
#include "core/shipping/doors.h"
#include "core/shipping/ledger.h"

#include <algorithm>
#include <optional>
#include <utility>

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
    return attempt.state == AttemptState::Unknown || attempt.owner == desk.presence.owner() ||
           !desk.presence.isAlive(attempt.owner);
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

Error movedFrom(const model::BookingPlace& place)
{
    return {.kind = Error::Kind::OutcomeUnknown,
            .code = u"account-moved"_s,
            .args = {u"@channel/"_s + place.channel, place.baseUrl.toString()}};
}

/// One round through the open attempts.
class Settling
{
public:
    Settling(const Desk& desk, std::stop_token stop) : m_desk(desk), m_stop(std::move(stop)) {}

    /// What became of an attempt; nothing when another program took it, or nobody wants to know any more.
    std::optional<SettledItem> settle(const Attempt& attempt)
    {
        SettledItem item{.shipment = attempt.shipment, .key = attempt.key, .way = attempt.way};
        const auto shipment =
            m_desk.store.read([&](Connection& c) { return model::loadShipment(c, attempt.shipment); });
        if (shipment)
            item.reference = shipment->reference;
        item.error = m_doors.closed(attempt.account, [&] { return signIn(m_desk, attempt.account, m_stop); });
        if (m_stop.stop_requested())
            return std::nullopt;
        if (item.error) {
            item.error->kind = Error::Kind::OutcomeUnknown;
            return item;
        }
        const auto intent = takeOver(m_desk, attempt);
        if (!intent)
            item.error = intent.error();
        else if (!*intent)
            return std::nullopt;
        return intent ? ask(**intent, std::move(item)) : item;
    }

private:
    SettledItem ask(const Intent& intent, SettledItem item)
    {
        if (!model::difference(intent.attempt.place, model::bookingPlace(intent.route.account)).isEmpty())
            return notAsked(intent, movedFrom(intent.attempt.place), std::move(item));
        const auto session = openLine(m_desk, intent.route);
        if (!session)
            return stillUnknown(intent, session.error(), std::move(item));
        switch (intent.route.carrier->settlement) {
        case carriers::Settlement::AskAgainWithSameKey:
            return askAgain(intent, **session, std::move(item));
        case carriers::Settlement::LookUpByKey:
            break;
        }
        return lookUp(intent, **session, std::move(item));
    }

    SettledItem askAgain(const Intent& intent, carriers::Session& session, SettledItem item)
    {
        const carriers::Carrier& carrier = *intent.route.carrier;
        const auto label = intent.route.channel->buy(session, intent.label(), m_stop);
        if (label)
            return keepLabel(intent, *label, std::move(item));
        if (carrier.settles && carrier.settles(label.error()))
            return giveUpKey(intent, label.error(), std::move(item));
        return stillUnknown(intent, label.error(), std::move(item));
    }

    SettledItem lookUp(const Intent& intent, carriers::Session& session, SettledItem item)
    {
        if (!intent.route.channel->findByKey)
            return notAsked(intent, {.kind = Error::Kind::OutcomeUnknown, .code = u"cannot-look-up"_s},
                            std::move(item));
        const auto found = intent.route.channel->findByKey(
            session,
            {.key = intent.attempt.key, .request = intent.attempt.request, .sentAt = intent.attempt.intendedAt},
            m_stop);
        if (!found)
            return stillUnknown(intent, found.error(), std::move(item));
        if (*found)
            return keepLabel(intent, **found, std::move(item));
        const Error none{.kind = Error::Kind::Refused, .code = u"not-made"_s};
        const auto let = recordOutcome(m_desk, intent, AttemptState::Refused, none, m_stop);
        item.error = let ? none : let.error();
        item.outcome = let ? none.code : QString();
        item.isSettled = let.has_value();
        return item;
    }

    SettledItem keepLabel(const Intent& intent, const carriers::PurchasedLabel& label, SettledItem item)
    {
        const auto bought = settlePurchase(m_desk, intent, label, m_stop);
        if (!bought) {
            item.error = bought.error();
            return item;
        }
        item.outcome = u"booked"_s;
        item.number = bought->number;
        item.isSettled = true;
        return item;
    }

    /// The carrier says no on the second asking. With a burnt code the first one went through; with any other the key
    /// was perhaps used by the first all the same, so it is given up in both cases and a number is never used twice.
    SettledItem giveUpKey(const Intent& intent, const Error& answer, SettledItem item)
    {
        const bool isUsedUp = intent.route.carrier->burntCodes.contains(answer.code);
        if (auto burnt = recordOutcome(m_desk, intent, AttemptState::Burnt, isUsedUp ? Error{} : answer, m_stop);
            !burnt) {
            item.error = burnt.error();
            return item;
        }
        item.outcome = u"burnt"_s;
        item.isSettled = true;
        if (!isUsedUp || intent.attempt.way == model::Way::Back) { // a way back is asked for anew by a person
            item.error = answer;
            return item;
        }
        const auto bought = buyUnderFreeNumber(m_desk, intent.attempt.shipment, intent.attempt.parcel, m_stop);
        if (bought)
            item.number = bought->number;
        else
            item.error = bought.error();
        return item;
    }

    /// Not reached, or no clear answer: what was unknown stays unknown.
    SettledItem stillUnknown(const Intent& intent, Error why, SettledItem item)
    {
        m_doors.learn(intent.attempt.account, why);
        if (why.kind == Error::Kind::Cancelled) // that says nothing; what was known before does
            return notAsked(intent, intent.attempt.error.value_or(Error{.code = u"unknown-outcome"_s}),
                            std::move(item));
        why.kind = Error::Kind::OutcomeUnknown;
        item.error = settleFailure(m_desk, intent, why, m_stop).error();
        return item;
    }

    /// Nothing was asked, for a reason of our own that says nothing against the account.
    SettledItem notAsked(const Intent& intent, Error why, SettledItem item)
    {
        why.kind = Error::Kind::OutcomeUnknown;
        const auto recorded = recordOutcome(m_desk, intent, AttemptState::Unknown, why, m_stop);
        item.error = recorded ? why : recorded.error();
        return item;
    }

    const Desk& m_desk;
    const std::stop_token m_stop;
    Doors m_doors;
};

/// Nothing when somebody else has the attempt in hand, or nobody wants to know any more.
std::optional<SettledItem> settleAlone(const Desk& desk, Settling& settling, const Attempt& attempt)
{
    const auto guard = desk.underway.enter(attempt.parcel);
    return guard && isLeftBehind(desk, attempt) ? settling.settle(attempt) : std::nullopt;
}

/// Of the attempts that this round has passed over, those that are open still.
Result<QList<SettledItem>> stillOpen(const Desk& desk, const QList<Attempt>& passedOver, const Error& why)
{
    if (passedOver.isEmpty())
        return QList<SettledItem>();
    return desk.store.read([&](Connection& connection) -> Result<QList<SettledItem>> {
        const auto open = model::openAttempts(connection);
        if (!open)
            return std::unexpected(open.error());
        QList<SettledItem> items;
        for (const Attempt& attempt : passedOver) {
            if (std::ranges::find(*open, attempt.id, &Attempt::id) == open->end())
                continue;
            const auto shipment = model::loadShipment(connection, attempt.shipment);
            if (!shipment)
                return std::unexpected(shipment.error());
            items.append({.shipment = attempt.shipment,
                          .reference = shipment->reference,
                          .key = attempt.key,
                          .way = attempt.way,
                          .error = why});
        }
        return items;
    });
}

} // namespace

Result<QList<SettledItem>> reconcile(const Desk& desk, const LongCall& call)
{
    if (const auto noticed = noticeLeftBehind(desk); !noticed)
        return std::unexpected(noticed.error());
    const auto open = desk.store.read([](Connection& connection) { return model::openAttempts(connection); });
    if (!open)
        return std::unexpected(open.error());
    Settling settling(desk, call.stop);
    QList<SettledItem> items;
    QList<Attempt> passedOver;
    qint64 done = 0;
    for (const Attempt& attempt : *open) {
        call.report(done++, open->size());
        auto item = call.isCancelled() ? std::nullopt : settleAlone(desk, settling, attempt);
        if (item)
            items.append(*std::move(item));
        else
            passedOver.append(attempt);
    }
    call.report(open->size(), open->size());
    const Error why = call.isCancelled() ? Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s}
                                         : Error{.kind = Error::Kind::OutcomeUnknown, .code = u"being-settled"_s};
    const auto left = stillOpen(desk, passedOver, why);
    return left ? Result<QList<SettledItem>>(items + *left) : left;
}

} // namespace aviso::shipping
