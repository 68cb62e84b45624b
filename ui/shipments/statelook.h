#pragma once

#include "core/model/shipment.h"

#include <QIcon>

namespace aviso::ui {

/// The picture of a state; always shown beside its word.
QIcon stateIcon(model::State state);

} // namespace aviso::ui
