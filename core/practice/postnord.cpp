#include "core/practice/postnord.h"

#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_label.h"
#include "core/practice/postnord_options.h"
#include "core/practice/postnord_pickups.h"
#include "core/practice/postnord_points.h"
#include "core/practice/postnord_tracking.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

using namespace postnord;

namespace {

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

Place placeOf(const QJsonValue& party)
{
    const QJsonValue address = party["party"_L1]["address"_L1];
    return {.zip = address["postalCode"_L1].toVariant().toString().remove(u' '),
            .city = address["city"_L1].toString(),
            .country = address["countryCode"_L1].toString().toUpper()};
}

/// Where it goes, with the service point that was chosen or else the nearest.
Place destinationOf(const QJsonValue& parties)
{
    Place to = placeOf(parties["consignee"_L1]);
    to.id = parties["deliveryParty"_L1]["partyIdentification"_L1]["partyId"_L1].toString();
    if (const QList<Point> points = pointsNear(to.country, to.zip); to.id.isEmpty() && !points.isEmpty())
        to.id = points.constFirst().id;
    return to;
}

} // namespace

PostNord::PostNord(PostNordSettings settings) : m_settings(std::move(settings)) {}

// The first row whose fragment the path contains decides.
const PostNord::Service* PostNord::serviceFor(const QString& path)
{
    static constexpr std::array services{
        Service{"return"_L1, "/v3/returns/edi"_L1, "POST", &PostNord::bookReturn},
        Service{"returnOf"_L1, "/v3/returns/ids/labels/pdf"_L1, "POST", &PostNord::returnOf},
        Service{"book"_L1, "/v3/edi/labels/pdf"_L1, "POST", &PostNord::book},
        Service{"book"_L1, "/v3/edi/labels/zpl"_L1, "POST", &PostNord::book},
        Service{"labels"_L1, "/v3/labels/ids/"_L1, "POST", &PostNord::labels},
        Service{"pickup"_L1, "/v3/pickups"_L1, "POST", &PostNord::collect},
        Service{"pickupSlots"_L1, "/v4/sac/pickup/stopdate"_L1, "POST", &PostNord::collect},
        Service{"find"_L1, "/trackandtrace/customernumber/"_L1, "GET", &PostNord::find},
        Service{"find"_L1, "/trackandtrace/findByReference."_L1, "GET", &PostNord::find},
        Service{"track"_L1, "/trackandtrace/id/"_L1, "GET", &PostNord::track},
        Service{"track"_L1, "/trackandtrace/findByIdentifier."_L1, "GET", &PostNord::track},
        Service{"link"_L1, "/links/v1/tracking/"_L1, "GET", &PostNord::look},
        Service{"points"_L1, "/v5/servicepoints/nearest/"_L1, "GET", &PostNord::look},
        Service{"points"_L1, "/v5/servicepoints/bypostalcode"_L1, "GET", &PostNord::look},
        Service{"pointsById"_L1, "/v5/servicepoints/ids"_L1, "GET", &PostNord::look},
        Service{"pointsOfCountry"_L1, "/v5/servicepoints/information"_L1, "GET", &PostNord::look},
        Service{"deliveryOptions"_L1, "/v1/deliveryoptions/bywarehouse"_L1, "POST", &PostNord::look},
        Service{"transitTime"_L1, "/v2/transittime/addresstoaddress"_L1, "GET", &PostNord::look},
        Service{"customer"_L1, "/validate/customernumber"_L1, "GET", &PostNord::customer},
    };
    const auto* found =
        std::ranges::find_if(services, [&](const Service& service) { return path.contains(service.fragment); });
    if (found != services.end())
        return found;
    static constexpr Service bookOnly{"book"_L1, "/v3/edi"_L1, "POST", &PostNord::book};
    return path.endsWith(bookOnly.fragment) ? &bookOnly : nullptr;
}

QString PostNord::operation(const Request& request) const
{
    const Service* service = serviceFor(request.path);
    return service ? QString(service->operation) : QString();
}

bool PostNord::mayEnter(const Request& request) const
{
    const QString key = request.query.queryItemValue(u"apikey"_s, QUrl::FullyDecoded);
    return m_settings.keys.isEmpty() ? !key.isEmpty() && key != "wrong"_L1 : m_settings.keys.contains(key);
}

