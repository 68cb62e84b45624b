#pragma once

#include "core/base/progress.h"
#include "core/model/listing.h"
#include "core/shipping/readiness.h"

#include <QHash>

#include <cstddef>
#include <limits>
#include <optional>

namespace aviso::shipping {

// Lists of the drafts that are ready, or are not: each has to be looked at. Blocks; any worker thread.

enum class Standing { Ready, ToMend };

/// What was seen of a draft, and of which version.
struct SeenReadiness
{
    qint64 version = 0;
    Readiness readiness = {};
};

/// By the shipment's key.
using KnownReadiness = QHash<qint64, SeenReadiness>;

/// Which drafts; `stored.state` is not looked at.
struct Drafts
{
    model::ShipmentFilter stored = {};
    Standing standing = Standing::Ready;
    model::ShipmentOrder order = {};
};

/// How far a look goes.
struct Reach
{
    std::size_t keys = std::numeric_limits<std::size_t>::max();   ///< so many that stand so are enough
    std::size_t judged = std::numeric_limits<std::size_t>::max(); ///< so many may be looked at
    std::optional<int> drafts = {}; ///< only these first ones of the order are read at all, by age
};

struct DraftKeys
{
    model::ShipmentKeys keys = {};
    bool isAll = true;           ///< false: there may be more
    KnownReadiness learned = {}; ///< what was looked at
};

/// The keys of the drafts that stand so, in order. What `known` tells of the stored version is believed. Reports
/// progress in drafts. Errors: Storage; Cancelled.
Result<DraftKeys> draftKeys(const Desk& desk, Drafts drafts, const Reach& reach, const KnownReadiness& known,
                            const LongCall& call);

} // namespace aviso::shipping
