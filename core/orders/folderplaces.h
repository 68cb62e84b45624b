#pragma once

#include "core/base/result.h"
#include "core/base/waiting.h"
#include "core/storage/pathlock.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace aviso::orders {

// The places of a watched folder and how files go from one to the other: always by a rename inside the folder, and
// never over another file. Blocks, on a network share perhaps for long; any worker thread.

/// Where things are below a watched folder.
class FolderPlaces
{
public:
    /// `desk`: whose files are worked on here, a word that may stand in a file's name.
    FolderPlaces(QString path, const QString& desk);

    const QString& path() const { return m_path; }
    QString in() const { return m_path + QStringLiteral("/in"); }
    QString done() const { return m_path + QStringLiteral("/done"); }
    QString failed() const { return m_path + QStringLiteral("/failed"); }
    QString answer() const { return m_path + QStringLiteral("/answer"); }
    QString working() const { return m_working; }

    /// Makes the places that are missing, but never the folder itself: a drive that is not connected would be filled in
    /// its place. NotFound "watched-folder-missing", Storage "watched-folder-read-only" (args of both: the path).
    Result<void> prepare() const;

    /// Keeps other programs and desks away from the folder while it is held. Conflict "watched-folder-busy" when one of
    /// them works there; Storage "watched-folder-no-lock" (args: the path).
    Result<storage::PathLock> lock() const;

    /// How many files other desks have taken and not brought to their end.
    int inOtherHands() const;

    /// A name like `name` that no file in "done" and "failed" and nothing in "answer" has: "orders-2.csv".
    QString freeName(const QString& name) const;

private:
    QString m_path;
    QString m_working;
};

/// Gives the file another place in one step; what has that name already stays. Conflict "watched-name-taken" (args:
/// `to`); NotFound "file-missing" (args: `from`); Storage "watched-folder-no-rename" (args: `to`; `detail` the system's
/// words).
Result<void> moveFile(const QString& from, const QString& to);

/// Moves it under this name into the folder, or one like it that is free, and gives the path.
Result<QString> moveInto(const QString& folder, const QString& from, const QString& name);

/// Writes a whole file or nothing, over one of that name, and returns when it would survive a power cut. Storage
/// "watched-folder-not-written" (args: the path).
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

/// What tells that a file has changed.
struct FileMark
{
    qint64 size = -1; ///< -1: it is not there
    qint64 changedAt = 0;
    quint64 number = 0; ///< its own in the file system

    bool operator==(const FileMark&) const = default;
};
FileMark markOf(const QString& path);

/// Watches what lies in "in": a file may be taken once it has not changed for a while and can be opened.
class Stillness
{
public:
    struct Look
    {
        QStringList ready = {};   ///< names, the oldest file first
        QStringList growing = {}; ///< changed just now, or another program holds it
        QStringList others = {};  ///< folders, links and the like, and files whose names are no UTF-8: left
                                  ///< where they are
    };

    explicit Stillness(std::chrono::milliseconds enough) : m_enough(enough) {}

    /// Looks at the folder as it is now. Hidden files and those with which programs mark what they still write
    /// (".part", ".tmp", "~") are passed over.
    Look look(const QString& folder, Waiting::Moment now);

private:
    struct Seen
    {
        FileMark mark = {};
        Waiting::Moment since = {};
    };

    std::chrono::milliseconds m_enough;
    QHash<QString, Seen> m_seen; // by path
};

} // namespace aviso::orders
