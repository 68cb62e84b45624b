#include "core/practice/swisspost_tracking.h"

#include "core/practice/journey.h"
#include "core/practice/labelpage.h"
#include "core/practice/swisspost.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

bool isLetter(const Parcel& parcel)
{
    return !parcel.piece.ident.startsWith("99"_L1);
}

struct Product
{
    int number;
    QString name;
};

Product productOf(const Parcel& parcel)
{
    const Services services = servicesOf(parcel.piece.services.split(u','));
    static const QHash<QString, Product> products{{u"ECO"_s, {1, u"PostPac Economy"_s}},
                                                  {u"PRI"_s, {2, u"PostPac Priority"_s}},
                                                  {u"SP+ECO"_s, {5, u"PostPac Economy, bulky"_s}},
                                                  {u"SP+PRI"_s, {6, u"PostPac Priority, bulky"_s}},
                                                  {u"GAS+ECO"_s, {9, u"PostPac Economy, business reply"_s}},
                                                  {u"GAS+PRI"_s, {10, u"PostPac Priority, business reply"_s}},
                                                  {u"PPR"_s, {16384, u"PostPac Promo"_s}},
                                                  {u"SKB"_s, {4096, u"SameDay"_s}},
                                                  {u"SEM"_s, {8192, u"Swiss-Express Moon"_s}},
                                                  {u"VL"_s, {128, u"VinoLog"_s}},
                                                  {u"DIR"_s, {524288, u"Direct"_s}},
                                                  {u"RINL"_s, {10, u"Registered"_s}},
                                                  {u"APLUS"_s, {20, u"A Mail Plus"_s}},
                                                  {u"GU"_s, {22, u"Court document"_s}},
                                                  {u"BU"_s, {26, u"Debt collection document"_s}},
                                                  {u"DISP"_s, {40, u"Dispomail"_s}}};
    const Product other = isLetter(parcel) ? Product{83, u"Registered abroad"_s} : Product{2, u"PostPac"_s};
    return products.value(services.basic, other);
}

QString dotted(const Parcel& parcel, const QString& code)
{
    return u"%1.*.%2.%3"_s.arg(isLetter(parcel) ? u"LETTER"_s : u"PARCEL"_s).arg(productOf(parcel).number).arg(code);
}

bool isReturning(const Parcel& parcel)
{
    return std::ranges::any_of(
        parcel.events, [](const ParcelEvent& event) { return stageOf(u"swisspost"_s, event) == "returning"_L1; });
}

bool isRevoked(const ParcelEvent& event)
{
    return event.sub.startsWith("CAN"_L1);
}

/// The service lags: while a parcel waits in a locker its status says that it was delivered.
QString statusOf(const Parcel& parcel)
{
    if (parcel.events.isEmpty())
        return u"NOT_YET_SENT"_s;
    const ParcelEvent& last = parcel.events.constLast();
    const QString stage = stageOf(u"swisspost"_s, last);
    if (stage == "announced"_L1)
        return u"NOT_YET_SENT"_s;
    if (isRevoked(last))
        return u"ON_GOING_DELIVERY"_s;
    if (stage == "delivered"_L1)
        return isReturning(parcel) ? u"RETURNED"_s : u"DELIVERED"_s;
    if (last.code == "2102"_L1)
        return u"DELIVERED"_s;
    if (stage == "returning"_L1 || isReturning(parcel))
        return u"NOT_DELIVERED"_s;
    return stage == "waiting"_L1 || last.code == "2100"_L1 ? u"WAITING_FOR_PICKUP"_s : u"ON_GOING_DELIVERY"_s;
}

bool isComplete(const Parcel& parcel)
{
    return !parcel.events.isEmpty() && !isRevoked(parcel.events.constLast()) &&
           stageOf(u"swisspost"_s, parcel.events.constLast()) == "delivered"_L1;
}

bool needsSignature(const Parcel& parcel)
{
    const Services services = servicesOf(parcel.piece.services.split(u','));
    return services.has(u"SI") || services.has(u"AS") || services.has(u"RMP") || services.basic == "RINL"_L1 ||
           services.basic == "GU"_L1;
}

QJsonValue endOfStorage(const Parcel& parcel)
{
    if (parcel.events.isEmpty() || stageOf(u"swisspost"_s, parcel.events.constLast()) != "waiting"_L1)
        return QJsonValue();
    return parcel.events.constLast().at.addDays(7).toMSecsSinceEpoch();
}

