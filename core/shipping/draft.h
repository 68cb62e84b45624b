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

/// The same when it comes from one account to another: atCarrier() where these are with different carriers, else as it
/// is. Null: it had none, or has none now, or the account is gone.
model::Shipment movedAlong(const model::Shipment& draft, const model::Account* from, const model::Account* to,
                           const catalogue::Catalogue& catalogue);

} // namespace aviso::shipping
