#pragma once

#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace aviso::storage {

/// Outside any transaction. Writes a complete copy of the database to `target` while others may go on working, opens
/// the copy, checks its integrity, syncs it, and only then gives it its name: `target` is the old file or a good new
/// one, which its owner alone may read. The copy says of itself that it is a backup, and of when (`moment`) if that is
/// given.
Result<void> backUp(Connection& connection, const QString& target, const std::optional<QDateTime>& moment = {});

/// Checks a backup without touching the desk: it opens, is ours, is made by this program's migrations or older released
/// ones, and is whole. Errors: NotFound "file-missing" (args: the file); those of checkOrdinary(), refuseUnusable() and
/// checkIntegrity().
Result<void> verifyBackup(const QString& file);

} // namespace aviso::storage
