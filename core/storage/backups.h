#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::storage {

/// A copy of the desk that lies in a folder. Whether it is whole is told by verifyBackup().
struct BackupFile
{
    QString path = {};
    QDateTime writtenAt = {}; ///< UTC, as it says itself; when it says nothing, when the file was last changed
    qint64 bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

/// The desk's copies in `folder`, newest first; none when there is no such folder.
QList<BackupFile> listBackups(const QString& folder);

/// The moment (UTC) whose state a whole backup holds, or a desk when something was last changed in it. Error: Storage.
Result<QDateTime> momentOf(const QString& file);

/// backUp() of the database at `database` on a connection of its own, so that nobody waits. Errors as
/// checkBackupTarget() and backUp().
Result<BackupFile> backUpFile(const QString& database, const QString& target, const QDateTime& now);

/// How many daily backups are kept.
inline constexpr qsizetype dailyBackupsKept = 14;

/// The backup of the day of `now` (here) in `folder`, unless it is there already (then nothing is returned); of the
/// daily ones the newest are kept, and nothing else in the folder is touched. Errors as backUpFile(); Storage
/// "folder-not-writable" (args: the folder).
Result<std::optional<BackupFile>> backUpDay(const QString& database, const QString& folder, const QDateTime& now);

} // namespace aviso::storage
