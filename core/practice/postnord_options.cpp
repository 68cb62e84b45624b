#include "core/practice/postnord_options.h"

#include "core/practice/postnord_answers.h"
#include "core/practice/postnord_points.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

/// A way to deliver as the checkout knows it.
struct Kind
{
    QLatin1StringView type;
    QLatin1StringView service;
    enum class To { Door, Point, Box } to;
    int days;
    QLatin1StringView countries; ///< separated by blanks; "*" for all
    QLatin1StringView title;
};

using To = Kind::To;
constexpr std::array kinds{
    Kind{"home"_L1, "17"_L1, To::Door, 1, "SE DK NO FI"_L1, "Home delivery"_L1},
    Kind{"parcel-locker"_L1, "19"_L1, To::Box, 1, "SE DK NO FI"_L1, "Collect at parcel locker"_L1},
    Kind{"service-point"_L1, "19"_L1, To::Point, 1, "SE DK NO FI"_L1, "Collect at service point"_L1},
    Kind{"mailbox"_L1, "11"_L1, To::Door, 3, "SE"_L1, "To the mailbox"_L1},
    Kind{"express-mailbox"_L1, "86"_L1, To::Door, 1, "SE"_L1, "To the mailbox, faster"_L1},
    Kind{"home-small"_L1, "30"_L1, To::Door, 2, "SE DK NO"_L1, "Small home delivery"_L1},
    Kind{"pallet"_L1, "52"_L1, To::Door, 2, "SE DK NO FI"_L1, "Pallet"_L1},
    Kind{"groupage"_L1, "83"_L1, To::Door, 3, "SE DK NO FI"_L1, "Groupage"_L1},
    Kind{"parcel-b2b"_L1, "18"_L1, To::Door, 1, "SE DK NO FI"_L1, "Parcel to a company"_L1},
    Kind{"pallet-b2b"_L1, "52"_L1, To::Door, 2, "SE DK NO FI"_L1, "Pallet to a company"_L1},
    Kind{"groupage-b2b"_L1, "83"_L1, To::Door, 3, "SE DK NO FI"_L1, "Groupage to a company"_L1},
    Kind{"international-parcel"_L1, "91"_L1, To::Door, 6, "*"_L1, "International parcel"_L1},
    Kind{"postnord-home-small-no"_L1, "30"_L1, To::Door, 2, "NO"_L1, "Small home delivery"_L1},
};
constexpr size_t usualKinds = 5;

QString text(const QJsonValue& value)
{
    return value.toString().trimmed();
}

/// Collects what is wrong with a question.
class Judge
{
public:
    QList<Fault> faults = {};

    void judge(const QJsonObject& body)
    {
        static const QRegularExpression key(u"^[A-Za-z0-9åäöÅÄÖ_-]{1,64}$"_s);
        const QString customer = text(body["customer"_L1]["customerKey"_L1]);
        if (customer.isEmpty())
            faults.append(missing(u"customer.customerKey"_s));
        else if (!key.match(customer).hasMatch())
            faults.append(invalid(u"customer.customerKey"_s, customer));
        judgeWarehouses(body["warehouses"_L1].toArray());
        judgeAddress(body["recipient"_L1]["address"_L1], u"recipient.address"_s);
        judgeWishes(body);
    }

private:
    void judgeAddress(const QJsonValue& address, const QString& where)
    {
        const QString zip = text(address["postCode"_L1]);
        if (zip.isEmpty())
            faults.append(missing(where + u".postCode"_s));
        else if (zip.size() < 3 || zip.size() > 10)
            faults.append(invalid(where + u".postCode"_s, zip));
        if (text(address["countryCode"_L1]).size() != 2)
            faults.append(missing(where + u".countryCode"_s));
        if (!text(address["street"_L1]).isEmpty() && !text(address["streetName"_L1]).isEmpty())
            faults.append({u"API-009"_s, u"street and streetName exclude each other"_s, where + u".street"_s});
    }

    void judgeWarehouses(const QJsonArray& warehouses)
    {
        if (warehouses.isEmpty())
            return faults.append(missing(u"warehouses"_s));
        if (warehouses.size() > 3)
            faults.append(invalid(u"warehouses"_s, QString::number(warehouses.size())));
        for (const QJsonValue warehouse : warehouses) {
            judgeAddress(warehouse["address"_L1], u"warehouses.address"_s);
            judgeHandling(warehouse["orderHandling"_L1]);
            if (warehouse["address"_L1]["countryCode"_L1] != warehouses.first()["address"_L1]["countryCode"_L1])
                faults.append({u"API-009"_s, u"Warehouses lie in different countries"_s, u"warehouses"_s});
        }
    }

