#include "core/carriers/place.h"

#include "core/base/wordtable.h"

#include <QJsonArray>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordTable<PlaceKind, 5> words{{{PlaceKind::Settlement, "settlement"_L1},
                                         {PlaceKind::Street, "street"_L1},
                                         {PlaceKind::Branch, "branch"_L1},
                                         {PlaceKind::Locker, "locker"_L1},
                                         {PlaceKind::ServicePoint, "service-point"_L1}}};

} // namespace

QString placeKindWord(PlaceKind kind)
{
    return words.of(kind);
}

std::optional<PlaceKind> placeKindFromWord(QStringView word)
{
    return words.from(word);
}

QJsonObject placeJson(const Place& place)
{
    QJsonObject keys;
    for (auto key = place.keys.begin(); key != place.keys.end(); ++key)
        keys.insert(key.key(), *key);
    QJsonArray sizes;
    for (const int mm : place.mostMm)
        sizes.append(mm);
    QJsonObject object{{u"id"_s, place.id},
                       {u"kind"_s, placeKindWord(place.kind)},
                       {u"name"_s, place.name},
                       {u"street"_s, place.street},
                       {u"house_number"_s, place.houseNumber},
                       {u"postcode"_s, place.postcode},
                       {u"city"_s, place.city},
                       {u"region"_s, place.region},
                       {u"country"_s, place.country},
                       {u"keys"_s, keys},
                       {u"hours"_s, QJsonArray::fromStringList(place.hours)},
                       {u"most_grams"_s, place.mostGrams},
                       {u"most_mm"_s, sizes},
                       {u"closed_to"_s, place.closedTo}};
    if (place.latitude && place.longitude) {
        object.insert(u"latitude"_s, *place.latitude);
        object.insert(u"longitude"_s, *place.longitude);
    }
    if (place.mostValue) {
        object.insert(u"most_value"_s, place.mostValue->minor);
        object.insert(u"currency"_s, place.mostValue->currency);
    }
    return object;
}

std::optional<Place> placeFromJson(const QJsonObject& object)
{
    const auto kind = placeKindFromWord(object["kind"_L1].toString());
    if (!kind)
        return std::nullopt;
    Place place{.id = object["id"_L1].toString(),
                .kind = *kind,
                .name = object["name"_L1].toString(),
                .street = object["street"_L1].toString(),
                .houseNumber = object["house_number"_L1].toString(),
                .postcode = object["postcode"_L1].toString(),
                .city = object["city"_L1].toString(),
                .region = object["region"_L1].toString(),
                .country = object["country"_L1].toString(),
                .mostGrams = object["most_grams"_L1].toInt(),
                .closedTo = object["closed_to"_L1].toString()};
    const QJsonObject keys = object["keys"_L1].toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        place.keys.insert(key.key(), key.value().toString());
    for (const QJsonValue hours : object["hours"_L1].toArray())
        place.hours.append(hours.toString());
    for (const QJsonValue mm : object["most_mm"_L1].toArray())
        place.mostMm.append(mm.toInt());
    if (object.contains("latitude"_L1)) {
        place.latitude = object["latitude"_L1].toDouble();
        place.longitude = object["longitude"_L1].toDouble();
    }
    if (object.contains("most_value"_L1))
        place.mostValue =
            Money{.minor = object["most_value"_L1].toInteger(), .currency = object["currency"_L1].toString()};
    return place;
}

} // namespace aviso::carriers
