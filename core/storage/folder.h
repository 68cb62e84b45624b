#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace aviso::storage {

/// The type of the file system that holds a path ("ext4", "nfs4"); empty when there is no telling. The path exists.
using FileSystemOf = std::function<QByteArray(const QString& path)>;

/// What the system says.
QByteArray systemFileSystemOf(const QString& path);

/// True for file systems on which SQLite's locks cannot be trusted (NFS, SMB, sshfs, …).
bool isNetworkFileSystem(QByteArrayView type);

/// Makes the folder of a desk ready, for this user alone when it is new, and gives its path free of links: beside it
/// all programs with that desk announce themselves. Errors: Storage "network-share" (H02; nothing is made there then;
/// args: the database), "folder-not-writable" (args: the folder).
Result<QString> prepareFolder(const QString& database, const FileSystemOf& fileSystemOf = systemFileSystemOf);

} // namespace aviso::storage
