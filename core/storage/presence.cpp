#include "core/storage/presence.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString& folder, const QString& owner)
{
    return u"%1/%2.running"_s.arg(folder, owner);
}

} // namespace

Presence::Presence(QString folder, QString owner, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_owner(std::move(owner)), m_lock(std::move(lock))
{
}

Presence::~Presence() = default;

Result<std::unique_ptr<Presence>> Presence::announce(const QString& dataFolder)
{
    const QString folder = dataFolder + u"/running"_s;
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder);
    const QString owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = std::make_unique<QLockFile>(lockPath(folder, owner));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder);
    return std::unique_ptr<Presence>(new Presence(folder, owner, std::move(lock)));
}

bool Presence::isAnybodyIn(const QString& dataFolder)
{
    const QDir folder(dataFolder + u"/running"_s);
    const QStringList locks = folder.entryList({u"*.running"_s}, QDir::Files);
    return std::ranges::any_of(locks, [&](const QString& name) {
        QLockFile probe(folder.filePath(name));
        probe.setStaleLockTime(0);
        return !probe.tryLock(); // a lock that can be taken was left by a program that is gone
    });
}

bool Presence::isAlive(const QString& owner) const
{
    if (owner == m_owner)
        return true;
    if (owner.isEmpty() || !QFileInfo::exists(lockPath(m_folder, owner)))
        return false;
    QLockFile probe(lockPath(m_folder, owner));
    probe.setStaleLockTime(0);
    if (probe.tryLock()) // the holder is gone: the lock was stale, and is now ours to remove
        return false;
    return true;
}

} // namespace aviso::storage
