#pragma once

#include "core/storage/connection.h"

#include <QString>

namespace aviso::storage {

/// Outside any transaction. Writes a complete copy of the database to `target` while others may go on working, opens the copy, checks its
/// integrity, syncs it, and only then gives it its name: `target` is the old file or a good new one.
Result<void> backUp(Connection& connection, const QString& target);

/// Checks a backup without touching the desk: it opens, is ours, is not newer than this program, and is whole.
Result<void> verifyBackup(const QString& file);

/// Puts a verified backup in the place of `database`, which must not be open; the old file is kept beside it with
/// ".replaced" at its end.
Result<void> restore(const QString& backup, const QString& database);

} // namespace aviso::storage
