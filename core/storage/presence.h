#pragma once

#include "core/storage/pathlock.h"

#include <QString>

#include <memory>

namespace aviso::storage {

/// A running program's mark in the data folder, gone the moment the program is, however it ended. The ledger uses
/// it to tell an intent that is being worked on from one that was left behind. A program announces itself before it
/// opens the desk, and is there until it has closed it.
class Presence
{
public:
    /// Announces this program under a new name. Errors: Storage "folder-not-writable" (args: the path); Conflict
    /// "desk-being-restored" while a seclude() lasts.
    static Result<std::unique_ptr<Presence>> announce(const QString& dataFolder);
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    QString owner() const { return m_owner; }

    /// Whether the program of that name still runs. Its own name is always alive.
    bool isAlive(const QString& owner) const;

private:
    Presence(QString folder, QString owner, PathLock mark, PathLock company);

    QString m_folder;
    QString m_owner;
    PathLock m_mark;    // on the file of its name
    PathLock m_company; // shared with all who are here
};

/// Keeps every program out of the data folder for as long as the lock is held. Errors: Conflict "desk-in-use" while any
/// program is announced there; Storage "folder-not-writable" (args: the path).
Result<PathLock> seclude(const QString& dataFolder);

} // namespace aviso::storage
