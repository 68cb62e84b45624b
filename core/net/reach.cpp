#include "core/net/reach.h"

#include <QElapsedTimer>
#include <QSslSocket>

namespace aviso::net {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int securePort = 443;
constexpr int plainPort = 80;

std::unexpected<Error> offline(const QAbstractSocket& socket)
{
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return failure(Error::Kind::Offline, u"host-not-found"_s);
    case QAbstractSocket::ConnectionRefusedError:
        return failure(Error::Kind::Offline, u"connection-refused"_s);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return failure(Error::Kind::Offline, u"tls"_s, {}, socket.errorString());
    default:
        return failure(Error::Kind::Offline, u"timeout"_s);
    }
}

} // namespace

Result<Reached> reach(const QUrl& url, std::chrono::milliseconds patience, const std::stop_token& stop)
{
    const bool isSecure = url.scheme() == "https"_L1;
    if (url.host().isEmpty() || (!isSecure && url.scheme() != "http"_L1))
        return failure(Error::Kind::Invalid, u"not-a-url"_s);
    const auto port = static_cast<quint16>(url.port(isSecure ? securePort : plainPort));
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    QElapsedTimer clock;
    clock.start();
    QSslSocket socket;
    if (isSecure)
        socket.connectToHostEncrypted(url.host(), port);
    else
        socket.connectToHost(url.host(), port);
    // In one go: a wait that ends too early gives the connection up.
    const int wait = static_cast<int>(patience.count());
    if (!(isSecure ? socket.waitForEncrypted(wait) : socket.waitForConnected(wait)))
        return offline(socket);
    const Reached reached{.took = std::chrono::milliseconds(clock.elapsed()), .isEncrypted = isSecure};
    socket.abort();
    return reached;
}

} // namespace aviso::net
