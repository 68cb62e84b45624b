#include "core/practice/novaposhta_possible.h"
#include "core/practice/novaposhta_servicelists.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

/// An order as it was asked for, or what is wrong with it.
struct Wish
{
    ServiceOrder order = {};
    QList<Remark> errors = {};
    QList<Remark> warnings = {};
};

void object(Wish& wish, QStringView code)
{
    wish.errors.append(remark(code.toString()));
}

void readPayment(Wish& wish, const Call& call)
{
    const QString method = call.text("PaymentMethod"_L1);
    if (method.isEmpty())
        object(wish, u"20000200250");
    else if (method != "Cash"_L1 && method != "NonCash"_L1)
        object(wish, u"20000200251");
}

void judgePoint(Wish& wish, const Waybill& waybill, const Point& point)
{
    if (point.kind == Point::Kind::BankLocker)
        return object(wish, u"20000301413");
    if (!point.isWorking())
        return object(wish, u"20000301248");
    if (point.isLocker() && waybill.ownerKind == "Redirecting"_L1)
        object(wish, u"20000303713");
    if (point.cells == Point::Cells::Full)
        object(wish, u"20000303600");
    if (point.valueMost > 0 && waybill.cost > point.valueMost)
        object(wish, u"20000303946");
    if (point.placeMost > 0 && waybill.weight / waybill.seats > point.placeMost)
        object(wish, u"20000303947");
    for (const QJsonValue seat : waybill.places) {
        QList<double> sides;
        for (const auto name : {"volumetricHeight"_L1, "volumetricWidth"_L1, "volumetricLength"_L1})
            sides.append(asNumber(asText(seat[name])).value_or(0));
        QList<double> most{double(point.box.height), double(point.box.width), double(point.box.length)};
        std::ranges::sort(sides);
        std::ranges::sort(most);
        if (sides[0] > most[0] || sides[1] > most[1] || sides[2] > most[2])
            return object(wish, u"20000303945");
    }
}

/// Where it shall go: a branch, or settlement + street + building.
void readTarget(Wish& wish, const Call& call, const Waybill& waybill)
{
    const QString warehouse = call.text("RecipientWarehouse"_L1);
    QString town = call.text("RecipientSettlement"_L1);
    if (town.isEmpty() && !call.text("Ref"_L1).isEmpty()) // a change of the order names it differently
        town = call.text("SettlementRecipient"_L1);
    if (warehouse.isEmpty() == town.isEmpty())
        return object(wish, u"20000301850");
    if (!warehouse.isEmpty()) {
        const Point* point = places().point(warehouse);
        if (!point)
            return object(wish, u"20000202715");
        judgePoint(wish, waybill, *point);
        wish.order.target = point->ref;
        wish.order.cityRef = places().settlementOf(*point).cityRef;
        return;
    }
    const Settlement* settlement = places().bySettlement(town);
    const Street* street = places().street(call.text("RecipientSettlementStreet"_L1));
    if (!settlement)
        return object(wish, u"20000500626");
    if (!street || street->settlementRef != settlement->ref)
        return object(wish, u"20000500639");
    if (call.text("BuildingNumber"_L1).isEmpty())
        return object(wish, u"20000301850");
    if (settlement->doors == Settlement::Doors::NotServed)
        return object(wish, u"20000201797");
    wish.order.cityRef = settlement->cityRef;
}

void readRedirect(Wish& wish, const Call& call, const Waybill& waybill)
{
    static const QStringList services{u"DoorsDoors"_s, u"DoorsWarehouse"_s, u"WarehouseWarehouse"_s,
                                      u"WarehouseDoors"_s};
    const QString customer = call.text("Customer"_L1);
    if (customer.isEmpty())
        object(wish, u"20000301402");
    else if (customer != "Sender"_L1 && customer != "Recipient"_L1)
        object(wish, u"20000301403");
    if (call.text("PayerType"_L1).isEmpty())
        object(wish, u"20000901636");
    if (!services.contains(call.text("ServiceType"_L1)))
        object(wish, u"20000203506");
    readPayment(wish, call);
    readTarget(wish, call, waybill);
    if (!wish.order.cityRef.isEmpty() && wish.order.target.isEmpty() && call.text("PaymentMethod"_L1) == "Cash"_L1)
        object(wish, u"20000201595");
    const QString name = call.text("RecipientContactName"_L1);
    const QString phone = call.text("RecipientPhone"_L1);
    if (customer == "Recipient"_L1) {
        if (name != waybill.recipient.name || phoneFrom(phone) != waybill.recipient.phone)
            wish.warnings.append(remark(u"30000301415"_s));
        return;
    }
    static const QRegularExpression letters(u"^[А-Яа-яІіЇїЄєҐґ'ʼ’ -]+$"_s);
    if (!name.contains(u' '))
        object(wish, u"20000301734");
    else if (!letters.match(name).hasMatch())
        object(wish, u"20000301736");
    if (!isMobilePhone(phoneFrom(phone)))
        object(wish, u"20000301741");
}

