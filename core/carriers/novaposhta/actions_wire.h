#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/calls.h"

#include <optional>

namespace aviso::carriers::novaposhta {

// Pure translation of the additional services. Orders are made from what the carrier's check told and from these
// values: "extend-until" (ISO date) or "extend-days"; "new-branch", or "new-settlement", "new-street", "new-house" and
// "new-address-note"; "new-recipient-name", "new-recipient-phone"; "return-reason", "return-subreason",
// "return-address"; "new-payer", "new-payment"; "action-note". Places and reasons are the carrier's keys.

/// What an order is made for.
enum class Wants { Price, Order };

/// The call with which the carrier says whether an action is possible; nothing for those that no public method orders
/// (refusing, another day, paying, …).
std::optional<Call> checkCall(const ActionOrder& order);

/// Who may not order an action whatever the carrier says: a return is the sender's. Nothing when he may.
std::optional<Error> partyRefusal(const ActionOrder& order);

/// What the carrier's check says. An answer without a word of the matter leaves it open. `until` is, for an extension,
/// the beginning of the last day to which it can go.
Possible possibleIn(const ActionOrder& order, const Envelope& check);

/// The order, or the question what it would cost. Errors: Invalid with the field that is missing ("missing"), named
/// twice ("two-destinations") or not this party's to change ("not-for-recipient").
Result<Call> orderCall(const ActionOrder& order, const Envelope& check, Wants wants);

/// The itemised bill of an answer to Wants::Price. Facts: "storage-first-day", "expected". Conflict
/// "order-instead-of-price", with its number, when the carrier placed an order although it was asked for a price.
Result<Quote> quoteIn(const Envelope& answer);

/// The order of an answer to Wants::Order. OutcomeUnknown "order-missing" when there is none in it.
Result<PlacedOrder> placedIn(const Envelope& answer);

/// A page of the carrier's list of orders of one action, from 1, of one number or of all. Nothing for actions whose
/// orders the carrier does not list.
std::optional<Call> listCall(const ActionOrder& order, const QString& number, int page);
inline constexpr int ordersOfPage = 50;

/// The orders of a page that are for this waybill.
QList<PlacedOrder> ordersIn(const Envelope& page, const QString& number);

Call cancelCall(const QString& orderId);

/// What may stand in "return-reason", "return-subreason" (of a reason) and "return-address" (of a waybill's check).
Call reasonsCall();
Call subreasonsCall(const QString& reason);
QList<Suggestion> reasonsIn(const Envelope& answer);
QList<Suggestion> returnAddressesIn(const Envelope& check);

} // namespace aviso::carriers::novaposhta
