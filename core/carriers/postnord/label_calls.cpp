#include "core/carriers/postnord/label_calls.h"

#include "core/carriers/postnord/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The language of the carrier's notices: that of the first, else the country's.
QString localeOf(const LabelOrder& order)
{
    static const QMap<QString, QString> byCountry{
        {u"SE"_s, u"sv"_s}, {u"AX"_s, u"sv"_s}, {u"DK"_s, u"da"_s}, {u"NO"_s, u"no"_s}, {u"FI"_s, u"fi"_s}};
    if (order.notices.isEmpty())
        return byCountry.value(order.shipment.consignee.country, u"en"_s);
    const QString language = order.notices.constFirst().language;
    return language == "nb"_L1 ? u"no"_s : language;
}

QUrlQuery labelQuery(const Asked& asked, const QString& labelType, const QString& locale)
{
    QUrlQuery query;
    const bool isPdf = asked.format == "PDF"_L1;
    if (isPdf)
        query.addQueryItem(u"paperSize"_s, asked.layout);
    else
        query.addQueryItem(u"dpmm"_s, u"8dpmm"_s);
    query.addQueryItem(isPdf ? u"multiPDF"_s : u"multiZPL"_s, u"true"_s); // one document for each parcel
    query.addQueryItem(u"labelType"_s, labelType);
    if (!locale.isEmpty())
        query.addQueryItem(u"locale"_s, locale);
    return query;
}

QString formatPath(const Asked& asked)
{
    return asked.format == "PDF"_L1 ? u"/pdf"_s : u"/zpl"_s;
}

} // namespace

Call labelledCall(const QString& path, const QJsonObject& message, const LabelOrder& order)
{
    const Asked asked{.format = settingOf(order, u"format"_s, u"PDF"_s),
                      .layout = settingOf(order, u"layout"_s, u"LABEL"_s)};
    return {.method = "POST",
            .path = path + formatPath(asked),
            .query = labelQuery(asked, settingOf(order, u"label-type"_s, u"standard"_s), localeOf(order)),
            .body = QJsonDocument(message).toJson(QJsonDocument::Compact)};
}

Call labelCall(const QStringList& numbers, const model::Account& account, const Asked& asked)
{
    const QString kind = account.settings.value(u"label-type"_s);
    const QString labelType = kind.isEmpty() ? u"standard"_s : kind;
    QJsonArray list;
    for (const QString& number : numbers)
        list.append(QJsonObject{{u"id"_s, number}, {u"labelType"_s, labelType}});
    return {.method = "POST",
            .path = u"/shipment/v3/labels/ids"_s + formatPath(asked),
            .query = labelQuery(asked, labelType, {}),
            .body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

Asked wantedBy(const model::Account& account)
{
    const LabelOrder order{.account = account};
    return {.format = settingOf(order, u"format"_s, u"PDF"_s),
            .layout = settingOf(order, u"layout"_s, u"LABEL"_s),
            .isSpecimen = settingOf(order, u"specimen"_s, u"no"_s) == "yes"_L1};
}

} // namespace aviso::carriers::postnord
