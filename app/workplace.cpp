#include "app/workplace.h"

#include "app/paths.h"

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
    auto presence = storage::Presence::announce(dataFolder);
    if (!presence)
        return std::unexpected(presence.error());
    return std::unique_ptr<Workplace>(
        new Workplace(dataFolder, std::move(*catalogue), std::move(*store), std::move(*presence)));
}

} // namespace aviso::app
