#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/ask.h"

namespace aviso::carriers::novaposhta {

/// What the carrier's check says of an action now. A refusal is an answer: not possible, and why. Errors: what keeps
/// the check from being answered; Invalid "no-call" for what no public method orders.
Result<Possible> checked(const ActionOrder& order, const Ask& ask);

/// What the order would cost, after the check. The price of an extension is not asked: no document says that the
/// carrier would not place it. Errors: the check's reason (Refused), Invalid with a field, as `checked`, and Conflict
/// "order-instead-of-price".
Result<Quote> priced(const ActionOrder& order, const Ask& ask);

/// Places the order, after the check. Errors: as `priced`; OutcomeUnknown when it perhaps stands.
Result<PlacedOrder> placed(const ActionOrder& order, const Ask& ask);

/// The carrier's orders of one action for one waybill. Errors: as of the call; Invalid "orders-not-listed" for an
/// extension, Offline "list-cut" when there is no end of pages.
Result<QList<PlacedOrder>> ordersFor(const ActionOrder& order, const Ask& ask);

/// The same over an account's line: what a channel is made of.
Result<Possible> check(Session& session, const ActionOrder& order, std::stop_token stop);
Result<Quote> priceOf(Session& session, const ActionOrder& order, std::stop_token stop);
Result<PlacedOrder> act(Session& session, const ActionOrder& order, std::stop_token stop);
Result<QList<PlacedOrder>> findOrders(Session& session, const ActionOrder& order, std::stop_token stop);
Result<void> cancelOrder(Session& session, const QString& orderId, std::stop_token stop);

} // namespace aviso::carriers::novaposhta
