#pragma once

#include "core/carriers/carrier.h"

#include <vector>

namespace aviso::app {

/// Every carrier that this program has a connector for: one row each.
std::vector<carriers::Carrier> allCarriers();

} // namespace aviso::app
