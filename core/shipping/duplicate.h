#pragma once

#include "core/base/login.h"
#include "core/shipping/desk.h"

#include <QList>

namespace aviso::shipping {

/// New drafts with the content of these shipments, in their order: without numbers, source and a dispatch day that has
/// passed; the reference with the next free number behind it ("A-17" -> "A-17-2"), or none where there was none. All or
/// none, in one transaction, which is one step: undoing it discards them. Errors: NotFound; Storage.
Result<QList<ShipmentId>> duplicate(const Desk& desk, const QList<ShipmentId>& shipments,
                                    const QString& login = loginName());

/// The same for booked shipments that got lost: each new draft is linked to the shipment that it replaces. Errors:
/// Conflict "reship-not-booked" (args: the name), "already-reshipped" (args: its name, that of the other) while there
/// is a replacement that was not given up; NotFound; Storage.
Result<QList<ShipmentId>> reship(const Desk& desk, const QList<ShipmentId>& shipments,
                                 const QString& login = loginName());

} // namespace aviso::shipping
