#pragma once

#include "core/carriers/place.h"
#include "core/shipping/desk.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <stop_token>

namespace aviso::shipping {

/// Places that were found, and where they come from.
struct PlacesFound
{
    QList<carriers::Place> places = {};
    QDateTime readAt = {};         ///< UTC, when the carrier said so
    std::optional<Error> why = {}; ///< why the carrier was not asked now: what is here is what the desk had kept

    bool operator==(const PlacesFound&) const = default;
};

/// Whether what the desk has kept will do.
enum class Freshness {
    OfToday, ///< an answer of the last 24 hours is not asked for again, as the carriers advise
    Now,     ///< the carrier is asked
};

/// Looks places up at the account's carrier, and keeps them with the desk: an answer that is not a day old is given at
/// once, and when nobody answers, what was kept of any age, by name and town. Blocks; any worker thread. Errors:
/// Refused "cannot-find-places"; NotFound "place-not-found"; those of the sign-in and of the channel when nothing is
/// kept; Storage.
Result<PlacesFound> findPlaces(const Desk& desk, AccountId account, const carriers::PlaceQuestion& question,
                               Freshness freshness, std::stop_token stop);

/// A place that was found here before; nothing where the desk does not know it. Errors: Storage.
Result<std::optional<carriers::Place>> keptPlace(storage::Connection& connection, const QString& carrier,
                                                 carriers::PlaceKind kind, const QString& id);

} // namespace aviso::shipping
