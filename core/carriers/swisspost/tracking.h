#pragma once

#include "core/carriers/session.h"
#include "core/carriers/sighting.h"

#include <QUrl>

namespace aviso::carriers::swisspost {

/// Where the Business API "Mailpiece Tracking" is for an account: its setting "tracking-url"; else the post's own
/// address for an account with the post; else beside the account's barcode service. Empty when that cannot be said.
QUrl trackingBase(const model::Account& account);

/// Where these parcels are: one question about all, then one about the events of each. One sighting for each, in their
/// order; one whose events were not answered keeps what was said of it, and the reason as its error. Signs in on its
/// own, since tracking has a scope of its own (setting "tracking-scope"), which not every customer has. Errors:
/// Unauthorised, RateLimited, Offline, Cancelled, Refused; a sighting's also Invalid "number-malformed".
Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop);

} // namespace aviso::carriers::swisspost
