#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace aviso::carriers::novaposhta {

/// A time as one of the carrier's methods writes it, in UTC: "26-02-2022 11:08:03", "08.03.2022 15:16:47",
/// "15:16 08.03.2022", "2022-03-08 15:16:53", and dates alone, which are their first moment. None has a zone: all are
/// the time of Kyiv. Invalid for what is no time: empty, and the years 0 and 1 that stand for none.
QDateTime momentIn(const QString& text);

/// The day of such a text as it stands there.
QDate dayIn(const QString& text);

/// For facts: a time as ISO 8601 in UTC, a date without a time as a date, else empty.
QString isoOf(const QString& text);

} // namespace aviso::carriers::novaposhta
