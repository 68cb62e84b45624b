#include "core/shipping/journal.h"

#include "core/model/content.h"
#include "core/model/shipments.h"

#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::State;
using model::Step;
using model::StepItem;
using model::StepState;
using storage::Connection;

namespace {

StepItem itemOf(ShipmentId id, const QJsonObject& before, const QJsonObject& after)
{
    return {.shipment = id,
            .before = model::differing(before, after),
            .after = model::differing(after, before),
            .markBefore = model::markOf(before),
            .markAfter = model::markOf(after)};
}

Result<void> tell(Connection& connection, ShipmentId id, const QString& kind, const QStringList& args,
                  const QDateTime& now)
{
    return model::addEvent(connection, {.shipment = id, .at = now, .kind = kind, .actor = u"clerk"_s, .args = args});
}

/// The step that goes on with this save: the last one of the person, when it is of the same sitting and the shipment is
/// as it left it.
Result<std::optional<StepItem>> itemToJoin(Connection& connection, const std::optional<Step>& last,
                                           const QString& sitting, const Stored& before)
{
    if (!last || sitting.isEmpty() || last->sitting != sitting)
        return std::nullopt;
    const auto items = model::itemsOf(connection, last->id, {}, 1);
    if (!items)
        return std::unexpected(items.error());
    if (items->isEmpty() || items->first().shipment != before.shipment.id || items->first().markAfter != before.mark)
        return std::nullopt;
    return items->first();
}

/// Brings the step up to date; what was typed back is no step.
Result<void> join(Connection& connection, const Step& step, const StepItem& item, const Stored& before,
                  const Stored& after)
{
    if (item.markBefore == after.mark)
        return model::removeStep(connection, step.id);
    const QJsonObject first = model::withDifference(before.content, item.before);
    return model::keepItem(connection, step.id, itemOf(item.shipment, first, after.content));
}

} // namespace

Recorder::Recorder(Doing doing, const QDateTime& now) : m_doing(std::move(doing)), m_now(now) {}

Result<StepId> Recorder::wantStep(Connection& connection)
{
    if (m_step)
        return *m_step;
    const auto added =
        model::addStep(connection, {.login = m_doing.login, .code = m_doing.code, .args = m_doing.args, .at = m_now});
    if (added)
        m_step = *added;
    return added;
}

Result<bool> Recorder::record(Connection& connection, ShipmentId id, const Change& change)
{
    const auto before = loadStored(connection, id);
    if (!before)
        return std::unexpected(before.error());
    if (auto done = change(connection, before->shipment); !done)
        return std::unexpected(done.error());
    const auto after = loadStored(connection, id);
    if (!after)
        return std::unexpected(after.error());
    if (before->mark == after->mark)
        return false;
    const auto step = wantStep(connection);
    if (!step)
        return std::unexpected(step.error());
    const StepItem item = itemOf(id, before->content, after->content);
    if (auto kept = model::keepItem(connection, *step, item); !kept)
        return std::unexpected(kept.error());
    if (auto told = tellHistory(connection, id, item.after, u"changed"_s, m_now); !told)
        return std::unexpected(told.error());
    return true;
}

Result<void> Recorder::recordNew(Connection& connection, ShipmentId id)
{
    const auto made = loadStored(connection, id);
    if (!made)
        return std::unexpected(made.error());
    const auto step = wantStep(connection);
    if (!step)
        return std::unexpected(step.error());
    model::Shipment without = made->shipment;
    without.state = State::Cancelled;
    return model::keepItem(connection, *step, itemOf(id, model::contentOf(without, made->hold), made->content));
}

Result<Stored> loadStored(Connection& connection, ShipmentId id)
{
    auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    auto hold = model::holdOf(connection, id);
    if (!hold)
        return std::unexpected(hold.error());
    auto handover = model::handoverOf(connection, id);
    if (!handover)
        return std::unexpected(handover.error());
    Stored stored{.shipment = *std::move(shipment), .hold = *std::move(hold), .handover = *std::move(handover)};
    stored.content = model::contentOf(stored.shipment, stored.hold, stored.handover);
    stored.mark = model::markOf(stored.content);
    return stored;
}

Result<void> tellHistory(Connection& connection, ShipmentId id, const QJsonObject& change, const QString& fieldsKind,
                         const QDateTime& now)
{
    if (const QStringList names = model::changedNames(change); !names.isEmpty() && !fieldsKind.isEmpty())
        if (auto told = tell(connection, id, fieldsKind, names, now); !told)
            return told;
    if (const auto state = model::stateIn(change))
        if (auto told = tell(connection, id, *state == State::Cancelled ? u"discarded"_s : u"taken-back"_s, {}, now);
            !told)
            return told;
    if (model::isAboutHandover(change))
        if (auto told =
                tell(connection, id, model::handoverIn(change) ? u"handed-over"_s : u"handover-taken-back"_s, {}, now);
            !told)
            return told;
    if (!model::isAboutHold(change))
        return {};
    const auto hold = model::holdIn(change);
    if (!hold)
        return tell(connection, id, u"released"_s, {}, now);
    if (!hold->until)
        return tell(connection, id, u"held"_s, {hold->reason}, now);
    return tell(connection, id, u"held-until"_s, {hold->reason, u"@date/"_s + hold->until->toString(Qt::ISODate)}, now);
}

Result<void> saveDraft(Connection& connection, const model::Shipment& shipment, const QString& sitting,
                       const QDateTime& now, const QString& login)
{
    const auto before = loadStored(connection, shipment.id);
    if (!before)
        return std::unexpected(before.error());
    if (auto saved = model::saveShipment(connection, shipment, now); !saved)
        return std::unexpected(saved.error());
    const auto after = loadStored(connection, shipment.id);
    if (!after)
        return std::unexpected(after.error());
    if (before->mark == after->mark)
        return {};
    const auto undone = model::nextStep(connection, login, StepState::Undone);
    if (!undone)
        return std::unexpected(undone.error());
    const auto last =
        *undone ? Result<std::optional<Step>>(std::nullopt) : model::nextStep(connection, login, StepState::Done);
    if (!last)
        return std::unexpected(last.error());
    const auto item = itemToJoin(connection, *last, sitting, *before);
    if (!item)
        return std::unexpected(item.error());
    if (*item)
        return join(connection, **last, **item, *before, *after);
    const auto step = model::addStep(connection, {.login = login, .code = u"edit"_s, .sitting = sitting, .at = now});
    if (!step)
        return std::unexpected(step.error());
    return model::keepItem(connection, *step, itemOf(shipment.id, before->content, after->content));
}

} // namespace aviso::shipping
