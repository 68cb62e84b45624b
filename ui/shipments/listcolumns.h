#pragma once

#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"

#include <QList>

namespace aviso::ui {

/// What the list of shipments shows of each.
QList<Column<shipping::CheckedLine>> shipmentColumns();

} // namespace aviso::ui
