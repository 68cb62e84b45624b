#include "core/carriers/postnord/opening.h"

#include "core/carriers/jsonvalues.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>
#include <array>
#include <optional>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int days = 7;
constexpr int minutesOfDay = 24 * 60;

struct Span
{
    int from = 0; ///< minutes of the day
    int to = minutesOfDay;
};

using Week = std::array<QList<Span>, days>;

/// "MONDAY", "MO": version 1 has two letters.
std::optional<int> dayOf(const QJsonValue& value)
{
    constexpr std::array names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    const QString word = textIn(value).toUpper();
    for (int day = 0; day < days; ++day)
        if (word.startsWith(names.at(static_cast<size_t>(day))))
            return day;
    return std::nullopt;
}

/// "08:00", "08:00:00" or "0800"; "24:00" is the end of the day.
std::optional<int> minuteOf(const QJsonValue& value)
{
    QString text = textIn(value).remove(u':').left(4);
    if (text == "2400"_L1)
        return minutesOfDay;
    const QTime time = QTime::fromString(text, u"HHmm"_s);
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

void add(Week& week, int day, int from, int to)
{
    if (from < to)
        week.at(static_cast<size_t>(day)).append({from, to});
}

/// From a minute of one day to a minute of the same or a later one. The same day with an end before the beginning is
/// past midnight.
void addAcross(Week& week, int openDay, int from, int closeDay, int to)
{
    if (openDay == closeDay && from < to) {
        add(week, openDay, from, to);
        return;
    }
    const int last = openDay == closeDay ? (openDay + 1) % days : closeDay;
    add(week, openDay, from, minutesOfDay);
    for (int day = (openDay + 1) % days; day != last; day = (day + 1) % days)
        add(week, day, 0, minutesOfDay);
    add(week, last, 0, to);
}

void readFifth(const QJsonArray& services, Week& week)
{
    for (const QJsonValue entry : services) {
        const auto openDay = dayOf(entry["openDay"_L1]);
        const auto from = minuteOf(entry["openTime"_L1]);
        const auto to = minuteOf(entry["closeTime"_L1]);
        if (openDay && from && to)
            addAcross(week, *openDay, *from, dayOf(entry["closeDay"_L1]).value_or(*openDay), *to);
    }
}

void readFirst(const QJsonArray& list, Week& week)
{
    for (const QJsonValue entry : list) {
        const auto day = dayOf(entry["day"_L1]);
        if (!day)
            continue;
        for (const auto& [begin, end] : {std::pair("from1"_L1, "to1"_L1), {"from2"_L1, "to2"_L1}}) {
            const auto from = minuteOf(entry[begin]);
            const auto to = minuteOf(entry[end]);
            if (from && to)
                addAcross(week, *day, *from, *day, *to);
        }
    }
}

QString written(int minute)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return twoDigits(minute / 60) + u':' + twoDigits(minute % 60);
}

QString written(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    QStringList parts;
    for (const Span& span : spans)
        parts.append(written(span.from) + u'-' + written(span.to));
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace

QStringList weekIn(const QJsonValue& openingHours)
{
    Week week;
    if (openingHours.isArray())
        readFirst(openingHours.toArray(), week);
    else
        readFifth(openingHours["postalServices"_L1].toArray(), week);
    if (std::ranges::all_of(week, &QList<Span>::isEmpty))
        return {};
    QStringList hours;
    for (const QList<Span>& spans : week)
        hours.append(written(spans));
    return hours;
}

} // namespace aviso::carriers::postnord
