#include "core/carriers/novaposhta/actions.h"

#include "core/carriers/novaposhta/actions_wire.h"
#include "core/carriers/novaposhta/lookup.h"

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 20;

/// Whether it is the carrier's word about the parcel, and not about who asks or how.
bool isAnAnswer(const Error& error)
{
    return error.kind == Error::Kind::Refused && error.code != "http-status"_L1 && error.code != "empty-refusal"_L1;
}

Envelope refused(const Error& error)
{
    return {
        .errors = {{.code = error.code == "carrier-says"_L1 ? QString() : error.code, .words = error.args.value(0)}}};
}

/// The check's envelope, refusals included.
Result<Envelope> askCheck(const ActionOrder& order, const Ask& ask)
{
    const auto call = checkCall(order);
    if (!call)
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"no-call"_s,
                             .field = u"action"_s,
                             .args = {u"@action/novaposhta/"_s + order.action}});
    if (const auto refusal = partyRefusal(order))
        return failure(*refusal);
    auto answer = ask(*call, Effect::Reads);
    if (!answer)
        return isAnAnswer(answer.error()) ? Result<Envelope>(refused(answer.error())) : answer;
    if (!answer->isSuccess && !isAnAnswer(refusalIn(*answer)))
        return failure(refusalIn(*answer));
    return answer;
}

/// The check's envelope where the action is possible or the carrier leaves that open.
Result<Envelope> passCheck(const ActionOrder& order, const Ask& ask)
{
    auto check = askCheck(order, ask);
    if (!check)
        return check;
    const Possible possible = possibleIn(order, *check);
    if (possible.isPossible.value_or(true))
        return check;
    return failure(possible.why.value_or(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}));
}

Result<Envelope> successOf(Result<Envelope> answer)
{
    if (answer && !answer->isSuccess)
        return failure(refusalIn(*answer));
    return answer;
}

Ask over(Session& session, std::stop_token stop)
{
    return [&session, stop](const Call& call, Effect effect) { return make(session, call, effect, stop); };
}

/// An order is for the waybill, also when one of its parcels is named.
ActionOrder ofWaybill(ActionOrder order)
{
    if (const QString waybill = waybillOf(order.number); !waybill.isEmpty())
        order.number = waybill;
    return order;
}

} // namespace

Result<Possible> checked(const ActionOrder& order, const Ask& ask)
{
    if (const auto refusal = partyRefusal(order))
        return Possible{.action = order.action, .party = order.party, .isPossible = false, .why = refusal};
    const auto check = askCheck(order, ask);
    if (!check)
        return std::unexpected(check.error());
    return possibleIn(order, *check);
}

Result<Quote> priced(const ActionOrder& order, const Ask& ask)
{
    const auto check = passCheck(order, ask);
    if (!check)
        return std::unexpected(check.error());
    const auto call = orderCall(order, *check, Wants::Price);
    if (!call)
        return std::unexpected(call.error());
    if (order.action == "extend"_L1)
        return Quote{};
    const auto answer = successOf(ask(*call, Effect::Reads));
    if (!answer)
        return std::unexpected(answer.error());
    return quoteIn(*answer);
}

Result<PlacedOrder> placed(const ActionOrder& order, const Ask& ask)
{
    const auto check = passCheck(order, ask);
    if (!check)
        return std::unexpected(check.error());
    const auto call = orderCall(order, *check, Wants::Order);
    if (!call)
        return std::unexpected(call.error());
    const auto answer = successOf(ask(*call, Effect::Books));
    if (!answer)
        return std::unexpected(answer.error());
    return placedIn(*answer);
}

Result<QList<PlacedOrder>> ordersFor(const ActionOrder& order, const Ask& ask)
{
    // The list's "Number" is perhaps the order's own number: then the waybill is looked for on all pages.
    for (const QString& number : {order.number, QString()})
        for (int page = 1;; ++page) {
            const auto call = listCall(order, number, page);
            if (!call)
                return failure(Error::Kind::Invalid, u"orders-not-listed"_s, u"action"_s);
            const auto answer = successOf(ask(*call, Effect::Reads));
            if (!answer && !number.isEmpty() && isAnAnswer(answer.error()))
                break;
            if (!answer)
                return std::unexpected(answer.error());
            if (const auto orders = ordersIn(*answer, order.number); !orders.isEmpty())
                return orders;
            if (answer->data.size() < ordersOfPage)
                break;
            if (page == mostPages)
                return failure(Error::Kind::Offline, u"list-cut"_s);
        }
    return QList<PlacedOrder>();
}

Result<Possible> check(Session& session, const ActionOrder& order, std::stop_token stop)
{
    return checked(ofWaybill(order), over(session, std::move(stop)));
}

Result<Quote> priceOf(Session& session, const ActionOrder& order, std::stop_token stop)
{
    return priced(ofWaybill(order), over(session, std::move(stop)));
}

Result<PlacedOrder> act(Session& session, const ActionOrder& order, std::stop_token stop)
{
    return placed(ofWaybill(order), over(session, std::move(stop)));
}

Result<QList<PlacedOrder>> findOrders(Session& session, const ActionOrder& order, std::stop_token stop)
{
    return ordersFor(ofWaybill(order), over(session, std::move(stop)));
}

Result<void> cancelOrder(Session& session, const QString& orderId, std::stop_token stop)
{
    const auto answer = make(session, cancelCall(orderId), Effect::Books, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}

} // namespace aviso::carriers::novaposhta
