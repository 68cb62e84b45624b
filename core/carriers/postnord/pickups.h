#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/postnord/calls.h"

namespace aviso::carriers::postnord {

// Pickups (Booking API 3). There are two kinds: of booked parcels by their numbers, within Sweden, Denmark or Finland;
// and a "collection request" for parcels outside the Nordic countries or in another country than the payer's, which
// are brought to the payer. Neither can be changed or taken back.

/// The call that orders a pickup. Errors: Invalid "missing" with the field; Refused "pickup-not-offered" where neither
/// kind exists.
Result<Call> pickupCall(const PickupOrder& order);

/// Errors: Refused with the fault's code when nothing will be fetched; OutcomeUnknown when that is not clear.
Result<Pickup> pickupIn(const net::Answer& answer);

/// The call that asks when PostNord could come for so many parcels.
Call slotsCall(const PickupOrder& order);

/// Errors: Offline "bad-answer".
Result<QList<PickupSlot>> slotsIn(const net::Answer& answer);

/// Channel::bookPickup and Channel::pickupSlots.
Result<Pickup> bookPickup(Session& session, const PickupOrder& order, std::stop_token stop);
Result<QList<PickupSlot>> pickupSlots(Session& session, const PickupOrder& order, std::stop_token stop);

} // namespace aviso::carriers::postnord
