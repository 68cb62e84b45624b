#include "core/practice/postnord_rules.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

constexpr auto missing = "MANDATORY_FIELDS_MISSING"_L1;
constexpr auto invalid = "INVALID_VALUE"_L1;

/// Collects what is wrong with one instruction.
class Judge
{
public:
    explicit Judge(const QJsonObject& instruction) : m_root(instruction) {}

    QList<PostNordFault> faults = {};

    void judge()
    {
        judgeHead();
        const QJsonArray shipments = m_root["shipment"_L1].toArray();
        if (shipments.isEmpty() || shipments.size() > 200)
            refuse(missing, u"SHIPMENT"_s, u"1 to 200 shipments are needed"_s);
        for (const QJsonValue shipment : shipments)
            judgeShipment(shipment.toObject());
    }

private:
    void refuse(QLatin1StringView type, const QString& field, const QString& text)
    {
        faults.append({.type = type, .subType = field, .text = text});
    }

    void need(const QJsonValue& value, const QString& field, int most)
    {
        const QString text = value.toString();
        if (text.trimmed().isEmpty())
            refuse(missing, field, u"Mandatory field is missing: "_s + field);
        else if (text.size() > most)
            refuse(invalid, field, u"%1 is longer than %2 characters"_s.arg(field).arg(most));
    }

    void judgeHead();
    void judgeShipment(const QJsonObject& shipment);
    void judgeAddress(const QJsonValue& party, const QString& who);
    void judgeConsignor(const QJsonValue& consignor);
    void judgeCodes(const QJsonObject& shipment);
    void judgeNeeds(const QJsonObject& shipment, const QStringList& codes);
    void judgeDeliveryParty(const QJsonValue& party);
    void judgeItems(const QJsonObject& shipment);

    const QJsonObject& m_root;
};

void Judge::judgeHead()
{
    if (!QDateTime::fromString(m_root["messageDate"_L1].toString(), Qt::ISODate).isValid())
        refuse(missing, u"MESSAGE_DATE"_s, u"messageDate is missing or no date"_s);
    if (!m_root["application"_L1]["applicationId"_L1].isDouble())
        refuse(missing, u"APPLICATION_ID"_s, u"applicationId must be a number"_s);
    need(m_root["application"_L1]["name"_L1], u"APPLICATION_NAME"_s, 35);
    static const QStringList indicators{u"Original"_s, u"Update"_s, u"Deletion"_s};
    if (!indicators.contains(m_root["updateIndicator"_L1].toString()))
        refuse(missing, u"UPDATE_INDICATOR"_s, u"updateIndicator is missing"_s);
}

void Judge::judgeAddress(const QJsonValue& party, const QString& who)
{
    const QJsonValue name = party["party"_L1]["nameIdentification"_L1];
    need(name["name"_L1], who + u"_NAME"_s, 60);
    const QJsonValue address = party["party"_L1]["address"_L1];
    for (const QJsonValue street : address["streets"_L1].toArray())
        if (street.toString().size() > 50)
            refuse(invalid, who + u"_STREET"_s, u"A street is longer than 50 characters"_s);
    need(address["postalCode"_L1], who + u"_POSTAL_CODE"_s, 10);
    need(address["city"_L1], who + u"_CITY"_s, 35);
    need(address["countryCode"_L1], who + u"_COUNTRY"_s, 2);
}

void Judge::judgeConsignor(const QJsonValue& consignor)
{
    static const QStringList issuers{u"Z11"_s, u"Z12"_s, u"Z13"_s, u"Z14"_s, u"ZDL"_s};
    if (!issuers.contains(consignor["issuerCode"_L1].toString()))
        refuse(missing, u"ISSUER_CODE"_s, u"issuerCode is missing"_s);
    const QJsonValue identity = consignor["partyIdentification"_L1];
    if (identity["partyIdType"_L1].toString() != "160"_L1 || !isPostNordCustomer(identity["partyId"_L1].toString()))
        refuse(invalid, u"PARTY_ID"_s, u"The customer number is not valid"_s);
    judgeAddress(consignor, u"CONSIGNOR"_s);
}

void Judge::judgeCodes(const QJsonObject& shipment)
{
    const QJsonValue parties = shipment["parties"_L1];
    const QString issuer = parties["consignor"_L1]["issuerCode"_L1].toString();
    const QString from = parties["consignor"_L1]["party"_L1]["address"_L1]["countryCode"_L1].toString();
    const QString to = parties["consignee"_L1]["party"_L1]["address"_L1]["countryCode"_L1].toString();
    const QString service = shipment["service"_L1]["basicServiceCode"_L1].toString();
    if (!postNordKnows(issuer, service))
        return refuse(invalid, u"BASIC_SERVICE_CODE"_s,
                      u"Service %1 is not offered by issuer %2"_s.arg(service, issuer));
    QStringList codes;
    for (const QJsonValue code : shipment["service"_L1]["additionalServiceCode"_L1].toArray())
        codes.append(code.toString());
    for (const QString& code : std::as_const(codes))
        if (postNordOffer(issuer, service, code, from, to) == PostNordOffer::No)
            refuse(invalid, u"ADDITIONAL_SERVICE_CODE"_s,
                   u"%1 is not allowed with %2 from %3 to %4"_s.arg(code, service, from, to));
    for (const QString& code : postNordDemands(issuer, service, from, to))
        if (!codes.contains(code))
            refuse(missing, u"ADDITIONAL_SERVICE_CODE"_s, u"%1 is mandatory with %2 to %3"_s.arg(code, service, to));
    if (service == "17"_L1 && issuer != "Z11"_L1 && !codes.contains("C7"_L1) && !codes.contains("A6"_L1) &&
        !codes.contains("F1"_L1))
        refuse(missing, u"ADDITIONAL_SERVICE_CODE"_s, u"17 needs C7, A6 or F1"_s);
    judgeNeeds(shipment, codes);
}

