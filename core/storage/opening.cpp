#include "core/storage/opening.h"

#include "core/base/privatefile.h"
#include "core/storage/backup.h"
#include "core/storage/databasefile.h"
#include "core/storage/pathlock.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Through a connection that cannot write: whatever the file is, it stays as it is.
Result<void> lookAt(const QString& file)
{
    auto reading = Connection::open(file, Connection::Mode::ReadOnly);
    if (!reading)
        return std::unexpected(reading.error());
    const auto standing = standingOf(**reading);
    if (!standing)
        return std::unexpected(standing.error());
    return standing->isEmpty ? Result<void>() : refuseUnusable(**reading, file);
}

/// An empty desk beside the remains of a restore would begin its numbers anew. Beside the journal of a file that was
/// moved away it would empty that journal, which may hold all that the moved file lacks.
Result<void> mayCreate(const QString& file)
{
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"journal-alone"_s, .args = {file}});
    if (QFileInfo::exists(file + incomingSuffix) || !replacedDesks(file).isEmpty())
        return failure(Error{.kind = Error::Kind::Storage, .code = u"restore-unfinished"_s, .args = {file}});
    return makePrivateFile(file);
}

Result<void> bringUpToDate(Connection& connection, const QString& file)
{
    const auto standing = standingOf(connection);
    if (!standing)
        return std::unexpected(standing.error());
    if (standing->schema == newestSchema())
        return {};
    if (!standing->isEmpty)
        if (auto kept = backUp(connection, u"%1.before-schema-%2"_s.arg(file).arg(newestSchema())); !kept)
            return kept;
    return migrate(connection);
}

} // namespace

Result<void> refuseUnusable(Connection& connection, const QString& file)
{
    const auto standing = standingOf(connection);
    if (!standing)
        return std::unexpected(standing.error());
    if (standing->application != applicationId)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"not-ours"_s, .args = {file}});
    if (standing->schema > newestSchema())
        return failure(Error{.kind = Error::Kind::Storage,
                             .code = u"newer-database"_s,
                             .args = {file},
                             .detail = u"schema %1, known %2"_s.arg(standing->schema).arg(newestSchema())});
    if (auto ours = refuseOtherBuild(connection, file); !ours)
        return ours;
    return refuseForeignSchema(connection, file);
}

Result<std::unique_ptr<Connection>> openOrCreate(const QString& file, const FileSystemOf& fileSystemOf)
{
    const auto folder = prepareFolder(file, fileSystemOf);
    if (!folder)
        return std::unexpected(folder.error());
    const auto first = PathLock::await(*folder);
    if (!first)
        return std::unexpected(first.error());
    if (auto good = checkNames(file); !good)
        return std::unexpected(good.error());
    const bool isThere = QFileInfo(file).size() > 0;
    if (auto good = isThere ? lookAt(file) : mayCreate(file); !good)
        return std::unexpected(good.error());
    auto opened = Connection::open(file, Connection::Mode::ReadWrite);
    if (!opened)
        return opened;
    if (auto done = bringUpToDate(**opened, file); !done)
        return std::unexpected(done.error());
    return opened;
}

Result<void> checkIntegrity(Connection& connection, const QString& database)
{
    auto rows = connection.run(u"PRAGMA %1.integrity_check(3)"_s.arg(database));
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty() || rows->first().text(0) != "ok"_L1)
        return failure(Error::Kind::Storage, u"corrupt"_s, {}, rows->isEmpty() ? QString() : rows->first().text(0));
    return {};
}

Result<QString> lineageOf(Connection& connection)
{
    auto rows = connection.run(u"SELECT lineage FROM desk"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::Storage, u"corrupt"_s, {}, u"the desk has no lineage"_s);
    return rows->first().text(0);
}

} // namespace aviso::storage
