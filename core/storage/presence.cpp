#include "core/storage/presence.h"

#include "core/base/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markPath(const QString& folder, const QString& owner)
{
    return u"%1/%2.running"_s.arg(folder, owner);
}

constexpr auto runningFolder = "/running"_L1;

} // namespace

Presence::Presence(QString folder, QString owner, PathLock mark, PathLock company)
    : m_folder(std::move(folder)), m_owner(std::move(owner)), m_mark(std::move(mark)), m_company(std::move(company))
{}

Presence::~Presence()
{
    QFile::remove(markPath(m_folder, m_owner));
}

Result<std::unique_ptr<Presence>> Presence::announce(const QString& dataFolder)
{
    const QString folder = dataFolder + runningFolder;
    if (auto made = makePrivateFolder(dataFolder); !made)
        return std::unexpected(made.error());
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto company = PathLock::take(folder, PathLock::Kind::Shared);
    if (!company && company.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, u"desk-being-restored"_s);
    if (!company)
        return std::unexpected(company.error());
    const QString owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = markPath(folder, owner);
    if (auto made = makePrivateFile(path); !made)
        return std::unexpected(made.error());
    auto mark = PathLock::take(path, PathLock::Kind::Exclusive);
    if (!mark)
        return std::unexpected(mark.error());
    return std::unique_ptr<Presence>(new Presence(folder, owner, std::move(*mark), std::move(*company)));
}

bool Presence::isAlive(const QString& owner) const
{
    if (owner == m_owner)
        return true;
    const QString path = markPath(m_folder, owner);
    if (owner.isEmpty() || !QFileInfo::exists(path))
        return false;
    const auto probe = PathLock::take(path, PathLock::Kind::Shared);
    if (!probe) // held by its owner; whoever cannot be asked counts as alive too, unless his mark is gone meanwhile
        return QFileInfo::exists(path);
    QFile::remove(path);
    return false;
}

Result<PathLock> seclude(const QString& dataFolder)
{
    const QString folder = dataFolder + runningFolder;
    if (auto made = makePrivateFolder(dataFolder); !made)
        return std::unexpected(made.error());
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto alone = PathLock::take(folder, PathLock::Kind::Exclusive);
    if (!alone && alone.error().kind == Error::Kind::Conflict)
        return failure(Error::Kind::Conflict, u"desk-in-use"_s);
    return alone;
}

} // namespace aviso::storage
