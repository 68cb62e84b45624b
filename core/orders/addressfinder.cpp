#include "core/orders/addressfinder.h"

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;
using storage::Connection;

namespace {

constexpr int mostChanges = 1000; // beyond them a new index is quicker

} // namespace

Result<std::shared_ptr<const AddressFinder::Base>> AddressFinder::read(Connection& connection)
{
    auto base = std::make_shared<Base>();
    auto mark = model::bookMark(connection);
    if (!mark)
        return std::unexpected(mark.error());
    base->mark = *mark;
    const auto each = model::eachAddress(connection, [&base](const AddressEntry& entry) { base->index.add(entry); });
    if (!each)
        return std::unexpected(each.error());
    base->index.finish();
    return base;
}

Result<std::shared_ptr<const AddressFinder::Base>> AddressFinder::base(Connection& connection)
{
    const std::lock_guard lock(m_mutex); // whoever comes meanwhile waits for the same index
    if (m_base)
        return m_base;
    auto made = read(connection);
    if (made)
        m_base = *made;
    return made;
}

Result<QList<AddressEntry>> AddressFinder::find(Connection& connection, const QString& text, int limit)
{
    if (text.trimmed().isEmpty())
        return model::listAddresses(connection, limit);
    auto known = base(connection);
    if (!known)
        return std::unexpected(known.error());
    auto changed = model::changedSince(connection, (*known)->mark, mostChanges);
    if (!changed)
        return changed;
    if (changed->size() == mostChanges) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_base == *known)
                m_base.reset();
        }
        known = base(connection);
        if (!known)
            return std::unexpected(known.error());
        changed = model::changedSince(connection, (*known)->mark, mostChanges);
        if (!changed)
            return changed;
    }
    AddressIndex fresh;
    for (const AddressEntry& entry : *changed)
        fresh.add(entry);
    fresh.finish();
    QList<AddressHit> hits = (*known)->index.search(text, limit + static_cast<int>(changed->size()));
    hits.removeIf([&](const AddressHit& hit) {
        return std::ranges::any_of(*changed, [&](const AddressEntry& entry) { return entry.id == hit.id; });
    });
    hits += fresh.search(text, limit);
    std::ranges::stable_sort(hits, {}, &AddressHit::cost);
    QList<AddressId> ids;
    for (const AddressHit& hit : std::as_const(hits))
        ids.append(hit.id);
    // Those that were removed since the index was made are not there any more: a few more than asked for.
    constexpr qsizetype spare = 20;
    auto found = model::loadAddresses(connection, ids.first(std::min<qsizetype>(ids.size(), limit + spare)));
    if (found && found->size() > limit)
        found->resize(limit);
    return found;
}

} // namespace aviso::orders
