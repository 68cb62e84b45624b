#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

/// The ways that parcels take, as tables. Private to the sources of journeys.
namespace aviso::practice {

/// Where on its way a parcel is, before anybody knows between which towns it goes.
enum class Spot { Nowhere, From, FromCentre, ToCentre, To, Point, Elsewhere };

struct Leg
{
    int minutes = 0; ///< after the booking
    QLatin1StringView code = {};
    Spot spot = Spot::Nowhere;
    QLatin1StringView sub = {};
};
using Way = QList<Leg>;

/// How a parcel is handed over, by the service that was booked.
enum class HandOver { Door, Point, Locker };

/// Empty for a scenario that is not known.
Way swissPostWay(const QString& scenario);
Way postNordWay(const QString& scenario, HandOver handOver);
Way novaPoshtaWay(const QString& scenario, HandOver handOver);

constexpr int hours(int count)
{
    return count * 60;
}

} // namespace aviso::practice
