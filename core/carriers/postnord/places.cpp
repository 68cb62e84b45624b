#include "core/carriers/postnord/places.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/answers.h"
#include "core/carriers/postnord/opening.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAsked = 100;
constexpr int askedToSift = 50; ///< a text is looked for among so many
constexpr int lockerType = 2;
const QString allPoints = u"6,24,25,37,38,44,54,61"_s; ///< what recipients may choose, without lockers
const QString allLockers = u"2"_s;

const QStringList& countriesWithPoints()
{
    static const QStringList all = u"SE NO FI DK DE BE NL LU EE LV LT AT FR ES AX PL PT CZ IE SK SI"_s.split(u' ');
    return all;
}

QString countryOf(const PlaceQuestion& question, const model::Account& account)
{
    return question.country.isEmpty() ? issuingCountry(account) : question.country.toUpper();
}

bool isPostcode(const QString& digits, const QString& country)
{
    static const QStringList short4{u"DK"_s, u"NO"_s, u"BE"_s, u"LU"_s, u"AT"_s, u"LV"_s, u"PT"_s, u"SI"_s};
    return digits.size() == (short4.contains(country) ? 4 : 5);
}

/// What of the text is a number: without the blanks that Swedish postcodes are written with.
QString digitsOf(const QString& text)
{
    static const QRegularExpression form(u"\\A[0-9]+( [0-9]+)?\\z"_s);
    return form.match(text).hasMatch() ? QString(text).remove(u' ') : QString();
}

bool hasAddress(const PlaceQuestion& question)
{
    return !question.postcode.trimmed().isEmpty() || !question.city.trimmed().isEmpty();
}

/// QUrlQuery leaves '+' alone, which a form reader takes for a space.
void put(QUrlQuery& query, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
}

Call callOf(const QString& path, const QString& country)
{
    Call call{.path = u"/businesslocation/v5/servicepoints/"_s + path};
    put(call.query, u"returnType"_s, u"json"_s);
    put(call.query, u"countryCode"_s, country);
    return call;
}

/// Where a question starts from: its address, or its text as postcode or town.
struct Start
{
    QString postcode;
    QString city;
};

Start startOf(const PlaceQuestion& question, const QString& digits)
{
    if (hasAddress(question))
        return {.postcode = question.postcode.trimmed(), .city = question.city.trimmed()};
    return {.postcode = digits, .city = digits.isEmpty() ? question.text.trimmed() : QString()};
}

Call nearCall(const PlaceQuestion& question, const model::Account& account, const Start& start)
{
    const QString country = countryOf(question, account);
    const bool isSifted = hasAddress(question) && !question.text.trimmed().isEmpty();
    const int wanted = isSifted ? std::max(question.most, askedToSift) : question.most;
    Call call = callOf(u"nearest/byaddress"_s, country);
    static const QStringList nordic{u"SE"_s, u"NO"_s, u"DK"_s, u"FI"_s};
    if (!nordic.contains(country))
        put(call.query, u"agreementCountry"_s, issuingCountry(account));
    put(call.query, u"city"_s, start.city);
    put(call.query, u"postalCode"_s, QString(start.postcode).remove(u' '));
    put(call.query, u"streetName"_s, question.street.trimmed());
    put(call.query, u"streetNumber"_s, question.houseNumber.trimmed());
    put(call.query, u"numberOfServicePoints"_s, QString::number(std::clamp(wanted, 1, mostAsked)));
    put(call.query, u"srId"_s, u"EPSG:4326"_s);
    put(call.query, u"context"_s, u"optionalservicepoint"_s);
    put(call.query, u"responseFilter"_s, u"public"_s);
    put(call.query, u"typeId"_s, question.kind == PlaceKind::Locker ? allLockers : allPoints);
    return call;
}

