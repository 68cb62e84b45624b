#pragma once

#include "core/base/result.h"

#include <QString>

#include <expected>

namespace aviso::settings {

/// Where a secret is kept.
enum class Keeping {
    Nowhere,
    Session, ///< in this program's memory only: it has to be entered again after a restart
    KeyStore,
};

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

    /// Where the secret is kept now. Errors: those of read(), but for a secret that is not there.
    virtual Result<Keeping> keeping(const QString& account, const QString& key)
    {
        const auto secret = read(account, key);
        if (secret)
            return Keeping::KeyStore;
        if (secret.error().kind == Error::Kind::NotFound)
            return Keeping::Nowhere;
        return std::unexpected(secret.error());
    }
};

} // namespace aviso::settings