void Judge::judgeNeeds(const QJsonObject& shipment, const QStringList& codes)
{
    const QJsonValue contact = shipment["parties"_L1]["consignee"_L1]["party"_L1]["contact"_L1];
    const QString service = shipment["service"_L1]["basicServiceCode"_L1].toString();
    const bool hasSms = !contact["smsNo"_L1].toString().isEmpty();
    const bool hasMail = !contact["emailAddress"_L1].toString().isEmpty();
    if ((codes.contains("A3"_L1) || service == "20"_L1) && !hasSms)
        refuse(missing, u"CONSIGNEE_SMS_NO"_s, u"smsNo of the consignee is needed"_s);
    if (codes.contains("A4"_L1) && !hasMail)
        refuse(missing, u"CONSIGNEE_EMAIL"_s, u"emailAddress of the consignee is needed"_s);
    if (service == "17"_L1 && !hasSms && !hasMail)
        refuse(missing, u"CONSIGNEE_CONTACT"_s, u"smsNo or emailAddress of the consignee is needed"_s);
    if (service == "20"_L1 &&
        shipment["parties"_L1]["consignor"_L1]["party"_L1]["contact"_L1]["smsNo"_L1].toString().isEmpty())
        refuse(missing, u"CONSIGNOR_SMS_NO"_s, u"smsNo of the consignor is needed"_s);
    if (codes.contains("A7"_L1))
        judgeDeliveryParty(shipment["parties"_L1]["deliveryParty"_L1]);
    const bool isDanish = shipment["parties"_L1]["consignor"_L1]["issuerCode"_L1].toString() == "Z11"_L1;
    const bool isInsured = codes.contains("A5"_L1) || codes.contains("30"_L1) || codes.contains("62"_L1) ||
                           codes.contains("90"_L1) || (isDanish && codes.contains("61"_L1));
    if (isInsured && shipment["insurance"_L1]["insuranceAmount"_L1]["amount"_L1].toDouble() <= 0)
        refuse(missing, u"INSURANCE_AMOUNT"_s, u"insuranceAmount is needed"_s);
    if (codes.contains("A1"_L1)) {
        if (shipment["cashOnDelivery"_L1]["codAmount"_L1]["amount"_L1].toDouble() <= 0)
            refuse(missing, u"COD_AMOUNT"_s, u"codAmount is needed"_s);
        if (shipment["parties"_L1]["consignor"_L1]["account"_L1]["accountNo"_L1].toString().isEmpty())
            refuse(missing, u"COD_ACCOUNT"_s, u"The consignor's account is needed"_s);
    }
}

void Judge::judgeDeliveryParty(const QJsonValue& party)
{
    if (party["partyIdentification"_L1]["partyIdType"_L1].toString() != "156"_L1 ||
        party["partyIdentification"_L1]["partyId"_L1].toString().isEmpty())
        refuse(missing, u"DELIVERY_PARTY_ID"_s, u"A service point id of type 156 is needed"_s);
    if (party.toObject().contains("issuerCode"_L1))
        refuse(invalid, u"DELIVERY_PARTY_ISSUER"_s, u"deliveryParty has no issuerCode"_s);
    judgeAddress(party, u"DELIVERY_PARTY"_s);
}

void Judge::judgeItems(const QJsonObject& shipment)
{
    int items = 0;
    for (const QJsonValue goods : shipment["goodsItem"_L1].toArray())
        for (const QJsonValue item : goods["items"_L1].toArray()) {
            ++items;
            if (item["itemIdentification"_L1]["itemId"_L1].toString().isEmpty())
                refuse(missing, u"ITEM_IDENTIFICATION"_s, u"itemId is missing"_s);
        }
    if (items == 0)
        refuse(missing, u"ITEM_IDENTIFICATION"_s, u"At least one item is needed"_s);
}

void Judge::judgeShipment(const QJsonObject& shipment)
{
    need(shipment["service"_L1]["basicServiceCode"_L1], u"BASIC_SERVICE_CODE"_s, 10);
    judgeConsignor(shipment["parties"_L1]["consignor"_L1]);
    judgeAddress(shipment["parties"_L1]["consignee"_L1], u"CONSIGNEE"_s);
    for (const QJsonValue reference : shipment["references"_L1].toArray())
        need(reference["referenceNo"_L1], u"REFERENCE_NO"_s, 35);
    judgeItems(shipment);
    judgeCodes(shipment);
}

} // namespace

QList<PostNordFault> postNordFaults(const QJsonObject& instruction)
{
    Judge judge(instruction);
    judge.judge();
    return judge.faults;
}

bool isPostNordCustomer(const QString& number)
{
    if (!std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    if (number.size() == 8)
        return true;
    if (number.size() != 10)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        const int weighted = number[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10 == number.back().digitValue();
}

} // namespace aviso::practice
