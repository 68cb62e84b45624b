#pragma once

#include "core/base/result.h"
#include "core/storage/carryover.h"

#include <QDate>
#include <QString>

#include <functional>

namespace aviso::storage {

/// Called before each change to the disk with a word for it. Tests end the program there.
using BeforeStep = std::function<void(QStringView step)>;

/// What a restore has done.
struct Restored
{
    CarriedOver carried = {};
    QString kept = {}; ///< where the replaced desk is now; empty when there was none
};

/// Puts a verified backup in the place of `database`, on which nobody may be working, with all that the ledger of the
/// replaced desk gained since (see carryOver()); where the desk is missing, of the one that the last restore replaced.
/// The old file, with all that was committed to it, is kept beside it under a name of its own with the day of the
/// restore. A cut at any moment leaves the old desk or the new one under the name, and restoring again is always
/// possible. Errors: those of verifyBackup(), checkNames() and carryOver(); Conflict "desk-in-use" when a program is
/// announced in that folder or has the file open; Storage. After an error the old desk stands as before.
Result<Restored> restore(const QString& backup, const QString& database, QDate today, const BeforeStep& before = {});

} // namespace aviso::storage
