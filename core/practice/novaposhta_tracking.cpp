#include "core/practice/novaposhta_methods.h"
#include "core/practice/novaposhta_possible.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

void addAll(QJsonObject& row, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
}

QString words(const QString& code)
{
    static const QHash<QString, QString> all{
        {u"1"_s, u"Створено накладну, посилку ще не передано"_s},
        {u"2"_s, u"Видалено"_s},
        {u"3"_s, u"Номер не знайдено"_s},
        {u"4"_s, u"У місті відправника"_s},
        {u"41"_s, u"У місті відправника, доставка в межах міста"_s},
        {u"5"_s, u"Прямує до міста одержувача"_s},
        {u"6"_s, u"У місті одержувача"_s},
        {u"7"_s, u"Прибула на відділення"_s},
        {u"8"_s, u"Прибула до поштомата"_s},
        {u"9"_s, u"Посилку отримано"_s},
        {u"10"_s, u"Отримано, очікується грошовий переказ"_s},
        {u"11"_s, u"Отримано, грошовий переказ видано"_s},
        {u"12"_s, u"Комплектується"_s},
        {u"101"_s, u"У кур'єра, прямує до одержувача"_s},
        {u"102"_s, u"Замовлено повернення"_s},
        {u"103"_s, u"Одержувач відмовився"_s},
        {u"104"_s, u"Змінено адресу"_s},
        {u"105"_s, u"Зберігання припинено"_s},
        {u"106"_s, u"Отримано, створено зворотну доставку"_s},
        {u"111"_s, u"Невдала спроба, одержувач відсутній"_s},
        {u"112"_s, u"Одержувач переніс дату"_s},
    };
    return all.value(code, u"Стан "_s + code);
}

enum class Viewer { Stranger, Sender, Recipient };

// The formats differ from field to field, as they do in the carrier's answers.
QJsonObject datesJson(const Waybill& w)
{
    const QDateTime arrived = when(w, {u"7"_s, u"8"_s});
    const QDateTime received = when(w, {u"9"_s, u"10"_s, u"11"_s, u"106"_s});
    const QDateTime paid = paidStorageFrom(w);
    const QDateTime failed = when(w, {u"111"_s});
    const QDateTime last = w.events.isEmpty() ? w.createdAt : std::ranges::max(w.events, {}, &ParcelEvent::at).at;
    const QDateTime scheduled(deliveryDay(w), QTime(12, 0), Qt::UTC);
    return {{u"DateCreated"_s, kyiv(w.createdAt).toString(u"dd-MM-yyyy HH:mm:ss"_s)},
            {u"ScheduledDeliveryDate"_s, scheduled.toString(u"dd-MM-yyyy HH:mm:ss"_s)},
            {u"AdjustedDate"_s, scheduled.toString(u"yyyy-MM-dd HH:mm:ss"_s)},
            {u"ActualDeliveryDate"_s, arrived.isValid()    ? stamp(arrived)
                                      : received.isValid() ? stamp(received)
                                                           : u"0000-00-00 00:00:00"_s},
            {u"RecipientDateTime"_s, received.isValid() ? dottedStamp(received) : QString()},
            {u"DateScan"_s, w.events.isEmpty() ? u"0001-01-01 00:00:00"_s : kyiv(last).toString(u"HH:mm dd.MM.yyyy"_s)},
            {u"TrackingUpdateDate"_s, w.events.isEmpty() ? QString() : stamp(last)},
            {u"DateMoving"_s, QString()},
            {u"DateReturnCargo"_s, QString()},
            {u"DateFirstDayStorage"_s, paid.isValid() ? kyiv(paid).toString(u"yyyy-MM-dd"_s) : QString()},
            {u"DatePayedKeeping"_s, paid.isValid() ? stamp(paid) : QString()},
            {u"UndeliveryReasonsDate"_s, failed.isValid() ? stamp(failed) : QString()},
            {u"UndeliveryReasons"_s, failed.isValid() ? u"Одержувач відсутній"_s : QString()},
            {u"UndeliveryReasonsSubtypeDescription"_s, QString()},
            {u"DeliveryTimeframe"_s, QString()}};
}

QJsonObject goodsJson(const Waybill& w)
{
    return {{u"CargoType"_s, w.cargo},
            {u"SeatsAmount"_s, QString::number(w.seats)},
            {u"DocumentWeight"_s, w.weight},
            {u"FactualWeight"_s, QString::number(w.weight, 'f', 2)},
            {u"VolumeWeight"_s, QString::number(chargedWeight(w), 'f', 2)},
            {u"CalculatedWeight"_s, QString()},
            {u"CheckWeight"_s, 0},
            {u"CheckWeightMethod"_s, QString()},
            {u"SumBeforeCheckWeight"_s, 0},
            {u"Packaging"_s, QJsonArray()},
            {u"PartialReturnGoods"_s, QJsonArray()},
            {u"ServiceType"_s, w.service},
            {u"InternationalDeliveryType"_s, QString()},
            {u"AviaDelivery"_s, 0},
            {u"AdditionalInformationEW"_s, w.additional},
            {u"CargoReturnRefusal"_s, false}};
}

