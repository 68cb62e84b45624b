#include "core/model/items.h"

#include <algorithm>
#include <numeric>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

QString itemKey(const QString& code)
{
    constexpr qsizetype longest = 14;
    const bool isNumber = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype size = code.size();
    if (isNumber && (size == 8 || size == 12 || size == 13 || size == longest))
        return code.rightJustified(longest, u'0');
    return code.toCaseFolded();
}

bool isPacked(const QList<Item>& items)
{
    return std::ranges::all_of(items, [](const Item& item) { return item.picked >= item.quantity; });
}

int wantedCount(const QList<Item>& items)
{
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const Item& item) { return sum + item.quantity; });
}

int pickedCount(const QList<Item>& items)
{
    return std::accumulate(items.begin(), items.end(), 0, [](int sum, const Item& item) { return sum + item.picked; });
}

Result<QList<Item>> loadItems(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(u"SELECT code, quantity, name, picked FROM items WHERE shipment_id = ?"
                               " ORDER BY position"_s,
                               id);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Item> items;
    for (const Row& row : *rows)
        items.append({.code = row.text(0), .quantity = row.count(1), .name = row.text(2), .picked = row.count(3)});
    return items;
}

Result<void> replaceItems(Connection& connection, ShipmentId id, const QList<Item>& items)
{
    const auto before = loadItems(connection, id);
    if (!before)
        return std::unexpected(before.error());
    if (auto emptied = connection.run(u"DELETE FROM items WHERE shipment_id = ?"_s, id); !emptied)
        return std::unexpected(emptied.error());
    int position = 0;
    for (const Item& item : items) {
        const auto same =
            std::ranges::find(*before, itemKey(item.code), [](const Item& each) { return itemKey(each.code); });
        const int picked = same == before->end() ? 0 : std::min(same->picked, item.quantity);
        auto added = connection.run(u"INSERT INTO items(shipment_id, position, code, quantity, name, picked)"
                                    " VALUES(?, ?, ?, ?, ?, ?)"_s,
                                    id, ++position, item.code, item.quantity, item.name, picked);
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> setPicked(Connection& connection, ShipmentId id, qsizetype index, int picked)
{
    auto done = connection.run(u"UPDATE items SET picked = ? WHERE shipment_id = ? AND position = ?"_s, picked, id,
                               static_cast<qint64>(index) + 1);
    if (!done)
        return std::unexpected(done.error());
    if (done->changed != 1) // the order's items went meanwhile
        return failure(Error::Kind::Conflict, u"items-changed"_s);
    return {};
}

Result<void> copyItems(Connection& connection, ShipmentId from, ShipmentId to)
{
    auto copied = connection.run(u"INSERT INTO items(shipment_id, position, code, quantity, name, picked)"
                                 " SELECT ?, position, code, quantity, name, 0 FROM items WHERE shipment_id = ?"_s,
                                 to, from);
    if (!copied)
        return std::unexpected(copied.error());
    return {};
}

} // namespace aviso::model
