#pragma once

#include "core/base/result.h"
#include "core/practice/carrier.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QMutex>

#include <memory>

namespace aviso::practice {

/// One request as it was received and answered. Never a secret, a token or an address.
struct JournalEntry
{
    QDateTime at = {};
    QString carrier = {};
    QString method = {};
    QString path = {};
    QString operation = {};
    int status = 0;
    QString outcome = {};
    QString fault = {}; ///< kind of the fault that struck, or empty
    QList<Piece> pieces = {};

    bool operator==(const JournalEntry&) const = default;
};
QJsonObject toJson(const JournalEntry& entry);

/// An event of the scenario, as the state file keeps it.
struct StoredEvent
{
    QString carrier = {};
    QString ident = {};
    ParcelEvent event = {};
};

/// What the carriers received, in memory and, when opened with a file, on disk. Any thread.
class Journal
{
public:
    /// What a state file held.
    struct Past
    {
        QList<JournalEntry> entries = {};
        QList<StoredEvent> events = {};
    };

    /// Reads the file and goes on appending to it. A line torn by a crash at its end is cut off. Errors:
    /// Storage, Conflict when another program has it open.
    Result<Past> open(const QString& path);

    /// Returns after the line is on disk (fdatasync) when a piece was booked. Errors: Storage.
    Result<void> append(const JournalEntry& entry);
    Result<void> append(const StoredEvent& event);
    QList<JournalEntry> entries() const;

private:
    enum class Sync { No, Yes };
    Result<void> write(const QJsonObject& line, Sync sync);

    mutable QMutex m_mutex;
    QList<JournalEntry> m_entries;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
};

} // namespace aviso::practice
