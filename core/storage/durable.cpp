#include "core/storage/durable.h"

#include "core/base/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> copyFile(const QString& from, const QString& to)
{
    if (auto made = makePrivateFile(to); !made)
        return made;
    QFile source(from);
    QFile copy(to);
    bool isGood = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly);
    while (isGood && !source.atEnd()) {
        constexpr qint64 piece = 1 << 20;
        const QByteArray bytes = source.read(piece);
        isGood = !bytes.isEmpty() && copy.write(bytes) == bytes.size();
    }
    if (!isGood || !copy.flush())
        return failure(
            Error{.kind = Error::Kind::Storage, .code = u"disk-error-at"_s, .args = {to}, .detail = troubleWith(copy)});
    return syncToDisk(to);
}

} // namespace

Result<void> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"disk-error-at"_s, .args = {path}});
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    if (!isSynced)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"disk-error-at"_s, .args = {path}});
    return {};
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    // rename(2) replaces the target in one step; QFile::rename refuses to.
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"disk-error-at"_s, .args = {to}});
    return syncToDisk(QFileInfo(to).absolutePath());
}

Result<void> keepFileAs(const QString& from, const QString& to)
{
    const QString unfinished = to + u".unfinished"_s;
    QFile::remove(unfinished);
    // Where both are one file already, rename(2) would do nothing and leave the third name behind.
    QFile::remove(to);
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(unfinished).constData()) != 0)
        if (auto copied = copyFile(from, unfinished); !copied)
            return copied;
    return replaceFile(unfinished, to);
}

} // namespace aviso::storage
