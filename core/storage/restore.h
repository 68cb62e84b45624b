#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace aviso::storage {

/// The restored file before it has its name, and the one whose place it took.
inline const QString incomingSuffix = QStringLiteral(".incoming");
inline const QString replacedSuffix = QStringLiteral(".replaced");

/// What became of the counters from which item numbers are given.
enum class Counters {
    Carried,    ///< no number that the replaced desk gave is given again
    Unreadable, ///< the replaced desk could not be read: numbers that it gave after the backup may come again
};

/// Called before each change to the disk with a word for it. Tests end the program there.
using BeforeStep = std::function<void(QStringView step)>;

/// Puts a verified backup in the place of `database`, on which nobody may be working; the old file, with all that was
/// committed to it, is kept beside it with ".replaced" at its end. A cut at any moment leaves the old desk or the new one
/// under the name, and restoring again is always possible. Errors: those of verifyBackup(); Conflict "desk-in-use" when a
/// program is announced in that folder or has the file open; Storage. After an error the old desk stands as before.
Result<Counters> restore(const QString& backup, const QString& database, const BeforeStep& before = {});

} // namespace aviso::storage
