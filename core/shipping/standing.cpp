#include "core/shipping/standing.h"

#include <algorithm>
#include <span>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentKeys;
using storage::Connection;

namespace {

constexpr std::size_t judgedAtOnce = 200;

/// Looks at those of the drafts that are not known as they are now, and adds them to what was learned.
Result<void> lookAtUnknown(const Desk& desk, std::span<const ShipmentId> part, const QHash<qint64, qint64>& versions,
                           const KnownReadiness& known, KnownReadiness& learned)
{
    QList<ShipmentId> unknown;
    for (const ShipmentId id : part)
        if (const auto seen = known.constFind(number(id));
            seen == known.cend() || seen->version != versions.value(number(id)))
            unknown.append(id);
    if (unknown.isEmpty())
        return {};
    const auto found = readiness(desk, unknown);
    if (!found)
        return std::unexpected(found.error());
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        learned.insert(number(it.key()), {.version = versions.value(number(it.key())), .readiness = *it});
    return {};
}

/// Absent: it is no draft any more.
const Readiness* readinessOf(ShipmentId id, const KnownReadiness& known, const KnownReadiness& learned,
                             const QHash<qint64, qint64>& versions)
{
    if (const auto seen = learned.constFind(number(id)); seen != learned.cend())
        return &seen->readiness;
    const auto seen = known.constFind(number(id));
    return seen != known.cend() && seen->version == versions.value(number(id)) ? &seen->readiness : nullptr;
}

} // namespace

Result<DraftKeys> draftKeys(const Desk& desk, Drafts drafts, const Reach& reach, const KnownReadiness& known,
                            const LongCall& call)
{
    drafts.stored.state = model::State::Draft;
    const auto all = desk.store.read([&](Connection& connection) -> Result<ShipmentKeys> {
        if (!reach.drafts)
            return model::shipmentKeys(connection, drafts.stored, drafts.order, call.stop);
        auto first = model::firstShipmentKeys(connection, drafts.stored, {}, *reach.drafts, call.stop);
        return first ? Result<ShipmentKeys>(std::move(**first)) : std::unexpected(first.error());
    });
    if (!all)
        return std::unexpected(all.error());
    DraftKeys found;
    found.isAll = !reach.drafts || all->size() < static_cast<std::size_t>(*reach.drafts);
    bool isEnough = false;
    // In parts, so that a long look holds no snapshot for long and can be followed.
    for (std::size_t at = 0; at < all->size() && !isEnough; at += judgedAtOnce) {
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (static_cast<std::size_t>(found.learned.size()) >= reach.judged) {
            found.isAll = false;
            break;
        }
        const auto part = std::span(*all).subspan(at, std::min(judgedAtOnce, all->size() - at));
        const auto versions =
            desk.store.read([&](Connection& connection) { return model::versionsOf(connection, part); });
        if (!versions)
            return std::unexpected(versions.error());
        if (auto looked = lookAtUnknown(desk, part, *versions, known, found.learned); !looked)
            return std::unexpected(looked.error());
        for (const ShipmentId id : part) {
            const Readiness* readiness = readinessOf(id, known, found.learned, *versions);
            if (!readiness || readiness->isReady() != (drafts.standing == Standing::Ready))
                continue;
            if (found.keys.size() == reach.keys) {
                found.isAll = false;
                isEnough = true;
                break;
            }
            found.keys.push_back(id);
        }
        call.report(static_cast<qint64>(at) + std::ssize(part), static_cast<qint64>(all->size()));
    }
    return found;
}

} // namespace aviso::shipping
