#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::storage {

/// Returns when the file, or the names in the folder, would survive a power cut. A file system that cannot sync a
/// folder (some network shares) counts as done: there is no more to be had from it. Error: Storage "disk-error".
Result<void> syncToDisk(const QString& path);

} // namespace aviso::storage
