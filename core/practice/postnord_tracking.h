#pragma once

#include "core/practice/carrier.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aviso::practice::postnord {

/// Versions up to 5 write countries with three letters, version 7 with two.
enum class Generation { UpTo5, From7 };

/// The parcels of one booking.
struct Tracked
{
    QList<Parcel> parcels = {};
    QJsonObject shipment = {}; ///< as it was booked: names, weight; empty after a restart
};

/// One element of TrackingInformationResponse.shipments. Times are local and without a zone, as they are on the wire.
QJsonObject trackedShipment(const Tracked& tracked, Generation generation);

/// What is wrong with the question, as an answer: a language that is not spoken, an identifier that cannot be one, or
/// none at all (problem+json). Status 200 and an empty body when nothing is.
Answer trackingObjection(const Request& request, const QString& identifier);

/// The envelope of a tracking answer.
QJsonObject trackingAnswer(const QJsonArray& shipments);

/// A link to the page for the recipient: GET /rest/links/v1/tracking/{country}/{id}.
Answer trackingLink(const Request& request);

} // namespace aviso::practice::postnord
