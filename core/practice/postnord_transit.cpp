#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_options.h"
#include "core/practice/postnord_points.h"
#include "core/practice/postnord_rules.h"
#include "core/practice/postnord_trackingtexts.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

struct Route
{
    QString issuer = {};
    QString from = {};
    QString to = {};
    QDateTime start = {};
    bool isRemote = false; ///< a day more
};

QString param(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

QString issuerOf(const QString& country)
{
    static const QHash<QString, QString> issuers{
        {u"DK"_s, u"Z11"_s}, {u"SE"_s, u"Z12"_s}, {u"NO"_s, u"Z13"_s}, {u"FI"_s, u"Z14"_s}};
    return issuers.value(country);
}

int daysFor(const Route& route, const QString& service)
{
    static const QHash<QString, int> days{{u"11"_s, 3}, {u"30"_s, 2}, {u"52"_s, 2},
                                          {u"83"_s, 3}, {u"91"_s, 6}, {u"UX"_s, 7}};
    return days.value(service, 1) + (route.from == route.to ? 0 : 1) + (route.isRemote ? 1 : 0);
}

/// A service with all of the additional services that were asked for, or with none.
QJsonObject variant(const Route& route, const QString& service, const QStringList& additional)
{
    QJsonObject name{{u"basicServiceCode"_s, service}, {u"name"_s, serviceWords(service)}};
    if (!additional.isEmpty())
        name.insert(u"additionalServices"_s, QJsonArray::fromStringList(additional));
    QStringList refused;
    for (const QString& code : additional)
        if (postNordOffer(route.issuer, service, code, route.from, route.to) == PostNordOffer::No)
            refused.append(code);
    const bool isKnown = postNordKnows(route.issuer, service);
    QJsonObject out{{u"service"_s, name}, {u"isSupported"_s, isKnown}, {u"isBookable"_s, isKnown && refused.isEmpty()}};
    if (!isKnown || !refused.isEmpty()) {
        out.insert(u"errorMessage"_s, isKnown ? u"Not possible with "_s + refused.join(u", "_s)
                                              : u"The service is not offered on this route"_s);
        return out;
    }
    const QDate day = workingDaysAfter(route.start.date(), daysFor(route, service));
    out.insert(u"estimatedTimeOfArrival"_s,
               QJsonObject{{u"dateOfDeparture"_s, route.start.toString(u"yyyy-MM-dd"_s)},
                           {u"timeOfDeparture"_s, route.start.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                           {u"timeOfArrival"_s, QDateTime(day, QTime(16, 0)).toString(u"yyyy-MM-ddTHH:mm:ss"_s)}});
    return out;
}

QList<Fault> faultsOf(const Request& request)
{
    QList<Fault> faults;
    for (const QString& name : {u"startTime"_s, u"serviceCodes"_s, u"originPostalCode"_s, u"originCountryCode"_s,
                                u"destinationPostalCode"_s, u"destinationCountryCode"_s})
        if (param(request, name).isEmpty())
            faults.append(missing(name));
    const QString start = param(request, u"startTime"_s);
    if (!start.isEmpty() && !QDateTime::fromString(start, Qt::ISODate).isValid())
        faults.append(invalid(u"startTime"_s, start));
    for (const QString& end : {u"origin"_s, u"destination"_s}) {
        const QString country = param(request, end + u"CountryCode"_s).toUpper();
        const QString zip = param(request, end + u"PostalCode"_s).remove(u' ');
        if (!issuerOf(country).isEmpty() && !zip.isEmpty() && !isPostcode(country, zip))
            faults.append(invalid(end + u"PostalCode"_s, zip));
    }
    return faults;
}

} // namespace

Answer transitTime(const Request& request)
{
    if (const QList<Fault> faults = faultsOf(request); !faults.isEmpty())
        return faulty(400, u"Bad request"_s, faults);
    const QString from = param(request, u"originCountryCode"_s).toUpper();
    const Route route{.issuer = issuerOf(from),
                      .from = from,
                      .to = param(request, u"destinationCountryCode"_s).toUpper(),
                      .start = QDateTime::fromString(param(request, u"startTime"_s), Qt::ISODate),
                      .isRemote = param(request, u"destinationPostalCode"_s).startsWith(u'9')};
    const QStringList additional = param(request, u"additionalServiceCodes"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray list;
    for (const QString& service : param(request, u"serviceCodes"_s).split(u',', Qt::SkipEmptyParts)) {
        list.append(variant(route, service, {}));
        if (!additional.isEmpty())
            list.append(variant(route, service, additional));
    }
    return written(200, QJsonDocument(list), u"transit time"_s);
}

} // namespace aviso::practice::postnord
