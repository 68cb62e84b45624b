#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/postnord/calls.h"

namespace aviso::carriers::postnord {

// What PostNord can deliver to a recipient, and when (Delivery Options 3.4): from Sweden or Denmark to the four Nordic
// countries.

/// Nothing where it cannot be asked: without the account's "customer-key", without an address of the sender, from and
/// to other countries, and for a dispatch more than 14 days ahead.
std::optional<Call> optionsCall(const LabelOrder& order, const QDateTime& now);

/// What is offered, and the facts of the option that the order's service is: with a chosen service point the option of
/// that point, else the usual one. "offered" (the services by their codes, joined by spaces, in the answer's order),
/// and of the option "expected" and "expected-earliest" (UTC) or "expected-days", "delivery-option" (its id, which a
/// booking may name), "collection-point" and "collection-point-id". Errors: Offline "bad-answer".
Result<QMap<QString, QString>> optionsIn(const net::Answer& answer, const LabelOrder& order);

} // namespace aviso::carriers::postnord
