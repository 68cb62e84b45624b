#include "core/storage/transaction.h"

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

Result<void> beginWriting(Connection& connection)
{
    if (connection.hasMoved())
        return failure(Error::Kind::Storage, u"database-moved"_s);
    auto done = connection.run(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> commit(Connection& connection)
{
    auto done = connection.run(u"COMMIT"_s);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

void rollBack(Connection& connection)
{
    // SQLite rolls back on its own when the disk is full: then there is nothing left to undo.
    if (!connection.isInTransaction())
        return;
    if (auto done = connection.run(u"ROLLBACK"_s); !done)
        qWarning("rolling back: %s", qUtf8Printable(done.error().detail));
}

} // namespace aviso::storage
