#include "core/practice/novaposhta_servicelists.h"

#include "core/practice/novaposhta_possible.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

const QMap<QString, QStringList>& reasons()
{
    static const QMap<QString, QStringList> all{
        {u"Відмова одержувача"_s, {u"Не підійшов товар"_s, u"Одержувач передумав"_s}},
        {u"Завершився термін зберігання"_s, {u"Одержувач не прийшов"_s}},
        {u"Помилка відправника"_s, {u"Не та адреса"_s, u"Не той товар"_s}},
    };
    return all;
}

QString reasonRef(const QString& words)
{
    return refFor(u"reason "_s + words);
}

QString cityName(const QString& cityRef)
{
    const Settlement* town = places().byCity(cityRef);
    return town ? town->name : QString();
}

/// A day in one of the forms that clients send.
QDate dayAsSent(const QString& text)
{
    const QString day = text.section(u' ', 0, 0);
    for (const QString& form : {u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate date = QDate::fromString(day, form); date.isValid())
            return date;
    return {};
}

bool isAskedFor(const ServiceOrder& order, const Call& call)
{
    const QString number = call.text("Number"_L1);
    const QString ref = call.text("Ref"_L1);
    const QDate made = kyiv(order.at).date();
    const QDate from = dayAsSent(call.text("BeginDate"_L1));
    const QDate to = dayAsSent(call.text("EndDate"_L1));
    return (number.isEmpty() || order.number == number) && (ref.isEmpty() || order.ref == ref) &&
           (!from.isValid() || made >= from) && (!to.isValid() || made <= to);
}

QString stateName(ServiceOrder::State state)
{
    return state == ServiceOrder::State::Done ? u"Виконано"_s : u"Прийняте"_s;
}

QJsonObject orderJson(const ServiceOrder& order)
{
    return {{u"OrderRef"_s, order.ref},
            {u"OrderNumber"_s, order.number},
            {u"OrderStatus"_s, stateName(order.state)},
            {u"DateTime"_s, dottedStamp(order.at)},
            {u"DocumentNumber"_s, order.waybill},
            {u"DeliveryCost"_s, order.cost},
            {u"EstimatedDeliveryDate"_s, dotted(kyiv(order.at).date().addDays(2))},
            {u"CanDeleteOrder"_s, order.state == ServiceOrder::State::Received}};
}

template <class Row>
Reply ordersOf(const Call& call, Book& book, QLatin1StringView type, Row rowOf)
{
    QJsonArray rows;
    for (const ServiceOrder& order : std::as_const(book.orders)) {
        if (order.type != type || order.state == ServiceOrder::State::Deleted || !isAskedFor(order, call))
            continue;
        const Waybill* waybill = book.waybill(order.waybill);
        const Waybill* made = order.made.isEmpty() ? nullptr : book.waybill(order.made);
        QJsonObject row = orderJson(order);
        row.insert(u"ExpressWaybillNumber"_s, order.made);
        row.insert(u"ExpressWaybillStatus"_s, made ? statusCode(*made) : QString());
        rowOf(row, order, waybill ? *waybill : Waybill());
        rows.prepend(row);
    }
    return page(rows, call, 500);
}

QString targetWords(const ServiceOrder& order, const QString& otherwise)
{
    const Point* point = places().point(order.target);
    if (point)
        return description(*point);
    const Street* street = places().street(asText(order.asked, "RecipientSettlementStreet"_L1));
    return street ? street->type + u' ' + street->name + u", "_s + asText(order.asked, "BuildingNumber"_L1) : otherwise;
}

} // namespace

Reply checkReturn(const Call& call, Book& book)
{
    const Waybill* waybill = book.waybill(call.text("Number"_L1));
    // With the Ref of an order it is that order that is changed, so it does not stand in its own way.
    const bool isChange = book.order(call.text("Ref"_L1)) != nullptr;
    if (const std::optional<Remark> obstacle = serviceObstacle(waybill, u"orderCargoReturn"_s, book);
        obstacle && !(isChange && obstacle->code == "20000301225"_L1))
        return refusal(QList<Remark>{*obstacle});
    return list(returnAddresses(*waybill));
}

