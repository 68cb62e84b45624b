#include "tests/support/faultyvfs.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace aviso::test {

namespace {

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs ourVfs = {};
FaultyVfs* faulty = nullptr;

struct OurFile
{
    sqlite3_file base;
    QString* path;
    sqlite3_file* real; // lies right behind this struct
};

OurFile* ours(sqlite3_file* file)
{
    return reinterpret_cast<OurFile*>(file);
}

int closeFile(sqlite3_file* file)
{
    OurFile* our = ours(file);
    const int code = our->real->pMethods ? our->real->pMethods->xClose(our->real) : SQLITE_OK;
    delete our->path;
    return code;
}
int readFile(sqlite3_file* f, void* to, int amount, sqlite3_int64 offset)
{
    return ours(f)->real->pMethods->xRead(ours(f)->real, to, amount, offset);
}
int writeFile(sqlite3_file* f, const void* from, int amount, sqlite3_int64 offset)
{
    OurFile* our = ours(f);
    const bool watched = faulty->isWatched(*our->path);
    if (watched)
        if (const int code = faulty->beforeOperation(); code != SQLITE_OK)
            return code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    const int code = our->real->pMethods->xWrite(our->real, from, amount, offset);
    if (watched && code == SQLITE_OK)
        faulty->noteWrite(*our->path, offset, QByteArray(static_cast<const char*>(from), amount));
    return code;
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size)
{
    OurFile* our = ours(f);
    const bool watched = faulty->isWatched(*our->path);
    if (watched)
        if (const int code = faulty->beforeOperation(); code != SQLITE_OK)
            return SQLITE_IOERR_TRUNCATE;
    const int code = our->real->pMethods->xTruncate(our->real, size);
    if (watched && code == SQLITE_OK)
        faulty->noteTruncate(*our->path, size);
    return code;
}
int syncFile(sqlite3_file* f, int)
{
    OurFile* our = ours(f);
    if (!faulty->isWatched(*our->path))
        return SQLITE_OK; // the real disk's power is not cut here
    if (const int code = faulty->beforeOperation(); code != SQLITE_OK)
        return SQLITE_IOERR_FSYNC;
    faulty->noteSync(*our->path);
    return SQLITE_OK;
}
int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return ours(f)->real->pMethods->xFileSize(ours(f)->real, size);
}
int lockFile(sqlite3_file* f, int level)
{
    return ours(f)->real->pMethods->xLock(ours(f)->real, level);
}
int unlockFile(sqlite3_file* f, int level)
{
    return ours(f)->real->pMethods->xUnlock(ours(f)->real, level);
}
int checkReserved(sqlite3_file* f, int* out)
{
    return ours(f)->real->pMethods->xCheckReservedLock(ours(f)->real, out);
}
int fileControl(sqlite3_file* f, int op, void* arg)
{
    return ours(f)->real->pMethods->xFileControl(ours(f)->real, op, arg);
}
int sectorSize(sqlite3_file*)
{
    return 512;
}
int characteristics(sqlite3_file*)
{
    return 0;
} // promise nothing: no atomic writes, no safe append
int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return ours(f)->real->pMethods->xShmMap(ours(f)->real, page, size, extend, out);
}
int shmLock(sqlite3_file* f, int offset, int n, int flags)
{
    return ours(f)->real->pMethods->xShmLock(ours(f)->real, offset, n, flags);
}
void shmBarrier(sqlite3_file* f)
{
    ours(f)->real->pMethods->xShmBarrier(ours(f)->real);
}
int shmUnmap(sqlite3_file* f, int remove)
{
    return ours(f)->real->pMethods->xShmUnmap(ours(f)->real, remove);
}

const sqlite3_io_methods methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                    fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                    shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    OurFile* our = ours(file);
    our->real = reinterpret_cast<sqlite3_file*>(our + 1);
    std::memset(our->real, 0, static_cast<std::size_t>(realVfs->szOsFile));
    const int code = realVfs->xOpen(realVfs, name, our->real, flags, outFlags);
    if (code != SQLITE_OK) {
        our->base.pMethods = nullptr;
        return code;
    }
    our->path = new QString(QString::fromUtf8(name ? name : ""));
    our->base.pMethods = &methods;
    if (faulty->isWatched(*our->path)) {
        sqlite3_int64 size = 0;
        our->real->pMethods->xFileSize(our->real, &size);
        faulty->noteOpen(*our->path, size, [our, size] {
            QByteArray content(static_cast<qsizetype>(size), '\0');
            our->real->pMethods->xRead(our->real, content.data(), static_cast<int>(size), 0);
            return content;
        });
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncDir)
{
    const QString path = QString::fromUtf8(name);
    const int code = realVfs->xDelete(realVfs, name, syncDir);
    if (code == SQLITE_OK && faulty->isWatched(path))
        faulty->noteDelete(path);
    return code;
}

