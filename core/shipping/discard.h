#pragma once

#include "core/base/login.h"
#include "core/model/steps.h"
#include "core/shipping/desk.h"

#include <QList>

#include <optional>

namespace aviso::shipping {

/// Gives drafts up: state Cancelled, with a line in their history. Nothing is asked of the carrier, for nothing was
/// promised to it. All or none, in one transaction, which is one step to undo; nothing when none changed. Errors:
/// Conflict "booked-stays" (args: the carrier) for one that has a label, "partly-booked" for one of whose parcels has,
/// "not-editable" for one whose outcome is open; NotFound; Storage. One that is discarded already stays so.
Result<std::optional<StepId>> discard(const Desk& desk, const QList<ShipmentId>& shipments,
                                      const QString& login = loginName());

/// Makes drafts of discarded shipments again, as they were, whoever discarded them. All or none, likewise one step.
/// Errors: Conflict "not-discarded" for one in any other state; NotFound; Storage.
Result<std::optional<StepId>> takeBack(const Desk& desk, const QList<ShipmentId>& shipments,
                                       const QString& login = loginName());

} // namespace aviso::shipping
