#include "core/net/qttransport.h"

#include "core/base/threads.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <semaphore>

namespace aviso::net {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 64LL * 1024 * 1024;

/// QNetworkAccessManager re-sends a request on its own when the server hangs up after reading it, as long as it
/// can rewind the body. A sequential device cannot be rewound: that is what makes "sent once" true below us.
class OnceOnlyBody final : public QIODevice
{
public:
    OnceOnlyBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = std::min(most, bytesAvailable());
        if (count == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_position, count, to);
        m_position += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

bool neverReachedTheServer(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::NetworkSessionFailedError:
        return true;
    default:
        return false;
    }
}

QString codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return u"tls"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host-not-found"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"connection-refused"_s;
    case QNetworkReply::OperationCanceledError:
        return u"timeout"_s;
    default:
        return u"connection-lost"_s;
    }
}

QNetworkRequest toQt(const Request& request)
{
    QNetworkRequest out(request.url);
    for (const Header& header : request.headers)
        out.setRawHeader(header.first, header.second);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return out;
}

/// One exchange, on the network thread, from the first byte to the last.
struct Exchange
{
    QPointer<QNetworkReply> reply = {};
    OnceOnlyBody* body = nullptr;
    bool isTooLarge = false;
    bool isStopped = false;

    Result<Answer> result() const
    {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = reply->error();
        if (isTooLarge)
            return failure(Error::Kind::OutcomeUnknown, u"answer-too-large"_s);
        // Statuses of 400 and above are errors to Qt, but answers to us as long as the body arrived whole.
        const bool isHttpError = error > QNetworkReply::UnknownProxyError;
        if (status != 0 && (error == QNetworkReply::NoError || isHttpError))
            return Answer{.status = status, .headers = reply->rawHeaderPairs(), .body = reply->readAll()};
        const bool wasSent = body ? body->wasTouched() : !neverReachedTheServer(error);
        if (!wasSent && isStopped)
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (!wasSent || neverReachedTheServer(error))
            return failure(Error::Kind::Offline, codeOf(error), {}, QString::number(error));
        return failure(Error::Kind::OutcomeUnknown, codeOf(error), {}, QString::number(error));
    }
};

} // namespace

QtTransport::QtTransport()
{
    m_network = new QNetworkAccessManager;
    m_network->setAutoDeleteReplies(false);
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.setObjectName(u"network"_s);
    m_thread.start();
}

QtTransport::~QtTransport()
{
    m_thread.quit();
    m_thread.wait();
}

Result<Answer> QtTransport::send(const Request& request, std::stop_token stop)
{
    Q_ASSERT(!isGuiThread());
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);

    std::optional<Result<Answer>> result;
    std::binary_semaphore done{0};
    const auto exchange = std::make_shared<Exchange>();
    QMetaObject::invokeMethod(m_network, [&, this] {
        QNetworkRequest qt = toQt(request);
        if (!request.body.isEmpty()) {
            qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
            exchange->body = new OnceOnlyBody(request.body, m_network);
        }
        QNetworkReply* reply = m_network->sendCustomRequest(qt, request.method, exchange->body);
        exchange->reply = reply;
        if (exchange->body)
            exchange->body->setParent(reply);
        auto* timer = new QTimer(reply);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, reply, &QNetworkReply::abort);
        timer->start(request.timeout);
        reply->setReadBufferSize(largestAnswer + 1); // what comes faster than it is looked at waits outside
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [exchange] {
            if (exchange->reply->bytesAvailable() <= largestAnswer)
                return;
            exchange->isTooLarge = true;
            exchange->reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [&result, &done, exchange] {
            result.emplace(exchange->result());
            exchange->reply->deleteLater();
            done.release();
        });
    });
    const std::stop_callback abandon(stop, [this, exchange] {
        QMetaObject::invokeMethod(m_network, [exchange] {
            if (!exchange->reply)
                return;
            exchange->isStopped = true;
            exchange->reply->abort();
        });
    });
    done.acquire();
    return std::move(*result);
}

} // namespace aviso::net
