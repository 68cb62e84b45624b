#include "core/tracking/sync.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/route.h"
#include "core/tracking/apply.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using carriers::Followed;
using carriers::Sighting;
using model::Follow;
using shipping::Desk;
using shipping::Route;
using storage::Connection;

namespace {

/// How long a program may take for one call before another one asks in its place.
constexpr std::chrono::minutes longestCall{10};

Error noTracking()
{
    return {.kind = Error::Kind::Refused, .code = u"cannot-be-tracked"_s};
}

/// One account's way to its carrier, as long as it is worth trying.
struct Line
{
    Result<Route> route;
    std::shared_ptr<carriers::Session> session = {};
    std::optional<Error> closed = {}; ///< why nothing more is asked along it
};

class Sync
{
public:
    Sync(const Desk& desk, const LongCall& call) : m_desk(desk), m_call(call) {}

    Result<Synced> run(const QList<Follow>& due)
    {
        QMap<AccountId, int> batches;
        for (const Follow& follow : due) {
            const auto opened = line(follow.account);
            if (!opened)
                return std::unexpected(opened.error());
            batches.insert(follow.account, (*opened)->route ? (*opened)->route->entry->tracking.batch : 1);
        }
        const QList<Turn> turns = plan(due, batches);
        qint64 done = 0;
        for (const Turn& turn : turns) {
            if (m_call.isCancelled()) {
                m_synced.isCancelled = true;
                break;
            }
            if (const auto taken = take(turn); !taken)
                return std::unexpected(taken.error());
            done += turn.parcels.size();
            m_call.report(done, due.size());
        }
        return std::move(m_synced);
    }

private:
    Result<Line*> line(AccountId id)
    {
        if (const auto found = m_lines.find(id); found != m_lines.end())
            return &found->second;
        const auto account = m_desk.store.read([&](Connection& c) { return model::loadAccount(c, id); });
        if (!account && account.error().kind == Error::Kind::Storage)
            return std::unexpected(account.error());
        Line opened{.route = account ? shipping::findRoute(m_desk, *account)
                                     : Result<Route>(std::unexpected(account.error()))};
        if (!opened.route)
            opened.closed = opened.route.error();
        else if (!opened.route->channel->track)
            opened.closed = noTracking();
        return &m_lines.emplace(id, std::move(opened)).first->second;
    }

    /// Makes one call, for those of its parcels that no other program is asking about.
    Result<void> take(const Turn& turn)
    {
        Line& line = m_lines.at(turn.account);
        if (line.closed)
            return line.closed->code == "cannot-be-tracked"_L1 ? giveUp(turn) : leave(turn, *line.closed);
        const auto claimed = claim(turn);
        if (!claimed)
            return std::unexpected(claimed.error());
        if (claimed->isEmpty())
            return {};
        const auto sightings = ask(line, *claimed);
        if (!sightings) {
            const bool isForAll = sightings.error().kind == Error::Kind::Unauthorised ||
                                  sightings.error().kind == Error::Kind::Offline ||
                                  sightings.error().kind == Error::Kind::RateLimited;
            if (isForAll)
                line.closed = sightings.error();
            return fail(*claimed, sightings.error());
        }
        return store(*line.route->entry, *claimed, *sightings);
    }

    Result<QList<Sighting>> ask(Line& line, const QList<Follow>& parcels)
    {
        if (!line.session) {
            auto opened = shipping::openLine(m_desk, *line.route);
            if (!opened)
                return std::unexpected(opened.error());
            line.session = *std::move(opened);
        }
        QList<Followed> followed;
        for (const Follow& parcel : parcels)
            followed.append({.number = parcel.number, .phone = line.route->account.settings.value(u"sender-phone"_s)});
        return line.route->channel->track(*line.session, followed, m_call.stop);
    }

    Result<QList<Follow>> claim(const Turn& turn)
    {
        const QDateTime until = m_desk.clock.now().addSecs(std::chrono::seconds(longestCall).count());
        return m_desk.store.write({}, [&](Connection& connection) -> Result<QList<Follow>> {
            QList<Follow> claimed;
            for (const Follow& follow : turn.parcels) {
                const auto isOurs = model::claimFollow(connection, follow, until);
                if (!isOurs)
                    return std::unexpected(isOurs.error());
                if (*isOurs)
                    claimed.append(follow);
            }
            return claimed;
        });
    }

