#pragma once

#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

namespace aviso::storage {

// Taking rows from one desk into another: on one connection "main" is the copy of the backup, "old" the desk that is
// replaced. Foreign keys are not checked meanwhile. Errors: Storage.

Result<void> runAll(Connection& connection, const QStringList& statements);

/// Whether "FROM `rest`" finds anything.
Result<bool> isAny(Connection& connection, const QString& rest);

/// Whether the old desk has the table: one of an earlier version may not.
Result<bool> hasTable(Connection& connection, const QString& table);

/// Takes the rows of a table of the old desk, in the order of their keys. What an earlier version does not have of them
/// is as the migrations leave it.
Result<void> copyRows(Connection& connection, const QString& table, const QString& which);

/// What the old desk knows of parcels on their way, and what it ordered for them: the later word of the carriers, also
/// for shipments that are not carried. What refers to a parcel that is not there is left behind.
Result<void> copyJourneys(Connection& connection);

/// Which items were announced to carriers by file, and what the carriers said of them: likewise, so that no item is
/// announced a second time.
Result<void> copySubmissions(Connection& connection);

} // namespace aviso::storage
