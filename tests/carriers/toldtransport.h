#pragma once

#include "core/net/transport.h"

#include <QList>

#include <deque>
#include <functional>

namespace aviso::test {

/// Answers what it is told to, and remembers what it was asked.
class ToldTransport final : public net::Transport
{
public:
    explicit ToldTransport(std::function<Result<net::Answer>(const net::Request& request)> tell)
        : m_tell(std::move(tell))
    {}

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        asked.append(request);
        return m_tell(request);
    }

    QList<net::Request> asked;

private:
    std::function<Result<net::Answer>(const net::Request& request)> m_tell;
};

} // namespace aviso::test
