#include "core/carriers/novaposhta/tracking_facts.h"

#include "core/carriers/novaposhta/envelope.h"
#include "core/carriers/novaposhta/times.h"

#include <QJsonDocument>
#include <QStringList>

#include <cmath>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostOfAnything = 1e12;

std::optional<double> numberIn(const QJsonValue& value)
{
    bool isNumber = false;
    const double number = plain(value).replace(u',', u'.').remove(u' ').toDouble(&isNumber);
    return isNumber && std::abs(number) < mostOfAnything ? std::optional(number) : std::nullopt;
}

/// Kilograms; none and nothing are the same.
QString gramsIn(const QJsonValue& kilograms)
{
    const auto number = numberIn(kilograms);
    return number && *number > 0 ? QString::number(std::llround(*number * 1000)) : QString();
}

QString amountIn(const QJsonValue& value)
{
    const auto money = moneyIn(value);
    if (!money || money->minor == 0)
        return {};
    return QString::number(static_cast<double>(money->minor) / 100, 'f', 2) + u' ' + money->currency;
}

QString firstOf(const QJsonObject& document, const QStringList& keys)
{
    for (const QString& key : keys)
        if (const QString text = plain(document[key]); !text.isEmpty())
            return text;
    return {};
}

QString paymentIn(const QJsonObject& document)
{
    const QString word = firstOf(document, {u"ExpressWaybillPaymentStatus"_s, u"PaymentStatus"_s}).toLower();
    if (word == "payed"_L1 || word == "paid"_L1)
        return u"paid"_s;
    return word == "needpayment"_L1 ? u"due"_s : QString();
}

QMap<QString, QString> timesOf(const QJsonObject& document)
{
    static const QList<std::pair<QString, QString>> times{
        {u"expected"_s, u"ScheduledDeliveryDate"_s},        {u"arrived"_s, u"ActualDeliveryDate"_s},
        {u"delivered"_s, u"RecipientDateTime"_s},           {u"handed-over"_s, u"DateMoving"_s},
        {u"storage-charged-from"_s, u"DatePayedKeeping"_s}, {u"storage-first-day"_s, u"DateFirstDayStorage"_s},
        {u"return-ordered"_s, u"DateReturnCargo"_s}};
    QMap<QString, QString> facts;
    for (const auto& [fact, member] : times)
        facts.insert(fact, isoOf(plain(document[member])));
    return facts;
}

} // namespace

std::optional<Money> moneyIn(const QJsonValue& value)
{
    const auto number = numberIn(value);
    if (!number)
        return {};
    return Money{.minor = std::llround(*number * 100), .currency = u"UAH"_s};
}

QMap<QString, QString> factsOf(const QJsonObject& document)
{
    QMap<QString, QString> facts = timesOf(document);
    const QString weighed = gramsIn(document["FactualWeight"_L1]);
    facts[u"weight-grams"_s] = weighed.isEmpty() ? gramsIn(document["DocumentWeight"_L1]) : weighed;
    facts[u"checked-weight-grams"_s] = gramsIn(document["CheckWeight"_L1]);
    facts[u"collection-point"_s] = firstOf(document, {u"WarehouseRecipient"_s, u"WarehouseRecipientAddress"_s});
    facts[u"collection-point-id"_s] = plain(document["WarehouseRecipientRef"_L1]);
    facts[u"collection-point-number"_s] = plain(document["WarehouseRecipientNumber"_L1]);
    if (const QString category = plain(document["CategoryOfWarehouse"_L1]); !category.isEmpty())
        facts[u"in-locker"_s] = category == "Postomat"_L1 ? u"yes"_s : u"no"_s;
    facts[u"cost"_s] = amountIn(document["DocumentCost"_L1]);
    facts[u"to-pay"_s] = amountIn(document["ExpressWaybillAmountToPay"_L1]);
    if (facts[u"to-pay"_s].isEmpty())
        facts[u"to-pay"_s] = amountIn(document["AmountToPay"_L1]);
    facts[u"payment"_s] = paymentIn(document);
    facts[u"cod"_s] = amountIn(document["RedeliverySum"_L1]);
    facts[u"declared-value"_s] = amountIn(document["AnnouncedPrice"_L1]);
    facts[u"light-return"_s] = plain(document["LightReturnNumber"_L1]);
    facts[u"predecessor"_s] = plain(document["OwnerDocumentNumber"_L1]);
    facts[u"successor-kind"_s] = plain(document["LastCreatedOnTheBasisDocumentType"_L1]);
    facts[u"trouble"_s] = firstOf(document, {u"UndeliveryReasonsSubtypeDescription"_s, u"UndeliveryReasons"_s});
    facts[u"waybill-id"_s] = plain(document["RefEW"_L1]);
    // A number with a dash is a transfer of money: it is told, not followed.
    if (const QString last = plain(document["LastCreatedOnTheBasisNumber"_L1]); last.contains(u'-'))
        facts[u"money-transfer"_s] = last;
    for (const QString& name : facts.keys())
        if (facts.value(name).isEmpty())
            facts.remove(name);
    return facts;
}

QByteArray rawOf(const QJsonObject& document)
{
    static const QStringList kept =
        u"Number StatusCode Status RefEW DateCreated ScheduledDeliveryDate "
        "ActualDeliveryDate AdjustedDate RecipientDateTime DateScan TrackingUpdateDate "
        "DateMoving DateReturnCargo DateFirstDayStorage DatePayedKeeping "
        "UndeliveryReasonsDate UndeliveryReasons UndeliveryReasonsSubtypeDescription "
        "DeliveryTimeframe CargoType SeatsAmount DocumentWeight FactualWeight VolumeWeight "
        "CalculatedWeight CheckWeight CheckWeightMethod SumBeforeCheckWeight CitySender "
        "CityRecipient RefCitySender RefCityRecipient WarehouseSender WarehouseRecipient "
        "WarehouseRecipientRef WarehouseRecipientNumber CategoryOfWarehouse ServiceType "
        "DocumentCost PayerType PaymentMethod AmountToPay AmountPaid PaymentStatus "
        "PaymentStatusDate ExpressWaybillPaymentStatus ExpressWaybillAmountToPay "
        "StoragePrice StorageAmount DaysStorageCargo Redelivery RedeliverySum RedeliveryNum "
        "AfterpaymentOnGoodsCost LastTransactionStatusGM LastTransactionDateTimeGM "
        "LastAmountTransferGM LastAmountReceivedCommissionGM OwnerDocumentNumber "
        "OwnerDocumentType LastCreatedOnTheBasisNumber LastCreatedOnTheBasisDateTime "
        "LastCreatedOnTheBasisDocumentType LightReturnNumber CargoReturnRefusal"_s.split(u' ');
    QJsonObject raw;
    for (auto it = document.begin(); it != document.end(); ++it)
        if (kept.contains(it.key()) || it.key().startsWith("Possibility"_L1))
            raw.insert(it.key(), *it);
    return QJsonDocument(raw).toJson(QJsonDocument::Compact);
}

} // namespace aviso::carriers::novaposhta
