#include "core/model/handovers.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

Result<void> touch(Connection& connection, ShipmentId id, const QDateTime& now)
{
    auto done = connection.run(u"UPDATE shipments SET changed_at = ?, version = version + 1 WHERE id = ?"_s, now, id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

Result<void> awaitHandover(Connection& connection, ShipmentId id, const QDateTime& now)
{
    const QDate today = now.toLocalTime().date();
    auto done = connection.run(u"INSERT INTO unhanded(shipment_id, due)"
                               " SELECT s.id, CASE WHEN s.dispatch_date > ? THEN s.dispatch_date ELSE ? END"
                               " FROM shipments s WHERE s.id = ?"
                               " AND NOT EXISTS (SELECT 1 FROM handovers h WHERE h.shipment_id = s.id)"
                               " ON CONFLICT(shipment_id) DO NOTHING"_s,
                               today, today, id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> forgetHandover(Connection& connection, ShipmentId id)
{
    for (const QString& sql :
         {u"DELETE FROM unhanded WHERE shipment_id = ?"_s, u"DELETE FROM handovers WHERE shipment_id = ?"_s})
        if (auto done = connection.run(sql, id); !done)
            return std::unexpected(done.error());
    return {};
}

Result<std::optional<Handover>> handoverOf(Connection& connection, ShipmentId id)
{
    const auto rows = connection.run(u"SELECT at, login FROM handovers WHERE shipment_id = ?"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return Handover{.at = rows->first().time(0), .login = rows->first().text(1)};
}

Result<bool> noteHandover(Connection& connection, ShipmentId id, const Handover& handover, const QDateTime& now)
{
    // Whoever notes it late may have heard of the parcel already: what the carrier told after it was booked.
    auto noted = connection.run(
        u"INSERT INTO handovers(shipment_id, account_id, at, login, heard_at) SELECT s.id, s.account_id, ?, ?,"
        " (SELECT min(e.at) FROM events e WHERE e.shipment_id = s.id AND e.actor = 'carrier' AND e.at >"
        " (SELECT max(a.settled_at) FROM attempts a WHERE a.shipment_id = s.id AND a.state = 'booked'"
        " AND a.way = 'there'))"
        " FROM shipments s WHERE s.id = ? ON CONFLICT(shipment_id) DO NOTHING"_s,
        handover.at, handover.login, id);
    if (!noted)
        return std::unexpected(noted.error());
    if (noted->changed == 0)
        return false;
    auto gone = connection.run(u"DELETE FROM unhanded WHERE shipment_id = ?"_s, id);
    if (!gone)
        return std::unexpected(gone.error());
    if (auto touched = touch(connection, id, now); !touched)
        return std::unexpected(touched.error());
    return true;
}

Result<void> noteHeard(Connection& connection, ShipmentId id, const QDateTime& at)
{
    auto done =
        connection.run(u"UPDATE handovers SET heard_at = ? WHERE shipment_id = ? AND heard_at IS NULL"_s, at, id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<bool> withdrawHandover(Connection& connection, ShipmentId id, const QDateTime& now)
{
    auto gone = connection.run(u"DELETE FROM handovers WHERE shipment_id = ?"_s, id);
    if (!gone)
        return std::unexpected(gone.error());
    if (gone->changed == 0)
        return false;
    if (auto waits = awaitHandover(connection, id, now); !waits)
        return std::unexpected(waits.error());
    if (auto touched = touch(connection, id, now); !touched)
        return std::unexpected(touched.error());
    return true;
}

} // namespace aviso::model
