#include "core/storage/folder.h"

#include "core/base/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

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

/// What the kernel says of it by number; for where the table of mounts does not name what holds the path, as in a
/// changed root.
QByteArray kernelFileSystemOf(const QString& path)
{
#ifdef Q_OS_LINUX
    struct Named
    {
        quint32 magic = 0;
        const char* name = "";
    };
    // Those that linux/magic.h does not have are the kernel's: fs/smb, fs/ceph.
    static constexpr Named shares[] = {
        {NFS_SUPER_MAGIC, "nfs"},   {SMB_SUPER_MAGIC, "smb"}, {0xFF534D42, "cifs"},
        {0xFE534D42, "smb3"},       {AFS_SUPER_MAGIC, "afs"}, {AFS_FS_MAGIC, "afs"},
        {NCP_SUPER_MAGIC, "ncpfs"}, {V9FS_MAGIC, "9p"},       {0x00C36400, "ceph"},
    };
    struct statfs found = {};
    if (::statfs(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    const auto magic = static_cast<quint32>(found.f_type);
    const auto share = std::ranges::find(shares, magic, &Named::magic);
    return share == std::end(shares) ? QByteArray::number(magic, 16) : QByteArray(share->name);
#else
    Q_UNUSED(path)
    return {};
#endif
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
    const QByteArray type = QStorageInfo(path).fileSystemType();
    return type.isEmpty() ? kernelFileSystemOf(path) : type;
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
