#pragma once

#include "core/net/transport.h"
#include "core/practice/office.h"

#include <utility>

namespace aviso::test {

/// The practice carriers in the same process: what the office would do to a connection becomes what the real transport
/// makes of that. Any thread.
class OfficeTransport final : public net::Transport
{
public:
    explicit OfficeTransport(practice::Office& office) : m_office(office) {}

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        practice::Request asked{.method = request.method,
                                .path = request.url.path(),
                                .query = QUrlQuery(request.url),
                                .body = request.body};
        for (const net::Header& header : request.headers)
            asked.headers.insert(header.first.toLower(), header.second);
        const practice::Answer answer = m_office.answer(asked);
        using Manner = practice::Delivery::Manner;
        if (answer.delivery.manner != Manner::Whole && answer.delivery.manner != Manner::Drip)
            return failure(Error::Kind::OutcomeUnknown, QStringLiteral("connection-lost"));
        return net::Answer{.status = answer.status, .headers = answer.headers, .body = answer.body};
    }

private:
    practice::Office& m_office;
};

} // namespace aviso::test
