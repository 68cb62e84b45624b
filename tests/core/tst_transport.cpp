#include "core/net/qttransport.h"
#include "tests/support/patience.h"
#include "tests/support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using test::RawServer;

namespace {

net::Request post(const QUrl& url)
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"item":1})",
            .timeout = std::chrono::seconds(5)};
}

void answer(QTcpSocket& socket, const QByteArray& head, const QByteArray& body)
{
    socket.write("HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.flush();
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversStatusHeadersAndBody()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray& request) {
            answer(socket, "200 OK\r\nX-Request: yes", request.contains("\r\n\r\n{\"item\":1}") ? "got it" : "no body");
        });
        const auto result = m_transport.send(post(server.url()), {});
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("got it"));
        QCOMPARE(result->header("x-request"), QByteArray("yes"));
    }

    void aServerThatReadsAndHangsUpHasReceivedExactlyOne()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) { socket.abort(); });
        const auto result = m_transport.send(post(server.url()), {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server.requests(), 1);
    }

    void evenOnAConnectionThatWasKeptOpenTheRequestIsSentOnce()
    {
        // The trap: a kept connection that the server closes looks stale to Qt, which then sends again by itself.
        std::atomic<int> seen = 0;
        RawServer server([&](QTcpSocket& socket, const QByteArray&) {
            if (++seen == 1)
                answer(socket, "200 OK\r\nConnection: keep-alive", "first");
            else
                socket.abort();
        });
        QVERIFY(m_transport.send(post(server.url()), {}));
        const auto second = m_transport.send(post(server.url()), {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server.requests(), 2);
    }

    void theSameServerCatchesATransportWhoseBodyCanBeRewound()
    {
        std::atomic<int> seen = 0;
        RawServer server([&](QTcpSocket& socket, const QByteArray&) {
            if (++seen == 1)
                answer(socket, "200 OK\r\nConnection: keep-alive", "first");
            else
                socket.abort();
        });
        QNetworkAccessManager plain;
        for (int i = 0; i < 2; ++i) {
            QNetworkRequest request(server.url());
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            std::unique_ptr<QNetworkReply> reply(plain.post(request, QByteArray(R"({"item":1})")));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait(int(test::patience.count())));
        }
        QVERIFY2(server.requests() > 2, "Qt no longer sends again by itself: the device may go");
    }

    void halfAnAnswerIsUnknown()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            socket.flush();
            socket.disconnectFromHost();
        });
        const auto result = m_transport.send(post(server.url()), {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::OutcomeUnknown);
    }

    void silenceIsUnknownAfterTheTimeout()
    {
        RawServer server([](QTcpSocket&, const QByteArray&) {});
        net::Request request = post(server.url());
        request.timeout = std::chrono::milliseconds(200);
        const auto result = m_transport.send(request, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(result.error().code, u"timeout"_s);
        QCOMPARE(server.requests(), 1);
    }

    void nobodyListeningMeansNothingWasSent()
    {
        QUrl closed;
        {
            RawServer server([](QTcpSocket&, const QByteArray&) {});
            closed = server.url();
        }
        const auto result = m_transport.send(post(closed), {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Offline);
    }

    void anErrorStatusIsAnAnswer()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) { answer(socket, "503 Busy", "later"); });
        const auto result = m_transport.send(post(server.url()), {});
        QVERIFY(result);
        QCOMPARE(result->status, 503);
        QCOMPARE(result->body, QByteArray("later"));
    }

    void redirectsAreNotFollowed()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) {
            answer(socket, "302 Found\r\nLocation: http://127.0.0.1:1/", "");
        });
        const auto result = m_transport.send(post(server.url()), {});
        QVERIFY(result);
        QCOMPARE(result->status, 302);
        QCOMPARE(server.requests(), 1);
    }

    void stoppedBeforeSendingIsCancelled()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) { answer(socket, "200 OK", ""); });
        std::stop_source stop;
        stop.request_stop();
        const auto result = m_transport.send(post(server.url()), stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests(), 0);
    }

    void stoppedBeforeTheBodyCouldGoIsCancelled()
    {
        QTcpServer mute; // takes the connection, and never answers the greeting of TLS
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
        std::stop_source stop;
        auto sending = std::async(std::launch::async, [&] { return m_transport.send(post(url), stop.get_token()); });
        const bool isConnected = mute.waitForNewConnection(10'000);
        stop.request_stop();
        const auto result = sending.get();
        QVERIFY(isConnected);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(result.error().code, u"cancelled"_s);
    }

    void stoppedWhileWaitingIsUnknown()
    {
        std::stop_source stop;
        RawServer server([&](QTcpSocket&, const QByteArray&) { stop.request_stop(); });
        const auto result = m_transport.send(post(server.url()), stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::OutcomeUnknown);
    }

    void manyWorkersMaySendAtOnce()
    {
        RawServer server([](QTcpSocket& socket, const QByteArray&) { answer(socket, "200 OK", "ok"); });
        std::atomic<int> good = 0;
        {
            constexpr int workers = 8;
            std::vector<std::jthread> threads;
            threads.reserve(workers);
            for (int i = 0; i < workers; ++i)
                threads.emplace_back([&] {
                    for (int n = 0; n < 10; ++n)
                        if (const auto result = m_transport.send(post(server.url()), {});
                            result && result->status == 200)
                            ++good;
                });
        }
        QCOMPARE(good.load(), 80);
        QCOMPARE(server.requests(), 80);
    }

private:
    net::QtTransport m_transport;
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