Answer PostNord::answer(const Request& request, const QDateTime& now)
{
    const Service* service = serviceFor(request.path);
    if (!service)
        return gateway(404, u"Not Found"_s);
    if (!mayEnter(request))
        return gateway(403, u"Invalid API Key"_s);
    if (request.method != service->method)
        return gateway(405, u"Method Not Allowed"_s);
    return (this->*service->doer)(request, now);
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
                 .services = services.join(u','),
                 .from = placeOf(shipment["parties"_L1]["consignor"_L1]),
                 .to = destinationOf(shipment["parties"_L1])});
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
    return {{u"itemIds"_s, QJsonArray{QJsonObject{
                               {u"itemIds"_s, piece.ident}, {u"printId"_s, printId(piece)}, {u"status"_s, u"OK"_s}}}},
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
    for (Piece& piece : pieces)
        if (instruction["testIndicator"_L1].toBool())
            piece.outcome = u"specimen"_s;
        else
            restore(piece, now);
    return booked(request, shipment, pieces);
}

Answer PostNord::booked(const Request& request, const QJsonObject& shipment, const QList<Piece>& pieces) const
{
    QJsonArray ids;
    QJsonArray printouts;
    for (const Piece& piece : pieces) {
        ids.append(QJsonObject{{u"idType"_s, u"itemId"_s}, {u"value"_s, piece.ident}, {u"printId"_s, printId(piece)}});
        printouts.append(printout(request, shipment, piece));
    }
    const QString bookingId = bookingIdFor(pieces.constFirst().ident);
    const QJsonObject information{{u"status"_s, u"OK"_s},
                                  {u"references"_s, referencesOf(shipment, bookingId)},
                                  {u"ids"_s, ids},
                                  {u"errorResponse"_s, QJsonValue()},
                                  {u"urls"_s, QJsonValue()}};
    const QJsonObject response{{u"bookingId"_s, bookingId}, {u"idInformation"_s, QJsonArray{information}}};
    const QString& outcome = pieces.constFirst().outcome;
    Answer answer = request.path.endsWith("/edi"_L1)
                        ? json(201, response, outcome)
                        : json(200, {{u"bookingResponse"_s, response}, {u"labelPrintout"_s, printouts}}, outcome);
    answer.pieces = pieces;
    return answer;
}

// Some may be printed and others not: the answer then succeeds and says so for each.
Answer PostNord::labels(const Request& request, const QDateTime&)
{
    static const QStringList types{QString(), u"standard"_s, u"small"_s, u"ste"_s};
    QJsonArray printouts;
    bool isAnyPrinted = false;
    for (const QJsonValue wanted : QJsonDocument::fromJson(request.body).array()) {
        const QString number = wanted["id"_L1].toString();
        if (number.isEmpty() || number.size() > 35)
            return json(400,
                        faultBody(u"Invalid ids"_s, {{u"INVALID_VALUE"_s, u"ID"_s, u"id is missing or too long"_s}}),
                        u"refused"_s);
        if (!types.contains(wanted["labelType"_L1].toString().toLower()))
            return json(400,
                        faultBody(u"Invalid ids"_s, {{u"INVALID_VALUE"_s, u"LABEL_TYPE"_s, u"no such labelType"_s}}),
                        u"refused"_s);
        const QJsonObject shipment = shipmentOf(number);
        isAnyPrinted = isAnyPrinted || !shipment.isEmpty();
        printouts.append(shipment.isEmpty() ? unknownId(number) : printout(request, shipment, {.ident = number}));
    }
    if (printouts.isEmpty())
        return json(400, faultBody(u"No ids"_s, {}), u"refused"_s);
    return written(isAnyPrinted ? 200 : 400, QJsonDocument(printouts), isAnyPrinted ? u"labels"_s : u"id not found"_s);
}

QJsonObject PostNord::shipmentOf(const QString& number) const
{
    const QMutexLocker lock(&m_mutex);
    return m_shipments.value(number);
}

Answer PostNord::look(const Request& request, const QDateTime& now)
{
    const QString& path = request.path;
    if (path.contains("/links/"_L1))
        return trackingLink(request);
    if (path.contains("/servicepoints/"_L1))
        return servicePoints(request);
    return path.contains("/deliveryoptions/"_L1) ? deliveryOptions(request, now) : transitTime(request);
}

Answer PostNord::collect(const Request& request, const QDateTime& now)
{
    if (request.path.endsWith("/stopdate"_L1))
        return pickupSlots(request, now);
    QString bookingId;
    {
        const QMutexLocker lock(&m_mutex);
        bookingId = bookingIdFor(u"pickup %1"_s.arg(++m_pickups) + now.toString(Qt::ISODateWithMs));
    }
    if (!request.path.endsWith("/ids"_L1))
        return pickup(request, now, bookingId);
    return pickupOfBooked(request, now, bookingId, [this](const QString& number) {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_parcelByIdent.constFind(number);
        return found == m_parcelByIdent.constEnd() ? QString() : m_parcels.at(*found).piece.from.country;
    });
}

Answer PostNord::customer(const Request& request, const QDateTime&)
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
