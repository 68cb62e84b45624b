#include "core/storage/folder.h"

#include "core/base/privatefile.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder itself, or the nearest one above it that is there.
QString nearestExisting(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

Result<void> refuseNetworkShare(const QString& folder, const QString& database, const FileSystemOf& fileSystemOf)
{
    const QByteArray type = fileSystemOf(nearestExisting(folder));
    if (isNetworkFileSystem(type))
        return failure(Error{.kind = Error::Kind::Storage,
                             .code = u"network-share"_s,
                             .args = {database},
                             .detail = QString::fromUtf8(type)});
    return {};
}

} // namespace

QByteArray systemFileSystemOf(const QString& path)
{
    return QStorageInfo(path).fileSystemType();
}

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr QByteArrayView names[] = {
        "nfs", "nfs4",       "cifs",       "smb",   "smb2",           "smb3", "smbfs",       "afs",   "ncpfs",
        "9p",  "fuse.sshfs", "fuse.davfs", "davfs", "fuse.glusterfs", "ceph", "fuse.rclone", "afpfs", "webdav"};
    return std::find(std::begin(names), std::end(names), type) != std::end(names);
}

Result<QString> prepareFolder(const QString& database, const FileSystemOf& fileSystemOf)
{
    // A link to the database leads to the folder in which SQLite keeps its log.
    const QFileInfo file(database);
    const QString folder = file.exists() ? QFileInfo(file.canonicalFilePath()).absolutePath() : file.absolutePath();
    if (auto local = refuseNetworkShare(folder, database, fileSystemOf); !local)
        return std::unexpected(local.error());
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    // A share may be mounted at the very moment when its folder is first entered.
    if (auto local = refuseNetworkShare(folder, database, fileSystemOf); !local)
        return std::unexpected(local.error());
    return QFileInfo(folder).canonicalFilePath();
}

} // namespace aviso::storage
