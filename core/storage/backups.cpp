#include "core/storage/backups.h"

#include "core/base/privatefile.h"
#include "core/storage/backup.h"
#include "core/storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The names of daily backups and no others: "aviso-2026-11-21.sqlite".
const QString dailyName = u"aviso-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite"_s;

/// What the backup was signed with, if anything.
QDateTime signedMoment(const QString& file)
{
    if (!isBackup(file)) // a desk would get a log by being looked at
        return {};
    auto backup = Connection::open(file, Connection::Mode::ReadOnly);
    if (!backup)
        return {};
    const auto rows = (*backup)->run(u"SELECT backed_up_at FROM desk"_s);
    return rows && !rows->isEmpty() ? rows->first().time(0) : QDateTime();
}

BackupFile described(const QFileInfo& file)
{
    const QDateTime moment = signedMoment(file.absoluteFilePath());
    return {.path = file.absoluteFilePath(),
            .writtenAt = moment.isValid() ? moment : file.lastModified().toUTC(),
            .bytes = file.size()};
}

} // namespace

QList<BackupFile> listBackups(const QString& folder)
{
    QList<BackupFile> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Time))
        found.append(described(file));
    std::ranges::stable_sort(found, std::ranges::greater(), &BackupFile::writtenAt);
    return found;
}

Result<QDateTime> momentOf(const QString& file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    auto rows = (*connection)
                    ->run(u"SELECT coalesce(backed_up_at, max(created_at,"
                          " coalesce((SELECT max(changed_at) FROM shipments), 0),"
                          " coalesce((SELECT at FROM events ORDER BY id DESC LIMIT 1), 0))) FROM desk"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::Storage, u"corrupt"_s, {}, u"no desk"_s);
    return rows->first().time(0);
}

Result<BackupFile> backUpFile(const QString& database, const QString& target, const QDateTime& now)
{
    if (auto good = checkBackupTarget(database, target); !good)
        return std::unexpected(good.error());
    auto connection = Connection::open(database, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto done = backUp(**connection, target, now); !done)
        return std::unexpected(done.error());
    return described(QFileInfo(target));
}

Result<std::optional<BackupFile>> backUpDay(const QString& database, const QString& folder, const QDateTime& now)
{
    const QDate day = now.toLocalTime().date();
    const QString target = QDir(folder).filePath(u"aviso-"_s + day.toString(Qt::ISODate) + u".sqlite"_s);
    if (QFileInfo::exists(target))
        return std::nullopt;
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    const auto written = backUpFile(database, target, now);
    if (!written)
        return std::unexpected(written.error());
    const QStringList daily = QDir(folder).entryList({dailyName}, QDir::Files, QDir::Name);
    for (const QString& old : daily.first(std::max<qsizetype>(0, daily.size() - dailyBackupsKept)))
        QFile::remove(QDir(folder).filePath(old));
    return *written;
}

} // namespace aviso::storage
