#include "core/carriers/labelbytes.h"
#include "core/carriers/postnord/answers.h"
#include "core/carriers/postnord/booking_wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> unreadable(const QString& code)
{
    return failure(Error::Kind::OutcomeUnknown, code);
}

/// The numbers of one kind that an entry of the answer gives, in its order.
QStringList idsOf(const QJsonValue& information, QLatin1StringView type)
{
    QStringList ids;
    for (const QJsonValue id : information["ids"_L1].toArray())
        if (id["idType"_L1].toString() == type)
            ids.append(id["value"_L1].toVariant().toString());
    return ids;
}

/// The carrier's word on what it did not book; nothing when it booked all of it.
std::optional<Error> refusalOf(const QJsonArray& information)
{
    for (const QJsonValue entry : information) {
        if (entry["status"_L1].toString() == "OK"_L1)
            continue;
        const QJsonObject fault = entry["errorResponse"_L1].toObject();
        if (hasFault(fault))
            return faultIn(fault);
        return Error{.kind = Error::Kind::Refused, .code = u"empty-refusal"_s};
    }
    return std::nullopt;
}

/// Whom a print-out is for: a list of numbers, or of objects that hold them.
QStringList namedItems(const QJsonValue& printout)
{
    QStringList numbers;
    for (const QJsonValue item : printout["itemIds"_L1].toArray())
        numbers.append(item.isObject() ? item["itemIds"_L1].toVariant().toString() : item.toVariant().toString());
    return numbers;
}

/// The document in a print-out. PDF comes in Base64; ZPL as it is, which "encoding" says or, in older answers, nothing.
Result<QByteArray> documentOf(const QJsonValue& printout, const Asked& asked)
{
    const QJsonValue part = printout["printout"_L1];
    const QString text = part["data"_L1].toString();
    const bool isPlain = part["encoding"_L1].toString() == "none"_L1 || text.startsWith("^XA"_L1);
    const auto bytes = isPlain ? std::optional(text.toUtf8()) : strictBase64(text.toLatin1());
    if (!bytes || !looksLike(*bytes, asked.format))
        return unreadable(u"truncated-label"_s);
    return *bytes;
}

/// Each number with its documents. What names no number, or several, belongs to the first of them.
Result<QMap<QString, QList<QByteArray>>> documentsOf(const QJsonArray& printouts, const QStringList& numbers,
                                                     const Asked& asked)
{
    QMap<QString, QList<QByteArray>> documents;
    for (const QJsonValue printout : printouts) {
        if (printout["printout"_L1]["type"_L1].toString(u"LABEL"_s) != "LABEL"_L1)
            continue;
        const auto bytes = documentOf(printout, asked);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString owner = namedItems(printout).value(0, numbers.constFirst());
        documents[numbers.contains(owner) ? owner : numbers.constFirst()].append(*bytes);
    }
    return documents;
}

Result<PurchasedLabel> labelsOf(const QJsonArray& printouts, const QStringList& numbers, const Asked& asked)
{
    const auto documents = documentsOf(printouts, numbers, asked);
    if (!documents)
        return std::unexpected(documents.error());
    QList<PurchasedLabel> labels;
    for (const QString& number : numbers)
        labels.append({.number = number,
                       .format = asked.format,
                       .pages = documents->value(number),
                       .layout = asked.layout,
                       .isSpecimen = asked.isSpecimen,
                       .validUntil = asked.validUntil});
    if (labels.constFirst().pages.isEmpty())
        return unreadable(u"truncated-label"_s);
    PurchasedLabel first = labels.takeFirst();
    first.others = labels;
    return first;
}

/// A number as PostNord gives one: 20 digits ("00" and an SSCC), or the 13 characters of the Universal Postal Union.
/// Its check digit is not looked at: a wrong one is PostNord's to explain.
bool isNumber(const QString& number)
{
    static const QRegularExpression form(u"^[A-Z0-9]{8,35}$"_s);
    return form.match(number).hasMatch();
}

} // namespace

Asked askedIn(const Call& call)
{
    const bool isPdf = call.path.endsWith("/pdf"_L1);
    const QString paper = call.query.queryItemValue(u"paperSize"_s);
    const QJsonObject root = QJsonDocument::fromJson(call.body).object();
    const QJsonValue dates = root["shipment"_L1].toArray().first()["dateAndTimes"_L1];
    const QDate until = QDate::fromString(dates["orderExpireDate"_L1].toString().left(10), Qt::ISODate);
    return {.format = isPdf ? u"PDF"_s : u"ZPL2"_s,
            .layout = paper.isEmpty() ? u"LABEL"_s : paper,
            .isSpecimen = root["testIndicator"_L1].toBool(),
            .validUntil = until.isValid() ? std::optional(until) : std::nullopt};
}

qsizetype parcelsIn(const Call& call)
{
    qsizetype parcels = 0;
    const QJsonObject root = QJsonDocument::fromJson(call.body).object();
    for (const QJsonValue goods : root["shipment"_L1].toArray().first()["goodsItem"_L1].toArray())
        parcels += goods["items"_L1].toArray().size();
    return parcels;
}

Result<PurchasedLabel> readBooking(const net::Answer& answer, const Asked& asked, qsizetype parcels)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return unreadable(u"bad-answer"_s);
    const QJsonObject root = document.object();
    const QJsonValue booking = root.contains("bookingResponse"_L1) ? root["bookingResponse"_L1] : QJsonValue(root);
    const QJsonArray information = booking["idInformation"_L1].toArray();
    if (information.isEmpty())
        return unreadable(u"item-missing"_s);
    QStringList numbers;
    for (const QJsonValue entry : information)
        numbers += idsOf(entry, "itemId"_L1);
    if (const auto refusal = refusalOf(information)) {
        if (numbers.isEmpty())
            return failure(*refusal);
        return failure(Error{.kind = Error::Kind::OutcomeUnknown, .code = refusal->code, .args = refusal->args});
    }
    if (numbers.size() != parcels || !std::ranges::all_of(numbers, isNumber))
        return unreadable(u"number-mismatch"_s);
    return labelsOf(root["labelPrintout"_L1].toArray(), numbers, asked);
}

Result<PurchasedLabel> readLabels(const net::Answer& answer, const QStringList& numbers, const Asked& asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonArray printouts =
        document.isArray() ? document.array() : document.object()["labelPrintout"_L1].toArray();
    if (printouts.isEmpty())
        return unreadable(u"bad-answer"_s);
    if (const QJsonObject fault = printoutFault(printouts); !fault.isEmpty())
        return failure(faultIn(fault));
    return labelsOf(printouts, numbers, asked);
}

} // namespace aviso::carriers::postnord
