#include "core/shipping/readiness.h"

#include "core/model/accounts.h"
#include "core/model/holds.h"
#include "core/model/otherorders.h"
#include "core/model/unsaved.h"
#include "core/shipping/booking.h"
#include "core/shipping/twice.h"

#include <algorithm>
#include <functional>
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

Readiness readinessOf(const catalogue::Verdict& verdict)
{
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

/// Looks at each of the shipments; what was erased meanwhile is passed over.
template <class Take>
Result<void> lookAt(const Desk& desk, Connection& connection, const QList<ShipmentId>& shipments, std::stop_token stop,
                    Take take)
{
    const auto accounts = accountsById(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto others = model::otherOrders(connection, shipments);
    if (!others)
        return std::unexpected(others.error());
    const auto holds = model::holdsOf(connection, shipments);
    if (!holds)
        return std::unexpected(holds.error());
    for (const ShipmentId id : shipments) {
        if (stop.stop_requested())
            return {};
        auto shipment = model::loadShipment(connection, id);
        if (!shipment && shipment.error().kind == Error::Kind::NotFound)
            continue;
        if (!shipment)
            return std::unexpected(shipment.error());
        const auto account = shipment->account ? accounts->constFind(*shipment->account) : accounts->cend();
        const model::Account* known = account == accounts->cend() ? nullptr : &*account;
        const auto other = others->constFind(id);
        const auto hold = holds->constFind(id);
        auto verdict = check(desk, known, *shipment, other == others->cend() ? std::nullopt : std::optional(*other),
                             hold == holds->cend() ? std::nullopt : std::optional(*hold));
        take(Judged{.shipment = std::move(*shipment),
                    .account = known ? known->name : QString(),
                    .verdict = std::move(verdict)});
    }
    return {};
}

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s};
}

Kept kept(const model::Shipment& shipment, const Problem& reason)
{
    return {.shipment = shipment.id, .reference = shipment.reference, .reason = reason};
}

/// Why a draft that is ready is better looked at first, if so.
std::optional<Problem> doubtOf(const Judged& judged, const QList<ShipmentId>& unsaved)
{
    if (unsaved.contains(judged.shipment.id))
        return Problem{.rule = u"typing-unsaved"_s,
                       .severity = Severity::Advice,
                       .reason = u"typing-unsaved"_s,
                       .args = {model::nameOf(judged.shipment)}};
    const auto twice = std::ranges::find_if(judged.verdict.problems, isAboutTwice);
    return twice == judged.verdict.problems.end() ? std::nullopt : std::optional(*twice);
}

void add(Prospect& prospect, const Judged& judged, const QList<ShipmentId>& unsaved)
{
    if (judged.shipment.state != model::State::Draft) {
        ++prospect.others;
        return;
    }
    const Readiness readiness = readinessOf(judged.verdict);
    if (readiness.isReady()) {
        prospect.ready.append(judged.shipment.id);
        ++prospect.accounts[judged.account];
        if (const auto doubt = doubtOf(judged, unsaved))
            prospect.doubtful.append(kept(judged.shipment, *doubt));
    } else {
        prospect.kept.append(kept(judged.shipment, *readiness.obstacle));
    }
}

} // namespace

Result<void> judge(const Desk& desk, const QList<ShipmentId>& shipments, const std::function<void(const Judged&)>& take,
                   const LongCall& call)
{
    // In parts, so that a long look holds no snapshot for long and can be followed.
    for (qsizetype at = 0; at < shipments.size() && !call.isCancelled(); at += drawnAtOnce) {
        const QList<ShipmentId> part = shipments.sliced(at, std::min<qsizetype>(drawnAtOnce, shipments.size() - at));
        const auto looked = desk.store.read([&](Connection& connection) -> Result<QList<Judged>> {
            QList<Judged> found;
            const auto done = lookAt(desk, connection, part, call.stop,
                                     [&found](Judged&& judged) { found.append(std::move(judged)); });
            if (!done)
                return std::unexpected(done.error());
            return found;
        });
        if (!looked)
            return std::unexpected(looked.error());
        std::ranges::for_each(*looked, take);
        call.report(at + part.size(), shipments.size());
    }
    if (call.isCancelled())
        return std::unexpected(cancelled());
    return {};
}

Result<QMap<ShipmentId, Readiness>> readiness(const Desk& desk, const QList<ShipmentId>& shipments,
                                              std::stop_token stop)
{
    return desk.store.read([&](Connection& connection) -> Result<QMap<ShipmentId, Readiness>> {
        QMap<ShipmentId, Readiness> found;
        const auto done = lookAt(desk, connection, shipments, stop, [&found](const Judged& judged) {
            if (judged.shipment.state == model::State::Draft)
                found.insert(judged.shipment.id, readinessOf(judged.verdict));
        });
        if (!done)
            return std::unexpected(done.error());
        return found;
    });
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
    const auto unsaved = desk.store.read([&](Connection& connection) { return model::unsavedAmong(connection, ids); });
    if (!unsaved)
        return std::unexpected(unsaved.error());
    Prospect found;
    const auto done = judge(desk, ids, [&](const Judged& judged) { add(found, judged, *unsaved); }, call);
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Prospect withoutDoubtful(Prospect prospect)
{
    auto next = prospect.doubtful.cbegin(); // in the order of the ready ones
    prospect.ready.removeIf([&](ShipmentId id) {
        const bool isDoubtful = next != prospect.doubtful.cend() && next->shipment == id;
        next += isDoubtful ? 1 : 0;
        return isDoubtful;
    });
    prospect.kept += std::exchange(prospect.doubtful, {});
    return prospect;
}

} // namespace aviso::shipping
