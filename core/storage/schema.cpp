#include "core/storage/schema.h"

#include "core/storage/migrations.h"

#include <QMultiMap>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Kind and name of a thing -> the table that it is of and the text that made it.
using Schema = QMultiMap<QString, QString>;

Result<Schema> schemaOf(Connection& connection)
{
    auto rows = connection.run(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                               " WHERE name NOT GLOB 'sqlite_stat[0-9]'"_s);
    if (!rows)
        return std::unexpected(rows.error());
    Schema schema;
    for (const Row& row : *rows)
        schema.insert(row.text(0) + u' ' + row.text(1), row.text(2) + u": "_s + row.text(3).simplified());
    return schema;
}

/// What the migrations make, tried out in memory.
Result<Schema> expectedSchema(int schema)
{
    auto memory = Connection::open(u":memory:"_s, Connection::Mode::ReadWrite);
    if (!memory)
        return std::unexpected(memory.error());
    if (auto made = migrate(**memory, schema); !made)
        return std::unexpected(made.error());
    return schemaOf(**memory);
}

QString firstDifference(const Schema& one, const Schema& other)
{
    for (auto it = one.cbegin(); it != one.cend(); ++it)
        if (!other.contains(it.key(), it.value()))
            return it.key();
    return {};
}

} // namespace

Result<void> refuseForeignSchema(Connection& connection, const QString& file)
{
    const auto standing = standingOf(connection);
    if (!standing)
        return std::unexpected(standing.error());
    const auto expected = expectedSchema(standing->schema);
    if (!expected)
        return std::unexpected(expected.error());
    const auto found = schemaOf(connection);
    if (!found)
        return std::unexpected(found.error());
    if (*found == *expected)
        return {};
    const QString surplus = firstDifference(*found, *expected);
    return failure(Error{.kind = Error::Kind::Storage,
                         .code = u"schema-foreign"_s,
                         .args = {file},
                         .detail = surplus.isEmpty() ? firstDifference(*expected, *found) : surplus});
}

} // namespace aviso::storage
