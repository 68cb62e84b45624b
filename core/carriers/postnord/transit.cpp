#include "core/carriers/postnord/transit.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/delivery_options.h"
#include "core/carriers/postnord/times.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// QUrlQuery leaves '+' alone, which a form reader takes for a space.
void put(QUrlQuery& query, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
}

QStringList codesOf(const LabelOrder& order)
{
    QStringList codes;
    for (const QString& code : order.shipment.service.additional)
        codes.append(sentCode(code));
    codes += order.optionCodes;
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

/// The additional services of a variant: a list, or an object where there is one.
QStringList variantOf(const QJsonValue& entry)
{
    const QJsonValue services = entry["service"_L1]["additionalServices"_L1];
    const QJsonArray list = services.isArray() ? services.toArray() : QJsonArray{services};
    QStringList codes;
    for (const QJsonValue service : list)
        if (const QString code = textIn(service["additionalServiceCode"_L1]); !code.isEmpty())
            codes.append(code);
    return codes;
}

/// The entry of the order's service and, of its variants, the nearest one.
QJsonObject entryFor(const QJsonArray& entries, const LabelOrder& order)
{
    const QStringList chosen = codesOf(order);
    QJsonObject best;
    qsizetype most = -1;
    for (const QJsonValue entry : entries) {
        if (textIn(entry["service"_L1]["basicServiceCode"_L1]) != sentCode(order.shipment.service.basic))
            continue;
        const QStringList variant = variantOf(entry);
        const bool isChosen = std::ranges::all_of(variant, [&](const QString& code) { return chosen.contains(code); });
        if (!isChosen || variant.size() <= most)
            continue;
        most = variant.size();
        best = entry.toObject();
    }
    return best;
}

/// "3-4", of {daysMinimum, daysMaximum}.
QString daysIn(const QJsonValue& range)
{
    const QString least = textIn(range["daysMinimum"_L1]);
    const QString most = textIn(range["daysMaximum"_L1]);
    return least.isEmpty() || most.isEmpty() || least == most ? least + (least == most ? QString() : most)
                                                              : least + u'-' + most;
}

} // namespace

QDateTime handOver(const LabelOrder& order, const QDateTime& now)
{
    const QString day = order.shipment.dispatchDate.value_or(QDate()).toString(Qt::ISODate);
    const QDateTime noon = momentIn(day + u"T12:00"_s, order.account.sender.country);
    return noon.isValid() && noon > now ? noon : now.toUTC();
}

std::optional<Call> transitCall(const LabelOrder& order, const QDateTime& now)
{
    const model::Sender& from = order.account.sender;
    const model::Consignee& to = order.shipment.consignee;
    if (from.postcode.isEmpty() || from.country.isEmpty() || to.postcode.isEmpty() || to.country.isEmpty())
        return std::nullopt;
    Call call{.path = u"/transport/v2/transittime/addresstoaddress"_s};
    put(call.query, u"startTime"_s, localText(handOver(order, now), from.country));
    put(call.query, u"serviceCodes"_s, sentCode(order.shipment.service.basic));
    put(call.query, u"additionalServiceCodes"_s, codesOf(order).join(u','));
    put(call.query, u"originAddress"_s, from.street.trimmed());
    put(call.query, u"originPostalCode"_s, QString(from.postcode).remove(u' '));
    put(call.query, u"originCountryCode"_s, from.country);
    put(call.query, u"destinationAddress"_s, QStringList{to.street, to.houseNumber}.join(u' ').trimmed());
    put(call.query, u"destinationPostalCode"_s, QString(to.postcode).remove(u' '));
    put(call.query, u"destinationCountryCode"_s, to.country);
    return call;
}

Result<QMap<QString, QString>> transitIn(const net::Answer& answer, const LabelOrder& order)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isArray())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    const QJsonObject entry = entryFor(document.array(), order);
    const QString words = textIn(entry["errorMessage"_L1]);
    if (flagIn(entry["isBookable"_L1]) == false)
        return failure(Error{.kind = Error::Kind::Refused, .code = u"not-bookable-there"_s, .args = {words}});
    const QJsonValue arrival = entry["estimatedTimeOfArrival"_L1];
    QMap<QString, QString> facts;
    putTime(facts, u"expected"_s, arrival["timeOfArrival"_L1], order.shipment.consignee.country);
    putFact(facts, u"expected-days"_s, daysIn(arrival["dayRangeOfArrival"_L1]));
    if (facts.isEmpty())
        return failure(Error{.kind = Error::Kind::Refused, .code = u"arrival-unknown"_s, .args = {words}});
    putTime(facts, u"book-until"_s, arrival["latestTimeOfBooking"_L1], order.account.sender.country);
    const QJsonValue point = arrival["deliveryPoint"_L1];
    putFact(facts, u"collection-point"_s, textIn(point["name"_L1]));
    putFact(facts, u"collection-point-id"_s, textIn(point["locationId"_L1]));
    return facts;
}

Result<Quote> quote(Session& session, const LabelOrder& order, std::stop_token stop)
{
    Quote quote;
    const QDateTime now = session.clock().now();
    if (const auto call = optionsCall(order, now))
        if (const auto answer = make(session, *call, Effect::Reads, stop))
            if (const auto offered = optionsIn(*answer, order))
                quote.facts = *offered;
    if (quote.facts.contains(u"expected"_s) || quote.facts.contains(u"expected-days"_s))
        return quote;
    const auto call = transitCall(order, now);
    if (!call)
        return failure(Error::Kind::Invalid, u"missing"_s, u"recipient.postcode"_s);
    const auto answer = make(session, *call, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    const auto facts = transitIn(*answer, order);
    if (!facts)
        return std::unexpected(facts.error());
    for (auto fact = facts->begin(); fact != facts->end(); ++fact)
        if (!quote.facts.contains(fact.key()))
            quote.facts.insert(fact.key(), fact.value());
    return quote;
}

void putFact(QMap<QString, QString>& facts, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        facts.insert(name, value);
}

void putTime(QMap<QString, QString>& facts, const QString& name, const QJsonValue& time, const QString& country)
{
    if (const QDateTime at = momentIn(textIn(time), country); at.isValid())
        facts.insert(name, at.toString(Qt::ISODate));
}

} // namespace aviso::carriers::postnord
