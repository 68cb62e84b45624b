#include "core/model/pickups.h"

#include "core/base/storederror.h"
#include "core/base/wordtable.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr WordTable<PickupState, 5> words{{{PickupState::Intended, "intended"_L1},
                                           {PickupState::Unknown, "unknown"_L1},
                                           {PickupState::Ordered, "ordered"_L1},
                                           {PickupState::Refused, "refused"_L1},
                                           {PickupState::GivenUp, "given-up"_L1}}};

bool isLive(PickupState state)
{
    return state == PickupState::Intended || state == PickupState::Unknown || state == PickupState::Ordered;
}

const QString columns = u"id, account_id, day, earliest, latest, state, key, order_id, number, error, owner, login,"
                        " intended_at, settled_at"_s;

OrderedPickup toPickup(const Row& row)
{
    return {.id = row.id<PickupId>(0),
            .account = row.id<AccountId>(1),
            .day = row.date(2),
            .earliest = row.time(3),
            .latest = row.time(4),
            .state = words.from(row.text(5)).value_or(PickupState::Unknown),
            .key = row.text(6),
            .orderId = row.text(7),
            .number = row.text(8),
            .error = errorFrom(row.text(9)),
            .owner = row.text(10),
            .login = row.text(11),
            .intendedAt = row.time(12),
            .settledAt = row.time(13)};
}

Result<QList<OrderedPickup>> withParcels(Connection& connection, const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<OrderedPickup> pickups;
    for (const Row& row : *rows) {
        OrderedPickup pickup = toPickup(row);
        const auto parcels = connection.run(u"SELECT parcel_id, number, error FROM pickup_parcels WHERE pickup_id = ?"
                                            " ORDER BY parcel_id"_s,
                                            pickup.id);
        if (!parcels)
            return std::unexpected(parcels.error());
        for (const Row& parcel : *parcels)
            pickup.parcels.append(
                {.parcel = parcel.id<ParcelId>(0), .number = parcel.text(1), .refused = errorFrom(parcel.text(2))});
        pickups.append(pickup);
    }
    return pickups;
}

} // namespace

QString pickupStateWord(PickupState state)
{
    return words.of(state);
}

Result<QList<Unfetched>> unfetched(Connection& connection, AccountId account)
{
    const auto rows =
        connection.run(u"SELECT p.id, s.id, p.number, s.reference, s.service, p.weight_grams FROM parcels p"
                       " JOIN shipments s ON s.id = p.shipment_id JOIN unhanded u ON u.shipment_id = s.id"
                       " WHERE s.account_id = ? AND s.state = 'booked' AND p.number <> ''"
                       " AND NOT EXISTS (SELECT 1 FROM pickup_parcels l WHERE l.parcel_id = p.id AND l.is_live = 1)"
                       " ORDER BY s.id, p.position"_s,
                       account);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Unfetched> parcels;
    for (const Row& row : *rows)
        parcels.append({.parcel = row.id<ParcelId>(0),
                        .shipment = row.id<ShipmentId>(1),
                        .number = row.text(2),
                        .reference = row.text(3),
                        .service = row.text(4),
                        .weightGrams = row.count(5)});
    return parcels;
}

Result<PickupId> addPickup(Connection& connection, const OrderedPickup& p)
{
    const auto added =
        connection.run(u"INSERT INTO pickups(account_id, day, earliest, latest, state, key, owner, login,"
                       " intended_at) VALUES(?, ?, ?, ?, 'intended', ?, ?, ?, ?) RETURNING id"_s,
                       p.account, p.day, p.earliest, p.latest, p.key, p.owner, p.login, p.intendedAt);
    if (!added)
        return std::unexpected(added.error());
    const auto id = added->first().id<PickupId>(0);
    for (const PickupParcel& parcel : p.parcels) {
        const auto line =
            connection.run(u"INSERT INTO pickup_parcels(pickup_id, parcel_id, number, is_live) VALUES(?, ?, ?, 1)"_s,
                           id, parcel.parcel, parcel.number);
        if (!line && line.error().code == "constraint"_L1)
            return failure(Error{.kind = Error::Kind::Conflict, .code = u"pickup-open"_s, .args = {parcel.number}});
        if (!line)
            return std::unexpected(line.error());
    }
    return id;
}

Result<void> movePickup(Connection& connection, const OrderedPickup& p, PickupState from)
{
    const auto moved = connection.run(u"UPDATE pickups SET state = ?, order_id = ?, number = ?, error = ?,"
                                      " settled_at = ? WHERE id = ? AND state = ?"_s,
                                      pickupStateWord(p.state), p.orderId, p.number, storedError(p.error), p.settledAt,
                                      p.id, pickupStateWord(from));
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->changed != 1)
        return failure(Error::Kind::Conflict, u"pickup-settled"_s);
    for (const PickupParcel& parcel : p.parcels) {
        const auto line = connection.run(
            u"UPDATE pickup_parcels SET is_live = ?, error = ? WHERE pickup_id = ? AND parcel_id = ?"_s,
            isLive(p.state) && !parcel.refused ? 1 : 0, storedError(parcel.refused), p.id, parcel.parcel);
        if (!line)
            return std::unexpected(line.error());
    }
    return {};
}

Result<OrderedPickup> loadPickup(Connection& connection, PickupId id)
{
    const auto found =
        withParcels(connection, connection.run(u"SELECT "_s + columns + u" FROM pickups WHERE id = ?"_s, id));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"no-such-pickup"_s);
    return found->first();
}

Result<QList<OrderedPickup>> pickupsSince(Connection& connection, QDate from)
{
    return withParcels(connection,
                       connection.run(u"SELECT "_s + columns +
                                          u" FROM pickups WHERE day >= ? OR state IN ('intended', 'unknown')"
                                          " ORDER BY id DESC"_s,
                                      from));
}

} // namespace aviso::model
