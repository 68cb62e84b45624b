#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <thread>

struct sqlite3;

namespace aviso::storage {

/// One row of an answer, read by column number. Out of range is a programming error.
class Row
{
public:
    explicit Row(QList<QVariant> values) : m_values(std::move(values)) {}

    bool isNull(int column) const { return m_values[column].isNull(); }
    QString text(int column) const { return m_values[column].toString(); }
    QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    qint64 integer(int column) const { return m_values[column].toLongLong(); }
    int count(int column) const { return m_values[column].toInt(); }
    bool isTrue(int column) const { return integer(column) != 0; }
    QDateTime time(int column) const; ///< stored as milliseconds since 1970 in UTC
    QDate date(int column) const;     ///< stored as "2026-11-21"
    template <class Id>
    Id id(int column) const
    {
        return Id{integer(column)};
    }

private:
    QList<QVariant> m_values;
};

struct Rows
{
    QList<Row> rows = {};
    qint64 changed = 0; ///< rows that an INSERT, UPDATE or DELETE touched

    bool isEmpty() const { return rows.isEmpty(); }
    const Row& first() const { return rows.first(); }
    auto begin() const { return rows.begin(); }
    auto end() const { return rows.end(); }
};

// How C++ values become SQL ones. Empty text is stored as empty text, never as NULL; only optionals are NULL.
inline QVariant toSql(const QString& value)
{
    return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
}
inline QVariant toSql(const QByteArray& value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}
inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(int value)
{
    return value;
}
QVariant toSql(const QDateTime& value); ///< invalid: typed NULL
QVariant toSql(QDate value);            ///< invalid: typed NULL
QString dateText(QDate date);           ///< "2026-11-21", as a date stands in a row; the date is valid
template <class Id>
    requires std::is_enum_v<Id>
QVariant toSql(Id value)
{
    return static_cast<qint64>(value);
}
template <class T>
QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant(QMetaType::fromType<qint64>());
}

/// An open database, usable on the thread that opened it only (asserted). Functions that take a `Connection&` take
/// nothing else from outside: a network call inside a transaction cannot be written by accident.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file with our settings: WAL, synchronous FULL, foreign keys, hardened against hostile files.
    static Result<std::unique_ptr<Connection>> open(const QString& file, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement; "?" take the arguments in order. SQL is a literal of the calling function.
    /// Errors: Storage with a code of storageCode(): "busy", "disk-full", "constraint", "corrupt", "disk-error",
    /// "read-only" or "sql".
    template <class... Args>
    Result<Rows> run(const QString& sql, const Args&... args)
    {
        return runBound(sql, {toSql(args)...});
    }
    Result<Rows> runBound(const QString& sql, const QList<QVariant>& args);

    /// Whether a transaction is open on this connection.
    bool isInTransaction() const;

    /// SQLite's own handle, for the bulk loader and the backup; null on other databases.
    sqlite3* handle() const;
    /// Whether the file that is open has been moved or deleted, so that nobody would ever find what is written now.
    bool hasMoved() const;

private:
    explicit Connection(const QSqlDatabase& database);
    Result<QSqlQuery*> prepared(const QString& sql, const QList<QVariant>& args);

    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::thread::id m_thread;
};

} // namespace aviso::storage
