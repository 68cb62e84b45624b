#include "core/shipping/places.h"

#include "core/base/textlength.h"
#include "core/model/accounts.h"
#include "core/shipping/route.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using carriers::Place;
using carriers::PlaceQuestion;
using storage::Connection;

namespace {

constexpr qint64 freshSeconds = 24 * 60 * 60;
constexpr int mostKeptShown = 50;

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Which question it is, in the spelling of which two that mean the same are the same.
QString keyOf(const PlaceQuestion& question)
{
    return QStringList{carriers::placeKindWord(question.kind),
                       question.country,
                       question.within,
                       question.postcode,
                       folded(question.text),
                       folded(question.city),
                       folded(question.street + u' ' + question.houseNumber),
                       QString::number(question.most)}
        .join(u'\x1f');
}

QString searchOf(const Place& place)
{
    return folded(QStringList{place.name, place.street, place.houseNumber, place.postcode, place.city, place.region,
                              place.keys.value(u"number"_s)}
                      .join(u' '));
}

Result<void> keep(Connection& connection, const QString& carrier, const PlaceQuestion& question,
                  const QList<Place>& places, const QDateTime& now)
{
    QStringList ids;
    for (const Place& place : places) {
        const auto kept = connection.run(u"INSERT INTO places(carrier, kind, place_id, within, search, place, read_at)"
                                         " VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(carrier, kind, place_id) DO UPDATE"
                                         " SET within = excluded.within, search = excluded.search,"
                                         " place = excluded.place, read_at = excluded.read_at"_s,
                                         carrier, carriers::placeKindWord(place.kind), place.id, question.within,
                                         searchOf(place), textOf(carriers::placeJson(place)), now);
        if (!kept)
            return std::unexpected(kept.error());
        ids.append(carriers::placeKindWord(place.kind) + u'/' + place.id);
    }
    const auto answered = connection.run(
        u"INSERT INTO place_answers(carrier, question, ids, read_at) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(carrier, question) DO UPDATE SET ids = excluded.ids, read_at = excluded.read_at"_s,
        carrier, keyOf(question),
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)), now);
    return answered ? Result<void>() : std::unexpected(answered.error());
}

Result<QList<Place>> placesOf(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<Place> places;
    for (const storage::Row& row : *rows)
        if (auto place = carriers::placeFromJson(QJsonDocument::fromJson(row.bytes(0)).object()))
            places.append(*std::move(place));
    return places;
}

/// One place or none.
Result<QList<Place>> placeOf(Connection& connection, const QString& carrier, const QString& kind, const QString& id)
{
    return placesOf(connection.run(u"SELECT place FROM places WHERE carrier = ? AND kind = ? AND place_id = ?"_s,
                                   carrier, kind, id));
}

/// The answer to that very question, if it is not too old.
Result<std::optional<PlacesFound>> answered(Connection& connection, const QString& carrier,
                                            const PlaceQuestion& question, const QDateTime& since)
{
    const auto rows =
        connection.run(u"SELECT ids, read_at FROM place_answers WHERE carrier = ? AND question = ? AND read_at >= ?"_s,
                       carrier, keyOf(question), since);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    PlacesFound found{.readAt = rows->first().time(1)};
    for (const QJsonValue id : QJsonDocument::fromJson(rows->first().bytes(0)).array()) {
        const QString word = id.toString();
        const auto place = placeOf(connection, carrier, word.section(u'/', 0, 0), word.section(u'/', 1));
        if (!place)
            return std::unexpected(place.error());
        found.places += *place;
    }
    return found;
}

/// Whatever is kept of that kind that has all the words, of any age.
Result<QList<Place>> kept(Connection& connection, const QString& carrier, const PlaceQuestion& question)
{
    const auto all =
        placesOf(connection.run(u"SELECT place FROM places WHERE carrier = ? AND kind = ? AND"
                                " (within = ? OR ? = '') ORDER BY search"_s,
                                carrier, carriers::placeKindWord(question.kind), question.within, question.within));
    if (!all)
        return all;
    const QStringList words = folded(question.text).split(u' ', Qt::SkipEmptyParts);
    QList<Place> fitting;
    for (const Place& place : *all) {
        const QString search = searchOf(place);
        const bool fits = std::ranges::all_of(words, [&](const QString& word) { return search.contains(word); });
        const bool isNear = question.postcode.isEmpty() || place.postcode == question.postcode;
        if (fits && isNear && fitting.size() < std::min(question.most, mostKeptShown))
            fitting.append(place);
    }
    return fitting;
}

Result<QList<Place>> ask(const Desk& desk, const Route& route, const PlaceQuestion& question, std::stop_token stop)
{
    const auto session = openLine(desk, route);
    if (!session)
        return std::unexpected(session.error());
    return route.channel->findPlaces(**session, question, std::move(stop));
}

} // namespace

Result<PlacesFound> findPlaces(const Desk& desk, AccountId id, const PlaceQuestion& question, Freshness freshness,
                               std::stop_token stop)
{
    const auto account = desk.store.read([&](Connection& c) { return model::loadAccount(c, id); });
    if (!account)
        return std::unexpected(account.error());
    const auto route = findRoute(desk, *account);
    if (!route)
        return std::unexpected(route.error());
    if (!route->channel->findPlaces)
        return failure(Error::Kind::Refused, u"cannot-find-places"_s);
    const QDateTime now = desk.clock.now();
    if (freshness == Freshness::OfToday) {
        auto known = desk.store.read(
            [&](Connection& c) { return answered(c, account->carrier, question, now.addSecs(-freshSeconds)); });
        if (!known)
            return std::unexpected(known.error());
        if (*known && !(*known)->places.isEmpty())
            return **std::move(known);
    }
    const auto places = ask(desk, *route, question, std::move(stop));
    if (places) {
        const auto stored =
            desk.store.write({}, [&](Connection& c) { return keep(c, account->carrier, question, *places, now); });
        if (!stored)
            return std::unexpected(stored.error());
        if (places->isEmpty())
            return failure(Error::Kind::NotFound, u"place-not-found"_s);
        return PlacesFound{.places = *places, .readAt = now};
    }
    const auto known = desk.store.read([&](Connection& c) { return kept(c, account->carrier, question); });
    if (!known)
        return std::unexpected(known.error());
    if (known->isEmpty())
        return std::unexpected(places.error());
    return PlacesFound{.places = *known, .why = places.error()};
}

Result<std::optional<Place>> keptPlace(Connection& connection, const QString& carrier, carriers::PlaceKind kind,
                                       const QString& id)
{
    const auto places = placeOf(connection, carrier, carriers::placeKindWord(kind), id);
    if (!places)
        return std::unexpected(places.error());
    return places->isEmpty() ? std::nullopt : std::optional(places->first());
}

} // namespace aviso::shipping
