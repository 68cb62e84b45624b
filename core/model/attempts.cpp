#include "core/model/attempts.h"

#include "core/base/storederror.h"

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

AttemptState attemptFromWord(const QString& word)
{
    for (const AttemptState state :
         {AttemptState::Intended, AttemptState::Booked, AttemptState::Refused, AttemptState::Burnt})
        if (attemptWord(state) == word)
            return state;
    return AttemptState::Unknown;
}

const QString columns = u"id, parcel_id, shipment_id, account_id, state, channel, base_url, is_practice, key, number,"
                        " request, owner, error, intended_at, settled_at, way"_s;

QList<Attempt> toAttempts(const storage::Rows& rows)
{
    QList<Attempt> attempts;
    for (const Row& row : rows)
        attempts.append({.id = row.id<AttemptId>(0),
                         .parcel = row.id<ParcelId>(1),
                         .shipment = row.id<ShipmentId>(2),
                         .account = row.id<AccountId>(3),
                         .way = row.text(15) == wayWord(Way::Back) ? Way::Back : Way::There,
                         .state = attemptFromWord(row.text(4)),
                         .place = {.channel = row.text(5), .baseUrl = QUrl(row.text(6)), .isPractice = row.isTrue(7)},
                         .key = row.text(8),
                         .number = row.text(9),
                         .request = row.bytes(10),
                         .owner = row.text(11),
                         .error = errorFrom(row.text(12)),
                         .intendedAt = row.time(13),
                         .settledAt = row.time(14)});
    return attempts;
}

} // namespace

Result<AttemptId> addAttempt(Connection& connection, const Attempt& a)
{
    auto rows =
        connection.run(u"INSERT INTO attempts(parcel_id, shipment_id, account_id, state, channel, base_url,"
                       " is_practice, key, number, request, owner, intended_at, way)"
                       " VALUES(?, ?, ?, 'intended', ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                       a.parcel, a.shipment, a.account, a.place.channel, a.place.baseUrl.toString(),
                       a.place.isPractice ? 1 : 0, a.key, a.number, a.request, a.owner, a.intendedAt, wayWord(a.way));
    if (!rows && rows.error().code == "constraint"_L1)
        return failure(Error::Kind::Conflict, u"already-booking"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().id<AttemptId>(0);
}

Result<void> moveAttempt(Connection& connection, AttemptId id, AttemptState from, AttemptState to,
                         const std::optional<Error>& why, const QDateTime& now)
{
    const bool isOpen = to == AttemptState::Intended || to == AttemptState::Unknown;
    auto done = connection.run(u"UPDATE attempts SET state = ?, error = ?, settled_at = ?"
                               " WHERE id = ? AND state = ?"_s,
                               attemptWord(to), storedError(why), isOpen ? QDateTime() : now, id, attemptWord(from));
    if (!done)
        return std::unexpected(done.error());
    if (done->changed != 1)
        return failure(Error::Kind::Conflict, u"attempt-settled"_s);
    return {};
}

Result<bool> claimAttempt(Connection& connection, const Attempt& seen, const QString& owner)
{
    auto done =
        connection.run(u"UPDATE attempts SET state = 'intended', owner = ? WHERE id = ? AND state = ? AND owner = ?"_s,
                       owner, seen.id, attemptWord(seen.state), seen.owner);
    if (!done)
        return std::unexpected(done.error());
    return done->changed == 1;
}

Result<QList<Attempt>> openAttempts(Connection& connection)
{
    auto rows =
        connection.run(u"SELECT "_s + columns + u" FROM attempts WHERE state IN ('intended', 'unknown') ORDER BY id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return toAttempts(*rows);
}

Result<QList<Attempt>> attemptsOf(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(u"SELECT "_s + columns + u" FROM attempts WHERE shipment_id = ? ORDER BY id"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    return toAttempts(*rows);
}

Result<qint64> takeNumber(Connection& connection, const QString& carrier, const QString& licence, qint64 first,
                          qint64 last)
{
    auto given = connection.run(u"SELECT first_number, next_number FROM number_ranges WHERE carrier = ? AND licence = ?"
                                " ORDER BY first_number"_s,
                                carrier, licence);
    if (!given)
        return std::unexpected(given.error());
    qint64 number = first;
    for (const Row& row : *given) // a later one begins behind all that were passed over, so that one round is enough
        if (row.integer(0) <= number)
            number = std::max(number, row.integer(1));
    if (number > last)
        return failure(Error::Kind::Refused, u"number-range-exhausted"_s, u"franking-licence"_s);
    auto taken =
        connection.run(u"INSERT INTO number_ranges(carrier, licence, first_number, next_number) VALUES(?, ?, ?, ?)"
                       " ON CONFLICT(carrier, licence, first_number) DO UPDATE SET"
                       " next_number = excluded.next_number"_s,
                       carrier, licence, first, number + 1);
    if (!taken)
        return std::unexpected(taken.error());
    return number;
}

} // namespace aviso::model