Reply checkRedirect(const Call& call, Book& book)
{
    const Waybill* waybill = book.waybill(call.text("Number"_L1));
    if (const std::optional<Remark> obstacle = serviceObstacle(waybill, u"orderRedirecting"_s, book))
        return refusal(QList<Remark>{*obstacle});
    const Settlement* town = places().byCity(waybill->recipient.cityRef);
    const Point* point = destination(*waybill);
    const auto rowType = town ? town->type : QString();
    QJsonArray near;
    for (const Point& each : places().points)
        if (town && places().settlementOf(each).ref == town->ref && each.kind == Point::Kind::Branch &&
            each.isWorking() && near.size() < 3)
            near.append(QJsonObject{{u"Ref"_s, each.ref}, {u"Description"_s, description(each)}});
    return list({QJsonObject{
        {u"Ref"_s, waybill->ref},
        {u"Number"_s, waybill->number},
        {u"PayerType"_s, waybill->payer},
        {u"PaymentMethod"_s, waybill->method},
        {u"ServiceType"_s, waybill->service},
        {u"WarehouseRef"_s, waybill->recipient.point},
        {u"WarehouseDescription"_s, point ? description(*point) : QString()},
        {u"AddressDescription"_s, point ? QString() : waybill->recipient.address},
        {u"StreetDescription"_s, QString()},
        {u"BuildingNumber"_s, QString()},
        {u"CityRecipient"_s, waybill->recipient.cityRef},
        {u"CityRecipientDescription"_s, town ? town->name : QString()},
        {u"SettlementRecipient"_s, town ? town->ref : QString()},
        {u"SettlementRecipientDescription"_s, town ? town->name : QString()},
        {u"SettlementType"_s, rowType},
        {u"CounterpartyRecipientRef"_s, waybill->recipient.counterparty},
        {u"CounterpartyRecipientDescription"_s,
         waybill->recipient.company.isEmpty() ? u"Приватна особа"_s : waybill->recipient.company},
        {u"RecipientName"_s, waybill->recipient.name},
        {u"PhoneSender"_s, waybill->sender.phone},
        {u"PhoneRecipient"_s, waybill->recipient.phone},
        {u"DocumentWeight"_s, waybill->weight},
        {u"InternationalDeliveryType"_s, QString()},
        {u"EdrpouRecipient"_s, QString()},
        {u"RecommendationWarehouses"_s, near},
    }});
}

Reply checkChange(const Call& call, Book& book)
{
    const Waybill* waybill = book.waybill(call.text("IntDocNumber"_L1));
    if (const std::optional<Remark> obstacle = serviceObstacle(waybill, u"orderChangeEW"_s, book))
        return refusal(QList<Remark>{*obstacle});
    const bool isWaiting = stage(*waybill) == Stage::Waiting;
    QJsonArray back;
    if (waybill->hasMoneyBack())
        back.append(QJsonObject{{u"PayerType"_s, waybill->moneyBackPayer},
                                {u"CargoType"_s, u"Money"_s},
                                {u"Description"_s, decimal(waybill->moneyBack)}});
    QJsonObject row{{u"CanChangeSender"_s, false},
                    {u"CanChangeRecipient"_s, true},
                    {u"CanChangePayerTypeOrPaymentMethod"_s, true},
                    {u"CanChangeBackwardDeliveryMoney"_s, !isWaiting},
                    {u"CanChangeCash2Card"_s, waybill->hasMoneyBack()},
                    {u"CanChangeAfterpaymentType"_s, waybill->paymentControl > 0},
                    {u"SenderCounterparty"_s, waybill->sender.company},
                    {u"ContactPersonSender"_s, waybill->sender.name},
                    {u"SenderPhone"_s, waybill->sender.phone},
                    {u"RecipientCounterparty"_s, waybill->recipient.company},
                    {u"ContactPersonRecipient"_s, waybill->recipient.name},
                    {u"RecipientPhone"_s, waybill->recipient.phone},
                    {u"PayerType"_s, waybill->payer},
                    {u"PaymentMethod"_s, waybill->method},
                    {u"BackwardDeliveryData"_s, back},
                    {u"AfterpaymentOnGoodsCost"_s, waybill->paymentControl}};
    for (const QString& name : {u"CanChangeBackwardDeliveryDocuments"_s, u"CanChangeBackwardDeliveryOther"_s,
                                u"CanChangeBackwardDeliveryCreditDocuments"_s, u"CanChangeLiftingOnFloor"_s,
                                u"CanChangeLiftingOnFloorWithElevator"_s, u"CanChangeFillingWarranty"_s})
        row.insert(name, false);
    return list({row});
}

// The shape of this answer is not public: what it holds here is a guess from the names of the members that the order
// takes.
Reply checkExtension(const Call& call, Book& book)
{
    const Waybill* waybill = book.waybill(call.text("IntDocNumber"_L1));
    if (const std::optional<Remark> obstacle = serviceObstacle(waybill, u"orderTermExtension"_s, book))
        return refusal(QList<Remark>{*obstacle});
    const int days = moreStorageDays(*waybill);
    return list({QJsonObject{{u"StorageFinalDate"_s, dotted(kyiv(paidStorageFrom(*waybill)).date().addDays(days))},
                             {u"PeriodOfStorageCargo"_s, days}}});
}

