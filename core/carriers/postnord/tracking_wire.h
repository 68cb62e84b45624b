#pragma once

#include "core/base/result.h"
#include "core/net/transport.h"

#include <QStringList>

namespace aviso::carriers::postnord {

/// The item numbers in an answer of Track & Trace, in its order; none for what it does not know, which it answers with
/// success. Errors: Refused with the fault's code, Offline "bad-answer".
Result<QStringList> trackedNumbers(const net::Answer& answer);

} // namespace aviso::carriers::postnord
