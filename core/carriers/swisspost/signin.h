#pragma once

#include "core/carriers/session.h"

namespace aviso::carriers::swisspost {

/// Signs in for a scope of the Digital Commerce API: OAuth 2 client credentials, form-encoded. Errors: Unauthorised
/// "missing-secret" or "sign-in-refused", RateLimited, Offline.
Result<Pass> signInFor(Session& session, const QString& scope, std::stop_token stop);

/// The optional key header: one client says that it is required, three never send it.
void addSubscriptionKey(net::Request& request, const Session& session);

/// What stands in a header must not be able to end it: no spaces, no line breaks, ASCII only.
bool isHeaderText(const QString& text);

std::unexpected<Error> missingSecret(const QString& key);

} // namespace aviso::carriers::swisspost
