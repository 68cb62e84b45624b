#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace aviso::calendar {

/// On which days somebody works. Built by `workdays()`, so that its rules are always readable.
struct Workdays
{
    QList<int> weekdays = {1, 2, 3, 4, 5}; ///< ISO: 1 is Monday
    QStringList holidays = {}; ///< "12-25" for a fixed day, "easter+39" or "easter-2" for one that moves with Easter

    bool operator==(const Workdays&) const = default;
};

/// `Invalid` "holiday-unreadable" with the rule in `args` when a holiday is neither of the two forms, "weekday-unreadable"
/// when a weekday is not 1 to 7 or none is given.
Result<Workdays> workdays(const QList<int>& weekdays, const QStringList& holidays);

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

bool isHoliday(const Workdays& days, QDate date);
bool isWorkingDay(const Workdays& days, QDate date);

/// `date` itself when it is a working day, else the next one.
QDate workingDayFrom(const Workdays& days, QDate date);

/// `count` working days later, or earlier when negative; 0 is `workingDayFrom()`.
QDate addWorkingDays(const Workdays& days, QDate date, int count);

/// The first `weekday` (ISO) on or after `date` that is no holiday.
QDate weekdayFrom(const Workdays& days, QDate date, int weekday);

} // namespace aviso::calendar
