#pragma once

#include "core/practice/carrier.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aviso::practice {

/// The opaque key of a piece in the tracking service: 32 hexadecimal digits, another for a number that is used again.
QString mailpieceKey(const Parcel& parcel);

/// One element of the answer to POST /mailpieces.
QJsonObject mailpiece(const Parcel& parcel);
/// The same with the address and who may see what: GET /mailpieces/{key}/detail.
QJsonObject mailpieceDetail(const Parcel& parcel);
/// GET /mailpieces/{key}/events/, newest first. Moments carry the offset of Switzerland.
QJsonArray mailpieceEvents(const Parcel& parcel);

} // namespace aviso::practice
