#include "ui/shipments/keychange.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace aviso::ui {

using model::ShipmentKeys;

namespace {

using Part = std::span<const ShipmentId>;

ShipmentKeys sorted(Part keys)
{
    ShipmentKeys all(keys.begin(), keys.end());
    std::ranges::sort(all);
    return all;
}

/// The runs of keys that `others` does not have; what it has goes to `common`.
std::vector<Run> runsWithout(Part keys, const ShipmentKeys& others, int offset, ShipmentKeys& common)
{
    std::vector<Run> runs;
    for (int i = 0; i < std::ssize(keys); ++i) {
        if (std::ranges::binary_search(others, keys[static_cast<std::size_t>(i)])) {
            common.push_back(keys[static_cast<std::size_t>(i)]);
            continue;
        }
        if (!runs.empty() && runs.back().first + runs.back().count == offset + i)
            ++runs.back().count;
        else
            runs.push_back({.first = offset + i, .count = 1});
    }
    return runs;
}

ShipmentKeys keysOf(const std::vector<Run>& runs, const ShipmentKeys& keys)
{
    ShipmentKeys all;
    for (const Run& run : runs)
        all.insert(all.end(), keys.begin() + run.first, keys.begin() + run.first + run.count);
    return all;
}

} // namespace

KeyChange changeBetween(const ShipmentKeys& old, const ShipmentKeys& now)
{
    // Most often a few rows are new at one end: only what lies between is compared.
    const auto [oldFirst, nowFirst] = std::ranges::mismatch(old, now);
    const auto before = std::distance(old.begin(), oldFirst);
    auto behind =
        std::distance(old.rbegin(), std::ranges::mismatch(old.rbegin(), old.rend(), now.rbegin(), now.rend()).in1);
    behind = std::min({behind, std::ssize(old) - before, std::ssize(now) - before});
    const Part oldPart(old.begin() + before, old.end() - behind);
    const Part nowPart(now.begin() + before, now.end() - behind);

    KeyChange change;
    ShipmentKeys oldCommon;
    ShipmentKeys nowCommon;
    change.removed = runsWithout(oldPart, sorted(nowPart), static_cast<int>(before), oldCommon);
    change.inserted = runsWithout(nowPart, sorted(oldPart), static_cast<int>(before), nowCommon);
    change.isReordered = oldCommon != nowCommon;
    change.gone = sorted(keysOf(change.removed, old));
    change.come = keysOf(change.inserted, now);
    std::ranges::reverse(change.removed);
    return change;
}

ShipmentKeys keepingInView(const ShipmentKeys& now, const ShipmentKeys& kept, const ShipmentKeys& old)
{
    if (kept.empty())
        return now;
    const std::unordered_set<ShipmentId> there(now.begin(), now.end());
    const std::unordered_set<ShipmentId> wanted(kept.begin(), kept.end());
    // Behind which key of the new list each one goes; those before the first one go in front.
    std::unordered_map<ShipmentId, ShipmentKeys> followers;
    ShipmentKeys front;
    const ShipmentId* last = nullptr;
    for (const ShipmentId& key : old) {
        if (there.contains(key))
            last = &key;
        else if (wanted.contains(key))
            (last ? followers[*last] : front).push_back(key);
    }
    if (front.empty() && followers.empty())
        return now;
    ShipmentKeys all = std::move(front);
    for (const ShipmentId key : now) {
        all.push_back(key);
        if (const auto found = followers.find(key); found != followers.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return all;
}

} // namespace aviso::ui
