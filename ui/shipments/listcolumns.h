#pragma once

#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"

#include <QList>

namespace aviso::ui {

/// What the list of shipments shows of each.
QList<Column<shipping::CheckedLine>> shipmentColumns();

/// The column that says how a shipment stands, and all that it may say in the present language.
inline constexpr int standingColumn = 2;
QStringList standings();

} // namespace aviso::ui
