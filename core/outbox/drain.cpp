#include "core/outbox/drain.h"

#include "core/base/storederror.h"

#include <algorithm>

namespace aviso::outbox {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Topic;

namespace {

struct BatchKey
{
    QString channel = {};
    QString name = {};
};

/// What is due, oldest first, and whose claims stand.
struct Survey
{
    QList<BatchKey> due = {};
    QStringList owners = {};
};

Result<Survey> survey(Connection& connection, const QDateTime& until)
{
    auto batches = connection.run(u"SELECT channel, batch FROM outbox WHERE state <> 'sent' AND next_try_at <= ?"
                                  " GROUP BY channel, batch ORDER BY min(id)"_s,
                                  until);
    if (!batches)
        return std::unexpected(batches.error());
    auto claims = connection.run(u"SELECT DISTINCT owner FROM outbox WHERE owner <> ''"_s);
    if (!claims)
        return std::unexpected(claims.error());
    Survey found;
    for (const Row& row : *batches)
        found.due.append({row.text(0), row.text(1)});
    for (const Row& row : *claims)
        found.owners << row.text(0);
    return found;
}

/// A batch that this program has made its own.
struct Claim
{
    const Channel* channel = nullptr; ///< null: of a channel that this version does not have
    Result<QString> target = {};
    QList<Entry> rows = {}; ///< all of the batch; empty when another program has it or nothing is left to send
};

Result<bool> isTaken(Connection& connection, const BatchKey& key, const QStringList& gone)
{
    auto owners = connection.run(u"SELECT DISTINCT owner FROM outbox WHERE channel = ? AND batch = ? AND owner <> ''"_s,
                                 key.channel, key.name);
    if (!owners)
        return std::unexpected(owners.error());
    return std::any_of(owners->begin(), owners->end(), [&](const Row& row) { return !gone.contains(row.text(0)); });
}

Result<Claim> claim(Connection& connection, const BatchKey& key, const Despatch& despatch, const QStringList& gone)
{
    const auto taken = isTaken(connection, key, gone);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return Claim{};
    auto mine = connection.run(u"UPDATE outbox SET owner = ? WHERE channel = ? AND batch = ? AND state <> 'sent'"_s,
                               despatch.presence.owner(), key.channel, key.name);
    if (!mine)
        return std::unexpected(mine.error());
    if (mine->changed == 0)
        return Claim{};
    auto rows = loadBatch(connection, key.channel, key.name);
    if (!rows)
        return std::unexpected(rows.error());
    Claim claim{.rows = std::move(*rows)};
    const auto channel = std::ranges::find(despatch.channels, key.channel, &Channel::word);
    if (channel == despatch.channels.end())
        return claim;
    claim.channel = &*channel;
    claim.target = channel->target(connection);
    return claim;
}

Result<void> send(const Claim& claim, const BatchKey& key)
{
    if (!claim.channel)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"channel-unknown"_s, .args = {key.channel}});
    if (!claim.target)
        return std::unexpected(claim.target.error());
    return claim.channel->send(*claim.target, key.name, claim.rows);
}

Result<void> noteSent(Connection& connection, const BatchKey& key, const QString& owner, const QDateTime& now)
{
    auto noted =
        connection.run(u"UPDATE outbox SET state = 'sent', owner = '', tries = tries + 1, last_error = '', sent_at = ?"
                       " WHERE channel = ? AND batch = ? AND owner = ?"_s,
                       now, key.channel, key.name, owner);
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}

Result<void> noteFailed(Connection& connection, const BatchKey& key, const QString& owner, const Error& why,
                        const QDateTime& nextTry)
{
    auto noted = connection.run(u"UPDATE outbox SET state = 'failed', owner = '', tries = tries + 1, last_error = ?,"
                                " next_try_at = ? WHERE channel = ? AND batch = ? AND owner = ?"_s,
                                storedError(why), nextTry, key.channel, key.name, owner);
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}

/// The rows of the batch that were to leave, as they stand afterwards; none when another program has it.
Result<QList<Entry>> drainBatch(const Despatch& despatch, const BatchKey& key, const QStringList& gone)
{
    auto claimed = despatch.store.write(Topic::Outbox,
                                        [&](Connection& connection) { return claim(connection, key, despatch, gone); });
    if (!claimed)
        return std::unexpected(claimed.error());
    if (claimed->rows.isEmpty())
        return QList<Entry>();
    const auto left = send(*claimed, key);
    QList<Entry> tried = std::move(claimed->rows);
    tried.removeIf([](const Entry& entry) { return entry.state == State::Sent; });
    const QString owner = despatch.presence.owner();
    const QDateTime now = despatch.clock.now();
    const int tries = 1 + std::ranges::max(tried, {}, &Entry::tries).tries;
    const QDateTime nextTry = now.addSecs(delayAfter(tries).count());
    const auto settled = despatch.store.write(Topic::Outbox, [&](Connection& connection) {
        return left ? noteSent(connection, key, owner, now) : noteFailed(connection, key, owner, left.error(), nextTry);
    });
    if (!settled)
        return std::unexpected(settled.error());
    for (Entry& entry : tried) {
        ++entry.tries;
        entry.state = left ? State::Sent : State::Failed;
        entry.sentAt = left ? now : QDateTime();
        entry.nextTryAt = left ? entry.nextTryAt : nextTry;
        entry.lastError = left ? std::nullopt : std::optional(left.error());
    }
    return tried;
}

/// A claim of our own is left from a drain that could not settle, since it is our turn now.
QStringList gone(const QStringList& owners, const storage::Presence& presence)
{
    QStringList out;
    for (const QString& owner : owners)
        if (owner == presence.owner() || !presence.isAlive(owner))
            out << owner;
    return out;
}

} // namespace

Result<Drained> drain(const Despatch& despatch, Due due, std::stop_token stop)
{
    const std::unique_lock turn(despatch.turn, std::try_to_lock);
    if (!turn)
        return Drained{};
    const QDateTime until =
        due == Due::Everything ? QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC) : despatch.clock.now();
    const auto found = despatch.store.read([&](Connection& connection) { return survey(connection, until); });
    if (!found)
        return std::unexpected(found.error());
    const QStringList leftBehind = gone(found->owners, despatch.presence);
    Drained drained;
    for (const BatchKey& key : found->due) {
        if (stop.stop_requested())
            break;
        const auto tried = drainBatch(despatch, key, leftBehind);
        if (!tried)
            return std::unexpected(tried.error());
        for (const Entry& entry : *tried)
            (entry.state == State::Sent ? drained.sent : drained.failed).append(entry);
    }
    return drained;
}

std::chrono::seconds delayAfter(int tries)
{
    constexpr std::chrono::seconds first{10};
    constexpr std::chrono::seconds longest = std::chrono::hours(1);
    constexpr int doublings = 9; // enough to pass an hour, and no shift too far
    return std::min(first * (1 << std::clamp(tries - 1, 0, doublings)), longest);
}

} // namespace aviso::outbox
