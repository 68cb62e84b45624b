#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace aviso::storage {

/// A copy of the desk that lies in a folder. Whether it is whole is told by verifyBackup().
struct BackupFile
{
    QString path = {};
    QDateTime writtenAt = {}; ///< UTC
    qint64 bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

/// The desk's copies in `folder`, newest first; none when there is no such folder.
QList<BackupFile> listBackups(const QString& folder);

/// backUp() of the database at `database` on a connection of its own, so that nobody waits. Errors as backUp().
Result<BackupFile> backUpFile(const QString& database, const QString& target);

} // namespace aviso::storage
