#include "core/shipping/booking.h"

#include "app/cli/approval.h"
#include "app/cli/draining.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/readiness.h"
#include "core/shipping/returnlabels.h"
#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "core/tracking/ordering.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using shipping::BookingItem;
using shipping::SettledItem;

namespace {

QString nameOf(const QString& reference, ShipmentId id)
{
    return reference.isEmpty() ? QString::number(number(id)) : reference;
}

QJsonArray toJson(const QList<carriers::Warning>& warnings)
{
    QJsonArray array;
    for (const carriers::Warning& warning : warnings)
        array.append(QJsonObject{{u"code"_s, warning.code},
                                 {u"message"_s, text::carrierCodeSentence(warning.code, {warning.message})},
                                 {u"carrier_message"_s, warning.message}});
    return array;
}

QJsonObject toJson(const BookingItem& item)
{
    QJsonObject object{{u"id"_s, number(item.shipment)}, {u"reference"_s, item.reference}};
    if (item.error)
        object.insert(u"error"_s, cli::toJson(*item.error));
    object.insert(u"number"_s, item.numbers.isEmpty() ? QJsonValue() : QJsonValue(item.numbers.first()));
    object.insert(u"numbers"_s, QJsonArray::fromStringList(item.numbers));
    object.insert(u"warnings"_s, toJson(item.warnings));
    return object;
}

/// With "--all", those too whose outcome is unknown: they are told, not booked.
Result<QList<ShipmentId>> unsettled(const Call& call, app::Workplace& here)
{
    if (!call.arguments().has("all"_L1))
        return QList<ShipmentId>();
    return here.store().read(
        [](storage::Connection& connection) { return model::shipmentsInState(connection, model::State::Unknown); });
}

QList<BookingItem> leftForALook(const QList<shipping::Kept>& doubtful)
{
    QList<BookingItem> left;
    for (const shipping::Kept& one : doubtful)
        left.append({.shipment = one.shipment,
                     .reference = one.reference,
                     .error = Error{.kind = Error::Kind::Refused,
                                    .code = one.reason.reason,
                                    .field = one.reason.field,
                                    .args = one.reason.args}});
    return left;
}

/// With "--all", those of which something says "not without looking" stay: perhaps an order is here twice. Named, they
/// are booked.
Result<QList<shipping::Kept>> doubtfulAmong(Call& call, app::Workplace& here, const QList<ShipmentId>& ids)
{
    if (!call.arguments().has("all"_L1))
        return QList<shipping::Kept>();
    const auto prospect = shipping::prospect(here.desk(), ids, call.longCall(Words::tr("Checking")));
    return prospect ? Result<QList<shipping::Kept>>(prospect->doubtful) : std::unexpected(prospect.error());
}

Answer booked(const QList<BookingItem>& items, const Selection& chosen)
{
    QJsonArray good;
    QJsonArray unknown;
    QJsonArray failed = chosen.failed;
    Answer answer{.remarks = chosen.remarks};
    for (const BookingItem& item : items) {
        const QString name = nameOf(item.reference, item.shipment);
        (item.isUnknown() ? unknown : item.error ? failed : good).append(toJson(item));
        if (item.error)
            answer.remarks << failedLine(name, *item.error);
        else
            answer.lines << u"%1\t%2"_s.arg(name, item.numbers.join(u' '));
        for (const carriers::Warning& warning : item.warnings)
            answer.remarks << u"%1: %2"_s.arg(name, text::carrierCodeSentence(warning.code, {warning.message}));
    }
    answer.exit = !unknown.isEmpty() ? Exit::Unknown : !failed.isEmpty() ? Exit::SomeFailed : Exit::Done;
    if (!unknown.isEmpty())
        answer.remarks << Words::tr("%n outcome(s) are unknown. Run \"aviso-cli reconcile\" before anything else.",
                                    nullptr, static_cast<int>(unknown.size()));
    answer.json = {{u"booked"_s, good}, {u"failed"_s, failed}, {u"unknown"_s, unknown}};
    return answer;
}

Answer book(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    auto chosen = selectShipments(call, **workplace, model::State::Draft);
    if (!chosen)
        return chosen.error();
    const auto others = unsettled(call, **workplace);
    if (!others)
        return refusal(others.error());
    const auto doubtful = doubtfulAmong(call, **workplace, chosen->ids);
    if (!doubtful)
        return refusal(doubtful.error());
    for (const shipping::Kept& one : *doubtful)
        chosen->ids.removeAll(one.shipment);
    const auto items = shipping::book((*workplace)->desk(), chosen->ids + *others, call.longCall(Words::tr("Booking")));
    return withReceipts(**workplace, booked(items + leftForALook(*doubtful), *chosen));
}

Answer bookReturns(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto chosen = selectNamed(**workplace, call.arguments().operands);
    if (!chosen)
        return chosen.error();
    return booked(shipping::bookReturns((*workplace)->desk(), chosen->ids, call.longCall(Words::tr("Booking returns"))),
                  *chosen);
}

QJsonObject toJson(const SettledItem& item)
{
    QJsonObject object{{u"id"_s, number(item.shipment)},
                       {u"reference"_s, item.reference},
                       {u"key"_s, item.key},
                       {u"way"_s, model::wayWord(item.way)},
                       {u"outcome"_s, item.outcome.isEmpty() ? QJsonValue() : QJsonValue(item.outcome)},
                       {u"number"_s, item.number.isEmpty() ? QJsonValue() : QJsonValue(item.number)}};
    if (item.error)
        object.insert(u"error"_s, cli::toJson(*item.error));
    return object;
}

QString settledLine(const SettledItem& item)
{
    const QString name = nameOf(item.reference, item.shipment);
    if (item.outcome == "burnt"_L1)
        return item.number.isEmpty()
                   ? Words::tr("%1: the number %2 is used up and gives no label.").arg(name, item.key)
                   : Words::tr("%1: the number %2 is used up; the new label is %3.").arg(name, item.key, item.number);
    return u"%1\t%2"_s.arg(name, item.number);
}

QJsonObject toJson(const tracking::SettledAction& item)
{
    QJsonObject object{{u"id"_s, number(item.action.shipment)},
                       {u"action"_s, item.action.action},
                       {u"number"_s, item.action.number},
                       {u"outcome"_s, model::actionStateWord(item.action.state)}};
    if (item.error)
        object.insert(u"error"_s, cli::toJson(*item.error));
    return object;
}

QString carrierOf(app::Workplace& here, const model::OrderedAction& action)
{
    const auto account =
        here.store().read([&](storage::Connection& c) { return model::loadAccount(c, action.account); });
    return account ? account->carrier : QString();
}

Answer giveUp(app::Workplace& here, const QString& ref, const std::optional<shipping::Signature>& signature)
{
    const auto id = here.store().read([&](storage::Connection& c) { return model::findShipment(c, ref); });
    if (!id)
        return refusal(id.error());
    const auto numbers = shipping::giveUpNumbers(here.desk(), *id, signature);
    if (!numbers)
        return refusal(numbers.error());
    return {.json = {{u"settled"_s, QJsonArray()},
                     {u"still_unknown"_s, QJsonArray()},
                     {u"given_up"_s, QJsonArray::fromStringList(*numbers)}},
            .lines = {Words::tr("%1: given up: %2. It can be booked again.").arg(ref, numbers->join(u' '))}};
}

Answer reconcile(Call& call)
{
    const auto signature = signatureIn(call);
    if (!signature)
        return refusal(signature.error());
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    if (call.arguments().has("give-up"_L1))
        return giveUp(**workplace, call.arguments().value("give-up"_L1), *signature);
    const auto items = shipping::reconcile((*workplace)->desk(), call.longCall(Words::tr("Reconciling")));
    if (!items)
        return refusal(items.error());
    QJsonArray settled;
    QJsonArray still;
    Answer answer;
    for (const SettledItem& item : *items) {
        (item.isSettled ? settled : still).append(toJson(item));
        if (item.isSettled && item.outcome != "not-made"_L1)
            answer.lines << settledLine(item);
        if (item.error) {
            answer.remarks << failedLine(nameOf(item.reference, item.shipment), *item.error);
            const bool isOpen = !item.isSettled || item.error->kind == Error::Kind::OutcomeUnknown;
            answer.exit = worse(answer.exit, isOpen ? Exit::Unknown : Exit::SomeFailed);
        }
    }
    const auto actions = tracking::settleActions((*workplace)->desk(), call.longCall(Words::tr("Reconciling")));
    if (!actions)
        return refusal(actions.error());
    for (const tracking::SettledAction& item : *actions) {
        const QString name = text::actionName(carrierOf(**workplace, item.action), item.action.action);
        (item.error ? still : settled).append(toJson(item));
        answer.lines << u"%1\t%2\t%3"_s.arg(item.action.number, name, model::actionStateWord(item.action.state));
        if (item.error) {
            answer.remarks << failedLine(item.action.number, *item.error);
            answer.exit = worse(answer.exit, Exit::Unknown);
        }
    }
    answer.json = {{u"settled"_s, settled}, {u"still_unknown"_s, still}};
    return withReceipts(**workplace, std::move(answer));
}

} // namespace

QList<Command> bookingCommands()
{
    return {
        {.group = "book"_L1,
         .operands = "[REF...|--all]",
         .help = QT_TRANSLATE_NOOP("cli", "Buys labels, each exactly once. One bad shipment never blocks the others."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP(
             "cli", "All drafts, but for those whose order is perhaps here twice: these only by name."))},
         .run = book},
        {.group = "return"_L1,
         .operands = "REF...",
         .help = QT_TRANSLATE_NOOP("cli", "Buys labels for the way back of what is booked, each exactly once. The "
                                          "bookings stay as they are."),
         .count = {1, anyNumber},
         .run = bookReturns},
        {.group = "reconcile"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Settles outcomes that are unknown, by asking the carrier."),
         .options = QList<Option>{{"give-up"_L1, "REF",
                                   QT_TRANSLATE_NOOP("cli", "Asks nobody, but gives up the unknown numbers of this "
                                                            "shipment, so that it can be booked under another.")}} +
                    approvalOptions(),
         .run = reconcile},
    };
}

} // namespace aviso::cli
