#include "core/practice/postnord_answers.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

Answer written(int status, const QJsonDocument& document, const QString& outcome)
{
    return {.status = status, .body = document.toJson(QJsonDocument::Compact), .outcome = outcome};
}

Answer json(int status, const QJsonObject& object, const QString& outcome)
{
    return written(status, QJsonDocument(object), outcome);
}

Answer gateway(int status, const QString& message)
{
    return json(status,
                {{u"error"_s, QJsonObject{{u"status_code"_s, status},
                                          {u"error_type"_s, u"authorization"_s},
                                          {u"message"_s, message},
                                          {u"xrequestid"_s, u"practice"_s}}}},
                u"refused by the gateway"_s);
}

QJsonObject faultBody(const QString& message, const QList<PostNordFault>& faults)
{
    QJsonArray list;
    for (const PostNordFault& fault : faults)
        list.append(QJsonObject{
            {u"explanationText"_s, fault.text},
            {u"faultReferences"_s,
             QJsonArray{
                 QJsonObject{{u"key"_s, u"CustomerOriginValidationError.type"_s}, {u"value"_s, fault.type}},
                 QJsonObject{{u"key"_s, u"CustomerOriginValidationError.subType"_s}, {u"value"_s, fault.subType}}}}});
    return {{u"message"_s, message}, {u"compositeFault"_s, QJsonObject{{u"faults"_s, list}}}};
}

QJsonObject compositeFault(const QList<Fault>& faults)
{
    QJsonArray list;
    for (const Fault& fault : faults)
        list.append(QJsonObject{
            {u"faultCode"_s, fault.code},
            {u"explanationText"_s, fault.text},
            {u"paramValues"_s, QJsonArray{QJsonObject{{u"param"_s, fault.param}, {u"value"_s, fault.value}}}}});
    return {{u"faults"_s, list}};
}

Answer faulty(int status, const QString& message, const QList<Fault>& faults)
{
    return json(status, {{u"message"_s, message}, {u"compositeFault"_s, compositeFault(faults)}}, u"refused"_s);
}

QJsonObject unknownId(const QString& number)
{
    const QJsonObject item{{u"itemIds"_s, number},
                           {u"status"_s, u"FAIL"_s},
                           {u"errorResponse"_s, QJsonObject{{u"message"_s, u"id not found"_s}}}};
    return {{u"itemIds"_s, QJsonArray{item}}};
}

QString bookingIdFor(const QString& seed)
{
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha1).toHex().toUpper();
    return QString::fromLatin1(hash.first(30));
}

QString printId(const Piece& piece)
{
    return QString::fromLatin1(QCryptographicHash::hash(piece.ident.toUtf8(), QCryptographicHash::Md5).toHex());
}

QJsonObject referencesOf(const QJsonObject& shipment, const QString& bookingId)
{
    QJsonArray references = shipment["references"_L1].toArray();
    references.append(QJsonObject{{u"referenceNo"_s, bookingId}, {u"referenceType"_s, u"IL"_s}});
    return {{u"shipment"_s, references}};
}

Fault missing(const QString& param)
{
    return {.code = u"API-005"_s, .text = u"Missing parameter"_s, .param = param};
}

Fault invalid(const QString& param, const QString& value)
{
    return {.code = u"API-008"_s, .text = u"Invalid parameter"_s, .param = param, .value = value};
}

} // namespace aviso::practice::postnord
