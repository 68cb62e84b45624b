#include "core/storage/bulkread.h"

#include "core/storage/sqliteerror.h"

#include <QByteArray>

#include <sqlite3.h>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepsBetweenLooks = 20'000; // of SQLite's machine: a fraction of a millisecond

std::unexpected<Error> readFailure(sqlite3* handle, int result)
{
    if (result == SQLITE_INTERRUPT)
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    // The message is SQLite's own: it names tables and columns, never a value.
    return failure(Error::Kind::Storage, storageCode(result), {},
                   u"%1 (%2) in a bulk read"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle))).arg(result));
}

int bindValue(sqlite3_stmt* statement, int place, const QVariant& value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QByteArray utf8 = value.toString().toUtf8();
    return sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

Result<BulkRead> BulkRead::prepare(Connection& connection, const QString& sql, const QList<QVariant>& args,
                                   std::stop_token stop)
{
    sqlite3* const handle = connection.handle();
    if (!handle)
        return failure(Error::Kind::Storage, u"sql"_s, {}, u"this database has no bulk read"_s);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    int result = sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), 0, &statement, nullptr);
    for (qsizetype i = 0; i < args.size() && result == SQLITE_OK; ++i)
        result = bindValue(statement, static_cast<int>(i) + 1, args[i]);
    if (result == SQLITE_OK)
        return BulkRead(handle, statement, std::move(stop));
    auto failed = readFailure(handle, result);
    sqlite3_finalize(statement);
    return failed;
}

BulkRead::BulkRead(sqlite3* handle, sqlite3_stmt* statement, std::stop_token stop)
    : m_handle(handle), m_statement(statement), m_stop(std::make_unique<std::stop_token>(std::move(stop)))
{
    if (m_stop->stop_possible())
        sqlite3_progress_handler(
            m_handle, stepsBetweenLooks,
            [](void* token) { return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0; }, m_stop.get());
}

BulkRead::BulkRead(BulkRead&& other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)), m_stop(std::move(other.m_stop))
{}

BulkRead::~BulkRead()
{
    if (!m_statement)
        return;
    sqlite3_finalize(m_statement);
    if (m_stop->stop_possible())
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<bool> BulkRead::next()
{
    const int result = m_stop->stop_requested() ? SQLITE_INTERRUPT : sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    return readFailure(m_handle, result);
}

qint64 BulkRead::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view BulkRead::text(int column) const
{
    // The text first: asking for the bytes may only then know its encoding.
    const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const int bytes = sqlite3_column_bytes(m_statement, column);
    return begin ? std::string_view(begin, static_cast<std::size_t>(bytes)) : std::string_view();
}

} // namespace aviso::storage
