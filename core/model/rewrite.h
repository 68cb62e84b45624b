#pragma once

#include "core/model/shipment.h"

#include <functional>

namespace aviso::model {

/// What a shipment shall become. Pure; any thread; called again when it is applied, with the same shipment.
using Rewrite = std::function<Shipment(const Shipment&)>;

} // namespace aviso::model
