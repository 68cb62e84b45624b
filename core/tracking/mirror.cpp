#include "core/tracking/mirror.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/route.h"
#include "core/tracking/apply.h"

#include <algorithm>

namespace aviso::tracking {

using namespace Qt::Literals::StringLiterals;
using carriers::Party;
using carriers::Possible;
using model::ActionState;
using model::OrderedAction;
using storage::Connection;

namespace {

Error no(const QString& code)
{
    return {.kind = Error::Kind::Refused, .code = code};
}

std::optional<OrderedAction> standingOrder(const QList<OrderedAction>& actions, ParcelId parcel, const QString& word)
{
    const auto last = std::ranges::find_if(actions.crbegin(), actions.crend(), [&](const OrderedAction& one) {
        return one.parcel == parcel && one.action == word &&
               (model::isOpen(one.state) || one.state == ActionState::Ordered);
    });
    return last == actions.crend() ? std::nullopt : std::optional(*last);
}

bool isOver(const model::Follow& follow)
{
    return follow.status && model::isLast(*follow.status);
}

Choice choiceOf(const catalogue::Action& action, Party party, const carriers::Channel& channel, const Known& known)
{
    Choice choice{.action = action.word,
                  .party = party,
                  .isByCall = action.isByCall && channel.act && party == Party::Sender,
                  .ordered = standingOrder(known.actions, known.follow.parcel, action.word)};
    const QList<Possible> told = possibleFrom(known.follow.possible);
    const auto said = std::ranges::find_if(
        told, [&](const Possible& one) { return one.action == action.word && one.party == party; });
    if (said != told.end()) {
        choice.isPossible = said->isPossible;
        choice.why = said->why;
        choice.until = said->until;
    }
    if (isOver(known.follow)) {
        choice.isPossible = false;
        choice.why = no(u"parcel-is-over"_s);
    } else if (choice.isPossible == false && !choice.why) {
        choice.why = no(u"not-possible-now"_s);
    }
    return choice;
}

Choice voiding(const carriers::Channel& channel, const Known& known)
{
    Choice choice{.action = model::voidWord,
                  .isByCall = channel.cancel != nullptr,
                  .ordered = standingOrder(known.actions, known.follow.parcel, model::voidWord)};
    if (!channel.cancel)
        choice.why = no(u"cannot-void"_s);
    else if (known.follow.status && model::isHandedOver(*known.follow.status))
        choice.why = no(u"already-handed-over"_s);
    else if (known.shipment.state != model::State::Booked)
        choice.why = no(u"not-booked"_s);
    choice.isPossible = !choice.why;
    return choice;
}

} // namespace

QList<Choice> choicesFor(const catalogue::Entry& entry, const carriers::Channel& channel, const Known& known)
{
    QList<Choice> choices;
    for (const catalogue::Action& action : entry.actions)
        for (const Party party : {Party::Sender, Party::Recipient})
            if (action.parties.contains(carriers::partyWord(party)))
                choices.append(choiceOf(action, party, channel, known));
    choices.append(voiding(channel, known));
    return choices;
}

Result<QList<Mirror>> mirrorsOf(const shipping::Desk& desk, ShipmentId id)
{
    return desk.store.read([&](Connection& connection) -> Result<QList<Mirror>> {
        const auto shipment = model::loadShipment(connection, id);
        if (!shipment)
            return std::unexpected(shipment.error());
        const auto follows = model::followsOf(connection, id);
        if (!follows)
            return std::unexpected(follows.error());
        const auto actions = model::actionsOf(connection, id);
        if (!actions)
            return std::unexpected(actions.error());
        const auto bill = model::billOf(connection, id);
        if (!bill)
            return std::unexpected(bill.error());
        QList<Mirror> mirrors;
        for (const model::Follow& follow : *follows) {
            const auto account = model::loadAccount(connection, follow.account);
            if (!account)
                return std::unexpected(account.error());
            const auto entry = desk.catalogue.constFind(account->carrier);
            const carriers::Channel* channel = carriers::findChannel(desk.carriers, *account);
            if (entry == desk.catalogue.constEnd() || !channel)
                continue; // a carrier of another version of the program
            mirrors.append({.parcel = follow.parcel,
                            .number = follow.number,
                            .carrier = account->carrier,
                            .page = catalogue::trackingPage(*entry, follow.number),
                            .follow = follow,
                            .choices = choicesFor(*entry, *channel,
                                                  {.shipment = *shipment, .follow = follow, .actions = *actions}),
                            .bill = *bill});
        }
        return mirrors;
    });
}

} // namespace aviso::tracking
