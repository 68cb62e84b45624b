#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

namespace aviso::shipping {

/// A fresh draft under the account, with what the catalogue gives by default: service, messages, country, one parcel.
/// Pure; any thread.
model::Shipment draftFor(const catalogue::Entry& entry, const model::Account& account);

/// A draft that another carrier shall take: what that one does not know of messages, additional services, values and
/// delivery options is left away, and its usual service and messages take the place of those that it does not know.
/// The country, too, where no address is there yet. Pure; any thread.
model::Shipment atCarrier(model::Shipment draft, const catalogue::Entry& entry, const model::Account& account);

} // namespace aviso::shipping
