#include "core/practice/postnord.h"

#include "core/practice/postnord_label.h"
#include "core/practice/postnord_rules.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

Answer written(int status, const QJsonDocument& document, const QString& outcome)
{
    return {.status = status, .body = document.toJson(QJsonDocument::Compact), .outcome = outcome};
}

Answer json(int status, const QJsonObject& object, const QString& outcome)
{
    return written(status, QJsonDocument(object), outcome);
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

Answer gateway(int status, const QString& message)
{
    return json(status,
                {{u"error"_s, QJsonObject{{u"status_code"_s, status},
                                          {u"error_type"_s, u"authorization"_s},
                                          {u"message"_s, message},
                                          {u"xrequestid"_s, u"practice"_s}}}},
                u"refused by the gateway"_s);
}

/// "00" and an SSCC: extension digit 3, a Swedish company prefix, the serial number and the check digit of GS1.
QString parcelNumber(qint64 serial)
{
    const QString digits = u"37330000"_s + QString::number(serial).rightJustified(9, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 3 : 1);
    return u"00"_s + digits + QString::number((10 - sum % 10) % 10);
}

/// As the Universal Postal Union has it: two letters, eight digits, their check digit, the country.
QString letterNumber(const QString& letters, qint64 serial)
{
    static constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    const QString digits = QString::number(serial % 100'000'000).rightJustified(8, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += digits[i].digitValue() * weights[static_cast<size_t>(i)];
    const int check = 11 - sum % 11;
    return letters + digits + QString::number(check == 10 ? 0 : check == 11 ? 5 : check) + u"SE"_s;
}

qint64 serialOf(const QString& ident)
{
    return ident.size() == 20 ? ident.mid(10, 9).toLongLong() : ident.mid(2, 8).toLongLong();
}

QString referenceOf(const QJsonObject& shipment, QLatin1StringView type)
{
    for (const QJsonValue reference : shipment["references"_L1].toArray())
        if (reference["referenceType"_L1].toString() == type)
            return reference["referenceNo"_L1].toString();
    return {};
}

QJsonObject firstShipment(const QJsonObject& instruction)
{
    return instruction["shipment"_L1].toArray().first().toObject();
}

bool isZpl(const Request& request)
{
    return request.path.endsWith("/zpl"_L1);
}

QJsonObject trackingAnswer(const QJsonArray& shipments)
{
    return {{u"TrackingInformationResponse"_s, QJsonObject{{u"shipments"_s, shipments}}}};
}

/// The reason why a label cannot be had, as an array of one.
QJsonDocument unknownId(const QString& number)
{
    return QJsonDocument(QJsonArray{
        QJsonObject{{u"itemIds"_s,
                     QJsonArray{QJsonObject{{u"itemIds"_s, number},
                                            {u"status"_s, u"FAIL"_s},
                                            {u"errorResponse"_s, QJsonObject{{u"message"_s, u"id not found"_s}}}}}}}});
}

} // namespace

PostNord::PostNord(PostNordSettings settings) : m_settings(std::move(settings)) {}

QString PostNord::operation(const Request& request) const
{
    const QString& path = request.path;
    if (path.endsWith("/v3/edi/labels/pdf"_L1) || path.endsWith("/v3/edi/labels/zpl"_L1))
        return u"book"_s;
    if (path.endsWith("/v3/labels/ids/pdf"_L1) || path.endsWith("/v3/labels/ids/zpl"_L1))
        return u"labels"_s;
    if (path.contains("/trackandtrace/customernumber/"_L1))
        return u"find"_s;
    if (path.contains("/trackandtrace/id/"_L1))
        return u"track"_s;
    return path.endsWith("/validate/customernumber"_L1) ? u"customer"_s : QString();
}

bool PostNord::mayEnter(const Request& request) const
{
    const QString key = request.query.queryItemValue(u"apikey"_s, QUrl::FullyDecoded);
    return m_settings.keys.isEmpty() ? !key.isEmpty() && key != "wrong"_L1 : m_settings.keys.contains(key);
}

Answer PostNord::answer(const Request& request, const QDateTime& now)
{
    const QString wanted = operation(request);
    if (wanted.isEmpty())
        return gateway(404, u"Not Found"_s);
    if (!mayEnter(request))
        return gateway(403, u"Invalid API Key"_s);
    if (wanted == "book"_L1)
        return book(request, now);
    if (wanted == "labels"_L1)
        return labels(request);
    if (wanted == "find"_L1)
        return find(request);
    return wanted == "track"_L1 ? track(request) : customer(request);
}

Answer PostNord::reworded(Answer refusal) const
{
    if (refusal.status != 401 && refusal.status != 403)
        return refusal;
    const Delivery delivery = refusal.delivery;
    refusal = gateway(403, u"Invalid API Key"_s);
    refusal.delivery = delivery;
    return refusal;
}

QString PostNord::nextNumber(const QString& service)
{
    static const QStringList letters{u"34"_s, u"LX"_s, u"RE"_s, u"RK"_s, u"RL"_s, u"RQ"_s,
                                     u"RR"_s, u"UX"_s, u"VV"_s, u"AF"_s, u"91"_s};
    ++m_serial;
    if (!letters.contains(service))
        return parcelNumber(m_serial);
    return letterNumber(service == "91"_L1 || service == "34"_L1 || service == "AF"_L1 ? u"CC"_s : service, m_serial);
}

QList<Piece> PostNord::take(const QJsonObject& shipment)
{
    QStringList services{shipment["service"_L1]["basicServiceCode"_L1].toString()};
    for (const QJsonValue code : shipment["service"_L1]["additionalServiceCode"_L1].toArray())
        services.append(code.toString());
    QList<Piece> pieces;
    const QMutexLocker lock(&m_mutex);
    for (const QJsonValue goods : shipment["goodsItem"_L1].toArray())
        for (const QJsonValue item : goods["items"_L1].toArray()) {
            const QString asked = item["itemIdentification"_L1]["itemId"_L1].toString();
            const QString ident = asked == "0"_L1 ? nextNumber(services.constFirst()) : asked;
            pieces.append(
                {.outcome = u"label"_s,
                 .itemId = referenceOf(shipment, "REF"_L1),
                 .licence = shipment["parties"_L1]["consignor"_L1]["partyIdentification"_L1]["partyId"_L1].toString(),
                 .itemNumber = ident,
                 .ident = ident,
                 .services = services.join(u',')});
            m_shipments.insert(ident, shipment);
        }
    return pieces;
}

QJsonObject PostNord::printout(const Request& request, const QJsonObject& shipment, const Piece& piece) const
{
    const QJsonArray items = shipment["goodsItem"_L1].toArray().first()["items"_L1].toArray();
    QString printed = piece.ident;
    if (request.twist == "wrong-barcode"_L1)
        printed.back() = printed.back() == u'9' ? u'0' : QChar(printed.back().unicode() + 1);
    PostNordLabel label{.shipment = shipment, .number = printed, .of = static_cast<int>(items.size())};
    label.format = isZpl(request) ? PostNordLabel::Format::Zpl : PostNordLabel::Format::Pdf;
    const QByteArray stub = isZpl(request) ? "^XA^FDstub^FS^XZ" : "%PDF-1.4 stub %%EOF";
    const QByteArray bytes = m_settings.labels == PostNordSettings::Labels::Stub ? stub : drawPostNordLabel(label);
    const QString data = isZpl(request) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes.toBase64());
    return {{u"itemIds"_s, QJsonArray{QJsonObject{{u"itemIds"_s, piece.ident}, {u"status"_s, u"OK"_s}}}},
            {u"printout"_s, QJsonObject{{u"type"_s, u"LABEL"_s},
                                        {u"labelFormat"_s, isZpl(request) ? u"ZPL"_s : u"PDF"_s},
                                        {u"encoding"_s, isZpl(request) ? u"none"_s : u"base64"_s},
                                        {u"data"_s, data}}}};
}

