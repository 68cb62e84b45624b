#include "core/carriers/novaposhta/times.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Older systems know the zone by its older spelling alone.
const QTimeZone& kyiv()
{
    static const QTimeZone zone = [] {
        const QTimeZone today("Europe/Kyiv");
        return today.isValid() ? today : QTimeZone("Europe/Kiev");
    }();
    return zone;
}

struct Written
{
    QDate day = {};
    QTime time = {}; ///< invalid: none is written
};

QDate dayOf(const QRegularExpressionMatch& match)
{
    const auto number = [&](const QString& name) { return match.captured(name).toInt(); };
    const QDate day = match.captured(u"year"_s).isEmpty()
                          ? QDate(number(u"y"_s), number(u"m"_s), number(u"d"_s))
                          : QDate(number(u"year"_s), number(u"month"_s), number(u"day"_s));
    constexpr int firstYear = 2000; // those before stand for "none"
    return day.year() < firstYear ? QDate() : day;
}

std::optional<Written> read(const QString& text)
{
    static const QString clock = u"(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\\.[0-9]+)?)?"_s;
    static const QString date = u"((?<d>[0-9]{1,2})[-./](?<m>[0-9]{1,2})[-./](?<y>[0-9]{4})|"
                                "(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2}))"_s;
    static const QRegularExpression dateFirst(u"\\A"_s + date + u"([ T]+"_s + clock + u")?\\z"_s);
    static const QRegularExpression clockFirst(u"\\A"_s + clock + u" +"_s + date + u"\\z"_s);
    auto match = dateFirst.match(text);
    if (!match.hasMatch())
        match = clockFirst.match(text);
    if (!match.hasMatch())
        return {};
    Written written{.day = dayOf(match)};
    if (!match.captured(u"hour"_s).isEmpty()) {
        written.time = QTime(match.captured(u"hour"_s).toInt(), match.captured(u"minute"_s).toInt(),
                             match.captured(u"second"_s).toInt());
        if (!written.time.isValid())
            return {};
    }
    if (!written.day.isValid())
        return {};
    return written;
}

} // namespace

QDateTime momentIn(const QString& text)
{
    const QString plain = text.trimmed();
    if (const auto written = read(plain)) {
        const QTime time = written->time.isValid() ? written->time : QTime(0, 0);
        const QDateTime at(written->day, time, kyiv());
        // In the night when summer begins, an hour is missing.
        return (at.isValid() ? at : QDateTime(written->day, time.addSecs(3600), kyiv())).toUTC();
    }
    const QDateTime zoned = QDateTime::fromString(plain, Qt::ISODateWithMs);
    return zoned.isValid() && zoned.timeSpec() != Qt::LocalTime && zoned.date().year() >= 2000 ? zoned.toUTC()
                                                                                               : QDateTime();
}

QDate dayIn(const QString& text)
{
    const auto written = read(text.trimmed());
    return written ? written->day : QDate();
}

QString isoOf(const QString& text)
{
    const auto written = read(text.trimmed());
    if (written && !written->time.isValid())
        return written->day.toString(Qt::ISODate);
    const QDateTime at = momentIn(text);
    return at.isValid() ? at.toString(Qt::ISODate) : QString();
}

} // namespace aviso::carriers::novaposhta
