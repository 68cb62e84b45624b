#include "core/model/packages.h"

#include <algorithm>
#include <cstdlib>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr int fewestWeights = 5;
constexpr int smallestDistance = 250; // grams
constexpr int largestMm = 9'999;
constexpr int heaviestGrams = 999'999;

Package toPackage(const Row& row)
{
    return {.id = row.id<PackageId>(0),
            .name = row.text(1),
            .lengthMm = row.count(2),
            .widthMm = row.count(3),
            .heightMm = row.count(4),
            .tareGrams = row.count(5),
            .weightGrams = row.count(6),
            .usedAt = row.isNull(7) ? QDateTime() : row.time(7)};
}

Result<void> check(Connection& connection, const Package& package)
{
    if (package.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"package-name-missing"_s, u"package.name"_s);
    const auto isMeasure = [](int mm) { return mm >= 0 && mm <= largestMm; };
    const auto isWeight = [](int grams) { return grams >= 0 && grams <= heaviestGrams; };
    if (!isMeasure(package.lengthMm) || !isMeasure(package.widthMm) || !isMeasure(package.heightMm) ||
        !isWeight(package.tareGrams) || !isWeight(package.weightGrams))
        return failure(Error::Kind::Invalid, u"package-measure"_s, u"package.length"_s);
    auto other =
        connection.run(u"SELECT 1 FROM packages WHERE name = ? AND id <> ?"_s, package.name.trimmed(), package.id);
    if (!other)
        return std::unexpected(other.error());
    if (!other->isEmpty())
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"package-name-taken"_s,
                             .field = u"package.name"_s,
                             .args = {package.name.trimmed()}});
    return {};
}

Result<QList<int>> weights(Result<storage::Rows> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<int> grams;
    for (const Row& row : *rows)
        grams.append(row.count(0));
    return grams;
}

} // namespace

std::optional<int> withoutTare(int readingGrams, int tareGrams)
{
    return readingGrams < tareGrams ? std::nullopt : std::optional(readingGrams - tareGrams);
}

QList<Package> byWeight(QList<Package> packages, int grams)
{
    const auto distance = [grams](const Package& package) {
        return package.weightGrams > 0 && grams > 0 ? std::abs(package.weightGrams - grams) : heaviestGrams;
    };
    std::ranges::stable_sort(packages, {}, distance);
    return packages;
}

std::optional<WeightAdvice> farFromUsual(int grams, const QList<int>& lastWeights)
{
    QList<int> known = lastWeights;
    known.removeIf([](int weight) { return weight <= 0; });
    if (grams <= 0 || known.size() < fewestWeights)
        return std::nullopt;
    const auto middle = known.begin() + known.size() / 2;
    std::ranges::nth_element(known, middle);
    const qint64 usual = *middle;
    const bool isFar = qint64(grams) > 2 * usual || 2 * qint64(grams) < usual;
    if (!isFar || std::abs(grams - usual) < smallestDistance)
        return std::nullopt;
    return WeightAdvice{.usualGrams = static_cast<int>(usual), .of = static_cast<int>(known.size())};
}

Result<QList<Package>> listPackages(Connection& connection)
{
    auto rows = connection.run(u"SELECT id, name, length_mm, width_mm, height_mm, tare_grams, weight_grams, used_at"
                               " FROM packages ORDER BY coalesce(used_at, 0) DESC, name"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Package> packages;
    for (const Row& row : *rows)
        packages.append(toPackage(row));
    return packages;
}

Result<PackageId> savePackage(Connection& connection, const Package& package)
{
    if (auto good = check(connection, package); !good)
        return std::unexpected(good.error());
    if (package.id == PackageId{}) {
        auto added =
            connection.run(u"INSERT INTO packages(name, length_mm, width_mm, height_mm, tare_grams, weight_grams)"
                           " VALUES(?, ?, ?, ?, ?, ?) RETURNING id"_s,
                           package.name.trimmed(), package.lengthMm, package.widthMm, package.heightMm,
                           package.tareGrams, package.weightGrams);
        if (!added)
            return std::unexpected(added.error());
        return added->first().id<PackageId>(0);
    }
    auto changed = connection.run(u"UPDATE packages SET name = ?, length_mm = ?, width_mm = ?, height_mm = ?,"
                                  " tare_grams = ?, weight_grams = ? WHERE id = ?"_s,
                                  package.name.trimmed(), package.lengthMm, package.widthMm, package.heightMm,
                                  package.tareGrams, package.weightGrams, package.id);
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->changed == 0)
        return failure(Error::Kind::NotFound, u"no-such-package"_s);
    return package.id;
}

Result<void> removePackage(Connection& connection, PackageId id)
{
    auto removed = connection.run(u"DELETE FROM packages WHERE id = ?"_s, id);
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->changed == 0)
        return failure(Error::Kind::NotFound, u"no-such-package"_s);
    return {};
}

Result<void> notePackage(Connection& connection, ParcelId parcel, PackageId package, const QDateTime& now)
{
    auto noted = connection.run(u"INSERT INTO packed_parcels(parcel_id, package_id) VALUES(?, ?)"
                                " ON CONFLICT(parcel_id) DO UPDATE SET package_id = excluded.package_id"_s,
                                parcel, package);
    if (!noted)
        return std::unexpected(noted.error());
    if (auto used = connection.run(u"UPDATE packages SET used_at = ? WHERE id = ?"_s, now, package); !used)
        return std::unexpected(used.error());
    return {};
}

Result<QMap<ParcelId, PackageId>> packagesOf(Connection& connection, ShipmentId shipment)
{
    auto rows = connection.run(u"SELECT l.parcel_id, l.package_id FROM parcels p JOIN packed_parcels l"
                               " ON l.parcel_id = p.id WHERE p.shipment_id = ?"_s,
                               shipment);
    if (!rows)
        return std::unexpected(rows.error());
    QMap<ParcelId, PackageId> packages;
    for (const Row& row : *rows)
        packages.insert(row.id<ParcelId>(0), row.id<PackageId>(1));
    return packages;
}

Result<QList<int>> lastWeights(Connection& connection, PackageId package)
{
    return weights(connection.run(u"SELECT p.weight_grams FROM packed_parcels l JOIN parcels p ON p.id = l.parcel_id"
                                  " WHERE l.package_id = ? AND p.number <> '' AND p.weight_grams > 0"
                                  " ORDER BY l.parcel_id DESC LIMIT 200"_s,
                                  package));
}

Result<QList<int>> lastWeights(Connection& connection, PresetId preset)
{
    return weights(connection.run(u"SELECT p.weight_grams FROM preset_shipments l"
                                  " JOIN parcels p ON p.shipment_id = l.shipment_id"
                                  " WHERE l.preset_id = ? AND p.number <> '' AND p.weight_grams > 0"
                                  " ORDER BY l.shipment_id DESC LIMIT 200"_s,
                                  preset));
}

} // namespace aviso::model
