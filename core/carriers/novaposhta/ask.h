#pragma once

#include "core/carriers/novaposhta/calls.h"

#include <functional>

namespace aviso::carriers::novaposhta {

/// Makes one call; an envelope without success may come back as it is or as the Error that it means.
using Ask = std::function<Result<Envelope>(const Call& call, Effect effect)>;

} // namespace aviso::carriers::novaposhta
