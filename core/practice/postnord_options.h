#pragma once

#include "core/practice/request.h"

#include <QDateTime>

namespace aviso::practice::postnord {

/// POST /shipment/v1/deliveryoptions/bywarehouse: what can be offered to a recipient at the checkout.
Answer deliveryOptions(const Request& request, const QDateTime& now);

/// GET /transport/v2/transittime/addresstoaddress: one entry for each variant of each service.
Answer transitTime(const Request& request);

/// The day after so many working days, weekends left out; holidays are not known here.
QDate workingDaysAfter(QDate day, int count);

} // namespace aviso::practice::postnord
