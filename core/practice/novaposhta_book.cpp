#include "core/practice/novaposhta_book.h"

#include "core/practice/novaposhta_wire.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

template <class List, class Is>
auto findIn(List& list, Is is) -> decltype(&list.front())
{
    const auto found = std::ranges::find_if(list, is);
    return found == list.end() ? nullptr : &*found;
}

/// "20450000000012" -> 59, how often it was followed, the kind, and the ten digits of the first number.
QString followingNumber(const QString& number, const QString& kind)
{
    static const QStringList kinds{u"Redirecting"_s, u"CargoReturn"_s, u"Redelivery"_s};
    const int depth = number.startsWith(u"59"_s) ? number.mid(2, 1).toInt() + 1 : 1;
    return u"59%1%2"_s.arg(depth % 10).arg(kinds.indexOf(kind) + 1) + number.right(10);
}

} // namespace

QString practiceSender()
{
    return refFor(u"practice sender"_s);
}

QString practiceContact()
{
    return refFor(u"practice contact"_s);
}

QString practiceAddress()
{
    return refFor(u"practice address"_s);
}

QString practiceBranch()
{
    const auto isOpenBranch = [](const Point& point) {
        return point.settlement == 0 && point.kind == Point::Kind::Branch && point.isWorking();
    };
    const auto found = std::ranges::find_if(places().points, isOpenBranch);
    return found == places().points.end() ? QString() : found->ref;
}

Book::Book()
{
    const Settlement& town = places().settlements.constFirst();
    counterparties.append({.ref = practiceSender(),
                           .property = u"Sender"_s,
                           .type = u"Organization"_s,
                           .company = u"Вправа"_s,
                           .edrpou = u"12345678"_s,
                           .ownership = u"ТОВ"_s,
                           .cityRef = town.cityRef});
    contacts.append({.ref = practiceContact(),
                     .counterparty = practiceSender(),
                     .firstName = u"Олена"_s,
                     .middleName = u"Іванівна"_s,
                     .lastName = u"Вправна"_s,
                     .phone = u"380671112233"_s});
    addresses.append({.ref = practiceAddress(),
                      .counterparty = practiceSender(),
                      .cityRef = town.cityRef,
                      .street = places().streets.constFirst().ref,
                      .building = u"5"_s});
}

QString Counterparty::describe() const
{
    return type == "Organization"_L1 ? (ownership + u" \""_s + company + u'"').trimmed()
                                     : QStringList{lastName, firstName, middleName}.join(u' ').simplified();
}

QString Contact::describe() const
{
    return QStringList{lastName, firstName, middleName}.join(u' ').simplified();
}

QString Address::describe() const
{
    const Street* found = places().street(street);
    const Settlement* town = places().byCity(cityRef);
    QString out = town ? town->name : QString();
    if (found)
        out += u", "_s + found->type + u' ' + found->name + u", "_s + building;
    return flat.isEmpty() ? out : out + u" кв. "_s + flat;
}

Waybill* Book::waybill(const QString& id)
{
    return findIn(waybills, [&](const Waybill& each) { return each.number == id || each.ref == id; });
}

const Waybill* Book::waybill(const QString& id) const
{
    return findIn(waybills, [&](const Waybill& each) { return each.number == id || each.ref == id; });
}

Counterparty* Book::counterparty(const QString& ref)
{
    return findIn(counterparties, [&](const Counterparty& each) { return each.ref == ref; });
}

Contact* Book::contact(const QString& ref)
{
    return findIn(contacts, [&](const Contact& each) { return each.ref == ref; });
}

Address* Book::address(const QString& ref)
{
    return findIn(addresses, [&](const Address& each) { return each.ref == ref; });
}

Register* Book::registerOf(const QString& ref)
{
    return findIn(registers, [&](const Register& each) { return each.ref == ref || each.number == ref; });
}

ServiceOrder* Book::order(const QString& id)
{
    return findIn(orders, [&](const ServiceOrder& each) {
        return (each.ref == id || each.number == id) && each.state != ServiceOrder::State::Deleted;
    });
}

ServiceOrder* Book::openOrder(const QString& waybill, const QString& type)
{
    return findIn(orders, [&](const ServiceOrder& each) {
        return each.waybill == waybill && each.type == type && each.state == ServiceOrder::State::Received;
    });
}

QString Book::nextNumber()
{
    return u"2045"_s + QString::number(++serial).rightJustified(10, u'0');
}

QString Book::nextRef()
{
    return refFor(u"person %1"_s.arg(++peopleSerial));
}

