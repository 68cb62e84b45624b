#pragma once

#include "core/carriers/carrier.h"

namespace aviso::carriers::postnord {

/// PostNord with one channel, "api" (Booking API 3). A booking is of a whole shipment. It cannot be repeated safely and
/// has no cancel (the "Deletion" of its schema books a second time), so an unknown outcome is settled by looking the
/// shipment up under our own reference in Track & Trace. That knows a booking only after a while: within it nothing
/// counts as not made.
Carrier postNord();

} // namespace aviso::carriers::postnord
