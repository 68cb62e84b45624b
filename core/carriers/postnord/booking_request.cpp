#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/customs.h"
#include "core/carriers/postnord/label_calls.h"
#include "core/carriers/postnord/parts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject consignor(const LabelOrder& order)
{
    QJsonObject object{{u"issuerCode"_s, order.account.settings.value(u"issuer"_s)},
                       {u"partyIdentification"_s, customerOf(order.account)},
                       {u"party"_s, senderParty(order.account)}};
    if (has(order, u"A1"))
        object.insert(u"account"_s, QJsonObject{{u"accountNo"_s, order.account.settings.value(u"cod-account"_s)},
                                                {u"bankName"_s, order.account.settings.value(u"cod-account-bank"_s)}});
    return object;
}

/// Personal data travels only where a notice or a service calls for it.
QJsonObject contactOf(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const bool isCalled = hasAny(order, {u"A9", u"B8", u"D3", u"C5", u"C6", u"R7", u"57+", u"Q1"}) ||
                          QStringList{u"17"_s, u"20"_s}.contains(order.shipment.service.basic);
    QJsonObject contact = isCalled ? everyContact(c) : QJsonObject();
    for (const Notice& notice : order.notices)
        put(contact, notice.channel == model::MessageChannel::Email ? u"emailAddress"_s : u"smsNo"_s, notice.to);
    return contact;
}

QJsonObject consignee(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    QJsonObject object{{u"party"_s, consigneeParty(c, contactOf(order))}};
    if (!c.carrierIdent.isEmpty())
        object.insert(u"partyIdentification"_s,
                      QJsonObject{{u"partyId"_s, c.carrierIdent}, {u"partyIdType"_s, u"160"_s}});
    return object;
}

/// The point by its number and its delivery address: the number alone is not enough, and it has no issuer.
QJsonObject deliveryParty(const LabelOrder& order)
{
    return {
        {u"partyIdentification"_s,
         QJsonObject{{u"partyId"_s, valueOf(order, u"point-id"_s)}, {u"partyIdType"_s, u"156"_s}}},
        {u"party"_s,
         QJsonObject{{u"nameIdentification"_s, QJsonObject{{u"name"_s, valueOf(order, u"point-name"_s)}}},
                     {u"address"_s, addressOf({valueOf(order, u"point-street"_s)}, valueOf(order, u"point-postcode"_s),
                                              valueOf(order, u"point-city"_s), order.shipment.consignee.country)}}}};
}

/// Additional services, the notices and the delivery options: one list of codes at PostNord.
QJsonArray additionalCodes(const LabelOrder& order)
{
    QStringList codes;
    for (const QString& code : order.shipment.service.additional)
        codes.append(sentCode(code));
    for (const Notice& notice : order.notices)
        codes.append(notice.code);
    codes += order.optionCodes;
    codes.removeDuplicates();
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

QJsonArray freeTexts(const LabelOrder& order)
{
    QJsonArray texts;
    for (const auto& [field, usage] : {std::pair(u"delivery-place"_s, u"DEL"_s), {u"door-code"_s, u"ZDC"_s}})
        if (const QString typed = valueOf(order, field); !typed.isEmpty())
            texts.append(QJsonObject{{u"usageCode"_s, usage}, {u"text"_s, typed}});
    return texts;
}

/// An option that a checkout offered is booked by its id (Delivery Options 3.4).
QJsonArray references(const LabelOrder& order)
{
    QJsonArray list = referencesOf(order);
    if (const QString option = valueOf(order, u"delivery-option"_s); !option.isEmpty())
        list.append(QJsonObject{{u"referenceNo"_s, option}, {u"referenceType"_s, u"ZDO"_s}});
    return list;
}

void putMoney(QJsonObject& shipment, const LabelOrder& order)
{
    if (has(order, u"A1")) {
        QJsonObject cod{{u"codType"_s, u"BANKRECEIPT"_s},
                        {u"codAmount"_s, amountOf(valueOf(order, u"cod-amount"_s), valueOf(order, u"cod-currency"_s))},
                        {u"transactionIdentifier"_s, valueOf(order, u"cod-reference"_s).isEmpty()
                                                         ? order.key
                                                         : valueOf(order, u"cod-reference"_s)}};
        shipment.insert(u"cashOnDelivery"_s, cod);
    }
    if (!hasAny(order, {u"A5", u"30+", u"61-DK", u"62", u"90"}))
        return;
    QJsonObject insurance{
        {u"insuranceAmount"_s, amountOf(valueOf(order, u"insured-amount"_s), valueOf(order, u"insured-currency"_s))}};
    put(insurance, u"typeOfInsurance"_s,
        has(order, u"61-DK") ? u"RESTOFTHEWORLD"_s
        : has(order, u"62")  ? u"DOMESTICDK"_s
                             : u"EUROPE"_s);
    shipment.insert(u"insurance"_s, insurance);
}

Result<QJsonObject> shipmentOf(const LabelOrder& order)
{
    const int grams = gramsOf(order);
    QJsonObject parties{{u"consignor"_s, consignor(order)}, {u"consignee"_s, consignee(order)}};
    if (has(order, u"A7"))
        parties.insert(u"deliveryParty"_s, deliveryParty(order));
    QJsonObject shipment{
        {u"shipmentIdentification"_s, QJsonObject{{u"shipmentId"_s, u"0"_s}}},
        {u"service"_s, QJsonObject{{u"basicServiceCode"_s, sentCode(order.shipment.service.basic)},
                                   {u"additionalServiceCode"_s, additionalCodes(order)}}},
        {u"numberOfPackages"_s, QJsonObject{{u"value"_s, static_cast<int>(order.shipment.parcels.size())}}},
        {u"references"_s, references(order)},
        {u"parties"_s, parties},
        {u"goodsItem"_s, goodsOf(order, order.shipment.service.basic)}};
    if (grams > 0)
        shipment.insert(u"totalGrossWeight"_s, kilograms(grams));
    if (order.shipment.dispatchDate)
        shipment.insert(
            u"dateAndTimes"_s,
            QJsonObject{{u"loadingDate"_s, order.shipment.dispatchDate->toString(Qt::ISODate) + u"T12:00:00"_s}});
    if (const QJsonArray texts = freeTexts(order); !texts.isEmpty())
        shipment.insert(u"freeText"_s, texts);
    putMoney(shipment, order);
    if (const auto declared = putCustoms(shipment, order); !declared)
        return std::unexpected(declared.error());
    return shipment;
}

} // namespace

Result<PreparedLabel> bookingRequest(const LabelOrder& order)
{
    auto root = messageOf(order, u"Instruction"_s);
    if (!root)
        return std::unexpected(root.error());
    auto shipment = shipmentOf(order);
    if (!shipment)
        return std::unexpected(shipment.error());
    root->insert(u"shipment"_s, QJsonArray{*shipment});
    return PreparedLabel{.request = stored(labelledCall(u"/shipment/v3/edi/labels"_s, *root, order))};
}

} // namespace aviso::carriers::postnord
