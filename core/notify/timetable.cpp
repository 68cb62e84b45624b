#include "core/notify/timetable.h"

#include "core/calendar/workdays.h"

#include <algorithm>
#include <optional>

namespace aviso::notify {
namespace {

calendar::Workdays workdaysOf(const catalogue::Entry& entry, const MessagePlan& plan)
{
    calendar::Workdays days{.weekdays = plan.weekdays};
    for (const catalogue::Holiday& holiday : entry.holidays)
        days.holidays += holiday.days;
    return days;
}

std::optional<int> chosenWeekday(const MessagePlan& plan, const QStringList& codes)
{
    for (const QString& code : codes) {
        if (const auto found = plan.deliveryWeekdays.constFind(code); found != plan.deliveryWeekdays.constEnd())
            return *found;
    }
    return std::nullopt;
}

int transitOf(const MessagePlan& plan, const QStringList& codes)
{
    for (const QString& code : codes) {
        if (const auto found = plan.transitDays.constFind(code); found != plan.transitDays.constEnd())
            return *found;
    }
    return plan.unknownTransit;
}

QDate anchor(const Journey& journey, PlannedDay::From from)
{
    switch (from) {
    case PlannedDay::From::Today:
        return std::min(journey.today, journey.dispatch);
    case PlannedDay::From::Dispatch:
        return journey.dispatch;
    case PlannedDay::From::Delivery:
        return journey.delivery;
    }
    return journey.dispatch;
}

QDate dayOf(const PlannedDay& day, const Journey& journey, const calendar::Workdays& workdays)
{
    const QDate start = anchor(journey, day.from);
    if (day.workingDays != 0)
        return std::max(calendar::addWorkingDays(workdays, start, day.workingDays), journey.dispatch);
    // A delivery on a Saturday is no working day and stays.
    const bool isFixed = day.calendarDays == 0 && day.from == PlannedDay::From::Delivery;
    return isFixed ? start : calendar::workingDayFrom(workdays, start.addDays(day.calendarDays));
}

} // namespace

Journey journeyOf(const catalogue::Entry& entry, const MessagePlan& plan, const model::Shipment& shipment,
                  QDate dispatchDate, QDate today)
{
    const calendar::Workdays days = workdaysOf(entry, plan);
    Journey journey{.today = today, .dispatch = calendar::workingDayFrom(days, dispatchDate)};
    const QStringList codes =
        catalogue::expanded(entry, QStringList{shipment.service.basic} + shipment.service.additional);
    const QDate fixed = QDate::fromString(shipment.service.values.value(plan.fixedDayField), Qt::ISODate);
    if (fixed.isValid() && fixed >= journey.dispatch)
        journey.delivery = calendar::workingDayFrom(days, fixed);
    else if (const std::optional<int> weekday = chosenWeekday(plan, codes))
        journey.delivery = calendar::weekdayFrom(days, journey.dispatch.addDays(1), *weekday);
    else
        journey.delivery = calendar::addWorkingDays(days, journey.dispatch, transitOf(plan, codes));
    return journey;
}

Moment momentOf(const catalogue::Entry& entry, const MessagePlan& plan, const PlannedMessage& message,
                const Journey& journey)
{
    const calendar::Workdays days = workdaysOf(entry, plan);
    const QDate earliest = dayOf(message.earliest, journey, days);
    return {.earliest = earliest,
            .latest = std::max(earliest, dayOf(message.latest, journey, days)),
            .from = message.from,
            .until = message.until};
}

} // namespace aviso::notify
