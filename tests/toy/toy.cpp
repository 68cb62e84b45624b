#include "tests/toy/toy.h"

#include <QFile>

#include <utility>

namespace aviso::test::toy {

using namespace Qt::Literals::StringLiterals;
using namespace aviso::carriers;

namespace {

Result<Pass> signIn(Session& session, std::stop_token)
{
    return Pass{.authorization = session.secret(u"key"_s).toUtf8()};
}

Result<PreparedLabel> prepare(const LabelOrder& order)
{
    return PreparedLabel{.request = order.key.toUtf8()};
}

PurchasedLabel labelOf(const QString& number)
{
    return {.number = number, .format = u"PDF"_s, .pages = {"%PDF-1.4 " + number.toLatin1()}, .layout = u"A6"_s};
}

/// The way back has "back/" before its key.
Result<PreparedLabel> prepareReturn(const LabelOrder& order)
{
    return PreparedLabel{.request = "back/" + order.key.toUtf8()};
}

Result<PurchasedLabel> buy(Session&, const PreparedLabel& label, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    ++toy.labelCalls;
    if (toy.refuseLabels > 0) {
        --toy.refuseLabels;
        return failure(Error::Kind::Refused, u"toy-no"_s);
    }
    const QString sent = QString::fromUtf8(label.request);
    const bool isBack = sent.startsWith(u"back/"_s);
    QMap<QString, QString>& numbers = isBack ? toy.wayBack : toy.numbers;
    const QString key = isBack ? sent.sliced(5) : sent;
    if (!numbers.contains(key))
        numbers.insert(key, (isBack ? u"BACK%1"_s : u"TOY%1"_s).arg(numbers.size() + 1, 6, 10, QChar(u'0')));
    if (toy.loseLabels > 0) {
        --toy.loseLabels;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    return labelOf(numbers.value(key));
}

Result<std::optional<PurchasedLabel>> findByKey(Session&, const SoughtLabel& sought, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    const QString number = toy.numbers.value(sought.key, toy.wayBack.value(sought.key));
    return number.isEmpty() ? std::nullopt : std::optional(labelOf(number));
}

Result<QList<Place>> findPlaces(Session&, const PlaceQuestion&, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    ++toy.placeCalls;
    if (toy.placeTrouble)
        return failure(*toy.placeTrouble);
    return toy.places;
}

Result<void> cancel(Session&, const QString& number, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    if (toy.cancelled.contains(number))
        return failure(Error::Kind::NotFound, u"toy-gone"_s);
    toy.cancelled.append(number);
    if (toy.loseAnswersOf > 0) {
        --toy.loseAnswersOf;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    return {};
}

Result<QList<Sighting>> track(Session&, const QList<Followed>& parcels, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    QStringList numbers;
    QList<Sighting> sightings;
    for (const Followed& parcel : parcels) {
        numbers.append(parcel.number);
        if (toy.sightings.contains(parcel.number))
            sightings.append(toy.sightings.value(parcel.number));
    }
    toy.asked.append(numbers);
    if (toy.trackTrouble)
        return failure(*toy.trackTrouble);
    return sightings;
}

QString keyOf(const ActionOrder& order)
{
    return order.number + u'/' + order.action;
}

Result<Possible> check(Session&, const ActionOrder& order, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    if (toy.checkTrouble)
        return failure(*toy.checkTrouble);
    return Possible{.action = order.action, .party = order.party, .isPossible = true};
}

Result<Quote> priceOf(Session&, const ActionOrder&, std::stop_token)
{
    return Quote{.lines = {{.name = u"Handling"_s, .amount = {.minor = 500, .currency = u"CHF"_s}},
                           {.name = u"Transport"_s, .amount = {.minor = 250, .currency = u"CHF"_s}}},
                 .total = Money{.minor = 750, .currency = u"CHF"_s}};
}

Result<PlacedOrder> act(Session&, const ActionOrder& order, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    ++toy.orderCalls;
    if (toy.refuseOrders > 0) {
        --toy.refuseOrders;
        return failure(Error::Kind::Refused, u"toy-no"_s);
    }
    QList<PlacedOrder>& placed = toy.orders[keyOf(order)];
    placed.append({.id = u"%1#%2"_s.arg(keyOf(order)).arg(placed.size() + 1),
                   .number = u"O-%1"_s.arg(toy.orderCalls),
                   .status = u"accepted"_s,
                   .canBeCancelled = true,
                   .newNumber = std::exchange(toy.nextNumber, QString())});
    if (toy.loseAnswersOf > 0) {
        --toy.loseAnswersOf;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    return placed.constLast();
}

Result<QList<PlacedOrder>> findOrders(Session&, const ActionOrder& order, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    if (toy.listTrouble)
        return failure(*toy.listTrouble);
    return toy.orders.value(keyOf(order));
}

Result<void> cancelOrder(Session&, const QString& orderId, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    QList<PlacedOrder>& placed = toy.orders[orderId.section(u'#', 0, 0)];
    const auto gone = placed.removeIf([&](const PlacedOrder& one) { return one.id == orderId; });
    if (gone == 0)
        return failure(Error::Kind::NotFound, u"toy-gone"_s);
    if (toy.loseAnswersOf > 0) {
        --toy.loseAnswersOf;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    return {};
}

Result<Register> closeOut(Session&, const QStringList& numbers, QDate, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    if (toy.refuseOrders > 0) {
        --toy.refuseOrders;
        return failure(Error::Kind::Refused, u"toy-no"_s);
    }
    Register made{.number = u"R-%1"_s.arg(toy.registers.size() + 1)};
    for (const QString& number : numbers) {
        if (toy.refusedOnRegister.contains(number))
            made.refused.insert(number, {.kind = Error::Kind::Refused, .code = u"toy-no"_s});
        else
            made.numbers.append(number);
    }
    toy.registers.append(made.numbers);
    if (toy.loseAnswersOf > 0) {
        --toy.loseAnswersOf;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    return made;
}

Result<QList<PickupSlot>> pickupSlots(Session&, const PickupOrder& order, std::stop_token)
{
    const QDate day = order.earliest.date().addDays(1);
    return QList<PickupSlot>{{.day = day, .from = QTime(12, 0), .to = QTime(17, 0)}, {.day = day.addDays(1)}};
}

Result<Pickup> bookPickup(Session&, const PickupOrder& order, std::stop_token)
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    ++toy.pickupCalls;
    if (toy.refuseOrders > 0) {
        --toy.refuseOrders;
        return failure(Error::Kind::Refused, u"toy-no"_s);
    }
    toy.pickups.append(order);
    if (toy.loseAnswersOf > 0) {
        --toy.loseAnswersOf;
        return failure(Error::Kind::OutcomeUnknown, u"no-answer"_s);
    }
    Pickup made{.id = u"P%1"_s.arg(toy.pickups.size()), .number = u"C-%1"_s.arg(toy.pickups.size())};
    for (const QString& number : order.numbers)
        if (toy.refusedOnRegister.contains(number))
            made.refused.insert(number, {.kind = Error::Kind::Refused, .code = u"toy-no"_s});
    return made;
}

} // namespace

Post& post()
{
    static Post toy;
    return toy;
}

void reset()
{
    Post& toy = post();
    const std::scoped_lock lock(toy.mutex);
    toy.numbers.clear();
    toy.sightings.clear();
    toy.asked.clear();
    toy.trackTrouble.reset();
    toy.orders.clear();
    toy.cancelled.clear();
    toy.orderCalls = 0;
    toy.loseAnswersOf = 0;
    toy.refuseOrders = 0;
    toy.checkTrouble.reset();
    toy.nextNumber.clear();
    toy.places.clear();
    toy.registers.clear();
    toy.refusedOnRegister.clear();
    toy.listTrouble.reset();
    toy.placeTrouble.reset();
    toy.placeCalls = 0;
    toy.pickups.clear();
    toy.pickupCalls = 0;
    toy.wayBack.clear();
    toy.labelCalls = 0;
    toy.loseLabels = 0;
    toy.refuseLabels = 0;
}

Carrier carrier()
{
    return {.id = u"toy"_s,
            .channels = {{.id = u"api"_s,
                          .signIn = signIn,
                          .prepare = prepare,
                          .buy = buy,
                          .findByKey = findByKey,
                          .findPlaces = findPlaces,
                          .prepareReturn = prepareReturn,
                          .cancel = cancel,
                          .track = track,
                          .check = check,
                          .priceOf = priceOf,
                          .act = act,
                          .findOrders = findOrders,
                          .cancelOrder = cancelOrder,
                          .closeOut = closeOut,
                          .pickupSlots = pickupSlots,
                          .bookPickup = bookPickup}},
            .settlement = Settlement::LookUpByKey};
}

catalogue::Entry entry()
{
    QFile file(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/toy/toy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no toy.json");
    auto read = catalogue::parse(file.readAll());
    if (!read)
        qFatal("%s %s", qUtf8Printable(read.error().code), qUtf8Printable(read.error().args.join(u' ')));
    return *std::move(read);
}

model::Account account()
{
    return {.carrier = u"toy"_s,
            .name = u"Toy"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(u"http://127.0.0.1:9/toy"_s),
            .sender = {.name = u"Beispiel AG"_s,
                       .street = u"Weg 1"_s,
                       .postcode = u"3000"_s,
                       .city = u"Bern"_s,
                       .country = u"CH"_s},
            .settings = {{u"requests-per-second"_s, u"1000"_s}},
            .isPractice = true};
}

} // namespace aviso::test::toy
