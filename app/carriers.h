#pragma once

#include "core/carriers/submissionfile.h"

#include <vector>

namespace aviso::app {

/// Every carrier that this program has a connector for: one row each.
std::vector<carriers::Carrier> allCarriers();

/// Every carrier that is told of items by file. Errors: those of the bundled forms.
Result<std::vector<carriers::FileChannel>> allFileChannels();

} // namespace aviso::app
