#include "core/calendar/workdays.h"

#include <cstdlib>

namespace aviso::calendar {

bool isWorkingDay(const Workdays& days, QDate date)
{
    return days.weekdays.contains(date.dayOfWeek()) && !days.holidays.contains(date);
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
    while (days.holidays.contains(date))
        date = date.addDays(7);
    return date;
}

} // namespace aviso::calendar
