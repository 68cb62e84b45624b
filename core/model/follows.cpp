#include "core/model/follows.h"

#include "core/base/storederror.h"
#include "core/model/shipmentrow.h"

#include <QJsonDocument>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

Follow toFollow(const Row& row)
{
    return {.parcel = row.id<ParcelId>(0),
            .shipment = row.id<ShipmentId>(1),
            .account = row.id<AccountId>(2),
            .number = row.text(3),
            .status = statusFromWord(row.text(4)),
            .code = row.text(5),
            .since = row.time(6),
            .bookedAt = row.time(7),
            .askedAt = row.time(8),
            .nextAt = row.time(9),
            .failures = row.count(10),
            .lastError = errorFrom(row.text(11)),
            .facts = valuesFromText(row.text(12)),
            .possible = QJsonDocument::fromJson(row.bytes(13)).array()};
}

Result<QList<Follow>> toFollows(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<Follow> follows;
    follows.reserve(rows->rows.size());
    for (const Row& row : *rows)
        follows.append(toFollow(row));
    return follows;
}

Result<void> done(const Result<storage::Rows>& rows)
{
    return rows ? Result<void>() : std::unexpected(rows.error());
}

} // namespace

Result<void> addFollow(Connection& connection, const Follow& follow)
{
    return done(connection.run(u"INSERT INTO follows(parcel_id, shipment_id, account_id, number, booked_at, next_at)"
                               " VALUES(?, ?, ?, ?, ?, ?)"_s,
                               follow.parcel, follow.shipment, follow.account, follow.number, follow.bookedAt,
                               follow.nextAt));
}

Result<void> endFollow(Connection& connection, ParcelId parcel)
{
    return done(connection.run(u"UPDATE follows SET next_at = NULL WHERE parcel_id = ?"_s, parcel));
}

Result<std::optional<Follow>> followOf(Connection& connection, ParcelId parcel)
{
    const auto rows = connection.run(u"SELECT parcel_id, shipment_id, account_id, number, status, code, since,"
                                     " booked_at, asked_at, next_at, failures, last_error, facts, possible"
                                     " FROM follows WHERE parcel_id = ?"_s,
                                     parcel);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(toFollow(rows->first()));
}

Result<QList<Follow>> followsOf(Connection& connection, ShipmentId shipment)
{
    return toFollows(connection.run(u"SELECT f.parcel_id, f.shipment_id, account_id, f.number, status, code, since,"
                                    " booked_at, asked_at, next_at, failures, last_error, facts, possible"
                                    " FROM follows f JOIN parcels p ON p.id = f.parcel_id WHERE f.shipment_id = ?"
                                    " ORDER BY p.position"_s,
                                    shipment));
}

Result<QList<Follow>> dueFollows(Connection& connection, const QDateTime& now, int most)
{
    return toFollows(connection.run(u"SELECT parcel_id, shipment_id, account_id, number, status, code, since,"
                                    " booked_at, asked_at, next_at, failures, last_error, facts, possible"
                                    " FROM follows WHERE next_at <= ? ORDER BY next_at LIMIT ?"_s,
                                    now, most));
}

Result<bool> claimFollow(Connection& connection, const Follow& follow, const QDateTime& until)
{
    const auto rows = connection.run(u"UPDATE follows SET next_at = ? WHERE parcel_id = ? AND next_at = ?"_s, until,
                                     follow.parcel, follow.nextAt);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->changed == 1;
}

Result<void> saveFollow(Connection& connection, const Follow& follow)
{
    return done(connection.run(u"UPDATE follows SET number = ?, status = ?, code = ?, since = ?, asked_at = ?,"
                               " next_at = ?, failures = ?, last_error = ?, facts = ?, possible = ?"
                               " WHERE parcel_id = ?"_s,
                               follow.number, follow.status ? statusWord(*follow.status) : QString(), follow.code,
                               follow.since, follow.askedAt, follow.nextAt, follow.failures,
                               storedError(follow.lastError), valuesText(follow.facts), jsonText(follow.possible),
                               follow.parcel));
}

Result<void> hurryFollows(Connection& connection, ShipmentId shipment, const QDateTime& now)
{
    return done(connection.run(u"UPDATE follows SET next_at = ? WHERE shipment_id = ?"_s, now, shipment));
}

Result<bool> addSuccession(Connection& connection, const Follow& follow, const QString& number, const QDateTime& now)
{
    // A number that a parcel was booked under is nobody's next one: carriers also name the one before.
    const auto added = connection.run(u"INSERT INTO successions(number, parcel_id, previous, at) SELECT ?, ?, ?, ?"
                                      " WHERE NOT EXISTS (SELECT 1 FROM parcels WHERE number = ?)"
                                      " ON CONFLICT(number) DO NOTHING"_s,
                                      number, follow.parcel, follow.number, now, number);
    if (!added)
        return std::unexpected(added.error());
    if (added->changed == 0)
        return false;
    const auto searchable = connection.run(u"UPDATE shipments SET search = search || ' ' || ? WHERE id = ?"_s,
                                           number.toLower(), follow.shipment);
    if (!searchable)
        return std::unexpected(searchable.error());
    return true;
}

Result<QStringList> numbersOf(Connection& connection, ParcelId parcel)
{
    const auto rows = connection.run(u"SELECT number, 0 AS turn, 0 FROM parcels WHERE id = ? UNION ALL"
                                     " SELECT number, 1, at FROM successions WHERE parcel_id = ? ORDER BY 2, 3"_s,
                                     parcel, parcel);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList numbers;
    for (const Row& row : *rows)
        numbers.append(row.text(0));
    return numbers;
}

} // namespace aviso::model
