#include "core/model/holds.h"

#include <QStringList>
#include <QVariant>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr qsizetype askedAtOnce = 64;

Hold toHold(const Row& row, int column)
{
    Hold hold{.reason = row.text(column)};
    if (const QDate until = row.date(column + 1); until.isValid())
        hold.until = until;
    return hold;
}

} // namespace

Result<std::optional<Hold>> holdOf(Connection& connection, ShipmentId id)
{
    const auto rows = connection.run(u"SELECT reason, until FROM holds WHERE shipment_id = ?"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return toHold(rows->first(), 0);
}

Result<QMap<ShipmentId, Hold>> holdsOf(Connection& connection, const QList<ShipmentId>& shipments)
{
    static const QString sql = u"SELECT shipment_id, reason, until FROM holds WHERE shipment_id IN ("_s +
                               QStringList(askedAtOnce, u"?"_s).join(u',') + u')';
    QMap<ShipmentId, Hold> found;
    for (qsizetype at = 0; at < shipments.size(); at += askedAtOnce) {
        QList<QVariant> args;
        for (qsizetype i = at; i < at + askedAtOnce; ++i)
            args.append(storage::toSql(i < shipments.size() ? shipments[i] : ShipmentId{}));
        const auto rows = connection.runBound(sql, args);
        if (!rows)
            return std::unexpected(rows.error());
        for (const Row& row : *rows)
            found.insert(row.id<ShipmentId>(0), toHold(row, 1));
    }
    return found;
}

Result<void> setHold(Connection& connection, ShipmentId id, const std::optional<Hold>& hold, const QDateTime& now)
{
    auto done = hold ? connection.run(u"INSERT INTO holds(shipment_id, reason, until) VALUES(?, ?, ?)"
                                      " ON CONFLICT(shipment_id) DO UPDATE SET"
                                      " reason = excluded.reason, until = excluded.until"_s,
                                      id, hold->reason, hold->until.value_or(QDate()))
                     : connection.run(u"DELETE FROM holds WHERE shipment_id = ?"_s, id);
    if (!done)
        return std::unexpected(done.error());
    auto touched =
        connection.run(u"UPDATE shipments SET changed_at = ?, version = version + 1 WHERE id = ?"_s, now, id);
    if (!touched)
        return std::unexpected(touched.error());
    return {};
}

} // namespace aviso::model
