#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/postnord/calls.h"

namespace aviso::carriers::postnord {

// When a booking would arrive (Transit Time 2). Neither this nor any other of PostNord's public services tells a price.

/// From the account's sender to the recipient by the order's service, handed over on the dispatch date or now. Nothing
/// without both postcodes and countries.
std::optional<Call> transitCall(const LabelOrder& order, const QDateTime& now);

/// The facts for the order's service in an answer, which has an entry for each variant of a service: that with the most
/// of the chosen additional services and with no other. "expected" (UTC) or "expected-days" ("3-4" working days),
/// "book-until" (UTC), "collection-point" and "collection-point-id" where the recipient's own one is told. Errors:
/// Refused "not-bookable-there" or "arrival-unknown" with PostNord's words, Offline "bad-answer".
Result<QMap<QString, QString>> transitIn(const net::Answer& answer, const LabelOrder& order);

/// Channel::quote. Facts only, no line and no total. Where the account has a "customer-key", Delivery Options is asked
/// first and its times count; what it does not tell, or does not let the account ask, comes from Transit Time.
Result<Quote> quote(Session& session, const LabelOrder& order, std::stop_token stop);

/// The day and hour at which the order is handed over: noon of a later dispatch date, else now.
QDateTime handOver(const LabelOrder& order, const QDateTime& now);

/// A fact under its name, where there is one; a time of that country's clock as UTC in ISO form.
void putFact(QMap<QString, QString>& facts, const QString& name, const QString& value);
void putTime(QMap<QString, QString>& facts, const QString& name, const QJsonValue& time, const QString& country);

} // namespace aviso::carriers::postnord
