#include "core/carriers/novaposhta/actions_wire.h"

#include "core/carriers/novaposhta/times.h"
#include "core/carriers/novaposhta/tracking_facts.h"
#include "core/carriers/novaposhta/tracking_wire.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString additionalService = u"AdditionalService"_s;

/// What the carrier calls an action: its order, its check, the check's name for the waybill, and its list.
struct Kind
{
    QLatin1StringView action;
    QString orderType;
    QString check;
    QString checkedBy;
    QString list;
};

const Kind* kindOf(const QString& action)
{
    static const QList<Kind> kinds{
        {"extend"_L1, u"orderTermExtension"_s, u"CheckPossibilityTermExtension"_s, u"IntDocNumber"_s, {}},
        {"redirect"_L1, u"orderRedirecting"_s, u"checkPossibilityForRedirecting"_s, u"Number"_s,
         u"getRedirectionOrdersList"_s},
        {"return"_L1, u"orderCargoReturn"_s, u"CheckPossibilityCreateReturn"_s, u"Number"_s, u"getReturnOrdersList"_s},
        {"change-payer"_L1, u"orderChangeEW"_s, u"CheckPossibilityChangeEW"_s, u"IntDocNumber"_s,
         u"getChangeEWOrdersList"_s}};
    const auto found = std::ranges::find(kinds, action, &Kind::action);
    return found == kinds.end() ? nullptr : &*found;
}

std::unexpected<Error> missing(const QString& field)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = u"missing"_s, .field = field});
}

/// Members that have a value: an empty one would be taken for the wish to empty it.
class Properties
{
public:
    void put(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_all.insert(name, value);
    }
    void putFirst(const QString& name, const QStringList& values)
    {
        for (const QString& value : values)
            if (!value.isEmpty())
                return put(name, value);
    }
    const QJsonObject& all() const { return m_all; }

private:
    QJsonObject m_all;
};

/// The latest day that the check names, wherever in its data: its shape is not published.
QDate latestDayIn(const QJsonValue& value, const QString& key = {})
{
    QDate latest;
    const auto take = [&](QDate day) {
        if (day.isValid() && (!latest.isValid() || day > latest))
            latest = day;
    };
    if (value.isArray())
        for (const QJsonValue each : value.toArray())
            take(latestDayIn(each, key));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        take(latestDayIn(*it, it.key()));
    if (key.contains("StorageFinalDate"_L1, Qt::CaseInsensitive))
        take(dayIn(plain(value)));
    return latest;
}

/// Where a parcel shall go: to a branch or locker, or to a door.
Result<void> putDestination(Properties& properties, const QMap<QString, QString>& values)
{
    const QString branch = values.value(u"new-branch"_s);
    const QString settlement = values.value(u"new-settlement"_s);
    const bool isDoor = !values.value(u"new-street"_s).isEmpty() || (branch.isEmpty() && !settlement.isEmpty());
    if (!branch.isEmpty() && isDoor)
        return failure(Error::Kind::Invalid, u"two-destinations"_s, u"new-branch"_s);
    if (!branch.isEmpty()) {
        properties.put(u"RecipientWarehouse"_s, branch);
        return {};
    }
    for (const QString& field : {u"new-settlement"_s, u"new-street"_s, u"new-house"_s})
        if (values.value(field).isEmpty())
            return missing(settlement.isEmpty() && !isDoor ? u"new-branch"_s : field);
    properties.put(u"RecipientSettlement"_s, settlement);
    properties.put(u"RecipientSettlementStreet"_s, values.value(u"new-street"_s));
    properties.put(u"BuildingNumber"_s, values.value(u"new-house"_s));
    properties.put(u"NoteAddressRecipient"_s, values.value(u"new-address-note"_s));
    return {};
}

