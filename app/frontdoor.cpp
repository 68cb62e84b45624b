#include "app/frontdoor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 1000; // milliseconds
constexpr char welcome = '!';

QString nameOf(const QString& dataFolder)
{
    const QString path = QDir(dataFolder).absolutePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"aviso-"_s + QString::fromLatin1(digest);
}

} // namespace

FrontDoor::FrontDoor(const QString& dataFolder, QObject* parent) : QObject(parent), m_name(nameOf(dataFolder))
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
    if (m_server.listen(m_name))
        return true;
    // Nobody answered at it, so it is what a killed program has left.
    return QLocalServer::removeServer(m_name) && m_server.listen(m_name);
}

} // namespace aviso::app
