#include "core/model/listing.h"

#include "core/base/textlength.h"
#include "core/base/wordtable.h"
#include "core/model/needs.h"
#include "core/model/search.h"
#include "core/storage/bulkread.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::BulkRead;
using storage::Connection;

namespace {

constexpr WordTable<SortBy, 8> sortWords{{{SortBy::Age, "age"_L1},
                                          {SortBy::Reference, "reference"_L1},
                                          {SortBy::Recipient, "recipient"_L1},
                                          {SortBy::State, "state"_L1},
                                          {SortBy::Place, "place"_L1},
                                          {SortBy::Service, "service"_L1},
                                          {SortBy::Account, "account"_L1},
                                          {SortBy::Changed, "changed"_L1}}};

/// A piece of SQL with its arguments.
struct Piece
{
    QString sql = {};
    QList<QVariant> args = {};
};

/// What follows FROM for the shipments that fit: one piece, or several that have none in common: the rows that are too
/// new for the index, those that it has as they were, and those that it names.
Result<QList<Piece>> sourcesOf(Connection& connection, const ShipmentFilter& filter)
{
    const auto needle = needleFor(connection, filter.search);
    if (!needle)
        return std::unexpected(needle.error());
    Piece fits;
    if (filter.state) {
        fits.sql += u" AND s.state = ?"_s;
        fits.args << stateWord(*filter.state);
    }
    if (filter.status) {
        fits.sql += u" AND s.id IN (SELECT f.shipment_id FROM follows f WHERE f.status = ?)"_s;
        fits.args << statusWord(*filter.status);
    }
    if (filter.isUnprinted)
        fits.sql +=
            u" AND s.id IN (SELECT d.shipment_id FROM documents d WHERE d.kind = 'label' AND d.print_count = 0)"_s;
    if (filter.need) {
        const NeedQuery inNeed = shipmentsInNeed(*filter.need, filter.day);
        fits.sql += u" AND s.id IN ("_s + inNeed.sql + u')';
        fits.args << inNeed.args;
    }
    for (const QString& word : needle->words) {
        fits.sql += u" AND s.search LIKE ? ESCAPE '\\'"_s;
        fits.args << likePattern(word);
    }
    if (needle->match.isEmpty())
        return QList<Piece>{{.sql = u"shipments s WHERE true"_s + fits.sql, .args = fits.args}};
    const QString noted = u"(SELECT c.shipment_id FROM search_changes c)"_s;
    return QList<Piece>{
        {.sql = u"shipments s WHERE s.id > ?"_s + fits.sql, .args = QList<QVariant>{needle->indexedUpTo} + fits.args},
        {.sql = u"shipments s WHERE s.id IN "_s + noted + fits.sql, .args = fits.args},
        // CROSS: the index first, then only the rows that it names.
        {.sql = u"shipment_trigrams CROSS JOIN shipments s ON s.id = shipment_trigrams.rowid"
                " WHERE shipment_trigrams MATCH ? AND s.id NOT IN "_s +
                noted + fits.sql,
         .args = QList<QVariant>{needle->match} + fits.args}};
}

template <class Take>
Result<void> readAll(Connection& connection, const QString& columns, const QList<Piece>& sources,
                     const std::stop_token& stop, Take take)
{
    for (const Piece& source : sources) {
        auto read = BulkRead::prepare(connection, u"SELECT "_s + columns + u" FROM "_s + source.sql, source.args, stop);
        if (!read)
            return std::unexpected(read.error());
        for (auto more = read->next(); !more || *more; more = read->next()) {
            if (!more)
                return std::unexpected(more.error());
            take(*read);
        }
    }
    return {};
}

/// An index gives its keys in a few rising stretches: putting these together takes less than sorting all.
void sortStretches(ShipmentKeys& keys)
{
    constexpr std::size_t fewStretches = 16;
    std::vector<ShipmentKeys::iterator> ends{keys.begin()};
    while (ends.back() != keys.end() && ends.size() <= fewStretches)
        ends.push_back(std::is_sorted_until(ends.back(), keys.end()));
    if (ends.back() != keys.end()) {
        std::ranges::sort(keys);
        return;
    }
    for (std::size_t i = 2; i < ends.size(); ++i)
        std::inplace_merge(keys.begin(), ends[i - 1], ends[i]);
}

Result<ShipmentKeys> byAge(Connection& connection, const QList<Piece>& sources, Qt::SortOrder direction,
                           const std::stop_token& stop)
{
    ShipmentKeys keys;
    const auto take = [&keys](const BulkRead& row) { keys.push_back(ShipmentId{row.integer(0)}); };
    if (auto done = readAll(connection, u"s.id"_s, sources, stop, take); !done)
        return std::unexpected(done.error());
    sortStretches(keys);
    if (direction == Qt::DescendingOrder)
        std::ranges::reverse(keys);
    return keys;
}

template <class Key>
struct Ranked
{
    ShipmentId id = {};
    Key key = {};
};

template <class Key>
ShipmentKeys inOrder(std::vector<Ranked<Key>>& ranked, Qt::SortOrder direction)
{
    const auto isBefore = [direction](const Ranked<Key>& one, const Ranked<Key>& other) {
        if (one.key == other.key)
            return one.id > other.id;
        return direction == Qt::AscendingOrder ? one.key < other.key : other.key < one.key;
    };
    std::ranges::sort(ranked, isBefore);
    ShipmentKeys keys;
    keys.reserve(ranked.size());
    for (const Ranked<Key>& one : ranked)
        keys.push_back(one.id);
    return keys;
}

Result<ShipmentKeys> byNumber(Connection& connection, const QString& column, const QList<Piece>& sources,
                              Qt::SortOrder direction, const std::stop_token& stop)
{
    std::vector<Ranked<qint64>> ranked;
    const auto take = [&ranked](const BulkRead& row) {
        ranked.push_back({.id = ShipmentId{row.integer(0)}, .key = row.integer(1)});
    };
    if (auto done = readAll(connection, u"s.id, "_s + column, sources, stop, take); !done)
        return std::unexpected(done.error());
    return inOrder(ranked, direction);
}

/// What a row is sorted by, from the text columns behind its key.
using TextOf = QString (*)(const BulkRead& row);

QString textAt(const BulkRead& row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The texts lie one behind the other while they are sorted: a million strings of their own would take thrice the room.
Result<ShipmentKeys> byText(Connection& connection, const QString& columns, TextOf textOf, const QList<Piece>& sources,
                            Qt::SortOrder direction, const std::stop_token& stop)
{
    std::string texts;
    std::vector<Ranked<std::pair<std::size_t, std::size_t>>> places;
    const auto take = [&](const BulkRead& row) {
        const std::size_t begin = texts.size();
        const QByteArray key = textOf(row).toUtf8();
        texts.append(key.constData(), static_cast<std::size_t>(key.size()));
        places.push_back({.id = ShipmentId{row.integer(0)}, .key = {begin, texts.size() - begin}});
    };
    if (auto done = readAll(connection, u"s.id, "_s + columns, sources, stop, take); !done)
        return std::unexpected(done.error());
    std::vector<Ranked<std::string_view>> ranked;
    ranked.reserve(places.size());
    for (const auto& place : places)
        ranked.push_back({.id = place.id, .key = std::string_view(texts).substr(place.key.first, place.key.second)});
    return inOrder(ranked, direction);
}

QString recipientText(const BulkRead& row)
{
    return folded(displayName({.firstName = textAt(row, 2), .name = textAt(row, 3), .company = textAt(row, 1)}));
}

QString placeText(const BulkRead& row)
{
    return folded(QString(textAt(row, 1) + u' ' + textAt(row, 2)));
}

QString plainText(const BulkRead& row)
{
    return textAt(row, 1);
}

QString foldedText(const BulkRead& row)
{
    return folded(textAt(row, 1));
}

/// The index of references is in order already. Of equals the newest first, as everywhere.
Result<ShipmentKeys> firstByReference(Connection& connection, const Piece& source, Qt::SortOrder direction, int limit,
                                      const std::stop_token& stop)
{
    Piece ordered = source;
    ordered.sql += direction == Qt::AscendingOrder ? u" ORDER BY s.reference, s.id DESC LIMIT ?"_s
                                                   : u" ORDER BY s.reference DESC, s.id DESC LIMIT ?"_s;
    ordered.args << limit;
    ShipmentKeys keys;
    const auto take = [&keys](const BulkRead& row) { keys.push_back(ShipmentId{row.integer(0)}); };
    if (auto done = readAll(connection, u"s.id"_s, {ordered}, stop, take); !done)
        return std::unexpected(done.error());
    return keys;
}

/// At most `limit` keys below `before`, newest first, or oldest first.
Result<ShipmentKeys> firstByAge(Connection& connection, const QList<Piece>& sources, Qt::SortOrder direction,
                                qsizetype limit, const std::stop_token& stop)
{
    ShipmentKeys keys;
    const bool isNewestFirst = direction == Qt::DescendingOrder;
    const auto take = [&keys](const BulkRead& row) { keys.push_back(ShipmentId{row.integer(0)}); };
    for (Piece part : sources) {
        // By the index's own keys, so that it gives them in this order.
        part.sql +=
            part.sql.startsWith("shipment_trigrams"_L1) ? u" ORDER BY shipment_trigrams.rowid"_s : u" ORDER BY s.id"_s;
        part.sql += isNewestFirst ? u" DESC LIMIT ?"_s : u" LIMIT ?"_s;
        part.args << limit;
        if (auto done = readAll(connection, u"s.id"_s, {part}, stop, take); !done)
            return std::unexpected(done.error());
    }
    if (isNewestFirst)
        std::ranges::sort(keys, std::greater());
    else
        std::ranges::sort(keys);
    keys.resize(std::min(keys.size(), static_cast<std::size_t>(limit)));
    return keys;
}

} // namespace

QString sortWord(SortBy by)
{
    return sortWords.of(by);
}

std::optional<SortBy> sortFromWord(const QString& word)
{
    return sortWords.from(word);
}

Result<ShipmentKeys> shipmentKeys(Connection& connection, const ShipmentFilter& filter, const ShipmentOrder& order,
                                  std::stop_token stop)
{
    const auto sources = sourcesOf(connection, filter);
    if (!sources)
        return std::unexpected(sources.error());
    const Qt::SortOrder direction = order.direction;
    switch (order.by) {
    case SortBy::Age:
        return byAge(connection, *sources, direction, stop);
    case SortBy::Reference:
        if (filter == ShipmentFilter())
            return firstByReference(connection, sources->first(), direction, -1, stop);
        return byText(connection, u"s.reference"_s, &plainText, *sources, direction, stop);
    case SortBy::Recipient:
        return byText(connection, u"s.company, s.first_name, s.name"_s, &recipientText, *sources, direction, stop);
    case SortBy::State:
        return byNumber(connection,
                        u"CASE s.state WHEN 'draft' THEN 0 WHEN 'booking' THEN 1 WHEN 'unknown' THEN 2"
                        " WHEN 'booked' THEN 3 ELSE 4 END"_s,
                        *sources, direction, stop);
    case SortBy::Place:
        return byText(connection, u"s.postcode, s.city"_s, &placeText, *sources, direction, stop);
    case SortBy::Service:
        return byText(connection, u"s.service"_s, &plainText, *sources, direction, stop);
    case SortBy::Account:
        return byText(connection, u"coalesce((SELECT a.name FROM accounts a WHERE a.id = s.account_id), '')"_s,
                      &foldedText, *sources, direction, stop);
    case SortBy::Changed:
        return byNumber(connection, u"s.changed_at"_s, *sources, direction, stop);
    }
    return ShipmentKeys();
}

Result<std::optional<ShipmentKeys>> firstShipmentKeys(Connection& connection, const ShipmentFilter& filter,
                                                      const ShipmentOrder& order, int limit, std::stop_token stop)
{
    const bool isByReference = order.by == SortBy::Reference && filter == ShipmentFilter();
    if (order.by != SortBy::Age && !isByReference)
        return std::nullopt;
    const auto sources = sourcesOf(connection, filter);
    if (!sources)
        return std::unexpected(sources.error());
    auto keys = isByReference ? firstByReference(connection, sources->first(), order.direction, limit, stop)
                              : firstByAge(connection, *sources, order.direction, limit, stop);
    if (!keys)
        return std::unexpected(keys.error());
    return std::optional(std::move(*keys));
}

Result<Tally> tallyShipments(Connection& connection, const ShipmentFilter& filter, int cap, std::stop_token stop)
{
    const auto keys = firstShipmentKeys(connection, filter, {}, cap + 1, std::move(stop));
    if (!keys)
        return std::unexpected(keys.error());
    const auto found = (*keys)->size();
    const bool isAll = found <= static_cast<std::size_t>(cap);
    return Tally{.count = isAll ? static_cast<qint64>(found) : cap, .isAll = isAll};
}

Result<QList<ShipmentLine>> listShipments(Connection& connection, const ShipmentFilter& filter, int limit,
                                          std::optional<ShipmentId> before)
{
    auto sources = sourcesOf(connection, filter);
    if (!sources)
        return std::unexpected(sources.error());
    for (Piece& source : *sources) {
        source.sql += u" AND s.id < ?"_s;
        source.args << (before ? number(*before) : std::numeric_limits<qint64>::max());
    }
    const auto keys = firstByAge(connection, *sources, Qt::DescendingOrder, limit, {});
    if (!keys)
        return std::unexpected(keys.error());
    return shipmentLines(connection, *keys);
}

} // namespace aviso::model
