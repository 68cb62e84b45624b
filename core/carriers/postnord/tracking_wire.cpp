#include "core/carriers/postnord/tracking_wire.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/answers.h"
#include "core/carriers/postnord/times.h"
#include "core/carriers/postnord/tracking_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Some bodies are ISO-8859-1, whatever their header says.
QJsonObject rootOf(const QByteArray& body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String)
        return QJsonDocument::fromJson(QString::fromLatin1(body).toUtf8()).object();
    return document.object();
}

Result<QJsonArray> shipmentsIn(const net::Answer& answer)
{
    const QJsonObject root = rootOf(answer.body);
    const QJsonValue envelope = root["TrackingInformationResponse"_L1];
    const QJsonObject response = envelope.isObject() ? envelope.toObject() : root;
    const QJsonArray shipments = response["shipments"_L1].toArray();
    if (shipments.isEmpty() && hasFault(response)) {
        Error fault = faultIn(response);
        if (fault.code.isEmpty())
            fault.code = u"carrier-says"_s;
        return failure(fault);
    }
    if (!envelope.isObject() && !response["shipments"_L1].isArray())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    return shipments;
}

/// A number is the same with and without the "00" that announces an SSCC.
QString bare(const QString& number)
{
    QString plain = number.toUpper();
    plain.remove(u' ');
    return plain.size() == 20 && plain.startsWith("00"_L1) ? plain.sliced(2) : plain;
}

struct Happening
{
    Scan scan = {};
    QString status = {};
};

QString placeOf(const QJsonValue& location)
{
    const QString shown = textIn(location["displayName"_L1]);
    const QString name = shown.isEmpty() ? textIn(location["name"_L1]) : shown;
    const QString city = textIn(location["city"_L1]);
    if (city.isEmpty() || name.contains(city, Qt::CaseInsensitive))
        return name;
    return name.isEmpty() ? city : name + u", "_s + city;
}

QString countryOf(const QJsonValue& location, const QString& home)
{
    const QString country = textIn(location["countryCode"_L1]);
    return country.isEmpty() || country.startsWith(u'?') ? home : country;
}

Happening happeningOf(const QJsonValue& event, const QString& home)
{
    const QJsonValue location = event["location"_L1];
    const QString code = textIn(event["eventCode"_L1]);
    const QString status = textIn(event["status"_L1]).toUpper();
    return {.scan = {.code = code.isEmpty() ? status : code,
                     .at = momentIn(textIn(event["eventTime"_L1]), countryOf(location, home)),
                     .place = placeOf(location),
                     .text = textIn(event["eventDescription"_L1])},
            .status = status};
}

/// Oldest first; what has no time stays behind what it came after.
void sortByTime(QList<Happening>& happenings)
{
    QDateTime last;
    QList<std::pair<QDateTime, Happening>> keyed;
    for (const Happening& each : happenings) {
        if (each.scan.at.isValid())
            last = each.scan.at;
        keyed.append({last, each});
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) {
        return pair.first.isValid() ? pair.first.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    });
    happenings.clear();
    for (const auto& [at, each] : keyed)
        happenings.append(each);
}

/// What is delivered after it was returned was handed back to whoever had sent it.
void markReturns(QList<Happening>& happenings, const QString& itemStatus)
{
    const bool isNoted = std::ranges::find(happenings, u"RETURNED"_s, &Happening::status) != happenings.end();
    bool isReturned = itemStatus == "RETURNED"_L1 && !isNoted;
    for (Happening& each : happenings) {
        isReturned = isReturned || each.status == "RETURNED"_L1;
        if (isReturned && each.status == "DELIVERED"_L1)
            each.scan.code += ".returned"_L1;
    }
}

QList<Possible> possibleFor(const QJsonObject& shipment)
{
    const QJsonValue flag = shipment["flexChangePossible"_L1];
    if (flag.isUndefined())
        return {};
    QList<Possible> possible;
    for (const QString& action : {u"day"_s, u"redirect"_s, u"leave"_s})
        possible.append({.action = action, .party = Party::Recipient, .isPossible = flagIn(flag)});
    return possible;
}

