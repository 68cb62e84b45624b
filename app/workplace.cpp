#include "app/workplace.h"

#include "app/paths.h"
#include "core/shipping/ledger.h"

#include <QFileInfo>

#include <utility>

namespace aviso::app {

Workplace::Workplace(QString dataFolder, catalogue::Catalogue catalogue, std::unique_ptr<storage::Store> store,
                     std::unique_ptr<storage::Presence> presence)
    : m_dataFolder(std::move(dataFolder)), m_catalogue(std::move(catalogue)), m_store(std::move(store)),
      m_presence(std::move(presence))
{
}

Result<std::unique_ptr<Workplace>> Workplace::open(const QString& dataFolder, const QString& file)
{
    auto catalogue = catalogue::bundled();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    auto store = storage::Store::open(file.isEmpty() ? databaseFile(dataFolder) : file);
    if (!store)
        return std::unexpected(store.error());
    // Beside the database, however it was named: programs that share one must see each other.
    const QFileInfo opened((*store)->file());
    auto presence = storage::Presence::announce(QFileInfo(opened.canonicalFilePath()).absolutePath());
    if (!presence)
        return std::unexpected(presence.error());
    std::unique_ptr<Workplace> here(
        new Workplace(dataFolder, std::move(*catalogue), std::move(*store), std::move(*presence)));
    if (const auto noticed = shipping::noticeLeftBehind(here->desk()); !noticed)
        return std::unexpected(noticed.error());
    return here;
}

} // namespace aviso::app
