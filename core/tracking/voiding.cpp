#include "core/model/shipments.h"
#include "core/tracking/actionledger.h"
#include "core/tracking/ordering.h"

#include <utility>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using model::ActionState;
using model::OrderedAction;
using shipping::Desk;
using storage::Connection;

namespace {

Result<void> voidParcel(const Desk& desk, const Addressed& to, std::stop_token stop)
{
    const auto guard = desk.underway.enter(to.follow.parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"being-settled"_s);
    const auto session = shipping::openLine(desk, to.route);
    if (!session)
        return std::unexpected(session.error());
    const bool isWhole = to.route.channel->books == carriers::Books::WholeShipment;
    const QMap<QString, QString> choices =
        isWhole ? QMap<QString, QString>{{u"whole"_s, u"yes"_s}} : QMap<QString, QString>();
    const auto intended = commitAction(desk, to, {.action = model::voidWord, .party = u"sender"_s, .choices = choices});
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

} // namespace

Result<void> voidShipment(const Desk& desk, ShipmentId id, std::stop_token stop)
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
    for (const Addressed& label : labels)
        if (const auto gone = voidParcel(desk, label, stop); !gone)
            return gone;
    return {};
}

} // namespace aviso::tracking
