#include "core/carriers/postnord/times.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The countries that PostNord delivers to and whose clocks are not those of Stockholm.
QByteArray zoneNameOf(const QString& country)
{
    static const QHash<QString, QByteArray> zones{
        {u"FI"_s, "Europe/Helsinki"},    {u"FIN"_s, "Europe/Helsinki"},    {u"AX"_s, "Europe/Helsinki"},
        {u"ALA"_s, "Europe/Helsinki"},   {u"EE"_s, "Europe/Tallinn"},      {u"EST"_s, "Europe/Tallinn"},
        {u"LV"_s, "Europe/Riga"},        {u"LVA"_s, "Europe/Riga"},        {u"LT"_s, "Europe/Vilnius"},
        {u"LTU"_s, "Europe/Vilnius"},    {u"FO"_s, "Atlantic/Faroe"},      {u"FRO"_s, "Atlantic/Faroe"},
        {u"IS"_s, "Atlantic/Reykjavik"}, {u"ISL"_s, "Atlantic/Reykjavik"}, {u"GL"_s, "America/Godthab"},
        {u"GRL"_s, "America/Godthab"},   {u"GB"_s, "Europe/London"},       {u"GBR"_s, "Europe/London"},
        {u"IE"_s, "Europe/Dublin"},      {u"IRL"_s, "Europe/Dublin"},      {u"PT"_s, "Europe/Lisbon"},
        {u"PRT"_s, "Europe/Lisbon"}};
    return zones.value(country.toUpper(), "Europe/Stockholm");
}

QTimeZone zoneOf(const QString& country)
{
    const QTimeZone zone(zoneNameOf(country));
    return zone.isValid() ? zone : QTimeZone("Europe/Stockholm");
}

} // namespace

QDateTime momentIn(const QString& text, const QString& country)
{
    // Not read as the time of this computer first, whose clock skips another hour in spring.
    static const QRegularExpression local(
        u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(:[0-9]{2})?)([.][0-9]+)?\\z"_s);
    constexpr int firstYear = 2000; // those before stand for "none"
    const QString plain = text.trimmed();
    const auto match = local.match(plain);
    if (!match.hasMatch()) {
        const QDateTime zoned = QDateTime::fromString(plain, Qt::ISODateWithMs);
        const bool isZoned = zoned.isValid() && zoned.timeSpec() != Qt::LocalTime;
        return isZoned && zoned.date().year() >= firstYear ? zoned.toUTC() : QDateTime();
    }
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!day.isValid() || !time.isValid() || day.year() < firstYear)
        return {};
    const QTimeZone zone = zoneOf(country);
    const QDateTime at(day, time, zone);
    return (at.isValid() ? at : QDateTime(day, time.addSecs(3600), zone)).toUTC();
}

QString localText(const QDateTime& at, const QString& country)
{
    return at.toTimeZone(zoneOf(country)).toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

QString zonedText(const QDateTime& at, const QString& country)
{
    const QDateTime local = at.toTimeZone(zoneOf(country));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace aviso::carriers::postnord
