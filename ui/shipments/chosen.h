#pragma once

#include "core/base/ids.h"

#include <QList>

namespace aviso::ui {

class ShipmentForm;
class ShipmentList;

/// What a verb is about: what is selected, else the shipment that is open.
QList<ShipmentId> chosenIn(const ShipmentList& list, const ShipmentForm& form);

} // namespace aviso::ui
