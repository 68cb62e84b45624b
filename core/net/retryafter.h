#pragma once

#include "core/net/transport.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace aviso::net {

/// How long an answer asks to wait, at most a day: its Retry-After in seconds or as a date (RFC 9110, sections 5.6.7
/// and 10.2.3). Nothing when it does not say, or says it unreadably; 0 for a date that is past.
std::optional<std::chrono::seconds> retryAfter(const Answer& answer, const QDateTime& now);

} // namespace aviso::net
