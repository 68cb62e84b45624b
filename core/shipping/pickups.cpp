#include "core/shipping/pickups.h"

#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/shipping/labelrows.h"
#include "core/shipping/patience.h"
#include "core/shipping/route.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::OrderedPickup;
using model::PickupParcel;
using model::PickupState;
using model::Unfetched;
using storage::Connection;
using storage::Topic;

namespace {

/// A way to a carrier that fetches, and what it shall fetch.
struct Errand
{
    Route route = {};
    QList<Unfetched> parcels = {};
};

QTimeZone zoneOf(const catalogue::Entry& entry)
{
    return QTimeZone(entry.timeZone.toUtf8());
}

/// Its program is gone, or it is ours and nobody is at it.
bool isLeftBehind(const Desk& desk, const OrderedPickup& pickup)
{
    return pickup.state == PickupState::Intended && pickup.owner != desk.presence.owner() &&
           !desk.presence.isAlive(pickup.owner);
}

OrderedPickup asItStands(const Desk& desk, OrderedPickup pickup)
{
    if (isLeftBehind(desk, pickup)) {
        pickup.state = PickupState::Unknown;
        pickup.error = Error{.kind = Error::Kind::OutcomeUnknown, .code = u"left-behind"_s};
    }
    return pickup;
}

Result<Errand> errandFor(const Desk& desk, Connection& connection, const PickupWish& wish)
{
    const auto account = model::loadAccount(connection, wish.account);
    if (!account)
        return std::unexpected(account.error());
    const auto route = findRoute(desk, *account);
    if (!route)
        return std::unexpected(route.error());
    if (!route->channel->bookPickup)
        return failure(Error::Kind::Refused, u"pickup-not-here"_s);
    auto parcels = model::unfetched(connection, wish.account);
    if (!parcels)
        return std::unexpected(parcels.error());
    if (!wish.parcels.isEmpty())
        parcels->removeIf([&](const Unfetched& one) { return !wish.parcels.contains(one.parcel); });
    if (parcels->isEmpty())
        return failure(Error::Kind::NotFound, u"nothing-to-fetch"_s);
    return Errand{.route = *route, .parcels = *std::move(parcels)};
}

carriers::PickupOrder orderFor(const Errand& errand, const PickupWish& wish, const QString& key, const QDateTime& now)
{
    carriers::PickupOrder order{.account = errand.route.account,
                                .service = {.basic = errand.parcels.first().service},
                                .earliest = wish.earliest,
                                .latest = wish.latest,
                                .key = key,
                                .at = now};
    for (const Unfetched& parcel : errand.parcels)
        order.numbers.append(parcel.number);
    return order;
}

/// The intent, and with what the carrier will be asked.
struct Intended
{
    OrderedPickup pickup = {};
    Errand errand = {};
};

Result<Intended> commitPickup(const Desk& desk, const PickupWish& wish, const QString& login)
{
    return desk.store.write(Topic::Shipments, [&](Connection& connection) -> Result<Intended> {
        const auto errand = errandFor(desk, connection, wish);
        if (!errand)
            return std::unexpected(errand.error());
        OrderedPickup pickup{.account = wish.account,
                             .day = wish.earliest.toTimeZone(zoneOf(*errand->route.entry)).date(),
                             .earliest = wish.earliest,
                             .latest = wish.latest,
                             .key = newReference(),
                             .owner = desk.presence.owner(),
                             .login = login,
                             .intendedAt = desk.clock.now()};
        for (const Unfetched& parcel : errand->parcels)
            pickup.parcels.append({.parcel = parcel.parcel, .number = parcel.number});
        const auto id = model::addPickup(connection, pickup);
        if (!id)
            return std::unexpected(id.error());
        pickup.id = *id;
        return Intended{.pickup = pickup, .errand = *errand};
    });
}

OrderedPickup afterAnswer(OrderedPickup pickup, const Result<carriers::Pickup>& told, const QDateTime& now)
{
    if (!told) {
        const bool isUnknown = told.error().kind == Error::Kind::OutcomeUnknown;
        pickup.state = isUnknown ? PickupState::Unknown : PickupState::Refused;
        pickup.error = told.error();
        if (isUnknown && pickup.error->code.isEmpty())
            pickup.error->code = u"unknown-outcome"_s;
        pickup.settledAt = isUnknown ? QDateTime() : now;
        return pickup;
    }
    pickup.state = PickupState::Ordered;
    pickup.orderId = told->id;
    pickup.number = told->number;
    pickup.settledAt = now;
    for (PickupParcel& parcel : pickup.parcels)
        if (const auto refused = told->refused.constFind(parcel.number); refused != told->refused.constEnd())
            parcel.refused = *refused;
    if (told->refused.contains(QString())) // it did not say which one: that is said of the whole
        pickup.error = told->refused.value(QString());
    return pickup;
}

Result<void> move(const Desk& desk, const OrderedPickup& pickup, PickupState from, const std::stop_token& stop)
{
    return writePatiently(desk.store, Topic::Shipments, stop,
                          [&](Connection& connection) { return model::movePickup(connection, pickup, from); });
}

} // namespace