void apply(QByteArray& content, const DiskFile::Op& op)
{
    if (op.bytes.isEmpty()) {
        content.resize(op.offset, '\0');
        return;
    }
    if (content.size() < op.offset + op.bytes.size())
        content.append(op.offset + op.bytes.size() - content.size(), '\0');
    content.replace(op.offset, op.bytes.size(), op.bytes);
}

} // namespace

FaultyVfs& FaultyVfs::install()
{
    static FaultyVfs instance;
    if (!realVfs) {
        faulty = &instance;
        realVfs = sqlite3_vfs_find(nullptr);
        ourVfs = *realVfs;
        ourVfs.zName = "faulty";
        ourVfs.pNext = nullptr;
        ourVfs.szOsFile = static_cast<int>(sizeof(OurFile)) + realVfs->szOsFile;
        ourVfs.xOpen = openFile;
        ourVfs.xDelete = deleteFile;
        sqlite3_vfs_register(&ourVfs, 1);
    }
    return instance;
}

void FaultyVfs::watch(const QString& folder)
{
    const std::lock_guard lock(m_mutex);
    m_disk.clear();
    m_operations = 0;
    m_hasFired = false;
    m_folder = folder;
}

void FaultyVfs::forget()
{
    const std::lock_guard lock(m_mutex);
    m_folder.clear();
    m_disk.clear();
    afterOperation = {};
    failAt = -1;
    failsForGood = false;
    swallowsSyncs = false;
}

Disk FaultyVfs::disk()
{
    const std::lock_guard lock(m_mutex);
    return m_disk;
}

bool FaultyVfs::isWatched(const QString& path) const
{
    return !m_folder.isEmpty() && path.startsWith(m_folder);
}

int FaultyVfs::beforeOperation()
{
    const std::lock_guard lock(m_mutex);
    const int now = m_operations++;
    const bool fails = failAt >= 0 && (failsForGood ? now >= failAt : now == failAt);
    m_hasFired = m_hasFired || fails;
    return fails ? failureCode : SQLITE_OK;
}

void FaultyVfs::noteOpen(const QString& path, qint64 size, const std::function<QByteArray()>& content)
{
    const std::lock_guard lock(m_mutex);
    if (m_disk.contains(path) || size == 0)
        return;
    m_disk.insert(path, {.synced = content(), .wasEverSynced = true}); // was there before we looked
}

void FaultyVfs::noteWrite(const QString& path, qint64 offset, QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    m_disk[path].pending.push_back({.offset = offset, .bytes = std::move(bytes)});
    if (afterOperation)
        afterOperation();
}

void FaultyVfs::noteTruncate(const QString& path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_disk[path].pending.push_back({.offset = size});
    if (afterOperation)
        afterOperation();
}

void FaultyVfs::noteSync(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    if (!swallowsSyncs) {
        DiskFile& file = m_disk[path];
        for (const DiskFile::Op& op : file.pending)
            apply(file.synced, op);
        file.pending.clear();
        file.wasEverSynced = true;
    }
    if (afterOperation)
        afterOperation();
}

void FaultyVfs::noteDelete(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    m_disk.remove(path);
}

QMap<QString, QByteArray> powerCut(const Disk& disk, std::mt19937& random)
{
    constexpr qsizetype sector = 512;
    QMap<QString, QByteArray> image;
    for (auto it = disk.begin(); it != disk.end(); ++it) {
        if (!it->wasEverSynced && random() % 2)
            continue;
        QByteArray content = it->synced;
        for (const DiskFile::Op& op : it->pending) {
            if (op.bytes.isEmpty()) {
                if (random() % 2)
                    apply(content, op);
                continue;
            }
            for (qsizetype at = 0; at < op.bytes.size(); at += sector) {
                QByteArray piece = op.bytes.mid(at, sector);
                const auto fate = random() % 4;
                if (fate == 0)
                    continue;
                if (fate == 1)
                    piece.truncate(std::max<qsizetype>(1, static_cast<qsizetype>(random() % sector)));
                apply(content, {.offset = op.offset + at, .bytes = piece});
            }
        }
        image.insert(QFileInfo(it.key()).fileName(), content);
    }
    return image;
}

} // namespace aviso::test