QJsonObject endJson(const Party& party, const QString& role)
{
    const Settlement* town = places().byCity(party.cityRef);
    const Point* point = places().point(party.point);
    return {{u"City"_s + role, town ? town->name : QString()},
            {u"RefCity"_s + role, party.cityRef},
            {u"RefSettlement"_s + role, town ? town->ref : QString()},
            {u"Warehouse"_s + role, point ? description(*point) : QString()},
            {u"Warehouse"_s + role + u"Address"_s, point ? shortAddress(*point) : QString()}};
}

QJsonObject placesJson(const Waybill& w)
{
    QJsonObject row = endJson(w.sender, u"Sender"_s);
    addAll(row, endJson(w.recipient, u"Recipient"_s));
    const Point* point = destination(w);
    row.insert(u"WarehouseRecipientRef"_s, w.recipient.point);
    row.insert(u"WarehouseRecipientNumber"_s, point ? QJsonValue(point->number) : QJsonValue(QString()));
    row.insert(u"RecipientWarehouseTypeRef"_s, point ? typeRef(point->kind) : QString());
    row.insert(u"CategoryOfWarehouse"_s,
               point ? pointJson(*point).value("CategoryOfWarehouse"_L1) : QJsonValue(QString()));
    row.insert(u"PostomatV3CellReservationNumber"_s, false);
    return row;
}

/// What only the parties may read; "" is "not shown".
QJsonObject hiddenJson(const Waybill& w, Viewer viewer)
{
    const bool isShown = viewer != Viewer::Stranger;
    const auto both = [&](const QJsonValue& value) { return isShown ? value : QJsonValue(QString()); };
    const auto only = [&](Viewer who, const QString& value) { return viewer == who ? value : QString(); };
    const bool isPaid = stage(w) == Stage::Received;
    const auto amount = [&](double sum) { return sum > 0 ? both(sum) : QJsonValue(QString()); };
    return {{u"RecipientFullName"_s, only(Viewer::Recipient, w.recipient.name)},
            {u"RecipientFullNameEW"_s, only(Viewer::Recipient, w.recipient.name)},
            {u"PhoneRecipient"_s, only(Viewer::Recipient, w.recipient.phone)},
            {u"RecipientAddress"_s, only(Viewer::Recipient, w.recipient.address)},
            {u"CounterpartyRecipientDescription"_s,
             only(Viewer::Recipient, w.recipient.company.isEmpty() ? u"Приватна особа"_s : w.recipient.company)},
            {u"SenderFullNameEW"_s, only(Viewer::Sender, w.sender.name)},
            {u"PhoneSender"_s, only(Viewer::Sender, w.sender.phone)},
            {u"SenderAddress"_s, only(Viewer::Sender, w.sender.address)},
            {u"CounterpartySenderDescription"_s, only(Viewer::Sender, w.sender.company)},
            {u"CargoDescriptionString"_s, both(w.description)},
            {u"AnnouncedPrice"_s, both(w.cost)},
            {u"AfterpaymentOnGoodsCost"_s, amount(w.paymentControl)},
            {u"RedeliverySum"_s, amount(w.moneyBack)},
            {u"RedeliveryPayer"_s, both(w.moneyBackPayer)},
            {u"ExpressWaybillPaymentStatus"_s, both(isPaid ? u"Payed"_s : u"NeedPayment"_s)},
            {u"ExpressWaybillAmountToPay"_s, both(isPaid ? 0 : price(w))},
            {u"LastCreatedOnTheBasisPayerType"_s, both(w.next.isEmpty() ? QString() : w.payer)},
            {u"LastTransactionDateTimeGM"_s, both(w.hasMoneyBack() && isPaid ? stamp(w.events.last().at) : QString())}};
}

QJsonObject moneyJson(const Waybill& w)
{
    const bool isPaidOut = statusCode(w) == "11"_L1;
    return {{u"DocumentCost"_s, decimal(price(w))},
            {u"PayerType"_s, w.payer},
            {u"PaymentMethod"_s, w.method},
            {u"AmountToPay"_s, QString()},
            {u"AmountPaid"_s, QString()},
            {u"PaymentStatus"_s, QString()},
            {u"PaymentStatusDate"_s, QString()},
            {u"FreeShipping"_s, QString()},
            {u"StoragePrice"_s, QString()},
            {u"StorageAmount"_s, QString()},
            {u"DaysStorageCargo"_s, QString()},
            {u"SecurePayment"_s, false},
            {u"Redelivery"_s, w.hasMoneyBack() ? 1 : 0},
            {u"RedeliveryNum"_s, QString()},
            {u"RedeliveryServiceCost"_s, QString()},
            {u"CardMaskedNumber"_s, QString()},
            {u"LastTransactionStatusGM"_s, isPaidOut ? u"Done"_s : QString()},
            {u"LastAmountTransferGM"_s, isPaidOut ? QString::number(w.moneyBack, 'f', 3) : QString()},
            {u"LastAmountReceivedCommissionGM"_s, isPaidOut ? 20 + 0.02 * w.moneyBack : 0}};
}

