#pragma once

#include "core/model/shipment.h"
#include "core/orders/carrierterms.h"
#include "core/orders/problem.h"
#include "core/tabular/cell.h"

#include <QList>

namespace aviso::orders {

/// What is worth a look in an order that is taken all the same: "email-doubtful" (args: the address),
/// "long-for-carrier" (args: the text, its length, the carrier's limit), "quote-stray", all of weight Advises. `row` is
/// where the order stands. The booking's own check says all.
QList<RowProblem> adviceOn(const model::Shipment& shipment, const tabular::RowView& row, const CarrierTerms& terms);

} // namespace aviso::orders
