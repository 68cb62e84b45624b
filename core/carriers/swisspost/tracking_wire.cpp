#include "core/carriers/swisspost/tracking_wire.h"

#include "core/carriers/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <optional>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString returned = u"RETURNED"_s;

/// Digits and letters only: numbers are printed with dots and typed with blanks.
QString bare(QString number)
{
    static const QRegularExpression other(u"[^0-9A-Za-z]"_s);
    return number.remove(other).toUpper();
}

/// Whether a text can be a consignment number at all: 18 digits, or 13 characters of the Universal Postal Union.
bool isNumber(const QString& text)
{
    static const QRegularExpression form(u"\\A([0-9]{18}|[A-Z]{2}[0-9]{9}[A-Z]{2})\\z"_s);
    return form.match(bare(text)).hasMatch();
}

QDateTime inSwitzerland(QDate day, QTime time)
{
    static const QTimeZone zone("Europe/Zurich");
    if (!day.isValid() || !time.isValid())
        return {};
    const QDateTime at(day, time, zone);
    return at.isValid() ? at : QDateTime(day, time.addSecs(3600), zone);
}

/// Text with an offset, text without one (the clock of Switzerland), or milliseconds since 1970.
QDateTime momentIn(const QJsonValue& value)
{
    if (value.isDouble()) {
        constexpr double earliest = 946'684'800'000; // the year 2000
        constexpr double latest = 4'102'444'800'000; // the year 2100
        const double at = value.toDouble();
        return at >= earliest && at <= latest ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(at), Qt::UTC)
                                              : QDateTime();
    }
    // Not read as the time of this computer first, whose clock may skip another hour in spring.
    static const QRegularExpression local(u"\\A([0-9-]{10})T([0-9:]{8})([.][0-9]+)?\\z"_s);
    const QString text = textIn(value);
    const auto match = local.match(text);
    const QDateTime read = match.hasMatch() ? inSwitzerland(QDate::fromString(match.captured(1), Qt::ISODate),
                                                            QTime::fromString(match.captured(2), Qt::ISODate))
                                            : QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isTold = read.isValid() && read.timeSpec() != Qt::LocalTime && read.date().year() >= 2000;
    return isTold ? read.toUTC() : QDateTime();
}

/// For facts: a time as ISO 8601 in UTC, a day alone as it stands.
QString isoOf(const QJsonValue& value)
{
    if (const QDate day = QDate::fromString(textIn(value), u"yyyy-MM-dd"_s); day.isValid())
        return day.toString(Qt::ISODate);
    const QDateTime at = momentIn(value);
    return at.isValid() ? at.toString(Qt::ISODate) : QString();
}

/// The list in an answer: it itself, or the first list in its object, or its object as the only element.
std::optional<QJsonArray> listIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    if (!document.isObject())
        return {};
    const QJsonObject root = document.object();
    for (const QJsonValue member : root)
        if (member.isArray())
            return member.toArray();
    return root.isEmpty() ? QJsonArray() : QJsonArray{root};
}

QStringList namesOf(const QJsonObject& piece)
{
    QStringList names;
    for (const auto& key : {"mailpieceId"_L1, "summaryDescription"_L1, "shipmentNumber"_L1,
                            "formattedShipmentNumber"_L1, "internationalBarcode"_L1, "id"_L1})
        if (const QString name = textIn(piece[key]); !name.isEmpty())
            names.append(name);
    return names;
}

QString statusOf(const QJsonObject& piece)
{
    for (const auto& key : {"mailpieceStatusType"_L1, "statusType"_L1, "globalStatus"_L1})
        if (const QString status = textIn(piece[key]); !status.isEmpty())
            return status.toUpper();
    return {};
}

/// Without the addressee and the place where the parcel waits for a collection code.
QJsonObject rawOf(const QJsonObject& piece)
{
    static const QStringList kept{u"mailpieceId"_s,
                                  u"mailpieceKey"_s,
                                  u"mailpieceType"_s,
                                  u"productName"_s,
                                  u"mailpieceStatusType"_s,
                                  u"statusType"_s,
                                  u"globalStatus"_s,
                                  u"statusTimestamp"_s,
                                  u"statusEndTimestamp"_s,
                                  u"summaryDescription"_s,
                                  u"signatureRequired"_s,
                                  u"isComplete"_s,
                                  u"calculatedDeliveryDate"_s,
                                  u"deliveryDate"_s,
                                  u"avis"_s,
                                  u"physicalProperties"_s};
    return only(piece, kept);
}

