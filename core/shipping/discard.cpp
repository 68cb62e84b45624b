#include "core/shipping/discard.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/journal.h"

#include <algorithm>

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
    return model::setState(connection, shipment.id, State::Cancelled, now);
}

Result<void> restore(Connection& connection, const Shipment& shipment, const QDateTime& now)
{
    if (shipment.state != State::Cancelled)
        return failure(Error::Kind::Conflict, u"not-discarded"_s);
    return model::setState(connection, shipment.id, State::Draft, now);
}

using Move = Result<void> (*)(Connection&, const Shipment&, const QDateTime&);

Result<std::optional<StepId>> toAll(const Desk& desk, const QList<ShipmentId>& shipments, const Doing& doing, Move move)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<std::optional<StepId>> {
        Recorder recorder(doing, desk.clock.now());
        for (const ShipmentId id : shipments) {
            const auto moved = recorder.record(connection, id, [&](Connection& c, const Shipment& shipment) {
                return move(c, shipment, recorder.now());
            });
            if (!moved)
                return std::unexpected(moved.error());
        }
        return recorder.step();
    });
}

} // namespace

Result<std::optional<StepId>> discard(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return toAll(desk, shipments, {.code = u"discard"_s, .login = login}, &giveUp);
}

Result<std::optional<StepId>> takeBack(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return toAll(desk, shipments, {.code = u"take-back"_s, .login = login}, &restore);
}

} // namespace aviso::shipping
