#pragma once

#include <QString>

namespace aviso::storage {

/// The code of ours for a result of SQLite (extended or not): "busy", "disk-full", "constraint", "corrupt",
/// "disk-error", "read-only" or "sql".
QString storageCode(int sqliteResult);

} // namespace aviso::storage
