#pragma once

#include "core/storage/connection.h"

#include <type_traits>

namespace aviso::storage {

/// Runs `f(Connection&) -> Result<T>` inside the caller's transaction; what it wrote is taken back alone when it
/// returns an error, so that the transaction can go on. Not nested. Errors: those of `f`; Storage.
template <class F>
auto inSavepoint(Connection& connection, F&& f) -> std::invoke_result_t<F&, Connection&>
{
    if (auto begun = connection.run(QStringLiteral("SAVEPOINT part")); !begun)
        return std::unexpected(begun.error());
    auto result = f(connection);
    if (!result) {
        if (auto back = connection.run(QStringLiteral("ROLLBACK TO SAVEPOINT part")); !back)
            return std::unexpected(back.error());
    }
    if (auto ended = connection.run(QStringLiteral("RELEASE SAVEPOINT part")); !ended)
        return std::unexpected(ended.error());
    return result;
}

} // namespace aviso::storage
