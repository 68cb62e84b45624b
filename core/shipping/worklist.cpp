#include "core/shipping/worklist.h"

#include "core/model/needs.h"
#include "core/shipping/accounts.h"
#include "core/shipping/hold.h"
#include "core/storage/backups.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Need;
using model::ShipmentFilter;
using model::State;
using storage::Connection;

namespace {

constexpr int draftsCounted = 1000;

WorkList inNeed(Need need)
{
    return {.stored = {.need = need}};
}

Result<std::optional<QDate>> oldestUnknown(Connection& connection)
{
    const auto rows =
        connection.run(u"SELECT min(intended_at) FROM attempts WHERE state IN ('intended', 'unknown') AND way = 'there'"
                       " AND shipment_id IN (SELECT id FROM shipments WHERE state = 'unknown')"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().isNull(0) ? std::nullopt : std::optional(rows->first().time(0).toLocalTime().date());
}

Result<std::optional<QDate>> nextDispatchOf(Connection& connection, QDate day)
{
    const auto rows = connection.run(u"SELECT r.dispatch_date FROM shipments r WHERE r.state = 'draft'"
                                     " AND r.dispatch_date IS NOT NULL AND r.dispatch_date >= ?"
                                     " ORDER BY r.dispatch_date LIMIT 1"_s,
                                     day);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first().date(0));
}

/// Puts the list together, one kind after the other.
class Gathering
{
public:
    Gathering(const Desk& desk, const WorkSources& sources, const KnownReadiness& known, const LongCall& call)
        : m_desk(desk), m_sources(sources), m_known(known), m_call(call), m_day(holdDay(desk.clock))
    {}

    Result<Worklist> run()
    {
        for (const WorkKind& kind : workKinds()) {
            if (m_call.isCancelled())
                return failure(Error::Kind::Cancelled, u"cancelled"_s);
            auto item = itemOf(kind);
            if (!item)
                return std::unexpected(item.error());
            if (item->tally.count > 0 || !item->tally.isAll)
                m_found.items.append(*std::move(item));
        }
        if (auto looked = lookAtDrafts(); !looked)
            return std::unexpected(looked.error());
        std::ranges::stable_sort(m_found.items, {}, [](const WorkItem& item) {
            constexpr qint64 never = std::numeric_limits<qint64>::max();
            return std::pair(kindOf(item.work).urgency, item.since ? item.since->toJulianDay() : never);
        });
        return std::move(m_found);
    }

private:
    Result<WorkItem> itemOf(const WorkKind& kind)
    {
        if (kind.work == Work::Accounts)
            return accounts();
        if (kind.work == Work::Backup)
            return backup();
        if (kind.list->standing)
            return drafts(kind);
        return m_desk.store.read([&](Connection& connection) { return counted(connection, kind); });
    }

    Result<WorkItem> counted(Connection& connection, const WorkKind& kind)
    {
        const ShipmentFilter filter = ofToday(kind.list->stored, m_desk.clock);
        const auto tally = model::tallyShipments(connection, filter, workCap, m_call.stop);
        if (!tally)
            return std::unexpected(tally.error());
        WorkItem item{.work = kind.work, .tally = *tally};
        if (tally->count == 0 || kind.work == Work::Unprinted)
            return item;
        auto since = filter.need ? model::needSince(connection, *filter.need, m_day) : oldestUnknown(connection);
        if (!since)
            return std::unexpected(since.error());
        item.since = *since;
        return item;
    }

    Result<WorkItem> drafts(const WorkKind& kind)
    {
        KnownReadiness known = m_known;
        known.insert(m_found.learned);
        auto found = draftKeys(m_desk, {.stored = kind.list->stored, .standing = *kind.list->standing},
                               {.keys = workCap, .drafts = m_sources.drafts}, known, {.stop = m_call.stop});
        if (!found)
            return std::unexpected(found.error());
        m_found.learned.insert(found->learned);
        const auto count = static_cast<qint64>(found->keys.size());
        return WorkItem{.work = kind.work, .tally = {.count = count, .isAll = found->isAll || count == 0}};
    }

    /// The first that does not work says why.
    Result<WorkItem> accounts() const
    {
        WorkItem item{.work = Work::Accounts};
        if (!m_sources.secrets)
            return item;
        const auto states = accountStates(m_desk, *m_sources.secrets);
        if (!states)
            return std::unexpected(states.error());
        for (const AccountState& state : *states) {
            const auto trouble = troubleOf(state);
            if (!trouble)
                continue;
            ++item.tally.count;
            if (!item.why) {
                item.why = trouble;
                item.args = {state.account.name};
            }
        }
        return item;
    }

