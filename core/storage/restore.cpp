#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/databasefile.h"
#include "core/storage/durable.h"
#include "core/storage/opening.h"
#include "core/storage/presence.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk that is replaced.
enum class Old {
    Absent,
    Readable,
    Unreadable,
};

Result<Old> unlessPassing(const Error& error)
{
    if (auto passing = passingTrouble(error))
        return failure(*passing);
    return Old::Unreadable;
}

/// Without changing a byte.
Result<Old> lookAt(const QString& file)
{
    auto reading = Connection::open(file, Connection::Mode::ReadOnly);
    if (!reading)
        return unlessPassing(reading.error());
    const auto standing = standingOf(**reading);
    if (!standing)
        return unlessPassing(standing.error());
    if (standing->isEmpty)
        return Old::Absent;
    if (standing->application != applicationId)
        return Old::Unreadable;
    auto numbers = (*reading)->run(u"SELECT carrier, licence, first_number, next_number FROM number_ranges"_s);
    return numbers ? Result<Old>(Old::Readable) : unlessPassing(numbers.error());
}

Result<void> mergeLogOf(const QString& file)
{
    auto old = Connection::open(file, Connection::Mode::ReadWrite);
    return old ? mergeLog(**old) : std::unexpected(old.error());
}

/// The desk whose ledger goes on: where it is gone or empty, the one that the last restore has left knows it. Empty:
/// none.
QString knowsLedger(const QString& database)
{
    for (const QString& file : QStringList(database) + replacedDesks(database))
        if (QFileInfo(file).size() > 0)
            return file;
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

    Result<Restored> run(const QString& backup, QDate today)
    {
        if (auto done = bringIn(backup); !done)
            return std::unexpected(done.error());
        const auto carried = carry();
        if (!carried)
            return std::unexpected(carried.error());
        Restored restored{.carried = *carried};
        if (QFileInfo::exists(m_database)) {
            restored.kept = nameForReplaced(m_database, today);
            if (auto done = keepOld(restored.kept); !done)
                return std::unexpected(done.error());
        }
        if (auto done = putInPlace(); !done)
            return std::unexpected(done.error());
        return restored;
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

    Result<Old> settleOld(const QString& file)
    {
        step(u"merge");
        if (file.isEmpty())
            return Old::Absent;
        const auto old = lookAt(file);
        if (!old || *old != Old::Readable || file != m_database)
            return old;
        const auto merged = mergeLogOf(file);
        if (merged)
            return old;
        return merged.error().kind == Error::Kind::Conflict ? Result<Old>(std::unexpected(merged.error()))
                                                            : unlessPassing(merged.error());
    }

    Result<CarriedOver> carry()
    {
        const QString file = knowsLedger(m_database);
        const auto old = settleOld(file);
        if (!old)
            return std::unexpected(old.error());
        step(u"carry");
        auto carried = carryOver(m_incoming, *old == Old::Readable ? file : QString());
        if (!carried)
            return carried;
        if (*old == Old::Unreadable)
            carried->ledger = Ledger::Incomplete;
        if (auto synced = syncToDisk(m_incoming); !synced)
            return std::unexpected(synced.error());
        return carried;
    }

    Result<void> keepOld(const QString& name)
    {
        step(u"keep");
        if (auto kept = keepFileAs(m_database, name); !kept)
            return kept;
        step(u"keep-log");
        const QString log = m_database + u"-wal"_s; // there only when it could not be merged
        return QFileInfo(log).size() > 0 ? keepFileAs(log, name + u"-wal"_s) : Result<void>();
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
    const BeforeStep& m_before;
};

} // namespace

Result<Restored> restore(const QString& backup, const QString& database, QDate today, const BeforeStep& before)
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
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    if (auto good = checkNames(path); !good)
        return std::unexpected(good.error());
    Restoring restoring(path, before);
    auto restored = restoring.run(backup, today);
    if (!restored)
        restoring.giveUp();
    return restored;
}

} // namespace aviso::storage
