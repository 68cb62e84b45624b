#pragma once

#include "core/carriers/session.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace aviso::carriers::postnord {

/// One call below the account's base address. The key is not in it: it is added when the call is made, in the address,
/// as PostNord wants it, and so must never be shown or logged.
struct Call
{
    QByteArray method = "GET";
    QString path = {}; ///< "/shipment/v3/edi/labels/pdf"
    QUrlQuery query = {};
    QByteArray body = {}; ///< JSON, or empty
};

/// As it is stored with an attempt, and back.
QByteArray stored(const Call& call);
Result<Call> restored(const QByteArray& bytes);

/// Signing in asks nobody: the key travels with every call. Unauthorised "missing-secret" without one.
Result<Pass> takeKey(Session& session, std::stop_token stop);

/// Makes the call. An answer comes back with status 200 or 201; anything else is an Error: what answers.h makes of the
/// body, or what Session makes of the status. OutcomeUnknown only when the call books.
Result<net::Answer> make(Session& session, const Call& call, Effect effect, std::stop_token stop);

} // namespace aviso::carriers::postnord
