#pragma once

#include "core/base/result.h"
#include "core/practice/request.h"

#include <QObject>

#include <functional>

class QTcpServer;

namespace aviso::practice {

/// A small HTTP/1.1 server on the loopback interface: Content-Length bodies, keep-alive, limits (64 kB of
/// headers, 32 MB of body). Own code because the faults need the raw socket: QHttpServer of Qt 6.4 can
/// neither cut a connection, nor send half an answer, nor one byte a second. Lives on one thread with an
/// event loop.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Answerer = std::function<Answer(const Request&)>;

    explicit HttpServer(Answerer answerer, QObject* parent = nullptr);

    /// Port 0 takes a free one. Gives the port. Errors: Conflict when it is taken.
    Result<quint16> listen(quint16 port);

private:
    Answerer m_answerer;
    QTcpServer* m_server;
};

} // namespace aviso::practice
