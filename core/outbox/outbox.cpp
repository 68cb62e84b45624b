#include "core/outbox/outbox.h"

#include "core/base/storederror.h"
#include "core/base/wordtable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace aviso::outbox {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Rows;

namespace {

constexpr WordTable<State, 3> words{
    {{State::Waiting, "waiting"_L1}, {State::Sent, "sent"_L1}, {State::Failed, "failed"_L1}}};

const QString columns = u"id, shipment_id, subject, event, audience, rule, channel, batch, payload, created_at, state,"
                        " tries, next_try_at, last_error, sent_at"_s;

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const Row& row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

QList<Entry> toEntries(const Rows& rows)
{
    QList<Entry> entries;
    for (const Row& row : rows)
        entries.append({.id = row.id<OutgoingId>(0),
                        .what = {.shipment = row.id<ShipmentId>(1),
                                 .subject = row.text(2),
                                 .event = row.text(3),
                                 .audience = row.text(4),
                                 .rule = row.text(5),
                                 .channel = row.text(6),
                                 .batch = row.text(7),
                                 .payload = objectIn(row, 8),
                                 .at = row.time(9)},
                        .state = stateFromWord(row.text(10)).value_or(State::Waiting),
                        .tries = row.count(11),
                        .nextTryAt = row.time(12),
                        .lastError = errorFrom(row.text(13)),
                        .sentAt = row.time(14)});
    return entries;
}

Result<void> done(const Result<Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

} // namespace

QString stateWord(State state)
{
    return words.of(state);
}

std::optional<State> stateFromWord(QStringView word)
{
    return words.from(word);
}

Result<void> enqueue(Connection& connection, const Outgoing& o)
{
    return done(connection.run(
        u"INSERT INTO outbox(shipment_id, subject, event, audience, rule, channel, batch, payload,"
        " next_try_at, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(shipment_id, subject, event, audience, rule) DO NOTHING"_s,
        o.shipment, o.subject, o.event, o.audience, o.rule, o.channel, o.batch, compact(o.payload), o.at, o.at));
}

Result<void> hurry(Connection& connection, const QString& channel, const QDateTime& now)
{
    return done(
        connection.run(u"UPDATE outbox SET next_try_at = ? WHERE channel = ? AND state <> 'sent' AND next_try_at > ?"_s,
                       now, channel, now));
}

Result<QList<Entry>> list(Connection& connection, std::optional<State> state, int limit,
                          std::optional<OutgoingId> before)
{
    QString sql = u"SELECT "_s + columns + u" FROM outbox WHERE id < ?"_s;
    QList<QVariant> args{before ? number(*before) : std::numeric_limits<qint64>::max()};
    if (state) {
        sql += u" AND state = ?"_s;
        args << stateWord(*state);
    }
    const auto rows = connection.runBound(sql + u" ORDER BY id DESC LIMIT ?"_s, args << limit);
    if (!rows)
        return std::unexpected(rows.error());
    return toEntries(*rows);
}

Result<QList<Entry>> loadBatch(Connection& connection, const QString& channel, const QString& batch)
{
    const auto rows = connection.run(
        u"SELECT "_s + columns + u" FROM outbox WHERE channel = ? AND batch = ? ORDER BY id"_s, channel, batch);
    if (!rows)
        return std::unexpected(rows.error());
    return toEntries(*rows);
}

Result<QMap<State, qint64>> countByState(Connection& connection)
{
    const auto rows = connection.run(u"SELECT state, count(*) FROM outbox GROUP BY state"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QMap<State, qint64> counts;
    for (const Row& row : *rows)
        counts[stateFromWord(row.text(0)).value_or(State::Waiting)] += row.integer(1);
    return counts;
}

} // namespace aviso::outbox
