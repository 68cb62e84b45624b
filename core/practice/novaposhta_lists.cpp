#include "core/practice/novaposhta_methods.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

QString cityName(const QString& cityRef)
{
    const Settlement* town = places().byCity(cityRef);
    return town ? town->name : QString();
}

void addAll(QJsonObject& row, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
}

QJsonObject stateJson(const Waybill& waybill, const Book& book)
{
    const QString code = statusCode(waybill);
    const QDateTime changed = waybill.events.isEmpty() ? waybill.createdAt : waybill.events.last().at;
    const auto list =
        std::ranges::find_if(book.registers, [&](const Register& each) { return each.ref == waybill.registerRef; });
    const bool isListed = list != book.registers.end();
    return {{u"StateId"_s, code},
            {u"StateName"_s, code == "1"_L1 ? u"Замовлення в обробці"_s : u"Стан "_s + code},
            {u"DateLastUpdatedStatus"_s, stamp(changed)},
            {u"StatePayId"_s, u"1"_s},
            {u"StatePayName"_s, QString()},
            {u"DeletionMark"_s, waybill.life == Waybill::Life::Deleted ? u"1"_s : u"0"_s},
            {u"Printed"_s, waybill.printedOn.isValid() ? u"1"_s : u"0"_s},
            {u"DateLastPrint"_s, waybill.printedOn.isValid() ? waybill.printedOn.toString(u"yyyy-MM-dd 00:00:00"_s)
                                                             : u"0001-01-01 00:00:00"_s},
            {u"ScanSheetNumber"_s, isListed ? list->number : QString()},
            {u"ScanSheetPrinted"_s, isListed && list->printedOn.isValid() ? u"1"_s : u"0"_s},
            {u"ChangedDataEW"_s, u"0"_s},
            {u"RejectionReason"_s, QString()},
            {u"LightReturn"_s, u"0"_s}};
}

QJsonObject partyJson(const Party& party, const QString& role)
{
    return {{u"City"_s + role, party.cityRef},
            {u"City"_s + role + u"Description"_s, cityName(party.cityRef)},
            {role, party.counterparty},
            {role + u"Description"_s, party.company.isEmpty() ? party.name : party.company},
            {role + u"Address"_s, party.point},
            {role + u"AddressDescription"_s, party.address},
            {u"Contact"_s + role, party.contact},
            {role + u"ContactPerson"_s, party.name},
            {role + u"sPhone"_s, party.phone}};
}

QJsonObject rowJson(const Waybill& waybill, const Book& book)
{
    QJsonObject row{{u"Ref"_s, waybill.ref},
                    {u"IntDocNumber"_s, waybill.number},
                    {u"DateTime"_s, waybill.day.toString(u"yyyy-MM-dd 00:00:00"_s)},
                    {u"CreateTime"_s, stamp(waybill.createdAt)},
                    {u"InfoRegClientBarcodes"_s, waybill.orderNumber},
                    {u"AdditionalInformation"_s, waybill.additional},
                    {u"Description"_s, waybill.description},
                    {u"Cost"_s, waybill.cost},
                    {u"CostOnSite"_s, price(waybill)},
                    {u"Weight"_s, waybill.weight},
                    {u"SeatsAmount"_s, waybill.seats},
                    {u"ServiceType"_s, waybill.service},
                    {u"CargoType"_s, waybill.cargo},
                    {u"PayerType"_s, waybill.payer},
                    {u"PaymentMethod"_s, waybill.method},
                    {u"BackwardDeliveryMoney"_s, waybill.moneyBack},
                    {u"BackwardDeliverySum"_s, waybill.moneyBack},
                    {u"AfterpaymentOnGoodsCost"_s, waybill.paymentControl},
                    {u"EstimatedDeliveryDate"_s, deliveryDay(waybill).toString(u"yyyy-MM-dd 00:00:00"_s)},
                    {u"ScheduledDeliveryDate"_s, deliveryDay(waybill).toString(u"yyyy-MM-dd 00:00:00"_s)},
                    {u"EWDateCreated"_s, stamp(waybill.createdAt)},
                    {u"OptionsSeat"_s, waybill.places},
                    {u"TypeDocument"_s, u"InternetDocument"_s}};
    const QDateTime received = when(waybill, {u"9"_s, u"10"_s, u"11"_s, u"106"_s});
    row.insert(u"RecipientDateTime"_s, received.isValid() ? stamp(received) : u"0001-01-01 00:00:00"_s);
    addAll(row, partyJson(waybill.sender, u"Sender"_s));
    addAll(row, partyJson(waybill.recipient, u"Recipient"_s));
    addAll(row, stateJson(waybill, book));
    return row;
}

struct Range
{
    QDate from = {};
    QDate to = {};
};

// A range wider than a quarter is cut to one.
Range rangeOf(const Call& call, QList<Remark>& warnings)
{
    Range range{.from = dayFrom(call.text("DateTimeFrom"_L1)), .to = dayFrom(call.text("DateTimeTo"_L1))};
    if (const QDate day = dayFrom(call.text("DateTime"_L1)); day.isValid())
        range = {.from = day, .to = day};
    if (range.from.isValid() && range.to.isValid() && range.from.daysTo(range.to) > 92) {
        range.to = range.from.addDays(92);
        warnings.append(remark(u"30003303398"_s));
    }
    return range;
}

bool isDate(const Call& call, QLatin1StringView name)
{
    return call.text(name).isEmpty() || dayFrom(call.text(name)).isValid();
}

bool isWithin(const Range& range, const QDate& day)
{
    return (!range.from.isValid() || day >= range.from) && (!range.to.isValid() || day <= range.to);
}

// Whether the range means the day on which a waybill was made or its day of dispatch is not public: here both have to
// lie in it, so that whoever finds a waybill here finds it either way. One that was deleted is still there, marked.
Reply documentList(const Call& call, Book& book)
{
    if (!isDate(call, "DateTimeFrom"_L1) || !isDate(call, "DateTimeTo"_L1) || !isDate(call, "DateTime"_L1))
        return refusal(u"20000400456"_s);
    QList<Remark> warnings;
    const Range range = rangeOf(call, warnings);
    const QString number = call.text("IntDocNumber"_L1);
    QJsonArray rows;
    for (qsizetype i = book.waybills.size() - 1; i >= 0 && call.twist != "unlisted"_L1; --i) {
        const Waybill& waybill = book.waybills[i];
        if (!isWithin(range, kyiv(waybill.createdAt).date()) || !isWithin(range, waybill.day) ||
            (!number.isEmpty() && waybill.number != number) ||
            (isYes(call.properties.value("RedeliveryMoney"_L1)) && !waybill.hasMoneyBack()))
            continue;
        rows.append(rowJson(waybill, book));
    }
    Call paged = call;
    if (call.text("GetFullList"_L1) == "1"_L1)
        paged.properties.remove("Page"_L1);
    Reply reply = page(rows, paged, call.text("GetFullList"_L1) == "1"_L1 ? 500 : 100);
    reply.warnings = warnings;
    return reply;
}

constexpr std::array methods{
    Method{"InternetDocument"_L1, "getDocumentList"_L1, Access::Key, &documentList},
};

} // namespace

std::span<const Method> waybillListMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
