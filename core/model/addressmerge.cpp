#include "core/base/textlength.h"
#include "core/model/addressbook.h"

#include <algorithm>
#include <array>
#include <set>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

constexpr qsizetype digitsThatTell = 9; // behind the country's code or the leading zero
constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostGroups = 200;

constexpr std::array texts{
    &Consignee::title,     &Consignee::firstName,     &Consignee::name,        &Consignee::company,
    &Consignee::extraName, &Consignee::addressSuffix, &Consignee::street,      &Consignee::houseNumber,
    &Consignee::poBox,     &Consignee::floor,         &Consignee::mailbox,     &Consignee::postcode,
    &Consignee::city,      &Consignee::country,       &Consignee::phone,       &Consignee::mobile,
    &Consignee::email,     &Consignee::language,      &Consignee::carrierIdent};

struct KeyColumn
{
    DuplicateGroup::Reason reason;
    const char16_t* groups; ///< each key that several entries have
    const char16_t* entries;
};

constexpr KeyColumn keyColumns[] = {
    {DuplicateGroup::Reason::Place, u"SELECT place_key FROM addresses GROUP BY place_key HAVING count(*) > 1 LIMIT 200",
     u"SELECT id FROM addresses WHERE place_key = ? ORDER BY use_count DESC, id LIMIT 20"},
    {DuplicateGroup::Reason::Email,
     u"SELECT email_key FROM addresses WHERE email_key <> '' GROUP BY email_key HAVING count(*) > 1 LIMIT 200",
     u"SELECT id FROM addresses WHERE email_key = ? AND email_key <> '' ORDER BY use_count DESC, id LIMIT 20"},
    {DuplicateGroup::Reason::Phone,
     u"SELECT phone_key FROM addresses WHERE phone_key <> '' GROUP BY phone_key HAVING count(*) > 1 LIMIT 200",
     u"SELECT id FROM addresses WHERE phone_key = ? AND phone_key <> '' ORDER BY use_count DESC, id LIMIT 20"},
};

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

Result<QList<AddressId>> idsOf(Result<storage::Rows> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<AddressId> ids;
    for (const Row& row : *rows)
        ids.append(row.id<AddressId>(0));
    return ids;
}

/// Adds the groups of one key that are no part of a group that is there.
Result<void> addGroups(Connection& connection, const KeyColumn& column, QList<DuplicateGroup>& groups,
                       QList<std::set<AddressId>>& known)
{
    auto keys = connection.run(QStringView(column.groups).toString());
    if (!keys)
        return std::unexpected(keys.error());
    for (const Row& key : *keys) {
        const auto ids = idsOf(connection.run(QStringView(column.entries).toString(), key.text(0)));
        if (!ids)
            return std::unexpected(ids.error());
        const std::set<AddressId> members(ids->begin(), ids->end());
        const bool isKnown = std::ranges::any_of(
            known, [&](const std::set<AddressId>& other) { return std::ranges::includes(other, members); });
        if (isKnown || groups.size() == mostGroups)
            continue;
        auto entries = loadAddresses(connection, *ids);
        if (!entries)
            return std::unexpected(entries.error());
        known.append(members);
        groups.append({.reason = column.reason, .entries = *std::move(entries)});
    }
    return {};
}

} // namespace

QString placeKey(const Consignee& c)
{
    const QString place = c.street.isEmpty() ? c.poBox : c.street + u' ' + c.houseNumber;
    return folded(c.company + u' ' + c.firstName + u' ' + c.name) + u'|' + folded(c.postcode) + u'|' + folded(place);
}

QString phoneKey(const Consignee& consignee)
{
    for (const QString* number : {&consignee.mobile, &consignee.phone})
        if (const QString digits = digitsOf(*number); digits.size() >= fewestDigits)
            return digits.right(digitsThatTell);
    return {};
}

QString emailKey(const Consignee& consignee)
{
    return folded(consignee.email);
}

Consignee completedBy(Consignee consignee, const Consignee& known)
{
    for (const auto text : texts)
        if ((consignee.*text).isEmpty())
            consignee.*text = known.*text;
    if (consignee.labelLines.isEmpty())
        consignee.labelLines = known.labelLines;
    return consignee;
}

AddressEntry mergedWith(AddressEntry entry, const QList<AddressEntry>& others)
{
    QStringList notes{entry.note};
    for (const AddressEntry& other : others) {
        // A street of one address with the house number or the P.O. box of another one is no address.
        Consignee more = other.consignee;
        if (!entry.consignee.street.isEmpty() || !entry.consignee.poBox.isEmpty())
            more.street = more.houseNumber = more.poBox = more.floor = more.mailbox = QString();
        entry.consignee = completedBy(entry.consignee, more);
        if (entry.code.isEmpty())
            entry.code = other.code;
        if (!notes.contains(other.note))
            notes.append(other.note);
        entry.useCount += other.useCount;
        if (other.usedAt.isValid() && (!entry.usedAt.isValid() || other.usedAt > entry.usedAt))
            entry.usedAt = other.usedAt;
    }
    notes.removeAll(QString());
    entry.note = notes.join(u'\n');
    return entry;
}

