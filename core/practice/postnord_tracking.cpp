#include "core/practice/postnord_tracking.h"

#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_trackingtexts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

/// An item as far as it has come.
struct State
{
    QString status = u"INFORMED"_s;
    QDateTime droppedAt = {};
    QDateTime deliveredAt = {};
    QDateTime arrivedAt = {}; ///< where it waits
    Place point = {};
    bool isStopped = false;
    bool isLate = false;
};

QString statusAt(const ParcelEvent& event)
{
    return event.sub.isEmpty() ? eventWords(event.code).status : event.sub;
}

State stateOf(const Parcel& parcel)
{
    State state;
    for (const ParcelEvent& event : parcel.events) {
        const QString status = statusAt(event);
        if (status != "OTHER"_L1)
            state.status = status;
        if (state.droppedAt.isNull() && status == "EN_ROUTE"_L1)
            state.droppedAt = event.at;
        if (status == "DELIVERED"_L1 && event.code == "21"_L1)
            state.deliveredAt = event.at;
        if (event.code == "1"_L1) {
            state.arrivedAt = event.at;
            state.point = {.zip = event.zip, .city = event.city, .country = event.country, .id = event.place};
        }
        state.isStopped = status == "STOPPED"_L1;
        state.isLate = state.isLate || status == "DELAYED"_L1 || status == "EXPECTED_DELAY"_L1;
    }
    if (state.status != "DELIVERED"_L1)
        state.deliveredAt = {};
    return state;
}

