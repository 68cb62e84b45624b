#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/tracking/actionledger.h"
#include "core/tracking/ordering.h"

#include <algorithm>
#include <utility>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using model::ActionState;
using model::OrderedAction;
using shipping::Desk;
using storage::Connection;

namespace {

Result<void> voidParcel(const Desk& desk, const Addressed& to, const QString& approver, std::stop_token stop)
{
    const auto guard = desk.underway.enter(to.follow.parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"being-settled"_s);
    const auto session = shipping::openLine(desk, to.route);
    if (!session)
        return std::unexpected(session.error());
    const bool isWhole = to.route.channel->books == carriers::Books::WholeShipment;
    const auto choices = isWhole ? wholeShipment : QMap<QString, QString>();
    const auto intended =
        commitAction(desk, to, {.action = model::voidWord, .party = u"sender"_s, .choices = choices}, approver);
    if (!intended)
        return std::unexpected(intended.error());
    const auto gone = to.route.channel->cancel(**session, to.follow.number, stop);
    const bool isGone = gone || gone.error().kind == Error::Kind::NotFound;
    const QDateTime now = desk.clock.now();
    Outcome outcome{.action = isGone ? afterOrder(*intended, {}, now) : afterError(*intended, gone.error(), now)};
    const auto settled = settle(desk, outcome, std::move(stop));
    if (!settled)
        return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                             .code = u"unknown-outcome"_s,
                             .detail = settled.error().code + u' ' + settled.error().detail});
    return isGone ? Result<void>() : failure(*outcome.action.error);
}

/// A label that was printed may be on a parcel already.
Result<QString> approveVoiding(const Desk& desk, ShipmentId id, const std::optional<shipping::Signature>& signature)
{
    const auto labels = desk.store.read([&](Connection& c) { return model::labelsOf(c, id); });
    if (!labels)
        return std::unexpected(labels.error());
    const bool isPrinted = std::ranges::any_of(*labels, [](const auto& label) { return label.printCount > 0; });
    return isPrinted ? shipping::approve(desk, shipping::voidPrintedAct, signature) : QString();
}

} // namespace

Result<void> voidShipment(const Desk& desk, ShipmentId id, std::stop_token stop,
                          const std::optional<shipping::Signature>& signature)
{
    const auto shipment = desk.store.read([&](Connection& c) { return model::loadShipment(c, id); });
    if (!shipment)
        return std::unexpected(shipment.error());
    if (shipment->state != model::State::Booked)
        return failure(Error::Kind::Refused, u"not-booked"_s);
    const auto actions = desk.store.read([&](Connection& c) { return model::actionsOf(c, id); });
    if (!actions)
        return std::unexpected(actions.error());
    QList<Addressed> labels;
    for (const model::Parcel& parcel : shipment->parcels) {
        auto to = address(desk, parcel.id);
        if (!to)
            return std::unexpected(to.error());
        if (!to->route.channel->cancel)
            return failure(Error::Kind::Refused, u"cannot-void"_s);
        if (to->follow.status && model::isHandedOver(*to->follow.status))
            return failure(Error::Kind::Refused, u"already-handed-over"_s);
        const bool isWhole = to->route.channel->books == carriers::Books::WholeShipment;
        if (!isTakenBack(*actions, parcel.id) && (!isWhole || labels.isEmpty()))
            labels.append(*std::move(to));
    }
    const auto approver = approveVoiding(desk, id, signature);
    if (!approver)
        return std::unexpected(approver.error());
    for (const Addressed& label : labels)
        if (const auto gone = voidParcel(desk, label, *approver, stop); !gone)
            return gone;
    return {};
}

} // namespace aviso::tracking
