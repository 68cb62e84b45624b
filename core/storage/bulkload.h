#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArrayView>
#include <QString>

#include <string_view>

struct sqlite3_stmt;

namespace aviso::storage {

/// One statement that is run for very many rows, through the database's own interface: a query of QtSql for
/// each row costs about twelve times as much. It lives inside the caller's transaction, on the connection's
/// thread, and not longer than the connection.
class BulkLoad
{
public:
    /// `sql` is a literal of the calling function; its "?" are numbered from 1. Storage "sql" when it does
    /// not compile or when the database has no such interface.
    static Result<BulkLoad> prepare(Connection& connection, const QString& sql);
    BulkLoad(BulkLoad&& other) noexcept;
    BulkLoad& operator=(BulkLoad&&) = delete;
    ~BulkLoad();

    // A value stays bound until it is bound anew, so what is the same in every row is bound once. Texts and
    // bytes are not copied: they must live until the last step() that uses them. A wrong place shows as an
    // error of step().
    void bind(int place, std::string_view utf8);
    void bind(int place, qint64 value);
    void bindBytes(int place, QByteArrayView bytes);
    void bindNull(int place);

    /// Runs the statement once. Errors: Storage as those of Connection::run().
    Result<void> step();

    /// The key of the row that was inserted last on this connection.
    qint64 lastKey() const;

private:
    BulkLoad(sqlite3* handle, sqlite3_stmt* statement) : m_handle(handle), m_statement(statement) {}

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    int m_bindError = 0;
};

} // namespace aviso::storage
