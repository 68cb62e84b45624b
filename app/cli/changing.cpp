#include "app/cli/selection.h"
#include "app/cli/shipmentjson.h"
#include "app/cli/words.h"
#include "core/shipping/discard.h"
#include "core/shipping/duplicate.h"
#include "core/shipping/handover.h"
#include "core/shipping/hold.h"
#include "core/shipping/undo.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"

#include <functional>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using storage::Connection;

namespace {

/// What was done to one of the named shipments: its line as it is now, and more of it for scripts.
Result<QJsonObject> shownNow(Workplace& here, ShipmentId id)
{
    return here.store().read([&](Connection& connection) -> Result<QJsonObject> {
        const auto shipment = model::loadShipment(connection, id);
        if (!shipment)
            return std::unexpected(shipment.error());
        const auto hold = model::holdOf(connection, id);
        if (!hold)
            return std::unexpected(hold.error());
        return QJsonObject{{u"id"_s, number(id)},
                           {u"reference"_s, shipment->reference},
                           {u"state"_s, model::stateWord(shipment->state)},
                           {u"hold"_s, *hold ? QJsonValue(toJson(**hold)) : QJsonValue()}};
    });
}

/// What a command does to shipments, all or none, as one step; those that the result is about: themselves, or new ones.
using Deed = std::function<Result<QList<ShipmentId>>(const shipping::Desk& desk, const QList<ShipmentId>& ids)>;

/// The shipments themselves, when it worked.
Result<QList<ShipmentId>> themselves(const Result<std::optional<StepId>>& done, const QList<ShipmentId>& ids)
{
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

/// What became of the named shipments.
struct Deeds
{
    QJsonArray items = {};
    QStringList lines = {};
};

Result<void> add(Deeds& deeds, Workplace& here, ShipmentId done, ShipmentId from, const QString& fromName)
{
    auto shown = shownNow(here, done);
    if (!shown)
        return std::unexpected(shown.error());
    if (!fromName.isEmpty())
        shown->insert(fromName, number(from));
    deeds.lines << u"%1\t%2"_s.arg(number(done)).arg(shown->value("reference"_L1).toString());
    deeds.items.append(*shown);
    return {};
}

/// Does it to all that were named at once; when one of them cannot, to each that can. `fromName` names in the items of
/// new shipments the one that they were made of.
Answer toEachOf(Workplace& here, std::expected<Selection, Answer> chosen, const Deed& deed,
                const QString& fromName = {})
{
    if (!chosen)
        return chosen.error();
    QList<QList<ShipmentId>> turns{chosen->ids};
    Deeds deeds;
    for (qsizetype turn = 0; turn < turns.size(); ++turn) {
        const QList<ShipmentId> ids = turns[turn];
        const auto done = ids.isEmpty() ? Result<QList<ShipmentId>>() : deed(here.desk(), ids);
        if (!done && ids.size() > 1) {
            for (const ShipmentId id : ids)
                turns.append({id});
            continue;
        }
        Result<void> shown = done ? Result<void>() : std::unexpected(done.error());
        for (qsizetype i = 0; shown && i < ids.size(); ++i)
            shown = add(deeds, here, (*done)[i], ids[i], fromName);
        if (shown)
            continue;
        chosen->failed.append(failedItem(number(ids.first()), QString::number(number(ids.first())), shown.error()));
        chosen->remarks << failedLine(QString::number(number(ids.first())), shown.error());
    }
    return {.exit = chosen->failed.isEmpty() ? Exit::Done : Exit::SomeFailed,
            .json = {{u"items"_s, deeds.items}, {u"failed"_s, chosen->failed}},
            .lines = deeds.lines,
            .remarks = chosen->remarks};
}

Answer toEach(Call& call, const Deed& deed, const QString& fromName = {})
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    return toEachOf(**workplace, selectNamed(**workplace, call.arguments().operands), deed, fromName);
}

/// The named ones, or with "--all" what is printed and due.
std::expected<Selection, Answer> selectToHandOver(Call& call, Workplace& here)
{
    if (!call.arguments().has("all"_L1))
        return selectNamed(here, call.arguments().operands);
    auto due = shipping::readyToHandOver(here.desk(), shipping::DueBy::Today);
    if (!due)
        return std::unexpected(refusal(due.error()));
    return Selection{.ids = std::move(*due)};
}

Answer handOver(Call& call)
{
    const bool isBack = call.arguments().has("take-back"_L1);
    const bool isAll = call.arguments().has("all"_L1);
    if (isAll != call.arguments().operands.isEmpty() || (isAll && isBack))
        return wrongUse(u"surplus-operand"_s, u"--all"_s,
                        isBack ? Words::tr("Say which shipments shall be taken back.")
                               : Words::tr("Say which shipments, or --all, and not both."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    return toEachOf(**workplace, selectToHandOver(call, **workplace),
                    [isBack](const shipping::Desk& desk, const QList<ShipmentId>& ids) -> Result<QList<ShipmentId>> {
                        const auto done =
                            isBack ? shipping::takeBackHandover(desk, ids) : shipping::handOver(desk, ids);
                        return done ? Result<QList<ShipmentId>>(ids) : std::unexpected(done.error());
                    });
}

Answer hold(Call& call)
{
    model::Hold wanted{.reason = call.arguments().value("reason"_L1)};
    if (const QString day = call.arguments().value("until"_L1); !day.isEmpty()) {
        const QDate until = QDate::fromString(day, Qt::ISODate);
        if (!until.isValid())
            return wrongUse(u"wrong-value"_s, u"--until"_s,
                            Words::tr("%1 wants %2.").arg(u"--until"_s, Words::tr("a date like 2026-11-21")));
        wanted.until = until;
    }
    return toEach(call, [wanted](const shipping::Desk& desk, const QList<ShipmentId>& ids) {
        return themselves(shipping::hold(desk, ids, wanted), ids);
    });
}

Answer release(Call& call)
{
    return toEach(call, [](const shipping::Desk& desk, const QList<ShipmentId>& ids) {
        return themselves(shipping::release(desk, ids), ids);
    });
}

Answer cancel(Call& call)
{
    return toEach(call, [](const shipping::Desk& desk, const QList<ShipmentId>& ids) {
        return themselves(shipping::discard(desk, ids), ids);
    });
}

Answer takeBack(Call& call)
{
    return toEach(call, [](const shipping::Desk& desk, const QList<ShipmentId>& ids) {
        return themselves(shipping::takeBack(desk, ids), ids);
    });
}

Answer duplicate(Call& call)
{
    return toEach(
        call, [](const shipping::Desk& desk, const QList<ShipmentId>& ids) { return shipping::duplicate(desk, ids); },
        u"duplicate_of"_s);
}

Answer reship(Call& call)
{
    return toEach(
        call, [](const shipping::Desk& desk, const QList<ShipmentId>& ids) { return shipping::reship(desk, ids); },
        u"replaces"_s);
}

Answer told(const Result<shipping::Turned>& turned, QString (*sentence)(const shipping::Turned&))
{
    if (!turned)
        return refusal(turned.error());
    QJsonArray left;
    Answer answer;
    for (const shipping::LeftOut& each : turned->left) {
        left.append(failedItem(number(each.shipment), each.name, each.why));
        answer.remarks << failedLine(each.name, each.why);
    }
    answer.exit = turned->left.isEmpty()                  ? Exit::Done
                  : turned->shipments + turned->kept == 0 ? Exit::NothingDone
                                                          : Exit::SomeFailed;
    answer.json = {{u"step"_s, text::stepName(turned->step)},
                   {u"shipments"_s, turned->shipments},
                   {u"others"_s, turned->kept},
                   {u"failed"_s, left}};
    answer.lines << sentence(*turned);
    return answer;
}

Answer undo(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    return told(shipping::undo((*workplace)->desk(), call.longCall(Words::tr("Undoing"))), &text::undone);
}

Answer redo(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    return told(shipping::redo((*workplace)->desk(), call.longCall(Words::tr("Doing again"))), &text::redone);
}

Command ofShipments(QLatin1StringView verb, const char* help, Answer (*run)(Call&), const QList<Option>& options = {})
{
    return {.group = "shipments"_L1,
            .verb = verb,
            .operands = "REF...",
            .help = help,
            .count = {1, anyNumber},
            .options = options,
            .run = run};
}

} // namespace

QList<Command> changingCommands()
{
    return {
        ofShipments("hold"_L1, QT_TRANSLATE_NOOP("cli", "Lets drafts wait: they are not booked before their day."),
                    &hold,
                    {{"reason"_L1, "TEXT", QT_TRANSLATE_NOOP("cli", "Why; must be given.")},
                     {"until"_L1, "DATE",
                      QT_TRANSLATE_NOOP("cli", "The day on which they wake; until they are released when left out.")}}),
        ofShipments("release"_L1, QT_TRANSLATE_NOOP("cli", "Wakes drafts that are on hold."), &release),
        ofShipments("cancel"_L1, QT_TRANSLATE_NOOP("cli", "Gives drafts up that will not be sent; they stay as such."),
                    &cancel),
        ofShipments("take-back"_L1, QT_TRANSLATE_NOOP("cli", "Makes drafts of cancelled shipments again."), &takeBack),
        ofShipments("duplicate"_L1, QT_TRANSLATE_NOOP("cli", "Makes new drafts with the same content."), &duplicate),
        ofShipments("reship"_L1,
                    QT_TRANSLATE_NOOP("cli", "Makes new drafts in the place of booked shipments that got lost."),
                    &reship),
        {.group = "shipments"_L1,
         .verb = "handed-over"_L1,
         .operands = "[REF...|--all]",
         .help = QT_TRANSLATE_NOOP("cli", "Notes that the carrier took booked shipments along."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All that are printed and due, today or earlier.")),
                     {"take-back"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "They are still here: takes that note back.")}},
         .run = handOver},
        {.group = "shipments"_L1,
         .verb = "undo"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Takes back what you did last, in the window or here."),
         .run = undo},
        {.group = "shipments"_L1,
         .verb = "redo"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Does again what was undone last."),
         .run = redo},
    };
}

} // namespace aviso::cli
