#include "core/model/steps.h"

#include "core/model/shipmentrow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

QString stateWord(StepState state)
{
    return state == StepState::Undone ? u"undone"_s : u"done"_s;
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString stepSql(const QString& rest)
{
    return u"SELECT s.id, s.login, s.code, s.args, s.sitting, s.state, s.at,"
           " (SELECT count(*) FROM step_items i WHERE i.step_id = s.id),"
           " (SELECT CASE WHEN x.reference <> '' THEN x.reference ELSE CAST(x.id AS TEXT) END FROM shipments x"
           " WHERE x.id = (SELECT min(i.shipment_id) FROM step_items i WHERE i.step_id = s.id)),"
           " (SELECT count(*) FROM step_rows r WHERE r.step_id = s.id) FROM steps s "_s +
           rest;
}

Result<std::optional<Step>> oneStep(Result<storage::Rows> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const Row& row = rows->first();
    return Step{.id = row.id<StepId>(0),
                .login = row.text(1),
                .code = row.text(2),
                .args = stringsFromJson(row.text(3)),
                .sitting = row.text(4),
                .state = row.text(5) == "undone"_L1 ? StepState::Undone : StepState::Done,
                .at = row.time(6),
                .shipments = row.integer(7),
                .shipment = row.text(8),
                .kept = row.integer(9)};
}

Result<void> nothing(const Result<storage::Rows>& done)
{
    if (!done)
        return std::unexpected(done.error());
    return {};
}

/// Those that were undone, those whose shipments are all gone, and those beyond the limit.
Result<void> removeOld(Connection& connection, const QString& login)
{
    if (auto undone = connection.run(u"DELETE FROM steps WHERE login = ? AND (state = 'undone'"
                                     " OR (NOT EXISTS (SELECT 1 FROM step_items i WHERE i.step_id = steps.id)"
                                     " AND NOT EXISTS (SELECT 1 FROM step_rows r WHERE r.step_id = steps.id)))"_s,
                                     login);
        !undone)
        return std::unexpected(undone.error());
    return nothing(connection.run(u"DELETE FROM steps WHERE login = ? AND turn <= coalesce((SELECT turn FROM steps"
                                  " WHERE login = ? ORDER BY turn DESC LIMIT 1 OFFSET ?), -1)"_s,
                                  login, login, keptSteps - 1));
}

} // namespace

Result<StepId> addStep(Connection& connection, const Step& step)
{
    if (auto removed = removeOld(connection, step.login); !removed)
        return std::unexpected(removed.error());
    auto rows =
        connection.run(u"INSERT INTO steps(login, code, args, sitting, state, turn, at) VALUES(?, ?, ?, ?,"
                       " 'done', (SELECT coalesce(max(turn), 0) + 1 FROM steps), ?) RETURNING id"_s,
                       step.login, step.code, jsonText(QJsonArray::fromStringList(step.args)), step.sitting, step.at);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().id<StepId>(0);
}

Result<void> keepItem(Connection& connection, StepId step, const StepItem& item)
{
    return nothing(connection.run(
        u"INSERT INTO step_items(step_id, shipment_id, before, after, mark_before, mark_after) VALUES(?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(step_id, shipment_id) DO UPDATE SET before = excluded.before, after = excluded.after,"
        " mark_after = excluded.mark_after"_s,
        step, item.shipment, textOf(item.before), textOf(item.after), item.markBefore, item.markAfter));
}

Result<std::optional<Step>> nextStep(Connection& connection, const QString& login, StepState state)
{
    return oneStep(connection.run(stepSql(u"WHERE s.login = ? AND s.state = ?"
                                          " AND (EXISTS (SELECT 1 FROM step_items i WHERE i.step_id = s.id)"
                                          " OR EXISTS (SELECT 1 FROM step_rows r WHERE r.step_id = s.id))"
                                          " ORDER BY s.turn DESC LIMIT 1"_s),
                                  login, stateWord(state)));
}

Result<std::optional<Step>> findStep(Connection& connection, StepId id)
{
    return oneStep(connection.run(stepSql(u"WHERE s.id = ?"_s), id));
}

Result<QList<StepItem>> itemsOf(Connection& connection, StepId step, ShipmentId after, int limit)
{
    const auto rows = connection.run(u"SELECT shipment_id, before, after, mark_before, mark_after FROM step_items"
                                     " WHERE step_id = ? AND shipment_id > ? ORDER BY shipment_id LIMIT ?"_s,
                                     step, after, limit);
    if (!rows)
        return std::unexpected(rows.error());
    QList<StepItem> items;
    for (const Row& row : *rows)
        items.append({.shipment = row.id<ShipmentId>(0),
                      .before = objectOf(row.text(1)),
                      .after = objectOf(row.text(2)),
                      .markBefore = row.bytes(3),
                      .markAfter = row.bytes(4)});
    return items;
}

Result<void> keepRows(Connection& connection, StepId step, const KeptPart& part)
{
    for (const KeptChange& change : part.changes)
        if (auto kept = connection.run(
                u"INSERT INTO step_rows(step_id, kind, row_id, before, after) VALUES(?, ?, ?, ?, ?)"
                " ON CONFLICT(step_id, kind, row_id) DO UPDATE SET before = excluded.before, after = excluded.after"_s,
                step, keptWord(part.kind), change.key, textOf(change.before), textOf(change.after));
            !kept)
            return std::unexpected(kept.error());
    return {};
}

Result<KeptPart> rowsOf(Connection& connection, StepId step)
{
    const auto rows =
        connection.run(u"SELECT kind, row_id, before, after FROM step_rows WHERE step_id = ? ORDER BY row_id"_s, step);
    if (!rows)
        return std::unexpected(rows.error());
    KeptPart part;
    for (const Row& row : *rows) {
        const auto kind = keptFromWord(row.text(0));
        if (!kind)
            return failure(Error{.kind = Error::Kind::Storage, .code = u"corrupt"_s, .detail = u"step_rows.kind"_s});
        part.kind = *kind;
        part.changes.append({.key = row.integer(1), .before = objectOf(row.text(2)), .after = objectOf(row.text(3))});
    }
    return part;
}

Result<void> moveStep(Connection& connection, StepId id, StepState state)
{
    return nothing(connection.run(
        u"UPDATE steps SET state = ?, turn = (SELECT coalesce(max(turn), 0) + 1 FROM steps) WHERE id = ?"_s,
        stateWord(state), id));
}

Result<void> removeStep(Connection& connection, StepId id)
{
    return nothing(connection.run(u"DELETE FROM steps WHERE id = ?"_s, id));
}

Result<void> removeItem(Connection& connection, StepId step, ShipmentId shipment)
{
    return nothing(connection.run(u"DELETE FROM step_items WHERE step_id = ? AND shipment_id = ?"_s, step, shipment));
}

} // namespace aviso::model
