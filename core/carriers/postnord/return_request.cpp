#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/label_calls.h"
#include "core/carriers/postnord/parts.h"

#include <QJsonArray>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The services that are booked as returns: Return Drop Off, Varubrev Retur, Rek Retur.
const QStringList& returnServices()
{
    static const QStringList all{u"24"_s, u"87"_s, u"RK"_s};
    return all;
}

QString serviceOf(const LabelOrder& order)
{
    const QString chosen = order.shipment.service.basic;
    const QString usual = order.account.settings.value(u"return-service"_s);
    return returnServices().contains(chosen) ? chosen : returnServices().contains(usual) ? usual : u"24"_s;
}

/// Additional services count only with the service that they were chosen for.
QJsonObject serviceObject(const LabelOrder& order)
{
    const QString basic = serviceOf(order);
    QJsonObject service{{u"basicServiceCode"_s, sentCode(basic)}};
    QStringList codes;
    if (basic == order.shipment.service.basic)
        for (const QString& code : order.shipment.service.additional)
            codes.append(sentCode(code));
    codes.removeDuplicates();
    codes.sort();
    if (!codes.isEmpty())
        service.insert(u"additionalServiceCode"_s, QJsonArray::fromStringList(codes));
    return service;
}

/// Who sends back is the consignor, with the customer number of the merchant, who pays.
QJsonObject partiesOf(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const QJsonObject consignor{{u"issuerCode"_s, order.account.settings.value(u"issuer"_s)},
                                {u"partyIdentification"_s, customerOf(order.account)},
                                {u"party"_s, consigneeParty(c, everyContact(c))}};
    return {{u"consignor"_s, consignor}, {u"consignee"_s, QJsonObject{{u"party"_s, senderParty(order.account)}}}};
}

QJsonObject shipmentOf(const LabelOrder& order)
{
    QJsonObject shipment{
        {u"shipmentIdentification"_s, QJsonObject{{u"shipmentId"_s, u"0"_s}}},
        {u"service"_s, serviceObject(order)},
        {u"numberOfPackages"_s, QJsonObject{{u"value"_s, static_cast<int>(order.shipment.parcels.size())}}},
        {u"references"_s, referencesOf(order)},
        {u"parties"_s, partiesOf(order)},
        {u"goodsItem"_s, goodsOf(order, serviceOf(order))}};
    if (const int grams = gramsOf(order); grams > 0)
        shipment.insert(u"totalGrossWeight"_s, kilograms(grams));
    if (const int days = order.account.settings.value(u"return-days"_s).toInt(); days > 0)
        shipment.insert(u"dateAndTimes"_s,
                        QJsonObject{{u"orderExpireDate"_s, order.at.toUTC().addDays(days).toString(Qt::ISODate)}});
    return shipment;
}

} // namespace

Result<PreparedLabel> returnRequest(const LabelOrder& order)
{
    auto root = messageOf(order, u"Instruction"_s);
    if (!root)
        return std::unexpected(root.error());
    root->insert(u"shipment"_s, QJsonArray{shipmentOf(order)});
    Call call = labelledCall(u"/shipment/v3/returns/edi/labels"_s, *root, order);
    call.query.addQueryItem(u"addQRCODE"_s, u"false"_s); // it is printed and laid into the parcel
    return PreparedLabel{.request = stored(call)};
}

} // namespace aviso::carriers::postnord
