#pragma once

#include "core/base/result.h"
#include "core/practice/journey.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QMutex>

#include <memory>
#include <optional>

namespace aviso::practice {

/// One request as it was received and answered. Never a secret, a token, a name or a street; of an address only the
/// post code and the town.
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

/// What moved one parcel, as the state file keeps it: an event, a new course, or both.
struct StoredMove
{
    QString carrier = {};
    QString ident = {};
    std::optional<ParcelEvent> event = {};
    Course course = {}; ///< after this move

    bool operator==(const StoredMove&) const = default;
};

/// What the carriers received, in memory and, when opened with a file, on disk. Any thread.
class Journal
{
public:
    /// What a state file held.
    struct Past
    {
        QList<JournalEntry> entries = {};
        QList<StoredMove> moves = {};
    };

    /// Reads the file and goes on appending to it. A line torn by a crash at its end is cut off. Errors:
    /// Storage, Conflict when another program has it open.
    Result<Past> open(const QString& path);

    /// Returns after the line is on disk (fdatasync) when a piece was booked. Errors: Storage.
    Result<void> append(const JournalEntry& entry);
    /// All of them together; not waited for the disk, because a journey is worked out anew.
    Result<void> append(const QList<StoredMove>& moves);
    QList<JournalEntry> entries() const;

private:
    enum class Sync { No, Yes };
    Result<void> write(const QByteArray& lines, Sync sync);

    mutable QMutex m_mutex;
    QList<JournalEntry> m_entries;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
};

} // namespace aviso::practice
