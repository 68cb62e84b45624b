#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace aviso::storage {

/// The restored file before it has its name, and how the names begin under which replaced ones are kept.
inline const QString incomingSuffix = QStringLiteral(".incoming");
inline const QString replacedSuffix = QStringLiteral(".replaced-");

/// The desks that restores have replaced at `database`, the last one first.
QStringList replacedDesks(const QString& database);

/// Where the desk at `database` goes when it is replaced on that day: a name that nothing has yet.
QString nameForReplaced(const QString& database, QDate today);

/// Refuses what is there and no ordinary file, from which nothing can be read or for which one would wait for ever.
/// Invalid "no-ordinary-file" (args: the path).
Result<void> checkOrdinary(const QString& path);

/// Whether a desk may be opened under this name: its log would not be found under another. A second name that a restore
/// gave it before it was cut off is taken away. Errors: those of checkOrdinary(); Storage "second-name" (args: the
/// file).
Result<void> checkNames(const QString& database);

/// Whether the file says of itself that it is a desk's backup: a desk in use, or one that was, is of another format.
bool isBackup(const QString& file);

/// Whether both are there and one and the same file, by whatever path or name.
bool isSameFile(const QString& one, const QString& other);

/// Whether a backup of `database` may be written to `target`. Errors: Invalid "same-file" for the database itself, by
/// whatever path or name; Invalid "target-not-replaced" for what is no ordinary file, a database that is no backup, and
/// the logs of databases (args: the target).
Result<void> checkBackupTarget(const QString& database, const QString& target);

} // namespace aviso::storage
