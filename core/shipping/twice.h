#pragma once

#include "core/catalogue/compile.h"
#include "core/model/otherorders.h"
#include "core/model/shipment.h"

#include <optional>

namespace aviso::shipping {

/// What is to be said of a shipment whose reference another source's shipment has: "reference-booked" (args: the
/// reference, "@date/2026-11-21" on the desk's calendar, the source) when that one has its label, else
/// "reference-twice" (args: the reference, the source); with "-typed" at the end, and without source, when it was typed
/// at the desk. Advice on the field "reference". Nothing when the reference is another one meanwhile. Pure; any thread.
std::optional<catalogue::Problem> adviceOnTwice(const model::Shipment& shipment,
                                                const std::optional<model::OtherOrder>& other);

/// True for what adviceOnTwice() says.
bool isAboutTwice(const catalogue::Problem& problem);

} // namespace aviso::shipping
