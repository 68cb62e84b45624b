#include "core/carriers/novaposhta/places.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSettlements = 20; // more are refused
constexpr int mostStreets = 20;
constexpr int mostPages = 10;
const QString ukraine = u"UA"_s;

void put(QMap<QString, QString>& keys, const QString& name, const QString& key)
{
    if (!key.isEmpty())
        keys.insert(name, key);
}

/// Settlements and streets lie one level deeper, in the "Addresses" of the first element.
QJsonArray addressesIn(const Envelope& envelope)
{
    QJsonArray all;
    for (const QJsonValue group : envelope.data)
        for (const QJsonValue address : group["Addresses"_L1].toArray())
            all.append(address);
    return all;
}

Place settlementIn(const QJsonObject& object)
{
    const QString town = plain(object["MainDescription"_L1]);
    const QString shown = plain(object["Present"_L1]);
    Place place{.id = plain(object["Ref"_L1]),
                .kind = PlaceKind::Settlement,
                .name = shown.isEmpty() ? town : shown,
                .city = town,
                .region = plain(object["Area"_L1]),
                .country = ukraine};
    put(place.keys, u"settlement"_s, place.id);
    put(place.keys, u"city"_s, plain(object["DeliveryCity"_L1]));
    put(place.keys, u"town"_s, town);
    put(place.keys, u"area"_s, place.region);
    put(place.keys, u"region"_s, plain(object["Region"_L1]));
    put(place.keys, u"type"_s, plain(object["SettlementTypeCode"_L1]));
    return place;
}

std::optional<double> coordinate(const QJsonValue& value)
{
    bool isNumber = false;
    const double number = plain(value).toDouble(&isNumber);
    return isNumber && number != 0 ? std::optional(number) : std::nullopt;
}

Place streetIn(const QJsonObject& object)
{
    const QString shown = plain(object["Present"_L1]);
    const QString name = plain(object["SettlementStreetDescription"_L1]);
    // Today an object; an older service gave a list of one.
    const QJsonValue location =
        object["Location"_L1].isArray() ? object["Location"_L1].toArray().first() : object["Location"_L1];
    Place place{.id = plain(object["SettlementStreetRef"_L1]),
                .kind = PlaceKind::Street,
                .name = shown.isEmpty() ? name : shown,
                .street = shown.isEmpty() ? name : shown,
                .country = ukraine,
                .latitude = coordinate(location["lat"_L1]),
                .longitude = coordinate(location["lon"_L1])};
    put(place.keys, u"settlement"_s, plain(object["SettlementRef"_L1]));
    return place;
}

/// Kilograms, as text or number; "0" is no limit.
int gramsOf(const QJsonValue& value)
{
    const double kilograms = plain(value).toDouble();
    return kilograms > 0 && kilograms < 1'000'000 ? static_cast<int>(kilograms * 1000) : 0;
}

