#include "core/practice/novaposhta_methods.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

Reply saved(const Waybill& waybill, const Draft& draft, const QString& outcome)
{
    Reply reply = list({QJsonObject{{u"Ref"_s, waybill.ref},
                                    {u"CostOnSite"_s, price(waybill)},
                                    {u"EstimatedDeliveryDate"_s, dotted(deliveryDay(waybill))},
                                    {u"IntDocNumber"_s, waybill.number},
                                    {u"TypeDocument"_s, u"InternetDocument"_s}}});
    reply.warnings = draft.warnings;
    reply.outcome = outcome;
    Piece piece = pieceOf(waybill, outcome);
    for (const Remark& each : draft.warnings)
        piece.codes.append(each.code);
    reply.pieces = {piece};
    return reply;
}

Reply refusedDraft(const Draft& draft)
{
    Reply reply = refusal(draft.errors);
    Piece piece{.outcome = u"errors"_s, .itemId = draft.waybill.orderNumber};
    for (const Remark& each : draft.errors)
        piece.codes.append(each.code);
    reply.pieces = {piece};
    return reply;
}

Reply save(const Call& call, Book& book)
{
    Draft draft = draftFrom(call, book);
    if (!draft.errors.isEmpty())
        return refusedDraft(draft);
    Waybill& waybill = draft.waybill;
    waybill.number = book.nextNumber();
    waybill.ref = refFor(u"waybill "_s + waybill.number);
    waybill.createdAt = call.now;
    book.waybills.append(waybill);
    return saved(waybill, draft, u"label"_s);
}

Reply update(const Call& call, Book& book)
{
    Waybill* known = book.waybill(call.text("Ref"_L1));
    if (!known || known->life == Waybill::Life::Deleted)
        return refusal(u"20000200206"_s);
    if (statusCode(*known) == "8"_L1)
        return refusal(u"20000203941"_s);
    if (const std::optional<Remark> fixed = fixedRemark(*known))
        return refusal(QList<Remark>{*fixed});
    Draft draft = draftFrom(call, book);
    if (!draft.errors.isEmpty())
        return refusedDraft(draft);
    const double before = price(*known);
    Waybill& changed = draft.waybill;
    changed.number = known->number;
    changed.ref = known->ref;
    changed.createdAt = known->createdAt;
    changed.printedOn = known->printedOn;
    *known = changed;
    if (price(*known) != before)
        draft.warnings.append(remark(price(*known) > before ? u"30000301008"_s : u"30000301009"_s));
    return saved(*known, draft, u"changed"_s);
}

QStringList refsIn(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    QStringList out;
    for (const QJsonValue each : value.toArray())
        out.append(each.toString());
    return out;
}

// Several at once: the first that cannot be deleted refuses all of them.
Reply remove(const Call& call, Book& book)
{
    const QStringList refs = refsIn(call.properties.value("DocumentRefs"_L1));
    if (refs.isEmpty())
        return refusal(u"20000202384"_s);
    for (const QString& ref : refs) {
        const Waybill* waybill = book.waybill(ref);
        if (!waybill || waybill->life == Waybill::Life::Deleted || stage(*waybill) != Stage::Announced)
            return refusal(u"20000200206"_s);
        if (!waybill->registerRef.isEmpty())
            return refusal(u"20000200153"_s);
    }
    QJsonArray rows;
    Reply reply;
    for (const QString& ref : refs) {
        Waybill* waybill = book.waybill(ref);
        waybill->life = Waybill::Life::Deleted;
        rows.append(QJsonObject{{u"Ref"_s, waybill->ref}});
        reply.pieces.append(pieceOf(*waybill, u"deleted"_s));
    }
    reply.data = rows;
    reply.outcome = u"deleted"_s;
    return reply;
}

