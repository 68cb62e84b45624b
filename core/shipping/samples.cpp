#include "core/shipping/samples.h"

#include "core/base/ids.h"
#include "core/orders/samples.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

/// Keys of the shipments; binds the source.
const QString sampleKeys =
    u"SELECT s.id FROM shipments s LEFT JOIN accounts a ON a.id = s.account_id"
    " WHERE s.source <> '' AND s.source = ? AND coalesce(a.is_practice, 1) = 1 AND s.state <> 'booking'"
    " AND NOT EXISTS (SELECT 1 FROM attempts t WHERE t.shipment_id = s.id"
    " AND (t.is_practice = 0 OR t.state = 'intended'))"_s;

Result<void> remove(Connection& connection, ShipmentId id)
{
    // A parcel that was taken out of its shipment is kept for the ledger, and goes with its attempts.
    auto parcels = connection.run(u"SELECT id FROM parcels WHERE shipment_id = ?"
                                  " UNION SELECT parcel_id FROM attempts WHERE shipment_id = ?"_s,
                                  id, id);
    if (!parcels)
        return std::unexpected(parcels.error());
    for (const QString& table : {u"outbox"_s, u"documents"_s, u"attempts"_s})
        if (auto done = connection.run(u"DELETE FROM %1 WHERE shipment_id = ?"_s.arg(table), id); !done)
            return std::unexpected(done.error());
    for (const storage::Row& parcel : *parcels)
        if (auto done = connection.run(u"DELETE FROM parcels WHERE id = ?"_s, parcel.integer(0)); !done)
            return std::unexpected(done.error());
    auto done = connection.run(u"DELETE FROM shipments WHERE id = ?"_s, id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

Result<qint64> countSamples(Connection& connection)
{
    auto rows = connection.run(u"SELECT count(*) FROM ("_s + sampleKeys + u")"_s, QString(orders::samplesSource));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().integer(0);
}

Result<qint64> removeSamples(Connection& connection)
{
    auto keys = connection.run(sampleKeys, QString(orders::samplesSource));
    if (!keys)
        return std::unexpected(keys.error());
    for (const storage::Row& row : *keys)
        if (auto done = remove(connection, row.id<ShipmentId>(0)); !done)
            return std::unexpected(done.error());
    return keys->rows.size();
}

} // namespace aviso::shipping
