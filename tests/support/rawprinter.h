#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace aviso::test {

/// A printer on a port of its own, which takes connections one after the other and does with each what the test says.
class RawPrinter
{
public:
    enum class Habit {
        TakesAll,       ///< reads to the end and closes
        StaysOpen,      ///< reads to the end and never closes
        HangsUp,        ///< resets the connection after some bytes
        HangsUpAtOnce,  ///< resets it before any
        Stands,         ///< takes some bytes and then no more
        AnswersQueries, ///< says of itself what it was told to
    };

    explicit RawPrinter(Habit habit, qsizetype some = 0, QByteArray answer = {})
        : m_habit(habit), m_some(some), m_answer(std::move(answer)), m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int small = 4096; // so that a few labels do not all fit between the two
        ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_listener, 4);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~RawPrinter()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        if (const int open = m_open.exchange(-1); open >= 0)
            ::shutdown(open, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    RawPrinter(const RawPrinter&) = delete;
    RawPrinter& operator=(const RawPrinter&) = delete;

    QString address() const { return QStringLiteral("socket://127.0.0.1:%1").arg(m_port); }
    QByteArray received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

private:
    void serve()
    {
        for (;;) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client < 0)
                return;
            m_open = client;
            talk(client);
            m_open = -1;
            ::close(client);
        }
    }

    void reset(int client)
    {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }

    void talk(int client)
    {
        if (m_habit == Habit::HangsUpAtOnce)
            return reset(client);
        if (m_habit == Habit::AnswersQueries)
            ::send(client, m_answer.constData(), static_cast<std::size_t>(m_answer.size()), MSG_NOSIGNAL);
        std::array<char, 1024> part{};
        for (qsizetype total = 0;;) {
            if ((m_habit == Habit::HangsUp || m_habit == Habit::Stands) && total >= m_some)
                break;
            const auto got = ::recv(client, part.data(), part.size(), 0);
            if (got <= 0)
                break;
            total += got;
            const std::lock_guard lock(m_mutex);
            m_received.append(part.data(), got);
        }
        if (m_habit == Habit::HangsUp)
            reset(client);
        // Until the test is over; nothing is read meanwhile.
        while ((m_habit == Habit::Stands || m_habit == Habit::StaysOpen) && m_open >= 0)
            std::this_thread::yield();
    }

    Habit m_habit;
    qsizetype m_some;
    QByteArray m_answer;
    int m_listener;
    quint16 m_port = 0;
    std::atomic<int> m_open = -1;
    mutable std::mutex m_mutex;
    QByteArray m_received;
    std::thread m_thread;
};

} // namespace aviso::test
