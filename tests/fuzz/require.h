#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdlib>

namespace aviso::fuzz {

/// Ends the program when a promise is broken: that is how a fuzzer learns of it.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A copy of its own, so that the sanitizer sees every step beyond the end.
inline QByteArray bytesOf(const quint8* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace aviso::fuzz
