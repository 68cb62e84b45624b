#pragma once

#include "core/base/money.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::carriers {

/// What a place is for: a town, a street of it, or where parcels are handed in and collected.
enum class PlaceKind { Settlement, Street, Branch, Locker, ServicePoint };

/// "settlement", "street", "branch", "locker", "service-point": as catalogues and the command line write it.
QString placeKindWord(PlaceKind kind);
std::optional<PlaceKind> placeKindFromWord(QStringView word);

/// A place as the carrier knows it.
struct Place
{
    QString id = {}; ///< the carrier's key of it, as its requests take it
    PlaceKind kind = PlaceKind::Branch;
    QString name = {}; ///< in the carrier's words
    QString street = {};
    QString houseNumber = {};
    QString postcode = {};
    QString city = {};
    QString region = {};
    QString country = {};             ///< ISO 3166, two letters
    QMap<QString, QString> keys = {}; ///< the carrier's further keys by our names: "settlement", "city", "number"
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};
    QStringList hours = {};              ///< seven, Monday first: "08:00-20:00", empty where closed; no list: not known
    int mostGrams = 0;                   ///< of one parcel; 0: no limit known
    QList<int> mostMm = {};              ///< length, width, height of what fits; empty: not known
    std::optional<Money> mostValue = {}; ///< the highest declared value; none: no limit known
    QString closedTo =
        {}; ///< why parcels for strangers cannot go there: "residents-only", "not-working", …; empty: open

    bool operator==(const Place&) const = default;
};

/// A place as it is kept and told: every member under its name; position and value only where they are known.
QJsonObject placeJson(const Place& place);
/// Nothing where no kind of place is named; what is missing is not known.
std::optional<Place> placeFromJson(const QJsonObject& object);

/// What is looked for: towns by name, or streets and points within a town or near an address.
struct PlaceQuestion
{
    PlaceKind kind = PlaceKind::Branch;
    QString text = {};     ///< what was typed: a name, a number or a part of them; may be empty within a town
    QString country = {};  ///< ISO 3166
    QString within = {};   ///< id of the settlement
    QString postcode = {}; ///< with the three below: the address near which points are wanted
    QString city = {};
    QString street = {};
    QString houseNumber = {};
    int most = 20;

    bool operator==(const PlaceQuestion&) const = default;
};

} // namespace aviso::carriers
