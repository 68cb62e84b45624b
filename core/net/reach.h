#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <chrono>
#include <stop_token>

namespace aviso::net {

/// How a host answered the door.
struct Reached
{
    std::chrono::milliseconds took{};
    bool isEncrypted = false; ///< and its certificate is good
};

/// Opens a connection to the host of an address, with TLS where the address wants it, and closes it again: no request
/// is sent, nothing of the account, no path. Blocks; any worker thread. Errors: Invalid "not-a-url"; Offline
/// "host-not-found", "connection-refused", "tls" (`detail` what is wrong with the certificate) or "timeout";
/// Cancelled, when it was stopped before.
Result<Reached> reach(const QUrl& url, std::chrono::milliseconds patience, const std::stop_token& stop);

} // namespace aviso::net
