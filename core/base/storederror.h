#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace aviso {

/// An error as it stands in a row: a JSON object, or nothing when there is none. It has no `detail` and no
/// `retryAfter`: these are for the log and the moment.
QString storedError(const std::optional<Error>& error);

/// The error of such a text; nothing for an empty one or one that is no object.
std::optional<Error> errorFrom(const QString& stored);

} // namespace aviso
