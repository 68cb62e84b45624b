#include "core/shipping/keeping.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;
using model::KeptKind;
using model::KeptPart;
using model::KeptRows;
using model::Package;
using model::PackageId;
using model::Preset;
using model::PresetId;
using model::StepState;
using storage::Connection;
using storage::Topic;

namespace {

using Keys = QList<qint64>;

Result<KeptRows> lookAt(Connection& connection, KeptKind kind, const Keys& keys)
{
    return kind == KeptKind::Address ? model::keptWithin(connection, kind, keys) : model::allKept(connection, kind);
}

/// The last step of the person, when this goes on with it.
Result<std::optional<model::Step>> stepToJoin(Connection& connection, const Keeping& keeping)
{
    if (keeping.sitting.isEmpty())
        return std::nullopt;
    const auto undone = model::nextStep(connection, keeping.doing.login, StepState::Undone);
    if (!undone)
        return std::unexpected(undone.error());
    auto last = *undone ? Result<std::optional<model::Step>>(std::nullopt)
                        : model::nextStep(connection, keeping.doing.login, StepState::Done);
    if (last && *last && (*last)->sitting != keeping.sitting)
        return std::nullopt;
    return last;
}

/// Brings the step up to date, when it is of the same rows and left them as they were found; says whether it is.
Result<bool> join(Connection& connection, const model::Step& step, const KeptPart& more)
{
    auto part = model::rowsOf(connection, step.id);
    if (!part)
        return std::unexpected(part.error());
    if (part->kind != more.kind || part->changes.size() != more.changes.size())
        return false;
    bool isAsBefore = true;
    for (qsizetype i = 0; i < more.changes.size(); ++i) {
        model::KeptChange& known = part->changes[i];
        if (known.key != more.changes[i].key || !model::isSameKept(more.kind, known.after, more.changes[i].before))
            return false;
        known.after = more.changes[i].after;
        isAsBefore = isAsBefore && model::isSameKept(more.kind, known.before, known.after);
    }
    const auto done = isAsBefore ? model::removeStep(connection, step.id) : model::keepRows(connection, step.id, *part);
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

Result<std::optional<StepId>> note(Connection& connection, const Keeping& keeping, const KeptPart& part,
                                   const QDateTime& now)
{
    if (part.changes.isEmpty())
        return std::nullopt;
    const auto last = stepToJoin(connection, keeping);
    if (!last)
        return std::unexpected(last.error());
    if (*last) {
        const auto joined = join(connection, **last, part);
        if (!joined)
            return std::unexpected(joined.error());
        if (*joined)
            return (*last)->id;
    }
    const auto step = model::addStep(connection, {.login = keeping.doing.login,
                                                  .code = keeping.doing.code,
                                                  .args = keeping.doing.args,
                                                  .sitting = keeping.sitting,
                                                  .at = now});
    if (!step)
        return std::unexpected(step.error());
    if (auto kept = model::keepRows(connection, *step, part); !kept)
        return std::unexpected(kept.error());
    return *step;
}

Result<std::optional<StepId>> write(const Desk& desk, const Keeping& keeping,
                                    const std::function<Result<Keys>(Connection&)>& change)
{
    return desk.store.write(Topic::Settings, [&](Connection& connection) {
        return recordKept(connection, keeping, desk.clock.now(), change);
    });
}

Result<Keys> nothingNew(const Result<void>& done)
{
    return done ? Result<Keys>(Keys()) : std::unexpected(done.error());
}

template <class Id>
Result<Keys> keyOf(const Result<Id>& id, Id& kept)
{
    if (!id)
        return std::unexpected(id.error());
    kept = *id;
    return Keys{static_cast<qint64>(*id)};
}

Keys keysOf(const QList<AddressId>& ids)
{
    Keys keys;
    for (const AddressId id : ids)
        keys.append(static_cast<qint64>(id));
    return keys;
}

/// A code that no other preset has.
QString freeCode(const QList<Preset>& presets, const QString& wanted)
{
    const QString base = wanted.isEmpty() ? u"P"_s : wanted;
    QString code = base;
    for (int i = 2; std::ranges::find(presets, code, &Preset::code) != presets.end(); ++i)
        code = base.left(8) + u"-%1"_s.arg(i);
    return code;
}

} // namespace

Result<std::optional<StepId>> recordKept(Connection& connection, const Keeping& keeping, const QDateTime& now,
                                         const std::function<Result<Keys>(Connection&)>& change)
{
    const auto before = lookAt(connection, keeping.kind, keeping.keys);
    if (!before)
        return std::unexpected(before.error());
    const auto added = change(connection);
    if (!added)
        return std::unexpected(added.error());
    const auto after = lookAt(connection, keeping.kind, keeping.keys + *added);
    if (!after)
        return std::unexpected(after.error());
    return note(connection, keeping, {.kind = keeping.kind, .changes = model::keptChanges(*before, *after)}, now);
}

Result<PresetId> addPreset(const Desk& desk, const Preset& wanted, const QString& name)
{
    Preset preset = wanted;
    if (preset.name.isEmpty())
        preset.name = name;
    PresetId id{};
    const Keeping keeping{.doing = {.code = u"preset-add"_s, .args = {preset.name}}, .kind = KeptKind::Preset};
    const auto step = write(desk, keeping, [&](Connection& connection) -> Result<Keys> {
        const auto known = model::listPresets(connection);
        if (!known)
            return std::unexpected(known.error());
        preset.code = freeCode(*known, model::codeFor(preset.name));
        for (int key = 1; key <= 9 && preset.hotKey == 0; ++key)
            if (std::ranges::find(*known, key, &Preset::hotKey) == known->end())
                preset.hotKey = key;
        return keyOf(model::savePreset(connection, preset), id);
    });
    return step ? Result<PresetId>(id) : std::unexpected(step.error());
}

Result<void> changePreset(const Desk& desk, const Preset& preset, const QString& sitting)
{
    const Keeping keeping{
        .doing = {.code = u"preset-edit"_s, .args = {preset.name}}, .kind = KeptKind::Preset, .sitting = sitting};
    PresetId id{};
    const auto step =
        write(desk, keeping, [&](Connection& connection) { return keyOf(model::savePreset(connection, preset), id); });
    return step ? Result<void>() : std::unexpected(step.error());
}

Result<std::optional<StepId>> removePreset(const Desk& desk, const Preset& preset)
{
    const Keeping keeping{.doing = {.code = u"preset-remove"_s, .args = {preset.name}}, .kind = KeptKind::Preset};
    return write(desk, keeping,
                 [&](Connection& connection) { return nothingNew(model::removePreset(connection, preset.id)); });
}

Result<void> orderPresets(const Desk& desk, const QList<PresetId>& order)
{
    const auto step = write(desk, {.doing = {.code = u"preset-order"_s}, .kind = KeptKind::Preset},
                            [&](Connection& connection) { return nothingNew(model::orderPresets(connection, order)); });
    return step ? Result<void>() : std::unexpected(step.error());
}

Result<orders::ImportedPresets> importPresets(const Desk& desk, const QList<Preset>& presets)
{
    orders::ImportedPresets imported;
    const auto step = write(desk, {.doing = {.code = u"preset-import"_s}, .kind = KeptKind::Preset},
                            [&](Connection& connection) -> Result<Keys> {
                                const auto done = orders::importPresets(connection, presets);
                                if (!done)
                                    return std::unexpected(done.error());
                                imported = *done;
                                return Keys();
                            });
    return step ? Result<orders::ImportedPresets>(imported) : std::unexpected(step.error());
}

Result<PackageId> addPackage(const Desk& desk, const QString& base)
{
    PackageId id{};
    const Keeping keeping{.doing = {.code = u"package-add"_s, .args = {base}}, .kind = KeptKind::Package};
    const auto step = write(desk, keeping, [&](Connection& connection) -> Result<Keys> {
        const auto known = model::listPackages(connection);
        if (!known)
            return std::unexpected(known.error());
        QString name = base;
        for (int i = 2; std::ranges::find(*known, name, &Package::name) != known->end(); ++i)
            name = base + u" %1"_s.arg(i);
        return keyOf(model::savePackage(connection, {.name = name}), id);
    });
    return step ? Result<PackageId>(id) : std::unexpected(step.error());
}

Result<void> changePackage(const Desk& desk, const Package& package)
{
    PackageId id{};
    const auto step =
        write(desk, {.doing = {.code = u"package-edit"_s, .args = {package.name}}, .kind = KeptKind::Package},
              [&](Connection& connection) { return keyOf(model::savePackage(connection, package), id); });
    return step ? Result<void>() : std::unexpected(step.error());
}

Result<std::optional<StepId>> removePackage(const Desk& desk, const Package& package)
{
    return write(desk, {.doing = {.code = u"package-remove"_s, .args = {package.name}}, .kind = KeptKind::Package},
                 [&](Connection& connection) { return nothingNew(model::removePackage(connection, package.id)); });
}

Result<AddressEntry> keepEntry(const Desk& desk, const AddressEntry& entry, const QString& sitting)
{
    AddressId id{};
    const bool isNew = entry.id == AddressId{};
    const Keeping keeping{.doing = {.code = isNew ? u"address-add"_s : u"address-edit"_s},
                          .kind = KeptKind::Address,
                          .keys = isNew ? Keys() : keysOf({entry.id}),
                          .sitting = sitting};
    return desk.store.write(Topic::Settings, [&](Connection& connection) -> Result<AddressEntry> {
        const QDateTime now = desk.clock.now();
        const auto step = recordKept(connection, keeping, now,
                                     [&](Connection& c) { return keyOf(model::saveAddress(c, entry, now), id); });
        if (!step)
            return std::unexpected(step.error());
        return model::loadAddress(connection, id);
    });
}

Result<model::KeptAddress> keepConsignee(const Desk& desk, const model::Consignee& consignee)
{
    return desk.store.write(Topic::Settings, [&](Connection& connection) -> Result<model::KeptAddress> {
        const auto known = model::addressAtPlace(connection, consignee);
        if (!known)
            return std::unexpected(known.error());
        model::KeptAddress kept;
        const Keeping keeping{.doing = {.code = *known ? u"address-edit"_s : u"address-add"_s},
                              .kind = KeptKind::Address,
                              .keys = *known ? keysOf({(*known)->id}) : Keys()};
        const QDateTime now = desk.clock.now();
        const auto step = recordKept(connection, keeping, now, [&](Connection& c) -> Result<Keys> {
            const auto done = model::keepAddress(c, consignee, now);
            if (!done)
                return std::unexpected(done.error());
            kept = *done;
            return keysOf({kept.id});
        });
        return step ? Result<model::KeptAddress>(kept) : std::unexpected(step.error());
    });
}

Result<std::optional<StepId>> removeEntries(const Desk& desk, const QList<AddressId>& ids)
{
    const Keeping keeping{.doing = {.code = u"address-remove"_s}, .kind = KeptKind::Address, .keys = keysOf(ids)};
    return write(desk, keeping, [&](Connection& connection) -> Result<Keys> {
        const auto removed = model::removeAddresses(connection, ids);
        return removed ? Result<Keys>(Keys()) : std::unexpected(removed.error());
    });
}

Result<MergedEntries> mergeEntries(const Desk& desk, AddressId keep, const QList<AddressId>& others)
{
    const Keeping keeping{.doing = {.code = u"address-merge"_s},
                          .kind = KeptKind::Address,
                          .keys = keysOf(QList<AddressId>{keep} + others)};
    MergedEntries merged;
    auto step = write(desk, keeping, [&](Connection& connection) -> Result<Keys> {
        auto done = model::mergeAddresses(connection, keep, others, desk.clock.now());
        if (!done)
            return std::unexpected(done.error());
        merged.merge = *std::move(done);
        return Keys();
    });
    if (!step)
        return std::unexpected(step.error());
    merged.step = *step;
    return merged;
}

} // namespace aviso::shipping
