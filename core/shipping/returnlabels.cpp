#include "core/shipping/returnlabels.h"

#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/shipping/ledger.h"
#include "core/shipping/returnrows.h"

#include <algorithm>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using model::AttemptState;
using model::Shipment;
using storage::Connection;
using storage::Topic;

namespace {

Result<Route> returnRoute(const Desk& desk, Connection& connection, const Shipment& shipment)
{
    if (shipment.state != model::State::Booked)
        return failure(Error::Kind::Conflict, u"not-booked"_s);
    if (!shipment.account)
        return failure(Error::Kind::Refused, u"no-account"_s, u"account"_s);
    const auto account = model::loadAccount(connection, *shipment.account);
    if (!account)
        return std::unexpected(account.error());
    auto route = findRoute(desk, *account);
    if (route && !route->channel->prepareReturn)
        return failure(Error::Kind::Refused, u"returns-not-here"_s);
    return route;
}

/// What is there of the way back of a parcel keeps another one from being bought.
Result<void> refuseSecond(Connection& connection, const Shipment& shipment, ParcelId parcel)
{
    const auto attempts = model::attemptsOf(connection, shipment.id);
    if (!attempts)
        return std::unexpected(attempts.error());
    for (const Attempt& attempt : *attempts)
        if (attempt.way == model::Way::Back && attempt.parcel == parcel && attempt.state == AttemptState::Unknown) {
            Error unsettled = attempt.error.value_or(Error{.code = u"unknown-outcome"_s});
            unsettled.kind = Error::Kind::OutcomeUnknown;
            return failure(unsettled);
        }
    const auto labels = model::labelsOf(connection, shipment.id);
    if (!labels)
        return std::unexpected(labels.error());
    const bool isThere = std::ranges::any_of(*labels, [&](const model::Document& label) {
        return label.parcel == parcel && label.kind == model::returnLabelKind;
    });
    return isThere ? failure(Error{.kind = Error::Kind::Conflict, .code = u"return-there"_s}) : Result<void>();
}

Result<carriers::PreparedLabel> prepareReturn(const Route& route, const Shipment& shipment, ParcelId parcel,
                                              const QString& key, const QDateTime& now)
{
    const auto found = std::ranges::find(shipment.parcels, parcel, &model::Parcel::id);
    if (found == shipment.parcels.end())
        return failure(Error::Kind::NotFound, u"no-such-parcel"_s);
    return route.channel->prepareReturn(
        {.account = route.account, .shipment = shipment, .parcel = *found, .key = key, .at = now});
}

Result<Intent> writeReturnIntent(const Desk& desk, Connection& connection, ShipmentId id, ParcelId parcel)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto route = returnRoute(desk, connection, *shipment);
    if (!route)
        return std::unexpected(route.error());
    if (const auto first = refuseSecond(connection, *shipment, parcel); !first)
        return std::unexpected(first.error());
    const auto key = takeKey(connection, *route);
    if (!key)
        return std::unexpected(key.error());
    const QDateTime now = desk.clock.now();
    const auto prepared = prepareReturn(*route, *shipment, parcel, *key, now);
    if (!prepared)
        return std::unexpected(prepared.error());
    Intent intent{.attempt = {.parcel = parcel,
                              .shipment = id,
                              .account = route->account.id,
                              .way = model::Way::Back,
                              .place = model::bookingPlace(route->account),
                              .key = *key,
                              .number = prepared->number,
                              .request = prepared->request,
                              .owner = desk.presence.owner(),
                              .intendedAt = now},
                  .route = *route};
    const auto added = model::addAttempt(connection, intent.attempt);
    if (!added)
        return std::unexpected(added.error());
    intent.attempt.id = *added;
    if (const auto told = tellOfReturn(connection, intent.attempt, u"intent"_s, {*key}, now); !told)
        return std::unexpected(told.error());
    return intent;
}

/// The labels of the way back that a shipment has, by parcel.
Result<QMap<ParcelId, QString>> numbersBack(Connection& connection, ShipmentId id)
{
    const auto labels = model::labelsOf(connection, id);
    if (!labels)
        return std::unexpected(labels.error());
    QMap<ParcelId, QString> numbers;
    for (const model::Document& label : *labels)
        if (label.kind == model::returnLabelKind)
            numbers.insert(label.parcel, label.number);
    return numbers;
}

BookingItem bookReturn(const Desk& desk, ShipmentId id)
{
    const auto shipment = desk.store.read([&](Connection& c) { return model::loadShipment(c, id); });
    if (!shipment)
        return {.shipment = id, .error = shipment.error()};
    BookingItem item{.shipment = id, .reference = shipment->reference};
    const auto there = desk.store.read([&](Connection& c) { return numbersBack(c, id); });
    if (!there) {
        item.error = there.error();
        return item;
    }
    item.numbers = there->values();
    const bool isAnyMissing = std::ranges::any_of(
        shipment->parcels, [&](const model::Parcel& parcel) { return !there->contains(parcel.id); });
    if (!isAnyMissing)
        item.error = Error{.kind = Error::Kind::Conflict, .code = u"return-there"_s};
    for (const model::Parcel& parcel : shipment->parcels) {
        if (there->contains(parcel.id))
            continue;
        const auto bought = buyReturnLabel(desk, id, parcel.id);
        if (!bought) {
            item.error = bought.error();
            return item;
        }
        item.numbers << bought->number << bought->others;
        item.warnings << bought->warnings;
        if (!bought->others.isEmpty()) // that were all
            break;
    }
    return item;
}

} // namespace

bool makesReturns(const Desk& desk, const model::Account& account)
{
    const carriers::Channel* channel = carriers::findChannel(desk.carriers, account);
    return channel && channel->prepareReturn;
}

Result<Bought> buyReturnLabel(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop)
{
    const auto guard = desk.underway.enter(parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"already-booking"_s);
    const auto route = desk.store.read([&](Connection& connection) -> Result<Route> {
        const auto stored = model::loadShipment(connection, shipment);
        return stored ? returnRoute(desk, connection, *stored) : std::unexpected(stored.error());
    });
    if (!route)
        return std::unexpected(route.error());
    if (const auto ready = signIn(desk, *route, stop); !ready)
        return std::unexpected(ready.error());
    const auto intent = desk.store.write(Topic::Shipments, [&](Connection& connection) {
        return writeReturnIntent(desk, connection, shipment, parcel);
    });
    if (!intent)
        return std::unexpected(intent.error());
    return carryOut(desk, *intent, std::move(stop));
}

QList<BookingItem> bookReturns(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call)
{
    QList<BookingItem> items;
    for (const ShipmentId id : shipments) {
        items.append(
            call.isCancelled()
                ? BookingItem{.shipment = id, .error = Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s}}
                : bookReturn(desk, id));
        call.report(items.size(), shipments.size());
    }
    return items;
}

} // namespace aviso::shipping
