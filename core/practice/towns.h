#pragma once

#include "core/practice/request.h"

#include <QStringList>

namespace aviso::practice {

/// The chief town of a postal region, with a post code and about where it lies.
struct Region
{
    Place place = {};
    double latitude = 0;
    double longitude = 0;
};

/// The region of a post code in Denmark, Finland, Norway or Sweden; with an empty place elsewhere. By its first digit:
/// near enough for practice. Any thread.
Region regionOf(const QString& country, const QString& zip);
/// The chief towns of a country, in the order of their post codes; empty where none are known.
QList<Region> regionsOf(const QString& country);

/// Where the carrier sorts what is posted at or goes to a place; the place itself where nothing is known.
Place sortingCentre(const Place& place);

/// Another town of the same country, for a parcel that its recipient has sent elsewhere; the place itself where none is
/// known.
Place elsewhere(const Place& place);

} // namespace aviso::practice
