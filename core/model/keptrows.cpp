#include "core/model/keptrows.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

struct Column
{
    enum class Holds { Text, Number, Use }; ///< "Use" is a number that use changes, not a person

    QLatin1StringView name;
    Holds holds = Holds::Text;
};

struct Table
{
    KeptKind kind;
    QLatin1StringView word;
    QLatin1StringView name;
    QList<Column> columns;
    QLatin1StringView only; ///< what one row alone can have
    const char* taken;      ///< the error that says so
};

const QList<Table>& tables()
{
    using enum Column::Holds;
    static const QList<Table> all{
        {KeptKind::Preset,
         "preset"_L1,
         "presets"_L1,
         {{"name"_L1},
          {"code"_L1},
          {"hot_key"_L1, Number},
          {"position"_L1, Number},
          {"account_id"_L1, Number},
          {"choices"_L1}},
         "code"_L1,
         "preset-code-taken"},
        {KeptKind::Package,
         "package"_L1,
         "packages"_L1,
         {{"name"_L1},
          {"length_mm"_L1, Number},
          {"width_mm"_L1, Number},
          {"height_mm"_L1, Number},
          {"tare_grams"_L1, Number},
          {"weight_grams"_L1, Number},
          {"used_at"_L1, Use}},
         "name"_L1,
         "package-name-taken"},
        {KeptKind::Address,
         "address"_L1,
         "addresses"_L1,
         {{"code"_L1},           {"note"_L1},         {"kind"_L1},
          {"title"_L1},          {"first_name"_L1},   {"name"_L1},
          {"company"_L1},        {"extra_name"_L1},   {"address_suffix"_L1},
          {"street"_L1},         {"house_number"_L1}, {"po_box"_L1},
          {"floor"_L1},          {"mailbox"_L1},      {"postcode"_L1},
          {"city"_L1},           {"country"_L1},      {"phone"_L1},
          {"mobile"_L1},         {"email"_L1},        {"language"_L1},
          {"carrier_ident"_L1},  {"label_lines"_L1},  {"place_key"_L1},
          {"phone_key"_L1},      {"email_key"_L1},    {"created_at"_L1, Number},
          {"version"_L1, Use},   {"used_at"_L1, Use}, {"use_count"_L1, Use},
          {"changed_at"_L1, Use}},
         "code"_L1,
         "address-code-taken"},
    };
    return all;
}

const Table& tableOf(KeptKind kind)
{
    return *std::ranges::find(tables(), kind, &Table::kind);
}

QString columnList(const Table& table)
{
    QStringList names;
    for (const Column& column : table.columns)
        names << column.name;
    return names.join(u", "_s);
}

Result<KeptRows> toRows(const Table& table, Result<storage::Rows> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    KeptRows kept;
    for (const Row& row : *rows) {
        QJsonObject object;
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
            const Column& column = table.columns[i];
            if (row.isNull(i + 1))
                continue;
            object.insert(column.name, column.holds == Column::Holds::Text ? QJsonValue(row.text(i + 1))
                                                                           : QJsonValue(row.integer(i + 1)));
        }
        kept.insert(row.integer(0), object);
    }
    return kept;
}

QString nameOf(const QJsonObject& row)
{
    const QString company = row["company"_L1].toString();
    return company.isEmpty() ? row["name"_L1].toString() : company;
}

/// What use has made of a row since stays; what has merely been used together goes back.
QJsonObject asItStandsNow(const Table& table, QJsonObject goal, const QJsonObject& from, const QJsonObject& present,
                          const QDateTime& now)
{
    for (const Column& column : table.columns)
        if (column.holds == Column::Holds::Use && !present.isEmpty() && present[column.name] != from[column.name])
            goal.insert(column.name, present[column.name]);
    if (goal.contains("version"_L1)) { // who has the row open must not save over it
        goal.insert("version"_L1, std::max(goal["version"_L1].toInteger(), present["version"_L1].toInteger()) + 1);
        goal.insert("changed_at"_L1, now.toMSecsSinceEpoch());
    }
    return goal;
}

