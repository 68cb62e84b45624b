#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/status.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::model {

/// How a parcel is followed, and where it is as far as the carrier has told.
struct Follow
{
    ParcelId parcel = {};
    ShipmentId shipment = {};
    AccountId account = {};
    QString number = {};                 ///< that is asked about: the last one of its chain
    std::optional<Status> status = {};   ///< none: nothing is known (`code` is empty), or the code is unknown
    QString code = {};                   ///< the carrier's, that says so
    QDateTime since = {};                ///< UTC, when that happened; invalid: not said
    QDateTime bookedAt = {};             ///< UTC
    QDateTime askedAt = {};              ///< UTC, when the carrier last answered; invalid: never
    QDateTime nextAt = {};               ///< UTC, when it is asked next; invalid: no more
    int failures = 0;                    ///< in a row, of asking
    std::optional<Error> lastError = {}; ///< of the last asking, when it failed
    QMap<QString, QString> facts = {};   ///< by our names: "expected", "storage-until", …
    QJsonArray possible = {};            ///< what can still be done, as the carrier last said

    bool operator==(const Follow&) const = default;
};

// Every function runs inside the caller's transaction. Errors: Storage.

/// Begins to follow a parcel that was booked just now, first asked at `nextAt`.
Result<void> addFollow(storage::Connection& connection, const Follow& follow);

/// Follows it no more: it was taken back.
Result<void> endFollow(storage::Connection& connection, ParcelId parcel);

Result<std::optional<Follow>> followOf(storage::Connection& connection, ParcelId parcel);

/// In the order of the shipment's parcels.
Result<QList<Follow>> followsOf(storage::Connection& connection, ShipmentId shipment);

/// What is due, the longest due first, at most so many.
Result<QList<Follow>> dueFollows(storage::Connection& connection, const QDateTime& now, int most);

/// Puts the next asking off, so that no other program asks meanwhile. False when it is no longer due as it was known.
Result<bool> claimFollow(storage::Connection& connection, const Follow& follow, const QDateTime& until);

Result<void> saveFollow(storage::Connection& connection, const Follow& follow);

/// Lets everything of a shipment be asked at once.
Result<void> hurryFollows(storage::Connection& connection, ShipmentId shipment, const QDateTime& now);

/// Notes that a parcel goes on under another number, from then on the one that is asked about. False when that is
/// known.
Result<bool> addSuccession(storage::Connection& connection, const Follow& follow, const QString& number,
                           const QDateTime& now);

/// All numbers of a parcel, the first first.
Result<QStringList> numbersOf(storage::Connection& connection, ParcelId parcel);

} // namespace aviso::model
