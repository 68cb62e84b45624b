#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/keptrows.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso {

enum class StepId : qint64 {};

} // namespace aviso

namespace aviso::model {

enum class StepState { Done, Undone };

/// Something that a person did at this desk and can take back as one.
struct Step
{
    StepId id = {};
    QString login = {};    ///< who did it, as the operating system calls him
    QString code = {};     ///< what it was: "edit", "change", "discard", "hold", "preset-edit", …
    QStringList args = {}; ///< what its sentence needs beside the shipments; nothing that belongs to a person
    QString sitting = {};  ///< steps of one sitting are one; empty: nothing joins it
    StepState state = StepState::Done;
    QDateTime at = {};     ///< UTC
    qint64 shipments = 0;  ///< how many it is about; those that were erased do not count
    QString shipment = {}; ///< the name of one of them
    qint64 kept = 0;       ///< how many presets, packages or entries of the address book it is about instead

    bool operator==(const Step&) const = default;
};

/// What a step did to one shipment: see content.h.
struct StepItem
{
    ShipmentId shipment = {};
    QJsonObject before = {}; ///< difference to `after`
    QJsonObject after = {};
    QByteArray markBefore = {}; ///< of the whole content
    QByteArray markAfter = {};

    bool operator==(const StepItem&) const = default;
};

// Steps as rows. Every function runs inside the caller's transaction. Errors: Storage.

/// How many steps of a person are kept.
inline constexpr int keptSteps = 500;

/// Adds a step that has its turn next. What the same person has undone cannot be done again any more, and what is older
/// than keptSteps goes.
Result<StepId> addStep(storage::Connection& connection, const Step& step);

/// Adds what the step did to a shipment, or brings it up to date: what was before stays then.
Result<void> keepItem(storage::Connection& connection, StepId step, const StepItem& item);

/// The person's step that has its turn next among those that stand so and are about something that is still there.
Result<std::optional<Step>> nextStep(storage::Connection& connection, const QString& login, StepState state);
Result<std::optional<Step>> findStep(storage::Connection& connection, StepId id);

/// The items with shipments above `after`, by their keys, at most `limit`.
Result<QList<StepItem>> itemsOf(storage::Connection& connection, StepId step, ShipmentId after, int limit);

/// What the step did beside shipments: all of one kind. What is said again of a row replaces what was said of it.
struct KeptPart
{
    KeptKind kind = KeptKind::Preset;
    QList<KeptChange> changes = {};
};
Result<void> keepRows(storage::Connection& connection, StepId step, const KeptPart& part);
Result<KeptPart> rowsOf(storage::Connection& connection, StepId step);

/// Changes the state and gives the step the next turn.
Result<void> moveStep(storage::Connection& connection, StepId id, StepState state);
Result<void> removeStep(storage::Connection& connection, StepId id);
Result<void> removeItem(storage::Connection& connection, StepId step, ShipmentId shipment);

} // namespace aviso::model
