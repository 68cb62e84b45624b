#include "core/carriers/novaposhta/prices.h"

#include "core/carriers/novaposhta/booking_wire.h"
#include "core/carriers/novaposhta/places.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the carrier charges for, and what it calls it.
struct Charge
{
    QLatin1StringView member;
    const char16_t* name;
};

// The answer also holds "AssessedCost", which is the declared value and no charge.
constexpr Charge charges[] = {
    {"Cost"_L1, u"Вартість доставки"},
    {"CostRedelivery"_L1, u"Зворотна доставка"},
    {"CostPack"_L1, u"Пакування"},
};

/// Without weight and value there would be a price, of another shipment.
QString missingForPrice(const LabelOrder& order)
{
    const auto isUnweighed = [](const model::Parcel& parcel) { return parcel.weightGrams <= 0; };
    if (order.shipment.parcels.isEmpty() || std::ranges::any_of(order.shipment.parcels, isUnweighed))
        return u"weight"_s;
    return plain(priceCall(order, {}).properties["Cost"_L1]).isEmpty() ? u"declared-value"_s : QString();
}

/// The key of the recipient's town that prices are asked with.
Result<QString> recipientCity(Session& session, const LabelOrder& order, std::stop_token stop)
{
    if (QString chosen = order.shipment.service.values.value(u"settlement-city"_s).trimmed(); !chosen.isEmpty())
        return chosen;
    const QString town = order.shipment.consignee.city.trimmed();
    if (town.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"recipient.city"_s);
    const auto found = findPlaces(session, {.kind = PlaceKind::Settlement, .text = town}, std::move(stop));
    if (!found)
        return std::unexpected(found.error());
    QStringList cities;
    for (const Place& place : *found)
        if (place.city.compare(town, Qt::CaseInsensitive) == 0 && place.keys.contains(u"city"_s))
            cities.append(place.keys.value(u"city"_s));
    if (cities.size() == 1)
        return cities.constFirst();
    return failure(Error{.kind = Error::Kind::Invalid,
                         .code = cities.isEmpty() ? u"town-unknown"_s : u"town-unclear"_s,
                         .field = u"settlement"_s,
                         .args = {town}});
}

} // namespace

std::optional<Money> hryvnias(const QJsonValue& value)
{
    static const QRegularExpression form(u"\\A([0-9]{1,12})(?:[.,]([0-9]{1,2})[0-9]*)?\\z"_s);
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'f', 2) : plain(value);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kopiykas = match.captured(2).leftJustified(2, u'0');
    return Money{match.captured(1).toLongLong() * 100 + kopiykas.toLongLong(), u"UAH"_s};
}

Result<Quote> priceIn(const Envelope& envelope)
{
    const QJsonObject price = firstOf(envelope);
    if (!hryvnias(price["Cost"_L1]))
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    Quote quote{.total = Money{0, u"UAH"_s}};
    for (const Charge& charge : charges) {
        const auto amount = hryvnias(price[charge.member]);
        if (!amount || amount->minor == 0)
            continue;
        quote.lines.append({.name = QString::fromUtf16(charge.name), .amount = *amount});
        quote.total->minor += amount->minor;
    }
    return quote;
}

QString arrivalIn(const Envelope& envelope)
{
    static const QTimeZone zone("Europe/Kiev");
    const QJsonValue told = firstOf(envelope)["DeliveryDate"_L1];
    const QString text = told.isObject() ? plain(told["date"_L1]) : plain(told);
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (!day.isValid())
        return {};
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    return QDateTime(day, time.isValid() ? time : QTime(0, 0), zone).toUTC().toString(Qt::ISODate);
}

Result<Quote> quote(Session& session, const LabelOrder& order, std::stop_token stop)
{
    if (const QString missing = missingForPrice(order); !missing.isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"missing"_s, .field = missing});
    const auto city = recipientCity(session, order, stop);
    if (!city)
        return std::unexpected(city.error());
    const auto answer = make(session, priceCall(order, *city), Effect::Reads, stop);
    if (!answer)
        return std::unexpected(answer.error());
    auto told = priceIn(*answer);
    if (!told)
        return told;
    // A price without a day is worth more than none.
    if (const auto date = make(session, deliveryDateCall(order, *city), Effect::Reads, std::move(stop)))
        if (const QString arrival = arrivalIn(*date); !arrival.isEmpty())
            told->facts.insert(u"expected"_s, arrival);
    return told;
}

} // namespace aviso::carriers::novaposhta
