#include "core/orders/folderplaces.h"

#include "core/base/privatefile.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString workingFolder = u"/.working"_s;
const QString lockFile = u"/.aviso-lock"_s;
constexpr std::chrono::seconds emptyIsDone{60}; // an empty file is mostly one that somebody begins to write

std::unexpected<Error> trouble(Error::Kind kind, const QString& code, const QString& path, const QString& detail = {})
{
    return failure(Error{.kind = kind, .code = code, .args = {path}, .detail = detail});
}

/// Without a step in between where the system can; 0, or the system's number of what went wrong.
int renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
    if (::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        return errno;
    // Network shares: a second name fails where there is one already, and then the first one goes.
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    if (errno == EEXIST || errno == ENOENT)
        return errno;
    struct stat found = {};
    if (::lstat(to.constData(), &found) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno; // under our lock
}

bool isMarkedAsUnfinished(const QString& name)
{
    constexpr std::array ends{".part"_L1, ".partial"_L1,  ".tmp"_L1,        ".temp"_L1,
                              ".swp"_L1,  ".filepart"_L1, ".crdownload"_L1, "~"_L1};
    return name.startsWith(u'.') || name.startsWith("~$"_L1) ||
           std::ranges::any_of(ends,
                               [&name](QLatin1StringView end) { return name.endsWith(end, Qt::CaseInsensitive); });
}

/// Whether nobody holds it: those who lock what they write are waited for.
bool canBeOpened(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFree = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    ::close(descriptor);
    return isFree;
}

/// Room for what is put behind a name (".rejected.csv", "-17") in the 255 bytes that a name may have.
constexpr qsizetype longestName = 200;

/// The name, with its middle left out where it is too long; what it ends with tells what it is.
QString shortened(const QString& name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    constexpr qsizetype longestEnd = 20;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString end = dot > 0 && name.size() - dot <= longestEnd ? name.sliced(dot) : QString();
    QString begin = name.chopped(end.size());
    while (begin.toUtf8().size() + end.toUtf8().size() + 3 > longestName)
        begin.chop(begin.back().isLowSurrogate() ? 2 : 1);
    return begin + u"…"_s + end;
}

/// Names that are no UTF-8: Qt passes over such files as if they were not there.
QStringList unreadableNames(const QString& folder)
{
    QStringList names;
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(QFile::encodeName(folder).constData()), &::closedir);
    while (const dirent* entry = open ? ::readdir(open.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        if (!name.isValidUtf8())
            names << QString::fromUtf8(name);
    }
    return names;
}

QString numbered(const QString& name, int number)
{
    const qsizetype dot = name.indexOf(u'.', 1);
    const QString copy = u"-%1"_s.arg(number);
    return dot < 0 ? name + copy : name.first(dot) + copy + name.sliced(dot);
}

template <class IsFree>
QString firstFree(const QString& name, IsFree isFree)
{
    QString candidate = name;
    for (int number = 2; !isFree(candidate); ++number)
        candidate = numbered(name, number);
    return candidate;
}

} // namespace

FolderPlaces::FolderPlaces(QString path, const QString& desk)
    : m_path(std::move(path)), m_working(m_path + workingFolder + u'/' + desk)
{}

Result<void> FolderPlaces::prepare() const
{
    if (!QFileInfo(m_path).isDir())
        return trouble(Error::Kind::NotFound, u"watched-folder-missing"_s, m_path);
    for (const QString& place : {in(), done(), failed(), answer(), m_path + workingFolder, m_working})
        if (!QFileInfo(place).isDir() && !QDir().mkdir(place) && !QFileInfo(place).isDir())
            return trouble(Error::Kind::Storage, u"watched-folder-read-only"_s, m_path);
    for (const QString& place : {in(), done(), failed(), answer(), m_working})
        if (!QFileInfo(place).isWritable())
            return trouble(Error::Kind::Storage, u"watched-folder-read-only"_s, m_path);
    return {};
}

