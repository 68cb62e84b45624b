#include "core/storage/bulkload.h"

#include "core/storage/sqliteerror.h"

#include <QByteArray>

#include <sqlite3.h>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> sqliteFailure(sqlite3* handle, int result)
{
    // The message is SQLite's own: it names tables and columns, never a value.
    return failure(Error::Kind::Storage, storageCode(result), {},
                   u"%1 (%2) in a bulk load"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle))).arg(result));
}

} // namespace

Result<BulkLoad> BulkLoad::prepare(Connection& connection, const QString& sql)
{
    sqlite3* const handle = connection.handle();
    if (!handle)
        return failure(Error::Kind::Storage, u"sql"_s, {}, u"this database has no bulk load"_s);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), 0, &statement, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(handle, result);
    return BulkLoad(handle, statement);
}

BulkLoad::BulkLoad(BulkLoad&& other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)), m_bindError(other.m_bindError)
{}

BulkLoad::~BulkLoad()
{
    sqlite3_finalize(m_statement);
}

void BulkLoad::bind(int place, std::string_view utf8)
{
    // A null pointer would be bound as NULL, which no text of ours is.
    const char* const begin = utf8.data() ? utf8.data() : "";
    const int result = sqlite3_bind_text64(m_statement, place, begin, utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
    m_bindError = result == SQLITE_OK ? m_bindError : result;
}

void BulkLoad::bind(int place, qint64 value)
{
    const int result = sqlite3_bind_int64(m_statement, place, value);
    m_bindError = result == SQLITE_OK ? m_bindError : result;
}

void BulkLoad::bindBytes(int place, QByteArrayView bytes)
{
    const char* const begin = bytes.data() ? bytes.data() : "";
    const int result =
        sqlite3_bind_blob64(m_statement, place, begin, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    m_bindError = result == SQLITE_OK ? m_bindError : result;
}

void BulkLoad::bindNull(int place)
{
    const int result = sqlite3_bind_null(m_statement, place);
    m_bindError = result == SQLITE_OK ? m_bindError : result;
}

void BulkLoad::bindCopy(int place, const std::string& utf8)
{
    const int result = sqlite3_bind_text64(m_statement, place, utf8.data(), utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_bindError = result == SQLITE_OK ? m_bindError : result;
}

Result<void> BulkLoad::step()
{
    if (m_bindError != SQLITE_OK)
        return sqliteFailure(m_handle, m_bindError);
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = sqlite3_step(m_statement);
    if (result != SQLITE_DONE) {
        auto failed = sqliteFailure(m_handle, result);
        sqlite3_reset(m_statement);
        return failed;
    }
    sqlite3_reset(m_statement);
    return {};
}

qint64 BulkLoad::lastKey() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<BulkInsert> BulkInsert::prepare(Connection& connection, const QString& into, const QString& row, int shared,
                                       int own)
{
    const QString one = u"INSERT INTO %1 VALUES %2"_s.arg(into, row);
    auto several = BulkLoad::prepare(connection, one + (u", "_s + row).repeated(rowsAtOnce - 1));
    if (!several)
        return std::unexpected(several.error());
    auto single = BulkLoad::prepare(connection, one);
    if (!single)
        return std::unexpected(single.error());
    return BulkInsert(std::move(*several), std::move(*single), shared, own);
}

void BulkInsert::bindShared(int place, const std::string& utf8)
{
    m_several.bindCopy(place, utf8);
    m_one.bindCopy(place, utf8);
}

void BulkInsert::bindShared(int place, qint64 value)
{
    m_several.bind(place, value);
    m_one.bind(place, value);
}

} // namespace aviso::storage
