#include "core/carriers/novaposhta/measures.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastGrams = 100;
constexpr double kilogramsInCubicMetre = 250;

/// Without zeros at the end: "1.2", "3".
QString decimal(double value, int places)
{
    QString text = QString::number(value, 'f', places);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// What a place weighs at the carrier, so that the places weigh together what the waybill says.
int atLeast(int grams)
{
    return std::max(grams, leastGrams);
}

QString kilograms(int grams)
{
    return decimal(atLeast(grams) / 1000.0, 3);
}

int wholeGrams(const model::Shipment& shipment)
{
    int grams = 0;
    for (const model::Parcel& parcel : shipment.parcels)
        grams += atLeast(parcel.weightGrams);
    return grams;
}

} // namespace

QString wholeKilograms(const model::Shipment& shipment)
{
    return kilograms(wholeGrams(shipment));
}

QString volumeOfWeight(const model::Shipment& shipment)
{
    return decimal(wholeGrams(shipment) / 1000.0 / kilogramsInCubicMetre, 4);
}

QJsonArray seatsOf(const model::Shipment& shipment)
{
    std::array<double, 3> measures{};
    std::ranges::transform(std::array{u"length"_s, u"width"_s, u"height"_s}, measures.begin(),
                           [&](const QString& field) { return shipment.service.values.value(field).toDouble(); });
    const auto [length, width, height] = measures;
    if (!(length > 0 && width > 0 && height > 0))
        return {};
    QJsonArray seats;
    for (const model::Parcel& parcel : shipment.parcels)
        seats.append(QJsonObject{{u"volumetricVolume"_s, decimal(length * width * height / 1'000'000, 6)},
                                 {u"volumetricLength"_s, decimal(length, 1)},
                                 {u"volumetricWidth"_s, decimal(width, 1)},
                                 {u"volumetricHeight"_s, decimal(height, 1)},
                                 {u"weight"_s, kilograms(parcel.weightGrams)}});
    return seats;
}

} // namespace aviso::carriers::novaposhta
