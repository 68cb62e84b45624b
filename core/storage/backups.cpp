#include "core/storage/backups.h"

#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

BackupFile described(const QFileInfo& file)
{
    return {.path = file.absoluteFilePath(), .writtenAt = file.lastModified().toUTC(), .bytes = file.size()};
}

} // namespace

QList<BackupFile> listBackups(const QString& folder)
{
    QList<BackupFile> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Time))
        found.append(described(file));
    return found;
}

Result<BackupFile> backUpFile(const QString& database, const QString& target)
{
    auto connection = Connection::open(database, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto done = backUp(**connection, target); !done)
        return std::unexpected(done.error());
    return described(QFileInfo(target));
}

} // namespace aviso::storage
