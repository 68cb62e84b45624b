#pragma once

#include "core/model/listing.h"
#include "core/shipping/standing.h"

#include <optional>

namespace aviso::ui {

/// Which shipments a list shall show, and of drafts perhaps only those that are ready, or not.
struct Wanted
{
    model::ShipmentFilter stored = {};
    std::optional<shipping::Standing> standing = {};

    bool operator==(const Wanted&) const = default;
};

// How a choice of states is written: a state's word, that of a need, "ready", "to-mend", "unprinted", or nothing for
// all.
QString stateChoice(const Wanted& wanted);
Wanted wantedBy(const QString& search, const QString& stateChoice);
QString choiceName(const QString& stateChoice); ///< in the window's language

/// What a list is asked for: which shipments, and in which order.
struct Question
{
    Wanted wanted = {};
    model::ShipmentOrder order = {};

    bool operator==(const Question&) const = default;
};

/// The same question as of today (here): that of yesterday's deadlines is another one.
Question ofToday(Question question, const Clock& clock);

} // namespace aviso::ui
