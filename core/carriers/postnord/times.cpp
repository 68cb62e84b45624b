#include "core/carriers/postnord/times.h"

#include <QHash>
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
    const QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid() || read.date().year() < 2000)
        return {};
    if (read.timeSpec() != Qt::LocalTime)
        return read.toUTC();
    return QDateTime(read.date(), read.time(), zoneOf(country)).toUTC();
}

} // namespace aviso::carriers::postnord
