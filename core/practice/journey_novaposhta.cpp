#include "core/practice/journey_ways.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

const Way sent{{hours(5), "4"_L1, Spot::From}, {hours(10), "5"_L1, Spot::FromCentre}};
const Way arrived = sent + Way{{hours(20), "6"_L1, Spot::To}};
const Way atDoor = arrived + Way{{hours(23), "101"_L1, Spot::To}};
const Way atBranch = arrived + Way{{hours(24), "7"_L1, Spot::Point}};
const Way atLocker = arrived + Way{{hours(24), "8"_L1, Spot::Point}};

Way near(HandOver handOver)
{
    if (handOver == HandOver::Door)
        return atDoor;
    return handOver == HandOver::Point ? atBranch : atLocker;
}

Way received(int minutes, HandOver handOver)
{
    return {{minutes, "9"_L1, handOver == HandOver::Door ? Spot::To : Spot::Point}};
}

/// What is not taken at the door waits at a branch; what is not taken from a locker is moved to one.
Way waiting(HandOver handOver)
{
    if (handOver == HandOver::Door)
        return atDoor + Way{{hours(26), "111"_L1, Spot::To}, {hours(32), "7"_L1, Spot::Point}};
    return near(handOver);
}

Way notCollected(HandOver handOver)
{
    if (handOver == HandOver::Locker)
        return atLocker + Way{{hours(24 * 5), "113"_L1, Spot::Point},
                              {hours(24 * 5 + 8), "7"_L1, Spot::Point},
                              {hours(24 * 12), "105"_L1, Spot::Point},
                              {hours(24 * 12 + 3), "102"_L1, Spot::Point}};
    return waiting(handOver) + Way{{hours(24 * 9), "105"_L1, Spot::Point}, {hours(24 * 9 + 3), "102"_L1, Spot::Point}};
}

Way failed(HandOver handOver)
{
    if (handOver == HandOver::Locker)
        return arrived + Way{{hours(24), "99"_L1, Spot::Point}, {hours(30), "7"_L1, Spot::Point}} +
               received(hours(50), HandOver::Point);
    if (handOver == HandOver::Point)
        return atBranch + Way{{hours(27), "111"_L1, Spot::Point}} + received(hours(50), handOver);
    return atDoor + Way{{hours(26), "111"_L1, Spot::To}, {hours(47), "101"_L1, Spot::To}} +
           received(hours(50), handOver);
}

Way customs(HandOver handOver)
{
    const Leg atLast = near(handOver).constLast();
    return sent +
           Way{{hours(30), "30"_L1, Spot::FromCentre},
               {hours(75), "31"_L1, Spot::FromCentre},
               {hours(90), "6"_L1, Spot::To},
               {hours(95), atLast.code, atLast.spot}} +
           received(hours(98), handOver);
}

} // namespace

Way novaPoshtaWay(const QString& scenario, HandOver handOver)
{
    if (scenario == "delivered"_L1)
        return near(handOver) + received(hours(29), handOver);
    if (scenario == "collected"_L1)
        return waiting(handOver) + received(hours(100), HandOver::Point);
    if (scenario == "locker"_L1)
        return atLocker + received(hours(50), HandOver::Locker);
    if (scenario == "failed-attempt"_L1)
        return failed(handOver);
    if (scenario == "not-collected"_L1)
        return notCollected(handOver);
    if (scenario == "refused"_L1)
        return near(handOver) + Way{{hours(27), "103"_L1, near(handOver).constLast().spot}};
    if (scenario == "lost"_L1)
        return sent;
    if (scenario == "late"_L1)
        return sent + Way{{hours(68), "6"_L1, Spot::To}, {hours(72), near(handOver).constLast().code, Spot::Point}} +
               received(hours(76), handOver);
    if (scenario == "revoked"_L1)
        return near(handOver) + received(hours(27), handOver) +
               Way{{hours(28), near(handOver).constLast().code, near(handOver).constLast().spot}} +
               received(hours(50), handOver);
    if (scenario == "customs"_L1)
        return customs(handOver);
    return scenario == "address-changed"_L1 ? arrived + Way{{hours(22), "104"_L1, Spot::To}} : Way{};
}

} // namespace aviso::practice
