#include "core/shipping/readiness.h"

#include "core/model/accounts.h"
#include "core/shipping/booking.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using catalogue::Problem;
using catalogue::Severity;
using storage::Connection;

namespace {

constexpr int drawnAtOnce = 200;

using Accounts = QMap<AccountId, model::Account>;

Result<Accounts> accountsById(Connection& connection)
{
    const auto all = model::listAccounts(connection);
    if (!all)
        return std::unexpected(all.error());
    Accounts accounts;
    for (const model::Account& account : *all)
        accounts.insert(account.id, account);
    return accounts;
}

Readiness readinessOf(const Desk& desk, const model::Shipment& shipment, const Accounts& accounts)
{
    const auto account = shipment.account ? accounts.constFind(*shipment.account) : accounts.cend();
    const auto verdict = check(desk, account == accounts.cend() ? nullptr : &*account, shipment);
    Readiness found;
    for (const Problem& problem : verdict.problems) {
        if (problem.severity != Severity::Refused)
            continue;
        if (!found.obstacle)
            found.obstacle = problem;
        ++found.obstacles;
    }
    return found;
}

struct Looked
{
    model::Shipment shipment = {};
    QString account = {};
    Readiness readiness = {};
};

/// Looks at each draft among the shipments; what was erased meanwhile is passed over.
template <class Take>
Result<void> lookAt(const Desk& desk, Connection& connection, const QList<ShipmentId>& shipments, std::stop_token stop, Take take)
{
    const auto accounts = accountsById(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    for (const ShipmentId id : shipments) {
        if (stop.stop_requested())
            return {};
        auto shipment = model::loadShipment(connection, id);
        if (!shipment && shipment.error().kind == Error::Kind::NotFound)
            continue;
        if (!shipment)
            return std::unexpected(shipment.error());
        const QString account = shipment->account ? accounts->value(*shipment->account).name : QString();
        const Readiness readiness = readinessOf(desk, *shipment, *accounts);
        take(Looked{.shipment = std::move(*shipment), .account = account, .readiness = readiness});
    }
    return {};
}

QList<ShipmentId> keys(const QList<model::ShipmentLine>& lines)
{
    QList<ShipmentId> ids;
    for (const model::ShipmentLine& line : lines)
        ids.append(line.id);
    return ids;
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s};
}

void add(Prospect& prospect, const Looked& looked)
{
    if (looked.shipment.state != model::State::Draft) {
        ++prospect.others;
    } else if (looked.readiness.isReady()) {
        prospect.ready.append(looked.shipment.id);
        ++prospect.accounts[looked.account];
    } else {
        prospect.kept.append({.shipment = looked.shipment.id,
                              .reference = looked.shipment.reference,
                              .reason = *looked.readiness.obstacle});
    }
}

} // namespace

Result<QMap<ShipmentId, Readiness>> readiness(const Desk& desk, const QList<ShipmentId>& shipments, std::stop_token stop)
{
    return desk.store.read([&](Connection& connection) -> Result<QMap<ShipmentId, Readiness>> {
        QMap<ShipmentId, Readiness> found;
        const auto done = lookAt(desk, connection, shipments, stop, [&found](const Looked& looked) {
            if (looked.shipment.state == model::State::Draft)
                found.insert(looked.shipment.id, looked.readiness);
        });
        if (!done)
            return std::unexpected(done.error());
        return found;
    });
}

Result<QList<CheckedLine>> listDrafts(const Desk& desk, model::ShipmentFilter filter, Standing standing, int limit,
                                      std::optional<ShipmentId> before, std::stop_token stop)
{
    filter.state = model::State::Draft;
    QList<CheckedLine> fitting;
    while (fitting.size() < limit) {
        const auto lines = desk.store.read(
            [&](Connection& connection) { return model::listShipments(connection, filter, drawnAtOnce, before); });
        if (!lines)
            return std::unexpected(lines.error());
        const auto found = readiness(desk, keys(*lines), stop);
        if (!found)
            return std::unexpected(found.error());
        if (stop.stop_requested())
            return std::unexpected(cancelled());
        for (const model::ShipmentLine& line : *lines) {
            const auto known = found->constFind(line.id);
            const bool isWanted = known != found->cend() && known->isReady() == (standing == Standing::Ready);
            if (isWanted && fitting.size() < limit)
                fitting.append({.line = line, .readiness = *known});
        }
        if (lines->size() < drawnAtOnce)
            break;
        before = lines->last().id;
    }
    return fitting;
}

QList<KeptReason> reasonsOf(const QList<Kept>& kept)
{
    QList<KeptReason> reasons;
    for (const Kept& one : kept) {
        const auto known = std::ranges::find(reasons, one.reason, &KeptReason::problem);
        if (known == reasons.end())
            reasons.append({.problem = one.reason, .count = 1});
        else
            ++known->count;
    }
    std::ranges::stable_sort(reasons, std::greater(), &KeptReason::count);
    return reasons;
}

Result<Prospect> prospect(const Desk& desk, const std::optional<QList<ShipmentId>>& shipments, const LongCall& call)
{
    QList<ShipmentId> ids;
    if (shipments) {
        ids = *shipments;
    } else {
        const auto drafts = desk.store.read(
            [](Connection& connection) { return model::shipmentsInState(connection, model::State::Draft); });
        if (!drafts)
            return std::unexpected(drafts.error());
        ids = *drafts;
    }
    Prospect found;
    // In parts, so that a long look holds no snapshot for long and can be followed.
    for (qsizetype at = 0; at < ids.size() && !call.isCancelled(); at += drawnAtOnce) {
        const auto done = desk.store.read([&](Connection& connection) {
            return lookAt(desk, connection, ids.sliced(at, std::min<qsizetype>(drawnAtOnce, ids.size() - at)), call.stop,
                          [&found](const Looked& looked) { add(found, looked); });
        });
        if (!done)
            return std::unexpected(done.error());
        call.report(std::min<qsizetype>(at + drawnAtOnce, ids.size()), ids.size());
    }
    if (call.isCancelled())
        return std::unexpected(cancelled());
    return found;
}

} // namespace aviso::shipping
