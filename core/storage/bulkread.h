#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <stop_token>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace aviso::storage {

/// The rows of one statement, read one after the other through the database's own interface: a query of QtSql costs two
/// to four times as much for very many rows. It lives inside the caller's transaction, on the connection's thread, and
/// not longer than the connection; one at a time on a connection.
class BulkRead
{
public:
    /// `sql` is a literal of the calling function; its "?" take whole numbers and texts in order. A statement that
    /// finds nothing for long stops, too, when `stop` asks for it. Storage "sql" when it does not compile or when the
    /// database has no such interface.
    static Result<BulkRead> prepare(Connection& connection, const QString& sql, const QList<QVariant>& args,
                                    std::stop_token stop = {});
    BulkRead(BulkRead&& other) noexcept;
    BulkRead& operator=(BulkRead&&) = delete;
    ~BulkRead();

    /// Goes to the next row; false behind the last. Errors: Cancelled; Storage as those of Connection::run().
    Result<bool> next();

    // Of the row that next() has gone to.
    qint64 integer(int column) const;
    std::string_view text(int column) const; ///< UTF-8, until next() is called again

private:
    BulkRead(sqlite3* handle, sqlite3_stmt* statement, std::stop_token stop);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    std::unique_ptr<std::stop_token> m_stop; // SQLite holds on to its address
};

} // namespace aviso::storage