Waybill priced(const Call& call)
{
    Waybill waybill{.day = kyiv(call.now).date(),
                    .service = call.text("ServiceType"_L1),
                    .seats = std::max(1, call.text("SeatsAmount"_L1).toInt()),
                    .weight = asNumber(call.text("Weight"_L1)).value_or(0),
                    .volume = asNumber(call.text("VolumeGeneral"_L1)).value_or(0),
                    .cost = asNumber(call.text("Cost"_L1)).value_or(0)};
    waybill.sender.cityRef = call.text("CitySender"_L1);
    waybill.recipient.cityRef = call.text("CityRecipient"_L1);
    waybill.places = call.properties.value("OptionsSeat"_L1).toArray();
    if (const QDate day = dayFrom(call.text("DateTime"_L1)); day.isValid())
        waybill.day = day;
    return waybill;
}

std::optional<Remark> cityRemark(const Waybill& waybill)
{
    if (!places().byCity(waybill.sender.cityRef))
        return remark(waybill.sender.cityRef.isEmpty() ? u"20000200107"_s : u"20000200106"_s);
    if (!places().byCity(waybill.recipient.cityRef))
        return remark(waybill.recipient.cityRef.isEmpty() ? u"20000200104"_s : u"20000200103"_s);
    return std::nullopt;
}

Reply documentPrice(const Call& call, Book&)
{
    const Waybill waybill = priced(call);
    if (const std::optional<Remark> wrong = cityRemark(waybill))
        return refusal(QList<Remark>{*wrong});
    if (waybill.weight <= 0 && waybill.places.isEmpty())
        return refusal(u"20000200373"_s);
    const bool isLocal = waybill.sender.cityRef == waybill.recipient.cityRef;
    QJsonObject row{{u"AssessedCost"_s, waybill.cost},
                    {u"Cost"_s, price(waybill)},
                    {u"TZoneInfo"_s, QJsonObject{{u"TzoneName"_s, isLocal ? u"1"_s : u"2"_s},
                                                 {u"TzoneID"_s, isLocal ? u"1"_s : u"2"_s}}}};
    const QJsonObject back = call.properties.value("RedeliveryCalculate"_L1).toObject();
    if (!back.isEmpty()) // what costs nothing is left out
        row.insert(u"CostRedelivery"_s, 20 + 0.02 * asNumber(asText(back, "Amount"_L1)).value_or(0));
    if (const int packs = call.text("PackCount"_L1).toInt(); packs > 0)
        row.insert(u"CostPack"_s, 15 * packs);
    return list({row});
}

Reply documentDeliveryDate(const Call& call, Book&)
{
    const Waybill waybill = priced(call);
    if (const std::optional<Remark> wrong = cityRemark(waybill))
        return refusal(QList<Remark>{*wrong});
    const QJsonObject date{{u"date"_s, deliveryDay(waybill).toString(u"yyyy-MM-dd"_s) + u" 00:00:00.000000"_s},
                           {u"timezone_type"_s, 3},
                           {u"timezone"_s, u"Europe/Kiev"_s}};
    return list({QJsonObject{{u"DeliveryDate"_s, date}}});
}

constexpr std::array methods{
    Method{"InternetDocument"_L1, "save"_L1, Access::Key, &save},
    Method{"InternetDocument"_L1, "update"_L1, Access::Key, &update},
    Method{"InternetDocument"_L1, "delete"_L1, Access::Key, &remove},
    Method{"InternetDocument"_L1, "getDocumentPrice"_L1, Access::Open, &documentPrice},
    Method{"InternetDocument"_L1, "getDocumentDeliveryDate"_L1, Access::Open, &documentDeliveryDate},
};

} // namespace

// The sources have a waybill closed by the carrier's first scan and by a register; a printed one may still be changed
// on the day of its printing.
std::optional<Remark> fixedRemark(const Waybill& waybill)
{
    if (stage(waybill) != Stage::Announced)
        return remark(u"20000301208"_s);
    if (!waybill.registerRef.isEmpty())
        return remark(u"20000200153"_s);
    return std::nullopt;
}

std::span<const Method> waybillMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
