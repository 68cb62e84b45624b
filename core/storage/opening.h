#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <memory>

namespace aviso::storage {

/// Marks the files as ours in SQLite's header ("AVSO").
inline constexpr qint64 applicationId = 0x4156534f;

/// The newest schema that this program knows: the number of the last migration.
int newestSchema();

/// Opens the database by this table:
/// no file or an empty one -> create · our id, older schema -> back up, verify, migrate · same schema -> use ·
/// newer schema -> refuse "newer-database" · other id -> refuse "not-ours" · on a network share -> refuse "network-share".
/// Each migration is one transaction, so that a cut leaves the old or the new schema, never one between.
Result<std::unique_ptr<Connection>> openOrCreate(const QString& file);

/// True for file systems on which SQLite's locks cannot be trusted (NFS, SMB, sshfs, …).
bool isNetworkFileSystem(QByteArrayView type);

/// Runs "PRAGMA integrity_check" on an open database. Error: Storage "corrupt" with the first finding in `detail`.
Result<void> checkIntegrity(Connection& connection);

} // namespace aviso::storage
