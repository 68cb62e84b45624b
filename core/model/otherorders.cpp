#include "core/model/otherorders.h"

#include <QVariant>

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr qsizetype askedAtOnce = 64;

/// As many values as a statement has places, so that it is prepared once.
template <class Value>
QList<QVariant> padded(const QList<Value>& values, qsizetype at, const Value& none)
{
    QList<QVariant> bound;
    for (qsizetype i = at; i < at + askedAtOnce; ++i)
        bound.append(storage::toSql(i < values.size() ? values[i] : none));
    return bound;
}

QString places()
{
    QStringList marks(askedAtOnce, u"?"_s);
    return marks.join(u',');
}

OtherOrder orderOf(const storage::Row& row, int column)
{
    OtherOrder other{.reference = row.text(column),
                     .source = row.text(column + 1),
                     .state = stateFromWord(row.text(column + 2)).value_or(State::Unknown)};
    if (!row.isNull(column + 3))
        other.bookedAt = row.time(column + 3);
    return other;
}

template <class Map, class Key>
void keepLater(Map& found, const Key& key, const OtherOrder& other)
{
    const auto known = found.constFind(key);
    if (known == found.cend() || known->bookedAt < other.bookedAt)
        found.insert(key, other);
}

} // namespace

Result<QMap<ShipmentId, OtherOrder>> otherOrders(Connection& connection, const QList<ShipmentId>& shipments)
{
    static const QString sql =
        u"SELECT mine.id, other.reference, other.source, other.state,"
        " (SELECT max(settled_at) FROM attempts WHERE shipment_id = other.id AND state = 'booked' AND way = 'there')"
        " FROM shipments mine JOIN shipments other ON other.reference = mine.reference AND other.source <> mine.source"
        " WHERE mine.id IN ("_s +
        places() + u") AND mine.reference <> '' AND other.state <> 'cancelled'"_s;
    QMap<ShipmentId, OtherOrder> found;
    for (qsizetype at = 0; at < shipments.size(); at += askedAtOnce) {
        const auto rows = connection.runBound(sql, padded(shipments, at, ShipmentId{}));
        if (!rows)
            return std::unexpected(rows.error());
        for (const storage::Row& row : *rows)
            keepLater(found, row.id<ShipmentId>(0), orderOf(row, 1));
    }
    return found;
}

Result<QHash<QString, OtherOrder>> ordersElsewhere(Connection& connection, const QString& source,
                                                   const QStringList& references)
{
    static const QString sql = u"SELECT reference, source, state,"
                               " (SELECT max(settled_at) FROM attempts WHERE shipment_id = shipments.id AND state = "
                               "'booked' AND way = 'there')"
                               " FROM shipments WHERE reference IN ("_s +
                               places() + u") AND reference <> '' AND source <> ? AND state <> 'cancelled'"_s;
    QHash<QString, OtherOrder> found;
    for (qsizetype at = 0; at < references.size(); at += askedAtOnce) {
        const auto rows = connection.runBound(sql, padded<QString>(references, at, {}) << storage::toSql(source));
        if (!rows)
            return std::unexpected(rows.error());
        for (const storage::Row& row : *rows)
            keepLater(found, row.text(0), orderOf(row, 0));
    }
    return found;
}

} // namespace aviso::model
