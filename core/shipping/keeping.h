#pragma once

#include "core/model/addressbook.h"
#include "core/model/packages.h"
#include "core/model/presets.h"
#include "core/model/steps.h"
#include "core/orders/presetfile.h"
#include "core/shipping/desk.h"
#include "core/shipping/journal.h"

#include <QList>

#include <functional>
#include <optional>

namespace aviso::shipping {

// What a person changes of presets, packages and the address book, as steps that he can undo. Blocks; any worker
// thread. Errors: those of the function in core/model that does it; Storage.

/// What is done, and what it is about.
struct Keeping
{
    Doing doing = {};
    model::KeptKind kind = model::KeptKind::Preset;
    QList<qint64> keys = {}; ///< of an address book; of presets and packages all are looked at
    QString sitting = {};    ///< what is typed in one sitting is one step; empty: nothing joins
};

/// Lets `change` change rows of the kind; it returns the keys of those that are new. Runs in the caller's transaction.
/// Returns the step, or nothing when nothing has changed.
Result<std::optional<StepId>>
recordKept(storage::Connection& connection, const Keeping& keeping, const QDateTime& now,
           const std::function<Result<QList<qint64>>(storage::Connection& connection)>& change);

/// Presets. A new one is called `name` when it has no name of its own, and gets a code and a hot key that are free.
Result<model::PresetId> addPreset(const Desk& desk, const model::Preset& wanted, const QString& name);
Result<void> changePreset(const Desk& desk, const model::Preset& preset, const QString& sitting);
Result<std::optional<StepId>> removePreset(const Desk& desk, const model::Preset& preset);
Result<void> orderPresets(const Desk& desk, const QList<model::PresetId>& order);

/// Those that another desk has exported, in one step: see orders::importPresets().
Result<orders::ImportedPresets> importPresets(const Desk& desk, const QList<model::Preset>& presets);

/// Packages. A new one is called `name`, with a number behind it when there is one of that name.
Result<model::PackageId> addPackage(const Desk& desk, const QString& name);
Result<void> changePackage(const Desk& desk, const model::Package& package);
Result<std::optional<StepId>> removePackage(const Desk& desk, const model::Package& package);

/// The address book. Returns the entry as it is stored now.
Result<model::AddressEntry> keepEntry(const Desk& desk, const model::AddressEntry& entry, const QString& sitting);
/// The address of a shipment, as model::keepAddress() does it.
Result<model::KeptAddress> keepConsignee(const Desk& desk, const model::Consignee& consignee);
Result<std::optional<StepId>> removeEntries(const Desk& desk, const QList<model::AddressId>& ids);

struct MergedEntries
{
    model::AddressMerge merge = {};
    std::optional<StepId> step = {};
};
Result<MergedEntries> mergeEntries(const Desk& desk, model::AddressId keep, const QList<model::AddressId>& others);

} // namespace aviso::shipping
