#include "core/storage/connection.h"

#include "core/storage/sqliteerror.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>

#include <array>
#include <atomic>
#include <sqlite3.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype statementsKept = 200;

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"aviso-%1"_s.arg(++count);
}

std::unexpected<Error> storageError(const QSqlError& error, const QString& sql)
{
    // The statement is ours and holds no values: bound arguments never reach the log.
    return failure(Error::Kind::Storage, storageCode(error.nativeErrorCode().toInt()), {},
                   u"%1 (%2) in: %3"_s.arg(error.databaseText(), error.nativeErrorCode(), sql.simplified()));
}

/// Closes the doors that a doctored database file could use ("Defense against the dark arts" of SQLite's manual).
void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
}

} // namespace

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QDate Row::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QVariant toSql(const QDateTime& value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QString dateText(QDate date)
{
    // QDate's own formatting costs as much as all other columns of a row together.
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    std::array<char16_t, 10> text{u'0', u'0', u'0', u'0', u'-', u'0', u'0', u'-', u'0', u'0'};
    const auto write = [&text](std::size_t end, int number) {
        for (; number > 0; number /= 10)
            text[--end] = static_cast<char16_t>(u'0' + number % 10);
    };
    write(4, year);
    write(7, month);
    write(10, day);
    return QStringView(text).toString();
}

QVariant toSql(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

Connection::Connection(const QSqlDatabase& database) : m_database(database), m_thread(std::this_thread::get_id()) {}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName());
    database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    const bool opened = database.open();
    const QSqlError error = database.lastError();
    std::unique_ptr<Connection> connection(new Connection(database));
    if (!opened)
        return storageError(error, u"open"_s);
    harden(connection->handle());

    QStringList settings = {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA temp_store=FILE"_s};
    if (mode == Mode::ReadWrite)
        settings << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s;
    for (const QString& setting : std::as_const(settings))
        if (auto done = connection->run(setting); !done)
            return std::unexpected(done.error());
    return connection;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery*> Connection::prepared(const QString& sql, const QList<QVariant>& args)
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    if (!query) {
        if (m_statements.size() >= statementsKept)
            m_statements.clear();
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return storageError(query->lastError(), sql);
        m_statements.insert(sql, query);
    }
    for (qsizetype i = 0; i < args.size(); ++i)
        query->bindValue(static_cast<int>(i), args[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return storageError(error, sql);
    }
    return query.get();
}

Result<Rows> Connection::runBound(const QString& sql, const QList<QVariant>& args)
{
    auto query = prepared(sql, args);
    if (!query)
        return std::unexpected(query.error());
    Rows rows;
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        QList<QVariant> values;
        values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            values.append((*query)->value(i));
        rows.rows.append(Row(std::move(values)));
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return storageError(error, sql);
    rows.changed = sqlite3_changes64(handle());
    return rows;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3* Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3* const*>(handle.constData());
    return nullptr;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3* const file = handle();
    return file && sqlite3_file_control(file, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace aviso::storage
