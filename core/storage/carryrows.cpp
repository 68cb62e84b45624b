#include "core/storage/carryrows.h"

#include <array>
#include <span>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part
{
    QLatin1StringView table;
    QLatin1StringView which;
};

// Those that are referred to come first.
constexpr std::array parts{
    Part{"follows"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"tracking_events"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"successions"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"actions"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"bill_lines"_L1, "shipment_id IN (SELECT id FROM main.shipments)"_L1},
    Part{"manifests"_L1, "true"_L1},
    Part{"manifest_lines"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"pickups"_L1, "true"_L1},
    Part{"pickup_parcels"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
};

constexpr std::array fileParts{
    Part{"submissions"_L1, "true"_L1},
    Part{"announcements"_L1, "parcel_id IN (SELECT id FROM main.parcels)"_L1},
    Part{"acknowledgements"_L1, "true"_L1},
};

/// Of parcels that came from a desk which did not follow any yet.
QString followBooked()
{
    return u"INSERT INTO main.follows(parcel_id, shipment_id, account_id, number, booked_at, next_at)"
           " SELECT p.id, s.id, s.account_id, p.number, s.changed_at, s.changed_at FROM main.parcels p"
           " JOIN main.shipments s ON s.id = p.shipment_id WHERE p.number <> '' AND s.account_id IS NOT NULL"
           " AND NOT EXISTS (SELECT 1 FROM main.follows f WHERE f.parcel_id = p.id)"_s;
}

QString withoutParcel(QLatin1StringView table)
{
    return u"DELETE FROM main.%1 WHERE parcel_id NOT IN (SELECT id FROM main.parcels)"_s.arg(table);
}

/// Those that the desk which is replaced knows: it may be of an older schema.
Result<QList<Part>> partsOf(Connection& connection)
{
    QList<Part> known;
    for (const Part& part : parts) {
        const auto isThere = hasTable(connection, part.table);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (*isThere)
            known.append(part);
    }
    return known;
}

} // namespace

Result<void> runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements)
        if (auto done = connection.run(statement); !done)
            return std::unexpected(done.error());
    return {};
}

Result<bool> isAny(Connection& connection, const QString& rest)
{
    auto rows = connection.run(u"SELECT 1 FROM "_s + rest + u" LIMIT 1"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return !rows->isEmpty();
}

Result<bool> hasTable(Connection& connection, const QString& table)
{
    return isAny(connection, u"old.sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table));
}

Result<void> copyRows(Connection& connection, const QString& table, const QString& which)
{
    auto rows = connection.run(u"SELECT name FROM pragma_table_info(?, 'main')"
                               " WHERE name IN (SELECT name FROM pragma_table_info(?, 'old'))"_s,
                               table, table);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList columns;
    for (const Row& row : *rows)
        columns << u'"' + row.text(0) + u'"';
    const QString list = columns.join(u", "_s);
    return runAll(connection,
                  {u"INSERT INTO main.%1(%2) SELECT %2 FROM old.%1 WHERE %3 ORDER BY rowid"_s.arg(table, list, which)});
}

namespace {

/// What the copy has in these tables gives way to what the old desk has.
Result<void> replaceRows(Connection& connection, std::span<const Part> tables)
{
    for (auto part = tables.rbegin(); part != tables.rend(); ++part)
        if (auto emptied = runAll(connection, {u"DELETE FROM main."_s + part->table}); !emptied)
            return emptied;
    for (const Part& part : tables)
        if (auto copied = copyRows(connection, part.table, part.which); !copied)
            return copied;
    return {};
}

} // namespace

Result<void> copyJourneys(Connection& connection)
{
    const auto isThere = hasTable(connection, u"follows"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere) // what the copy has of parcels that were replaced belongs to nobody
        return runAll(connection,
                      {withoutParcel("follows"_L1), withoutParcel("tracking_events"_L1),
                       withoutParcel("successions"_L1), withoutParcel("actions"_L1), withoutParcel("manifest_lines"_L1),
                       withoutParcel("pickup_parcels"_L1), followBooked()});
    const auto known = partsOf(connection);
    if (!known)
        return std::unexpected(known.error());
    if (auto replaced = replaceRows(connection, *known); !replaced)
        return replaced;
    return runAll(connection, {withoutParcel("pickup_parcels"_L1), followBooked()});
}

Result<void> copySubmissions(Connection& connection)
{
    const auto isThere = hasTable(connection, u"announcements"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    return *isThere ? replaceRows(connection, fileParts) : runAll(connection, {withoutParcel("announcements"_L1)});
}

} // namespace aviso::storage
