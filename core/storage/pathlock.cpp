#include "core/storage/pathlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

Result<PathLock> PathLock::lock(const QString& path, int operation)
{
    // Some network shares lock only what is open for writing, which a folder cannot be.
    int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {path}});
    PathLock lock(descriptor);
    int result = -1;
    do
        result = ::flock(descriptor, operation);
    while (result != 0 && errno == EINTR);
    if (result == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(Error::Kind::Conflict, u"busy"_s);
    return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {path}});
}

Result<PathLock> PathLock::take(const QString& path, Kind kind)
{
    return lock(path, (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
}

Result<PathLock> PathLock::await(const QString& path)
{
    return lock(path, LOCK_EX);
}

PathLock::PathLock(PathLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

PathLock::~PathLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace aviso::storage