QString summaryOf(const QJsonObject& shipment, const QJsonObject& item)
{
    for (const QJsonValue& status :
         std::array<QJsonValue, 3>{item["status"_L1], item["eventStatus"_L1], shipment["status"_L1]})
        if (const QString word = textIn(status).toUpper(); !word.isEmpty())
            return word;
    return {};
}

Sighting sightingOf(const QJsonObject& shipment, const QJsonObject& item)
{
    const QString home = homeOf(shipment);
    QList<Happening> happenings;
    for (const QJsonValue event : item["events"_L1].toArray())
        if (const Happening happening = happeningOf(event, home); !happening.scan.code.isEmpty())
            happenings.append(happening);
    sortByTime(happenings);
    const QString summary = summaryOf(shipment, item);
    markReturns(happenings, summary);
    Sighting sighting{.number = textIn(item["itemId"_L1]),
                      .summary = summary,
                      .facts = factsOf(shipment, item),
                      .possible = possibleFor(shipment),
                      .raw = rawOf(shipment, item)};
    for (const Happening& each : happenings)
        sighting.scans.append(each.scan);
    return sighting;
}

/// Whether an item is known under a number: as its own or as one of those that it once had.
bool isOf(const QJsonObject& item, const QString& number)
{
    if (bare(textIn(item["itemId"_L1])) == bare(number))
        return true;
    for (const QJsonValue other : item["itemRefIds"_L1].toArray())
        for (const auto& key : {"value"_L1, "id"_L1, "refId"_L1})
            if (bare(textIn(other[key])) == bare(number))
                return true;
    return false;
}

/// All items of all shipments; a shipment without items counts as one.
QList<std::pair<QJsonObject, QJsonObject>> piecesOf(const QJsonArray& shipments)
{
    QList<std::pair<QJsonObject, QJsonObject>> pieces;
    for (const QJsonValue each : shipments) {
        const QJsonObject shipment = each.toObject();
        if (shipment.isEmpty())
            continue;
        const QJsonArray items = shipment["items"_L1].toArray();
        for (const QJsonValue item : items)
            if (item.isObject())
                pieces.append({shipment, item.toObject()});
        if (items.isEmpty())
            pieces.append({shipment, {}});
    }
    return pieces;
}

/// The shipment of that number, or the only one that there is, without anything of a single item.
std::optional<Sighting> wholeShipment(const QJsonArray& shipments, const QString& number)
{
    for (const QJsonValue each : shipments)
        if (bare(textIn(each["shipmentId"_L1])) == bare(number))
            return sightingOf(each.toObject(), {});
    return {};
}

} // namespace

Result<QStringList> trackedNumbers(const net::Answer& answer)
{
    const auto shipments = shipmentsIn(answer);
    if (!shipments)
        return std::unexpected(shipments.error());
    QStringList numbers;
    for (const QJsonValue shipment : *shipments)
        for (const QJsonValue item : shipment["items"_L1].toArray())
            if (const QString number = item["itemId"_L1].toString(); !number.isEmpty())
                numbers.append(number);
    return numbers;
}

Result<QList<Sighting>> sightingsIn(const net::Answer& answer, const QString& number)
{
    const auto shipments = shipmentsIn(answer);
    if (!shipments)
        return std::unexpected(shipments.error());
    const auto pieces = piecesOf(*shipments);
    std::optional<Sighting> wanted;
    QList<Sighting> others;
    for (const auto& [shipment, item] : pieces) {
        // The only piece of an answer is what was asked about, under whatever name it goes there.
        if (!wanted && (isOf(item, number) || pieces.size() == 1))
            wanted = sightingOf(shipment, item);
        else if (const Sighting other = sightingOf(shipment, item); !other.number.isEmpty())
            others.append(other);
    }
    if (!wanted)
        wanted = wholeShipment(*shipments, number);
    Sighting first = wanted.value_or(Sighting{.isKnown = false});
    first.number = number;
    return QList{first} + others;
}

} // namespace aviso::carriers::postnord
