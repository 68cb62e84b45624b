#pragma once

#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

namespace aviso::storage {

/// Marks the files as ours in SQLite's header ("AVSO").
inline constexpr qint64 applicationId = 0x4156534f;

/// The newest schema that this program knows: the number of the last migration.
int newestSchema();

/// SHA-256 over the text of the migration to that schema, in hexadecimal; empty when the program has none.
QByteArray fingerprintOf(int schema);

/// Where a database stands.
struct Standing
{
    qint64 application = 0; ///< its application id
    int schema = 0;
    bool isEmpty = false; ///< nothing was ever written into it
};
Result<Standing> standingOf(Connection& connection);

/// Brings the database to the newest schema, or to the older one that is asked for. Each migration is one transaction,
/// so that a cut leaves the old or the new schema, never one between; what another program has done meanwhile is not
/// done again. Errors: Storage "migration-failed", "disk-full", "busy".
Result<void> migrate(Connection& connection, int upTo = newestSchema());

/// Storage "other-build" (args: `file`) when the tables were made by migrations of another text than this program's:
/// a build between two releases.
Result<void> refuseOtherBuild(Connection& connection, const QString& file);

} // namespace aviso::storage
