#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/holds.h"
#include "core/model/otherorders.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

#include <optional>

namespace aviso::shipping {

/// What decides besides the shipment itself whether it can be booked.
struct Surroundings
{
    std::optional<model::Account> account = {};  ///< absent while the shipment has none
    std::optional<model::OtherOrder> other = {}; ///< as model::otherOrders() has it
    std::optional<model::Hold> hold = {};
};

/// Inside the caller's transaction. Errors: NotFound for an account that is gone, Storage.
Result<Surroundings> loadSurroundings(storage::Connection& connection, const model::Shipment& shipment);

} // namespace aviso::shipping
