#pragma once

#include "core/storage/connection.h"

#include <type_traits>

namespace aviso::storage {

/// The steps of inTransaction(). Errors as Connection::run(); beginning also Storage "database-moved".
Result<void> beginWriting(Connection& connection);
Result<void> commit(Connection& connection);
void rollBack(Connection& connection); ///< what cannot be undone is logged

/// Runs `f(Connection&) -> Result<T>` inside one BEGIN IMMEDIATE transaction, committed when `f` returns a value and
/// rolled back when it returns an error. Errors: those of `f`; Storage, "busy" when another program has been writing
/// for as long as the connection waits, "database-moved" when the file is no longer where it was opened: then `f` was
/// not called.
template <class F>
auto inTransaction(Connection& connection, F&& f) -> std::invoke_result_t<F&, Connection&>
{
    if (auto begun = beginWriting(connection); !begun)
        return std::unexpected(begun.error());
    auto result = f(connection);
    if (result) {
        auto done = commit(connection);
        if (done)
            return result;
        result = std::unexpected(done.error());
    }
    rollBack(connection);
    return result;
}

} // namespace aviso::storage
