#include "core/shipping/hold.h"

#include "core/shipping/journal.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Hold;
using model::Shipment;
using storage::Connection;

namespace {

constexpr QLatin1StringView heldOpen("held");
constexpr QLatin1StringView heldUntil("held-until");

Result<void> checkHold(const Hold& hold, QDate day)
{
    if (hold.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"hold-without-reason"_s, u"hold.reason"_s);
    if (!hold.holdsOn(day))
        return failure(Error{.kind = Error::Kind::Invalid,
                             .code = u"hold-in-the-past"_s,
                             .field = u"hold.until"_s,
                             .args = {u"@date/"_s + hold.until->toString(Qt::ISODate)}});
    return {};
}

Result<std::optional<StepId>> setHolds(const Desk& desk, const QList<ShipmentId>& shipments, const Doing& doing,
                                       const std::optional<Hold>& wanted)
{
    return desk.store.write(storage::Topic::Shipments, [&](Connection& connection) -> Result<std::optional<StepId>> {
        Recorder recorder(doing, desk.clock.now());
        const Recorder::Change change = [&](Connection& c, const Shipment& shipment) -> Result<void> {
            if (wanted && shipment.state != model::State::Draft)
                return failure(Error{
                    .kind = Error::Kind::Conflict, .code = u"hold-not-draft"_s, .args = {model::nameOf(shipment)}});
            const auto present = model::holdOf(c, shipment.id);
            if (!present)
                return std::unexpected(present.error());
            return *present == wanted ? Result<void>() : model::setHold(c, shipment.id, wanted, recorder.now());
        };
        for (const ShipmentId id : shipments)
            if (auto done = recorder.record(connection, id, change); !done)
                return std::unexpected(done.error());
        return recorder.step();
    });
}

} // namespace

Result<std::optional<StepId>> hold(const Desk& desk, const QList<ShipmentId>& shipments, const Hold& hold,
                                   const QString& login)
{
    if (auto good = checkHold(hold, holdDay(desk.clock)); !good)
        return std::unexpected(good.error());
    return setHolds(desk, shipments, {.code = u"hold"_s, .login = login},
                    Hold{.reason = hold.reason.trimmed(), .until = hold.until});
}

Result<std::optional<StepId>> release(const Desk& desk, const QList<ShipmentId>& shipments, const QString& login)
{
    return setHolds(desk, shipments, {.code = u"release"_s, .login = login}, std::nullopt);
}

QDate holdDay(const Clock& clock)
{
    return clock.now().toLocalTime().date();
}

std::optional<catalogue::Problem> refusalOfHold(const std::optional<Hold>& hold, QDate day)
{
    if (!hold || !hold->holdsOn(day))
        return std::nullopt;
    const QString reason = hold->until ? QString(heldUntil) : QString(heldOpen);
    QStringList args{hold->reason};
    if (hold->until)
        args.append(u"@date/"_s + hold->until->toString(Qt::ISODate));
    return catalogue::Problem{.rule = reason, .severity = catalogue::Severity::Refused, .reason = reason, .args = args};
}

bool isAboutHold(const catalogue::Problem& problem)
{
    return problem.rule == heldOpen || problem.rule == heldUntil;
}

} // namespace aviso::shipping
