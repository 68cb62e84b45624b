#pragma once

#include "core/model/listing.h"
#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace aviso::ui {

/// What the list of shipments shows of each.
QList<Column<shipping::CheckedLine>> shipmentColumns();

/// The name of each of them in the desk's settings, in their order.
const QStringList& columnWords();

/// What a click on the header of such a column sorts by; nothing: it does not.
std::optional<model::SortBy> sortOf(int column);
int columnOf(model::SortBy by); ///< -1: none shows it

/// The column that says how a shipment stands, and all that it may say in the present language.
inline constexpr int standingColumn = 2;
QStringList standings();

} // namespace aviso::ui
