#include "core/base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace aviso {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;
constexpr mode_t ownersMode = S_IRUSR | S_IWUSR;

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
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownersMode);
    if (descriptor >= 0)
        ::close(descriptor);
    else if (errno != EEXIST)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {QFileInfo(path).absolutePath()}});
    return {};
}

QString troubleWith(const QFileDevice& file)
{
    return file.errorString().remove(file.fileName());
}

bool openPrivately(QSaveFile& file)
{
    const bool isNew = !QFileInfo::exists(file.fileName());
    return file.open(QIODevice::WriteOnly) && (!isNew || file.setPermissions(ownersFile));
}

Result<void> savePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!openPrivately(file) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error{.kind = Error::Kind::Storage, .code = u"cannot-write"_s, .args = {path}, .detail = troubleWith(file)});
    return {};
}

} // namespace aviso
