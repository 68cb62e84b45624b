#pragma once

#include "core/base/error.h"
#include "core/net/transport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aviso::carriers::postnord {

// PostNord refuses in five shapes: the gateway's {error}, the service's {message, compositeFault}, the same once more
// inside {errorResponse} or the envelope of a success, an array of label print-outs of which each holds one, and a
// problem of RFC 7807.

/// What an object of the second shape says: Refused with the fault's own code, or with the name of the field that its
/// references give where it has none; the service's words as its argument. An empty object is Refused without a code.
Error faultIn(const QJsonObject& object);

/// Whether an object of the second shape says anything.
bool hasFault(const QJsonObject& object);

/// The first reason in an array of label print-outs, of those that failed; empty when none did.
QJsonObject printoutFault(const QJsonArray& printouts);

/// What an answer says that is no success: Unauthorised "key-not-accepted" from the gateway, Refused else.
Error refusalIn(const net::Answer& answer);

} // namespace aviso::carriers::postnord
