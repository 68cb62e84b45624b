#include "core/text/tracking.h"

#include "app/cli/approval.h"
#include "app/cli/selection.h"
#include "app/cli/shipmentjson.h"
#include "app/cli/words.h"
#include "core/model/shipments.h"
#include "core/text/sentences.h"
#include "core/tracking/mirror.h"
#include "core/tracking/ordering.h"
#include "core/tracking/sync.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using carriers::Party;
using model::OrderedAction;
using tracking::Choice;
using tracking::Mirror;

namespace {

constexpr int mostAtOnce = 100'000; // parcels in one call of "track --due"

QJsonArray notTracked(const QList<tracking::NotTracked>& failed)
{
    QJsonArray array;
    for (const tracking::NotTracked& one : failed) {
        QJsonObject object = failedItem(number(one.shipment), one.number, one.error);
        object.insert(u"number"_s, one.number);
        array.append(object);
    }
    return array;
}

Answer tracked(const Result<tracking::Synced>& synced, const Selection& chosen)
{
    if (!synced)
        return refusal(synced.error());
    Answer answer{.remarks = chosen.remarks};
    answer.lines << Words::tr("%n parcel(s) asked about.", nullptr, static_cast<int>(synced->polled))
                 << Words::tr("%n new event(s).", nullptr, static_cast<int>(synced->eventsNew));
    for (const tracking::NotTracked& one : synced->failed)
        answer.remarks << failedLine(one.number, one.error);
    const QJsonArray failed = notTracked(synced->failed);
    QJsonArray all = chosen.failed;
    for (const QJsonValue one : failed)
        all.append(one);
    answer.json = {{u"polled"_s, synced->polled},
                   {u"events_new"_s, synced->eventsNew},
                   {u"changed"_s, synced->changed},
                   {u"failed"_s, all}};
    answer.exit = all.isEmpty() && !synced->isCancelled ? Exit::Done : Exit::SomeFailed;
    return answer;
}

Answer track(Call& call)
{
    const bool isDue = call.arguments().has("due"_L1);
    if (isDue == !call.arguments().operands.isEmpty())
        return wrongUse(u"references"_s, u"REF"_s,
                        Words::tr("Name shipments, or say --due for all that are due: one of both."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    if (isDue)
        return tracked(
            tracking::syncDue((*workplace)->desk(), mostAtOnce, call.longCall(Words::tr("Asking the carriers"))), {});
    const auto chosen = selectNamed(**workplace, call.arguments().operands);
    if (!chosen)
        return chosen.error();
    return tracked(
        tracking::syncShipments((*workplace)->desk(), chosen->ids, call.longCall(Words::tr("Asking the carriers"))),
        *chosen);
}

QJsonObject toJson(const Mirror& mirror, const Choice& choice)
{
    QJsonObject object{{u"action"_s, choice.action},
                       {u"name"_s, text::actionName(mirror.carrier, choice.action)},
                       {u"number"_s, mirror.number},
                       {u"party"_s, carriers::partyWord(choice.party)},
                       {u"by_call"_s, choice.isByCall},
                       {u"possible"_s, choice.isPossible ? QJsonValue(*choice.isPossible) : QJsonValue()},
                       {u"until"_s, cli::toJson(choice.until)},
                       {u"price"_s, QJsonValue()},
                       {u"reason"_s, choice.why ? QJsonValue(text::sentence(*choice.why)) : QJsonValue()},
                       {u"page"_s, mirror.page.toString(QUrl::FullyEncoded)}};
    object.insert(u"ordered"_s,
                  choice.ordered ? QJsonValue(model::actionStateWord(choice.ordered->state)) : QJsonValue());
    return object;
}

QString lineOf(const Mirror& mirror, const Choice& choice)
{
    const QString state = choice.ordered       ? Words::tr("ordered")
                          : !choice.isPossible ? Words::tr("ask the carrier")
                          : *choice.isPossible ? Words::tr("possible")
                                               : Words::tr("not possible");
    const QString party = choice.party == Party::Sender ? Words::tr("sender") : Words::tr("recipient");
    QString line = u"%1\t%2\t%3\t%4"_s.arg(mirror.number, choice.action, party, state);
    if (choice.why)
        line += u'\t' + text::sentence(*choice.why);
    return line;
}

Answer shown(const QList<Mirror>& mirrors)
{
    Answer answer;
    QJsonArray possible;
    for (const Mirror& mirror : mirrors)
        for (const Choice& choice : mirror.choices) {
            possible.append(toJson(mirror, choice));
            answer.lines << lineOf(mirror, choice);
        }
    answer.json = {{u"possible"_s, possible}};
    return answer;
}

/// "day=2026-12-01" -> a value; nothing when one of the words is none.
std::optional<QMap<QString, QString>> valuesIn(const QStringList& words)
{
    QMap<QString, QString> values;
    for (const QString& word : words) {
        if (word.indexOf(u'=') < 1)
            return std::nullopt;
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    }
    return values;
}

QJsonObject toJson(const OrderedAction& action)
{
    return {{u"action"_s, action.action},
            {u"number"_s, action.number},
            {u"state"_s, model::actionStateWord(action.state)},
            {u"order"_s, action.orderNumber},
            {u"can_be_cancelled"_s, action.canBeCancelled},
            {u"error"_s, errorOrNull(action.error)}};
}

Answer failedOrder(const QString& ref, const Error& error)
{
    const bool isUnknown = error.kind == Error::Kind::OutcomeUnknown;
    return {.exit = isUnknown ? Exit::Unknown : Exit::NothingDone,
            .json = {{u"error"_s, cli::toJson(error)}},
            .remarks = {failedLine(ref, error)}};
}

Answer quoted(app::Workplace& here, const QString& ref, const tracking::Wish& wish, std::stop_token stop)
{
    const auto offer = tracking::askFor(here.desk(), wish, std::move(stop));
    if (!offer)
        return failedOrder(ref, offer.error());
    QJsonArray lines;
    Answer answer;
    if (offer->quote)
        for (const carriers::BillLine& line : offer->quote->lines) {
            lines.append(QJsonObject{
                {u"name"_s, line.name}, {u"minor"_s, line.amount.minor}, {u"currency"_s, line.amount.currency}});
            answer.lines << u"%1\t%2"_s.arg(line.name, text::moneyText(line.amount));
        }
    const auto total = offer->quote ? offer->quote->total : std::nullopt;
    answer.json = {
        {u"possible"_s, offer->possible.isPossible ? QJsonValue(*offer->possible.isPossible) : QJsonValue()},
        {u"until"_s, cli::toJson(offer->possible.until)},
        {u"reason"_s, errorOrNull(offer->possible.why)},
        {u"lines"_s, lines},
        {u"total"_s,
         total ? QJsonValue(QJsonObject{{u"minor"_s, total->minor}, {u"currency"_s, total->currency}}) : QJsonValue()}};
    if (offer->possible.isPossible == false) {
        answer.exit = Exit::SomeFailed;
        answer.remarks << failedLine(
            ref, offer->possible.why.value_or(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}));
    }
    return answer;
}

/// The order of this kind that stands for the parcel.
std::optional<model::ActionId> standing(const Mirror& mirror, const QString& action)
{
    for (const Choice& choice : mirror.choices)
        if (choice.action == action && choice.ordered)
            return choice.ordered->id;
    return std::nullopt;
}

Answer takenBack(app::Workplace& here, const QString& ref, const Mirror& mirror, const QString& action,
                 std::stop_token stop)
{
    const auto id = standing(mirror, action);
    if (!id)
        return refusal({.kind = Error::Kind::NotFound, .code = u"no-such-action"_s});
    const auto cancelled = tracking::cancelOrder(here.desk(), *id, std::move(stop));
    if (!cancelled)
        return failedOrder(ref, cancelled.error());
    return {.json = {{u"ordered"_s, toJson(*cancelled)}},
            .lines = {u"%1\t%2\t%3"_s.arg(ref, cancelled->action, model::actionStateWord(cancelled->state))}};
}

Answer givenUp(app::Workplace& here, const QString& ref, const tracking::Wish& wish, const Mirror& mirror)
{
    const auto id = standing(mirror, wish.action);
    if (!id)
        return refusal({.kind = Error::Kind::NotFound, .code = u"no-such-action"_s});
    const auto given = tracking::giveUpAction(here.desk(), *id, wish.signature);
    if (!given)
        return failedOrder(ref, given.error());
    return {.json = {{u"ordered"_s, toJson(*given)}},
            .lines = {u"%1\t%2\t%3"_s.arg(ref, given->action, model::actionStateWord(given->state))}};
}

Answer ordered(app::Workplace& here, const QString& ref, const tracking::Wish& wish, std::stop_token stop)
{
    const auto done = tracking::order(here.desk(), wish, std::move(stop));
    if (!done)
        return failedOrder(ref, done.error());
    return {.json = {{u"ordered"_s, toJson(*done)}},
            .lines = {u"%1\t%2\t%3"_s.arg(ref, done->action, done->orderNumber)}};
}

Answer act(Call& call)
{
    const QStringList words = call.arguments().operands;
    const auto values = valuesIn(words.sliced(std::min<qsizetype>(2, words.size())));
    if (!values)
        return wrongUse(u"value"_s, words.last(), Words::tr("What an action needs is said as key=value."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    app::Workplace& here = **workplace;
    const auto id = here.store().read([&](storage::Connection& c) { return model::findShipment(c, words.first()); });
    if (!id)
        return refusal(id.error());
    const auto mirrors = tracking::mirrorsOf(here.desk(), *id);
    if (!mirrors)
        return refusal(mirrors.error());
    if (words.size() == 1)
        return shown(*mirrors);
    if (mirrors->isEmpty())
        return refusal({.kind = Error::Kind::Refused, .code = u"not-booked"_s});
    const int position = call.arguments().value("parcel"_L1).toInt();
    if (position < 0 || position > mirrors->size())
        return refusal({.kind = Error::Kind::NotFound, .code = u"no-such-parcel"_s});
    const Mirror& mirror = mirrors->at(std::max(0, position - 1));
    const auto signature = signatureIn(call);
    if (!signature)
        return refusal(signature.error());
    const tracking::Wish wish{
        .parcel = mirror.parcel, .action = words.at(1), .values = *values, .signature = *signature};
    if (call.arguments().has("give-up"_L1))
        return givenUp(here, words.first(), wish, mirror);
    if (call.arguments().has("cancel"_L1))
        return takenBack(here, words.first(), mirror, words.at(1), call.stop());
    return call.arguments().has("price"_L1) ? quoted(here, words.first(), wish, call.stop())
                                            : ordered(here, words.first(), wish, call.stop());
}

Answer takeBack(Call& call)
{
    const auto signature = signatureIn(call);
    if (!signature)
        return refusal(signature.error());
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto chosen = selectNamed(**workplace, call.arguments().operands);
    if (!chosen)
        return chosen.error();
    Answer answer{.remarks = chosen->remarks};
    QJsonArray gone;
    QJsonArray failed = chosen->failed;
    QJsonArray unknown;
    for (const ShipmentId id : chosen->ids) {
        const auto shipment =
            (*workplace)->store().read([&](storage::Connection& c) { return model::loadShipment(c, id); });
        const QString name = shipment ? model::nameOf(*shipment) : QString::number(number(id));
        const auto done = tracking::voidShipment((*workplace)->desk(), id, call.stop(), *signature);
        if (done) {
            gone.append(QJsonObject{{u"id"_s, number(id)}, {u"reference"_s, name}});
            answer.lines << Words::tr("%1\ttaken back. Destroy its label.").arg(name);
            continue;
        }
        const bool isUnknown = done.error().kind == Error::Kind::OutcomeUnknown;
        (isUnknown ? unknown : failed).append(failedItem(number(id), name, done.error()));
        answer.remarks << failedLine(name, done.error());
        answer.exit = worse(answer.exit, isUnknown ? Exit::Unknown : Exit::SomeFailed);
    }
    if (!failed.isEmpty())
        answer.exit = worse(answer.exit, Exit::SomeFailed);
    answer.json = {{u"voided"_s, gone}, {u"failed"_s, failed}, {u"unknown"_s, unknown}};
    return answer;
}

} // namespace

QList<Command> trackingCommands()
{
    return {
        {.group = "track"_L1,
         .operands = "[REF...|--due]",
         .help = QT_TRANSLATE_NOOP("cli", "Asks the carriers where parcels are."),
         .count = {0, anyNumber},
         .options = {{"due"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "All parcels that are due to be asked about.")}},
         .run = track},
        {.group = "act"_L1,
         .operands = "REF [ACTION [KEY=VALUE...]]",
         .help = QT_TRANSLATE_NOOP("cli", "Changes what becomes of a parcel; without an action: what can be done now."),
         .count = {1, anyNumber},
         .options =
             QList<Option>{{"price"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Only asks whether, and at what price.")},
                           {"cancel"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Takes such an order back.")},
                           {"give-up"_L1, nullptr,
                            QT_TRANSLATE_NOOP("cli", "Asks nobody, but gives up an order whose outcome is unknown.")},
                           {"parcel"_L1, "N",
                            QT_TRANSLATE_NOOP("cli", "Which parcel of the shipment; the first when left "
                                                     "out.")}} +
             approvalOptions(),
         .run = act},
        {.group = "void"_L1,
         .operands = "REF...",
         .help = QT_TRANSLATE_NOOP("cli", "Takes bookings back, where the carrier can."),
         .count = {1, anyNumber},
         .options = approvalOptions(),
         .run = takeBack},
    };
}

} // namespace aviso::cli
