#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace aviso::orders {

enum class WatchedFolderId : qint64 {};

/// A folder whose order files are taken in by themselves. Below `path` there are "in", where the files are put, "done"
/// and "failed", where they end, and "answer", which says what became of each order.
struct WatchedFolder
{
    WatchedFolderId id = {};
    QString path = {};
    QString source = {};   ///< that its files belong to, unless a file says so itself
    QString language = {}; ///< of the answers, two letters; empty: the program's
    bool isOn = true;
    bool books = false; ///< what is ready is booked, and its labels are written beside the answer

    bool operator==(const WatchedFolder&) const = default;
};

/// By path. Error: Storage.
Result<QList<WatchedFolder>> watchedFolders(storage::Connection& connection);

/// Adds it (key 0) or changes it. Invalid "missing" (field "source" or "watched-folder"); Conflict
/// "folder-watched-twice" (args: the path) when another one has the path; Storage.
Result<WatchedFolderId> keepWatchedFolder(storage::Connection& connection, const WatchedFolder& folder);

/// What was taken in stays noted, so that no file is taken in twice.
Result<void> dropWatchedFolder(storage::Connection& connection, WatchedFolderId id);

} // namespace aviso::orders
