#pragma once

#include "core/carriers/carrier.h"

#include <QJsonObject>

namespace aviso::carriers::postnord {

/// Whether goods pass a customs border: those of the European Union's customs area, which Åland and Monaco belong to,
/// and of every other country; Svalbard counts as Norway. Countries in two letters, upper case; never with an unknown
/// one. The catalogue asks for customs values by the same rule.
bool crossesCustoms(const QString& from, const QString& to);

/// Puts the form into a shipment that crosses a customs border and says what it holds: what the value "customs-form"
/// names ("cn22", "cn23", "invoice"; "none": it is declared elsewhere), else CN22 for letters and International Parcel
/// and the invoice for the others (PostNord, Booking API 3, section customs). One line describes all of the goods; its
/// weight is that of all parcels. Errors: Invalid "missing" with the field without which the form is refused.
Result<void> putCustoms(QJsonObject& shipment, const LabelOrder& order);

} // namespace aviso::carriers::postnord
