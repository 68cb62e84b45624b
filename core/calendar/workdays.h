#pragma once

#include <QDate>
#include <QList>

namespace aviso::calendar {

/// On which days somebody works.
struct Workdays
{
    QList<int> weekdays = {1, 2, 3, 4, 5}; ///< ISO: 1 is Monday; never empty
    QList<QDate> holidays = {};

    bool operator==(const Workdays&) const = default;
};

// An invalid date stays what it is in every function below.

bool isWorkingDay(const Workdays& days, QDate date);

/// `date` itself when it is a working day, else the next one.
QDate workingDayFrom(const Workdays& days, QDate date);

/// `count` working days later, or earlier when negative; 0 is `workingDayFrom()`.
QDate addWorkingDays(const Workdays& days, QDate date, int count);

/// The first `weekday` (ISO) on or after `date` that is no holiday.
QDate weekdayFrom(const Workdays& days, QDate date, int weekday);

} // namespace aviso::calendar
