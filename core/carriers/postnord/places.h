#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/postnord/calls.h"

namespace aviso::carriers::postnord {

// Service points and parcel lockers (Service Points 5). There is no search by name: PostNord answers with what is near
// an address, or with points whose ids are known. An id is unique only within its country.

/// The call that answers a question, or nothing where none does: towns, streets and branches, countries without points,
/// and questions that name neither an address nor an id. A text of digits is a postcode if the country's are as long,
/// else an id; other text is the town when the question names no address, and is else looked for among what is near.
std::optional<Call> placesCall(const PlaceQuestion& question, const model::Account& account);

/// The points in an answer, nearest first, each once, and only those of the question's kind and text. A point's street
/// and town are those to visit; its keys "street", "postcode" and "city" are those that a booking names. Further keys,
/// where they are told: "country", "distance" (metres by road), "detail", "routing", "cash-on-delivery" ("yes", "no").
/// Errors: Refused with the fault's code, Offline "bad-answer".
Result<QList<Place>> placesIn(const net::Answer& answer, const PlaceQuestion& question);

/// Channel::findPlaces.
Result<QList<Place>> findPlaces(Session& session, const PlaceQuestion& question, std::stop_token stop);

/// The country of the company that an account's contract is with; empty for an unknown one.
QString issuingCountry(const model::Account& account);

} // namespace aviso::carriers::postnord
