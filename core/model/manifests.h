#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::model {

enum class ManifestId : qint64 {};

/// A parcel as a list of the day's end shows it.
struct ManifestLine
{
    ShipmentId shipment = {};
    ParcelId parcel = {};
    QString number = {};
    QString reference = {};
    QString consignee = {};
    QString place = {}; ///< postcode and town, with the country where it is another one
    QString service = {};
    int weightGrams = 0;

    bool operator==(const ManifestLine&) const = default;
};

enum class ManifestState {
    Intended, ///< written down, and the carrier is being asked for its register
    Unknown,  ///< it perhaps has one
    Closed,
    Refused, ///< it has none: what stood on it may stand on another one
};

/// The list of what one account hands over on a day.
struct Manifest
{
    ManifestId id = {};
    AccountId account = {};
    QDate day = {};
    ManifestState state = ManifestState::Intended;
    QString number = {}; ///< of the carrier's register; empty where it keeps none
    std::optional<Error> error = {};
    QString login = {};
    QDateTime at = {}; ///< UTC
    QList<ManifestLine> lines = {};

    bool operator==(const Manifest&) const = default;
};

/// A list as an overview names it.
struct ManifestHead
{
    Manifest manifest = {}; ///< without its lines
    int parcels = 0;

    bool operator==(const ManifestHead&) const = default;
};

// Every function runs inside the caller's transaction. Errors: Storage.

/// What of an account is booked, waits to be handed over and stands on no list: with all labels printed, or with one
/// that never was.
enum class Labels { Printed, Unprinted };
Result<QList<ManifestLine>> unlisted(storage::Connection& connection, AccountId account, Labels labels);

/// What stands on closed lists up to that day, and of which the carrier has told nothing since that says it has it.
Result<QList<ManifestLine>> unscanned(storage::Connection& connection, AccountId account, QDate upTo);

/// Writes a list with its lines. Conflict "on-another-list" when one of them stands on a list that is not refused.
Result<ManifestId> addManifest(storage::Connection& connection, const Manifest& manifest);
/// Its state, number and error; lines that are not in it any more are taken off.
Result<void> saveManifest(storage::Connection& connection, const Manifest& manifest);
Result<Manifest> loadManifest(storage::Connection& connection, ManifestId id); ///< NotFound "no-such-list"
/// Those whose outcome is not known, without their lines.
Result<QList<Manifest>> openManifests(storage::Connection& connection, AccountId account);
/// Those of a day from `from` on and those whose outcome is not known, of all accounts, newest first; refused ones are
/// left out.
Result<QList<ManifestHead>> manifestsSince(storage::Connection& connection, QDate from);

} // namespace aviso::model