void readReturn(Wish& wish, const Call& call, const Waybill& waybill)
{
    readPayment(wish, call);
    for (const Remark& wrong : reasonRemarks(call))
        wish.errors.append(wrong);
    const QString address = call.text("ReturnAddressRef"_L1);
    const bool hasOther =
        !call.text("RecipientWarehouse"_L1).isEmpty() || !call.text("RecipientSettlement"_L1).isEmpty();
    if (address.isEmpty())
        return readTarget(wish, call, waybill);
    const QJsonArray known = returnAddresses(waybill);
    const bool isKnown =
        std::ranges::any_of(known, [&](const QJsonValue& each) { return each["Ref"_L1].toString() == address; });
    if (hasOther)
        object(wish, u"20000301850");
    else if (!isKnown)
        object(wish, u"20000301274");
}

void readChange(Wish& wish, const Call& call, const Waybill&)
{
    readPayment(wish, call);
    if (const QString phone = call.text("RecipientPhone"_L1); !phone.isEmpty() && phoneFrom(phone).isEmpty())
        object(wish, u"20000300434");
    if (const QString phone = call.text("SenderPhone"_L1); !phone.isEmpty() && phoneFrom(phone).isEmpty())
        object(wish, u"20000300444");
    for (const QJsonValue back : call.properties.value("BackwardDeliveryData"_L1).toArray())
        if (asNumber(asText(back["Description"_L1])).value_or(0) < 1)
            object(wish, u"20000200080");
}

// Who is not there cannot pay in cash.
void readExtension(Wish& wish, const Call& call, const Waybill& waybill)
{
    readPayment(wish, call);
    if (call.text("PayerType"_L1) == "Sender"_L1 && call.text("PaymentMethod"_L1) == "Cash"_L1)
        object(wish, u"20000301914");
    const QString last = call.text("StorageFinalDate"_L1);
    const QString period = call.text("PeriodOfStorageCargo"_L1);
    if (last.isEmpty() && period.isEmpty())
        return object(wish, u"20000302743");
    const QDate paid = kyiv(paidStorageFrom(waybill)).date();
    const QDate day = last.isEmpty() ? paid.addDays(period.toInt()) : dayFrom(last);
    if (!day.isValid())
        return object(wish, u"20000302744");
    const qint64 days = paid.daysTo(day);
    if (days > 10)
        return object(wish, u"20000302445");
    if (days < 1 || days > moreStorageDays(waybill))
        return object(wish, u"20000302742");
    wish.order.asked.insert(u"Days"_s, days);
}

struct Line
{
    QString service;
    double cost = 0;
};

/// What an order costs, line by line.
QList<Line> bill(const ServiceOrder& order, const Waybill& waybill)
{
    if (order.type == "orderTermExtension"_L1)
        return {{u"Зберігання"_s, 10.0 * order.asked.value("Days"_L1).toInt()}};
    if (order.type == "orderChangeEW"_L1)
        return {{u"Зміна даних"_s, 20}};
    // Free while the parcel is on its way, then as a shipment of its own.
    const bool isFree = stage(waybill) == Stage::Moving && order.type == "orderRedirecting"_L1;
    Waybill next = waybill;
    next.cost = 0;
    next.service = order.target.isEmpty() ? u"WarehouseDoors"_s : u"WarehouseWarehouse"_s;
    const QString name = order.type == "orderCargoReturn"_L1 ? u"Повернення"_s : u"Переадресування"_s;
    return {{name, isFree ? 0 : price(next)},
            {u"Комісія від оголошеної вартості"_s, isFree ? 0 : std::round(waybill.cost * 0.5) / 100}};
}

double total(const QList<Line>& lines)
{
    double sum = 0;
    for (const Line& line : lines)
        sum += line.cost;
    return sum;
}

Reply pricing(const Wish& wish, const Waybill& waybill, const QDateTime& now)
{
    QJsonArray services;
    const QList<Line> lines = bill(wish.order, waybill);
    for (const Line& line : lines)
        services.append(QJsonObject{{u"Service"_s, line.service}, {u"Cost"_s, line.cost}});
    const QDateTime paid = paidStorageFrom(waybill);
    const QJsonObject row{{u"Services"_s, services},
                          {u"Total"_s, total(lines)},
                          {u"FirstDayStorage"_s, paid.isValid() ? stamp(paid) : u"0000-00-00 00:00:00"_s}};
    Reply reply =
        list({QJsonObject{{u"Pricing"_s, row}, {u"ScheduledDeliveryDate"_s, dotted(kyiv(now).date().addDays(2))}}});
    reply.warnings = wish.warnings;
    reply.outcome = u"priced"_s;
    return reply;
}

Piece pieceOf(const ServiceOrder& order, const QString& outcome)
{
    return {.outcome = outcome, .itemNumber = order.number, .ident = order.waybill, .services = record(order)};
}

