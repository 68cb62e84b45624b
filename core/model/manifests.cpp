#include "core/model/manifests.h"

#include "core/base/storederror.h"
#include "core/base/wordtable.h"
#include "core/model/address.h"

#include <algorithm>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr WordTable<ManifestState, 4> words{{{ManifestState::Intended, "intended"_L1},
                                             {ManifestState::Unknown, "unknown"_L1},
                                             {ManifestState::Closed, "closed"_L1},
                                             {ManifestState::Refused, "refused"_L1}}};

const QString lineColumns = u"SELECT s.id, p.id, p.number, s.reference, s.company, s.first_name, s.name, s.postcode,"
                            " s.city, s.country, s.service, p.weight_grams FROM parcels p"
                            " JOIN shipments s ON s.id = p.shipment_id "_s;

Result<QList<ManifestLine>> toLines(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<ManifestLine> lines;
    for (const Row& row : *rows)
        lines.append({.shipment = row.id<ShipmentId>(0),
                      .parcel = row.id<ParcelId>(1),
                      .number = row.text(2),
                      .reference = row.text(3),
                      .consignee = displayName({.firstName = row.text(5), .name = row.text(6), .company = row.text(4)}),
                      .place = QStringList{row.text(9), row.text(7), row.text(8)}.join(u' ').simplified(),
                      .service = row.text(10),
                      .weightGrams = row.count(11)});
    return lines;
}

Manifest toManifest(const Row& row)
{
    return {.id = row.id<ManifestId>(0),
            .account = row.id<AccountId>(1),
            .day = row.date(2),
            .state = words.from(row.text(3)).value_or(ManifestState::Unknown),
            .number = row.text(4),
            .error = errorFrom(row.text(5)),
            .login = row.text(6),
            .at = row.time(7)};
}

} // namespace

Result<QList<ManifestLine>> unlisted(Connection& connection, AccountId account, Labels labels)
{
    return toLines(connection.run(
        lineColumns + u"JOIN unhanded u ON u.shipment_id = s.id WHERE s.account_id = ? AND s.state = 'booked'"
                      " AND p.number <> '' AND NOT EXISTS (SELECT 1 FROM manifest_lines l JOIN manifests m"
                      " ON m.id = l.manifest_id WHERE l.parcel_id = p.id AND m.state <> 'refused')"
                      " AND EXISTS (SELECT 1 FROM documents d WHERE d.shipment_id = s.id AND d.kind = 'label'"
                      " AND d.print_count = 0) = ? ORDER BY s.id, p.position"_s,
        account, labels == Labels::Unprinted ? 1 : 0));
}

Result<QList<ManifestLine>> unscanned(Connection& connection, AccountId account, QDate upTo)
{
    return toLines(connection.run(
        lineColumns + u"JOIN manifest_lines l ON l.parcel_id = p.id JOIN manifests m ON m.id = l.manifest_id"
                      " JOIN follows f ON f.parcel_id = p.id WHERE m.account_id = ? AND m.state = 'closed'"
                      " AND m.day <= ? AND s.state = 'booked' AND f.next_at IS NOT NULL"
                      " AND f.status IN ('', 'announced') ORDER BY m.id, p.id"_s,
        account, upTo));
}

Result<ManifestId> addManifest(Connection& connection, const Manifest& manifest)
{
    for (const ManifestLine& line : manifest.lines) {
        const auto elsewhere = connection.run(u"SELECT 1 FROM manifest_lines l JOIN manifests m ON m.id = l.manifest_id"
                                              " WHERE l.parcel_id = ? AND m.state <> 'refused' LIMIT 1"_s,
                                              line.parcel);
        if (!elsewhere)
            return std::unexpected(elsewhere.error());
        if (!elsewhere->isEmpty())
            return failure(Error{.kind = Error::Kind::Conflict, .code = u"on-another-list"_s, .args = {line.number}});
    }
    const auto added =
        connection.run(u"INSERT INTO manifests(account_id, day, state, login, at) VALUES(?, ?, ?, ?, ?)"
                       " RETURNING id"_s,
                       manifest.account, manifest.day, words.of(manifest.state), manifest.login, manifest.at);
    if (!added)
        return std::unexpected(added.error());
    const auto id = added->first().id<ManifestId>(0);
    for (const ManifestLine& line : manifest.lines)
        if (const auto done =
                connection.run(u"INSERT INTO manifest_lines(manifest_id, parcel_id) VALUES(?, ?)"_s, id, line.parcel);
            !done)
            return std::unexpected(done.error());
    return id;
}

Result<void> saveManifest(Connection& connection, const Manifest& manifest)
{
    const auto saved =
        connection.run(u"UPDATE manifests SET state = ?, number = ?, error = ? WHERE id = ?"_s,
                       words.of(manifest.state), manifest.number, storedError(manifest.error), manifest.id);
    if (!saved)
        return std::unexpected(saved.error());
    const auto before = connection.run(u"SELECT parcel_id FROM manifest_lines WHERE manifest_id = ?"_s, manifest.id);
    if (!before)
        return std::unexpected(before.error());
    for (const Row& row : *before) {
        const auto parcel = row.id<ParcelId>(0);
        const bool isStill = std::ranges::find(manifest.lines, parcel, &ManifestLine::parcel) != manifest.lines.end();
        if (isStill)
            continue;
        const auto gone = connection.run(u"DELETE FROM manifest_lines WHERE manifest_id = ? AND parcel_id = ?"_s,
                                         manifest.id, parcel);
        if (!gone)
            return std::unexpected(gone.error());
    }
    return {};
}

Result<Manifest> loadManifest(Connection& connection, ManifestId id)
{
    const auto rows = connection.run(
        u"SELECT id, account_id, day, state, number, error, login, at FROM manifests WHERE id = ?"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::NotFound, u"no-such-list"_s);
    Manifest manifest = toManifest(rows->first());
    auto lines = toLines(connection.run(
        lineColumns +
            u"JOIN manifest_lines l ON l.parcel_id = p.id WHERE l.manifest_id = ? ORDER BY s.id, p.position"_s,
        id));
    if (!lines)
        return std::unexpected(lines.error());
    manifest.lines = *std::move(lines);
    return manifest;
}

Result<QList<Manifest>> openManifests(Connection& connection, AccountId account)
{
    const auto rows = connection.run(u"SELECT id, account_id, day, state, number, error, login, at FROM manifests"
                                     " WHERE account_id = ? AND state IN ('intended', 'unknown') ORDER BY id"_s,
                                     account);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Manifest> manifests;
    for (const Row& row : *rows)
        manifests.append(toManifest(row));
    return manifests;
}

Result<QList<ManifestHead>> manifestsSince(Connection& connection, QDate from)
{
    const auto rows =
        connection.run(u"SELECT id, account_id, day, state, number, error, login, at,"
                       " (SELECT count(*) FROM manifest_lines l WHERE l.manifest_id = manifests.id) FROM manifests"
                       " WHERE (day >= ? AND state = 'closed') OR state IN ('intended', 'unknown') ORDER BY id DESC"_s,
                       from);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ManifestHead> heads;
    for (const Row& row : *rows)
        heads.append({.manifest = toManifest(row), .parcels = row.count(8)});
    return heads;
}

} // namespace aviso::model
