#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/presets.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::model {

enum class PackageId : qint64 {};

/// A box that the desk packs into.
struct Package
{
    PackageId id = {};
    QString name = {};
    int lengthMm = 0; ///< 0: not known, as with the other measures
    int widthMm = 0;
    int heightMm = 0;
    int tareGrams = 0;     ///< empty
    int weightGrams = 0;   ///< usual weight with what is in it; 0: none
    QDateTime usedAt = {}; ///< UTC; invalid: never

    bool operator==(const Package&) const = default;
};

/// What is in the package, from what a scale shows of both; nothing when the scale shows less than the empty package.
std::optional<int> withoutTare(int readingGrams, int tareGrams);

/// Those that usually weigh most nearly as much first, the others in the order that they have. Pure.
QList<Package> byWeight(QList<Package> packages, int grams);

/// That a weight is far from what is usual.
struct WeightAdvice
{
    int usualGrams = 0; ///< the median
    int of = 0;         ///< how many weights it was taken from

    bool operator==(const WeightAdvice&) const = default;
};

/// At least five of the weights must be known. Far is more than twice or less than half the median, and at least 250 g
/// away from it. Nothing for a weight of 0, which is not known yet. Pure.
std::optional<WeightAdvice> farFromUsual(int grams, const QList<int>& lastWeights);

// Packages as rows. Every function runs inside the caller's transaction.

Result<QList<Package>> listPackages(storage::Connection& connection); ///< last used first, then by name

/// Adds (its key is 0) or changes one. Invalid "package-name-missing" or "package-measure" (field: "package.name", …),
/// Conflict "package-name-taken" (args: the name), NotFound "no-such-package".
Result<PackageId> savePackage(storage::Connection& connection, const Package& package);
Result<void> removePackage(storage::Connection& connection, PackageId id);

/// Remembers which package a parcel is in, and that it was used.
Result<void> notePackage(storage::Connection& connection, ParcelId parcel, PackageId package, const QDateTime& now);
Result<QMap<ParcelId, PackageId>> packagesOf(storage::Connection& connection, ShipmentId shipment);

/// The known weights of the last 200 booked parcels in this package, or of shipments of this preset.
Result<QList<int>> lastWeights(storage::Connection& connection, PackageId package);
Result<QList<int>> lastWeights(storage::Connection& connection, PresetId preset);

} // namespace aviso::model
