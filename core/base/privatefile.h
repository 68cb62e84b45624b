#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace aviso {

// Files with people's addresses in them belong to the user who made them and to nobody else, whatever the umask says.
// What is there already keeps the rights that somebody gave it.

/// Makes the folder, and those above it, if it is not there. Storage "folder-not-writable" with the path as field.
Result<void> makePrivateFolder(const QString& path);

/// Makes an empty file unless there is one. Storage "folder-not-writable" with the folder as field.
Result<void> makePrivateFile(const QString& path);

/// Opens for writing; false when it cannot, and errorString() says why.
bool openPrivately(QSaveFile& file);

/// Writes the whole file or nothing. Storage "cannot-write" with the path as field.
Result<void> savePrivately(const QString& path, const QByteArray& bytes);

} // namespace aviso
