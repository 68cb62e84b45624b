#include "core/shipping/booking.h"

#include "core/catalogue/today.h"
#include "core/model/shipments.h"
#include "core/shipping/doors.h"
#include "core/shipping/hold.h"
#include "core/shipping/ledger.h"
#include "core/shipping/surroundings.h"
#include "core/shipping/twice.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;

namespace {

/// Nobody may book what may be booked already; it is told like what became unknown just now.
Error unsettled(const Shipment& shipment)
{
    Error error = shipment.problem.value_or(Error());
    error.kind = Error::Kind::OutcomeUnknown;
    return error;
}

Result<Shipment> loadForBooking(const Desk& desk, ShipmentId id)
{
    return desk.store.read([&](Connection& connection) { return model::loadShipment(connection, id); });
}

Result<void> signInFor(const Desk& desk, ShipmentId id, std::stop_token stop)
{
    const auto route = bookableRoute(desk, id);
    if (!route)
        return std::unexpected(route.error());
    return signIn(desk, *route, std::move(stop));
}

catalogue::Verdict verdictOn(const Desk& desk, const model::Account* account, const Shipment& shipment)
{
    const auto refused = [](const QString& field, const QString& reason) {
        return catalogue::Verdict{
            .problems = {{.field = field, .rule = reason, .severity = catalogue::Severity::Refused, .reason = reason}}};
    };
    if (!account)
        return refused(u"account"_s, u"no-account"_s);
    const auto entry = desk.catalogue.constFind(account->carrier);
    if (entry == desk.catalogue.constEnd() || !carriers::findChannel(desk.carriers, *account))
        return refused(u"account"_s, u"no-connector"_s);
    return catalogue::compile(*entry, *account, shipment, catalogue::today(desk.clock, *entry));
}

} // namespace

catalogue::Verdict check(const Desk& desk, const model::Account* account, const Shipment& shipment,
                         const std::optional<model::OtherOrder>& other, const std::optional<model::Hold>& hold)
{
    catalogue::Verdict verdict = verdictOn(desk, account, shipment);
    if (auto held = refusalOfHold(hold, holdDay(desk.clock)))
        verdict.problems.prepend(*std::move(held));
    if (auto advice = adviceOnTwice(shipment, other))
        verdict.problems.append(*std::move(advice));
    return verdict;
}

Result<catalogue::Verdict> check(const Desk& desk, const Shipment& shipment)
{
    const auto found = desk.store.read([&](Connection& connection) { return loadSurroundings(connection, shipment); });
    if (!found)
        return std::unexpected(found.error());
    return check(desk, found->account ? &*found->account : nullptr, shipment, found->other, found->hold);
}

Result<Bought> buyLabel(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop)
{
    const auto guard = desk.underway.enter(parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"already-booking"_s);
    if (auto ready = signInFor(desk, shipment, stop); !ready)
        return std::unexpected(ready.error());
    return buyUnderFreeNumber(desk, shipment, parcel, std::move(stop));
}

Result<Bought> buyUnderFreeNumber(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop)
{
    constexpr int mostTries = 20;
    QString last;
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto intent = commitIntent(desk, shipment, parcel);
        if (!intent)
            return std::unexpected(intent.error());
        auto bought = carryOut(desk, *intent, stop);
        if (bought && !last.isEmpty())
            bought->warnings.prepend({.code = u"numbers-behind"_s, .message = last});
        if (bought || !intent->route.carrier->burntCodes.contains(bought.error().code))
            return bought;
        last = intent->attempt.key;
    }
    const Error error{
        .kind = Error::Kind::Refused, .code = u"numbers-used"_s, .field = u"item-number-first"_s, .args = {last}};
    if (auto noted = noteProblem(desk, shipment, error); !noted)
        return std::unexpected(noted.error());
    return failure(error);
}

Result<Bought> carryOut(const Desk& desk, const Intent& intent, std::stop_token stop)
{
    auto session = openLine(desk, intent.route);
    if (!session)
        return settleFailure(desk, intent, session.error(), std::move(stop));
    const auto label = intent.route.channel->buy(**session, intent.label(), stop);
    if (!label)
        return settleFailure(desk, intent, label.error(), std::move(stop));
    return settlePurchase(desk, intent, *label, std::move(stop));
}

namespace {

/// Buys the labels that the shipment lacks, as long as its account's door is open.
BookingItem buyLabels(const Desk& desk, Doors& doors, const Shipment& shipment)
{
    BookingItem item{.shipment = shipment.id, .reference = shipment.reference};
    for (const model::Parcel& parcel : shipment.parcels) {
        if (!parcel.number.isEmpty()) {
            item.numbers << parcel.number;
            continue;
        }
        item.error = doors.closed(*shipment.account, [&] { return signIn(desk, *shipment.account, {}); });
        if (item.error)
            return item;
        const auto bought = buyLabel(desk, shipment.id, parcel.id);
        if (!bought) {
            doors.learn(*shipment.account, bought.error());
            item.error = bought.error();
            return item;
        }
        doors.welcome(*shipment.account);
        item.numbers << bought->number << bought->others;
        item.warnings << bought->warnings;
        if (!bought->others.isEmpty()) // that were all
            break;
    }
    return item;
}

BookingItem bookOne(const Desk& desk, Doors& doors, ShipmentId id)
{
    const auto shipment = loadForBooking(desk, id);
    if (!shipment)
        return {.shipment = id, .error = shipment.error()};
    if (shipment->state == model::State::Unknown)
        return {.shipment = id, .reference = shipment->reference, .error = unsettled(*shipment)};
    const auto verdict = check(desk, *shipment);
    if (const auto refusal = verdict ? verdict->firstRefusal() : verdict.error())
        return {.shipment = id, .reference = shipment->reference, .error = refusal};
    return buyLabels(desk, doors, *shipment);
}

} // namespace

QList<BookingItem> book(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call, int workers)
{
    std::vector<BookingItem> items(static_cast<std::size_t>(shipments.size()));
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> done = 0;
    Doors doors;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::min<qsizetype>(workers, shipments.size()); ++i)
            threads.emplace_back([&] {
                for (qsizetype at = next++; at < shipments.size(); at = next++) {
                    BookingItem& item = items[static_cast<std::size_t>(at)];
                    item.shipment = shipments[at];
                    if (call.isCancelled())
                        item.error = Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s};
                    else
                        item = bookOne(desk, doors, shipments[at]); // what is under way is finished, not cut off
                    call.report(++done, shipments.size());
                }
            });
    }
    return {items.begin(), items.end()};
}

} // namespace aviso::shipping
