#include "core/storage/presence.h"

#include "core/base/privatefile.h"

#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString& folder, const QString& owner)
{
    return u"%1/%2.running"_s.arg(folder, owner);
}

constexpr auto runningFolder = "/running"_L1;

} // namespace

Presence::Presence(QString folder, QString owner, std::unique_ptr<QLockFile> lock, FolderLock company)
    : m_folder(std::move(folder)), m_owner(std::move(owner)), m_lock(std::move(lock)), m_company(std::move(company))
{
}

Presence::~Presence() = default;

Result<std::unique_ptr<Presence>> Presence::announce(const QString& dataFolder)
{
    const QString folder = dataFolder + runningFolder;
    if (auto made = makePrivateFolder(dataFolder); !made)
        return std::unexpected(made.error());
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto company = FolderLock::take(folder, FolderLock::Kind::Shared);
    if (!company && company.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, u"desk-being-restored"_s, dataFolder);
    if (!company)
        return std::unexpected(company.error());
    const QString owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = std::make_unique<QLockFile>(lockPath(folder, owner));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder);
    return std::unique_ptr<Presence>(new Presence(folder, owner, std::move(lock), std::move(*company)));
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

Result<FolderLock> seclude(const QString& dataFolder)
{
    const QString folder = dataFolder + runningFolder;
    if (auto made = makePrivateFolder(dataFolder); !made)
        return std::unexpected(made.error());
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto alone = FolderLock::take(folder, FolderLock::Kind::Exclusive);
    if (!alone && alone.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, u"desk-in-use"_s, dataFolder);
    return alone;
}

} // namespace aviso::storage
