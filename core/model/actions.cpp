#include "core/model/actions.h"

#include "core/base/storederror.h"
#include "core/base/wordtable.h"
#include "core/model/shipmentrow.h"

#include <QJsonArray>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr WordTable<ActionState, 6> words{{{ActionState::Intended, "intended"_L1},
                                           {ActionState::Unknown, "unknown"_L1},
                                           {ActionState::Ordered, "ordered"_L1},
                                           {ActionState::Refused, "refused"_L1},
                                           {ActionState::Cancelling, "cancelling"_L1},
                                           {ActionState::Cancelled, "cancelled"_L1}}};

const QString columns = u"id, parcel_id, shipment_id, account_id, number, action, party, choices, state, owner,"
                        " order_id, order_number, words, can_cancel, known_before, error, login, intended_at,"
                        " settled_at"_s;

OrderedAction toAction(const Row& row)
{
    return {.id = row.id<ActionId>(0),
            .parcel = row.id<ParcelId>(1),
            .shipment = row.id<ShipmentId>(2),
            .account = row.id<AccountId>(3),
            .number = row.text(4),
            .action = row.text(5),
            .party = row.text(6),
            .choices = valuesFromText(row.text(7)),
            .state = words.from(row.text(8)).value_or(ActionState::Unknown),
            .owner = row.text(9),
            .orderId = row.text(10),
            .orderNumber = row.text(11),
            .words = row.text(12),
            .canBeCancelled = row.isTrue(13),
            .knownBefore = stringsFromJson(row.text(14)),
            .error = errorFrom(row.text(15)),
            .login = row.text(16),
            .intendedAt = row.time(17),
            .settledAt = row.time(18)};
}

Result<QList<OrderedAction>> toActions(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<OrderedAction> actions;
    for (const Row& row : *rows)
        actions.append(toAction(row));
    return actions;
}

} // namespace

QString actionStateWord(ActionState state)
{
    return words.of(state);
}

bool isOpen(ActionState state)
{
    return state == ActionState::Intended || state == ActionState::Unknown || state == ActionState::Cancelling;
}

Result<ActionId> addAction(Connection& connection, const OrderedAction& a)
{
    const auto rows =
        connection.run(u"INSERT INTO actions(parcel_id, shipment_id, account_id, number, action, party,"
                       " choices, state, owner, known_before, login, intended_at)"
                       " VALUES(?, ?, ?, ?, ?, ?, ?, 'intended', ?, ?, ?, ?) RETURNING id"_s,
                       a.parcel, a.shipment, a.account, a.number, a.action, a.party, valuesText(a.choices), a.owner,
                       jsonText(QJsonArray::fromStringList(a.knownBefore)), a.login, a.intendedAt);
    if (!rows && rows.error().code == "constraint"_L1)
        return failure(Error::Kind::Conflict, u"action-open"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().id<ActionId>(0);
}

Result<void> moveAction(Connection& connection, const OrderedAction& a, ActionState from)
{
    const auto done =
        connection.run(u"UPDATE actions SET state = ?, owner = ?, order_id = ?, order_number = ?,"
                       " words = ?, can_cancel = ?, error = ?, settled_at = ? WHERE id = ? AND state = ?"_s,
                       actionStateWord(a.state), a.owner, a.orderId, a.orderNumber, a.words, a.canBeCancelled ? 1 : 0,
                       storedError(a.error), a.settledAt, a.id, actionStateWord(from));
    if (!done)
        return std::unexpected(done.error());
    if (done->changed != 1)
        return failure(Error::Kind::Conflict, u"action-settled"_s);
    return {};
}

Result<bool> claimAction(Connection& connection, const OrderedAction& seen, const QString& owner)
{
    const auto done = connection.run(u"UPDATE actions SET owner = ? WHERE id = ? AND state = ? AND owner = ?"_s, owner,
                                     seen.id, actionStateWord(seen.state), seen.owner);
    if (!done)
        return std::unexpected(done.error());
    return done->changed == 1;
}

Result<OrderedAction> loadAction(Connection& connection, ActionId id)
{
    const auto actions = toActions(connection.run(u"SELECT "_s + columns + u" FROM actions WHERE id = ?"_s, id));
    if (!actions)
        return std::unexpected(actions.error());
    if (actions->isEmpty())
        return failure(Error::Kind::NotFound, u"no-such-action"_s);
    return actions->first();
}

Result<QList<OrderedAction>> actionsOf(Connection& connection, ShipmentId shipment)
{
    return toActions(
        connection.run(u"SELECT "_s + columns + u" FROM actions WHERE shipment_id = ? ORDER BY id"_s, shipment));
}

Result<QList<OrderedAction>> openActions(Connection& connection)
{
    return toActions(connection.run(
        u"SELECT "_s + columns + u" FROM actions WHERE state IN ('intended', 'unknown', 'cancelling') ORDER BY id"_s));
}

Result<void> addBillEntry(Connection& connection, const BillEntry& entry)
{
    const auto done =
        connection.run(u"INSERT INTO bill_lines(shipment_id, action_id, name, minor, currency, at)"
                       " VALUES(?, ?, ?, ?, ?, ?)"_s,
                       entry.shipment, entry.action, entry.name, entry.amount.minor, entry.amount.currency, entry.at);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<QList<BillEntry>> billOf(Connection& connection, ShipmentId shipment)
{
    const auto rows = connection.run(u"SELECT shipment_id, action_id, name, minor, currency, at FROM bill_lines"
                                     " WHERE shipment_id = ? ORDER BY id"_s,
                                     shipment);
    if (!rows)
        return std::unexpected(rows.error());
    QList<BillEntry> bill;
    for (const Row& row : *rows) {
        BillEntry entry{.shipment = row.id<ShipmentId>(0),
                        .name = row.text(2),
                        .amount = {.minor = row.integer(3), .currency = row.text(4)},
                        .at = row.time(5)};
        if (!row.isNull(1))
            entry.action = row.id<ActionId>(1);
        bill.append(entry);
    }
    return bill;
}

} // namespace aviso::model
