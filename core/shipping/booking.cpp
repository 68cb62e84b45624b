#include "core/shipping/booking.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/ledger.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using storage::Connection;

namespace {

Error firstRefusal(const catalogue::Verdict& verdict)
{
    for (const catalogue::Problem& problem : verdict.problems)
        if (problem.severity == catalogue::Severity::Refused)
            return {.kind = Error::Kind::Refused, .code = problem.reason, .field = problem.field, .args = problem.args};
    return {.kind = Error::Kind::Refused, .code = u"not-bookable"_s};
}

Result<Shipment> loadForBooking(const Desk& desk, ShipmentId id)
{
    return desk.store.read([&](Connection& connection) { return model::loadShipment(connection, id); });
}

QString numberOf(const Shipment& shipment, ParcelId parcel)
{
    for (const model::Parcel& p : shipment.parcels)
        if (p.id == parcel)
            return p.number;
    return {};
}

} // namespace

catalogue::Verdict check(const Desk& desk, const model::Account* account, const Shipment& shipment)
{
    const auto refused = [](const QString& field, const QString& reason) {
        return catalogue::Verdict{.problems = {{.field = field,
                                                .rule = reason,
                                                .severity = catalogue::Severity::Refused,
                                                .reason = reason}}};
    };
    if (!account)
        return refused(u"account"_s, u"no-account"_s);
    const auto entry = desk.catalogue.constFind(account->carrier);
    if (entry == desk.catalogue.constEnd() || !carriers::findChannel(desk.carriers, *account))
        return refused(u"account"_s, u"no-connector"_s);
    return catalogue::compile(*entry, *account, shipment, desk.clock.now().date());
}

Result<catalogue::Verdict> check(const Desk& desk, const Shipment& shipment)
{
    if (!shipment.account)
        return check(desk, nullptr, shipment);
    const auto account =
        desk.store.read([&](Connection& connection) { return model::loadAccount(connection, *shipment.account); });
    if (!account)
        return std::unexpected(account.error());
    return check(desk, &*account, shipment);
}

Result<Bought> buyLabel(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop)
{
    const auto guard = desk.underway.enter(parcel);
    if (!guard)
        return failure(Error::Kind::Conflict, u"already-booking"_s);
    const auto intent = commitIntent(desk, shipment, parcel);
    if (!intent)
        return std::unexpected(intent.error());
    return carryOut(desk, *intent, std::move(stop));
}

Result<Bought> carryOut(const Desk& desk, const Intent& intent, std::stop_token stop)
{
    auto session = openLine(desk, intent.route);
    if (!session)
        return settleFailure(desk, intent, session.error());
    const auto label = intent.route.channel->buy(**session, intent.attempt.request, std::move(stop));
    if (!label)
        return settleFailure(desk, intent, label.error());
    return settlePurchase(desk, intent, *label);
}

namespace {

BookingItem bookOne(const Desk& desk, ShipmentId id, std::stop_token stop)
{
    BookingItem item{.shipment = id};
    const auto shipment = loadForBooking(desk, id);
    if (!shipment) {
        item.error = shipment.error();
        return item;
    }
    item.reference = shipment->reference;
    const auto verdict = check(desk, *shipment);
    if (!verdict || !verdict->isBookable()) {
        item.error = verdict ? firstRefusal(*verdict) : verdict.error();
        return item;
    }
    for (const model::Parcel& parcel : shipment->parcels) {
        if (!numberOf(*shipment, parcel.id).isEmpty()) {
            item.numbers << parcel.number;
            continue;
        }
        const auto bought = buyLabel(desk, id, parcel.id, stop);
        if (!bought) {
            item.error = bought.error();
            return item;
        }
        item.numbers << bought->number;
        item.warnings << bought->warnings;
    }
    return item;
}

} // namespace

QList<BookingItem> book(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call, int workers)
{
    std::vector<BookingItem> items(static_cast<std::size_t>(shipments.size()));
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> done = 0;
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
                        item = bookOne(desk, shipments[at], {}); // what is under way is finished, not cut off
                    call.report(++done, shipments.size());
                }
            });
    }
    return {items.begin(), items.end()};
}

} // namespace aviso::shipping
