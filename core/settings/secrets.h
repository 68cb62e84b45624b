#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::settings {

/// The door to where secrets live: the system's key store, the environment, or this session's memory.
/// Any thread but the GUI's. Secrets never pass through settings, logs, errors or shown URLs.
class Secrets
{
public:
    virtual ~Secrets() = default;

    /// NotFound "missing-secret" (field: the key) when there is none; Unauthorised "no-key-store" when it is locked.
    virtual Result<QString> read(const QString& account, const QString& key) = 0;
    virtual Result<void> write(const QString& account, const QString& key, const QString& value) = 0;
    virtual Result<void> erase(const QString& account, const QString& key) = 0;
};

} // namespace aviso::settings
