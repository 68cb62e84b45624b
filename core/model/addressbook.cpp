#include "core/model/addressbook.h"

#include "core/base/textlength.h"

#include <algorithm>
#include <iterator>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr int rowsAtOnce = 2000;

const QString columns =
    u"SELECT id, version, code, note, kind, title, first_name, name, company, extra_name, address_suffix, street,"
    " house_number, po_box, floor, mailbox, postcode, city, country, phone, mobile, email, language, carrier_ident,"
    " label_lines, used_at, use_count, created_at, changed_at, place_key FROM addresses"_s;

AddressEntry toEntry(const Row& row)
{
    AddressEntry entry{
        .id = row.id<AddressId>(0),
        .version = row.integer(1),
        .code = row.text(2),
        .note = row.text(3),
        .consignee = {.kind = row.text(4) == "business"_L1 ? ConsigneeKind::Business : ConsigneeKind::Private,
                      .title = row.text(5),
                      .firstName = row.text(6),
                      .name = row.text(7),
                      .company = row.text(8),
                      .extraName = row.text(9),
                      .addressSuffix = row.text(10),
                      .street = row.text(11),
                      .houseNumber = row.text(12),
                      .poBox = row.text(13),
                      .floor = row.text(14),
                      .mailbox = row.text(15),
                      .postcode = row.text(16),
                      .city = row.text(17),
                      .country = row.text(18),
                      .phone = row.text(19),
                      .mobile = row.text(20),
                      .email = row.text(21),
                      .language = row.text(22),
                      .carrierIdent = row.text(23),
                      .labelLines = row.text(24).split(u'\n', Qt::SkipEmptyParts)},
        .useCount = row.integer(26),
        .createdAt = row.time(27),
        .changedAt = row.time(28)};
    if (!row.isNull(25))
        entry.usedAt = row.time(25);
    return entry;
}

QList<QVariant> values(const AddressEntry& entry)
{
    using storage::toSql;
    const Consignee& c = entry.consignee;
    QList<QVariant> values{toSql(entry.version), toSql(entry.code), toSql(entry.note),
                           toSql(c.kind == ConsigneeKind::Business ? u"business"_s : u"private"_s)};
    for (const QString* text : {&c.title, &c.firstName, &c.name, &c.company, &c.extraName, &c.addressSuffix, &c.street,
                                &c.houseNumber, &c.poBox, &c.floor, &c.mailbox, &c.postcode, &c.city, &c.country,
                                &c.phone, &c.mobile, &c.email, &c.language, &c.carrierIdent})
        values.append(toSql(*text));
    values << toSql(c.labelLines.join(u'\n')) << toSql(placeKey(c)) << toSql(phoneKey(c)) << toSql(emailKey(c))
           << toSql(entry.usedAt) << toSql(entry.useCount) << toSql(entry.createdAt) << toSql(entry.changedAt);
    return values;
}

Result<QList<AddressEntry>> entries(Result<storage::Rows> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<AddressEntry> found;
    for (const Row& row : *rows)
        found.append(toEntry(row));
    return found;
}

Result<void> check(Connection& connection, const AddressEntry& entry)
{
    if (displayName(entry.consignee).isEmpty())
        return failure(Error::Kind::Invalid, u"address-empty"_s, u"recipient.name"_s);
    if (entry.code.isEmpty())
        return {};
    auto other = entries(connection.run(columns + u" WHERE code = ? AND id <> ?"_s, entry.code, entry.id));
    if (!other)
        return std::unexpected(other.error());
    if (!other->isEmpty())
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"address-code-taken"_s,
                             .field = u"address.code"_s,
                             .args = {entry.code, displayName(other->first().consignee)}});
    return {};
}

Result<AddressId> insert(Connection& connection, const AddressEntry& entry)
{
    const bool isNew = entry.id == AddressId{};
    auto added = connection.runBound(
        u"INSERT INTO addresses(version, code, note, kind, title, first_name, name, company, extra_name, "
        u"address_suffix,"
        " street, house_number, po_box, floor, mailbox, postcode, city, country, phone, mobile, email, language,"
        " carrier_ident, label_lines, place_key, phone_key, email_key, used_at, use_count, created_at, changed_at%1)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?%2)"
        " RETURNING id"_s.arg(isNew ? QString() : u", id"_s, isNew ? QString() : u", ?"_s),
        isNew ? values(entry) : values(entry) << storage::toSql(entry.id));
    if (!added)
        return std::unexpected(added.error());
    return added->first().id<AddressId>(0);
}

std::unexpected<Error> changedElsewhere(const AddressEntry& entry)
{
    return failure(
        Error{.kind = Error::Kind::Conflict, .code = u"changed-elsewhere"_s, .args = {displayName(entry.consignee)}});
}

} // namespace

