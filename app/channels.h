#pragma once

#include "core/outbox/drain.h"

#include <vector>

namespace aviso::app {

/// Every way out of the desk: one row each.
std::vector<outbox::Channel> allChannels();

} // namespace aviso::app
