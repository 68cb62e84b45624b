#include "core/shipping/handover.h"

#include "core/model/handovers.h"
#include "core/model/listing.h"
#include "core/model/shipments.h"
#include "core/shipping/hold.h"
#include "core/shipping/journal.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;

namespace {

Result<HandoverNoted> noteAll(const Desk& desk, const QList<ShipmentId>& shipments, const Doing& doing,
                              const Recorder::Change& note)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<HandoverNoted> {
        Recorder recorder(doing, desk.clock.now());
        HandoverNoted noted;
        for (const ShipmentId id : shipments) {
            const auto changed = recorder.record(connection, id, note);
            if (!changed)
                return std::unexpected(changed.error());
            if (*changed)
                noted.shipments.append(id);
        }
        noted.step = recorder.step();
        return noted;
    });
}

Result<void> done(const Result<bool>& noted)
{
    return noted ? Result<void>() : std::unexpected(noted.error());
}

} // namespace

Result<HandoverNoted> handOver(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    const Doing doing{.code = u"hand-over"_s, .login = login};
    return noteAll(desk, shipments, doing, [&](Connection& c, const Shipment& shipment) -> Result<void> {
        if (shipment.state != model::State::Booked)
            return failure(Error{
                .kind = Error::Kind::Conflict, .code = u"handover-not-booked"_s, .args = {model::nameOf(shipment)}});
        const QDateTime now = desk.clock.now();
        return done(model::noteHandover(c, shipment.id, {.at = now, .login = login}, now));
    });
}

Result<HandoverNoted> takeBackHandover(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    const Doing doing{.code = u"keep-here"_s, .login = login};
    return noteAll(desk, shipments, doing, [&](Connection& c, const Shipment& shipment) {
        return done(model::withdrawHandover(c, shipment.id, desk.clock.now()));
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
