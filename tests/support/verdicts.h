#pragma once

#include "core/catalogue/compile.h"
#include "core/catalogue/facts.h"

#include <QDate>
#include <QList>

#include <algorithm>

namespace aviso::support {

/// Nothing is refused and nothing dropped.
inline bool losesNothing(const catalogue::Verdict& verdict)
{
    return std::ranges::all_of(verdict.problems,
                               [](const catalogue::Problem& p) { return p.severity == catalogue::Severity::Advice; });
}

/// The disputes that concern this shipment: about their rules and codes, and nothing else, the live service may answer
/// otherwise than `compile()`.
inline QList<catalogue::Dispute> disputesOf(const catalogue::Entry& entry, const model::Account& account,
                                            const model::Shipment& shipment, QDate today)
{
    const catalogue::Case c = catalogue::caseOf(entry, account, shipment, today);
    QList<catalogue::Dispute> out;
    for (const catalogue::Dispute& dispute : entry.disputed)
        if (holds(dispute.condition, c.truths))
            out += dispute;
    return out;
}

} // namespace aviso::support
