#include "core/carriers/novaposhta/lookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 100;
constexpr qsizetype mostNumbers = 100; // in one question for a status
const QString shortenedDays = u"30003303398"_s;
const QString dayForm = u"dd.MM.yyyy"_s;

Call listCall(QDate from, QDate to, int page)
{
    return {.model = u"InternetDocument"_s,
            .method = u"getDocumentList"_s,
            .properties = {{u"DateTimeFrom"_s, from.toString(dayForm)},
                           {u"DateTimeTo"_s, to.toString(dayForm)},
                           {u"GetFullList"_s, u"0"_s},
                           {u"Page"_s, QString::number(page)}}};
}

Call statusCall(const QStringList& numbers)
{
    QJsonArray documents;
    for (const QString& number : numbers)
        documents.append(QJsonObject{{u"DocumentNumber"_s, number}, {u"Phone"_s, QString()}});
    return {
        .model = u"TrackingDocument"_s, .method = u"getStatusDocuments"_s, .properties = {{u"Documents"_s, documents}}};
}

/// What the statuses say; back come the numbers that tracking does not know, as it knows none that is new.
QStringList noteStatuses(const Envelope& envelope, const QStringList& asked, Kept& kept)
{
    QStringList unknown;
    for (const QJsonValue status : envelope.data) {
        const QString number = plain(status["Number"_L1]);
        const QString ref = plain(status["RefEW"_L1]);
        if (!asked.contains(number))
            continue;
        const QString code = plain(status["StatusCode"_L1]);
        if (code == "2"_L1)
            kept.gone.append(number);
        else if (code == "3"_L1)
            unknown.append(number);
        else if (!ref.isEmpty())
            kept.refs.insert(number, ref);
    }
    return unknown;
}

} // namespace

Result<QList<QJsonObject>> listedBetween(Session& session, QDate from, QDate to, std::stop_token stop)
{
    QList<QJsonObject> all;
    for (int page = 1; page <= mostPages; ++page) {
        const auto envelope = make(session, listCall(from, to, page), Effect::Reads, stop);
        if (!envelope)
            return std::unexpected(envelope.error());
        if (std::ranges::find(envelope->warnings, shortenedDays, &Said::code) != envelope->warnings.end())
            return failure(Error::Kind::Offline, u"list-cut"_s);
        bool isNew = false; // a list that knows no pages says the same each time
        for (const QJsonValue value : envelope->data) {
            const QJsonObject document = value.toObject();
            const bool isKnown = std::ranges::any_of(all, [&](const QJsonObject& seen) { return seen == document; });
            if (!document.isEmpty() && !isKnown) {
                all.append(document);
                isNew = true;
            }
        }
        if (!isNew)
            return all;
    }
    return failure(Error::Kind::Offline, u"list-cut"_s);
}

Result<QJsonObject> listedAs(Session& session, const QString& number, std::stop_token stop)
{
    const Call call{.model = u"InternetDocument"_s,
                    .method = u"getDocumentList"_s,
                    .properties = {{u"IntDocNumber"_s, number}, {u"GetFullList"_s, u"1"_s}, {u"Page"_s, u"1"_s}}};
    const auto envelope = make(session, call, Effect::Reads, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    for (const QJsonValue document : envelope->data)
        if (plain(document["IntDocNumber"_L1]) == number)
            return document.toObject();
    return QJsonObject();
}

bool isDeleted(const QJsonObject& document)
{
    return isTrue(document["DeletionMark"_L1]);
}

Result<Kept> keptUnder(Session& session, const QStringList& numbers, std::stop_token stop)
{
    Kept kept;
    QStringList unknown;
    for (qsizetype at = 0; at < numbers.size(); at += mostNumbers) {
        const QStringList some = numbers.mid(at, mostNumbers);
        const auto statuses = make(session, statusCall(some), Effect::Reads, stop);
        if (!statuses && statuses.error().kind != Error::Kind::Refused)
            return std::unexpected(statuses.error());
        if (statuses)
            unknown += noteStatuses(*statuses, some, kept);
    }
    for (const QString& number : numbers) {
        if (kept.refs.contains(number) || kept.gone.contains(number))
            continue;
        const auto document = listedAs(session, number, stop);
        if (!document)
            return std::unexpected(document.error());
        if (isDeleted(*document) || (document->isEmpty() && unknown.contains(number)))
            kept.gone.append(number);
        else if (const QString ref = plain((*document)["Ref"_L1]); !ref.isEmpty())
            kept.refs.insert(number, ref);
    }
    return kept;
}

QString waybillOf(const QString& number)
{
    static const QRegularExpression form(u"\\A([0-9]{14})([0-9]{4})?\\z"_s);
    return form.match(number).captured(1);
}

} // namespace aviso::carriers::novaposhta
