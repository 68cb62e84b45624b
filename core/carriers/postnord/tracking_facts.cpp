#include "core/carriers/postnord/tracking_facts.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/times.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <cmath>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first of these members of the item, or else of the shipment, that says anything.
QString firstOf(const QJsonObject& shipment, const QJsonObject& item, const QStringList& keys)
{
    for (const QString& key : keys)
        for (const QJsonObject& object : {item, shipment})
            if (const QString text = textIn(object[key]); !text.isEmpty())
                return text;
    return {};
}

/// Measures are decimal text with a unit: {"value": "9.1", "unit": "kg"}.
std::optional<qint64> gramsIn(const QJsonValue& measure)
{
    const QString unit = textIn(measure["unit"_L1]).toLower();
    const double factor = unit == "kg"_L1 ? 1000 : unit == "g"_L1 ? 1 : 0;
    bool isNumber = false;
    const double amount = textIn(measure["value"_L1]).replace(u',', u'.').toDouble(&isNumber);
    constexpr double most = 1e9;
    if (!isNumber || factor == 0 || !(amount > 0 && amount <= most)) // "nan" is a number, too
        return {};
    return std::llround(amount * factor);
}

/// A point is an object or a bare name; in old answers only the place of an event tells.
QJsonObject pointOf(const QJsonObject& shipment, const QJsonObject& item)
{
    for (const auto& key : {"destinationDeliveryPoint"_L1, "deliveryPoint"_L1, "requestedDeliveryPoint"_L1})
        for (const QJsonObject& object : {item, shipment})
            if (const QJsonValue point = object[key]; point.isObject())
                return point.toObject();
            else if (!textIn(point).isEmpty())
                return {{u"name"_s, textIn(point)}};
    QJsonObject last;
    for (const QJsonValue event : item["events"_L1].toArray())
        if (textIn(event["location"_L1]["locationType"_L1]) == "SERVICE_POINT"_L1)
            last = event["location"_L1].toObject();
    return last;
}

class Facts
{
public:
    void put(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_facts.insert(name, value);
    }
    void putTime(const QString& name, const QString& text, const QString& country)
    {
        if (const QDateTime at = momentIn(text, country); at.isValid())
            m_facts.insert(name, at.toString(Qt::ISODate));
    }
    void putFlag(const QString& name, const QJsonValue& value)
    {
        if (const auto flag = flagIn(value))
            m_facts.insert(name, *flag ? u"yes"_s : u"no"_s);
    }
    void putGrams(const QString& name, const std::optional<qint64>& grams)
    {
        if (grams)
            m_facts.insert(name, QString::number(*grams));
    }
    QMap<QString, QString> all() const { return m_facts; }

private:
    QMap<QString, QString> m_facts;
};

} // namespace

QString homeOf(const QJsonObject& shipment)
{
    for (const auto& party : {"deliveryPoint"_L1, "destinationDeliveryPoint"_L1, "consignee"_L1, "consignor"_L1})
        if (const QString country = textIn(shipment[party]["address"_L1]["countryCode"_L1]); !country.isEmpty())
            return country;
    return {};
}

QMap<QString, QString> factsOf(const QJsonObject& shipment, const QJsonObject& item)
{
    const QString home = homeOf(shipment);
    const auto first = [&](const QStringList& keys) { return firstOf(shipment, item, keys); };
    Facts facts;
    facts.putTime(u"expected"_s, first({u"estimatedTimeOfArrival"_s, u"publicTimeOfArrival"_s, u"realTimeOfArrival"_s}),
                  home);
    facts.putTime(u"expected-first"_s, first({u"originEstimatedTimeOfArrival"_s}), home);
    facts.putTime(u"expected-earliest"_s, first({u"bookedDeliveryDateFrom"_s}), home);
    facts.putTime(u"expected-latest"_s, first({u"bookedDeliveryDateTo"_s}), home);
    facts.putTime(u"storage-until"_s, first({u"returnDate"_s}), home);
    facts.putTime(u"handed-over"_s, first({u"dropOffDate"_s}), home);
    facts.putTime(u"delivered"_s, first({u"deliveryDate"_s}), home);
    facts.putFlag(u"delay-risk"_s, shipment["riskForDelay"_L1]);
    facts.putFlag(u"in-customs"_s, item["stoppedInCustoms"_L1]);
    const bool waitsInLocker = textIn(item["status"_L1]).endsWith("_PAR_LOC"_L1);
    facts.putFlag(u"in-locker"_s, waitsInLocker ? QJsonValue(true) : item["isPlacedInRetailParcelBox"_L1]);
    facts.putFlag(u"has-mobile"_s, shipment["consigneeMobilePhoneExists"_L1]);
    facts.putFlag(u"has-email"_s, shipment["consigneeEmailExists"_L1]);
    const auto stated = gramsIn(item["statedMeasurement"_L1]["weight"_L1]);
    const auto assessed = gramsIn(item["assessedMeasurement"_L1]["weight"_L1]);
    facts.putGrams(u"weight-grams"_s, assessed ? assessed : stated);
    facts.putGrams(u"stated-weight-grams"_s, stated);
    const QJsonObject point = pointOf(shipment, item);
    const QString shown = textIn(point["displayName"_L1]);
    facts.put(u"collection-point"_s, shown.isEmpty() ? textIn(point["name"_L1]) : shown);
    const QString id = textIn(point["servicePointId"_L1]);
    facts.put(u"collection-point-id"_s, id.isEmpty() ? textIn(point["locationId"_L1]) : id);
    facts.put(u"service-code"_s, textIn(shipment["service"_L1]["code"_L1]));
    facts.put(u"service"_s, textIn(shipment["service"_L1]["name"_L1]));
    return facts.all();
}

QByteArray rawOf(const QJsonObject& shipment, const QJsonObject& item)
{
    static const QStringList ofShipment = u"shipmentId assessedNumberOfItems deliveryDate returnDate "
                                          "originEstimatedTimeOfArrival estimatedTimeOfArrival "
                                          "publicTimeOfArrival realTimeOfArrival requestedDeliveryDate "
                                          "riskForDelay flexChangePossible service statusText status "
                                          "splitStatuses additionalServices totalWeight assessedWeight "
                                          "consigneeMobilePhoneExists consigneeEmailExists"_s.split(u' ');
    static const QStringList ofItem = u"itemId dropOffDate bookedDeliveryDateFrom "
                                      "bookedDeliveryDateTo deliveryDate returnDate "
                                      "estimatedTimeOfArrival typeOfItemActual status eventStatus "
                                      "statusText statedMeasurement assessedMeasurement "
                                      "stoppedInCustoms previousItemStates "
                                      "isPlacedInRetailParcelBox"_s.split(u' ');
    static const QStringList ofEvent = u"eventTime eventCode status location sourceSystem "
                                       "localEventCode eventDescription"_s.split(u' ');
    QJsonArray events;
    for (const QJsonValue event : item["events"_L1].toArray())
        events.append(only(event.toObject(), ofEvent));
    QJsonObject kept = only(item, ofItem);
    kept.insert(u"events"_s, events);
    return QJsonDocument(QJsonObject{{u"shipment"_s, only(shipment, ofShipment)}, {u"item"_s, kept}})
        .toJson(QJsonDocument::Compact);
}

} // namespace aviso::carriers::postnord
