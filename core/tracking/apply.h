#pragma once

#include "core/carriers/sighting.h"
#include "core/catalogue/catalogue.h"
#include "core/model/follows.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>

namespace aviso::tracking {

/// What came of one sighting.
struct Applied
{
    int added = 0;          ///< events that were not known, or that were revoked since
    bool isChanged = false; ///< the parcel stands otherwise than before
    model::Follow follow = {};

    bool operator==(const Applied&) const = default;
};

/// Stores what the carrier said of a parcel, inside the caller's transaction: each event once, however often it is
/// told; where the carrier tells the present state only, as an entry of the desk's own log when it changed; the numbers
/// under which the parcel goes on; that the carrier has it, where nobody had noted that; and when to ask again. Errors:
/// Storage.
Result<Applied> apply(storage::Connection& connection, const catalogue::Entry& entry, const model::Follow& follow,
                      const carriers::Sighting& sighting, const QDateTime& now);

/// Notes that a parcel could not be asked about, and when to try again.
Result<void> noteFailure(storage::Connection& connection, const model::Follow& follow, const Error& why,
                         const QDateTime& now);

/// What can still be done, as it is kept with a parcel, and back.
QJsonArray storedPossible(const QList<carriers::Possible>& possible);
QList<carriers::Possible> possibleFrom(const QJsonArray& stored);

} // namespace aviso::tracking
