#include "core/storage/backup.h"

#include "core/base/privatefile.h"
#include "core/storage/databasefile.h"
#include "core/storage/durable.h"
#include "core/storage/opening.h"

#include <QFile>
#include <QFileInfo>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Its log is taken away again: a backup is one file.
Result<void> sign(const QString& copy, const QDateTime& moment)
{
    auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto done = (*connection)->run(u"UPDATE desk SET backed_up_at = ?"_s, moment); !done)
        return std::unexpected(done.error());
    if (auto closed = (*connection)->run(u"PRAGMA journal_mode=DELETE"_s); !closed)
        return std::unexpected(closed.error());
    return {};
}

} // namespace

Result<void> backUp(Connection& connection, const QString& target, const std::optional<QDateTime>& moment)
{
    const QString unfinished = target + u".unfinished"_s;
    QFile::remove(unfinished);
    const auto checked = [&]() -> Result<void> {
        if (auto made = makePrivateFile(unfinished); !made) // SQLite takes an empty file, with its rights
            return made;
        if (auto written = connection.run(u"VACUUM INTO ?"_s, unfinished); !written)
            return std::unexpected(written.error());
        if (auto good = moment ? sign(unfinished, *moment) : Result<void>(); !good)
            return good;
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
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"file-missing"_s, .args = {file}});
    if (auto ordinary = checkOrdinary(file); !ordinary)
        return ordinary;
    auto copy = Connection::open(file, Connection::Mode::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    if (auto usable = refuseUnusable(**copy, file); !usable)
        return usable;
    return checkIntegrity(**copy);
}

} // namespace aviso::storage
