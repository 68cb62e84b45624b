#include "core/practice/towns.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

/// One row for each first digit of a post code.
struct Row
{
    QLatin1StringView zip;
    const char16_t* city;
    double latitude;
    double longitude;
};
using Rows = std::array<Row, 10>;

constexpr Rows swedish{{{"11122"_L1, u"Stockholm", 59.33, 18.06},
                        {"11122"_L1, u"Stockholm", 59.33, 18.06},
                        {"21122"_L1, u"Malmö", 55.61, 13.00},
                        {"35230"_L1, u"Växjö", 56.88, 14.81},
                        {"41103"_L1, u"Göteborg", 57.71, 11.97},
                        {"55318"_L1, u"Jönköping", 57.78, 14.16},
                        {"65224"_L1, u"Karlstad", 59.38, 13.50},
                        {"75320"_L1, u"Uppsala", 59.86, 17.64},
                        {"85230"_L1, u"Sundsvall", 62.39, 17.31},
                        {"97231"_L1, u"Luleå", 65.58, 22.15}}};
constexpr Rows danish{{{"0800"_L1, u"Høje Taastrup", 55.65, 12.27},
                       {"1550"_L1, u"København V", 55.67, 12.57},
                       {"2300"_L1, u"København S", 55.65, 12.60},
                       {"3000"_L1, u"Helsingør", 56.03, 12.61},
                       {"4000"_L1, u"Roskilde", 55.64, 12.08},
                       {"5000"_L1, u"Odense C", 55.40, 10.39},
                       {"6000"_L1, u"Kolding", 55.49, 9.47},
                       {"7100"_L1, u"Vejle", 55.71, 9.54},
                       {"8000"_L1, u"Aarhus C", 56.16, 10.20},
                       {"9000"_L1, u"Aalborg", 57.05, 9.92}}};
constexpr Rows norwegian{{{"0155"_L1, u"Oslo", 59.91, 10.75},
                          {"1400"_L1, u"Ski", 59.72, 10.84},
                          {"2317"_L1, u"Hamar", 60.79, 11.07},
                          {"3015"_L1, u"Drammen", 59.74, 10.20},
                          {"4006"_L1, u"Stavanger", 58.97, 5.73},
                          {"5003"_L1, u"Bergen", 60.39, 5.32},
                          {"6002"_L1, u"Ålesund", 62.47, 6.15},
                          {"7010"_L1, u"Trondheim", 63.43, 10.40},
                          {"8006"_L1, u"Bodø", 67.28, 14.40},
                          {"9008"_L1, u"Tromsø", 69.65, 18.96}}};
constexpr Rows finnish{{{"00100"_L1, u"Helsinki", 60.17, 24.94},
                        {"15110"_L1, u"Lahti", 60.98, 25.66},
                        {"20100"_L1, u"Turku", 60.45, 22.27},
                        {"33100"_L1, u"Tampere", 61.50, 23.76},
                        {"40100"_L1, u"Jyväskylä", 62.24, 25.75},
                        {"50100"_L1, u"Mikkeli", 61.69, 27.27},
                        {"65100"_L1, u"Vaasa", 63.10, 21.62},
                        {"70100"_L1, u"Kuopio", 62.89, 27.68},
                        {"80100"_L1, u"Joensuu", 62.60, 29.76},
                        {"90100"_L1, u"Oulu", 65.01, 25.47}}};

const Rows* rowsOf(const QString& country)
{
    if (country == "SE"_L1)
        return &swedish;
    if (country == "DK"_L1)
        return &danish;
    if (country == "NO"_L1)
        return &norwegian;
    return country == "FI"_L1 ? &finnish : nullptr;
}

size_t digitOf(const QString& zip)
{
    const int digit = zip.isEmpty() ? 0 : zip.front().digitValue();
    return digit < 0 ? 0 : static_cast<size_t>(digit);
}

Region regionFrom(const Row& row, const QString& country)
{
    return {.place = {.zip = row.zip, .city = QString::fromUtf16(row.city), .country = country},
            .latitude = row.latitude,
            .longitude = row.longitude};
}

Place swissCentre(const QString& zip)
{
    const size_t digit = digitOf(zip);
    if (digit == 1 || digit == 2)
        return {.zip = u"1306"_s, .city = u"Daillens"_s, .country = u"CH"_s};
    if (digit >= 7)
        return {.zip = u"8500"_s, .city = u"Frauenfeld"_s, .country = u"CH"_s};
    return {.zip = u"4624"_s, .city = u"Härkingen"_s, .country = u"CH"_s};
}

} // namespace

Region regionOf(const QString& country, const QString& zip)
{
    const Rows* rows = rowsOf(country);
    return rows ? regionFrom((*rows)[digitOf(zip)], country) : Region{};
}

QList<Region> regionsOf(const QString& country)
{
    QList<Region> regions;
    if (const Rows* rows = rowsOf(country))
        for (const Row& row : *rows)
            if (regions.isEmpty() || regions.constLast().place.zip != row.zip)
                regions.append(regionFrom(row, country));
    return regions;
}

Place sortingCentre(const Place& place)
{
    if (place.country == "CH"_L1 || place.country == "LI"_L1)
        return swissCentre(place.zip);
    const Place region = regionOf(place.country, place.zip).place;
    return region.city.isEmpty() ? Place{.zip = place.zip, .city = place.city, .country = place.country} : region;
}

Place elsewhere(const Place& place)
{
    if (place.country == "CH"_L1 || place.country == "LI"_L1)
        return digitOf(place.zip) == 7 ? Place{.zip = u"3011"_s, .city = u"Bern"_s, .country = u"CH"_s}
                                       : Place{.zip = u"7000"_s, .city = u"Chur"_s, .country = u"CH"_s};
    const QString digit = QString::number((digitOf(place.zip) + 3) % 10);
    const Place region = regionOf(place.country, digit).place;
    return region.city.isEmpty() ? Place{.zip = place.zip, .city = place.city, .country = place.country} : region;
}

} // namespace aviso::practice