// "Deletion" is not looked at: over this interface it books a second time, as PostNord does.
Answer PostNord::book(const Request& request, const QDateTime& now)
{
    const QJsonObject instruction = QJsonDocument::fromJson(request.body).object();
    QList<PostNordFault> faults = postNordFaults(instruction);
    const bool failsInside = request.twist == "errors-200"_L1;
    if (failsInside)
        faults = {{.type = u"INVALID_VALUE"_s, .subType = request.twistText, .text = u"not possible today"_s}};
    if (!faults.isEmpty() && !failsInside)
        return json(400, faultBody(u"Invalid indata object EdiInstruction"_s, faults), u"refused"_s);
    const QJsonObject shipment = firstShipment(instruction);
    if (failsInside)
        return json(200,
                    {{u"bookingResponse"_s,
                      QJsonObject{{u"idInformation"_s,
                                   QJsonArray{QJsonObject{{u"status"_s, u"FAIL"_s},
                                                          {u"ids"_s, QJsonValue()},
                                                          {u"errorResponse"_s, faultBody(u"failed"_s, faults)}}}}}},
                     {u"labelPrintout"_s, QJsonArray()}},
                    u"errors"_s);
    QList<Piece> pieces = take(shipment);
    const bool isTest = instruction["testIndicator"_L1].toBool();
    QJsonArray ids{};
    QJsonArray printouts;
    for (Piece& piece : pieces) {
        if (isTest)
            piece.outcome = u"specimen"_s;
        else
            restore(piece, now);
        ids.append(QJsonObject{{u"idType"_s, u"itemId"_s}, {u"value"_s, piece.ident}, {u"printId"_s, piece.ident}});
        printouts.append(printout(request, shipment, piece));
    }
    const QJsonObject information{
        {u"status"_s, u"OK"_s}, {u"ids"_s, ids}, {u"errorResponse"_s, QJsonValue()}, {u"urls"_s, QJsonValue()}};
    Answer answer = json(200,
                         {{u"bookingResponse"_s, QJsonObject{{u"bookingId"_s, pieces.constFirst().itemId},
                                                             {u"idInformation"_s, QJsonArray{information}}}},
                          {u"labelPrintout"_s, printouts}},
                         pieces.constFirst().outcome);
    answer.pieces = pieces;
    return answer;
}