QString localTime(const QDateTime& at, const QString& country)
{
    const QTimeZone zone(country == "FI"_L1 ? "Europe/Helsinki" : "Europe/Stockholm");
    return at.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString countryCode(const QString& country, Generation generation)
{
    static const QHash<QString, QString> three{
        {u"SE"_s, u"SWE"_s}, {u"DK"_s, u"DNK"_s}, {u"NO"_s, u"NOR"_s}, {u"FI"_s, u"FIN"_s}, {u"DE"_s, u"DEU"_s}};
    return generation == Generation::From7 ? country : three.value(country, u"???"_s);
}

QString countryName(const QString& country)
{
    static const QHash<QString, QString> names{{u"SE"_s, u"Sweden"_s},
                                               {u"DK"_s, u"Denmark"_s},
                                               {u"NO"_s, u"Norway"_s},
                                               {u"FI"_s, u"Finland"_s},
                                               {u"DE"_s, u"Germany"_s}};
    return names.value(country);
}

/// Members without a value are left out, as they are on the wire.
void put(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject locationOf(const ParcelEvent& event, const QString& type, Generation generation)
{
    QJsonObject location;
    put(location, u"locationId"_s, event.place.isEmpty() ? event.zip : event.place);
    put(location, u"locationType"_s, type);
    put(location, u"name"_s, event.city);
    put(location, u"displayName"_s, event.city);
    put(location, u"postcode"_s, event.zip);
    put(location, u"city"_s, event.city);
    if (!event.country.isEmpty())
        location.insert(u"countryCode"_s, countryCode(event.country, generation));
    put(location, u"country"_s, countryName(event.country));
    if (type == "SERVICE_POINT"_L1)
        location.insert(u"servicePointType"_s, event.sub.endsWith("_PAR_LOC"_L1) ? u"PARCEL_BOX"_s : u"SHOP"_s);
    return location;
}

QJsonObject eventJson(const ParcelEvent& event, const QString& country, Generation generation)
{
    const EventWords words = eventWords(event.code);
    QJsonObject out{{u"eventTime"_s, localTime(event.at, event.country.isEmpty() ? country : event.country)},
                    {u"eventCode"_s, event.code},
                    {u"status"_s, statusAt(event)},
                    {u"eventDescription"_s, words.text}};
    if (!event.city.isEmpty())
        out.insert(u"location"_s, locationOf(event, words.locationType, generation));
    return out;
}

/// The days that a service point keeps a parcel.
int storageDays(const Parcel& parcel)
{
    const QStringList services = parcel.piece.services.split(u',');
    if (services.contains("G3"_L1))
        return 14;
    return services.contains("07"_L1) && parcel.piece.from.country == "SE"_L1 ? 30 : 7;
}

QString returnDate(const Parcel& parcel, const State& state)
{
    const bool isWaiting = state.status.startsWith("AVAILABLE_FOR_DELIVERY"_L1) && !state.arrivedAt.isNull();
    return isWaiting ? localTime(state.arrivedAt.addDays(storageDays(parcel)), state.point.country) : QString();
}

QJsonObject statusText(const QString& status)
{
    return {{u"header"_s, statusHeader(status)}, {u"body"_s, statusBody(status)}};
}

QJsonObject itemJson(const Parcel& parcel, Generation generation)
{
    const State state = stateOf(parcel);
    const QString& country = parcel.piece.to.country;
    const ParcelEvent order{.at = parcel.bookedAt,
                            .code = u"68"_s,
                            .zip = parcel.piece.from.zip,
                            .city = parcel.piece.from.city,
                            .country = parcel.piece.from.country};
    QJsonArray events{eventJson(order, country, generation)};
    QJsonArray past;
    for (const ParcelEvent& event : parcel.events) {
        events.append(eventJson(event, country, generation));
        past.append(statusAt(event));
    }
    QJsonObject item{{u"itemId"_s, parcel.piece.ident},
                     {u"typeOfItemActual"_s, u"PC"_s},
                     {u"typeOfItemActualName"_s, u"Parcel"_s},
                     {u"status"_s, state.status},
                     {u"eventStatus"_s, parcel.events.isEmpty() ? u"INFORMED"_s : statusAt(parcel.events.constLast())},
                     {u"statusText"_s, statusText(state.status)},
                     {u"stoppedInCustoms"_s, state.isStopped},
                     {u"isPlacedInRetailParcelBox"_s, state.status.endsWith("_PAR_LOC"_L1)},
                     {u"noItems"_s, 1},
                     {u"previousItemStates"_s, past},
                     {u"freeTexts"_s, QJsonArray()},
                     {u"references"_s, QJsonArray()},
                     {u"events"_s, events}};
    if (!state.droppedAt.isNull())
        item.insert(u"dropOffDate"_s, localTime(state.droppedAt, parcel.piece.from.country));
    if (!state.deliveredAt.isNull()) {
        item.insert(u"deliveryDate"_s, localTime(state.deliveredAt, country));
        item.insert(u"acceptor"_s,
                    QJsonObject{{u"signatureReference"_s, parcel.piece.ident}, {u"name"_s, u"PRACTICE"_s}});
    }
    put(item, u"returnDate"_s, returnDate(parcel, state));
    return item;
}

QJsonObject partyJson(const QJsonValue& party, const Place& place, Generation generation)
{
    QJsonObject address{{u"city"_s, place.city},
                        {u"countryCode"_s, countryCode(place.country, generation)},
                        {u"country"_s, countryName(place.country)},
                        {u"postCode"_s, place.zip}};
    QJsonObject out{{u"address"_s, address}};
    put(out, u"name"_s, party["party"_L1]["nameIdentification"_L1]["name"_L1].toString());
    return out;
}

// Tracking writes additional services with codes of its own, not with those of the booking.
QJsonArray additionalServices(const QStringList& booked)
{
    static const QHash<QString, std::pair<QString, QString>> own{{u"A3"_s, {u"68"_s, u"SMS notification"_s}},
                                                                 {u"A2"_s, {u"66"_s, u"Letter notification"_s}},
                                                                 {u"C7"_s, {u"36"_s, u"FlexChange"_s}},
                                                                 {u"A7"_s, {u"77"_s, u"Optional service point"_s}}};
    QJsonArray list;
    for (const QString& code : booked)
        if (own.contains(code))
            list.append(QJsonObject{{u"code"_s, own.value(code).first}, {u"name"_s, own.value(code).second}});
    return list;
}

QJsonArray splitStatuses(const QList<Parcel>& parcels)
{
    QMap<QString, int> counts;
    for (const Parcel& parcel : parcels)
        ++counts[stateOf(parcel).status];
    QJsonArray list;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        list.append(QJsonObject{{u"noItemsWithStatus"_s, it.value()},
                                {u"noItems"_s, parcels.size()},
                                {u"statusDescription"_s, statusHeader(it.key())},
                                {u"status"_s, it.key()}});
    return list;
}

QString shipmentStatus(const QList<Parcel>& parcels)
{
    const QString first = stateOf(parcels.constFirst()).status;
    for (const Parcel& parcel : parcels)
        if (stateOf(parcel).status != first)
            return u"SPLIT"_s;
    return first.endsWith("_PAR_LOC"_L1) ? u"AVAILABLE_FOR_DELIVERY"_s : first;
}

/// Once delivered there is no estimate any more.
void putTimes(QJsonObject& out, const Parcel& parcel)
{
    const State state = stateOf(parcel);
    const QString& country = parcel.piece.to.country;
    if (!state.deliveredAt.isNull())
        return out.insert(u"deliveryDate"_s, localTime(state.deliveredAt, country)), void();
    const QDateTime first = parcel.bookedAt.addSecs(qint64(26) * 3600);
    const QDateTime now = state.isLate ? parcel.bookedAt.addSecs(qint64(74) * 3600) : first;
    out.insert(u"originEstimatedTimeOfArrival"_s, localTime(first, country));
    out.insert(u"estimatedTimeOfArrival"_s, localTime(now, country));
    out.insert(u"publicTimeOfArrival"_s, localTime(now, country));
    put(out, u"returnDate"_s, returnDate(parcel, state));
}

void putWhatWasBooked(QJsonObject& out, const QJsonObject& shipment)
{
    const QJsonValue contact = shipment["parties"_L1]["consignee"_L1]["party"_L1]["contact"_L1];
    out.insert(u"consigneeMobilePhoneExists"_s, !contact["smsNo"_L1].toString().isEmpty());
    out.insert(u"consigneeEmailExists"_s, !contact["emailAddress"_L1].toString().isEmpty());
    const QJsonValue weight = shipment["totalGrossWeight"_L1];
    if (weight.isObject())
        out.insert(u"totalWeight"_s,
                   QJsonObject{{u"value"_s, QString::number(weight["value"_L1].toDouble())},
                               {u"unit"_s, weight["unit"_L1].toString() == "GRM"_L1 ? u"g"_s : u"kg"_s}});
}

void putPoint(QJsonObject& out, const Place& point, Generation generation)
{
    if (!point.id.isEmpty())
        out.insert(u"deliveryPoint"_s, QJsonObject{{u"locationId"_s, point.id},
                                                   {u"locationType"_s, u"SERVICE_POINT"_s},
                                                   {u"displayName"_s, point.city},
                                                   {u"postcode"_s, point.zip},
                                                   {u"city"_s, point.city},
                                                   {u"countryCode"_s, countryCode(point.country, generation)}});
}

} // namespace

QJsonObject trackedShipment(const Tracked& tracked, Generation generation)
{
    const Parcel& first = tracked.parcels.constFirst();
    const QStringList services = first.piece.services.split(u',');
    const QString status = shipmentStatus(tracked.parcels);
    const State state = stateOf(first);
    const QJsonValue parties = tracked.shipment["parties"_L1];
    QJsonArray items;
    for (const Parcel& parcel : tracked.parcels)
        items.append(itemJson(parcel, generation));
    QJsonObject out{{u"shipmentId"_s, first.piece.ident},
                    {u"uri"_s, u"/ntt-service-rest/api/shipment/"_s + first.piece.ident},
                    {u"assessedNumberOfItems"_s, tracked.parcels.size()},
                    {u"customerNumber"_s, first.piece.licence},
                    {u"riskForDelay"_s, state.isLate && state.deliveredAt.isNull()},
                    {u"flexChangePossible"_s, services.contains("C7"_L1) && state.deliveredAt.isNull()},
                    {u"service"_s,
                     QJsonObject{{u"code"_s, services.constFirst()}, {u"name"_s, serviceWords(services.constFirst())}}},
                    {u"consignor"_s, partyJson(parties["consignor"_L1], first.piece.from, generation)},
                    {u"consignee"_s, partyJson(parties["consignee"_L1], first.piece.to, generation)},
                    {u"statusText"_s, statusText(status)},
                    {u"status"_s, status},
                    {u"additionalServices"_s, additionalServices(services)},
                    {u"items"_s, items}};
    if (status == "SPLIT"_L1)
        out.insert(u"splitStatuses"_s, splitStatuses(tracked.parcels));
    if (!first.piece.itemId.isEmpty())
        out.insert(u"shipmentReferences"_s,
                   QJsonArray{QJsonObject{
                       {u"value"_s, first.piece.itemId}, {u"type"_s, u"REF"_s}, {u"name"_s, u"Reference"_s}}});
    putTimes(out, first);
    putPoint(out, state.point, generation);
    if (!tracked.shipment.isEmpty())
        putWhatWasBooked(out, tracked.shipment);
    return out;
}

QJsonObject trackingAnswer(const QJsonArray& shipments)
{
    return {{u"TrackingInformationResponse"_s, QJsonObject{{u"shipments"_s, shipments}}}};
}

Answer trackingObjection(const Request& request, const QString& identifier)
{
    static const QRegularExpression form(u"^[A-Za-z0-9]{10,35}$"_s);
    static const QStringList languages{QString(), u"en"_s, u"sv"_s, u"no"_s, u"da"_s, u"fi"_s};
    if (identifier.isEmpty()) {
        Answer answer = json(400,
                             {{u"type"_s, u"about:blank"_s},
                              {u"title"_s, u"Bad Request"_s},
                              {u"status"_s, 400},
                              {u"detail"_s, u"Required parameter 'id' is not present."_s},
                              {u"instance"_s, request.path}},
                             u"refused"_s);
        answer.contentType = "application/problem+json";
        return answer;
    }
    const QString locale = request.query.queryItemValue(u"locale"_s, QUrl::FullyDecoded);
    Fault fault;
    if (!languages.contains(locale))
        fault = {u"invalidLocale"_s, u"Locale is not supported"_s, u"locale"_s, locale};
    else if (!form.match(identifier).hasMatch())
        fault = {u"invalidIdentifier"_s, u"Identifier must be a valid ItemId or ShipmentId"_s, u"identifier"_s,
                 identifier};
    else
        return {};
    return json(200,
                {{u"TrackingInformationResponse"_s,
                  QJsonObject{{u"compositeFault"_s, compositeFault({fault})}, {u"shipments"_s, QJsonArray()}}}},
                fault.code);
}

Answer trackingLink(const Request& request)
{
    static const QStringList markets{u"SE"_s, u"NO"_s, u"FI"_s, u"DK"_s};
    const QString market = request.path.section(u'/', -2, -2).toUpper();
    if (!markets.contains(market))
        return faulty(400, u"Invalid country"_s, {invalid(u"country"_s, market)});
    return json(200,
                {{u"url"_s,
                  u"https://tracking.postnord.com/%1/?id=%2"_s.arg(market.toLower(), request.path.section(u'/', -1))}},
                u"link"_s);
}

} // namespace aviso::practice::postnord