Result<void> putExtension(Properties& properties, const ActionOrder& order, const Envelope& check)
{
    const QString day = order.values.value(u"extend-until"_s);
    const QString days = order.values.value(u"extend-days"_s);
    const QDate until = day.isEmpty() ? latestDayIn(check.data) : dayIn(day);
    const QString renewal = plain(firstOf(check)["RenewalStorageRecipient"_L1]);
    if (!day.isEmpty() && !until.isValid())
        return failure(Error::Kind::Invalid, u"pattern"_s, u"extend-until"_s);
    if (until.isValid() && days.isEmpty())
        properties.put(u"StorageFinalDate"_s, until.toString(u"dd.MM.yyyy"_s));
    else
        properties.putFirst(u"PeriodOfStorageCargo"_s, {days, renewal});
    if (!until.isValid() && days.isEmpty() && renewal.isEmpty())
        return missing(u"extend-until"_s);
    return {};
}

/// "DoorsWarehouse": how it set out stays, how it arrives is new.
QString serviceTo(const QString& before, const QMap<QString, QString>& values)
{
    const QString from = before.startsWith("Doors"_L1) ? u"Doors"_s : u"Warehouse"_s;
    return from + (values.value(u"new-branch"_s).isEmpty() ? u"Doors"_s : u"Warehouse"_s);
}

Result<void> putRedirect(Properties& properties, const ActionOrder& order, const QJsonObject& now)
{
    const QMap<QString, QString>& values = order.values;
    for (const QString& field : {u"new-recipient-name"_s, u"new-recipient-phone"_s})
        if (order.party == Party::Recipient && !values.value(field).isEmpty())
            return failure(Error{.kind = Error::Kind::Invalid, .code = u"not-for-recipient"_s, .field = field});
    properties.put(u"Customer"_s, order.party == Party::Sender ? u"Sender"_s : u"Recipient"_s);
    properties.put(u"ServiceType"_s, serviceTo(plain(now["ServiceType"_L1]), values));
    properties.put(u"Recipient"_s, plain(now["CounterpartyRecipientRef"_L1]));
    properties.putFirst(u"RecipientContactName"_s,
                        {values.value(u"new-recipient-name"_s), plain(now["RecipientName"_L1])});
    properties.putFirst(u"RecipientPhone"_s,
                        {phoneIn(values.value(u"new-recipient-phone"_s)), plain(now["PhoneRecipient"_L1])});
    return putDestination(properties, values);
}

Result<void> putReturn(Properties& properties, const ActionOrder& order, const Envelope& check)
{
    const QMap<QString, QString>& values = order.values;
    for (const QString& field : {u"return-reason"_s, u"return-subreason"_s})
        if (values.value(field).isEmpty())
            return missing(field);
    properties.put(u"Reason"_s, values.value(u"return-reason"_s));
    properties.put(u"SubtypeReason"_s, values.value(u"return-subreason"_s));
    const bool goesElsewhere = !values.value(u"new-branch"_s).isEmpty() || !values.value(u"new-settlement"_s).isEmpty();
    const QString known = values.value(u"return-address"_s);
    if (goesElsewhere && !known.isEmpty())
        return failure(Error::Kind::Invalid, u"two-destinations"_s, u"return-address"_s);
    if (goesElsewhere)
        return putDestination(properties, values);
    properties.putFirst(u"ReturnAddressRef"_s, {known, plain(firstOf(check)["Ref"_L1])});
    return properties.all().contains("ReturnAddressRef"_L1) ? Result<void>() : missing(u"return-address"_s);
}

/// Who sends and who receives is repeated as it is: an order without them would be one to change them.
Result<void> putChange(Properties& properties, const ActionOrder& order, const QJsonObject& now)
{
    if (order.values.value(u"new-payer"_s).isEmpty() && order.values.value(u"new-payment"_s).isEmpty())
        return missing(u"new-payer"_s);
    properties.put(u"SenderContactName"_s, plain(now["ContactPersonSender"_L1]));
    properties.put(u"SenderPhone"_s, plain(now["SenderPhone"_L1]));
    properties.put(u"Recipient"_s, plain(now["RecipientCounterparty"_L1]));
    properties.put(u"RecipientContactName"_s, plain(now["ContactPersonRecipient"_L1]));
    properties.put(u"RecipientPhone"_s, plain(now["RecipientPhone"_L1]));
    return {};
}

