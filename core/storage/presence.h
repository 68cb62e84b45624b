#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace aviso::storage {

/// A running program's mark in the data folder, gone the moment the program is, however it ended. The ledger uses
/// it to tell an intent that is being worked on from one that was left behind.
class Presence
{
public:
    /// Announces this program under a new name. Error: Storage "folder-not-writable".
    static Result<std::unique_ptr<Presence>> announce(const QString& dataFolder);
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    /// Whether any program is announced in that data folder at this moment.
    static bool isAnybodyIn(const QString& dataFolder);

    QString owner() const { return m_owner; }

    /// Whether the program of that name still runs. Its own name is always alive.
    bool isAlive(const QString& owner) const;

private:
    Presence(QString folder, QString owner, std::unique_ptr<QLockFile> lock);

    QString m_folder;
    QString m_owner;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace aviso::storage
