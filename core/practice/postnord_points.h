#pragma once

#include "core/practice/request.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::practice::postnord {

/// A service point, parcel box or delivery office that exists in practice only. Every post code of the four countries
/// has the same six, found again by their numbers; those that end in 99 have none.
struct Point
{
    QString id = {}; ///< seven digits, unique within its country
    QString name = {};
    Place place = {};
    QString street = {};
    QString streetNumber = {};
    int typeId = 0;
    int distance = 0; ///< in metres from where was asked
    double latitude = 0;
    double longitude = 0;
    enum class Located { Indoor, Outdoor } located = Located::Indoor;

    bool isBox() const { return typeId == 2; }
    bool operator==(const Point&) const = default;
};

/// Nearest first. Empty for a post code or a country that has none.
QList<Point> pointsNear(const QString& country, const QString& zip);
/// Nothing for a number that no point has.
std::optional<Point> pointById(const QString& country, const QString& id);

/// Whether it is a post code of a country whose service points can be asked for.
bool isPostcode(const QString& country, const QString& zip);

/// GET /businesslocation/v5/servicepoints/...: nearest/byaddress, nearest/bycoordinates, bypostalcode, ids,
/// information.
Answer servicePoints(const Request& request);

} // namespace aviso::practice::postnord