Wish wishFrom(const Call& call, const QString& type, const Waybill& waybill)
{
    using Reader = void (*)(Wish&, const Call&, const Waybill&);
    static const QHash<QString, Reader> readers{{u"orderRedirecting"_s, &readRedirect},
                                                {u"orderCargoReturn"_s, &readReturn},
                                                {u"orderChangeEW"_s, &readChange},
                                                {u"orderTermExtension"_s, &readExtension}};
    Wish wish{.order = {.type = type, .at = call.now, .waybill = waybill.number, .asked = call.properties}};
    if (const Reader read = readers.value(type))
        read(wish, call, waybill);
    else
        object(wish, type.isEmpty() ? QStringView(u"20000301234") : QStringView(u"20000301235"));
    return wish;
}

Reply finished(const Wish& wish, const Waybill& waybill, Book& book)
{
    ServiceOrder order = wish.order;
    order.cost = total(bill(order, waybill));
    if (order.number.isEmpty()) {
        order.number = u"102-"_s + QString::number(++book.orderSerial).rightJustified(8, u'0');
        order.ref = refFor(u"order "_s + order.number);
        book.orders.append(order);
    } else
        *book.order(order.ref) = order;
    Reply reply = list({QJsonObject{{u"Number"_s, order.number}, {u"Ref"_s, order.ref}}});
    reply.warnings = wish.warnings;
    reply.outcome = u"order"_s;
    reply.pieces = {pieceOf(order, u"order"_s)};
    return reply;
}

Reply save(const Call& call, Book& book)
{
    static const QStringList types{u"orderRedirecting"_s, u"orderCargoReturn"_s, u"orderChangeEW"_s,
                                   u"orderTermExtension"_s};
    const QString type = call.text("OrderType"_L1);
    if (!types.contains(type))
        return refusal(type.isEmpty() ? u"20000301234"_s : u"20000301235"_s);
    const Waybill* waybill = book.waybill(call.text("IntDocNumber"_L1));
    if (const std::optional<Remark> obstacle = serviceObstacle(waybill, type, book))
        return refusal(QList<Remark>{*obstacle});
    const Wish wish = wishFrom(call, type, *waybill);
    if (!wish.errors.isEmpty())
        return refusal(wish.errors);
    return isYes(call.properties.value("OnlyGetPricing"_L1)) ? pricing(wish, *waybill, call.now)
                                                             : finished(wish, *waybill, book);
}

Reply update(const Call& call, Book& book)
{
    const ServiceOrder* known = book.order(call.text("Ref"_L1));
    if (!known)
        return refusal(u"20000300396"_s);
    if (known->state != ServiceOrder::State::Received || known->type == "orderChangeEW"_L1)
        return refusal(u"20000301397"_s);
    const Waybill* waybill = book.waybill(known->waybill);
    Wish wish = wishFrom(call, known->type, *waybill);
    if (!wish.errors.isEmpty())
        return refusal(wish.errors);
    wish.order.ref = known->ref;
    wish.order.number = known->number;
    wish.order.at = known->at;
    return isYes(call.properties.value("OnlyGetPricing"_L1)) ? pricing(wish, *waybill, call.now)
                                                             : finished(wish, *waybill, book);
}

Reply remove(const Call& call, Book& book)
{
    ServiceOrder* known = book.order(call.text("Ref"_L1));
    if (!known)
        return refusal(u"20000300396"_s);
    if (known->state != ServiceOrder::State::Received)
        return refusal(u"20000301397"_s);
    known->state = ServiceOrder::State::Deleted;
    Reply reply = list({QJsonObject{{u"Number"_s, known->number}}});
    reply.outcome = u"order-deleted"_s;
    reply.pieces = {pieceOf(*known, u"order-deleted"_s)};
    return reply;
}

constexpr std::array methods{
    Method{"AdditionalService"_L1, "save"_L1, Access::Key, &save},
    Method{"AdditionalService"_L1, "update"_L1, Access::Key, &update},
    Method{"AdditionalService"_L1, "delete"_L1, Access::Key, &remove},
    Method{"AdditionalService"_L1, "CheckPossibilityCreateReturn"_L1, Access::Key, &checkReturn},
    Method{"AdditionalService"_L1, "checkPossibilityForRedirecting"_L1, Access::Key, &checkRedirect},
    Method{"AdditionalService"_L1, "CheckPossibilityChangeEW"_L1, Access::Key, &checkChange},
    Method{"AdditionalService"_L1, "CheckPossibilityTermExtension"_L1, Access::Key, &checkExtension},
    Method{"AdditionalService"_L1, "getReturnReasons"_L1, Access::Open, &returnReasons},
    Method{"AdditionalService"_L1, "getReturnReasonsSubtypes"_L1, Access::Open, &returnReasonSubtypes},
    Method{"AdditionalService"_L1, "getReturnOrdersList"_L1, Access::Key, &returnOrders},
    Method{"AdditionalService"_L1, "getRedirectionOrdersList"_L1, Access::Key, &redirectOrders},
    Method{"AdditionalService"_L1, "getChangeEWOrdersList"_L1, Access::Key, &changeOrders},
};

} // namespace

std::span<const Method> serviceMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