Result<QList<Fetching>> fetchings(const Desk& desk)
{
    return desk.store.read([&](Connection& connection) -> Result<QList<Fetching>> {
        const auto accounts = model::listAccounts(connection);
        if (!accounts)
            return std::unexpected(accounts.error());
        const auto pickups = model::pickupsSince(connection, desk.clock.now().toLocalTime().date());
        if (!pickups)
            return std::unexpected(pickups.error());
        QList<Fetching> all;
        for (const model::Account& account : *accounts) {
            const auto route = findRoute(desk, account);
            if (!route || !route->channel->bookPickup)
                continue;
            auto parcels = model::unfetched(connection, account.id);
            if (!parcels)
                return std::unexpected(parcels.error());
            Fetching fetching{.account = account, .zone = zoneOf(*route->entry), .parcels = *std::move(parcels)};
            for (const OrderedPickup& pickup : *pickups)
                if (pickup.account == account.id)
                    fetching.pickups.append(asItStands(desk, pickup));
            all.append(fetching);
        }
        return all;
    });
}

Result<QList<carriers::PickupSlot>> pickupSlots(const Desk& desk, const PickupWish& wish, std::stop_token stop)
{
    const auto errand = desk.store.read([&](Connection& c) { return errandFor(desk, c, wish); });
    if (!errand)
        return std::unexpected(errand.error());
    if (!errand->route.channel->pickupSlots)
        return QList<carriers::PickupSlot>();
    const auto session = openLine(desk, errand->route);
    if (!session)
        return std::unexpected(session.error());
    const QDateTime now = desk.clock.now();
    PickupWish asked = wish;
    if (!asked.earliest.isValid())
        asked.earliest = now;
    return errand->route.channel->pickupSlots(**session, orderFor(*errand, asked, newReference(), now),
                                              std::move(stop));
}

PickupWish wishFor(PickupWish wish, const carriers::PickupSlot& slot, const QTimeZone& zone)
{
    const QTime from = slot.from.isValid() ? slot.from : QTime(8, 0);
    const QTime to = slot.to.isValid() && slot.to > from ? slot.to : std::max(QTime(17, 0), from.addSecs(3600));
    wish.earliest = QDateTime(slot.day, from, zone).toUTC();
    wish.latest = QDateTime(slot.day, to, zone).toUTC();
    return wish;
}

Result<OrderedPickup> bookPickup(const Desk& desk, const PickupWish& wish, std::stop_token stop, const QString& login)
{
    if (const auto ready = signIn(desk, wish.account, stop); !ready) // a refused sign-in leaves no trace in the ledger
        return std::unexpected(ready.error());
    const auto intended = commitPickup(desk, wish, login);
    if (!intended)
        return std::unexpected(intended.error());
    const auto session = openLine(desk, intended->errand.route);
    const auto told =
        session
            ? intended->errand.route.channel->bookPickup(
                  **session, orderFor(intended->errand, wish, intended->pickup.key, intended->pickup.intendedAt), stop)
            : Result<carriers::Pickup>(std::unexpected(session.error()));
    const OrderedPickup settled = afterAnswer(intended->pickup, told, desk.clock.now());
    if (const auto kept = move(desk, settled, PickupState::Intended, stop); !kept)
        return std::unexpected(kept.error());
    return settled;
}

Result<OrderedPickup> settlePickup(const Desk& desk, model::PickupId id, PickupWord word, const QString& number)
{
    auto pickup = desk.store.read([&](Connection& c) { return model::loadPickup(c, id); });
    if (!pickup)
        return pickup;
    const PickupState from = pickup->state;
    if (from == PickupState::Intended && !isLeftBehind(desk, *pickup))
        return failure(Error::Kind::Conflict, u"being-settled"_s);
    const bool isOpen = from == PickupState::Intended || from == PickupState::Unknown;
    if (!isOpen && !(from == PickupState::Ordered && word == PickupWord::NotOrdered))
        return failure(Error::Kind::Conflict, u"pickup-settled"_s);
    pickup->state = word == PickupWord::Ordered ? PickupState::Ordered : PickupState::GivenUp;
    pickup->error.reset();
    pickup->settledAt = desk.clock.now();
    if (!number.isEmpty())
        pickup->number = number;
    if (const auto kept = move(desk, *pickup, from, {}); !kept)
        return std::unexpected(kept.error());
    return pickup;
}

} // namespace aviso::shipping
