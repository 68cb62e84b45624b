#include "core/storage/folderlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

Result<FolderLock> FolderLock::lock(const QString& folder, int operation)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder);
    FolderLock lock(descriptor);
    int result = -1;
    do
        result = ::flock(descriptor, operation);
    while (result != 0 && errno == EINTR);
    if (result == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(Error::Kind::Conflict, u"busy"_s, folder);
    return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder);
}

Result<FolderLock> FolderLock::take(const QString& folder, Kind kind)
{
    return lock(folder, (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
}

Result<FolderLock> FolderLock::await(const QString& folder)
{
    return lock(folder, LOCK_EX);
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace aviso::storage
