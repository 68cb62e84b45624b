#pragma once

#include "core/carriers/carrier.h"

namespace aviso::carriers::novaposhta {

/// Nova Poshta with one channel, "api" (JSON API 2.0). One waybill covers all parcels of a shipment. A booking cannot
/// be repeated safely, so an unknown outcome is settled by looking for our own key in the account's list of waybills. A
/// new one may be missing there for a while: within it nothing counts as not made.
Carrier novaPoshta();

} // namespace aviso::carriers::novaposhta
