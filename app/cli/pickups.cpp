#include "core/shipping/pickups.h"

#include "app/cli/selection.h"
#include "app/cli/shipmentjson.h"
#include "app/cli/words.h"
#include "core/model/shipments.h"
#include "core/text/sentences.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using carriers::PickupSlot;
using model::OrderedPickup;
using model::PickupState;
using shipping::Fetching;

namespace {

QJsonObject toJson(const OrderedPickup& pickup, const QString& account)
{
    QJsonArray parcels;
    for (const model::PickupParcel& parcel : pickup.parcels)
        parcels.append(QJsonObject{{u"number"_s, parcel.number}, {u"error"_s, errorOrNull(parcel.refused)}});
    return {{u"id"_s, number(pickup.id)},
            {u"account"_s, account},
            {u"day"_s, pickup.day.toString(Qt::ISODate)},
            {u"earliest"_s, cli::toJson(pickup.earliest)},
            {u"latest"_s, cli::toJson(pickup.latest)},
            {u"state"_s, model::pickupStateWord(pickup.state)},
            {u"number"_s, pickup.number},
            {u"parcels"_s, parcels},
            {u"error"_s, errorOrNull(pickup.error)}};
}

QString lineOf(const OrderedPickup& pickup, const QString& account)
{
    return QStringList{QString::number(number(pickup.id)),   account,       pickup.day.toString(Qt::ISODate),
                       model::pickupStateWord(pickup.state), pickup.number, QString::number(pickup.parcels.size())}
        .join(u'\t');
}

/// What a pickup that is not simply ordered has to say.
void remark(const OrderedPickup& pickup, Answer& answer)
{
    if (pickup.error && pickup.state != PickupState::Unknown)
        answer.remarks << failedLine(QString::number(number(pickup.id)), *pickup.error);
    for (const model::PickupParcel& parcel : pickup.parcels)
        if (parcel.refused) {
            answer.remarks << failedLine(parcel.number, *parcel.refused);
            answer.exit = worse(answer.exit, Exit::SomeFailed);
        }
    if (pickup.state == PickupState::Refused)
        answer.exit = worse(answer.exit, Exit::SomeFailed);
    if (pickup.state == PickupState::Unknown) {
        answer.exit = Exit::Unknown;
        answer.remarks << Words::tr("It is not known whether the carrier took pickup %1. Ask its customer service, and "
                                    "then say so: pickup settle %1 --ordered or --not-ordered.")
                              .arg(number(pickup.id));
    }
}

/// The account that is named, or the only one whose carrier fetches.
std::expected<Fetching, Answer> fetchingFor(const Call& call, app::Workplace& here)
{
    const auto all = shipping::fetchings(here.desk());
    if (!all)
        return std::unexpected(refusal(all.error()));
    const QString name = call.arguments().value("account"_L1);
    QList<Fetching> fitting = *all;
    if (!name.isEmpty())
        fitting.removeIf([&](const Fetching& one) { return one.account.name != name; });
    if (fitting.isEmpty())
        return std::unexpected(refusal({.kind = Error::Kind::Refused, .code = u"pickup-not-here"_s}));
    if (fitting.size() > 1)
        return std::unexpected(wrongUse(u"missing-option"_s, u"--account"_s,
                                        Words::tr("Several accounts can order pickups. Say which: --account NAME.")));
    return fitting.first();
}

/// The parcels of the shipments that were named; none: all that wait.
std::expected<shipping::PickupWish, Answer> wishFor(const Call& call, app::Workplace& here, const Fetching& fetching)
{
    shipping::PickupWish wish{.account = fetching.account.id};
    if (call.arguments().operands.isEmpty())
        return wish;
    const auto chosen = selectNamed(here, call.arguments().operands);
    if (!chosen)
        return std::unexpected(chosen.error());
    for (const model::Unfetched& parcel : fetching.parcels)
        if (chosen->ids.contains(parcel.shipment))
            wish.parcels.append(parcel.parcel);
    if (wish.parcels.isEmpty())
        return std::unexpected(refusal({.kind = Error::Kind::NotFound, .code = u"nothing-to-fetch"_s}));
    return wish;
}

Answer pickupTimes(Call& call)
{
    const auto here = call.open();
    if (!here)
        return refusal(here.error());
    const auto fetching = fetchingFor(call, **here);
    if (!fetching)
        return fetching.error();
    const auto wish = wishFor(call, **here, *fetching);
    if (!wish)
        return wish.error();
    const auto times = shipping::pickupSlots((*here)->desk(), *wish, call.stop());
    if (!times)
        return refusal(times.error());
    Answer answer;
    QJsonArray array;
    for (const PickupSlot& slot : *times) {
        const QString from = slot.from.toString(u"HH:mm"_s);
        const QString to = slot.to.toString(u"HH:mm"_s);
        array.append(QJsonObject{{u"day"_s, slot.day.toString(Qt::ISODate)},
                                 {u"from"_s, from},
                                 {u"to"_s, to},
                                 {u"book_until"_s, cli::toJson(slot.bookUntil)}});
        answer.lines << QStringList{slot.day.toString(Qt::ISODate), from, to}.join(u'\t');
    }
    answer.json = {{u"account"_s, fetching->account.name}, {u"times"_s, array}};
    return answer;
}

/// The day and the times that were said, as far as they were; else of the carrier's first offer for that day, or at
/// all.
std::expected<PickupSlot, Answer> slotFor(Call& call, app::Workplace& here, const shipping::PickupWish& wish)
{
    const QString word = call.arguments().value("day"_L1);
    PickupSlot slot{.day = QDate::fromString(word, Qt::ISODate),
                    .from = QTime::fromString(call.arguments().value("from"_L1), u"H:mm"_s),
                    .to = QTime::fromString(call.arguments().value("to"_L1), u"H:mm"_s)};
    if (!word.isEmpty() && !slot.day.isValid())
        return std::unexpected(
            wrongUse(u"wrong-value"_s, u"--day"_s, Words::tr("%1 wants %2.").arg(u"--day"_s, u"2026-11-23"_s)));
    for (const auto& [name, time] : {std::pair{"from"_L1, slot.from}, std::pair{"to"_L1, slot.to}})
        if (call.arguments().has(name) && !time.isValid())
            return std::unexpected(
                wrongUse(u"wrong-value"_s, u"--"_s + name, Words::tr("%1 wants %2.").arg(u"--"_s + name, u"14:30"_s)));
    if (slot.day.isValid() && slot.from.isValid() && slot.to.isValid())
        return slot;
    const auto offered = shipping::pickupSlots(here.desk(), wish, call.stop());
    if (!offered)
        return std::unexpected(refusal(offered.error()));
    for (const PickupSlot& one : *offered)
        if (!slot.day.isValid() || one.day == slot.day)
            return PickupSlot{.day = one.day,
                              .from = slot.from.isValid() ? slot.from : one.from,
                              .to = slot.to.isValid() ? slot.to : one.to};
    if (!slot.day.isValid() || !offered->isEmpty())
        return std::unexpected(refusal({.kind = Error::Kind::NotFound, .code = u"no-pickup-that-day"_s}));
    return slot; // a carrier that offers no times
}

Answer orderPickup(Call& call)
{
    const auto here = call.open();
    if (!here)
        return refusal(here.error());
    const auto fetching = fetchingFor(call, **here);
    if (!fetching)
        return fetching.error();
    const auto wish = wishFor(call, **here, *fetching);
    if (!wish)
        return wish.error();
    const auto slot = slotFor(call, **here, *wish);
    if (!slot)
        return slot.error();
    const auto ordered =
        shipping::bookPickup((*here)->desk(), shipping::wishFor(*wish, *slot, fetching->zone), call.stop());
    if (!ordered)
        return refusal(ordered.error());
    Answer answer{.json = toJson(*ordered, fetching->account.name)};
    answer.lines << lineOf(*ordered, fetching->account.name);
    remark(*ordered, answer);
    return answer;
}

Answer listPickups(Call& call)
{
    const auto here = call.open();
    if (!here)
        return refusal(here.error());
    const auto all = shipping::fetchings((*here)->desk());
    if (!all)
        return refusal(all.error());
    Answer answer;
    QJsonArray pickups;
    QJsonArray waiting;
    for (const Fetching& fetching : *all) {
        for (const OrderedPickup& pickup : fetching.pickups) {
            pickups.append(toJson(pickup, fetching.account.name));
            answer.lines << lineOf(pickup, fetching.account.name);
        }
        waiting.append(QJsonObject{{u"account"_s, fetching.account.name},
                                   {u"carrier"_s, fetching.account.carrier},
                                   {u"parcels"_s, fetching.parcels.size()}});
    }
    answer.json = {{u"pickups"_s, pickups}, {u"waiting"_s, waiting}};
    return answer;
}

Answer settlePickup(Call& call)
{
    const auto id = readNumber(call.arguments().operands.first(), 1, u"ID"_s);
    if (!id)
        return id.error();
    const bool isOrdered = call.arguments().has("ordered"_L1);
    if (isOrdered == call.arguments().has("not-ordered"_L1))
        return wrongUse(u"missing-option"_s, u"--ordered"_s, Words::tr("Say --ordered or --not-ordered: one of both."));
    const auto here = call.open();
    if (!here)
        return refusal(here.error());
    const auto settled =
        shipping::settlePickup((*here)->desk(), model::PickupId{*id},
                               isOrdered ? shipping::PickupWord::Ordered : shipping::PickupWord::NotOrdered,
                               call.arguments().value("number"_L1).simplified());
    if (!settled)
        return refusal(settled.error());
    return {
        .json = {{u"id"_s, *id}, {u"state"_s, model::pickupStateWord(settled->state)}, {u"number"_s, settled->number}},
        .lines = {u"%1\t%2"_s.arg(*id).arg(model::pickupStateWord(settled->state))}};
}

Option accountOption()
{
    return {"account"_L1, "NAME", QT_TRANSLATE_NOOP("cli", "Whose parcels; when left out, the only one that can.")};
}

} // namespace

