#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

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

    /// True when a window of this folder answered, and comes forward. Waits a second at most.
    bool ring() const;

    /// Answers from now on. False when that is not possible on this system; then a second start opens a window.
    bool listen();

Q_SIGNALS:
    void rang();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace aviso::app