    Result<void> store(const catalogue::Entry& entry, const QList<Follow>& parcels, const QList<Sighting>& sightings)
    {
        Synced came;
        const QDateTime now = m_desk.clock.now();
        const auto write = [&](Connection& connection) -> Result<Synced> {
            Synced told;
            for (const Follow& follow : parcels) {
                const auto sighting = std::ranges::find(sightings, follow.number, &Sighting::number);
                const Error missing{.kind = Error::Kind::Offline, .code = u"not-answered"_s};
                if (sighting == sightings.end() || sighting->error) {
                    const Error why = sighting == sightings.end() ? missing : *sighting->error;
                    if (const auto noted = noteFailure(connection, follow, why, now); !noted)
                        return std::unexpected(noted.error());
                    told.failed.append({follow.shipment, follow.number, why});
                    continue;
                }
                const auto applied = apply(connection, entry, follow, *sighting, now);
                if (!applied)
                    return std::unexpected(applied.error());
                told.polled += 1;
                told.eventsNew += applied->added;
                told.changed += applied->isChanged ? 1 : 0;
            }
            return told;
        };
        const auto stored = m_desk.store.write(storage::Topic::Tracking, write);
        if (!stored)
            return std::unexpected(stored.error());
        m_synced.polled += stored->polled;
        m_synced.eventsNew += stored->eventsNew;
        m_synced.changed += stored->changed;
        m_synced.failed += stored->failed;
        return {};
    }

    /// What was claimed and not answered is put off.
    Result<void> fail(const QList<Follow>& parcels, const Error& why)
    {
        const QDateTime now = m_desk.clock.now();
        for (const Follow& follow : parcels)
            m_synced.failed.append({follow.shipment, follow.number, why});
        return m_desk.store.write(storage::Topic::Tracking, [&](Connection& connection) -> Result<void> {
            for (const Follow& follow : parcels)
                if (const auto noted = noteFailure(connection, follow, why, now); !noted)
                    return noted;
            return {};
        });
    }

    /// What was not asked about because its account is left alone stays due.
    Result<void> leave(const Turn& turn, const Error& why)
    {
        for (const Follow& follow : turn.parcels)
            m_synced.failed.append({follow.shipment, follow.number, why});
        return {};
    }

    Result<void> giveUp(const Turn& turn)
    {
        for (const Follow& follow : turn.parcels)
            m_synced.failed.append({follow.shipment, follow.number, noTracking()});
        return m_desk.store.write({}, [&](Connection& connection) -> Result<void> {
            for (const Follow& follow : turn.parcels)
                if (const auto ended = model::endFollow(connection, follow.parcel); !ended)
                    return ended;
            return {};
        });
    }

    const Desk& m_desk;
    const LongCall& m_call;
    Synced m_synced;
    std::map<AccountId, Line> m_lines;
};

} // namespace

Result<Synced> syncDue(const Desk& desk, int most, const LongCall& call)
{
    const auto due =
        desk.store.read([&](Connection& connection) { return model::dueFollows(connection, desk.clock.now(), most); });
    if (!due)
        return std::unexpected(due.error());
    return Sync(desk, call).run(*due);
}

Result<Synced> syncShipments(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call)
{
    const QDateTime now = desk.clock.now();
    const auto wanted = desk.store.write({}, [&](Connection& connection) -> Result<QList<Follow>> {
        QList<Follow> follows;
        for (const ShipmentId shipment : shipments) {
            if (const auto hurried = model::hurryFollows(connection, shipment, now); !hurried)
                return std::unexpected(hurried.error());
            const auto its = model::followsOf(connection, shipment);
            if (!its)
                return std::unexpected(its.error());
            follows += *its;
        }
        return follows;
    });
    if (!wanted)
        return std::unexpected(wanted.error());
    return Sync(desk, call).run(*wanted);
}

} // namespace aviso::tracking
