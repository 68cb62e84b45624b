#pragma once

#include "core/practice/request.h"

#include <QByteArray>

#include <expected>

namespace aviso::practice {

inline constexpr qsizetype mostHeaderBytes = 64LL * 1024;
inline constexpr qsizetype mostBodyBytes = 32LL * 1024 * 1024;

/// What a client says before the body.
struct RequestHead
{
    Request request = {}; ///< without its body
    qsizetype bodySize = 0;
    bool isKeptAlive = true;
    bool wantsGoAhead = false; ///< it waits for "100 Continue" before the body

    bool operator==(const RequestHead&) const = default;
};

/// Reads the lines before the empty one. The failing side is the status to refuse with: 400, 411 (a body without a
/// length) or 413 (one that is too long).
std::expected<RequestHead, int> readHead(const QByteArray& head);

} // namespace aviso::practice
