#include "core/carriers/postnord/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value that stands beside a name in [{name, value}]; PostNord writes such lists with several names for both.
QString valueOf(const QJsonArray& pairs, QLatin1StringView ending)
{
    for (const QJsonValue pair : pairs) {
        const QString name = pair["key"_L1].toString(pair["param"_L1].toString());
        if (name.endsWith(ending))
            return pair["value"_L1].toVariant().toString();
    }
    return {};
}

QString codeOf(const QJsonObject& fault)
{
    if (const QString code = fault["faultCode"_L1].toVariant().toString(); !code.isEmpty())
        return code;
    const QJsonArray references = fault["faultReferences"_L1].toArray();
    if (const QString field = valueOf(references, ".subType"_L1); !field.isEmpty())
        return field;
    return valueOf(references, ".type"_L1);
}

QString wordsOf(const QJsonObject& object, const QJsonObject& fault)
{
    const QString words = fault["explanationText"_L1].toString();
    return words.isEmpty() ? object["message"_L1].toString() : words;
}

/// The gateway says "Invalid API Key" also when the key is good and only this service is not part of the contract.
Error gatewayRefusal(const QJsonObject& error, int status)
{
    const QString words = error["message"_L1].toString();
    if (status == 401 || status == 403)
        return {.kind = Error::Kind::Unauthorised, .code = u"key-not-accepted"_s, .args = {words}};
    return {.kind = Error::Kind::Refused, .code = error["error_type"_L1].toString(), .args = {words}};
}

/// The object that says it: pickups, service points and tracking put it into one of their own.
QJsonObject toldIn(const QJsonObject& object)
{
    for (const auto& envelope :
         {"errorResponse"_L1, "servicePointInformationResponse"_L1, "TrackingInformationResponse"_L1})
        if (const QJsonObject inner = object[envelope].toObject(); !inner.isEmpty())
            return inner;
    return object;
}

} // namespace

bool hasFault(const QJsonObject& object)
{
    return !object["message"_L1].toString().isEmpty() || !object["compositeFault"_L1]["faults"_L1].toArray().isEmpty();
}

Error faultIn(const QJsonObject& object)
{
    const QJsonObject fault = object["compositeFault"_L1]["faults"_L1].toArray().first().toObject();
    return {.kind = Error::Kind::Refused, .code = codeOf(fault), .args = {wordsOf(object, fault)}};
}

QJsonObject printoutFault(const QJsonArray& printouts)
{
    for (const QJsonValue printout : printouts)
        for (const QJsonValue item : printout["itemIds"_L1].toArray())
            if (const QJsonObject fault = item["errorResponse"_L1].toObject(); hasFault(fault))
                return fault;
    return {};
}

Error refusalIn(const net::Answer& answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.isArray() ? printoutFault(document.array()) : document.object();
    if (object["error"_L1].isObject())
        return gatewayRefusal(object["error"_L1].toObject(), answer.status);
    const QJsonObject told = toldIn(object);
    Error error = hasFault(told) ? faultIn(told)
                                 : Error{.kind = Error::Kind::Refused,
                                         .args = {told["detail"_L1].toString(told["title"_L1].toString())}};
    if ((answer.status == 401 || answer.status == 403) && !hasFault(told))
        return {.kind = Error::Kind::Unauthorised, .code = u"key-not-accepted"_s, .args = error.args};
    if (error.code.isEmpty())
        error.code = error.args.value(0).isEmpty() ? u"empty-refusal"_s : u"carrier-says"_s;
    return error;
}

} // namespace aviso::carriers::postnord
