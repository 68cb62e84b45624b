#include "core/shipping/undo.h"

#include "core/model/accounts.h"
#include "core/model/content.h"
#include "core/model/shipments.h"
#include "core/storage/savepoint.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using model::State;
using model::Step;
using model::StepItem;
using model::StepState;
using storage::Connection;

namespace {

constexpr int writtenAtOnce = 100;

/// Where a step is going, and what that means for one of its shipments.
struct Way
{
    StepState to = StepState::Undone;

    const QJsonObject& wanted(const StepItem& item) const { return to == StepState::Undone ? item.before : item.after; }
    QByteArray from(const StepItem& item) const { return to == StepState::Undone ? item.markAfter : item.markBefore; }
    QByteArray goal(const StepItem& item) const { return to == StepState::Undone ? item.markBefore : item.markAfter; }
    QString eventKind() const { return to == StepState::Undone ? u"changed-back"_s : u"changed"_s; }
    QString nothing() const { return to == StepState::Undone ? u"nothing-to-undo"_s : u"nothing-to-redo"_s; }
};

std::unexpected<Error> conflict(const QString& code, const QStringList& args)
{
    return failure(Error{.kind = Error::Kind::Conflict, .code = code, .args = args});
}

/// What was booked has a label that a change here would contradict, and no carrier takes one back by a call.
Result<void> refuseBooked(Connection& connection, const Shipment& shipment)
{
    QString carrier;
    if (shipment.account) {
        const auto account = model::loadAccount(connection, *shipment.account);
        if (!account)
            return std::unexpected(account.error());
        carrier = u"@carrier/"_s + account->carrier;
    }
    return conflict(u"undo-booked"_s, {model::nameOf(shipment), carrier});
}

Result<void> checkPresent(Connection& connection, const Stored& present, const StepItem& item, Way way)
{
    const Shipment& shipment = present.shipment;
    if (model::isOnlyAboutHandover(way.wanted(item))) // no label contradicts that
        return present.mark == way.from(item) ? Result<void>() : conflict(u"undo-changed"_s, {model::nameOf(shipment)});
    const bool hasLabel =
        std::ranges::any_of(shipment.parcels, [](const model::Parcel& parcel) { return !parcel.number.isEmpty(); });
    if (shipment.state == State::Booked || hasLabel)
        return refuseBooked(connection, shipment);
    if (shipment.state == State::Booking || shipment.state == State::Unknown)
        return conflict(u"undo-open"_s, {model::nameOf(shipment)});
    if (present.mark != way.from(item))
        return conflict(u"undo-changed"_s, {model::nameOf(shipment)});
    return {};
}

/// Brings the stored shipment to the wanted side of a difference.
Result<void> bringTo(Connection& connection, const Stored& present, const QJsonObject& wanted, const QDateTime& now)
{
    const ShipmentId id = present.shipment.id;
    const auto state = model::stateIn(wanted);
    if (state == State::Draft)
        if (auto moved = model::setState(connection, id, State::Draft, now); !moved)
            return moved;
    if (!model::changedNames(wanted).isEmpty()) {
        auto next = model::loadShipment(connection, id);
        if (!next)
            return std::unexpected(next.error());
        model::putContent(wanted, *next);
        if (auto saved = model::saveShipment(connection, *next, now); !saved)
            return std::unexpected(saved.error());
    }
    if (model::isAboutHold(wanted))
        if (auto held = model::setHold(connection, id, model::holdIn(wanted), now); !held)
            return held;
    if (model::isAboutHandover(wanted)) {
        const auto handover = model::handoverIn(wanted);
        const auto noted = handover ? model::noteHandover(connection, id, *handover, now)
                                    : model::withdrawHandover(connection, id, now);
        if (!noted)
            return std::unexpected(noted.error());
    }
    return state == State::Cancelled ? model::setState(connection, id, State::Cancelled, now) : Result<void>();
}

/// One shipment of a step. True also for one that is there already: an earlier call was cut off.
Result<void> turnOne(Connection& connection, const StepItem& item, Way way, const QDateTime& now)
{
    const auto present = loadStored(connection, item.shipment);
    if (!present)
        return std::unexpected(present.error());
    if (present->mark == way.goal(item))
        return {};
    if (auto good = checkPresent(connection, *present, item, way); !good)
        return good;
    if (auto brought = bringTo(connection, *present, way.wanted(item), now); !brought)
        return brought;
    return tellHistory(connection, item.shipment, way.wanted(item), way.eventKind(), now);
}

Result<LeftOut> leftBy(Connection& connection, const StepItem& item, const Error& why)
{
    const auto shipment = model::loadShipment(connection, item.shipment);
    if (!shipment)
        return std::unexpected(shipment.error());
    return LeftOut{.shipment = item.shipment, .name = model::nameOf(*shipment), .why = why};
}

/// Ends the step where it has come to. What is left because of a booking that is still open may go back later.
Result<void> endStep(Connection& connection, const Turned& turned, Way way)
{
    const bool isAnyOpen =
        std::ranges::any_of(turned.left, [](const LeftOut& left) { return left.why.code == "undo-open"_L1; });
    if (turned.shipments == 0 && isAnyOpen)
        return {};
    if (turned.shipments == 0)
        return model::removeStep(connection, turned.step.id);
    for (const LeftOut& left : turned.left)
        if (auto removed = model::removeItem(connection, turned.step.id, left.shipment); !removed)
            return removed;
    return model::moveStep(connection, turned.step.id, way.to);
}

/// The shipments of the step above `at`; says the last of them, or nothing when all are done.
Result<std::optional<ShipmentId>> turnPart(Connection& connection, Turned& turned, ShipmentId at, Way way,
                                           const QDateTime& now)
{
    const auto items = model::itemsOf(connection, turned.step.id, at, writtenAtOnce);
    if (!items)
        return std::unexpected(items.error());
    for (const StepItem& item : *items) {
        const auto done = storage::inSavepoint(connection, [&](Connection& c) { return turnOne(c, item, way, now); });
        if (done) {
            ++turned.shipments;
            continue;
        }
        if (done.error().kind == Error::Kind::Storage)
            return std::unexpected(done.error());
        auto left = leftBy(connection, item, done.error());
        if (!left)
            return std::unexpected(left.error());
        turned.left.append(*std::move(left));
    }
    if (items->size() == writtenAtOnce)
        return items->last().shipment;
    if (auto ended = endStep(connection, turned, way); !ended)
        return std::unexpected(ended.error());
    return std::nullopt;
}

/// All of the rows of a step beside shipments, or none: a merge goes back whole. Returns whether it went.
Result<bool> turnRows(Connection& connection, Turned& turned, Way way, const QDateTime& now)
{
    const auto part = model::rowsOf(connection, turned.step.id);
    if (!part)
        return std::unexpected(part.error());
    const auto side = way.to == StepState::Undone ? model::KeptSide::Before : model::KeptSide::After;
    const auto brought = storage::inSavepoint(
        connection, [&](Connection& c) { return model::bringKept(c, part->kind, part->changes, side, now); });
    if (!brought && brought.error().kind == Error::Kind::Storage)
        return std::unexpected(brought.error());
    const auto ended =
        brought ? model::moveStep(connection, turned.step.id, way.to) : model::removeStep(connection, turned.step.id);
    if (!ended)
        return std::unexpected(ended.error());
    if (brought)
        turned.kept = part->changes.size();
    else
        turned.left.append({.name = brought.error().args.value(0), .why = brought.error()});
    return brought.has_value();
}

Result<Turned> turn(const Desk& desk, const Step& step, Way way, const LongCall& call)
{
    Turned turned{.step = step};
    if (step.kept > 0) {
        const auto done = desk.store.write(storage::Topic::Settings, [&](Connection& connection) {
            turned.left.clear();
            return turnRows(connection, turned, way, desk.clock.now());
        });
        return done ? Result<Turned>(turned) : std::unexpected(done.error());
    }
    std::optional<ShipmentId> at = ShipmentId{};
    while (at) {
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        Turned next = turned; // what a failed transaction has counted is forgotten with it
        const auto reached = desk.store.write(storage::Topic::Shipments, [&](Connection& connection) {
            return turnPart(connection, next, *at, way, desk.clock.now());
        });
        if (!reached)
            return std::unexpected(reached.error());
        turned = std::move(next);
        at = *reached;
        call.report(turned.shipments + turned.left.size(), step.shipments);
    }
    return turned;
}

Result<Turned> turnNext(const Desk& desk, const LongCall& call, const QString& login, Way way)
{
    const StepState from = way.to == StepState::Undone ? StepState::Done : StepState::Undone;
    const auto step = desk.store.read([&](Connection& connection) { return model::nextStep(connection, login, from); });
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return failure(Error::Kind::NotFound, way.nothing());
    return turn(desk, **step, way, call);
}

} // namespace

Result<Turns> turns(Connection& connection, const QString& login)
{
    auto undo = model::nextStep(connection, login, StepState::Done);
    if (!undo)
        return std::unexpected(undo.error());
    auto redo = model::nextStep(connection, login, StepState::Undone);
    if (!redo)
        return std::unexpected(redo.error());
    return Turns{.undo = *std::move(undo), .redo = *std::move(redo)};
}

Result<Turned> undo(const Desk& desk, const LongCall& call, const QString& login)
{
    return turnNext(desk, call, login, {.to = StepState::Undone});
}

Result<Turned> redo(const Desk& desk, const LongCall& call, const QString& login)
{
    return turnNext(desk, call, login, {.to = StepState::Done});
}

Result<Turned> undoStep(const Desk& desk, StepId id, const LongCall& call)
{
    const auto step = desk.store.read([&](Connection& connection) { return model::findStep(connection, id); });
    if (!step)
        return std::unexpected(step.error());
    if (!*step || (*step)->state != StepState::Done)
        return failure(Error::Kind::NotFound, u"nothing-to-undo"_s);
    return turn(desk, **step, {.to = StepState::Undone}, call);
}

} // namespace aviso::shipping
