#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::storage {

/// Returns when the file, or the names in the folder, would survive a power cut. A file system that cannot sync a
/// folder (some network shares) counts as done: there is no more to be had from it. Error: Storage "disk-error-at"
/// (args: the path).
Result<void> syncToDisk(const QString& path);

/// Gives `from` the name `to` in one step, whatever had that name before, and syncs the folder. Error: Storage
/// "disk-error-at" (args: the path).
Result<void> replaceFile(const QString& from, const QString& to);

/// Makes `to` in one step a second name of the file `from`, whatever had that name before, or a synced copy of it where
/// the file system knows no second names; and syncs the folder. Error: Storage "disk-error-at" (args: the path).
Result<void> keepFileAs(const QString& from, const QString& to);

} // namespace aviso::storage
