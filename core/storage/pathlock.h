#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::storage {

/// A lock on a file or folder that is there, between programs as between threads. The system drops it the moment the
/// program ends, however it ended. Never for a database: SQLite's own locks on it would go with ours.
class PathLock
{
public:
    enum class Kind { Shared, Exclusive };

    /// At once. Errors: Conflict "busy" when others hold it in a way that forbids it, Storage "folder-not-writable"
    /// (args: the path).
    static Result<PathLock> take(const QString& path, Kind kind);

    /// As soon as nobody else holds it. Error: Storage "folder-not-writable" (args: the path).
    static Result<PathLock> await(const QString& path);

    PathLock(PathLock&& other) noexcept;
    PathLock& operator=(PathLock&&) = delete;
    ~PathLock();

private:
    explicit PathLock(int descriptor) : m_descriptor(descriptor) {}
    static Result<PathLock> lock(const QString& path, int operation);

    int m_descriptor;
};

} // namespace aviso::storage
