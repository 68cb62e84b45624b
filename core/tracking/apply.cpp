#include "core/tracking/apply.h"

#include "core/base/storederror.h"
#include "core/model/handovers.h"
#include "core/model/shipments.h"
#include "core/model/trackingevents.h"
#include "core/tracking/plan.h"
#include "core/tracking/standing.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using carriers::Possible;
using carriers::Scan;
using carriers::Sighting;
using model::Follow;
using model::TrackingEvent;
using storage::Connection;

namespace {

constexpr int markBytes = 16;

/// The carrier's own key of the event says which one it is; without one, what happened when and where.
QByteArray markOf(const QString& number, const Scan& scan)
{
    const QString identity =
        scan.id.isEmpty()
            ? QStringList{number, scan.code, QString::number(scan.at.isValid() ? scan.at.toMSecsSinceEpoch() : 0),
                          scan.place}
                  .join(u'\x1f')
            : QStringList{number, scan.id}.join(u'\x1e');
    return QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1).left(markBytes);
}

TrackingEvent eventOf(const Follow& follow, const Scan& scan, const QDateTime& now)
{
    return {.parcel = follow.parcel,
            .shipment = follow.shipment,
            .number = follow.number,
            .mark = markOf(follow.number, scan),
            .code = scan.code,
            .reason = scan.reason,
            .at = scan.at,
            .notedAt = now,
            .place = scan.place,
            .words = scan.text,
            .isRevoked = scan.isRevoked};
}

/// Whether a present state says more than the last entry of the log does: it is another one, or a failure anew.
bool isNews(const catalogue::Entry& entry, const QList<TrackingEvent>& log, const Follow& follow, const Scan& scan)
{
    const auto last =
        std::ranges::find(log.crbegin(), log.crend(), follow.number, [](const TrackingEvent& e) { return e.number; });
    if (last == log.crend() || last->code != scan.code)
        return true;
    const catalogue::StatusCode* code = catalogue::statusCode(entry, scan.code);
    return code && code->status == model::Status::Problem && scan.at.isValid() && scan.at != last->at;
}

/// A state that came back is another entry than the one that it had before, also where the carrier names no time.
TrackingEvent logEntry(const Follow& follow, Scan scan, qsizetype position, const QDateTime& now)
{
    scan.id = scan.at.isValid() ? QString() : u"%1/%2"_s.arg(position).arg(scan.code);
    return eventOf(follow, scan, now);
}

/// What is known of a parcel after a sighting.
struct Noted
{
    int added = 0;
    QList<TrackingEvent> events = {}; ///< all of it, in the order in which things happened
};

QDateTime momentOf(const TrackingEvent& event)
{
    return event.at.isValid() ? event.at : event.notedAt;
}

/// Of a parcel that was never seen, what came just now is all that is known: it need not be read again.
Result<QList<TrackingEvent>> known(Connection& connection, const Follow& follow, QList<TrackingEvent> came)
{
    if (follow.askedAt.isValid())
        return model::trackingEventsOf(connection, follow.parcel);
    std::ranges::stable_sort(came, {}, &momentOf);
    return came;
}

Result<Noted> noteEvents(Connection& connection, const catalogue::Entry& entry, const Follow& follow,
                         const Sighting& sighting, const QDateTime& now)
{
    Noted all;
    QList<TrackingEvent> came;
    if (!sighting.tellsHistory) {
        auto log = model::trackingEventsOf(connection, follow.parcel);
        if (!log)
            return std::unexpected(log.error());
        std::ranges::stable_sort(*log, {},
                                 &TrackingEvent::notedAt); // as it came: that is what the state is held against
        for (const Scan& scan : sighting.scans) {
            if (!isNews(entry, *log, follow, scan))
                continue;
            const TrackingEvent event = logEntry(follow, scan, log->size(), now);
            const auto noted = model::noteTrackingEvent(connection, event);
            if (!noted)
                return std::unexpected(noted.error());
            all.added += *noted ? 1 : 0;
            log->append(event);
        }
        std::ranges::stable_sort(*log, {}, &momentOf);
        all.events = *std::move(log);
        return all;
    }
    for (const Scan& scan : sighting.scans) {
        TrackingEvent event = eventOf(follow, scan, now);
        const auto noted = model::noteTrackingEvent(connection, event);
        if (!noted)
            return std::unexpected(noted.error());
        all.added += *noted ? 1 : 0;
        came.append(std::move(event));
    }
    auto events = known(connection, follow, std::move(came));
    if (!events)
        return std::unexpected(events.error());
    all.events = *std::move(events);
    return all;
}

