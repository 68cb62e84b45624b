#include "core/storage/migrations.h"

#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<qint64> pragma(Connection& connection, const QString& name)
{
    auto rows = connection.run(u"PRAGMA "_s + name);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? 0 : rows->first().integer(0);
}

Result<QByteArray> scriptOf(int schema)
{
    QFile file(u":/migrations/%1.sql"_s.arg(schema, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"migration-failed"_s, {},
                       u"migration %1 is not in the program"_s.arg(schema));
    return file.readAll();
}

/// Several statements at once, which QtSql cannot run.
Result<void> runScript(Connection& connection, const QByteArray& script)
{
    char* message = nullptr;
    const int code = sqlite3_exec(connection.handle(), script.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return failure(Error::Kind::Storage, code == SQLITE_FULL ? u"disk-full"_s : u"migration-failed"_s, {}, detail);
}

Result<void> note(Connection& connection, int schema)
{
    auto table = connection.run(u"CREATE TABLE IF NOT EXISTS applied_migrations"
                                " (schema INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL)"_s);
    if (!table)
        return std::unexpected(table.error());
    auto noted = connection.run(u"INSERT INTO applied_migrations(schema, fingerprint) VALUES(?, ?)"_s, schema,
                                QString::fromLatin1(fingerprintOf(schema)));
    if (!noted)
        return std::unexpected(noted.error());
    return runScript(connection, "PRAGMA user_version=" + QByteArray::number(schema) +
                                     ";PRAGMA application_id=" + QByteArray::number(applicationId));
}

/// The next migration inside an open transaction; the schema that the database has then.
Result<int> step(Connection& connection, int upTo)
{
    const auto standing = standingOf(connection);
    if (!standing)
        return std::unexpected(standing.error());
    const int schema = standing->schema + 1;
    if (schema > upTo)
        return standing->schema;
    const auto script = scriptOf(schema);
    if (!script)
        return std::unexpected(script.error());
    if (auto done = runScript(connection, *script); !done)
        return std::unexpected(done.error());
    if (auto noted = note(connection, schema); !noted)
        return std::unexpected(noted.error());
    return schema;
}

} // namespace

int newestSchema()
{
    static const int newest = static_cast<int>(QDir(u":/migrations"_s).entryList({u"*.sql"_s}).size());
    return newest;
}

QByteArray fingerprintOf(int schema)
{
    const auto script = scriptOf(schema);
    return script ? QCryptographicHash::hash(*script, QCryptographicHash::Sha256).toHex() : QByteArray();
}

Result<Standing> standingOf(Connection& connection)
{
    const auto application = pragma(connection, u"application_id"_s);
    const auto schema = pragma(connection, u"user_version"_s);
    const auto pages = pragma(connection, u"page_count"_s);
    for (const auto* value : {&application, &schema, &pages})
        if (!*value)
            return std::unexpected(value->error());
    return Standing{.application = *application,
                    .schema = static_cast<int>(*schema),
                    .isEmpty = *application == 0 && *schema == 0 && *pages <= 1};
}

Result<void> migrate(Connection& connection, int upTo)
{
    for (int schema = 0; schema < upTo;) {
        const auto reached = inTransaction(connection, [upTo](Connection& c) { return step(c, upTo); });
        if (!reached)
            return std::unexpected(reached.error());
        schema = *reached;
    }
    return {};
}

Result<void> refuseOtherBuild(Connection& connection, const QString& file)
{
    const auto standing = standingOf(connection);
    if (!standing)
        return std::unexpected(standing.error());
    auto table = connection.run(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'applied_migrations'"_s);
    if (!table)
        return std::unexpected(table.error());
    QMap<int, QByteArray> made;
    if (!table->isEmpty()) {
        auto rows = connection.run(u"SELECT schema, fingerprint FROM applied_migrations"_s);
        if (!rows)
            return std::unexpected(rows.error());
        for (const Row& row : *rows)
            made.insert(row.count(0), row.text(1).toLatin1());
    }
    for (int schema = 1; schema <= standing->schema; ++schema)
        if (made.value(schema) != fingerprintOf(schema))
            return failure(Error{.kind = Error::Kind::Storage,
                                 .code = u"other-build"_s,
                                 .args = {file},
                                 .detail = u"migration %1"_s.arg(schema)});
    return {};
}

} // namespace aviso::storage