Result<AddressId> saveAddress(Connection& connection, const AddressEntry& wanted, const QDateTime& now)
{
    AddressEntry entry = wanted;
    entry.code = folded(entry.code);
    entry.changedAt = now;
    if (auto good = check(connection, entry); !good)
        return std::unexpected(good.error());
    if (entry.id == AddressId{}) {
        entry.version = 1;
        entry.createdAt = now;
        return insert(connection, entry);
    }
    ++entry.version;
    auto changed = connection.runBound(
        u"UPDATE addresses SET version = ?, code = ?, note = ?, kind = ?, title = ?, first_name = ?, name = ?,"
        " company = ?, extra_name = ?, address_suffix = ?, street = ?, house_number = ?, po_box = ?, floor = ?,"
        " mailbox = ?, postcode = ?, city = ?, country = ?, phone = ?, mobile = ?, email = ?, language = ?,"
        " carrier_ident = ?, label_lines = ?, place_key = ?, phone_key = ?, email_key = ?, used_at = ?, use_count = ?,"
        " created_at = ?, changed_at = ? WHERE id = ? AND version = ?"_s,
        values(entry) << storage::toSql(entry.id) << storage::toSql(wanted.version));
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->changed == 0)
        return changedElsewhere(entry);
    return entry.id;
}

Result<AddressEntry> loadAddress(Connection& connection, AddressId id)
{
    auto found = loadAddresses(connection, {id});
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"no-such-address"_s);
    return found->first();
}

Result<QList<AddressEntry>> loadAddresses(Connection& connection, const QList<AddressId>& ids)
{
    QList<AddressEntry> found;
    for (const AddressId id : ids) {
        auto one = entries(connection.run(columns + u" WHERE id = ?"_s, id));
        if (!one)
            return one;
        found += *one;
    }
    return found;
}

Result<QList<AddressEntry>> listAddresses(Connection& connection, int limit, const std::optional<AddressPlace>& behind)
{
    if (!behind)
        return entries(connection.run(columns + u" ORDER BY place_key, id LIMIT ?"_s, limit));
    return entries(connection.run(columns + u" WHERE (place_key, id) > (?, ?) ORDER BY place_key, id LIMIT ?"_s,
                                  behind->key, behind->id, limit));
}

Result<std::optional<AddressEntry>> addressByCode(Connection& connection, const QString& code)
{
    const QString plain = folded(code);
    if (plain.isEmpty())
        return std::nullopt;
    auto found = entries(connection.run(columns + u" WHERE code = ? AND code <> ''"_s, plain));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<AddressEntry>> removeAddresses(Connection& connection, const QList<AddressId>& ids)
{
    auto found = loadAddresses(connection, ids);
    if (!found)
        return found;
    for (const AddressId id : ids)
        if (auto removed = connection.run(u"DELETE FROM addresses WHERE id = ?"_s, id); !removed)
            return std::unexpected(removed.error());
    return found;
}

Result<void> noteUse(Connection& connection, AddressId id, const QDateTime& now)
{
    auto used = connection.run(u"UPDATE addresses SET use_count = use_count + 1, used_at = ? WHERE id = ?"_s, now, id);
    if (!used)
        return std::unexpected(used.error());
    return {};
}

Result<std::optional<AddressEntry>> addressAtPlace(Connection& connection, const Consignee& consignee)
{
    auto known = entries(
        connection.run(columns + u" WHERE place_key = ? ORDER BY use_count DESC, id LIMIT 1"_s, placeKey(consignee)));
    if (!known)
        return std::unexpected(known.error());
    return known->isEmpty() ? std::nullopt : std::optional(known->first());
}

Result<KeptAddress> keepAddress(Connection& connection, const Consignee& consignee, const QDateTime& now)
{
    const auto known = addressAtPlace(connection, consignee);
    if (!known)
        return std::unexpected(known.error());
    AddressEntry entry = known->value_or(AddressEntry());
    entry.consignee = completedBy(consignee, entry.consignee);
    entry.usedAt = now;
    ++entry.useCount;
    auto saved = saveAddress(connection, entry, now);
    if (!saved)
        return std::unexpected(saved.error());
    return KeptAddress{.id = *saved, .keeping = *known ? Keeping::Updated : Keeping::Added};
}

Result<void> eachAddress(Connection& connection, const std::function<void(const AddressEntry&)>& take)
{
    for (qint64 last = 0;;) {
        const auto page = entries(connection.run(columns + u" WHERE id > ? ORDER BY id LIMIT ?"_s, last, rowsAtOnce));
        if (!page)
            return std::unexpected(page.error());
        for (const AddressEntry& entry : *page)
            take(entry);
        if (page->size() < rowsAtOnce)
            return {};
        last = static_cast<qint64>(page->last().id);
    }
}

Result<BookMark> bookMark(Connection& connection)
{
    auto rows = connection.run(u"SELECT (SELECT coalesce(max(changed_at), 0) FROM addresses),"
                               " (SELECT coalesce(max(id), 0) FROM addresses)"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return BookMark{.changedAt = rows->first().integer(0), .newest = rows->first().id<AddressId>(1)};
}

Result<QList<AddressEntry>> changedSince(Connection& connection, const BookMark& mark, int limit)
{
    auto edited = entries(
        connection.run(columns + u" WHERE changed_at > ? ORDER BY changed_at LIMIT ?"_s, mark.changedAt, limit));
    if (!edited)
        return edited;
    auto added = entries(connection.run(columns + u" WHERE id > ? AND changed_at <= ? ORDER BY id LIMIT ?"_s,
                                        mark.newest, mark.changedAt, limit));
    if (!added)
        return added;
    return (*edited + *added).first(std::min<qsizetype>(limit, edited->size() + added->size()));
}

} // namespace aviso::model
