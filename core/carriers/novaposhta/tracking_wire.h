#pragma once

#include "core/carriers/novaposhta/calls.h"
#include "core/carriers/sighting.h"

#include <QHash>
#include <QStringList>

namespace aviso::carriers::novaposhta {

// Pure translation of getStatusDocuments. It tells the present state alone, so a sighting has one scan and tells no
// history. What an answer leaves empty is not shown to whoever asks, and so is no fact: not zero, not "no".

/// Whether a text has the form of a waybill's number: 14 digits (older ones 11), or four letters and ten digits of an
/// international one. A number with a dash is that of an order or of a transfer of money, which cannot be followed.
bool isWaybill(const QString& number);

/// A phone as the carrier takes it, "380501234567"; empty for what is none of Ukraine.
QString phoneIn(const QString& text);

/// Asks for at most 100.
Call statusCall(const QList<Followed>& parcels);

/// The sightings of an answer by their numbers; of what the answer does not hold there is none.
///
/// `summary` is empty: there is nothing beside the state. Facts: "expected", "arrived", "delivered", "handed-over",
/// "storage-charged-from", "storage-first-day", "return-ordered", "weight-grams", "checked-weight-grams",
/// "collection-point", "collection-point-id", "collection-point-number", "in-locker", "cost", "to-pay",
/// "payment" ("paid" or "due"), "cod", "declared-value", "money-transfer", "light-return", "predecessor",
/// "successor-kind", "trouble", "waybill-id", and "phone-needed" where more is shown to whom it belongs. Times are
/// ISO 8601 in UTC, days alone stay days; amounts are hryvnias with their currency, "82.00 UAH".
QHash<QString, Sighting> sightingsIn(const Envelope& envelope);

/// The numbers of a refused question that its words call malformed.
QStringList accusedIn(const Envelope& envelope, const QStringList& asked);

/// Whether a refusal is about a number or a phone, so that others may be answered without it.
bool isAboutOne(const Error& refusal);

} // namespace aviso::carriers::novaposhta
