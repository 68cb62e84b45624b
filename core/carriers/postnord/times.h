#pragma once

#include <QDateTime>
#include <QString>

namespace aviso::carriers::postnord {

/// A time as Track & Trace writes it, in UTC. Most have no zone and are the local time of the place: of the country
/// that is given, in two or three letters, or else of Sweden. Invalid for what is no time.
QDateTime momentIn(const QString& text, const QString& country);

/// The same the other way round: the local time of the country to the minute, "2026-11-23T12:00", and with its offset,
/// "2026-11-23T12:00:00+01:00".
QString localText(const QDateTime& at, const QString& country);
QString zonedText(const QDateTime& at, const QString& country);

} // namespace aviso::carriers::postnord
