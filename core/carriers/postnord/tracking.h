#pragma once

#include "core/carriers/session.h"
#include "core/carriers/sighting.h"

namespace aviso::carriers::postnord {

/// Where these parcels are: Track & Trace is asked once for each, and not again for what came along with another item
/// of the same shipment. One sighting for each, in their order. What is said against one number is that sighting's
/// error; what keeps all from being asked is the error of all that were not, and of the whole when there is no answer
/// at all. Errors: as `make`; a sighting's also Invalid "number-malformed".
Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop);

} // namespace aviso::carriers::postnord