Result<void> putMatter(Properties& properties, const ActionOrder& order, const Envelope& check)
{
    if (order.action == "extend"_L1)
        return putExtension(properties, order, check);
    if (order.action == "redirect"_L1)
        return putRedirect(properties, order, firstOf(check));
    if (order.action == "return"_L1)
        return putReturn(properties, order, check);
    return putChange(properties, order, firstOf(check));
}

Error noCall(const QString& action)
{
    return {.kind = Error::Kind::Invalid,
            .code = u"no-call"_s,
            .field = u"action"_s,
            .args = {u"@action/novaposhta/"_s + action}};
}

Suggestion suggestionOf(const QJsonObject& row, const QStringList& members)
{
    QStringList words;
    for (const QString& member : members)
        if (const QString text = plain(row[member]); !text.isEmpty())
            words.append(text);
    return {.value = plain(row["Ref"_L1]), .words = words.join(u", "_s)};
}

QList<Suggestion> suggestionsIn(const Envelope& answer, const QStringList& members)
{
    QList<Suggestion> suggestions;
    for (const QJsonValue row : answer.data)
        if (const Suggestion one = suggestionOf(row.toObject(), members); !one.value.isEmpty())
            suggestions.append(one);
    return suggestions;
}

} // namespace

std::optional<Call> checkCall(const ActionOrder& order)
{
    const Kind* kind = kindOf(order.action);
    if (!kind)
        return {};
    return Call{.model = additionalService, .method = kind->check, .properties = {{kind->checkedBy, order.number}}};
}

std::optional<Error> partyRefusal(const ActionOrder& order)
{
    if (order.action == "return"_L1 && order.party == Party::Recipient)
        return Error{.kind = Error::Kind::Refused, .code = u"only-sender"_s, .field = u"party"_s};
    return {};
}

Possible possibleIn(const ActionOrder& order, const Envelope& check)
{
    Possible possible{.action = order.action, .party = order.party};
    if (!check.isSuccess) {
        possible.isPossible = false;
        possible.why = refusalIn(check);
        return possible;
    }
    const QJsonObject told = firstOf(check);
    if (order.action == "change-payer"_L1) {
        const QJsonValue flag = told["CanChangePayerTypeOrPaymentMethod"_L1];
        if (!plain(flag).isEmpty())
            possible.isPossible = isTrue(flag);
    } else if (!told.isEmpty()) {
        possible.isPossible = true;
    }
    if (order.action == "extend"_L1)
        if (const QDate latest = latestDayIn(check.data); latest.isValid())
            possible.until = momentIn(latest.toString(Qt::ISODate));
    return possible;
}

Result<Call> orderCall(const ActionOrder& order, const Envelope& check, Wants wants)
{
    const Kind* kind = kindOf(order.action);
    if (!kind)
        return failure(noCall(order.action));
    const QJsonObject now = firstOf(check);
    const QString self = order.party == Party::Sender ? u"Sender"_s : u"Recipient"_s;
    Properties properties;
    properties.put(u"IntDocNumber"_s, order.number);
    properties.put(u"OrderType"_s, kind->orderType);
    properties.putFirst(u"PaymentMethod"_s,
                        {order.values.value(u"new-payment"_s), plain(now["PaymentMethod"_L1]), u"Cash"_s});
    if (order.action != "return"_L1) // which whoever orders it pays
        properties.putFirst(u"PayerType"_s,
                            {order.values.value(u"new-payer"_s),
                             order.action == "change-payer"_L1 ? plain(now["PayerType"_L1]) : QString(), self});
    properties.put(u"Note"_s, order.values.value(u"action-note"_s));
    if (const auto filled = putMatter(properties, order, check); !filled)
        return std::unexpected(filled.error());
    if (wants == Wants::Price)
        properties.put(u"OnlyGetPricing"_s, u"1"_s);
    return Call{.model = additionalService, .method = u"save"_s, .properties = properties.all()};
}

