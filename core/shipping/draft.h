#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

namespace aviso::shipping {

/// A fresh draft under the account, with what the catalogue gives by default: service, messages, country, one parcel.
/// Pure; any thread.
model::Shipment draftFor(const catalogue::Entry& entry, const model::Account& account);

} // namespace aviso::shipping
