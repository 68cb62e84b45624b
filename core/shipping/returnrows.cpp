#include "core/shipping/returnrows.h"

#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/shipments.h"
#include "core/shipping/labelrows.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using model::AttemptState;
using storage::Connection;

Result<void> tellOfReturn(Connection& connection, const Attempt& attempt, const QString& kind, const QStringList& args,
                          const QDateTime& now)
{
    // Not "carrier": that would say that it has the parcel.
    return model::addEvent(
        connection,
        {.shipment = attempt.shipment, .at = now, .kind = u"return-"_s + kind, .actor = u"program"_s, .args = args});
}

Result<void> writeReturnPurchase(Connection& connection, const Attempt& attempt, const carriers::PurchasedLabel& label,
                                 const QDateTime& now)
{
    if (auto moved = model::moveAttempt(connection, attempt.id, AttemptState::Intended, AttemptState::Booked, {}, now);
        !moved)
        return moved;
    if (auto labelled = writeReturnLabels(connection, attempt, label, now); !labelled)
        return labelled;
    if (auto noted = model::noteSuccess(connection, attempt.account, now); !noted)
        return noted;
    for (const carriers::Warning& warning : label.warnings)
        if (auto told = model::addEvent(connection, {.shipment = attempt.shipment,
                                                     .at = now,
                                                     .kind = u"warning"_s,
                                                     .actor = u"program"_s,
                                                     .args = {warning.code, warning.message}});
            !told)
            return told;
    return tellOfReturn(connection, attempt, u"booked"_s, {label.number}, now);
}

Result<void> writeReturnOutcome(Connection& connection, const Attempt& attempt, AttemptState to, const Error& why,
                                const QDateTime& now)
{
    std::optional<Error> problem = why;
    if (to == AttemptState::Unknown && problem->code.isEmpty())
        problem->code = u"unknown-outcome"_s;
    if (problem->code.isEmpty())
        problem.reset();
    if (auto moved = model::moveAttempt(connection, attempt.id, AttemptState::Intended, to, problem, now); !moved)
        return moved;
    return tellOfReturn(connection, attempt, model::attemptWord(to), {attempt.key, problem ? problem->code : QString()},
                        now);
}

} // namespace aviso::shipping
