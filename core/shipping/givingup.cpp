#include "core/model/attempts.h"
#include "core/model/shipments.h"
#include "core/shipping/booking.h"
#include "core/shipping/ledger.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using model::AttemptState;
using storage::Connection;

namespace {

Result<QStringList> writeGivenUp(Connection& connection, ShipmentId shipment, const QString& approver,
                                 const QDateTime& now)
{
    const auto attempts = model::attemptsOf(connection, shipment);
    if (!attempts)
        return std::unexpected(attempts.error());
    const Error why{.kind = Error::Kind::Refused, .code = u"given-up"_s};
    QStringList numbers;
    bool isInHand = false;
    bool isOfTheWayThere = false;
    for (const Attempt& attempt : *attempts) {
        isInHand = isInHand || attempt.state == AttemptState::Intended;
        if (attempt.state != AttemptState::Unknown)
            continue;
        if (auto moved =
                model::moveAttempt(connection, attempt.id, AttemptState::Unknown, AttemptState::Burnt, why, now);
            !moved)
            return std::unexpected(moved.error());
        const bool isBack = attempt.way == model::Way::Back;
        isOfTheWayThere = isOfTheWayThere || !isBack;
        if (auto done = model::addEvent(connection, {.shipment = shipment,
                                                     .at = now,
                                                     .kind = isBack ? u"return-burnt"_s : u"burnt"_s,
                                                     .actor = u"clerk"_s,
                                                     .args = {attempt.key, why.code}});
            !done)
            return std::unexpected(done.error());
        numbers << attempt.key;
    }
    if (numbers.isEmpty())
        return failure(Error::Kind::Conflict, isInHand ? u"being-settled"_s : u"nothing-unknown"_s);
    if (auto done = tellApproval(connection, shipment, approver, now); !done)
        return std::unexpected(done.error());
    if (!isOfTheWayThere) // the booking itself stands as it stood
        return numbers;
    if (auto done = updateStanding(connection, shipment, why, now); !done)
        return std::unexpected(done.error());
    return numbers;
}

} // namespace

Result<QStringList> giveUpNumbers(const Desk& desk, ShipmentId shipment, const std::optional<Signature>& signature)
{
    const auto approver = approve(desk, giveUpAct, signature);
    if (!approver)
        return std::unexpected(approver.error());
    if (const auto noticed = noticeLeftBehind(desk); !noticed)
        return std::unexpected(noticed.error());
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) {
        return writeGivenUp(connection, shipment, *approver, desk.clock.now());
    });
}

} // namespace aviso::shipping
