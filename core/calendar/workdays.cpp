#include "core/calendar/workdays.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace aviso::calendar {
namespace {

constexpr auto easter = "easter"_L1;

std::optional<int> daysFromEaster(const QString& rule)
{
    if (!rule.startsWith(easter))
        return std::nullopt;
    if (rule.size() == easter.size())
        return 0;
    bool isNumber = false;
    const int days = rule.mid(easter.size()).toInt(&isNumber);
    return isNumber ? std::optional(days) : std::nullopt;
}

QDate dayOf(const QString& rule, int year)
{
    if (const std::optional<int> days = daysFromEaster(rule))
        return easterSunday(year).addDays(*days);
    return QDate::fromString(QString::number(year) + u'-' + rule, Qt::ISODate);
}

} // namespace

Result<Workdays> workdays(const QList<int>& weekdays, const QStringList& holidays)
{
    constexpr int leapYear = 2024;
    const auto isWeekday = [](int day) { return day >= 1 && day <= 7; };
    if (weekdays.isEmpty() || !std::ranges::all_of(weekdays, isWeekday))
        return failure(Error::Kind::Invalid, u"weekday-unreadable"_s);
    for (const QString& rule : holidays) {
        if (!dayOf(rule, leapYear).isValid())
            return std::unexpected(
                Error{.kind = Error::Kind::Invalid, .code = u"holiday-unreadable"_s, .args = {rule}});
    }
    return Workdays{.weekdays = weekdays, .holidays = holidays};
}

// The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

bool isHoliday(const Workdays& days, QDate date)
{
    return std::ranges::any_of(days.holidays,
                               [date](const QString& rule) { return dayOf(rule, date.year()) == date; });
}

bool isWorkingDay(const Workdays& days, QDate date)
{
    return days.weekdays.contains(date.dayOfWeek()) && !isHoliday(days, date);
}

QDate workingDayFrom(const Workdays& days, QDate date)
{
    while (date.isValid() && !isWorkingDay(days, date))
        date = date.addDays(1);
    return date;
}

QDate addWorkingDays(const Workdays& days, QDate date, int count)
{
    if (count == 0)
        return workingDayFrom(days, date);
    const int step = count > 0 ? 1 : -1;
    for (int left = std::abs(count); date.isValid() && left > 0;) {
        date = date.addDays(step);
        if (isWorkingDay(days, date))
            --left;
    }
    return date;
}

QDate weekdayFrom(const Workdays& days, QDate date, int weekday)
{
    date = date.addDays((weekday - date.dayOfWeek() + 7) % 7);
    while (isHoliday(days, date))
        date = date.addDays(7);
    return date;
}

} // namespace aviso::calendar
