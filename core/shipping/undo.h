#pragma once

#include "core/base/progress.h"
#include "core/shipping/desk.h"
#include "core/shipping/journal.h"

#include <QList>

#include <optional>

namespace aviso::shipping {

// Taking back what a person did at this desk, across sessions, and doing it again. Each shipment goes back only while
// it is as the step left it; what somebody changed or booked meanwhile stays, and is named. Blocks; any worker thread.

/// What a person can undo and do again next.
struct Turns
{
    std::optional<model::Step> undo = {};
    std::optional<model::Step> redo = {};

    bool operator==(const Turns&) const = default;
};
Result<Turns> turns(storage::Connection& connection, const QString& login = loginName());

/// What became of a step.
struct Turned
{
    model::Step step = {};
    qint64 shipments = 0; ///< how many went back, or on
    qint64 kept = 0;      ///< how many presets, packages or entries of the address book, of a step about those
    QList<LeftOut> left =
        {}; ///< Conflict "undo-booked" (args: name, carrier), "undo-open", "undo-changed" (args: name); of a step
            ///< beside shipments, which goes back whole or not at all, what model::bringKept() says
};

/// Undoes the person's last step, or does again what was undone last. In parts of one transaction each; what is cut off
/// is finished by the same call again. A step of which nothing can go back any more is forgotten. Errors: NotFound
/// "nothing-to-undo", "nothing-to-redo"; Cancelled, with the step still to be finished; Storage.
Result<Turned> undo(const Desk& desk, const LongCall& call = {}, const QString& login = loginName());
Result<Turned> redo(const Desk& desk, const LongCall& call = {}, const QString& login = loginName());

/// Undoes a certain step, whatever came after it. NotFound "nothing-to-undo" when it is undone already or forgotten.
Result<Turned> undoStep(const Desk& desk, StepId step, const LongCall& call = {});

} // namespace aviso::shipping
