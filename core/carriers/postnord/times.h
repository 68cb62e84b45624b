#pragma once

#include <QDateTime>
#include <QString>

namespace aviso::carriers::postnord {

/// A time as Track & Trace writes it, in UTC. Most have no zone and are the local time of the place: of the country
/// that is given, in two or three letters, or else of Sweden. Invalid for what is no time.
QDateTime momentIn(const QString& text, const QString& country);

} // namespace aviso::carriers::postnord
