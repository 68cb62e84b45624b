#include "core/practice/novaposhta_book.h"
#include "core/practice/novaposhta_wire.h"

#include <QMap>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

double volumetric(const QJsonValue& seat)
{
    const auto side = [&](QLatin1StringView name) { return asNumber(asText(seat[name])).value_or(0); };
    return side("volumetricLength"_L1) * side("volumetricWidth"_L1) * side("volumetricHeight"_L1) / 4000;
}

QDateTime moment(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

double chargedWeight(const Waybill& waybill)
{
    double volume = waybill.volume * 250;
    for (const QJsonValue seat : waybill.places)
        volume = std::max(volume, 0.0) + volumetric(seat);
    return std::max(waybill.weight, volume);
}

// Made up, near what the carrier took in 2026: 90 between towns and half a percent of the declared value.
double price(const Waybill& waybill)
{
    const bool isLocal = waybill.sender.cityRef == waybill.recipient.cityRef;
    double sum = isLocal ? 60 : 90;
    sum += 6 * std::ceil(std::max(0.0, chargedWeight(waybill) - 2));
    sum += 0.005 * waybill.cost;
    if (waybill.service.startsWith(u"Doors"_s))
        sum += 45;
    if (waybill.service.endsWith(u"Doors"_s))
        sum += 45;
    return std::round(sum * 10) / 10;
}

QDate deliveryDay(const Waybill& waybill)
{
    const QDate day = waybill.day.addDays(waybill.sender.cityRef == waybill.recipient.cityRef ? 1 : 2);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

QString statusCode(const Waybill& waybill)
{
    if (waybill.life == Waybill::Life::Deleted)
        return u"2"_s;
    static const QStringList last{u"102"_s, u"103"_s, u"104"_s};
    const bool isFollowed = waybill.nextKind == "CargoReturn"_L1 || waybill.nextKind == "Redirecting"_L1;
    QString code = u"1"_s;
    QDateTime at;
    for (const ParcelEvent& event : waybill.events) { // of several at the same moment the one that came last
        if ((isFollowed && !last.contains(event.code)) || (at.isValid() && event.at < at))
            continue;
        at = event.at;
        code = event.code;
    }
    return code;
}

Stage stage(const Waybill& waybill)
{
    static const QMap<Stage, QStringList> codes{
        {Stage::Announced, {u"1"_s, u"12"_s}},
        {Stage::Waiting, {u"7"_s, u"8"_s, u"14"_s, u"107"_s}},
        {Stage::Courier, {u"101"_s}},
        {Stage::Trouble, {u"99"_s, u"105"_s, u"111"_s, u"113"_s}},
        {Stage::Received, {u"9"_s, u"10"_s, u"11"_s, u"106"_s}},
        {Stage::Gone, {u"2"_s, u"102"_s, u"103"_s, u"104"_s, u"108"_s}},
    };
    const QString code = statusCode(waybill);
    for (auto it = codes.begin(); it != codes.end(); ++it)
        if (it->contains(code))
            return it.key();
    return Stage::Moving;
}

QDateTime when(const Waybill& waybill, const QStringList& codes)
{
    QDateTime first;
    for (const ParcelEvent& event : waybill.events)
        if (codes.contains(event.code) && (!first.isValid() || event.at < first))
            first = event.at;
    return first;
}

const Point* destination(const Waybill& waybill)
{
    return places().point(waybill.recipient.point);
}

QDateTime paidStorageFrom(const Waybill& waybill)
{
    const QDateTime arrived = when(waybill, {u"7"_s, u"8"_s});
    const Point* point = destination(waybill);
    const int days = point && point->isLocker() ? 5 : 8;
    return arrived.isValid() ? arrived.addDays(days + waybill.moreDays) : arrived;
}

QString record(const Waybill& w)
{
    const QList<std::pair<QString, QString>> members{
        {u"service"_s, w.service},
        {u"cargo"_s, w.cargo},
        {u"payer"_s, w.payer},
        {u"method"_s, w.method},
        {u"day"_s, w.day.toString(Qt::ISODate)},
        {u"seats"_s, QString::number(w.seats)},
        {u"weight"_s, decimal(w.weight)},
        {u"volume"_s, decimal(w.volume)},
        {u"cost"_s, decimal(w.cost)},
        {u"back"_s, decimal(w.moneyBack)},
        {u"control"_s, decimal(w.paymentControl)},
        {u"from"_s, w.sender.counterparty},
        {u"fromCity"_s, w.sender.cityRef},
        {u"fromPoint"_s, w.sender.point},
        {u"toCity"_s, w.recipient.cityRef},
        {u"toPoint"_s, w.recipient.point},
    };
    QUrlQuery query;
    for (const auto& [name, value] : members)
        if (!value.isEmpty())
            query.addQueryItem(name, value);
    return query.toString();
}

Waybill waybillFrom(const QString& text)
{
    const QUrlQuery query(text);
    const auto member = [&](QLatin1StringView name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    Waybill w{.day = QDate::fromString(member("day"_L1), Qt::ISODate),
              .service = member("service"_L1),
              .cargo = member("cargo"_L1),
              .payer = member("payer"_L1),
              .method = member("method"_L1),
              .seats = std::max(1, member("seats"_L1).toInt()),
              .weight = member("weight"_L1).toDouble(),
              .volume = member("volume"_L1).toDouble(),
              .cost = member("cost"_L1).toDouble(),
              .moneyBack = member("back"_L1).toDouble(),
              .paymentControl = member("control"_L1).toDouble()};
    w.sender = {.counterparty = member("from"_L1), .cityRef = member("fromCity"_L1), .point = member("fromPoint"_L1)};
    w.recipient = {.cityRef = member("toCity"_L1), .point = member("toPoint"_L1)};
    return w;
}

QString record(const ServiceOrder& order)
{
    QUrlQuery query;
    query.addQueryItem(u"number"_s, order.number);
    query.addQueryItem(u"type"_s, order.type);
    query.addQueryItem(u"at"_s, order.at.toString(Qt::ISODateWithMs));
    query.addQueryItem(u"target"_s, order.target);
    query.addQueryItem(u"city"_s, order.cityRef);
    query.addQueryItem(u"cost"_s, decimal(order.cost));
    for (const auto name : {"PayerType"_L1, "PaymentMethod"_L1, "Days"_L1})
        if (const QString value = asText(order.asked, name); !value.isEmpty())
            query.addQueryItem(name, value);
    return query.toString();
}

ServiceOrder orderFrom(const QString& text)
{
    const QUrlQuery query(text);
    const auto member = [&](QLatin1StringView name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    ServiceOrder order{.ref = refFor(u"order "_s + member("number"_L1)),
                       .number = member("number"_L1),
                       .type = member("type"_L1),
                       .at = moment(member("at"_L1)),
                       .target = member("target"_L1),
                       .cityRef = member("city"_L1),
                       .cost = member("cost"_L1).toDouble()};
    for (const auto name : {"PayerType"_L1, "PaymentMethod"_L1})
        if (const QString value = member(name); !value.isEmpty())
            order.asked.insert(name, value);
    order.asked.insert(u"Days"_s, member("Days"_L1).toInt());
    return order;
}

} // namespace aviso::practice::novaposhta
