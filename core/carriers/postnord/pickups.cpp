#include "core/carriers/postnord/pickups.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/answers.h"
#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/parts.h"
#include "core/carriers/postnord/places.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSlots = 5;

bool standsElsewhere(const PickupOrder& order)
{
    return !order.from.street.trimmed().isEmpty();
}

QString countryOf(const PickupOrder& order)
{
    return standsElsewhere(order) ? order.from.country : order.account.sender.country;
}

QString moment(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonArray byNumber(const PickupOrder& order)
{
    QJsonArray list;
    for (const QString& number : order.numbers)
        list.append(QJsonObject{{u"earliestPickupDate"_s, moment(order.earliest)},
                                {u"latestPickupDate"_s, moment(order.latest)},
                                {u"itemId"_s, number}});
    return list;
}

/// As a booking has it.
LabelOrder labelOrder(const PickupOrder& order)
{
    return {.account = order.account,
            .shipment = {.service = order.service, .parcels = order.parcels},
            .key = order.key,
            .at = order.at};
}

/// The payer is consignor and, since the parcels come to him, consignee.
QJsonObject collection(const PickupOrder& order, const LabelOrder& goods)
{
    const QJsonObject payer = senderParty(order.account);
    const QJsonObject parties{
        {u"consignor"_s, QJsonObject{{u"issuerCode"_s, order.account.settings.value(u"issuer"_s)},
                                     {u"partyIdentification"_s, customerOf(order.account)},
                                     {u"party"_s, payer}}},
        {u"consignee"_s, QJsonObject{{u"party"_s, payer}}},
        {u"pickupParty"_s, QJsonObject{{u"party"_s, consigneeParty(order.from, everyContact(order.from))}}}};
    QJsonObject service{{u"basicServiceCode"_s, sentCode(order.service.basic)}};
    QStringList codes;
    for (const QString& code : order.service.additional)
        codes.append(sentCode(code));
    if (!codes.isEmpty())
        service.insert(u"additionalServiceCode"_s, QJsonArray::fromStringList(codes));
    QJsonObject shipment{{u"shipmentIdentification"_s, QJsonObject{{u"shipmentId"_s, u"0"_s}}},
                         {u"dateAndTimes"_s, QJsonObject{{u"earliestPickupDate"_s, moment(order.earliest)},
                                                         {u"latestPickupDate"_s, moment(order.latest)}}},
                         {u"service"_s, service},
                         {u"numberOfPackages"_s, QJsonObject{{u"value"_s, static_cast<int>(order.parcels.size())}}},
                         {u"references"_s, referencesOf(goods)},
                         {u"parties"_s, parties},
                         {u"goodsItem"_s, goodsOf(goods, order.service.basic)}};
    if (const int grams = gramsOf(goods); grams > 0)
        shipment.insert(u"totalGrossWeight"_s, kilograms(grams));
    return shipment;
}

Call postCall(const QString& path, const QJsonDocument& body)
{
    return {.method = "POST", .path = path, .body = body.toJson(QJsonDocument::Compact)};
}

Result<Call> collectionCall(const PickupOrder& order)
{
    if (order.service.basic.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"service"_s);
    if (order.parcels.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"parcels"_s);
    const LabelOrder goods = labelOrder(order);
    auto root = messageOf(goods, u"PickupBooking"_s);
    if (!root)
        return std::unexpected(root.error());
    root->insert(u"shipment"_s, QJsonArray{collection(order, goods)});
    return postCall(u"/shipment/v3/pickups"_s, QJsonDocument(*root));
}

QStringList idsIn(const QJsonValue& information, QLatin1StringView type)
{
    QStringList ids;
    for (const QJsonValue id : information["ids"_L1].toArray())
        if (textIn(id["idType"_L1]) == type)
            ids.append(textIn(id["value"_L1]));
    return ids;
}

Error refusalOf(const QJsonValue& information)
{
    const QJsonObject fault = information["errorResponse"_L1].toObject();
    return hasFault(fault) ? faultIn(fault) : Error{.kind = Error::Kind::Refused, .code = u"empty-refusal"_s};
}

} // namespace

