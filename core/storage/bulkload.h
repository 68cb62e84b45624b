#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QByteArrayView>
#include <QString>

#include <ranges>
#include <string>
#include <string_view>
#include <utility>

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
    void bindCopy(int place, const std::string& utf8); ///< of a text that does not live so long

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

/// Adds very many rows to one table, some of them with each statement: what a statement costs by itself is
/// most of what a row costs.
class BulkInsert
{
public:
    /// Where the values of one row go; its places are numbered from 1.
    class Places
    {
    public:
        Places(BulkLoad& statement, int before) : m_statement(statement), m_before(before) {}
        void bind(int place, std::string_view utf8) { m_statement.bind(m_before + place, utf8); }
        void bind(int place, qint64 value) { m_statement.bind(m_before + place, value); }
        void bindBytes(int place, QByteArrayView bytes) { m_statement.bindBytes(m_before + place, bytes); }
        void bindNull(int place) { m_statement.bindNull(m_before + place); }

    private:
        BulkLoad& m_statement;
        int m_before;
    };

    /// `into` names the table and its columns, `row` is the list of one row's values: literals of the calling
    /// function. "?1" to "?`shared`" are the values that all rows have in common, the `own` plain "?" behind
    /// them those of a row. Errors as BulkLoad::prepare().
    static Result<BulkInsert> prepare(Connection& connection, const QString& into, const QString& row, int shared,
                                      int own);

    /// One of the values in common, before the first insert().
    void bindShared(int place, const std::string& utf8);
    void bindShared(int place, qint64 value);

    /// `bind` puts each of the rows into its Places; what it binds must live until this returns. Errors:
    /// Storage as those of Connection::run(); some of the rows may be there then.
    template <std::ranges::random_access_range Rows, class Bind>
    Result<void> insert(const Rows& rows, const Bind& bind)
    {
        const auto count = std::ranges::ssize(rows);
        for (std::ptrdiff_t done = 0; done < count;) {
            const bool isOne = count - done < rowsAtOnce;
            BulkLoad& statement = isOne ? m_one : m_several;
            for (int i = 0; i < (isOne ? 1 : rowsAtOnce); ++i, ++done)
                bind(Places(statement, m_shared + i * m_own), std::ranges::begin(rows)[done]);
            if (auto inserted = statement.step(); !inserted)
                return inserted;
        }
        return {};
    }

    /// The key of the row that was inserted last on this connection.
    qint64 lastKey() const { return m_one.lastKey(); }

private:
    static constexpr int rowsAtOnce = 16; // twice as many gain nothing that can be measured

    BulkInsert(BulkLoad several, BulkLoad one, int shared, int own)
        : m_several(std::move(several)), m_one(std::move(one)), m_shared(shared), m_own(own)
    {}

    BulkLoad m_several;
    BulkLoad m_one;
    int m_shared;
    int m_own;
};

} // namespace aviso::storage
