#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::storage {

/// A lock on a folder that works between programs as between threads and leaves no file behind. The system drops it the
/// moment the program ends, however it ended.
class FolderLock
{
public:
    enum class Kind { Shared, Exclusive };

    /// At once. Errors: Conflict "busy" when others hold it in a way that forbids it, Storage "folder-not-writable".
    static Result<FolderLock> take(const QString& folder, Kind kind);

    /// As soon as nobody else holds it. Error: Storage "folder-not-writable".
    static Result<FolderLock> await(const QString& folder);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    static Result<FolderLock> lock(const QString& folder, int operation);

    int m_descriptor;
};

} // namespace aviso::storage
