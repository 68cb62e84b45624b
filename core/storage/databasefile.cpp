#include "core/storage/databasefile.h"

#include "core/base/privatefile.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = struct stat;

std::optional<Status> statusOf(const QString& path)
{
    Status status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool isSame(const Status& one, const Status& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// Beside the database, with names that begin like those of replaced desks.
QStringList besides(const QString& database)
{
    const QFileInfo file(database);
    const QString start = file.fileName() + replacedSuffix;
    QStringList names = file.absoluteDir().entryList(QDir::Files | QDir::Hidden);
    names.removeIf([&start](const QString& name) { return !name.startsWith(start); });
    return names;
}

} // namespace

QStringList replacedDesks(const QString& database)
{
    static const QRegularExpression dayAndCount(u"^(\\d{4}-\\d{2}-\\d{2})-(\\d+)$"_s);
    const QFileInfo file(database);
    const qsizetype start = file.fileName().size() + replacedSuffix.size();
    QList<std::pair<std::pair<QString, int>, QString>> found;
    for (const QString& name : besides(database))
        if (const auto match = dayAndCount.match(name.sliced(start)); match.hasMatch())
            found.append({{match.captured(1), match.captured(2).toInt()}, file.absoluteDir().filePath(name)});
    std::ranges::sort(found, std::ranges::greater());
    QStringList paths;
    for (const auto& [when, path] : std::as_const(found))
        paths << path;
    return paths;
}

QString nameForReplaced(const QString& database, QDate today)
{
    for (int count = 1;; ++count) {
        const QString name = database + replacedSuffix + today.toString(Qt::ISODate) + u'-' + QString::number(count);
        if (!QFileInfo::exists(name) && !QFileInfo::exists(name + u"-wal"_s))
            return name;
    }
}

Result<void> checkOrdinary(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"no-ordinary-file"_s, .args = {path}});
    return {};
}

Result<void> checkNames(const QString& database)
{
    if (auto ordinary = checkOrdinary(database); !ordinary)
        return ordinary;
    const auto before = statusOf(database);
    if (!before || before->st_nlink <= 1)
        return {};
    const QDir folder = QFileInfo(database).absoluteDir();
    for (const QString& name : besides(database))
        if (const auto other = statusOf(folder.filePath(name)); other && isSame(*before, *other))
            QFile::remove(folder.filePath(name));
    if (const auto now = statusOf(database); now && now->st_nlink > 1)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"second-name"_s, .args = {database}});
    return {};
}

bool isBackup(const QString& file)
{
    // Of SQLite's file format: the write version at 18 is 1 without and 2 with a log; every desk has one.
    constexpr qsizetype versionAt = 18;
    constexpr qsizetype applicationAt = 68;
    QFile database(file);
    if (!QFileInfo(file).isFile() || !database.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = database.read(100);
    return header.size() == 100 && header.startsWith("SQLite format 3") && header.at(versionAt) == 1 &&
           qFromBigEndian<quint32>(header.constData() + applicationAt) == applicationId;
}

bool isSameFile(const QString& one, const QString& other)
{
    const auto first = statusOf(one);
    const auto second = statusOf(other);
    return first && second && isSame(*first, *second);
}

Result<void> checkBackupTarget(const QString& database, const QString& target)
{
    if (isSameFile(database, target))
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"same-file"_s, .args = {target}});
    if (isDatabaseLog(target))
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"target-not-replaced"_s, .args = {target}});
    return isBackup(target) ? Result<void>() : checkReplaceable(target);
}

} // namespace aviso::storage
