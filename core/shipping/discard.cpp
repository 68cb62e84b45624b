#include "core/shipping/discard.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using model::State;
using storage::Connection;

namespace {

Result<void> refuseBooked(Connection& connection, const Shipment& shipment)
{
    QString carrier;
    if (shipment.account) {
        const auto account = model::loadAccount(connection, *shipment.account);
        if (!account)
            return std::unexpected(account.error());
        carrier = u"@carrier/"_s + account->carrier;
    }
    return failure({.kind = Error::Kind::Conflict, .code = u"booked-stays"_s, .args = {carrier}});
}

Result<void> moveTo(Connection& connection, const Shipment& shipment, State state, const QString& event,
                    const QDateTime& now)
{
    if (auto done = model::setState(connection, shipment.id, state, now); !done)
        return done;
    return model::addEvent(connection, {.shipment = shipment.id, .at = now, .kind = event, .actor = u"clerk"_s});
}

Result<void> giveUp(Connection& connection, const Shipment& shipment, const QDateTime& now)
{
    if (shipment.state == State::Cancelled)
        return {};
    if (shipment.state == State::Booked)
        return refuseBooked(connection, shipment);
    if (shipment.state != State::Draft)
        return failure(
            Error{.kind = Error::Kind::Conflict, .code = u"not-editable"_s, .args = {model::nameOf(shipment)}});
    const bool hasLabel =
        std::ranges::any_of(shipment.parcels, [](const model::Parcel& p) { return !p.number.isEmpty(); });
    if (hasLabel)
        return failure(Error::Kind::Conflict, u"partly-booked"_s);
    return moveTo(connection, shipment, State::Cancelled, u"discarded"_s, now);
}

Result<void> restore(Connection& connection, const Shipment& shipment, const QDateTime& now)
{
    if (shipment.state != State::Cancelled)
        return failure(Error::Kind::Conflict, u"not-discarded"_s);
    return moveTo(connection, shipment, State::Draft, u"taken-back"_s, now);
}

using Step = Result<void> (*)(Connection&, const Shipment&, const QDateTime&);

Result<void> toAll(const Desk& desk, const QList<ShipmentId>& shipments, Step step)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<void> {
        for (const ShipmentId id : shipments) {
            const auto shipment = model::loadShipment(connection, id);
            if (!shipment)
                return std::unexpected(shipment.error());
            if (auto done = step(connection, *shipment, desk.clock.now()); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Result<void> discard(const Desk& desk, const QList<ShipmentId>& shipments)
{
    return toAll(desk, shipments, &giveUp);
}

Result<void> takeBack(const Desk& desk, const QList<ShipmentId>& shipments)
{
    return toAll(desk, shipments, &restore);
}

} // namespace aviso::shipping
