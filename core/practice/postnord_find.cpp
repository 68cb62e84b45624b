#include "core/practice/postnord.h"
#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_tracking.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

using namespace postnord;

namespace {

bool isOld(const Request& request)
{
    return request.path.contains("/trackandtrace/find"_L1);
}

QString param(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

/// Old versions take their parameters from the query, version 7 from the path.
QString asked(const Request& request, const QString& name, int part)
{
    return isOld(request) ? param(request, name) : request.path.section(u'/', part, part);
}

/// Old pages of the carrier asked for a script instead of plain JSON.
Answer asCallback(Answer answer, const Request& request)
{
    const QString callback = param(request, u"callback"_s);
    if (callback.isEmpty() || !isOld(request))
        return answer;
    answer.contentType = "application/javascript";
    answer.body = callback.toUtf8() + '(' + answer.body + ");";
    return answer;
}

} // namespace

// A second booking under one reference is a shipment of its own. What is not known is answered with success and
// nothing.
Answer PostNord::trackedAs(const Request& request, const QList<Parcel>& found, const QString& outcome) const
{
    QMap<QString, QList<Parcel>> bookings;
    for (const Parcel& parcel : found)
        bookings[parcel.bookedAt.toString(Qt::ISODateWithMs)].append(parcel);
    QJsonArray shipments;
    for (const QList<Parcel>& booking : std::as_const(bookings))
        shipments.append(trackedShipment({booking, shipmentOf(booking.constFirst().piece.ident)},
                                         isOld(request) ? Generation::UpTo5 : Generation::From7));
    return asCallback(json(200, trackingAnswer(shipments), outcome.arg(shipments.size())), request);
}

Answer PostNord::find(const Request& request, const QDateTime&)
{
    const QString customer = asked(request, u"customerNumber"_s, -4);
    const QString reference = asked(request, u"referenceValue"_s, -2);
    if (customer.isEmpty() || reference.isEmpty())
        return trackingObjection(request, {});
    QList<Parcel> found;
    for (const Parcel& parcel : parcels())
        if (parcel.piece.licence == customer && parcel.piece.itemId == reference && request.twist != "unlisted"_L1)
            found.append(parcel);
    return trackedAs(request, found, u"found %1"_s);
}

Answer PostNord::track(const Request& request, const QDateTime&)
{
    const QString number = asked(request, u"id"_s, -2);
    const Answer objection = trackingObjection(request, number);
    if (!objection.body.isEmpty())
        return asCallback(objection, request);
    QList<Parcel> found;
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_parcelByIdent.constFind(number);
        if (known != m_parcelByIdent.constEnd() && request.twist != "unlisted"_L1)
            found.append(m_parcels.at(*known));
    }
    return trackedAs(request, found, u"tracked %1"_s);
}

} // namespace aviso::practice