QList<Command> pickupCommands()
{
    return {
        {.group = "pickup"_L1,
         .verb = "times"_L1,
         .operands = "[REF...]",
         .help = QT_TRANSLATE_NOOP("cli", "When the carrier could fetch what is booked."),
         .count = {0, anyNumber},
         .options = {accountOption()},
         .run = pickupTimes},
        {.group = "pickup"_L1,
         .verb = "order"_L1,
         .operands = "[REF...]",
         .help = QT_TRANSLATE_NOOP("cli", "Orders a pickup of what is booked and waits here, each parcel once."),
         .count = {0, anyNumber},
         .options = {accountOption(),
                     {"day"_L1, "DAY", QT_TRANSLATE_NOOP("cli", "The day; when left out, the carrier's first.")},
                     {"from"_L1, "H:MM", QT_TRANSLATE_NOOP("cli", "From then on the parcels stand ready.")},
                     {"to"_L1, "H:MM", QT_TRANSLATE_NOOP("cli", "Until then somebody is there.")}},
         .run = orderPickup},
        {.group = "pickup"_L1,
         .verb = "list"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "The pickups of today and later, and those whose outcome is unknown."),
         .run = listPickups},
        {.group = "pickup"_L1,
         .verb = "settle"_L1,
         .operands = "ID --ordered|--not-ordered",
         .help = QT_TRANSLATE_NOOP("cli", "Settles a pickup by your word, once you have asked the carrier."),
         .count = {1, 1},
         .options = {{"ordered"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "The carrier comes.")},
                     {"number"_L1, "TEXT", QT_TRANSLATE_NOOP("cli", "What the carrier confirms it with.")},
                     {"not-ordered"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "It does not come, or did not: the parcels can be ordered anew.")}},
         .run = settlePickup},
    };
}

} // namespace aviso::cli
