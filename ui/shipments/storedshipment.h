#pragma once

#include "core/model/account.h"
#include "core/model/holds.h"
#include "core/model/otherorders.h"
#include "core/model/shipment.h"
#include "core/model/unsaved.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace aviso::ui {

/// A shipment as the store has it, with its account and the other one of its reference.
struct StoredShipment
{
    model::Shipment shipment = {};
    model::Account account = {};                 ///< empty while the shipment has none
    std::optional<model::OtherOrder> other = {}; ///< as model::otherOrders() has it
    std::optional<model::Hold> hold = {};
    std::optional<model::Unsaved> unsaved = {}; ///< what this person typed in it and the program's end left unsaved
};

Result<StoredShipment> loadStoredShipment(storage::Connection& connection, ShipmentId id);

/// Saves what was typed in a sitting and reads it back. `leftover` is of an earlier typing that is not settled: it is
/// what stays noted beside the shipment, if there is one.
Result<StoredShipment> saveAndLoad(storage::Connection& connection, const model::Shipment& shipment,
                                   const std::optional<model::Unsaved>& leftover, const QString& sitting,
                                   const QDateTime& now);

} // namespace aviso::ui