/// Whoever told of it, the carrier has it.
Result<void> noteCarrierHasIt(Connection& connection, const Follow& follow, const QDateTime& now)
{
    const QDateTime at = follow.since.isValid() ? std::min(follow.since, now) : now;
    if (const auto noted = model::noteHandover(connection, follow.shipment, {.at = at, .login = {}}, now); !noted)
        return std::unexpected(noted.error());
    return model::noteHeard(connection, follow.shipment, at);
}

Result<bool> followSuccessors(Connection& connection, Follow& follow, const QStringList& successors,
                              const QDateTime& now)
{
    bool isNew = false;
    for (const QString& number : successors) {
        if (number == follow.number)
            continue;
        const auto added = model::addSuccession(connection, follow, number, now);
        if (!added)
            return std::unexpected(added.error());
        if (!*added)
            continue;
        follow.number = number;
        isNew = true;
    }
    return isNew;
}

} // namespace

Result<Applied> apply(Connection& connection, const catalogue::Entry& entry, const Follow& before,
                      const Sighting& sighting, const QDateTime& now)
{
    Follow follow = before;
    const auto noted = noteEvents(connection, entry, follow, sighting, now);
    if (!noted)
        return std::unexpected(noted.error());
    follow.askedAt = now;
    follow.failures = 0;
    follow.lastError.reset();
    follow.facts.insert(sighting.facts);
    if (sighting.isKnown)
        follow.possible = storedPossible(sighting.possible);
    const Standing standing = standingOf(entry, noted->events, sighting.summary);
    follow.status = standing.status;
    follow.code = standing.code;
    follow.since = standing.since;
    const auto isMovedOn = followSuccessors(connection, follow, sighting.successors, now);
    if (!isMovedOn)
        return std::unexpected(isMovedOn.error());
    const bool wasHandedOver = before.status && model::isHandedOver(*before.status);
    if (follow.status && model::isHandedOver(*follow.status) && !wasHandedOver)
        if (const auto told = noteCarrierHasIt(connection, follow, now); !told)
            return std::unexpected(told.error());
    follow.nextAt = *isMovedOn
                        ? now
                        : nextAsk(follow, standing.isOver ? Prospect::Over : Prospect::Open, now).value_or(QDateTime());
    if (const auto saved = model::saveFollow(connection, follow); !saved)
        return std::unexpected(saved.error());
    const bool isChanged = follow.status != before.status || follow.code != before.code || *isMovedOn;
    if (isChanged)
        if (const auto touched = model::touchShipment(connection, follow.shipment); !touched)
            return std::unexpected(touched.error());
    return Applied{.added = noted->added, .isChanged = isChanged, .follow = follow};
}

Result<void> noteFailure(Connection& connection, const Follow& before, const Error& why, const QDateTime& now)
{
    Follow follow = before;
    follow.failures += 1;
    follow.lastError = why;
    follow.nextAt = nextAsk(follow, Prospect::Open, now).value_or(QDateTime());
    if (why.retryAfter && follow.nextAt.isValid())
        follow.nextAt = std::max(follow.nextAt, now.addSecs(why.retryAfter->count()));
    return model::saveFollow(connection, follow);
}

QJsonArray storedPossible(const QList<Possible>& possible)
{
    QJsonArray stored;
    for (const Possible& one : possible) {
        QJsonObject object{{u"action"_s, one.action}, {u"party"_s, carriers::partyWord(one.party)}};
        if (one.isPossible)
            object.insert(u"possible"_s, *one.isPossible);
        if (one.why)
            object.insert(u"why"_s, storedError(one.why));
        if (one.until.isValid())
            object.insert(u"until"_s, one.until.toUTC().toString(Qt::ISODate));
        stored.append(object);
    }
    return stored;
}

QList<Possible> possibleFrom(const QJsonArray& stored)
{
    QList<Possible> possible;
    for (const QJsonValue value : stored) {
        const QJsonObject object = value.toObject();
        Possible one{.action = object[u"action"_s].toString(),
                     .party = carriers::partyFromWord(object[u"party"_s].toString()),
                     .why = errorFrom(object[u"why"_s].toString()),
                     .until = QDateTime::fromString(object[u"until"_s].toString(), Qt::ISODate)};
        if (object[u"possible"_s].isBool())
            one.isPossible = object[u"possible"_s].toBool();
        possible.append(one);
    }
    return possible;
}

} // namespace aviso::tracking
