#pragma once

#include "core/storage/pathlock.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

namespace aviso::app {

/// What keeps a second start on the same data folder from opening a second window: the first window listens here, and
/// a later start rings and goes. Only programs of the same user on the same computer hear each other; others are
/// told apart by storage::Presence and the ledger.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    /// The folder need not exist yet.
    explicit FrontDoor(const QString& dataFolder, QObject* parent = nullptr);

    /// True when a window of this folder answered, and comes forward. Waits two seconds at most: one for the door, one
    /// for the answer.
    bool ring() const;

    /// Answers from now on, as soon as events are handled. False when another program that still runs has this door
    /// (though it may be too busy with its own start to answer), or when there can be none on this system.
    bool listen();

Q_SIGNALS:
    void rang();

private:
    QString m_folder;
    QString m_name;
    std::optional<storage::PathLock> m_key; // whose it is may take the door; the system drops it with the program
    QLocalServer m_server;
};

} // namespace aviso::app
