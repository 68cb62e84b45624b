#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <mutex>
#include <random>
#include <vector>

namespace aviso::test {

/// What is certain to be on the disk, and what was written but not yet synced, of one file.
struct DiskFile
{
    struct Op
    {
        qint64 offset = 0;     ///< of a write
        QByteArray bytes = {}; ///< of a write; empty: a truncation to `offset`
    };
    QByteArray synced = {};
    std::vector<Op> pending = {};
    bool wasEverSynced = false;
};

/// A disk as it stands at one moment, from which a power cut can make many images.
using Disk = QMap<QString, DiskFile>;

/// An SQLite VFS around the system's own that records what a power cut could leave behind and can make operations
/// fail. Installed as the default VFS, so that the code under test is the code that ships.
class FaultyVfs
{
public:
    /// One for the process; files whose path begins with `folder` are watched.
    static FaultyVfs& install();

    void watch(const QString& folder);
    void forget(); ///< stops watching, drops what was recorded

    /// Called after every write, truncation and sync of a watched file, on the thread that did it.
    std::function<void()> afterOperation;

    /// The disk as it is now.
    Disk disk();

    /// When set, syncs are swallowed: what `synchronous=OFF` does.
    bool swallowsSyncs = false;

    /// The operation with this number (from 0, counted since watch()) fails once with `code`; -1: none.
    int failAt = -1;
    /// When set, every operation from `failAt` on fails: a disk that stays full.
    bool failsForGood = false;
    int failureCode = 0;
    int operations() const { return m_operations; }
    bool hasFired() const { return m_hasFired; }

    // For the C functions behind it.
    bool isWatched(const QString& path) const;
    int beforeOperation(); ///< SQLITE_OK or the failure to report
    void noteWrite(const QString& path, qint64 offset, QByteArray bytes);
    void noteTruncate(const QString& path, qint64 size);
    void noteSync(const QString& path);
    void noteDelete(const QString& path);
    void noteOpen(const QString& path, qint64 size, const std::function<QByteArray()>& content);

private:
    std::recursive_mutex m_mutex;
    QString m_folder;
    Disk m_disk;
    int m_operations = 0;
    bool m_hasFired = false;
};

/// One thing that a power cut may leave of `disk`: each 512-byte sector of each unsynced write is there, is not, or is
/// torn. File name (last part of the path) -> content; a file that was never synced may be missing.
QMap<QString, QByteArray> powerCut(const Disk& disk, std::mt19937& random);

} // namespace aviso::test