    std::optional<Error> troubleOf(const AccountState& state) const
    {
        if (state.health.lastFailure)
            return state.health.lastFailure;
        if (const auto good = checkAccount(m_desk.catalogue, state.account); !good)
            return good.error();
        const auto entry = m_desk.catalogue.constFind(state.account.carrier);
        const auto* channel = catalogue::channel(*entry, state.account.channel);
        for (const QString& key : channel->secrets) {
            const SecretPlace place = state.secrets.value(key, SecretPlace::Nowhere);
            if (!state.account.isPractice && (place == SecretPlace::Nowhere || place == SecretPlace::UnsetVariable))
                return Error{.kind = Error::Kind::NotFound, .code = u"missing-secret"_s, .field = key};
        }
        return std::nullopt;
    }

    /// A desk that is younger than a backup may be needs none yet.
    Result<WorkItem> backup() const
    {
        WorkItem item{.work = Work::Backup};
        if (m_sources.backups.isEmpty())
            return item;
        const auto begun = m_desk.store.read([](Connection& connection) -> Result<QDateTime> {
            const auto rows = connection.run(u"SELECT created_at FROM desk"_s);
            if (!rows)
                return std::unexpected(rows.error());
            return rows->first().time(0);
        });
        if (!begun)
            return std::unexpected(begun.error());
        const QList<storage::BackupFile> files = storage::listBackups(m_sources.backups);
        const QDateTime last = files.isEmpty() ? *begun : files.first().writtenAt;
        if (last.daysTo(m_desk.clock.now()) <= backupDays)
            return item;
        item.tally.count = 1;
        if (!files.isEmpty())
            item.since = last.toLocalTime().date();
        return item;
    }

    Result<void> lookAtDrafts()
    {
        return m_desk.store.read([&](Connection& connection) -> Result<void> {
            const auto rows = connection.run(
                u"SELECT count(*) FROM (SELECT 1 FROM shipments WHERE state = 'draft' LIMIT ?) AS drafts"_s,
                draftsCounted + 1);
            if (!rows)
                return std::unexpected(rows.error());
            const bool isAll = rows->first().count(0) <= draftsCounted;
            m_found.drafts = {.count = isAll ? rows->first().integer(0) : draftsCounted, .isAll = isAll};
            auto next = nextDispatchOf(connection, m_day);
            if (!next)
                return std::unexpected(next.error());
            m_found.nextDispatch = *next;
            return {};
        });
    }

    const Desk& m_desk;
    const WorkSources& m_sources;
    const KnownReadiness& m_known;
    const LongCall& m_call;
    const QDate m_day;
    Worklist m_found;
};

} // namespace

const QList<WorkKind>& workKinds()
{
    static const QList<WorkKind> kinds{
        {Work::UnknownOutcomes, "unknown-outcomes"_L1, Urgency::Money, WorkList{.stored = {.state = State::Unknown}}},
        {Work::PerhapsPrinted, "perhaps-printed"_L1, Urgency::Late, inNeed(Need::PerhapsPrinted)},
        {Work::Silent, "silent"_L1, Urgency::Late, inNeed(Need::Silent)},
        {Work::Overdue, "overdue"_L1, Urgency::Late, inNeed(Need::Overdue)},
        {Work::Unhanded, "unhanded"_L1, Urgency::Late, inNeed(Need::Unhanded)},
        {Work::Accounts, "accounts"_L1, Urgency::Late, std::nullopt},
        {Work::Refused, "refused"_L1, Urgency::Late, inNeed(Need::Refused)},
        {Work::Untold, "untold"_L1, Urgency::Late, inNeed(Need::Untold)},
        {Work::Woken, "woken"_L1, Urgency::Today, inNeed(Need::Woken)},
        {Work::ToMend, "to-mend"_L1, Urgency::Today, WorkList{.standing = Standing::ToMend}},
        {Work::Unprinted, "unprinted"_L1, Urgency::Today, WorkList{.stored = {.isUnprinted = true}}},
        {Work::Ready, "ready"_L1, Urgency::Today, WorkList{.standing = Standing::Ready}},
        {Work::Backup, "backup"_L1, Urgency::Whenever, std::nullopt},
    };
    return kinds;
}

const WorkKind& kindOf(Work work)
{
    return *std::ranges::find(workKinds(), work, &WorkKind::work);
}

Result<Worklist> worklist(const Desk& desk, const WorkSources& sources, const KnownReadiness& known,
                          const LongCall& call)
{
    return Gathering(desk, sources, known, call).run();
}

ShipmentFilter ofToday(ShipmentFilter filter, const Clock& clock)
{
    if (filter.need)
        filter.day = holdDay(clock);
    return filter;
}

} // namespace aviso::shipping
