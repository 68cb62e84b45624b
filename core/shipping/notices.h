#pragma once

#include "core/carriers/carrier.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

namespace aviso::shipping {

/// The chosen messages as they are ordered from the carrier: to whom, in a language that it offers, with the texts
/// that each kind carries and their placeholders filled. Pure. Messages that the catalogue does not know are left out.
QList<carriers::Notice> notices(const catalogue::Entry& entry, const model::Account& account,
                                const model::Shipment& shipment);

/// The chosen delivery options by the carrier's codes.
QStringList optionCodes(const catalogue::Entry& entry, const model::Shipment& shipment);

} // namespace aviso::shipping