Result<QList<DuplicateGroup>> duplicates(Connection& connection)
{
    QList<DuplicateGroup> groups;
    QList<std::set<AddressId>> known;
    for (const KeyColumn& column : keyColumns)
        if (auto added = addGroups(connection, column, groups, known); !added)
            return std::unexpected(added.error());
    return groups;
}

Result<AddressMerge> mergeAddresses(Connection& connection, AddressId keep, const QList<AddressId>& others,
                                    const QDateTime& now)
{
    const auto kept = loadAddress(connection, keep);
    if (!kept)
        return std::unexpected(kept.error());
    auto gone = removeAddresses(connection, others);
    if (!gone)
        return std::unexpected(gone.error());
    auto saved = saveAddress(connection, mergedWith(*kept, *gone), now);
    if (!saved)
        return std::unexpected(saved.error());
    auto after = loadAddress(connection, keep);
    if (!after)
        return std::unexpected(after.error());
    return AddressMerge{.before = QList<AddressEntry>{*kept} + *gone, .after = *std::move(after)};
}

Result<qint64> countShipmentsTo(Connection& connection, const Consignee& consignee)
{
    const QString wanted = placeKey(consignee);
    auto rows = connection.run(u"SELECT company, first_name, name, street, house_number, po_box FROM shipments"
                               " WHERE postcode = ? AND state <> 'cancelled'"_s,
                               consignee.postcode);
    if (!rows)
        return std::unexpected(rows.error());
    return std::ranges::count_if(*rows, [&](const Row& row) {
        return wanted == placeKey({.firstName = row.text(1),
                                   .name = row.text(2),
                                   .company = row.text(0),
                                   .street = row.text(3),
                                   .houseNumber = row.text(4),
                                   .poBox = row.text(5),
                                   .postcode = consignee.postcode});
    });
}

Result<qint64> keepBookedAddresses(Connection& connection, const QDateTime& now)
{
    auto rows = connection.run(
        u"SELECT kind, title, first_name, name, company, extra_name, address_suffix, street, house_number, po_box,"
        " floor, mailbox, postcode, city, country, phone, mobile, email, language, carrier_ident, label_lines"
        " FROM shipments WHERE state = 'booked' ORDER BY id DESC LIMIT 100000"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::set<QString> seen;
    qint64 added = 0;
    for (const Row& row : *rows) {
        Consignee consignee{.kind = row.text(0) == "business"_L1 ? ConsigneeKind::Business : ConsigneeKind::Private,
                            .labelLines = row.text(20).split(u'\n', Qt::SkipEmptyParts)};
        for (int i = 0; i < static_cast<int>(texts.size()); ++i)
            consignee.*texts[static_cast<std::size_t>(i)] = row.text(i + 1);
        const QString key = placeKey(consignee);
        if (displayName(consignee).isEmpty() || !seen.insert(key).second)
            continue;
        auto known = connection.run(u"SELECT 1 FROM addresses WHERE place_key = ? LIMIT 1"_s, key);
        if (!known)
            return std::unexpected(known.error());
        if (!known->isEmpty())
            continue;
        if (auto kept = keepAddress(connection, consignee, now); !kept)
            return std::unexpected(kept.error());
        ++added;
    }
    return added;
}

Result<std::optional<UsualTown>> usualTown(Connection& connection, const QString& postcode, const QString& country)
{
    auto rows = connection.run(
        u"SELECT city, count(*) AS n FROM (SELECT city FROM addresses WHERE postcode = ? AND country = ?"
        " UNION ALL SELECT city FROM (SELECT city FROM shipments WHERE postcode = ? AND country = ?"
        " AND state = 'booked' ORDER BY id DESC LIMIT 300) AS sent) AS known GROUP BY city ORDER BY n DESC LIMIT 50"_s,
        postcode, country, postcode, country);
    if (!rows)
        return std::unexpected(rows.error());
    constexpr qint64 fewest = 3;
    qint64 all = 0;
    for (const Row& row : *rows)
        all += row.integer(1);
    if (rows->isEmpty() || rows->first().integer(1) < fewest || rows->first().integer(1) * 10 < all * 8)
        return std::nullopt;
    return UsualTown{.city = rows->first().text(0), .of = rows->first().integer(1)};
}

} // namespace aviso::model
