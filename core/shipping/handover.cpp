#include "core/shipping/handover.h"

#include "core/model/handovers.h"
#include "core/model/listing.h"
#include "core/model/shipments.h"
#include "core/shipping/hold.h"

#include <functional>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;

namespace {

using Note = std::function<Result<bool>(Connection&, const Shipment&)>;

Result<QList<ShipmentId>> noteAll(const Desk& desk, const QList<ShipmentId>& shipments, const QString& event,
                                  const Note& note)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<QList<ShipmentId>> {
        QList<ShipmentId> noted;
        for (const ShipmentId id : shipments) {
            const auto shipment = model::loadShipment(connection, id);
            if (!shipment)
                return std::unexpected(shipment.error());
            const auto changed = note(connection, *shipment);
            if (!changed)
                return std::unexpected(changed.error());
            if (!*changed)
                continue;
            const model::Event line{.shipment = id, .at = desk.clock.now(), .kind = event, .actor = u"clerk"_s};
            if (auto told = model::addEvent(connection, line); !told)
                return std::unexpected(told.error());
            noted.append(id);
        }
        return noted;
    });
}

} // namespace

Result<QList<ShipmentId>> handOver(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return noteAll(desk, shipments, u"handed-over"_s, [&](Connection& c, const Shipment& shipment) -> Result<bool> {
        if (shipment.state != model::State::Booked)
            return failure(Error{
                .kind = Error::Kind::Conflict, .code = u"handover-not-booked"_s, .args = {model::nameOf(shipment)}});
        return model::noteHandover(c, shipment.id, desk.clock.now(), login);
    });
}

Result<QList<ShipmentId>> takeBackHandover(const Desk& desk, const QList<ShipmentId>& shipments)
{
    return noteAll(desk, shipments, u"handover-taken-back"_s, [&](Connection& c, const Shipment& shipment) {
        return model::withdrawHandover(c, shipment.id, desk.clock.now());
    });
}

Result<QList<ShipmentId>> readyToHandOver(const Desk& desk, DueBy due)
{
    const QDate today = holdDay(desk.clock);
    const model::ShipmentFilter filter{.need = model::Need::Unhanded,
                                       .day = due == DueBy::Yesterday ? today : today.addDays(1)};
    const auto keys = desk.store.read([&](Connection& connection) {
        return model::shipmentKeys(connection, filter, {.direction = Qt::AscendingOrder});
    });
    if (!keys)
        return std::unexpected(keys.error());
    return QList<ShipmentId>(keys->begin(), keys->end());
}

} // namespace aviso::shipping
