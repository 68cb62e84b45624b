#pragma once

#include "tests/carriers/practicedesk.h"

/// Asks the stand-in PostNord; `target` is "path?query" below its base, without the key.
inline aviso::practice::Answer askNorth(Desk& desk, const QByteArray& method, const QString& target,
                                        const QByteArray& body = {})
{
    QUrlQuery query(target.section(u'?', 1));
    query.addQueryItem(u"apikey"_s, u"key"_s);
    return desk.office.answer(
        {.method = method, .path = u"/postnord/rest"_s + target.section(u'?', 0, 0), .query = query, .body = body});
}

inline QJsonObject northObject(const aviso::practice::Answer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// A parcel from Stockholm to Malmö that the stand-in accepts without a word.
inline QJsonObject northInstruction(const QString& service = u"19"_s)
{
    return QJsonDocument::fromJson(R"({
        "messageDate": "2026-11-23T08:00:00Z", "updateIndicator": "Original",
        "application": {"applicationId": 1438, "name": "Desk"},
        "shipment": [{
            "service": {"basicServiceCode": ")" +
                                   service.toLatin1() + R"(", "additionalServiceCode": []},
            "references": [{"referenceNo": "W-1", "referenceType": "REF"}],
            "dateAndTimes": {"earliestPickupDate": "2026-11-24T08:00:00Z", "latestPickupDate": "2026-11-24T16:00:00Z"},
            "totalGrossWeight": {"value": 1.2, "unit": "KGM"},
            "parties": {
                "consignor": {"issuerCode": "Z12", "partyIdentification": {"partyId": "0012345674", "partyIdType": "160"},
                    "party": {"nameIdentification": {"name": "Bergladen"},
                        "address": {"streets": ["Storgatan 1"], "postalCode": "11122", "city": "Stockholm", "countryCode": "SE"},
                        "contact": {"smsNo": "+46700000001", "emailAddress": "desk@example.se"}}},
                "consignee": {"party": {"nameIdentification": {"name": "Asa Oberg"},
                        "address": {"streets": ["Ringvagen 3"], "postalCode": "21145", "city": "Malmö", "countryCode": "SE"},
                        "contact": {"smsNo": "+46701234567", "emailAddress": "asa@example.se"}}}},
            "goodsItem": [{"packageTypeCode": "PC", "items": [{"itemIdentification": {"itemId": "0"}}]}]}]})")
        .object();
}

/// The instruction with one member of its shipment changed.
inline QJsonObject withShipment(QJsonObject instruction, const QString& path, const QJsonValue& value)
{
    const QJsonObject shipment = instruction.value("shipment"_L1).toArray().first().toObject();
    instruction.insert(u"shipment"_s, QJsonArray{withValue(shipment, path, value)});
    return instruction;
}

inline QString bookNorth(Desk& desk, const QJsonObject& instruction)
{
    const auto answer = askNorth(desk, "POST", u"/shipment/v3/edi/labels/pdf"_s, QJsonDocument(instruction).toJson());
    return northObject(answer)["bookingResponse"_L1]["idInformation"_L1][0]["ids"_L1][0]["value"_L1].toString();
}
