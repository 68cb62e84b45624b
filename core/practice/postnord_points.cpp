#include "core/practice/postnord_points.h"

#include "core/practice/towns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

constexpr int pointsOfPostcode = 6;

int postcodeLength(const QString& country)
{
    static const QHash<QString, int> lengths{{u"SE"_s, 5}, {u"FI"_s, 5}, {u"DK"_s, 4}, {u"NO"_s, 4}};
    return lengths.value(country);
}

/// The k-th point of a post code, from 1. The number holds both, so that it can be asked for later.
QString idOf(const QString& zip, int k)
{
    return zip + QString::number(k).rightJustified(7 - zip.size(), u'0');
}

int shopType(const QString& country)
{
    static const QHash<QString, int> types{{u"SE"_s, 25}, {u"NO"_s, 37}, {u"FI"_s, 38}, {u"DK"_s, 44}};
    return types.value(country);
}

Point pointAt(const QString& country, const QString& zip, int k)
{
    const Region region = regionOf(country, zip);
    const bool isBox = k % 2 == 0;
    const bool isOffice = k == pointsOfPostcode && country == "SE"_L1;
    const QString kind = isOffice ? u"Practice delivery office"_s
                         : isBox  ? u"Practice parcel box"_s
                                  : u"Practice shop"_s;
    const double spread = zip.right(2).toInt() / 1000.0;
    return {.id = idOf(zip, k),
            .name = u"%1 %2, %3"_s.arg(kind).arg(k).arg(region.place.city),
            .place = {.zip = zip, .city = region.place.city, .country = country, .id = idOf(zip, k)},
            .street = u"Practice Street"_s,
            .streetNumber = k == 3 ? QString() : QString::number(k * 2), // some have none
            .typeId = isOffice ? 54
                      : isBox  ? 2
                               : shopType(country),
            .distance = k * 310 + zip.right(2).toInt(),
            .latitude = region.latitude + spread + k * 0.003,
            .longitude = region.longitude + spread + k * 0.003,
            .located = k == 2 ? Point::Located::Outdoor : Point::Located::Indoor};
}

} // namespace

bool isPostcode(const QString& country, const QString& zip)
{
    if (zip.isEmpty() || zip.size() != postcodeLength(country))
        return false;
    return std::ranges::all_of(zip, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QList<Point> pointsNear(const QString& country, const QString& zip)
{
    QList<Point> points;
    if (!isPostcode(country, zip) || zip.endsWith("99"_L1))
        return points;
    for (int k = 1; k <= pointsOfPostcode; ++k)
        points.append(pointAt(country, zip, k));
    return points;
}

std::optional<Point> pointById(const QString& country, const QString& id)
{
    for (const Point& point : pointsNear(country, id.first(qMin<qsizetype>(id.size(), postcodeLength(country)))))
        if (point.id == id)
            return point;
    return std::nullopt;
}

} // namespace aviso::practice::postnord