std::optional<double> numberIn(const QJsonValue& value)
{
    bool isNumber = false;
    const double number = textIn(value).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Version 5 has a list and version 1 one of them. The description has the words for both the wrong way round.
void locate(Place& place, const QJsonObject& point)
{
    const QJsonValue one =
        point["coordinates"_L1].isArray() ? point["coordinates"_L1].toArray().first() : point["coordinate"_L1];
    const auto north = numberIn(one["northing"_L1]);
    const auto east = numberIn(one["easting"_L1]);
    if (!north || !east || std::abs(*north) > 90 || std::abs(*east) > 180)
        return;
    place.latitude = north;
    place.longitude = east;
}

QString streetIn(const QJsonValue& address)
{
    return QStringList{textIn(address["streetName"_L1]), textIn(address["streetNumber"_L1])}.join(u' ').trimmed();
}

void putKey(Place& place, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        place.keys.insert(name, value);
}

PlaceKind kindIn(const QJsonObject& point)
{
    const QJsonValue type = point["type"_L1];
    const bool isLocker = numberIn(type["typeId"_L1]) == lockerType || numberIn(type["groupTypeId"_L1]) == lockerType ||
                          type["boxType"_L1].isObject();
    return isLocker ? PlaceKind::Locker : PlaceKind::ServicePoint;
}

Place placeIn(const QJsonObject& point)
{
    const QJsonValue delivery =
        point["deliveryAddress"_L1].toObject().isEmpty() ? point["visitingAddress"_L1] : point["deliveryAddress"_L1];
    const QJsonValue visit = point["visitingAddress"_L1].toObject().isEmpty() ? delivery : point["visitingAddress"_L1];
    Place place{.id = textIn(point["servicePointId"_L1]),
                .kind = kindIn(point),
                .name = textIn(point["name"_L1]),
                .street = textIn(visit["streetName"_L1]),
                .houseNumber = textIn(visit["streetNumber"_L1]),
                .postcode = textIn(visit["postalCode"_L1]),
                .city = textIn(visit["city"_L1]),
                .country = textIn(visit["countryCode"_L1]),
                .hours = weekIn(point["openingHours"_L1])};
    putKey(place, u"street"_s, streetIn(delivery));
    putKey(place, u"postcode"_s, textIn(delivery["postalCode"_L1]));
    putKey(place, u"city"_s, textIn(delivery["city"_L1]));
    putKey(place, u"country"_s, textIn(delivery["countryCode"_L1]));
    putKey(place, u"distance"_s, textIn(point["routeDistance"_L1]));
    putKey(place, u"detail"_s, textIn(point["locationDetail"_L1]));
    putKey(place, u"routing"_s, textIn(point["routingCode"_L1]));
    if (const auto takesCash = flagIn(point["pickup"_L1]["cashOnDelivery"_L1]))
        putKey(place, u"cash-on-delivery"_s, *takesCash ? u"yes"_s : u"no"_s);
    locate(place, point);
    return place;
}

double distanceOf(const Place& place)
{
    bool isNumber = false;
    const double metres = place.keys.value(u"distance"_s).toDouble(&isNumber);
    return isNumber ? metres : std::numeric_limits<double>::max();
}

/// Whether a point is what the text of a question that also has an address asks for.
bool isMeant(const Place& place, const PlaceQuestion& question)
{
    const QString text = question.text.trimmed();
    if (text.isEmpty() || !hasAddress(question))
        return true;
    return place.id.startsWith(text) || place.name.contains(text, Qt::CaseInsensitive) ||
           place.street.contains(text, Qt::CaseInsensitive);
}

} // namespace

QString issuingCountry(const model::Account& account)
{
    static const QMap<QString, QString> countries{
        {u"Z11"_s, u"DK"_s}, {u"Z12"_s, u"SE"_s}, {u"Z13"_s, u"NO"_s}, {u"Z14"_s, u"FI"_s}};
    return countries.value(account.settings.value(u"issuer"_s));
}

std::optional<Call> placesCall(const PlaceQuestion& question, const model::Account& account)
{
    const QString country = countryOf(question, account);
    const bool isPoint = question.kind == PlaceKind::ServicePoint || question.kind == PlaceKind::Locker;
    if (!isPoint || !countriesWithPoints().contains(country))
        return std::nullopt;
    const QString digits = digitsOf(question.text.trimmed());
    if (!hasAddress(question) && !digits.isEmpty() && !isPostcode(digits, country)) {
        Call call = callOf(u"ids"_s, country);
        put(call.query, u"ids"_s, digits);
        put(call.query, u"responseFilter"_s, u"public"_s);
        return call;
    }
    const Start start = startOf(question, digits);
    if (start.postcode.isEmpty() && start.city.isEmpty())
        return std::nullopt;
    return nearCall(question, account, start);
}

Result<QList<Place>> placesIn(const net::Answer& answer, const PlaceQuestion& question)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    if (!root["servicePointInformationResponse"_L1].isObject())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    const QJsonObject response = root["servicePointInformationResponse"_L1].toObject();
    QList<Place> places;
    QSet<QString> seen;
    for (const QJsonValue point : response["servicePoints"_L1].toArray()) {
        const Place place = placeIn(point.toObject());
        if (place.id.isEmpty() || seen.contains(place.id))
            continue;
        seen.insert(place.id);
        if (place.kind == question.kind && isMeant(place, question))
            places.append(place);
    }
    if (seen.isEmpty() && hasFault(response))
        return failure(faultIn(response));
    std::ranges::stable_sort(places, {}, distanceOf);
    return places.mid(0, std::max(question.most, 0));
}

Result<QList<Place>> findPlaces(Session& session, const PlaceQuestion& question, std::stop_token stop)
{
    const auto call = placesCall(question, session.account());
    if (!call)
        return QList<Place>();
    const auto answer = make(session, *call, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return placesIn(*answer, question);
}

} // namespace aviso::carriers::postnord
