#pragma once

#include "core/carriers/novaposhta/ask.h"
#include "core/carriers/sighting.h"

namespace aviso::carriers::novaposhta {

/// What `ask` tells of these parcels, a hundred at once: one sighting for each, in their order. One malformed number
/// spoils a whole question, so none is sent that has not the form of a waybill's; one that the carrier refuses all the
/// same is found, by its words or by halving, and asked alone. What is said against one number is that sighting's error
/// ("number-malformed", "not-answered", or the carrier's code); what keeps all from being asked is the error of all
/// that were not, and of the whole when there is no answer at all.
Result<QList<Sighting>> sightingsOf(const QList<Followed>& parcels, const Ask& ask);

/// The same over an account's line.
Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop);

} // namespace aviso::carriers::novaposhta
