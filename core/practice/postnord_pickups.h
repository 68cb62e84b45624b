#pragma once

#include "core/practice/request.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace aviso::practice::postnord {

/// POST /shipment/v3/pickups: a collection of parcels that leave the country or come from outside of the Nordic ones.
/// `bookingId` becomes part of the answer.
Answer pickup(const Request& request, const QDateTime& now, const QString& bookingId);

/// POST /shipment/v3/pickups/ids: a collection of what is booked. `countryOf` says from where a booked item starts, and
/// nothing for one that is not known.
Answer pickupOfBooked(const Request& request, const QDateTime& now, const QString& bookingId,
                      const std::function<QString(const QString&)>& countryOf);

/// POST /shipment/v4/sac/pickup/stopdate: until when the next collections can be booked.
Answer pickupSlots(const Request& request, const QDateTime& now);

} // namespace aviso::practice::postnord
