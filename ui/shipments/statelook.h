#pragma once

#include "core/model/shipment.h"
#include "core/model/status.h"

#include <QIcon>

#include <optional>

namespace aviso::ui {

/// The picture of a state; always shown beside its word.
QIcon stateIcon(model::State state);

/// The same for where a parcel is; none: its code is unknown.
QIcon statusIcon(std::optional<model::Status> status);

} // namespace aviso::ui
