#include "core/shipping/duplicate.h"

#include "core/model/items.h"
#include "core/model/reships.h"
#include "core/model/shipments.h"
#include "core/shipping/journal.h"

#include <functional>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;

namespace {

Result<bool> isTaken(Connection& connection, const QString& reference)
{
    const auto rows = connection.run(u"SELECT 1 FROM shipments WHERE reference = ? LIMIT 1"_s, reference);
    if (!rows)
        return std::unexpected(rows.error());
    return !rows->isEmpty();
}

/// The reference with the first number behind it that no shipment has.
Result<QString> freeReference(Connection& connection, const QString& reference)
{
    if (reference.isEmpty())
        return reference;
    for (int next = 2;; ++next) {
        QString wanted = u"%1-%2"_s.arg(reference).arg(next);
        const auto taken = isTaken(connection, wanted);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return wanted;
    }
}

Shipment copyOf(const Shipment& shipment, const QString& reference, QDate today)
{
    Shipment copy = shipment;
    copy.source.clear();
    copy.reference = reference;
    copy.problem.reset();
    if (copy.dispatchDate && *copy.dispatchDate < today)
        copy.dispatchDate.reset();
    return copy; // its keys and numbers are not looked at when it is added
}

Result<void> tell(Connection& connection, ShipmentId id, const QString& kind, const QString& name, const QDateTime& now)
{
    return model::addEvent(connection, {.shipment = id, .at = now, .kind = kind, .actor = u"clerk"_s, .args = {name}});
}

/// Adds the copy and says where it comes from.
Result<ShipmentId> addCopy(const Desk& desk, Connection& connection, Recorder& recorder, const Shipment& shipment,
                           const QString& kind)
{
    const auto reference = freeReference(connection, shipment.reference);
    if (!reference)
        return std::unexpected(reference.error());
    const Shipment copy = copyOf(shipment, *reference, desk.clock.now().toLocalTime().date());
    const auto id = model::addShipment(connection, copy, recorder.now(), u"clerk"_s);
    if (!id)
        return id;
    if (auto copied = model::copyItems(connection, shipment.id, *id); !copied)
        return std::unexpected(copied.error());
    if (auto told = tell(connection, *id, kind, model::nameOf(shipment), recorder.now()); !told)
        return std::unexpected(told.error());
    if (auto noted = recorder.recordNew(connection, *id); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<void> refuseReship(Connection& connection, const Shipment& shipment)
{
    if (shipment.state != model::State::Booked)
        return failure(
            Error{.kind = Error::Kind::Conflict, .code = u"reship-not-booked"_s, .args = {model::nameOf(shipment)}});
    const auto kin = model::kinshipOf(connection, shipment.id);
    if (!kin)
        return std::unexpected(kin.error());
    if (!kin->replacedBy.isEmpty())
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"already-reshipped"_s,
                             .args = {model::nameOf(shipment), kin->replacedBy.last().name}});
    return {};
}

Result<ShipmentId> replaceLost(const Desk& desk, Connection& connection, Recorder& recorder, const Shipment& lost)
{
    if (auto good = refuseReship(connection, lost); !good)
        return std::unexpected(good.error());
    const auto id = addCopy(desk, connection, recorder, lost, u"reship-of"_s);
    if (!id)
        return id;
    if (auto linked = model::linkReship(connection, lost.id, *id); !linked)
        return std::unexpected(linked.error());
    const auto added = model::loadShipment(connection, *id);
    if (!added)
        return std::unexpected(added.error());
    if (auto told = tell(connection, lost.id, u"reshipped"_s, model::nameOf(*added), recorder.now()); !told)
        return std::unexpected(told.error());
    return id;
}

using Copy = std::function<Result<ShipmentId>(Connection&, Recorder&, const Shipment&)>;

Result<QList<ShipmentId>> copyAll(const Desk& desk, const QList<ShipmentId>& shipments, const Doing& doing,
                                  const Copy& copy)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<QList<ShipmentId>> {
        Recorder recorder(doing, desk.clock.now());
        QList<ShipmentId> added;
        for (const ShipmentId id : shipments) {
            const auto shipment = model::loadShipment(connection, id);
            if (!shipment)
                return std::unexpected(shipment.error());
            const auto made = copy(connection, recorder, *shipment);
            if (!made)
                return std::unexpected(made.error());
            added.append(*made);
        }
        return added;
    });
}

} // namespace

Result<QList<ShipmentId>> duplicate(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return copyAll(desk, shipments, {.code = u"duplicate"_s, .login = login},
                   [&desk](Connection& connection, Recorder& recorder, const Shipment& shipment) {
                       return addCopy(desk, connection, recorder, shipment, u"duplicate-of"_s);
                   });
}

Result<QList<ShipmentId>> reship(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return copyAll(desk, shipments, {.code = u"reship"_s, .login = login},
                   [&desk](Connection& connection, Recorder& recorder, const Shipment& shipment) {
                       return replaceLost(desk, connection, recorder, shipment);
                   });
}

} // namespace aviso::shipping
