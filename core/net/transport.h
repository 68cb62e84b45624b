#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>

namespace aviso::net {

using Header = std::pair<QByteArray, QByteArray>;

struct Request
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<Header> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(60); ///< for the whole exchange
};

struct Answer
{
    int status = 0;
    QList<Header> headers = {};
    QByteArray body = {};

    QByteArray header(QByteArrayView name) const; ///< first value, name compared without case; empty if absent

    bool operator==(const Answer&) const = default;
};

/// The door to other machines. `send()` blocks the calling worker thread; it may be called from many at once and
/// never from the GUI thread. Redirects are not followed and nothing is ever sent twice.
///
/// Any HTTP status is an Answer. Errors: Offline (certainly nothing of the request was taken by the other side:
/// name unknown, connection or TLS refused), OutcomeUnknown (it may have been taken; also when `stop` or the
/// time-out came while it was under way), Cancelled (stopped before anything was sent).
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Answer> send(const Request& request, std::stop_token stop) = 0;
};

} // namespace aviso::net
