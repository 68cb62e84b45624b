#include "core/model/parcels.h"

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

/// Takes a parcel out of its shipment. One with a settled attempt keeps its row, which the ledger refers to, but
/// belongs to no shipment any more; one whose attempt may have made a label stays.
Result<void> removeParcel(Connection& connection, ParcelId id)
{
    auto erased = connection.run(u"DELETE FROM parcels WHERE id = ?"
                                 " AND NOT EXISTS (SELECT 1 FROM attempts WHERE parcel_id = parcels.id)"_s,
                                 id);
    if (!erased)
        return std::unexpected(erased.error());
    if (erased->changed == 1)
        return {};
    auto detached =
        connection.run(u"UPDATE parcels SET shipment_id = NULL WHERE id = ? AND NOT EXISTS (SELECT 1 FROM attempts"
                       " WHERE parcel_id = parcels.id AND state IN ('intended', 'unknown', 'booked'))"_s,
                       id);
    if (!detached)
        return std::unexpected(detached.error());
    if (detached->changed != 1)
        return failure(Error::Kind::Conflict, u"parcel-has-attempts"_s, u"parcels"_s);
    return {};
}

} // namespace

Result<void> addParcels(Connection& connection, ShipmentId id, const QList<Parcel>& parcels)
{
    int position = 0;
    for (const Parcel& parcel : parcels) {
        auto done = connection.run(u"INSERT INTO parcels(shipment_id, position, weight_grams, content, number)"
                                   " VALUES(?, ?, ?, ?, '')"_s,
                                   id, ++position, parcel.weightGrams, parcel.content);
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<QList<Parcel>> loadParcels(Connection& connection, ShipmentId id)
{
    auto rows =
        connection.run(u"SELECT p.id, p.position, p.weight_grams, p.content, p.number, coalesce(d.print_count, 0)"
                       " FROM parcels p LEFT JOIN documents d ON d.parcel_id = p.id AND d.kind = 'label' AND d.page = 1"
                       " WHERE p.shipment_id = ? ORDER BY p.position"_s,
                       id);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Parcel> parcels;
    for (const Row& row : *rows)
        parcels.append({.id = row.id<ParcelId>(0),
                        .position = row.count(1),
                        .weightGrams = row.count(2),
                        .content = row.text(3),
                        .number = row.text(4),
                        .printCount = row.count(5)});
    return parcels;
}

Result<void> saveParcels(Connection& connection, const Shipment& before, const Shipment& after)
{
    for (const Parcel& old : before.parcels) {
        const bool stays = std::any_of(after.parcels.begin(), after.parcels.end(),
                                       [&](const Parcel& parcel) { return parcel.id == old.id; });
        if (stays)
            continue;
        if (auto gone = removeParcel(connection, old.id); !gone)
            return gone;
    }
    // Two steps, so that no intermediate row breaks the unique (shipment, position).
    if (auto freed = connection.run(u"UPDATE parcels SET position = -position WHERE shipment_id = ?"_s, after.id);
        !freed)
        return std::unexpected(freed.error());
    int position = 0;
    for (const Parcel& parcel : after.parcels) {
        ++position;
        const bool isNew = parcel.id == ParcelId{};
        auto done = isNew ? connection.run(u"INSERT INTO parcels(shipment_id, position, weight_grams, content, number)"
                                           " VALUES(?, ?, ?, ?, '')"_s,
                                           after.id, position, parcel.weightGrams, parcel.content)
                          : connection.run(u"UPDATE parcels SET position = ?, weight_grams = ?, content = ?"
                                           " WHERE id = ? AND shipment_id = ?"_s,
                                           position, parcel.weightGrams, parcel.content, parcel.id, after.id);
        if (!done)
            return std::unexpected(done.error());
        if (done->changed != 1) // its row went meanwhile, and with it what was typed
            return failure(Error::Kind::Conflict, u"changed-elsewhere"_s);
    }
    return {};
}

} // namespace aviso::model