    void judgeHandling(const QJsonValue& handling)
    {
        int given = 0;
        for (const auto& name : {"handOverTime"_L1, "timeOfLatestOrder"_L1, "daysUntilOrderIsReady"_L1})
            given += text(handling[name]).isEmpty() ? 0 : 1;
        if (given == 0)
            faults.append(missing(u"warehouses.orderHandling"_s));
        if (given > 1)
            faults.append({u"API-009"_s, u"Exactly one way of handling orders"_s, u"warehouses.orderHandling"_s});
        static const QRegularExpression days(u"^\\d+-\\d+$"_s);
        const QString range = text(handling["daysUntilOrderIsReady"_L1]);
        if (!range.isEmpty() && !days.match(range).hasMatch())
            faults.append(invalid(u"daysUntilOrderIsReady"_s, range));
        const QString handOver = text(handling["handOverTime"_L1]);
        if (!handOver.isEmpty() && !QDateTime::fromString(handOver, Qt::ISODate).isValid())
            faults.append(invalid(u"handOverTime"_s, handOver));
    }

    void judgeWishes(const QJsonObject& body)
    {
        for (const QJsonValue type : body["filter"_L1]["deliveryTypes"_L1].toArray())
            if (std::ranges::none_of(kinds, [&](const Kind& kind) { return kind.type == type.toString(); }))
                faults.append(invalid(u"filter.deliveryTypes"_s, type.toString()));
        for (const auto& place : {"parcelLocker"_L1, "servicePoint"_L1}) {
            const QJsonValue count = body["preferences"_L1][place]["numberOfAdditionalOptions"_L1];
            if (!count.isUndefined() && (count.toInt() < 1 || count.toInt() > 15))
                faults.append(invalid(u"numberOfAdditionalOptions"_s, count.toVariant().toString()));
        }
    }
};

/// A question that has been found good.
struct Asked
{
    QString customer = {};
    QString country = {};
    QString zip = {};
    QDate handedOver = {};
};

QDate handOverDay(const QJsonValue& handling, const QDateTime& now)
{
    const QDateTime at = QDateTime::fromString(text(handling["handOverTime"_L1]), Qt::ISODate);
    if (at.isValid())
        return at.toUTC().date();
    const int days = text(handling["daysUntilOrderIsReady"_L1]).section(u'-', 1, 1).toInt();
    return workingDaysAfter(now.date(), days);
}

QString moment(QDate day, QTime time, const QString& country)
{
    const QTimeZone zone(country == "FI"_L1 ? "Europe/Helsinki" : "Europe/Stockholm");
    return QDateTime(day, time, zone).toString(Qt::ISODate);
}

QJsonObject locationJson(const Point& point)
{
    QJsonObject address{{u"countryCode"_s, point.place.country},
                        {u"postCode"_s, point.place.zip},
                        {u"city"_s, point.place.city.toUpper()},
                        {u"streetName"_s, point.street}};
    if (!point.streetNumber.isEmpty())
        address.insert(u"streetNumber"_s, point.streetNumber);
    QJsonObject regular;
    for (const QString& day :
         {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s})
        regular.insert(day, QJsonObject{{u"open"_s, true},
                                        {u"timeRanges"_s,
                                         QJsonArray{QJsonObject{{u"from"_s, u"08:00"_s}, {u"to"_s, u"21:00"_s}}}}});
    QJsonObject out{{u"name"_s, point.name},
                    {u"distanceFromRecipientAddress"_s, point.distance},
                    {u"address"_s, address},
                    {u"coordinate"_s, QJsonObject{{u"latitude"_s, point.latitude}, {u"longitude"_s, point.longitude}}},
                    {u"openingHours"_s, QJsonObject{{u"regular"_s, regular}, {u"deviations"_s, QJsonArray()}}}};
    if (point.isBox())
        out.insert(u"accessibility"_s,
                   QJsonObject{{u"parcelLockerLocation"_s,
                                point.located == Point::Located::Outdoor ? u"outdoor"_s : u"indoor"_s}});
    return out;
}