Answer PostNord::labels(const Request& request) const
{
    QJsonArray printouts;
    for (const QJsonValue wanted : QJsonDocument::fromJson(request.body).array()) {
        const QString number = wanted["id"_L1].toString();
        QJsonObject shipment;
        {
            const QMutexLocker lock(&m_mutex);
            shipment = m_shipments.value(number);
        }
        if (shipment.isEmpty())
            return written(400, unknownId(number), u"id not found"_s);
        printouts.append(printout(request, shipment, {.ident = number}));
    }
    if (printouts.isEmpty())
        return json(400, faultBody(u"No ids"_s, {}), u"refused"_s);
    return written(200, QJsonDocument(printouts), u"labels"_s);
}

QJsonObject PostNord::tracked(const QList<Parcel>& found) const
{
    QJsonArray items;
    for (const Parcel& parcel : found) {
        QJsonArray events{QJsonObject{{u"eventTime"_s, parcel.bookedAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                                      {u"eventCode"_s, u"68"_s},
                                      {u"status"_s, u"INFORMED"_s},
                                      {u"eventDescription"_s, u"The electronic order was received"_s}}};
        for (const ParcelEvent& event : parcel.events)
            events.append(
                QJsonObject{{u"eventTime"_s, event.at.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                            {u"eventCode"_s, event.code},
                            {u"location"_s, QJsonObject{{u"postcode"_s, event.zip}, {u"city"_s, event.city}}}});
        items.append(
            QJsonObject{{u"itemId"_s, parcel.piece.ident}, {u"status"_s, u"INFORMED"_s}, {u"events"_s, events}});
    }
    return {{u"shipmentId"_s, found.constFirst().piece.ident}, {u"status"_s, u"INFORMED"_s}, {u"items"_s, items}};
}

// What it does not know it answers with success and nothing.
Answer PostNord::find(const Request& request) const
{
    const QString customer = request.path.section(u'/', -4, -4);
    const QString reference = request.path.section(u'/', -2, -2);
    QMap<QString, QList<Parcel>> bookings; // a second booking under one reference would be a shipment of its own
    for (const Parcel& parcel : parcels())
        if (parcel.piece.licence == customer && parcel.piece.itemId == reference && request.twist != "unlisted"_L1)
            bookings[parcel.bookedAt.toString(Qt::ISODateWithMs)].append(parcel);
    QJsonArray shipments;
    for (const QList<Parcel>& booking : std::as_const(bookings))
        shipments.append(tracked(booking));
    return json(200, trackingAnswer(shipments), u"found %1"_s.arg(shipments.size()));
}

Answer PostNord::track(const Request& request) const
{
    const QString number = request.path.section(u'/', -2, -2);
    QJsonArray shipments;
    for (const Parcel& parcel : parcels())
        if (parcel.piece.ident == number)
            shipments.append(tracked({parcel}));
    return json(200, trackingAnswer(shipments), u"tracked"_s);
}

Answer PostNord::customer(const Request& request) const
{
    const QString number = request.query.queryItemValue(u"customerNumber"_s, QUrl::FullyDecoded);
    const bool isKnown =
        m_settings.customers.isEmpty() ? isPostNordCustomer(number) : m_settings.customers.contains(number);
    return {.contentType = "text/plain", .body = isKnown ? "VALID" : "INVALID", .outcome = u"customer"_s};
}

void PostNord::restore(const Piece& piece, const QDateTime& bookedAt)
{
    const QMutexLocker lock(&m_mutex);
    m_serial = std::max(m_serial, serialOf(piece.ident));
    m_parcelByIdent.insert(piece.ident, m_parcels.size());
    m_parcels.append({.piece = piece, .bookedAt = bookedAt});
}

bool PostNord::addEvent(const QString& ident, const ParcelEvent& event)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_parcelByIdent.constFind(ident);
    if (found == m_parcelByIdent.constEnd())
        return false;
    m_parcels[*found].events.append(event);
    return true;
}

QList<Parcel> PostNord::parcels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_parcels;
}

} // namespace aviso::practice