QList<int> millimetresOf(const QJsonValue& centimetres)
{
    QList<int> list;
    for (const auto& side : {"Length"_L1, "Width"_L1, "Height"_L1}) {
        const double length = plain(centimetres[side]).toDouble();
        if (length > 0 && length < 10'000)
            list.append(static_cast<int>(length * 10));
    }
    return list.size() == 3 ? list : QList<int>();
}

std::optional<Money> mostValueOf(const QJsonValue& hryvnias)
{
    const double sum = plain(hryvnias).toDouble();
    return sum > 0 && sum < 1e12 ? std::optional(Money{static_cast<qint64>(sum * 100), u"UAH"_s}) : std::nullopt;
}

QStringList hoursOf(const QJsonValue& schedule)
{
    constexpr std::array days{"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                              "Friday"_L1, "Saturday"_L1, "Sunday"_L1};
    if (schedule.toObject().isEmpty())
        return {};
    QStringList hours;
    for (const auto& day : days) {
        const QString open = plain(schedule[day]);
        hours.append(open == "-"_L1 ? QString() : open);
    }
    return hours;
}

/// Most lockers stand inside a house whose door only its residents can open.
QString closedTo(const QJsonObject& object)
{
    static const QStringList forResidents{u"ForResidentsOfEntrance"_s, u"Private"_s, u"LimitedAccess"_s};
    const QString status = plain(object["WarehouseStatus"_L1]);
    if (!status.isEmpty() && status != "Working"_L1)
        return u"not-working"_s;
    if (forResidents.contains(plain(object["PostMachineType"_L1])))
        return u"residents-only"_s;
    return isTrue(object["DenyToSelect"_L1]) ? u"not-selectable"_s : QString();
}

bool isLocker(const QJsonObject& object)
{
    static const QStringList types{u"f9316480-5f2d-425d-bc2c-ac7cd29decf0"_s,
                                   u"95dc212d-479c-4ffb-a8ab-8c1b9073d0bc"_s};
    return plain(object["CategoryOfWarehouse"_L1]) == "Postomat"_L1 ||
           types.contains(plain(object["TypeOfWarehouse"_L1]));
}

Place pointIn(const QJsonObject& object)
{
    const QString name = plain(object["Description"_L1]);
    const int place = gramsOf(object["PlaceMaxWeightAllowed"_L1]);
    Place point{.id = plain(object["Ref"_L1]),
                .kind = isLocker(object) ? PlaceKind::Locker : PlaceKind::Branch,
                .name = name,
                .street = plain(object["ShortAddress"_L1]),
                .postcode = plain(object["PostalCodeUA"_L1]),
                .city = plain(object["CityDescription"_L1]),
                .region = plain(object["SettlementAreaDescription"_L1]),
                .country = ukraine,
                .latitude = coordinate(object["Latitude"_L1]),
                .longitude = coordinate(object["Longitude"_L1]),
                .hours = hoursOf(object["Schedule"_L1]),
                .mostGrams = place > 0 ? place : gramsOf(object["TotalMaxWeightAllowed"_L1]),
                .mostMm = millimetresOf(object["ReceivingLimitationsOnDimensions"_L1]),
                .mostValue = mostValueOf(object["MaxDeclaredCost"_L1]),
                .closedTo = closedTo(object)};
    put(point.keys, u"settlement"_s, plain(object["SettlementRef"_L1]));
    put(point.keys, u"city"_s, plain(object["CityRef"_L1]));
    put(point.keys, u"number"_s, plain(object["Number"_L1]));
    put(point.keys, u"index"_s, plain(object["WarehouseIndex"_L1]));
    return point;
}

bool isPoint(PlaceKind kind)
{
    return kind == PlaceKind::Branch || kind == PlaceKind::Locker;
}

/// A list of points has been seen empty once and filled when it was asked for again.
Result<Envelope> askTwiceIfEmpty(Session& session, const Call& call, std::stop_token stop)
{
    auto envelope = make(session, call, Effect::Reads, stop);
    return envelope && envelope->data.isEmpty() ? make(session, call, Effect::Reads, stop) : envelope;
}

Result<QList<Place>> findPoints(Session& session, const PlaceQuestion& question, std::stop_token stop)
{
    QList<Place> found;
    for (int page = 1; page <= mostPages && found.size() < question.most; ++page) {
        const Call call = placesCall(question, page);
        const auto envelope =
            page == 1 ? askTwiceIfEmpty(session, call, stop) : make(session, call, Effect::Reads, stop);
        if (!envelope)
            return std::unexpected(envelope.error());
        found += placesIn(*envelope, question.kind);
        if (envelope->data.size() < pointsInPage)
            break;
    }
    return found.mid(0, question.most);
}

} // namespace

Call placesCall(const PlaceQuestion& question, int page)
{
    const QString text = question.text.trimmed();
    const auto limit = [&](int most) { return QString::number(std::clamp(question.most, 1, most)); };
    if (question.kind == PlaceKind::Settlement)
        return {.model = u"Address"_s,
                .method = u"searchSettlements"_s,
                .properties = {{u"CityName"_s, text.isEmpty() ? question.city.trimmed() : text},
                               {u"Limit"_s, limit(mostSettlements)},
                               {u"Page"_s, QString::number(page)}}};
    if (question.kind == PlaceKind::Street)
        return {.model = u"Address"_s,
                .method = u"searchSettlementStreets"_s,
                .properties = {{u"StreetName"_s, text.isEmpty() ? question.street.trimmed() : text},
                               {u"SettlementRef"_s, question.within},
                               {u"Limit"_s, limit(mostStreets)}}};
    QJsonObject properties{{u"Limit"_s, QString::number(pointsInPage)}, {u"Page"_s, QString::number(page)}};
    if (question.within.isEmpty())
        properties.insert(u"CityName"_s, question.city.trimmed());
    else
        properties.insert(u"SettlementRef"_s, question.within);
    if (!text.isEmpty())
        properties.insert(u"FindByString"_s, text);
    return {.model = u"Address"_s, .method = u"getWarehouses"_s, .properties = properties};
}

QList<Place> placesIn(const Envelope& envelope, PlaceKind kind)
{
    QList<Place> places;
    const QJsonArray objects = isPoint(kind) ? envelope.data : addressesIn(envelope);
    for (const QJsonValue value : objects) {
        const QJsonObject object = value.toObject();
        const Place place = kind == PlaceKind::Settlement ? settlementIn(object)
                            : kind == PlaceKind::Street   ? streetIn(object)
                                                          : pointIn(object);
        if (!place.id.isEmpty() && place.kind == kind)
            places.append(place);
    }
    return places;
}

Result<QList<Place>> findPlaces(Session& session, const PlaceQuestion& question, std::stop_token stop)
{
    const bool isTownKnown = !question.within.isEmpty() || (isPoint(question.kind) && !question.city.isEmpty());
    if (question.kind == PlaceKind::ServicePoint)
        return QList<Place>();
    if (question.kind != PlaceKind::Settlement && !isTownKnown)
        return failure(Error::Kind::Invalid, u"missing"_s, u"settlement"_s);
    if (isPoint(question.kind))
        return findPoints(session, question, std::move(stop));
    const auto envelope = make(session, placesCall(question, 1), Effect::Reads, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    return placesIn(*envelope, question.kind).mid(0, question.most);
}

} // namespace aviso::carriers::novaposhta
