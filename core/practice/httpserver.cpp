#include "core/practice/httpserver.h"

#include "core/practice/requesthead.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

/// One client. Reads requests one after the other, answers each before the next.
class Connection : public QObject
{
public:
    Connection(QTcpSocket* socket, const HttpServer::Answerer& answerer)
        : QObject(socket), m_socket(socket), m_answerer(answerer)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read();
    bool readHead();
    void serve();
    void deliver(const Answer& answer);
    void drip(const QByteArray& bytes, int bytesPerSecond);
    void refuse(int status);
    QByteArray head(const Answer& answer) const;

    QTcpSocket* m_socket;
    const HttpServer::Answerer& m_answerer;
    QByteArray m_buffer;
    Request m_request;
    qsizetype m_bodySize = 0;
    enum class State { Head, Body, Answering } m_state = State::Head;
    bool m_isKeptAlive = true;
};

void Connection::refuse(int status)
{
    m_isKeptAlive = false;
    m_state = State::Answering;
    deliver({.status = status, .contentType = "text/plain", .body = reason(status)});
}

void Connection::read()
{
    m_buffer += m_socket->readAll();
    if (m_state == State::Head && !readHead())
        return;
    if (m_state == State::Body && m_buffer.size() >= m_bodySize) {
        m_request.body = m_buffer.first(m_bodySize);
        m_buffer.remove(0, m_bodySize);
        m_state = State::Answering;
        serve();
    }
}

// True when the head is complete and the body may be read.
bool Connection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if ((end < 0 ? m_buffer.size() : end) > mostHeaderBytes)
        refuse(431);
    if (end < 0 || m_state != State::Head)
        return false;
    const auto head = practice::readHead(m_buffer.first(end));
    m_buffer.remove(0, end + 4);
    if (!head) {
        refuse(head.error());
        return false;
    }
    m_request = head->request;
    m_bodySize = head->bodySize;
    m_isKeptAlive = head->isKeptAlive;
    if (head->wantsGoAhead)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = State::Body;
    return true;
}

void Connection::serve()
{
    const Answer answer = m_answerer(m_request);
    if (answer.delivery.delay.count() > 0)
        QTimer::singleShot(answer.delivery.delay, this, [this, answer] { deliver(answer); });
    else
        deliver(answer);
}

QByteArray Connection::head(const Answer& answer) const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    out += "Content-Type: " + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
           "\r\n";
    for (const auto& [name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    return out + (m_isKeptAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

void Connection::deliver(const Answer& answer)
{
    switch (answer.delivery.manner) {
    case Delivery::Manner::Nothing:
        return m_socket->disconnectFromHost();
    case Delivery::Manner::Reset: {
#ifdef Q_OS_UNIX
        const linger now{.l_onoff = 1, .l_linger = 0}; // closing then sends RST instead of FIN
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        return m_socket->abort();
    }
    case Delivery::Manner::Half:
        m_socket->write(head(answer) + answer.body.first(answer.body.size() / 2));
        return m_socket->disconnectFromHost();
    case Delivery::Manner::Drip:
        m_isKeptAlive = false;
        return drip(head(answer) + answer.body, answer.delivery.bytesPerSecond);
    case Delivery::Manner::Whole:
        break;
    }
    m_socket->write(head(answer) + answer.body);
    if (!m_isKeptAlive)
        return m_socket->disconnectFromHost();
    m_state = State::Head;
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
}

void Connection::drip(const QByteArray& bytes, int bytesPerSecond)
{
    auto* timer = new QTimer(this);
    const int perTick = qMax(1, bytesPerSecond / 50);
    connect(timer, &QTimer::timeout, this, [this, timer, perTick, rest = bytes]() mutable {
        m_socket->write(rest.first(qMin<qsizetype>(perTick, rest.size())));
        m_socket->flush();
        rest.remove(0, qMin<qsizetype>(perTick, rest.size()));
        if (rest.isEmpty()) {
            timer->stop();
            m_socket->disconnectFromHost();
        }
    });
    timer->start(qMax(1, 1000 * perTick / qMax(1, bytesPerSecond)));
}

} // namespace

HttpServer::HttpServer(Answerer answerer, QObject* parent)
    : QObject(parent), m_answerer(std::move(answerer)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            new Connection(socket, m_answerer); // owned by the socket, which ends itself
        }
    });
}

Result<quint16> HttpServer::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failure(Error::Kind::Conflict, u"port-taken"_s, u"port"_s, m_server->errorString());
    return m_server->serverPort();
}

} // namespace aviso::practice