Reply returnReasons(const Call&, Book&)
{
    QJsonArray rows;
    for (const QString& words : reasons().keys())
        rows.append(QJsonObject{{u"Ref"_s, reasonRef(words)}, {u"Description"_s, words}});
    return list(rows);
}

Reply returnReasonSubtypes(const Call& call, Book&)
{
    QJsonArray rows;
    for (auto it = reasons().begin(); it != reasons().end(); ++it)
        if (reasonRef(it.key()) == call.text("ReasonRef"_L1))
            for (const QString& words : it.value())
                rows.append(QJsonObject{
                    {u"Ref"_s, reasonRef(words)}, {u"Description"_s, words}, {u"ReasonRef"_s, reasonRef(it.key())}});
    return rows.isEmpty() ? refusal(u"20000301268"_s) : list(rows);
}

QList<Remark> reasonRemarks(const Call& call)
{
    const QString reason = call.text("Reason"_L1);
    const QString subtype = call.text("SubtypeReason"_L1);
    if (reason.isEmpty())
        return {remark(u"20000301267"_s)};
    for (auto it = reasons().begin(); it != reasons().end(); ++it) {
        if (reasonRef(it.key()) != reason)
            continue;
        if (subtype.isEmpty())
            return {remark(u"20000301269"_s)};
        const bool isKnown =
            std::ranges::any_of(it.value(), [&](const QString& words) { return reasonRef(words) == subtype; });
        return isKnown ? QList<Remark>() : QList<Remark>{remark(u"20000301270"_s)};
    }
    return {remark(u"20000301268"_s)};
}

Reply returnOrders(const Call& call, Book& book)
{
    return ordersOf(call, book, "orderCargoReturn"_L1,
                    [](QJsonObject& row, const ServiceOrder& order, const Waybill& waybill) {
                        row.insert(u"CounterpartyRecipient"_s, waybill.sender.company);
                        row.insert(u"ContactPersonRecipient"_s, waybill.sender.name);
                        row.insert(u"RecipientPhone"_s, waybill.sender.phone);
                        row.insert(u"AddressRecipient"_s, targetWords(order, waybill.sender.address));
                    });
}

Reply redirectOrders(const Call& call, Book& book)
{
    return ordersOf(call, book, "orderRedirecting"_L1,
                    [](QJsonObject& row, const ServiceOrder& order, const Waybill& waybill) {
                        row.insert(u"Note"_s, asText(order.asked, "Note"_L1));
                        row.insert(u"CityRecipient"_s, cityName(order.cityRef));
                        row.insert(u"RecipientAddress"_s, targetWords(order, waybill.recipient.address));
                        row.insert(u"CounterpartyRecipient"_s, waybill.recipient.company);
                        row.insert(u"RecipientName"_s, waybill.recipient.name);
                        row.insert(u"PhoneRecipient"_s, waybill.recipient.phone);
                        row.insert(u"PayerType"_s, asText(order.asked, "PayerType"_L1));
                        row.insert(u"PaymentMethod"_s, asText(order.asked, "PaymentMethod"_L1));
                    });
}

// This list alone has its dates in the other form.
Reply changeOrders(const Call& call, Book& book)
{
    return ordersOf(
        call, book, "orderChangeEW"_L1, [](QJsonObject& row, const ServiceOrder& order, const Waybill& waybill) {
            row.insert(u"DateTime"_s, stamp(order.at));
            row.insert(u"Cost"_s, order.cost);
            row.insert(u"BeforeChangeSenderCounterparty"_s, waybill.sender.company);
            row.insert(u"AfterChangeChangeSenderCounterparty"_s, waybill.sender.company);
            row.insert(u"BeforeChangeSenderPhone"_s, waybill.sender.phone);
            row.insert(u"AfterChangeSenderPhone"_s, waybill.sender.phone);
            row.insert(u"BeforeChangeRecipientPhone"_s, waybill.recipient.phone);
            row.insert(u"AfterChangeRecipientPhone"_s, phoneFrom(asText(order.asked, "RecipientPhone"_L1)));
            row.insert(u"BeforeChangeRecipientContactPerson"_s, waybill.recipient.name);
            row.insert(u"AfterChangeRecipientContactPerson"_s, asText(order.asked, "RecipientContactName"_L1));
            for (const auto name :
                 {"DeliveryCost"_L1, "EstimatedDeliveryDate"_L1, "ExpressWaybillNumber"_L1, "ExpressWaybillStatus"_L1})
                row.remove(name);
        });
}

} // namespace aviso::practice::novaposhta
