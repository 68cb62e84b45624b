#include "core/storage/backup.h"

#include "core/storage/durable.h"
#include "core/storage/opening.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// rename(2) replaces the target in one step; QFile::rename refuses to.
Result<void> replaceFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(Error::Kind::Storage, u"disk-error"_s, to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

} // namespace

Result<void> backUp(Connection& connection, const QString& target)
{
    const QString unfinished = target + u".unfinished"_s;
    QFile::remove(unfinished);
    auto written = connection.run(u"VACUUM INTO ?"_s, unfinished);
    auto checked = [&]() -> Result<void> {
        if (!written)
            return std::unexpected(written.error());
        if (auto good = verifyBackup(unfinished); !good)
            return good;
        if (auto synced = syncToDisk(unfinished); !synced)
            return synced;
        return replaceFile(unfinished, target);
    }();
    if (!checked)
        QFile::remove(unfinished);
    return checked;
}

Result<void> verifyBackup(const QString& file)
{
    if (!QFileInfo::exists(file))
        return failure(Error::Kind::NotFound, u"file-missing"_s, file);
    auto copy = Connection::open(file, Connection::Mode::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    auto id = (*copy)->run(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (id->first().integer(0) != applicationId)
        return failure(Error::Kind::Storage, u"not-ours"_s, file);
    auto schema = (*copy)->run(u"PRAGMA user_version"_s);
    if (!schema)
        return std::unexpected(schema.error());
    if (schema->first().integer(0) > newestSchema())
        return failure(Error::Kind::Storage, u"newer-database"_s, file);
    return checkIntegrity(**copy);
}

Result<void> restore(const QString& backup, const QString& database)
{
    if (auto good = verifyBackup(backup); !good)
        return good;
    const QString incoming = database + u".incoming"_s;
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return failure(Error::Kind::Storage, u"disk-error"_s, incoming);
    if (auto synced = syncToDisk(incoming); !synced)
        return synced;
    if (QFileInfo::exists(database)) {
        // The write-ahead log belongs to the old file: merged into it first, so that ".replaced" is complete.
        auto old = Connection::open(database, Connection::Mode::ReadWrite);
        if (old)
            if (auto merged = (*old)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !merged)
                return std::unexpected(merged.error());
        old = failure(Error::Kind::Cancelled, u"closed"_s);
        if (auto kept = replaceFile(database, database + u".replaced"_s); !kept)
            return kept;
    }
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(database + suffix);
    return replaceFile(incoming, database);
}

} // namespace aviso::storage
