#pragma once

#include "core/storage/connection.h"
#include "core/storage/folder.h"
#include "core/storage/migrations.h"

#include <QString>

#include <memory>

namespace aviso::storage {

/// Opens the database by this table, looking before anything is changed; whoever comes second waits for the first:
/// no file or an empty one -> create, for this user alone · the same beside what a restore left -> refuse
/// "restore-unfinished" · our id, older schema -> back up, verify, migrate · same schema -> use · newer schema ->
/// refuse "newer-database" · tables of another build -> refuse "other-build" · tables, indexes, triggers or views that
/// are missing or were added -> refuse "schema-foreign" · other id -> refuse "not-ours" · on a network share -> refuse
/// "network-share" · under a second name -> refuse "second-name". Every one of these refusals is of kind Storage (args:
/// the file). Invalid "no-ordinary-file" (args: the file).
Result<std::unique_ptr<Connection>> openOrCreate(const QString& file,
                                                 const FileSystemOf& fileSystemOf = systemFileSystemOf);

/// Whether a database of ours may be used as it stands, which reads it and changes nothing: Storage "not-ours",
/// "newer-database", "other-build" or "schema-foreign" (args: the file).
Result<void> refuseUnusable(Connection& connection, const QString& file);

/// Runs "PRAGMA integrity_check" on an open database, the connection's own or one attached under that name. Error:
/// Storage "corrupt" with the first finding in `detail`.
Result<void> checkIntegrity(Connection& connection, const QString& database = QStringLiteral("main"));

/// Which desk this is, whatever its file is called: a restored backup is the same.
Result<QString> lineageOf(Connection& connection);

} // namespace aviso::storage
