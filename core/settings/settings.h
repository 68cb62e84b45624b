#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>

namespace aviso::settings {

/// A value of the desk, kept in its database; empty when it was never set.
Result<QString> value(storage::Connection& connection, const QString& key);
Result<void> setValue(storage::Connection& connection, const QString& key, const QString& value);

} // namespace aviso::settings
