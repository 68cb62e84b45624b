#pragma once

#include "core/net/transport.h"

#include <QThread>

#include <memory>

class QNetworkAccessManager;

namespace aviso::net {

/// Transport over QNetworkAccessManager, which lives on a thread of its own. An answer's body is capped at 64 MiB
/// (error OutcomeUnknown, code "answer-too-large").
class QtTransport final : public Transport
{
public:
    QtTransport();
    ~QtTransport() override;

    Result<Answer> send(const Request& request, std::stop_token stop) override;

private:
    QThread m_thread;
    QNetworkAccessManager* m_network = nullptr; // owned by the thread
};

} // namespace aviso::net
