#pragma once

#include "core/base/login.h"
#include "core/catalogue/compile.h"
#include "core/model/holds.h"
#include "core/model/steps.h"
#include "core/shipping/desk.h"

#include <QDate>
#include <QList>

#include <optional>

namespace aviso::shipping {

// A draft on hold is not booked before its day, by whomever, and does not count as ready.

/// Holds drafts. All or none, in one transaction, which is one step to undo; nothing when none changed. Errors: Invalid
/// "hold-without-reason", "hold-in-the-past" (args: the day) when it would wake today or earlier; Conflict
/// "hold-not-draft" (args: the name); NotFound; Storage.
Result<std::optional<StepId>> hold(const Desk& desk, const QList<ShipmentId>& shipments, const model::Hold& hold,
                                   const QString& login = loginName());

/// Wakes drafts before their day; those that are not held stay as they are. Likewise one step. Errors: NotFound;
/// Storage.
Result<std::optional<StepId>> release(const Desk& desk, const QList<ShipmentId>& shipments,
                                      const QString& login = loginName());

/// The day by which holds are judged: that of the desk.
QDate holdDay(const Clock& clock);

/// What stands against booking a shipment with this hold on that day.
std::optional<catalogue::Problem> refusalOfHold(const std::optional<model::Hold>& hold, QDate day);
bool isAboutHold(const catalogue::Problem& problem);

} // namespace aviso::shipping
