#include "core/carriers/postnord/tracking_wire.h"

#include "core/carriers/postnord/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

Result<QStringList> trackedNumbers(const net::Answer& answer)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    if (!root["TrackingInformationResponse"_L1].isObject())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    const QJsonObject response = root["TrackingInformationResponse"_L1].toObject();
    if (hasFault(response))
        return failure(faultIn(response));
    QStringList numbers;
    for (const QJsonValue shipment : response["shipments"_L1].toArray())
        for (const QJsonValue item : shipment["items"_L1].toArray())
            if (const QString number = item["itemId"_L1].toString(); !number.isEmpty())
                numbers.append(number);
    return numbers;
}

} // namespace aviso::carriers::postnord
