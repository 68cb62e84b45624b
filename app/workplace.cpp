#include "app/workplace.h"

#include "app/paths.h"
#include "core/shipping/ledger.h"
#include "core/storage/folder.h"
#include "core/storage/opening.h"

#include <utility>

namespace aviso::app {

Workplace::Workplace(QString dataFolder, catalogue::Catalogue catalogue, std::unique_ptr<storage::Presence> presence,
                     std::unique_ptr<storage::Store> store, const QString& lineage)
    : m_dataFolder(std::move(dataFolder)), m_catalogue(std::move(catalogue)), m_presence(std::move(presence)),
      m_store(std::move(store)), m_keystore(lineage)
{}

Result<std::unique_ptr<Workplace>> Workplace::open(const QString& dataFolder, const QString& file)
{
    auto catalogue = catalogue::bundled();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const QString database = file.isEmpty() ? databaseFile(dataFolder) : file;
    // Beside the database, however it was named: programs that share one must see each other.
    const auto folder = storage::prepareFolder(database);
    if (!folder)
        return std::unexpected(folder.error());
    auto presence = storage::Presence::announce(*folder);
    if (!presence)
        return std::unexpected(presence.error());
    auto store = storage::Store::open(database);
    if (!store)
        return std::unexpected(store.error());
    const auto lineage = (*store)->read(&storage::lineageOf);
    if (!lineage)
        return std::unexpected(lineage.error());
    std::unique_ptr<Workplace> here(
        new Workplace(dataFolder, std::move(*catalogue), std::move(*presence), std::move(*store), *lineage));
    if (const auto noticed = shipping::noticeLeftBehind(here->desk()); !noticed)
        return std::unexpected(noticed.error());
    return here;
}

} // namespace aviso::app
