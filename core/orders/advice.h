#pragma once

#include "core/model/shipment.h"
#include "core/orders/carrierterms.h"
#include "core/orders/problem.h"

#include <QList>

namespace aviso::orders {

/// What is worth a look in an order that is taken all the same: "email-doubtful" (args: the address),
/// "long-for-carrier" (args: the text, its length, the carrier's limit), all of weight Advises. The booking's own check says all.
QList<RowProblem> adviceOn(const model::Shipment& shipment, qint64 row, const CarrierTerms& terms);

} // namespace aviso::orders