QMap<QString, QString> factsOf(const QJsonObject& piece)
{
    QMap<QString, QString> facts;
    const QJsonValue notice = piece["avis"_L1];
    for (const auto& [fact, value] :
         {std::pair{u"status-since"_s, piece["statusTimestamp"_L1]},
          std::pair{u"expected"_s, piece["calculatedDeliveryDate"_L1]},
          std::pair{u"delivered"_s, piece["deliveryDate"_L1]}, std::pair{u"storage-until"_s, notice["deadline"_L1]}})
        if (const QString at = isoOf(value); !at.isEmpty())
            facts.insert(fact, at);
    if (const int grams = piece["physicalProperties"_L1]["weight"_L1].toInt(); grams > 0) // 0: not measured
        facts.insert(u"weight-grams"_s, QString::number(grams));
    if (const QJsonValue locker = notice["isMyPost24"_L1]; locker.isBool())
        facts.insert(u"in-locker"_s, locker.toBool() ? u"yes"_s : u"no"_s);
    if (const QString product = textIn(piece["productName"_L1]); !product.isEmpty())
        facts.insert(u"service"_s, product);
    if (const QJsonValue signature = piece["signatureRequired"_L1]; signature.isBool())
        facts.insert(u"signature"_s, signature.toBool() ? u"yes"_s : u"no"_s);
    const QJsonValue office = piece["deliveryAddress"_L1]["pickupOffice"_L1];
    const QString name = textIn(office).isEmpty() ? textIn(office["name"_L1]) : textIn(office);
    if (!name.isEmpty())
        facts.insert(u"collection-point"_s, name);
    return facts;
}

Piece pieceOf(const QJsonObject& object, const QString& number)
{
    return {.key = textIn(object["mailpieceKey"_L1]),
            .sighting = {.number = number,
                         .summary = statusOf(object),
                         .facts = factsOf(object),
                         .raw = QJsonDocument(rawOf(object)).toJson(QJsonDocument::Compact)}};
}

/// The last part of "PARCEL.*.2.4000"; of "LETTER.*.10.3600.2" the last two.
QString codeOf(const QString& eventCode, const QString& detail)
{
    static const QStringList withReason{u"3600"_s, u"3100"_s};
    static const QRegularExpression shortNumber(u"\\A[0-9]{1,2}\\z"_s);
    const QStringList parts = eventCode.split(u'.', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.size() > 1 && withReason.contains(parts.at(parts.size() - 2)))
        return parts.at(parts.size() - 2) + u'.' + parts.constLast();
    if (withReason.contains(parts.constLast()) && shortNumber.match(detail).hasMatch())
        return parts.constLast() + u'.' + detail;
    return parts.constLast();
}

QString placeOf(const QJsonObject& event)
{
    QString place = (textIn(event["zip"_L1]) + u' ' + textIn(event["city"_L1])).trimmed();
    const QString country = textIn(event["country"_L1]);
    if (country.isEmpty() || country == "CH"_L1)
        return place;
    return place.isEmpty() ? country : place + u", "_s + country;
}

/// As the catalogue lists it: returns have reasons of their own, those of a failed pickup are in its code.
QString reasonOf(const QString& code, const QString& detail)
{
    if (code.startsWith("3600."_L1))
        return u"RET."_s + code.section(u'.', 1);
    return code.contains(u'.') ? code : detail;
}

Scan scanOf(const QJsonObject& event)
{
    const QString detail = textIn(event["subEventDetailCode"_L1]);
    const QString code = codeOf(textIn(event["eventCode"_L1]), detail);
    const QString words = textIn(event["externalMetadata"_L1]["description"_L1]);
    return {.code = code,
            .at = momentIn(event["timestamp"_L1]),
            .place = placeOf(event),
            .text = words.isEmpty() ? textIn(event["description"_L1]) : words,
            .reason = reasonOf(code, detail),
            .isRevoked = textIn(event["subEventId"_L1]).startsWith("CAN"_L1, Qt::CaseInsensitive)};
}

/// Oldest first; what has no time stays behind what it came after. The post lists the newest first or last.
QList<Scan> sorted(const QList<Scan>& scans)
{
    const auto dated = [](const Scan& scan) { return scan.at.isValid(); };
    const auto first = std::ranges::find_if(scans, dated);
    const auto last = std::find_if(scans.rbegin(), scans.rend(), dated);
    QList<Scan> ordered = scans;
    if (first != scans.end() && first->at > last->at)
        std::ranges::reverse(ordered);
    QDateTime before;
    QList<std::pair<qint64, Scan>> keyed;
    for (const Scan& scan : ordered) {
        if (scan.at.isValid())
            before = scan.at;
        keyed.append({before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(), scan});
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<qint64, Scan>::first);
    ordered.clear();
    for (const auto& [key, scan] : keyed)
        ordered.append(scan);
    return ordered;
}

