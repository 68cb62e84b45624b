#pragma once

#include "core/storage/connection.h"

#include <QString>

namespace aviso::storage {

/// Storage "schema-foreign" (args: `file`; `detail` the first difference) unless a database of ours, of no newer schema
/// than newestSchema(), has the tables, indexes, triggers and views that the migrations up to its schema make: those,
/// and nothing besides. What SQLite keeps for itself (statistics) counts for neither. Changes nothing.
Result<void> refuseForeignSchema(Connection& connection, const QString& file);

} // namespace aviso::storage