Waybill& Book::follow(const QString& number, const QString& kind, const QDateTime& at)
{
    const QString made = followingNumber(number, kind);
    if (Waybill* known = waybill(made))
        return *known;
    Waybill next = *waybill(number);
    next.number = made;
    next.ref = refFor(u"waybill "_s + made);
    next.createdAt = at;
    next.day = kyiv(at).date();
    next.owner = number;
    next.ownerKind = kind;
    next.next.clear();
    next.nextKind.clear();
    next.nextAt = {};
    next.events.clear();
    next.printedOn = {};
    next.registerRef.clear();
    next.moreDays = 0;
    if (kind != "Redirecting"_L1) {
        std::swap(next.sender, next.recipient);
        next.moneyBack = 0;
        next.paymentControl = 0;
    }
    if (kind == "CargoReturn"_L1)
        next.orderNumber.clear();
    Waybill& before = *waybill(number);
    before.next = made;
    before.nextKind = kind;
    before.nextAt = at;
    waybills.append(next);
    return waybills.last();
}

void Book::carryOut(ServiceOrder& order, const QDateTime& at)
{
    order.state = ServiceOrder::State::Done;
    Waybill* before = waybill(order.waybill);
    if (!before)
        return;
    if (order.type == "orderTermExtension"_L1) {
        before->moreDays += order.asked.value("Days"_L1).toInt();
        return;
    }
    if (order.type == "orderChangeEW"_L1) {
        const auto change = [&](QString& member, QLatin1StringView name) {
            if (const QString wanted = asText(order.asked, name); !wanted.isEmpty())
                member = wanted;
        };
        change(before->payer, "PayerType"_L1);
        change(before->method, "PaymentMethod"_L1);
        change(before->recipient.name, "RecipientContactName"_L1);
        if (const QString phone = phoneFrom(asText(order.asked, "RecipientPhone"_L1)); !phone.isEmpty())
            before->recipient.phone = phone;
        const QJsonValue back = order.asked.value("BackwardDeliveryData"_L1);
        if (back.isArray())
            before->moneyBack = asNumber(asText(back.toArray().first()["Description"_L1])).value_or(0);
        return;
    }
    const bool isReturn = order.type == "orderCargoReturn"_L1;
    before->events.append({.at = at, .code = isReturn ? u"102"_s : u"104"_s});
    Waybill& made = follow(order.waybill, isReturn ? u"CargoReturn"_s : u"Redirecting"_s, at);
    order.made = made.number;
    made.payer = order.asked.contains("PayerType"_L1) ? asText(order.asked, "PayerType"_L1) : made.payer;
    if (order.cityRef.isEmpty())
        return;
    made.recipient.cityRef = order.cityRef;
    made.recipient.point = order.target;
    if (const Point* point = places().point(order.target))
        made.recipient.address = description(*point);
    const bool isFromDoor = made.service.startsWith(u"Doors"_s);
    made.service = (isFromDoor ? u"Doors"_s : u"Warehouse"_s) + (order.target.isEmpty() ? u"Doors"_s : u"Warehouse"_s);
}

void Book::settle(const QDateTime& now)
{
    for (ServiceOrder& each : orders)
        if (each.state == ServiceOrder::State::Received && dueAt(each) <= now)
            carryOut(each, dueAt(each));
}

bool Book::addEvent(const QString& number, const ParcelEvent& event)
{
    if (!waybill(number)) // made by an order that nothing has carried out yet: a restart
        for (ServiceOrder& each : orders)
            if (each.state == ServiceOrder::State::Received)
                carryOut(each, dueAt(each));
    Waybill* found = waybill(number);
    if (!found)
        return false;
    const auto confirms = [&](const QString& type) {
        ServiceOrder* open = openOrder(number, type);
        if (open)
            carryOut(*open, event.at);
        return open != nullptr;
    };
    if (event.code == "104"_L1 && confirms(u"orderRedirecting"_s))
        return true;
    if (event.code == "102"_L1 && confirms(u"orderCargoReturn"_s))
        return true;
    found->events.append(event);
    if (event.code == "102"_L1 || event.code == "103"_L1)
        follow(number, u"CargoReturn"_s, event.at);
    else if (event.code == "104"_L1)
        follow(number, u"Redirecting"_s, event.at);
    else if (event.code == "106"_L1)
        follow(number, u"Redelivery"_s, event.at);
    return true;
}

} // namespace aviso::practice::novaposhta
