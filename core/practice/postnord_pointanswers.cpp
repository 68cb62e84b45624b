#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_points.h"
#include "core/practice/towns.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

QString param(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

QJsonObject addressJson(const Point& point)
{
    QJsonObject address{{u"streetName"_s, point.street},
                        {u"postalCode"_s, point.place.zip},
                        {u"city"_s, point.place.city.toUpper()},
                        {u"countryCode"_s, point.place.country}};
    if (!point.streetNumber.isEmpty())
        address.insert(u"streetNumber"_s, point.streetNumber);
    return address;
}

QJsonArray openingHours(const Point& point)
{
    static const QStringList days{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                  u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    QJsonArray list;
    for (const QString& day : days) {
        const bool isWeekend = day.startsWith(u'S');
        if (isWeekend && point.typeId == 54)
            continue;
        list.append(QJsonObject{{u"openDay"_s, day},
                                {u"openTime"_s, point.isBox() ? u"00:00"_s
                                                : isWeekend   ? u"10:00"_s
                                                              : u"08:00"_s},
                                {u"closeDay"_s, day},
                                {u"closeTime"_s, point.isBox() ? u"23:59"_s
                                                 : isWeekend   ? u"18:00"_s
                                                               : u"21:00"_s}});
    }
    return list;
}

QString typeName(int typeId)
{
    static const QHash<int, QString> names{{2, u"Parcel box"_s},     {25, u"Service point"_s},
                                           {37, u"Service point"_s}, {38, u"Service point"_s},
                                           {44, u"Parcel shop"_s},   {54, u"Delivery office"_s}};
    return names.value(typeId);
}

/// The agent to whom a parcel is addressed has a delivery address of its own: the back door.
QJsonObject deliveryAddress(const Point& point)
{
    QJsonObject address = addressJson(point);
    address.insert(u"streetName"_s, QString(point.street + u" Yard"_s));
    return address;
}

QJsonObject pointJson(const Point& point, const QString& srId)
{
    QJsonObject out{
        {u"servicePointId"_s, point.id},
        {u"name"_s, point.name},
        {u"locationDetail"_s, point.located == Point::Located::Outdoor ? u"Outdoors"_s : u"Inside the shop"_s},
        {u"routeDistance"_s, point.distance},
        {u"supplier"_s, QJsonValue()},
        {u"eligibleParcelOutlet"_s, QJsonArray()},
        {u"visitingAddress"_s, addressJson(point)},
        {u"deliveryAddress"_s, deliveryAddress(point)},
        {u"pickup"_s, QJsonObject{{u"cashOnDelivery"_s, !point.isBox()}, {u"products"_s, QJsonArray()}}},
        {u"notificationArea"_s, QJsonObject{{u"postalCodes"_s, QJsonArray{point.place.zip}}}},
        {u"coordinates"_s, QJsonArray{QJsonObject{{u"countryCode"_s, point.place.country},
                                                  {u"northing"_s, point.latitude},
                                                  {u"easting"_s, point.longitude},
                                                  {u"srId"_s, srId}}}},
        {u"openingHours"_s, QJsonObject{{u"postalServices"_s, openingHours(point)}, {u"specialDates"_s, QJsonArray()}}},
        {u"type"_s, QJsonObject{{u"groupTypeId"_s, point.isBox() ? 2 : 1},
                                {u"groupTypeName"_s, point.isBox() ? u"Parcel box"_s : u"Service point"_s},
                                {u"typeId"_s, point.typeId},
                                {u"typeName"_s, typeName(point.typeId)},
                                {u"boxType"_s, point.isBox() ? QJsonValue(u"PRACTICE"_s) : QJsonValue()}}}};
    if (point.place.country == "FI"_L1) {
        out.insert(u"routingCode"_s, u"PRA"_s);
        out.insert(u"handlingOffice"_s, u"PRACTICE"_s);
    }
    return out;
}

QString supportNumber(const QString& country)
{
    static const QHash<QString, QString> prefixes{
        {u"SE"_s, u"+46"_s}, {u"DK"_s, u"+45"_s}, {u"NO"_s, u"+47"_s}, {u"FI"_s, u"+358"_s}};
    return prefixes.value(country) + u"000000000"_s;
}

// Where there are no points, the member is absent.
Answer envelope(const QList<Point>& points, const QString& country, const QJsonObject& more = {})
{
    QJsonObject inner{
        {u"customerSupports"_s,
         QJsonArray{QJsonObject{{u"customerSupportPhoneNo"_s, supportNumber(country)}, {u"country"_s, country}}}}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        inner.insert(it.key(), it.value());
    QJsonArray list;
    for (const Point& point : points)
        list.append(pointJson(point, u"EPSG:4326"_s));
    if (!list.isEmpty())
        inner.insert(u"servicePoints"_s, list);
    return json(200, {{u"servicePointInformationResponse"_s, inner}}, u"points %1"_s.arg(list.size()));
}

// These services put their faults inside the normal envelope.
Answer refusal(const QList<Fault>& faults)
{
    return json(400,
                {{u"servicePointInformationResponse"_s, QJsonObject{{u"compositeFault"_s, compositeFault(faults)}}}},
                u"refused"_s);
}

QList<Fault> commonFaults(const Request& request)
{
    static const QStringList countries{u"SE"_s, u"NO"_s, u"FI"_s, u"DK"_s, u"DE"_s, u"BE"_s, u"NL"_s,
                                       u"LU"_s, u"EE"_s, u"LV"_s, u"LT"_s, u"AT"_s, u"FR"_s, u"ES"_s,
                                       u"AX"_s, u"PL"_s, u"PT"_s, u"CZ"_s, u"IE"_s, u"SK"_s, u"SI"_s};
    static const QStringList contexts{QString(),         u"optionalservicepoint"_s,
                                      u"earlycollect"_s, u"saturdaydelivery"_s,
                                      u"mypacksmall"_s,  u"labelless"_s,
                                      u"all"_s};
    static const QHash<QString, QStringList> allowed{{u"returnType"_s, {u"json"_s}},
                                                     {u"countryCode"_s, countries},
                                                     {u"context"_s, contexts},
                                                     {u"responseFilter"_s, {QString(), u"public"_s, u"internal"_s}},
                                                     {u"located"_s, {QString(), u"indoor"_s, u"outdoor"_s, u"all"_s}},
                                                     {u"srId"_s, {QString(), u"EPSG:4326"_s}}};
    QList<Fault> faults;
    for (const QString& name :
         {u"returnType"_s, u"countryCode"_s, u"context"_s, u"responseFilter"_s, u"located"_s, u"srId"_s}) {
        const QString value = param(request, name);
        if (allowed.value(name).contains(name == "countryCode"_L1 ? value.toUpper() : value))
            continue;
        faults.append(value.isEmpty() ? missing(name) : invalid(name, value));
    }
    const QString count = param(request, u"numberOfServicePoints"_s);
    if (!count.isEmpty() && (count.toInt() < 1 || count.toInt() > 50))
        faults.append(invalid(u"numberOfServicePoints"_s, count));
    return faults;
}

QList<Point> filtered(QList<Point> points, const Request& request)
{
    const QString located = param(request, u"located"_s);
    const QStringList types = param(request, u"typeId"_s).split(u',', Qt::SkipEmptyParts);
    points.removeIf([&](const Point& point) {
        const bool isWrongPlace = (located == "indoor"_L1 && point.located == Point::Located::Outdoor) ||
                                  (located == "outdoor"_L1 && point.located == Point::Located::Indoor);
        return isWrongPlace || (!types.isEmpty() && !types.contains(QString::number(point.typeId)));
    });
    const QString count = param(request, u"numberOfServicePoints"_s);
    return points.first(qMin<qsizetype>(points.size(), count.isEmpty() ? 5 : count.toInt()));
}

bool hasPoints(const QString& country)
{
    return !regionsOf(country).isEmpty();
}

/// By address the post code may be missing: then the town decides.
Answer nearAddress(const Request& request, const QString& country)
{
    QString zip = param(request, u"postalCode"_s).remove(u' ');
    const QString city = param(request, u"city"_s);
    if (zip.isEmpty() && city.isEmpty())
        return refusal({missing(u"postalCode"_s)});
    if (zip.isEmpty())
        for (const Region& region : regionsOf(country))
            if (region.place.city.compare(city, Qt::CaseInsensitive) == 0)
                zip = region.place.zip;
    if (!zip.isEmpty() && hasPoints(country) && !isPostcode(country, zip))
        return refusal({invalid(u"postalCode"_s, zip)});
    return envelope(filtered(pointsNear(country, zip), request), country);
}

/// Northing is the latitude, whatever the description says.
Answer nearCoordinates(const Request& request, const QString& country)
{
    QList<Fault> faults;
    QList<double> values;
    for (const QString& name : {u"northing"_s, u"easting"_s}) {
        bool isNumber = false;
        const QString text = param(request, name);
        values.append(text.toDouble(&isNumber));
        if (text.isEmpty())
            faults.append(missing(name));
        else if (!isNumber || std::abs(values.constLast()) > (name == "northing"_L1 ? 90 : 180))
            faults.append(invalid(name, text));
    }
    if (!faults.isEmpty())
        return refusal(faults);
    const QList<Region> regions = regionsOf(country);
    const auto nearest = std::ranges::min_element(regions, {}, [&](const Region& region) {
        return std::hypot(region.latitude - values.at(0), (region.longitude - values.at(1)) / 2);
    });
    const QString zip = nearest == regions.end() ? QString() : nearest->place.zip;
    return envelope(filtered(pointsNear(country, zip), request), country);
}

Answer byPostcode(const Request& request, const QString& country)
{
    const QString zip = param(request, u"postalCode"_s).remove(u' ');
    if (zip.isEmpty())
        return refusal({missing(u"postalCode"_s)});
    if (hasPoints(country) && !isPostcode(country, zip))
        return refusal({invalid(u"postalCode"_s, zip)});
    return envelope(filtered(pointsNear(country, zip), request), country);
}

Answer byIds(const Request& request, const QString& country)
{
    const QStringList ids = param(request, u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return refusal({missing(u"ids"_s)});
    QList<Point> points;
    for (const QString& id : ids)
        if (const std::optional<Point> point = pointById(country, id.trimmed()))
            points.append(*point);
    return envelope(points, country);
}

/// All that a country has, page by page.
Answer allOf(const Request& request, const QString& country)
{
    constexpr int pageSize = 20;
    QList<Point> points;
    for (const Region& region : regionsOf(country))
        points += pointsNear(country, region.place.zip);
    const int pages = qMax(1, static_cast<int>((points.size() + pageSize - 1) / pageSize));
    const int page = qBound(1, param(request, u"page"_s).toInt(), pages);
    return envelope(points.mid((page - 1) * pageSize, pageSize), country,
                    {{u"paging"_s, QJsonObject{{u"page"_s, page},
                                               {u"pageSize"_s, pageSize},
                                               {u"totalPages"_s, pages},
                                               {u"totalServicePoints"_s, points.size()}}}});
}

} // namespace

Answer servicePoints(const Request& request)
{
    if (const QList<Fault> faults = commonFaults(request); !faults.isEmpty())
        return refusal(faults);
    const QString country = param(request, u"countryCode"_s).toUpper();
    if (request.path.endsWith("/byaddress"_L1))
        return nearAddress(request, country);
    if (request.path.endsWith("/bycoordinates"_L1))
        return nearCoordinates(request, country);
    if (request.path.endsWith("/bypostalcode"_L1))
        return byPostcode(request, country);
    return request.path.endsWith("/ids"_L1) ? byIds(request, country) : allOf(request, country);
}

} // namespace aviso::practice::postnord
