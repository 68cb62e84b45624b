#include "core/practice/postnord_pickups.h"

#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_options.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

constexpr auto gap = "MANDATORY_FIELDS_MISSING"_L1;
constexpr auto wrong = "INVALID_VALUE"_L1;

QDateTime momentOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

void judgeDates(const QJsonValue& dates, const QDateTime& now, QList<PostNordFault>& faults)
{
    const QDateTime earliest = momentOf(dates["earliestPickupDate"_L1]);
    const QDateTime latest = momentOf(dates["latestPickupDate"_L1]);
    if (!earliest.isValid())
        faults.append({gap, u"EARLIEST_PICKUP_DATE"_s, u"earliestPickupDate is missing or no date"_s});
    if (!latest.isValid())
        faults.append({gap, u"LATEST_PICKUP_DATE"_s, u"latestPickupDate is missing or no date"_s});
    if (earliest.isValid() && latest.isValid() && latest < earliest)
        faults.append({wrong, u"LATEST_PICKUP_DATE"_s, u"latestPickupDate lies before earliestPickupDate"_s});
    if (latest.isValid() && latest < now)
        faults.append({wrong, u"LATEST_PICKUP_DATE"_s, u"latestPickupDate has passed"_s});
}

/// What a pickup has in common with a booking; its parcels need no numbers.
QList<PostNordFault> pickupFaults(const QJsonObject& instruction, const QDateTime& now)
{
    QList<PostNordFault> faults;
    const QJsonObject shipment = instruction["shipment"_L1].toArray().first().toObject();
    if (instruction["messageFunction"_L1].toString() != "PickupBooking"_L1)
        faults.append({wrong, u"MESSAGE_FUNCTION"_s, u"messageFunction must be PickupBooking"_s});
    if (instruction["updateIndicator"_L1].toString() != "Original"_L1)
        faults.append({wrong, u"UPDATE_INDICATOR"_s, u"A pickup can neither be changed nor cancelled"_s});
    if (!instruction["application"_L1]["applicationId"_L1].isDouble())
        faults.append({gap, u"APPLICATION_ID"_s, u"applicationId must be a number"_s});
    const QJsonValue consignor = shipment["parties"_L1]["consignor"_L1];
    if (!isPostNordCustomer(consignor["partyIdentification"_L1]["partyId"_L1].toString()))
        faults.append({wrong, u"PARTY_ID"_s, u"The customer number is not valid"_s});
    const QJsonValue pickupParty = shipment["parties"_L1]["pickupParty"_L1];
    const QJsonValue address = (pickupParty.isObject() ? pickupParty : consignor)["party"_L1]["address"_L1];
    for (const auto& name : {"postalCode"_L1, "city"_L1, "countryCode"_L1})
        if (address[name].toString().isEmpty())
            faults.append({gap, u"PICKUP_ADDRESS"_s, name + u" of the pickup address is missing"_s});
    if (shipment["goodsItem"_L1].toArray().isEmpty())
        faults.append({gap, u"GOODS_ITEM"_s, u"At least one goodsItem is needed"_s});
    judgeDates(shipment["dateAndTimes"_L1], now, faults);
    return faults;
}

Answer booked(const QString& bookingId)
{
    const QJsonObject information{
        {u"status"_s, u"OK"_s},
        {u"references"_s, QJsonObject{{u"shipment"_s, QJsonArray{QJsonObject{{u"referenceNo"_s, bookingId},
                                                                             {u"referenceType"_s, u"IL"_s}}}}}},
        {u"ids"_s, QJsonArray{QJsonObject{{u"idType"_s, u"pickupId"_s}, {u"value"_s, bookingId.right(10)}}}},
        {u"urls"_s, QJsonValue()},
        {u"errorResponse"_s, QJsonValue()}};
    return json(201, {{u"bookingId"_s, bookingId}, {u"idInformation"_s, QJsonArray{information}}}, u"pickup"_s);
}

// Pickups wrap their faults once more.
Answer refusal(const QList<PostNordFault>& faults)
{
    return json(400, {{u"errorResponse"_s, faultBody(u"Invalid indata object EdiInstruction"_s, faults)}},
                u"refused"_s);
}

QString idOf(const QJsonValue& value)
{
    const QString id = value["id"_L1].toString();
    return id.isEmpty() ? value["itemId"_L1].toString() : id;
}

} // namespace

Answer pickup(const Request& request, const QDateTime& now, const QString& bookingId)
{
    const QList<PostNordFault> faults = pickupFaults(QJsonDocument::fromJson(request.body).object(), now);
    return faults.isEmpty() ? booked(bookingId) : refusal(faults);
}

Answer pickupOfBooked(const Request& request, const QDateTime& now, const QString& bookingId,
                      const std::function<QString(const QString&)>& countryOf)
{
    static const QStringList countries{u"SE"_s, u"DK"_s, u"FI"_s};
    const QJsonArray wanted = QJsonDocument::fromJson(request.body).array();
    QList<PostNordFault> faults;
    if (wanted.isEmpty())
        faults.append({gap, u"ITEM_IDENTIFICATION"_s, u"At least one item is needed"_s});
    for (const QJsonValue one : wanted) {
        const QString country = countryOf(idOf(one));
        if (country.isEmpty())
            faults.append({wrong, u"ITEM_IDENTIFICATION"_s, u"id not found"_s});
        else if (!countries.contains(country))
            faults.append({wrong, u"COUNTRY"_s, u"Only in Sweden, Denmark and Finland"_s});
        judgeDates(one, now, faults);
    }
    return faults.isEmpty() ? booked(bookingId) : refusal(faults);
}

Answer pickupSlots(const Request& request, const QDateTime& now)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QList<PostNordFault> faults;
    const QString earliest = body["earliestPickupDate"_L1].toString();
    const QDateTime from = momentOf(body["earliestPickupDate"_L1]);
    const QString country = body["fromAddress"_L1]["countryCode"_L1].toString();
    if (!from.isValid())
        faults.append(
            {earliest.isEmpty() ? gap : wrong, u"EARLIEST_PICKUP_DATE"_s, u"earliestPickupDate is no date"_s});
    if (body["basicServiceCode"_L1].toString().isEmpty())
        faults.append({gap, u"BASIC_SERVICE_CODE"_s, u"basicServiceCode is missing"_s});
    if (country.isEmpty() || body["fromAddress"_L1]["postalCode"_L1].toString().isEmpty())
        faults.append({gap, u"FROM_ADDRESS"_s, u"fromAddress needs a post code and a country"_s});
    if (!faults.isEmpty())
        return refusal(faults);
    const QTimeZone zone(country == "FI"_L1 ? "Europe/Helsinki" : "Europe/Stockholm");
    const QDate first = std::max(from.toTimeZone(zone).date(), now.toTimeZone(zone).date());
    QJsonArray days;
    for (int i = 1; i <= qBound(1, body["maxHits"_L1].toInt(3), 10); ++i) {
        const QDate day = workingDaysAfter(first, i);
        days.append(QJsonObject{{u"nextBookingStopTime"_s, QDateTime(day, QTime(10, 0), zone).toString(Qt::ISODate)},
                                {u"pickupDate"_s, day.toString(Qt::ISODate)},
                                {u"from"_s, u"12:00"_s},
                                {u"to"_s, u"17:00"_s},
                                {u"pickupCountry"_s, country}});
    }
    return json(200, {{u"nextPickupTimeSlot"_s, days}}, u"pickup slots"_s);
}

} // namespace aviso::practice::postnord
