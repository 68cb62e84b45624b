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

/// Opens for writing; false when it cannot, and troubleWith() says why.
bool openPrivately(QSaveFile& file);

/// Writes the whole file or nothing. Storage "cannot-write" (args: the path).
Result<void> savePrivately(const QString& path, const QByteArray& bytes);

} // namespace aviso