Result<storage::PathLock> FolderPlaces::lock() const
{
    const QString path = m_path + lockFile;
    QFile file(path); // as the folder's other files, so that programs of other people may lock it too
    if (!file.exists() && !file.open(QIODevice::NewOnly) && !file.exists())
        return trouble(Error::Kind::Storage, u"watched-folder-read-only"_s, m_path, troubleWith(file));
    file.close();
    auto held = storage::PathLock::take(path, storage::PathLock::Kind::Exclusive);
    if (held)
        return held;
    if (held.error().kind == Error::Kind::Conflict)
        return trouble(Error::Kind::Conflict, u"watched-folder-busy"_s, m_path);
    return trouble(Error::Kind::Storage, u"watched-folder-no-lock"_s, m_path);
}

int FolderPlaces::inOtherHands() const
{
    int count = 0;
    for (const QFileInfo& desk : QDir(m_path + workingFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (desk.absoluteFilePath() != m_working)
            count += static_cast<int>(QDir(desk.absoluteFilePath()).entryList(QDir::Files).size());
    return count;
}

QString FolderPlaces::freeName(const QString& name) const
{
    const QDir answers(answer());
    return firstFree(shortened(name), [&](const QString& candidate) {
        return !QFileInfo::exists(done() + u'/' + candidate) && !QFileInfo::exists(failed() + u'/' + candidate) &&
               !QFileInfo::exists(failed() + u'/' + candidate + u".errors.txt"_s) &&
               !QFileInfo::exists(failed() + u'/' + candidate + u".rejected.csv"_s) &&
               !answers.exists(candidate + u".answer.csv"_s) && !answers.exists(candidate + u".labels.pdf"_s);
    });
}

Result<void> moveFile(const QString& from, const QString& to)
{
    const int wrong = renameWithoutReplacing(QFile::encodeName(from), QFile::encodeName(to));
    if (wrong == EEXIST)
        return trouble(Error::Kind::Conflict, u"watched-name-taken"_s, to);
    if (wrong == ENOENT)
        return trouble(Error::Kind::NotFound, u"file-missing"_s, from);
    if (wrong != 0)
        return trouble(Error::Kind::Storage, u"watched-folder-no-rename"_s, to,
                       QString::fromLocal8Bit(strerror(wrong)));
    for (const QString& path : {from, to})
        if (auto synced = storage::syncToDisk(QFileInfo(path).absolutePath()); !synced)
            return synced;
    return {};
}

Result<QString> moveInto(const QString& folder, const QString& from, const QString& name)
{
    while (true) {
        QString path = folder + u'/' + firstFree(shortened(name), [&folder](const QString& candidate) {
                           return !QFileInfo::exists(folder + u'/' + candidate);
                       });
        const auto moved = moveFile(from, path);
        if (moved)
            return path;
        if (moved.error().kind != Error::Kind::Conflict) // somebody was faster: the next name
            return std::unexpected(moved.error());
    }
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return trouble(Error::Kind::Storage, u"watched-folder-not-written"_s, path, troubleWith(file));
    return storage::syncToDisk(QFileInfo(path).absolutePath());
}

FileMark markOf(const QString& path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    constexpr qint64 nano = 1'000'000'000;
    return {.size = found.st_size,
            .changedAt = found.st_mtim.tv_sec * nano + found.st_mtim.tv_nsec,
            .number = found.st_ino};
}

Stillness::Look Stillness::look(const QString& folder, Waiting::Moment now)
{
    Look look;
    QHash<QString, Seen> seen;
    const auto entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed);
    for (const QFileInfo& entry : entries) {
        const QString name = entry.fileName();
        if (isMarkedAsUnfinished(name))
            continue;
        if (!entry.isFile() || entry.isSymLink()) {
            look.others << name;
            continue;
        }
        const QString path = entry.absoluteFilePath();
        const FileMark mark = markOf(path);
        const auto before = m_seen.constFind(path);
        const bool isSame = before != m_seen.cend() && before->mark == mark;
        const Seen here{.mark = mark, .since = isSame ? before->since : now};
        seen.insert(path, here);
        const auto enough = mark.size == 0 ? std::max<std::chrono::milliseconds>(m_enough, emptyIsDone) : m_enough;
        (now - here.since >= enough && canBeOpened(path) ? look.ready : look.growing) << name;
    }
    look.others += unreadableNames(folder);
    // What lies in another folder is not forgotten.
    const QString here = QDir(folder).absolutePath() + u'/';
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        if (!it.key().startsWith(here))
            seen.insert(it.key(), *it);
    m_seen = std::move(seen);
    return look;
}

} // namespace aviso::orders