QJsonObject option(const Kind& kind, const Asked& asked, const Point* point)
{
    const QDate day = workingDaysAfter(asked.handedOver, kind.days);
    const QByteArray seed = (asked.customer + kind.type + asked.zip + (point ? point->id : QString())).toUtf8();
    QJsonObject booking{
        {u"deliveryOptionId"_s, QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex())},
        {u"serviceCode"_s, QString(kind.service)},
        {u"additionalServiceCodes"_s, point ? QJsonArray{u"A7"_s} : QJsonArray()}};
    if (point)
        booking.insert(u"servicePointId"_s, point->id);
    QJsonObject date{{u"latest"_s, moment(day, QTime(point ? 15 : 14, 0), asked.country)}};
    if (!point)
        date.insert(u"earliest"_s, moment(day, QTime(9, 0), asked.country));
    const QString where = point ? point->name : day.toString(u"yyyy-MM-dd"_s) + u" ~ 09:00-14:00"_s;
    QJsonObject out{
        {u"bookingInstructions"_s, booking},
        {u"descriptiveTexts"_s,
         QJsonObject{{u"checkout"_s, QJsonObject{{u"title"_s, QString(kind.title)},
                                                 {u"briefDescription"_s, QString(kind.title) + u" (practice)."_s},
                                                 {u"fullDescription"_s, QString(kind.title) + u" (practice)."_s},
                                                 {u"friendlyDeliveryInfo"_s, where}}}}},
        {u"deliveryTime"_s, kind.to == To::Door && kind.days > 2
                                ? QJsonObject{{u"dayRange"_s, QJsonObject{{u"days"_s, u"2-%1"_s.arg(kind.days)}}}}
                                : QJsonObject{{u"date"_s, date}}},
        {u"sustainability"_s, QJsonObject{{u"fossilFree"_s, true}, {u"nordicSwanEcoLabel"_s, !point}}}};
    if (point)
        out.insert(u"location"_s, locationJson(*point));
    return out;
}

int wished(const QJsonObject& body, To to)
{
    const auto place = to == To::Box ? "parcelLocker"_L1 : "servicePoint"_L1;
    return body["preferences"_L1][place]["numberOfAdditionalOptions"_L1].toInt(5);
}

/// The default is the nearest place, or the door; a locker is never the default.
QJsonObject offer(const Kind& kind, const Asked& asked, int most)
{
    QJsonObject out{{u"type"_s, QString(kind.type)}};
    QJsonArray more;
    if (kind.to == To::Door) {
        out.insert(u"defaultOption"_s, option(kind, asked, nullptr));
    } else {
        for (const Point& point : pointsNear(asked.country, asked.zip)) {
            if (point.isBox() != (kind.to == To::Box))
                continue;
            if (kind.to == To::Point && !out.contains("defaultOption"_L1))
                out.insert(u"defaultOption"_s, option(kind, asked, &point));
            else if (more.size() < most)
                more.append(option(kind, asked, &point));
        }
        if (more.isEmpty() && !out.contains("defaultOption"_L1))
            return {};
    }
    out.insert(u"additionalOptions"_s, more);
    return out;
}

QJsonArray offers(const QJsonObject& body, const Asked& asked)
{
    const QJsonArray wanted = body["filter"_L1]["deliveryTypes"_L1].toArray();
    QJsonArray out;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const Kind& kind = kinds[i];
        const bool isWanted = wanted.isEmpty() ? i < usualKinds : wanted.contains(QString(kind.type));
        const bool isThere = kind.countries == "*"_L1 || QString(kind.countries).split(u' ').contains(asked.country);
        if (!isWanted || !isThere)
            continue;
        if (const QJsonObject one = offer(kind, asked, wished(body, kind.to)); !one.isEmpty())
            out.append(one);
    }
    return out;
}

} // namespace

QDate workingDaysAfter(QDate day, int count)
{
    while (count > 0 || day.dayOfWeek() > 5) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= 5)
            --count;
    }
    return day;
}

Answer deliveryOptions(const Request& request, const QDateTime& now)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Judge judge;
    judge.judge(body);
    if (!judge.faults.isEmpty())
        return faulty(400, u"Bad request"_s, judge.faults);
    const QJsonValue address = body["recipient"_L1]["address"_L1];
    QJsonArray list;
    for (const QJsonValue warehouse : body["warehouses"_L1].toArray()) {
        const Asked asked{.customer = text(body["customer"_L1]["customerKey"_L1]),
                          .country = text(address["countryCode"_L1]).toUpper(),
                          .zip = text(address["postCode"_L1]).remove(u' '),
                          .handedOver = handOverDay(warehouse["orderHandling"_L1], now)};
        if (const QJsonArray options = offers(body, asked); !options.isEmpty())
            list.append(QJsonObject{{u"warehouse"_s, warehouse}, {u"deliveryOptions"_s, options}});
    }
    if (list.isEmpty())
        return faulty(404, u"Not found"_s, {{u"API-003"_s, u"No delivery options available"_s}});
    return json(200, {{u"warehouseToDeliveryOptions"_s, list}}, u"delivery options"_s);
}

} // namespace aviso::practice::postnord
