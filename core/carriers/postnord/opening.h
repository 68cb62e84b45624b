#pragma once

#include <QJsonValue>
#include <QStringList>

namespace aviso::carriers::postnord {

/// The opening hours of a service point as Place has them: seven texts, Monday first. Both shapes are read: that of
/// version 5 ({postalServices: [{openDay, openTime, closeDay, closeTime}]}) and that of version 1 (a list of {day,
/// from1, to1, from2, to2}). What is malformed is left out; nothing that can be read: an empty list, not known.
QStringList weekIn(const QJsonValue& openingHours);

} // namespace aviso::carriers::postnord
