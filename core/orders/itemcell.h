#pragma once

#include "core/model/order.h"
#include "core/orders/fields.h"

namespace aviso::orders {

// What an order wants in its parcels, in one cell: items with ";" or a line's end between. Each is a code without
// spaces, then how many ("× 2", "*2", or "x 2" behind a space; without it: one), then a name for people:
//     SKU-1×2; EAN 7612345678900 x 1 Blue mug; 3 x CAP-L
// How many may stand before the code, too. "EAN", "GTIN", "SKU", "UPC" and "ISBN" before a code are left out. A code
// that stands there twice is one item of as many.

/// "item-code-missing" (args: the item), "item-quantity" (args: the item, the most), "item-too-long" (args: the item,
/// the most characters), "items-many" (args: the cell, the most), and "number-damaged" (args: the code) for what a
/// spreadsheet made of a long number. The order is as it was then.
std::optional<Trouble> putItems(model::Order& order, FilledCell&& cell, const Reading& reading, const QString& name);

/// The same in its plainest form: "SKU-1 × 2; 7612345678900 × 1 Blue mug".
QString itemsText(const QList<model::Item>& items);

} // namespace aviso::orders