/// A revocation is a scan of its own: it takes back the newest of the same code before it as well.
void revoke(QList<Scan>& scans)
{
    for (qsizetype i = 0; i < scans.size(); ++i) {
        if (!scans[i].isRevoked)
            continue;
        for (qsizetype earlier = i - 1; earlier >= 0; --earlier)
            if (scans[earlier].code == scans[i].code && !scans[earlier].isRevoked) {
                scans[earlier].isRevoked = true;
                break;
            }
    }
}

/// What is handed over after its way back began was handed back.
void markReturns(QList<Scan>& scans, const QString& status)
{
    static const QStringList handOvers{u"938"_s,  u"2000"_s, u"3800"_s, u"3900"_s, u"3901"_s, u"4000"_s, u"4001"_s,
                                       u"4200"_s, u"4600"_s, u"20"_s,   u"38"_s,   u"39"_s,   u"40"_s,   u"46"_s};
    static const QStringList starts{u"3401"_s, u"3600"_s, u"3601"_s, u"3602"_s, u"36"_s};
    const auto isStart = [](const Scan& scan) {
        return !scan.isRevoked && starts.contains(scan.code.section(u'.', 0, 0));
    };
    bool goesBack = status == returned && std::ranges::none_of(scans, isStart);
    for (Scan& scan : scans) {
        goesBack = goesBack || isStart(scan);
        if (goesBack && handOvers.contains(scan.code))
            scan.code += ".returned"_L1;
    }
}

} // namespace

QByteArray piecesRequest(const QStringList& numbers)
{
    QJsonArray ids;
    for (const QString& number : numbers)
        ids.append(bare(number));
    return QJsonDocument(QJsonObject{{u"ids"_s, ids}}).toJson(QJsonDocument::Compact);
}

Result<QHash<QString, Piece>> piecesIn(const net::Answer& answer, const QStringList& numbers)
{
    const auto list = listIn(answer.body);
    if (!list)
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    QHash<QString, QString> asked; // by what it is without dots
    for (const QString& number : numbers)
        asked.insert(bare(number), number);
    QHash<QString, Piece> pieces;
    for (const QJsonValue each : *list) {
        const QJsonObject object = each.toObject();
        const QStringList names = namesOf(object);
        for (const QString& name : names)
            if (const QString number = asked.value(bare(name)); !number.isEmpty() && !pieces.contains(number))
                pieces.insert(number, pieceOf(object, number));
        // One that goes by no number at all can only be the one that was asked about.
        const bool isNameless =
            !(textIn(object["mailpieceKey"_L1]) + statusOf(object)).isEmpty() && std::ranges::none_of(names, isNumber);
        if (isNameless && numbers.size() == 1 && list->size() == 1 && pieces.isEmpty())
            pieces.insert(numbers.constFirst(), pieceOf(object, numbers.constFirst()));
    }
    for (const QString& number : numbers)
        if (!pieces.contains(number))
            pieces.insert(number, {.sighting = {.number = number, .isKnown = false}});
    return pieces;
}

Result<Sighting> withEvents(const Piece& piece, const net::Answer& answer)
{
    const auto events = listIn(answer.body);
    if (!events)
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    static const QStringList kept{u"eventCode"_s,  u"timestamp"_s,          u"zip"_s,        u"city"_s, u"country"_s,
                                  u"subEventId"_s, u"subEventDetailCode"_s, u"description"_s};
    QJsonArray words;
    Sighting sighting = piece.sighting;
    for (const QJsonValue event : *events) {
        const Scan scan = scanOf(event.toObject());
        if (scan.code.isEmpty())
            continue;
        sighting.scans.append(scan);
        words.append(only(event.toObject(), kept));
    }
    sighting.scans = sorted(sighting.scans);
    revoke(sighting.scans);
    markReturns(sighting.scans, sighting.summary);
    QJsonObject raw = QJsonDocument::fromJson(sighting.raw).object();
    raw.insert(u"events"_s, words);
    sighting.raw = QJsonDocument(raw).toJson(QJsonDocument::Compact);
    return sighting;
}

} // namespace aviso::carriers::swisspost
