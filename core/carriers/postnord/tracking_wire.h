#pragma once

#include "core/base/result.h"
#include "core/carriers/sighting.h"
#include "core/net/transport.h"

#include <QStringList>

namespace aviso::carriers::postnord {

/// The item numbers in an answer of Track & Trace, in its order; none for what it does not know, which it answers with
/// success. Errors: Refused with the fault's code, Offline "bad-answer".
Result<QStringList> trackedNumbers(const net::Answer& answer);

/// What an answer of Track & Trace (versions 1 to 7) says: first of the number that it was asked about, which is not
/// known when the answer holds nothing of it, then of every further item that came along.
///
/// A scan's code is the event's code; `summary` is the status of the item, "AVAILABLE_FOR_DELIVERY", or else of the
/// shipment. A delivery after the item was returned is the hand-over back to its sender: its code ends in ".returned".
/// Facts: "expected", "expected-first", "expected-earliest", "expected-latest", "storage-until", "handed-over",
/// "delivered", "delay-risk", "weight-grams", "stated-weight-grams", "collection-point", "collection-point-id",
/// "in-locker", "in-customs", "has-mobile", "has-email", "service-code", "service"; what is not in the answer is not
/// among them.
/// Errors: as `trackedNumbers`.
Result<QList<Sighting>> sightingsIn(const net::Answer& answer, const QString& number);

} // namespace aviso::carriers::postnord
