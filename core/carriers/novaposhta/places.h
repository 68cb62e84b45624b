#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/calls.h"

namespace aviso::carriers::novaposhta {

// The carrier has two key spaces for towns. A settlement's id here is the one that streets and points are searched in;
// its key "city" is the one that waybills take.

/// The call that looks for places. Points come in pages of `pointsInPage`; settlements and streets in one.
Call placesCall(const PlaceQuestion& question, int page);
constexpr int pointsInPage = 500;

/// The places of the asked kind in an answer, in its order. What has no key is left out.
QList<Place> placesIn(const Envelope& envelope, PlaceKind kind);

/// Towns, streets, branches and lockers; what the carrier does not have, service points, are none. Invalid "missing"
/// with the field "settlement" for a street or a point of no town.
Result<QList<Place>> findPlaces(Session& session, const PlaceQuestion& question, std::stop_token stop);

} // namespace aviso::carriers::novaposhta
