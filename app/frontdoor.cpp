#include "app/frontdoor.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 1000; // milliseconds
constexpr char welcome = '!';

QString nameOf(const QString& folder)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"aviso-"_s + QString::fromLatin1(digest);
}

} // namespace

FrontDoor::FrontDoor(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()), m_name(nameOf(m_folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write(&welcome, 1);
            caller->disconnectFromServer();
            Q_EMIT rang();
        }
    });
}

bool FrontDoor::ring() const
{
    QLocalSocket caller;
    caller.connectToServer(m_name);
    // An answer, and not only a socket that a killed program has left or one that no longer listens.
    return caller.waitForConnected(patience) && caller.waitForReadyRead(patience) && caller.read(1).startsWith(welcome);
}

bool FrontDoor::listen()
{
    const QString lock = m_folder + u"/window.lock"_s;
    if (!makePrivateFolder(m_folder) || !makePrivateFile(lock))
        return false;
    auto key = storage::PathLock::take(lock, storage::PathLock::Kind::Exclusive);
    if (!key)
        return false;
    m_key.emplace(std::move(*key));
    // Whoever holds the key is the only one alive: a socket that is there was left by a killed program.
    return QLocalServer::removeServer(m_name) && m_server.listen(m_name);
}

} // namespace aviso::app
