#include "core/storage/backups.h"

#include "core/base/privatefile.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

Result<std::optional<BackupFile>> backUpDay(const QString& database, const QString& folder, const QDate& day)
{
    const QString target = QDir(folder).filePath(u"aviso-"_s + day.toString(Qt::ISODate) + u".sqlite"_s);
    if (QFileInfo::exists(target))
        return std::nullopt;
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    const auto written = backUpFile(database, target);
    if (!written)
        return std::unexpected(written.error());
    const QStringList daily = QDir(folder).entryList({u"aviso-[0-9]*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QString& old : daily.first(std::max<qsizetype>(0, daily.size() - dailyBackupsKept)))
        QFile::remove(QDir(folder).filePath(old));
    return *written;
}

} // namespace aviso::storage
