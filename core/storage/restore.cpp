#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/durable.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Counter
{
    QString carrier = {};
    QString licence = {};
    qint64 next = 0;
};

Result<QList<Counter>> countersOf(Connection& connection)
{
    auto rows = connection.run(u"SELECT carrier, licence, next_number FROM number_ranges"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Counter> counters;
    for (const Row& row : *rows)
        counters.append({row.text(0), row.text(1), row.integer(2)});
    return counters;
}

using Readable = std::optional<QList<Counter>>; // nothing: the desk cannot be read

/// What keeps the old desk from being read may be the very reason for replacing it, unless it passes.
Result<Readable> unlessDamaged(const Error& error)
{
    if (error.code == "busy"_L1)
        return failure(Error::Kind::Conflict, u"desk-in-use"_s);
    if (error.code == "disk-full"_L1 || error.code == "read-only"_L1)
        return std::unexpected(error);
    return Readable();
}

/// Without changing a byte.
Result<Readable> readCounters(const QString& file)
{
    auto reading = Connection::open(file, Connection::Mode::ReadOnly);
    if (!reading)
        return unlessDamaged(reading.error());
    const auto standing = standingOf(**reading);
    if (!standing)
        return unlessDamaged(standing.error());
    if (standing->isEmpty)
        return QList<Counter>();
    if (standing->application != applicationId)
        return Readable();
    auto counters = countersOf(**reading);
    return counters ? Result<Readable>(*counters) : unlessDamaged(counters.error());
}

/// Brings all that was committed into the one file.
Result<void> mergeLog(const QString& file)
{
    auto old = Connection::open(file, Connection::Mode::ReadWrite);
    if (!old)
        return std::unexpected(old.error());
    if (auto impatient = (*old)->run(u"PRAGMA busy_timeout=0"_s); !impatient) // nobody can be there whom to wait for
        return std::unexpected(impatient.error());
    auto merged = (*old)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!merged)
        return std::unexpected(merged.error());
    if (merged->first().integer(0) != 0) // a program that does not announce itself reads or writes
        return failure(Error::Kind::Conflict, u"desk-in-use"_s);
    return {};
}

void removeWithLogs(const QString& file)
{
    for (const QString& name : {file, file + u"-wal"_s, file + u"-shm"_s})
        QFile::remove(name);
}

/// One restore, in the order in which its steps must reach the disk.
class Restoring
{
public:
    Restoring(QString database, const BeforeStep& before) : m_database(std::move(database)), m_before(before) {}

    Result<Counters> run(const QString& backup)
    {
        if (auto done = bringIn(backup); !done)
            return std::unexpected(done.error());
        const auto counters = settleOld();
        if (!counters)
            return std::unexpected(counters.error());
        if (auto done = carry(counters->value_or(QList<Counter>())); !done)
            return std::unexpected(done.error());
        if (QFileInfo::exists(m_database))
            if (auto done = keepOld(); !done)
                return std::unexpected(done.error());
        if (auto done = putInPlace(); !done)
            return std::unexpected(done.error());
        return *counters ? Counters::Carried : Counters::Unreadable;
    }

    void giveUp() { removeWithLogs(m_incoming); }

private:
    void step(QStringView word)
    {
        if (m_before)
            m_before(word);
    }

    Result<void> bringIn(const QString& backup)
    {
        step(u"incoming");
        removeWithLogs(m_incoming);
        auto source = Connection::open(backup, Connection::Mode::ReadOnly);
        return source ? backUp(**source, m_incoming) : std::unexpected(source.error());
    }

    Result<Readable> settleOld()
    {
        step(u"merge");
        if (!QFileInfo::exists(m_database)) // what an earlier restore has left knows the numbers, too
            return QFileInfo::exists(m_replaced) ? readCounters(m_replaced) : Result<Readable>(QList<Counter>());
        auto counters = readCounters(m_database);
        if (!counters || !*counters)
            return counters;
        if (auto merged = mergeLog(m_database); !merged && merged.error().kind == Error::Kind::Conflict)
            return std::unexpected(merged.error());
        else if (!merged)
            return unlessDamaged(merged.error());
        return counters;
    }

    /// The later of both counters, so that no number is given twice.
    Result<void> carry(const QList<Counter>& counters)
    {
        step(u"counters");
        {
            auto incoming = Connection::open(m_incoming, Connection::Mode::ReadWrite);
            if (!incoming)
                return std::unexpected(incoming.error());
            for (const Counter& counter : counters) {
                auto put = (*incoming)->run(u"INSERT INTO number_ranges(carrier, licence, next_number) VALUES(?, ?, ?)"
                                            " ON CONFLICT(carrier, licence) DO UPDATE SET"
                                            " next_number = max(number_ranges.next_number, excluded.next_number)"_s,
                                            counter.carrier, counter.licence, counter.next);
                if (!put)
                    return std::unexpected(put.error());
            }
        } // closed: its log is merged
        return syncToDisk(m_incoming);
    }

    Result<void> keepOld()
    {
        step(u"keep");
        removeWithLogs(m_replaced);
        if (auto kept = keepFileAs(m_database, m_replaced); !kept)
            return kept;
        step(u"keep-log");
        const QString log = m_database + u"-wal"_s; // there only when it could not be merged
        return QFileInfo(log).size() > 0 ? keepFileAs(log, m_replaced + u"-wal"_s) : Result<void>();
    }

    /// A log beside the new file would be taken for its own, so the old one goes first.
    Result<void> putInPlace()
    {
        step(u"log");
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_database + suffix);
        if (auto synced = syncToDisk(QFileInfo(m_database).absolutePath()); !synced)
            return synced;
        step(u"name");
        if (auto named = replaceFile(m_incoming, m_database); !named)
            return named;
        step(u"done");
        return {};
    }

    const QString m_database;
    const QString m_incoming = m_database + incomingSuffix;
    const QString m_replaced = m_database + replacedSuffix;
    const BeforeStep& m_before;
};

} // namespace

Result<Counters> restore(const QString& backup, const QString& database, const BeforeStep& before)
{
    if (auto good = verifyBackup(backup); !good)
        return std::unexpected(good.error());
    const auto folder = prepareFolder(database);
    if (!folder)
        return std::unexpected(folder.error());
    const auto alone = seclude(*folder);
    if (!alone)
        return std::unexpected(alone.error());
    const auto first = PathLock::await(*folder);
    if (!first)
        return std::unexpected(first.error());
    const QFileInfo file(database);
    Restoring restoring(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath(), before);
    auto restored = restoring.run(backup);
    if (!restored)
        restoring.giveUp();
    return restored;
}

} // namespace aviso::storage