Result<Quote> quoteIn(const Envelope& answer)
{
    const QJsonObject told = firstOf(answer);
    const QJsonValue pricing = told["Pricing"_L1];
    const QString placed = plain(told["Number"_L1]) + plain(told["Ref"_L1]);
    if (!pricing.isObject() && !placed.isEmpty())
        return failure(Error{
            .kind = Error::Kind::Conflict, .code = u"order-instead-of-price"_s, .args = {plain(told["Number"_L1])}});
    Quote quote;
    for (const QJsonValue line : pricing["Services"_L1].toArray())
        if (const auto cost = moneyIn(line["Cost"_L1]))
            quote.lines.append({.name = plain(line["Service"_L1]), .amount = *cost});
    quote.total = moneyIn(pricing["Total"_L1]);
    for (const auto& [fact, when] : {std::pair{u"storage-first-day"_s, isoOf(plain(pricing["FirstDayStorage"_L1]))},
                                     std::pair{u"expected"_s, isoOf(plain(told["ScheduledDeliveryDate"_L1]))}})
        if (!when.isEmpty())
            quote.facts.insert(fact, when);
    return quote;
}

Result<PlacedOrder> placedIn(const Envelope& answer)
{
    const QJsonObject told = firstOf(answer);
    const PlacedOrder placed{.id = plain(told["Ref"_L1]), .number = plain(told["Number"_L1])};
    if (placed.id.isEmpty() && placed.number.isEmpty())
        return failure(Error::Kind::OutcomeUnknown, u"order-missing"_s);
    return placed;
}

std::optional<Call> listCall(const ActionOrder& order, const QString& number, int page)
{
    const Kind* kind = kindOf(order.action);
    if (!kind || kind->list.isEmpty())
        return {};
    QJsonObject properties{{u"Page"_s, QString::number(page)}, {u"Limit"_s, QString::number(ordersOfPage)}};
    if (!number.isEmpty())
        properties.insert(u"Number"_s, number);
    return Call{.model = additionalService, .method = kind->list, .properties = properties};
}

QList<PlacedOrder> ordersIn(const Envelope& page, const QString& number)
{
    QList<PlacedOrder> orders;
    for (const QJsonValue row : page.data)
        if (plain(row["DocumentNumber"_L1]) == number)
            orders.append({.id = plain(row["OrderRef"_L1]),
                           .number = plain(row["OrderNumber"_L1]),
                           .status = plain(row["OrderStatus"_L1]),
                           .canBeCancelled = isTrue(row["CanDeleteOrder"_L1]),
                           .newNumber = plain(row["ExpressWaybillNumber"_L1])});
    return orders;
}

Call cancelCall(const QString& orderId)
{
    return {.model = additionalService, .method = u"delete"_s, .properties = {{u"Ref"_s, orderId}}};
}

Call reasonsCall()
{
    return {.model = additionalService, .method = u"getReturnReasons"_s};
}

Call subreasonsCall(const QString& reason)
{
    return {
        .model = additionalService, .method = u"getReturnReasonsSubtypes"_s, .properties = {{u"ReasonRef"_s, reason}}};
}

QList<Suggestion> reasonsIn(const Envelope& answer)
{
    return suggestionsIn(answer, {u"Description"_s});
}

QList<Suggestion> returnAddressesIn(const Envelope& check)
{
    return suggestionsIn(check, {u"City"_s, u"Address"_s, u"Counterparty"_s, u"ContactPerson"_s, u"Phone"_s});
}

} // namespace aviso::carriers::novaposhta
