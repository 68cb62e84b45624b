#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QSaveFile>
#include <QString>

namespace aviso {

// Files with people's addresses in them belong to the user who made them and to nobody else, whatever the umask says.
// What is there already keeps the rights that somebody gave it.

/// Makes the folder, and those above it, if it is not there. Storage "folder-not-writable" (args: the path).
Result<void> makePrivateFolder(const QString& path);

/// Makes an empty file unless there is one. Storage "folder-not-writable" (args: the folder).
Result<void> makePrivateFile(const QString& path);

/// Why the file failed, for `Error::detail`: without its name, in which a person's may be.
QString troubleWith(const QFileDevice& file);

/// Whether the name is that of a file which SQLite keeps beside a database.
bool isDatabaseLog(const QString& path);

/// Refuses to replace what no list or label may replace: a database with its logs, and what is no ordinary file (a
/// device, a folder, a pipe). Invalid "target-not-replaced" (args: the path). Any thread.
Result<void> checkReplaceable(const QString& path);

/// Opens a file for writing that takes the place of the one before as a whole. Errors: those of checkReplaceable();
/// Storage "cannot-write" (args: the path).
Result<void> openPrivately(QSaveFile& file);

/// Writes the whole file or nothing. Errors: those of openPrivately().
Result<void> savePrivately(const QString& path, const QByteArray& bytes);

} // namespace aviso
