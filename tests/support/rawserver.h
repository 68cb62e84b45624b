#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <semaphore>

namespace aviso::test {

/// A server on its own thread that counts the requests which arrived whole, and does with each what the test says.
/// It shows what a transport really put on the wire; nothing about HTTP is understood beyond where a request ends.
class RawServer
{
public:
    /// Called on the server's thread with the socket and the whole request.
    using Reaction = std::function<void(QTcpSocket& socket, const QByteArray& request)>;

    explicit RawServer(Reaction reaction) : m_reaction(std::move(reaction))
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_context, [this] { listen(); });
        m_listening.acquire();
    }
    ~RawServer()
    {
        QMetaObject::invokeMethod(&m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }
    int requests() const { return m_requests; }

private:
    static qsizetype wholeSize(const QByteArray& bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return -1;
        const qsizetype at = bytes.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 || at > head ? 0 : bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        return head + 4 + length;
    }

    void listen()
    {
        m_server = new QTcpServer;
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            QTcpSocket* socket = m_server->nextPendingConnection();
            auto received = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
                *received += socket->readAll();
                const qsizetype size = wholeSize(*received);
                if (size < 0 || received->size() < size)
                    return;
                const QByteArray request = received->left(size);
                received->remove(0, size);
                ++m_requests;
                m_reaction(*socket, request);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        if (m_server->listen(QHostAddress::LocalHost))
            m_port = m_server->serverPort();
        m_listening.release();
    }

    Reaction m_reaction;
    QThread m_thread;
    QObject m_context;
    QTcpServer* m_server = nullptr;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_requests = 0;
    std::binary_semaphore m_listening{0};
};

} // namespace aviso::test
