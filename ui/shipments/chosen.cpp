#include "ui/shipments/chosen.h"

#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"

namespace aviso::ui {

QList<ShipmentId> chosenIn(const ShipmentList& list, const ShipmentForm& form)
{
    const QList<ShipmentId> selected = list.selected();
    const bool isOpen = form.shipment() != ShipmentId{};
    return selected.isEmpty() && isOpen ? QList<ShipmentId>{form.shipment()} : selected;
}

} // namespace aviso::ui
