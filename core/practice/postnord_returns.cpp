#include "core/practice/postnord.h"
#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_returnlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

using namespace postnord;

namespace {

constexpr auto gap = "MANDATORY_FIELDS_MISSING"_L1;
constexpr auto wrong = "INVALID_VALUE"_L1;

QString param(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

bool hasBoth(const QJsonValue& party)
{
    const QJsonValue contact = party["party"_L1]["contact"_L1];
    return !contact["smsNo"_L1].toString().isEmpty() && !contact["emailAddress"_L1].toString().isEmpty();
}

QList<PostNordFault> returnFaults(const Request& request, const QJsonObject& instruction)
{
    static const QStringList services{u"20"_s, u"24"_s, u"51"_s, u"87"_s, u"RK"_s};
    static const QStringList printed{u"24"_s, u"87"_s, u"RK"_s};
    QList<PostNordFault> faults = postNordFaults(instruction);
    const QJsonObject shipment = instruction["shipment"_L1].toArray().first().toObject();
    const QString service = shipment["service"_L1]["basicServiceCode"_L1].toString();
    const bool isPrinted = request.path.contains("/labels/"_L1);
    if (!(isPrinted ? printed : services).contains(service))
        faults.append({wrong, u"BASIC_SERVICE_CODE"_s, u"%1 is not a return service with this call"_s.arg(service)});
    const QJsonValue parties = shipment["parties"_L1];
    const QJsonValue sender =
        parties["returnParty"_L1].isObject() ? parties["returnParty"_L1] : parties["consignor"_L1];
    if (service == "24"_L1 && !hasBoth(sender))
        faults.append({gap, u"RETURN_PARTY_CONTACT"_s, u"24 needs smsNo and emailAddress of the return party"_s});
    const QString functionality = param(request, u"functionality"_s);
    if (!functionality.isEmpty() && functionality != "STANDARD"_L1 && functionality != "LABELLESS"_L1)
        faults.append({wrong, u"FUNCTIONALITY"_s, u"functionality is STANDARD or LABELLESS"_s});
    return faults;
}

Answer refusal(const QList<PostNordFault>& faults)
{
    return json(400, faultBody(u"Invalid indata object EdiInstruction"_s, faults), u"refused"_s);
}

/// The way back: who received sends, who sent receives.
QJsonObject reversed(QJsonObject shipment)
{
    QJsonObject parties = shipment["parties"_L1].toObject();
    QJsonObject sender = parties["consignee"_L1].toObject();
    QJsonObject receiver = parties["consignor"_L1].toObject();
    for (const auto& name : {u"issuerCode"_s, u"partyIdentification"_s})
        sender.insert(name, receiver.take(name));
    shipment.insert(u"parties"_s, QJsonObject{{u"consignor"_s, sender}, {u"consignee"_s, receiver}});
    shipment.insert(u"service"_s, QJsonObject{{u"basicServiceCode"_s, u"24"_s}});
    return shipment;
}

} // namespace

Answer PostNord::bookReturn(const Request& request, const QDateTime& now)
{
    const QJsonObject instruction = QJsonDocument::fromJson(request.body).object();
    if (const QList<PostNordFault> faults = returnFaults(request, instruction); !faults.isEmpty())
        return refusal(faults);
    const QJsonObject shipment = instruction["shipment"_L1].toArray().first().toObject();
    QList<Piece> pieces = take(shipment);
    for (Piece& piece : pieces)
        if (instruction["testIndicator"_L1].toBool())
            piece.outcome = u"specimen"_s;
        else
            restore(piece, now);
    return withReturnCodes(booked(request, shipment, pieces), request, pieces);
}

Answer PostNord::returnOf(const Request& request, const QDateTime& now)
{
    const QJsonArray wanted = QJsonDocument::fromJson(request.body).array();
    if (wanted.isEmpty())
        return json(400, faultBody(u"No ids"_s, {{gap, u"ID"_s, u"At least one id is needed"_s}}), u"refused"_s);
    QList<Piece> pieces;
    QJsonObject last;
    for (const QJsonValue one : wanted) {
        const QString number = one["return"_L1]["id"_L1].toString();
        const QJsonObject shipment = shipmentOf(number);
        if (shipment.isEmpty())
            return written(400, QJsonDocument(QJsonArray{unknownId(number)}), u"id not found"_s);
        last = reversed(shipment);
        pieces += takeBack(last, number);
    }
    for (const Piece& piece : std::as_const(pieces))
        restore(piece, now);
    Answer answer = withReturnCodes(booked(request, last, pieces), request, pieces);
    return withOriginals(std::move(answer), wanted);
}

/// One piece goes back, however many the shipment had. Under the reference of what was sent it would look like a second
/// booking: it goes under that number instead.
QList<Piece> PostNord::takeBack(const QJsonObject& shipment, const QString& original)
{
    QJsonObject single = shipment;
    const QJsonObject item{{u"itemIdentification"_s, QJsonObject{{u"itemId"_s, u"0"_s}}}};
    single.insert(u"goodsItem"_s, QJsonArray{QJsonObject{{u"items"_s, QJsonArray{item}}}});
    QList<Piece> pieces = take(single);
    for (Piece& piece : pieces)
        piece.itemId = original;
    return pieces;
}

} // namespace aviso::practice