QJsonObject linksJson(const Waybill& w)
{
    return {{u"OwnerDocumentNumber"_s, w.owner},
            {u"OwnerDocumentType"_s, w.ownerKind},
            {u"CreatedOnTheBasis"_s, QString()},
            {u"LastCreatedOnTheBasisNumber"_s, w.next},
            {u"LastCreatedOnTheBasisDocumentType"_s, w.nextKind},
            {u"LastCreatedOnTheBasisDateTime"_s, w.nextAt.isValid() ? stamp(w.nextAt) : QString()},
            {u"LightReturnNumber"_s, QString()},
            {u"ClientBarcode"_s, w.orderNumber},
            {u"InternetDocumentDescription"_s, QString()},
            {u"MarketplacePartnerToken"_s, QString()},
            {u"BarcodeRedBox"_s, QString()},
            {u"CounterpartyType"_s, u"PrivatePerson"_s},
            {u"CounterpartySenderType"_s, w.sender.company.isEmpty() ? u"PrivatePerson"_s : u"Organization"_s},
            {u"LoyaltyCardSender"_s, QString()},
            {u"LoyaltyCardRecipient"_s, QString()}};
}

QJsonObject statusJson(const Waybill& w, const Book& book, const QDateTime& now, Viewer viewer)
{
    const QString code = statusCode(w);
    QJsonObject row{{u"Number"_s, w.number}, {u"RefEW"_s, w.ref}, {u"StatusCode"_s, code}, {u"Status"_s, words(code)}};
    addAll(row, datesJson(w));
    addAll(row, goodsJson(w));
    addAll(row, placesJson(w));
    addAll(row, moneyJson(w));
    addAll(row, linksJson(w));
    addAll(row, hiddenJson(w, viewer));
    addAll(row, possibilities(w, book, now));
    return row;
}

QJsonObject unknownJson(const QString& number)
{
    return {{u"Number"_s, number}, {u"StatusCode"_s, u"3"_s}, {u"Status"_s, words(u"3"_s)}};
}

// What forms of a number are known to exist: 14 digits that begin with 20, 59 or 1.
bool isNumber(const QString& number)
{
    static const QRegularExpression form(u"^(20\\d{12}|59\\d{12}|1\\d{13})$"_s);
    return form.match(number).hasMatch();
}

/// One malformed number refuses the whole list.
std::optional<Reply> refusedList(const QJsonArray& documents)
{
    if (documents.isEmpty())
        return refusal(u"20001401203"_s);
    if (documents.size() > 100)
        return refusal(u"20001401153"_s);
    Reply reply = refusal(u"20001401442"_s);
    for (const QJsonValue each : documents)
        if (const QString number = asText(each["DocumentNumber"_L1]); !isNumber(number))
            reply.warnings.append({.text = u"Invalid DocumentNumber: "_s + number});
    if (!reply.warnings.isEmpty())
        return reply;
    for (const QJsonValue each : documents)
        if (const QString phone = asText(each["Phone"_L1]); !phone.isEmpty() && phoneFrom(phone).isEmpty())
            return refusal(u"20001402594"_s);
    return std::nullopt;
}

Reply statusDocuments(const Call& call, Book& book)
{
    const QJsonArray documents = call.properties.value("Documents"_L1).toArray();
    if (std::optional<Reply> refused = refusedList(documents))
        return *refused;
    Reply reply;
    QJsonArray rows;
    for (const QJsonValue each : documents) {
        const QString number = asText(each["DocumentNumber"_L1]);
        const Waybill* waybill = book.waybill(number);
        if (!waybill) {
            rows.append(unknownJson(number));
            continue;
        }
        const QString phone = phoneFrom(asText(each["Phone"_L1]));
        Viewer viewer = Viewer::Stranger;
        if (!phone.isEmpty() && phone == waybill->recipient.phone)
            viewer = Viewer::Recipient;
        else if (!phone.isEmpty() && phone == waybill->sender.phone)
            viewer = Viewer::Sender;
        if (viewer == Viewer::Stranger)
            reply.namedWarnings.append(QJsonObject{{u"ID_"_s + number, remark(u"30001402739"_s).text}});
        rows.prepend(statusJson(*waybill, book, call.now, viewer)); // not in the order of the question
    }
    reply.data = rows;
    reply.outcome = u"tracked %1"_s.arg(rows.size());
    return reply;
}

constexpr std::array methods{
    Method{"TrackingDocument"_L1, "getStatusDocuments"_L1, Access::Open, &statusDocuments},
};

} // namespace

std::span<const Method> trackingMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
