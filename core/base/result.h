#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace aviso {

/// Every function of core that can fail returns one. No exception crosses a function of ours.
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for the failing side: `return failure(Error::Kind::Invalid, u"too-long"_s, u"text1"_s);`
inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

inline std::unexpected<Error> failure(Error::Kind kind, QString code, QString field = {}, QString detail = {})
{
    return std::unexpected<Error>(
        Error{.kind = kind, .code = std::move(code), .field = std::move(field), .detail = std::move(detail)});
}

} // namespace aviso