Answer listed(const QJsonArray& list, const QString& outcome)
{
    return {.body = QJsonDocument(list).toJson(QJsonDocument::Compact), .outcome = outcome};
}

Answer failed(int status, const QString& error)
{
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact),
            .outcome = error};
}

} // namespace

QString mailpieceKey(const Parcel& parcel)
{
    const QByteArray seed = parcel.piece.ident.toUtf8() + QByteArray::number(parcel.bookedAt.toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex());
}

QJsonObject mailpiece(const Parcel& parcel)
{
    const QDateTime at = parcel.events.isEmpty() ? parcel.bookedAt : parcel.events.constLast().at;
    return {{u"mailpieceId"_s, parcel.piece.ident},
            {u"mailpieceKey"_s, mailpieceKey(parcel)},
            {u"mailpieceType"_s, isLetter(parcel) ? u"LETTER"_s : u"PARCEL"_s},
            {u"productName"_s, productOf(parcel).name},
            {u"mailpieceStatusType"_s, statusOf(parcel)},
            {u"statusTimestamp"_s, at.toMSecsSinceEpoch()},
            {u"statusEndTimestamp"_s, endOfStorage(parcel)},
            {u"signatureRequired"_s, needsSignature(parcel)},
            {u"summaryDescription"_s, withDots(parcel.piece.ident)},
            {u"isComplete"_s, isComplete(parcel)}};
}

QJsonObject mailpieceDetail(const Parcel& parcel)
{
    QJsonObject out = mailpiece(parcel);
    const Place& to = parcel.piece.to;
    const QJsonObject detail{{u"zip4"_s, to.zip}, {u"city"_s, to.city}, {u"country"_s, to.country}};
    out.insert(u"deliveryAddress"_s, QJsonObject{{u"addressDetail"_s, detail}, {u"addressType"_s, u"DOMICILE"_s}});
    out.insert(u"userIsAddressee"_s, false);
    out.insert(u"userIsSender"_s, true);
    out.insert(u"proofOfDeliveryImageAvailable"_s, false);
    return out;
}

QJsonArray mailpieceEvents(const Parcel& parcel)
{
    const QTimeZone zone("Europe/Zurich");
    QJsonArray list;
    for (const ParcelEvent& event : parcel.events) {
        const bool isCause = !event.sub.isEmpty() && !isRevoked(event);
        list.prepend(QJsonObject{{u"eventCode"_s, dotted(parcel, event.code)},
                                 {u"timestamp"_s, event.at.toTimeZone(zone).toString(Qt::ISODate)},
                                 {u"zip"_s, event.zip},
                                 {u"city"_s, event.city},
                                 {u"country"_s, event.country},
                                 {u"subEventId"_s, isRevoked(event) ? QJsonValue(event.sub) : QJsonValue()},
                                 {u"subEventDetailCode"_s, isCause ? QJsonValue(event.sub) : QJsonValue()}});
    }
    return list;
}

Answer SwissPost::mailpieces(const Request& request) const
{
    const QJsonValue ids = QJsonDocument::fromJson(request.body)["ids"_L1];
    if (!ids.isArray())
        return failed(400, u"ids is missing"_s);
    const QMutexLocker lock(&m_mutex);
    QJsonArray list;
    for (const QJsonValue id : ids.toArray()) {
        const auto found = m_parcelByIdent.constFind(id.toString().remove(u'.').remove(u' '));
        if (found != m_parcelByIdent.constEnd() && request.twist != "unlisted"_L1)
            list.append(mailpiece(m_parcels.at(*found)));
    }
    return listed(list, u"mailpieces %1 of %2"_s.arg(list.size()).arg(ids.toArray().size()));
}

Answer SwissPost::mailpieceByKey(const Request& request, const QString& wanted) const
{
    const QString key = request.path.section("/mailpieces/"_L1, 1).section(u'/', 0, 0);
    const QMutexLocker lock(&m_mutex);
    const auto found = m_parcelByKey.constFind(key);
    if (found == m_parcelByKey.constEnd())
        return failed(404, u"not_found"_s);
    const Parcel& parcel = m_parcels.at(*found);
    if (wanted == "mailpieceEvents"_L1)
        return listed(mailpieceEvents(parcel), u"events"_s);
    return {.body = QJsonDocument(mailpieceDetail(parcel)).toJson(QJsonDocument::Compact), .outcome = u"detail"_s};
}

} // namespace aviso::practice
