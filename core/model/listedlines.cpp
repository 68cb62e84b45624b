#include "core/base/storederror.h"
#include "core/model/listing.h"
#include "core/model/shipmentrow.h"

#include <QHash>

#include <algorithm>

// What a list shows of the shipments that it names.

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

/// So many places for keys have the statements below: always the same text, so that it is prepared once.
constexpr std::size_t keysAtOnce = 64;

QString placesForKeys()
{
    return u"("_s + u"?, "_s.repeated(static_cast<qsizetype>(keysAtOnce) - 1) + u"?)"_s;
}

/// The last one fills the places that are left.
QList<QVariant> valuesOf(std::span<const ShipmentId> keys)
{
    QList<QVariant> values;
    values.reserve(keysAtOnce);
    for (std::size_t i = 0; i < keysAtOnce; ++i)
        values << number(i < keys.size() ? keys[i] : keys.back());
    return values;
}

const QString& linesSql()
{
    static const QString sql =
        u"SELECT s.id, s.reference, s.company, s.first_name, s.name, s.postcode, s.city, s.country, s.service,"
        " coalesce(a.name, ''), coalesce(a.carrier, ''), s.state,"
        " coalesce((SELECT p.number FROM parcels p WHERE p.shipment_id = s.id AND p.position = 1), ''),"
        " (SELECT count(*) FROM parcels p WHERE p.shipment_id = s.id), s.problem, s.changed_at,"
        " s.version, EXISTS (SELECT 1 FROM handovers h WHERE h.shipment_id = s.id),"
        // Of several parcels the one that needs a look most: a problem, a code that nobody knows, then the slowest.
        " (SELECT f.status || ' ' || f.code FROM follows f WHERE f.shipment_id = s.id AND f.code <> '' ORDER BY"
        " CASE f.status WHEN 'problem' THEN 0 WHEN '' THEN 1 WHEN 'returning' THEN 2 WHEN 'ready-to-collect' THEN 3"
        " WHEN 'out-for-delivery' THEN 4 WHEN 'moving' THEN 5 WHEN 'announced' THEN 6 ELSE 7 END, f.parcel_id LIMIT 1)"
        " FROM shipments s LEFT JOIN accounts a ON a.id = s.account_id WHERE s.id IN "_s +
        placesForKeys();
    return sql;
}

ShipmentLine toLine(const Row& row)
{
    return {.id = row.id<ShipmentId>(0),
            .reference = row.text(1),
            .consignee = displayName({.firstName = row.text(3), .name = row.text(4), .company = row.text(2)}),
            .postcode = row.text(5),
            .city = row.text(6),
            .country = row.text(7),
            .service = row.text(8),
            .account = row.text(9),
            .carrier = row.text(10),
            .state = stateFromWord(row.text(11)).value_or(State::Unknown),
            .number = row.text(12),
            .parcels = row.count(13),
            .problem = errorFrom(row.text(14)),
            .changedAt = row.time(15),
            .version = row.integer(16),
            .isHandedOver = row.isTrue(17),
            .status = statusFromWord(row.text(18).section(u' ', 0, 0)),
            .statusCode = row.text(18).section(u' ', 1)};
}

Result<void> addLines(Connection& connection, std::span<const ShipmentId> keys, QList<ShipmentLine>& lines)
{
    const auto rows = connection.runBound(linesSql(), valuesOf(keys));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<qint64, const Row*> found;
    for (const Row& row : *rows)
        found.insert(row.integer(0), &row);
    for (const ShipmentId key : keys)
        if (const Row* row = found.value(number(key)))
            lines.append(toLine(*row));
    return {};
}

} // namespace

Result<QList<ShipmentLine>> shipmentLines(Connection& connection, std::span<const ShipmentId> keys)
{
    QList<ShipmentLine> lines;
    lines.reserve(std::ssize(keys));
    for (; !keys.empty(); keys = keys.subspan(std::min(keysAtOnce, keys.size())))
        if (auto done = addLines(connection, keys.first(std::min(keysAtOnce, keys.size())), lines); !done)
            return std::unexpected(done.error());
    return lines;
}

Result<QHash<qint64, qint64>> versionsOf(Connection& connection, std::span<const ShipmentId> keys)
{
    static const QString sql = u"SELECT id, version FROM shipments WHERE id IN "_s + placesForKeys();
    QHash<qint64, qint64> versions;
    for (; !keys.empty(); keys = keys.subspan(std::min(keysAtOnce, keys.size()))) {
        const auto rows = connection.runBound(sql, valuesOf(keys.first(std::min(keysAtOnce, keys.size()))));
        if (!rows)
            return std::unexpected(rows.error());
        for (const Row& row : *rows)
            versions.insert(row.integer(0), row.integer(1));
    }
    return versions;
}

} // namespace aviso::model
