#pragma once

#include "core/model/shipments.h"
#include "core/shipping/readiness.h"

#include <optional>

namespace aviso::ui {

/// Which shipments a list shall show, and of drafts perhaps only those that are ready, or not.
struct Wanted
{
    model::ShipmentFilter stored = {};
    std::optional<shipping::Standing> standing = {};

    bool operator==(const Wanted&) const = default;
};

} // namespace aviso::ui
