#include "core/storage/durable.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

Result<void> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Kind::Storage, u"disk-error"_s, path);
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    if (!isSynced)
        return failure(Error::Kind::Storage, u"disk-error"_s, path);
    return {};
}

} // namespace aviso::storage