Result<Call> pickupCall(const PickupOrder& order)
{
    static const QStringList nordic{u"SE"_s, u"DK"_s, u"FI"_s, u"NO"_s};
    if (!order.earliest.isValid())
        return failure(Error::Kind::Invalid, u"missing"_s, u"earliest"_s);
    if (!order.latest.isValid() || order.latest <= order.earliest)
        return failure(Error::Kind::Invalid, u"missing"_s, u"latest"_s);
    const QString country = countryOf(order);
    const QString home = issuingCountry(order.account);
    if (!order.numbers.isEmpty()) {
        if (country != home || country == "NO"_L1 || !nordic.contains(country))
            return failure(Error{.kind = Error::Kind::Refused, .code = u"pickup-not-offered"_s, .args = {country}});
        return postCall(u"/shipment/v3/pickups/ids"_s, QJsonDocument(byNumber(order)));
    }
    if (!standsElsewhere(order) || country == home)
        return failure(Error{.kind = Error::Kind::Refused, .code = u"pickup-not-offered"_s, .args = {country}});
    return collectionCall(order);
}

Result<Pickup> pickupIn(const net::Answer& answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QJsonObject inner = root["bookingResponse"_L1].toObject();
    const QJsonObject& booking = inner.isEmpty() ? root : inner;
    Pickup pickup{.number = textIn(booking["bookingId"_L1])};
    std::optional<Error> first;
    bool isAnyOrdered = false;
    for (const QJsonValue entry : booking["idInformation"_L1].toArray()) {
        if (textIn(entry["status"_L1]) == "OK"_L1) {
            isAnyOrdered = true;
            if (pickup.id.isEmpty())
                pickup.id = idsIn(entry, "pickupId"_L1).value(0);
            continue;
        }
        const Error refusal = refusalOf(entry);
        first = first.value_or(refusal);
        const QStringList numbers = idsIn(entry, "itemId"_L1);
        for (const QString& number : numbers.isEmpty() ? QStringList{QString()} : numbers)
            pickup.refused.insert(number, refusal);
    }
    if (first && !isAnyOrdered)
        return failure(*first);
    if (!isAnyOrdered && hasFault(booking))
        return failure(faultIn(booking));
    if (!isAnyOrdered || (pickup.id.isEmpty() && pickup.number.isEmpty()))
        return failure(Error::Kind::OutcomeUnknown, u"pickup-unconfirmed"_s);
    return pickup;
}

Call slotsCall(const PickupOrder& order)
{
    const auto units = std::max<qsizetype>({1, order.numbers.size(), order.parcels.size()});
    QJsonObject body{
        {u"earliestPickupDate"_s, moment(order.earliest)},
        {u"packageTypeCodes"_s,
         QJsonArray{QJsonObject{{u"units"_s, static_cast<int>(units)}, {u"packageTypeCode"_s, u"PC"_s}}}},
        {u"fromAddress"_s, standsElsewhere(order) ? addressOf(order.from) : addressOf(order.account.sender)}};
    put(body, u"basicServiceCode"_s, sentCode(order.service.basic));
    Call call = postCall(u"/shipment/v4/sac/pickup/stopdate"_s, QJsonDocument(body));
    call.query.addQueryItem(u"maxHits"_s, QString::number(mostSlots));
    return call;
}

Result<QList<PickupSlot>> slotsIn(const net::Answer& answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    if (!root["nextPickupTimeSlot"_L1].isArray())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    QList<PickupSlot> times;
    for (const QJsonValue slot : root["nextPickupTimeSlot"_L1].toArray()) {
        const QDateTime until = QDateTime::fromString(textIn(slot["nextBookingStopTime"_L1]), Qt::ISODateWithMs);
        const PickupSlot read{.bookUntil = until.timeSpec() == Qt::LocalTime ? QDateTime() : until.toUTC(),
                              .day = QDate::fromString(textIn(slot["pickupDate"_L1]).left(10), Qt::ISODate),
                              .from = QTime::fromString(textIn(slot["from"_L1]), Qt::ISODate),
                              .to = QTime::fromString(textIn(slot["to"_L1]), Qt::ISODate)};
        if (read.day.isValid())
            times.append(read);
    }
    std::ranges::stable_sort(times, {}, &PickupSlot::day);
    return times;
}

Result<Pickup> bookPickup(Session& session, const PickupOrder& order, std::stop_token stop)
{
    const auto call = pickupCall(order);
    if (!call)
        return std::unexpected(call.error());
    const auto answer = make(session, *call, Effect::Books, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return pickupIn(*answer);
}

Result<QList<PickupSlot>> pickupSlots(Session& session, const PickupOrder& order, std::stop_token stop)
{
    const auto answer = make(session, slotsCall(order), Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return slotsIn(*answer);
}

} // namespace aviso::carriers::postnord
