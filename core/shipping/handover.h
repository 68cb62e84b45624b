#pragma once

#include "core/base/login.h"
#include "core/model/steps.h"
#include "core/shipping/desk.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::shipping {

// That the carrier took parcels along is a fact that the desk notes itself; no carrier is asked. Blocks; any worker
// thread.

/// The shipments of which something was noted, and the step that takes it back; nothing when there are none.
struct HandoverNoted
{
    QList<ShipmentId> shipments = {};
    std::optional<StepId> step = {};
};

/// Notes that the carrier has these, in one transaction, and writes it into their history. All or none; those of which
/// it is noted already stay as they are. Errors: Conflict "handover-not-booked"
/// (args: the name); NotFound; Storage.
Result<HandoverNoted> handOver(const Desk& desk, const QList<ShipmentId>& shipments,
                               const QString& login = loginName());

/// Takes it back: they are still here. Likewise; those of which nothing is noted stay as they are.
Result<HandoverNoted> takeBackHandover(const Desk& desk, const QList<ShipmentId>& shipments,
                                       const QString& login = loginName());

enum class DueBy { Yesterday, Today };

/// What is booked and printed, due by then, and not handed over. Errors: Storage.
Result<QList<ShipmentId>> readyToHandOver(const Desk& desk, DueBy due);

} // namespace aviso::shipping
