#pragma once

#include "core/storage/restore.h"

#include <QStringList>

namespace aviso::text {

/// What a restore has done, in sentences: where the replaced desk is, and how many bookings were carried over.
QStringList sentences(const storage::Restored& restored);

/// What the restored desk does not know of the replaced one, and what to do about it; empty when it knows all.
QString warning(const storage::Restored& restored);

} // namespace aviso::text