/// Refuses what another row has, and gives up a hot key and an account that are gone.
Result<QJsonObject> fitted(Connection& connection, const Table& table, QJsonObject row)
{
    const QString only = row[table.only].toString();
    if (!only.isEmpty()) {
        const auto other = toRows(
            table, connection.run(
                       u"SELECT id, %1 FROM %2 WHERE %3 = ?"_s.arg(columnList(table), table.name, table.only), only));
        if (!other)
            return std::unexpected(other.error());
        if (!other->isEmpty())
            return failure(Error{.kind = Error::Kind::Conflict,
                                 .code = QString::fromLatin1(table.taken),
                                 .args = {only, nameOf(other->first())}});
    }
    if (table.kind != KeptKind::Preset)
        return row;
    const auto key =
        connection.run(u"SELECT 1 FROM presets WHERE hot_key = ? AND hot_key > 0"_s, row["hot_key"_L1].toInt());
    if (!key)
        return std::unexpected(key.error());
    if (!key->isEmpty())
        row.insert("hot_key"_L1, 0);
    const auto account = connection.run(u"SELECT 1 FROM accounts WHERE id = ?"_s, row["account_id"_L1].toInteger());
    if (!account)
        return std::unexpected(account.error());
    if (account->isEmpty())
        row.remove("account_id"_L1);
    return row;
}

Result<void> insertRow(Connection& connection, const Table& table, qint64 key, const QJsonObject& wanted)
{
    const auto row = fitted(connection, table, wanted);
    if (!row)
        return std::unexpected(row.error());
    QStringList marks{u"?"_s};
    QList<QVariant> values{key};
    for (const Column& column : table.columns) {
        marks << u"?"_s;
        const QJsonValue value = (*row)[column.name];
        if (column.holds == Column::Holds::Text)
            values << storage::toSql(value.toString());
        else
            values << (value.isDouble() ? QVariant(value.toInteger()) : QVariant(QMetaType::fromType<qint64>()));
    }
    const auto added = connection.runBound(
        u"INSERT INTO %1(id, %2) VALUES(%3)"_s.arg(table.name, columnList(table), marks.join(u", "_s)), values);
    if (!added)
        return std::unexpected(added.error());
    return {};
}

} // namespace

QString keptWord(KeptKind kind)
{
    return tableOf(kind).word;
}

std::optional<KeptKind> keptFromWord(const QString& word)
{
    const auto found = std::ranges::find(tables(), word, &Table::word);
    return found == tables().end() ? std::nullopt : std::optional(found->kind);
}

Result<KeptRows> allKept(Connection& connection, KeptKind kind)
{
    const Table& table = tableOf(kind);
    return toRows(table, connection.run(u"SELECT id, %1 FROM %2"_s.arg(columnList(table), table.name)));
}

Result<KeptRows> keptWithin(Connection& connection, KeptKind kind, const QList<qint64>& keys)
{
    const Table& table = tableOf(kind);
    KeptRows all;
    for (const qint64 key : keys) {
        const auto one = toRows(
            table, connection.run(u"SELECT id, %1 FROM %2 WHERE id = ?"_s.arg(columnList(table), table.name), key));
        if (!one)
            return one;
        all.insert(*one);
    }
    return all;
}

bool isSameKept(KeptKind kind, const QJsonObject& one, const QJsonObject& other)
{
    return one.isEmpty() == other.isEmpty() && std::ranges::all_of(tableOf(kind).columns, [&](const Column& column) {
               return column.holds == Column::Holds::Use || one[column.name] == other[column.name];
           });
}

QList<KeptChange> keptChanges(const KeptRows& before, const KeptRows& after)
{
    KeptRows every = after;
    every.insert(before);
    QList<KeptChange> changes;
    for (auto it = every.keyBegin(); it != every.keyEnd(); ++it)
        if (before.value(*it) != after.value(*it))
            changes.append({.key = *it, .before = before.value(*it), .after = after.value(*it)});
    return changes;
}

Result<void> bringKept(Connection& connection, KeptKind kind, const QList<KeptChange>& changes, KeptSide to,
                       const QDateTime& now)
{
    const Table& table = tableOf(kind);
    QMap<qint64, QJsonObject> goals;
    for (const KeptChange& change : changes) {
        const auto& [from, goal] =
            to == KeptSide::Before ? std::tie(change.after, change.before) : std::tie(change.before, change.after);
        const auto present = keptWithin(connection, kind, {change.key});
        if (!present)
            return std::unexpected(present.error());
        const QJsonObject stands = present->value(change.key);
        if (!isSameKept(kind, stands, from))
            return failure(Error{.kind = Error::Kind::Conflict,
                                 .code = u"undo-changed"_s,
                                 .args = {nameOf(stands.isEmpty() ? goal : stands)}});
        if (!goal.isEmpty())
            goals.insert(change.key, asItStandsNow(table, goal, from, stands, now));
    }
    // All of them go first: two may have changed places in what only one can have.
    for (const KeptChange& change : changes)
        if (auto gone = connection.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table.name), change.key); !gone)
            return std::unexpected(gone.error());
    for (auto it = goals.begin(); it != goals.end(); ++it)
        if (auto added = insertRow(connection, table, it.key(), it.value()); !added)
            return added;
    return {};
}

} // namespace aviso::model
