#include "core/base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace aviso {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;
constexpr mode_t ownersMode = S_IRUSR | S_IWUSR;

std::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    return failure(Error{.kind = Error::Kind::Storage,
                         .code = u"cannot-write"_s,
                         .args = {file.fileName()},
                         .detail = troubleWith(file)});
}

} // namespace

Result<void> makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const bool isMade = QDir().mkpath(folder.absolutePath()) && QDir().mkdir(folder.absoluteFilePath(), ownersFolder);
    if (!isMade && !QFileInfo(path).isDir()) // perhaps another program was faster
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {path}});
    return {};
}

Result<void> makePrivateFile(const QString& path)
{
    // Never opened when it is there: closing it would drop the locks that this process holds on it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownersMode);
    if (descriptor >= 0)
        ::close(descriptor);
    else if (errno != EEXIST)
        return failure(Error{
            .kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {QFileInfo(path).absolutePath()}});
    return {};
}

QString troubleWith(const QFileDevice& file)
{
    return file.errorString().remove(file.fileName());
}

bool isDatabaseLog(const QString& path)
{
    constexpr std::array ends{"-wal"_L1, "-shm"_L1, "-journal"_L1};
    return std::ranges::any_of(ends, [&path](QLatin1StringView end) { return path.endsWith(end); });
}

Result<void> checkReplaceable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    QFile before(path);
    const bool isDatabase = info.isFile() && before.open(QIODevice::ReadOnly) && before.read(15) == "SQLite format 3";
    if (!info.isFile() || isDatabaseLog(path) || isDatabase)
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"target-not-replaced"_s, .args = {path}});
    return {};
}

Result<void> openPrivately(QSaveFile& file)
{
    if (auto good = checkReplaceable(file.fileName()); !good)
        return good;
    const bool isNew = !QFileInfo::exists(file.fileName());
    if (!file.open(QIODevice::WriteOnly) || (isNew && !file.setPermissions(ownersFile)))
        return cannotWrite(file);
    return {};
}

Result<void> savePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (auto opened = openPrivately(file); !opened)
        return opened;
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace aviso
