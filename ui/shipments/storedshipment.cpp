#include "ui/shipments/storedshipment.h"

#include "core/model/shipments.h"
#include "core/shipping/journal.h"
#include "core/shipping/surroundings.h"

#include <utility>

namespace aviso::ui {

Result<StoredShipment> loadStoredShipment(storage::Connection& connection, ShipmentId id)
{
    auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    auto around = shipping::loadSurroundings(connection, *shipment);
    if (!around)
        return std::unexpected(around.error());
    auto unsaved = model::unsavedOf(connection, id);
    if (!unsaved)
        return std::unexpected(unsaved.error());
    return StoredShipment{.shipment = *std::move(shipment),
                          .account = std::move(around->account).value_or(model::Account()),
                          .other = std::move(around->other),
                          .hold = std::move(around->hold),
                          .unsaved = *std::move(unsaved)};
}

Result<StoredShipment> saveAndLoad(storage::Connection& connection, const model::Shipment& shipment,
                                   const std::optional<model::Unsaved>& leftover, const QString& sitting,
                                   const QDateTime& now)
{
    if (auto saved = shipping::saveDraft(connection, shipment, sitting, now); !saved)
        return std::unexpected(saved.error());
    const auto noted =
        leftover ? model::keepUnsaved(connection, shipment.id, *leftover) : model::dropUnsaved(connection, shipment.id);
    if (!noted)
        return std::unexpected(noted.error());
    return loadStoredShipment(connection, shipment.id);
}

} // namespace aviso::ui
