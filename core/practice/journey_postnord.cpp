#include "core/practice/journey_ways.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

const Way sent{{hours(5), "74"_L1, Spot::From}, {hours(10), "31"_L1, Spot::FromCentre}};
const Way arrived = sent + Way{{hours(16), "z65"_L1, Spot::ToCentre}};
const Way loaded = arrived + Way{{hours(23), "113"_L1, Spot::To}};
const Way again{{hours(47), "113"_L1, Spot::To}, {hours(50), "21"_L1, Spot::To}};
const Way textedAtPoint{{hours(25) + 5, "z82"_L1}, {hours(25) + 7, "z04"_L1}};
const Way atPoint = arrived + Way{{hours(25), "1"_L1, Spot::Point}} + textedAtPoint;
const Way atLocker =
    arrived + Way{{hours(25), "1"_L1, Spot::Point, "AVAILABLE_FOR_DELIVERY_PAR_LOC"_L1}} + textedAtPoint;
/// A home delivery that nobody takes ends at the service point.
const Way missed =
    loaded + Way{{hours(26), "109"_L1, Spot::To}, {hours(32), "1"_L1, Spot::Point}, {hours(32) + 5, "z82"_L1}};

Way delivered(HandOver handOver)
{
    if (handOver == HandOver::Door)
        return loaded + Way{{hours(26), "21"_L1, Spot::To}, {hours(40), "72"_L1}};
    return (handOver == HandOver::Point ? atPoint : atLocker) + Way{{hours(30), "21"_L1, Spot::Point}};
}

Way waiting(HandOver handOver)
{
    if (handOver == HandOver::Locker)
        return atLocker;
    return handOver == HandOver::Point ? atPoint : missed;
}

// No code of a return is known: what is sent back is scanned in transit, and its status says so.
Way notCollected(HandOver handOver)
{
    return waiting(handOver) + Way{{hours(96), "z08"_L1},
                                   {hours(32 + 7 * 24), "31"_L1, Spot::Point, "RETURNED"_L1},
                                   {hours(212), "31"_L1, Spot::ToCentre, "RETURNED"_L1},
                                   {hours(225), "31"_L1, Spot::From, "RETURNED"_L1}};
}

Way refused(HandOver handOver)
{
    const Spot where = handOver == HandOver::Door ? Spot::To : Spot::Point;
    return (handOver == HandOver::Door ? loaded : waiting(handOver)) +
           Way{{hours(26), "210"_L1, where, "DELIVERY_REFUSED"_L1},
               {hours(34), "31"_L1, Spot::ToCentre, "RETURNED"_L1},
               {hours(50), "31"_L1, Spot::From, "RETURNED"_L1}};
}

Way customs()
{
    return sent + Way{{hours(20), "126"_L1, Spot::FromCentre, "STOPPED"_L1},
                      {hours(70), "31"_L1, Spot::ToCentre},
                      {hours(90), "z65"_L1, Spot::ToCentre},
                      {hours(95), "113"_L1, Spot::To},
                      {hours(98), "21"_L1, Spot::To}};
}

Way addressChanged()
{
    return arrived + Way{{hours(18), "112"_L1, Spot::ToCentre},
                         {hours(30), "209"_L1, Spot::ToCentre},
                         {hours(47), "113"_L1, Spot::Elsewhere},
                         {hours(50), "21"_L1, Spot::Elsewhere}};
}

Way late()
{
    return sent + Way{{hours(18), "z3D"_L1, Spot::FromCentre, "EXPECTED_DELAY"_L1},
                      {hours(26), "270"_L1, Spot::FromCentre, "DELAYED"_L1},
                      {hours(64), "z65"_L1, Spot::ToCentre},
                      {hours(71), "113"_L1, Spot::To},
                      {hours(74), "21"_L1, Spot::To}};
}

} // namespace

Way postNordWay(const QString& scenario, HandOver handOver)
{
    if (scenario == "delivered"_L1)
        return delivered(handOver);
    if (scenario == "collected"_L1)
        return waiting(handOver) + Way{{hours(96), "z08"_L1}, {hours(100), "21"_L1, Spot::Point}};
    if (scenario == "locker"_L1)
        return atLocker + Way{{hours(50), "21"_L1, Spot::Point}};
    if (scenario == "failed-attempt"_L1)
        return loaded + Way{{hours(26), "109"_L1, Spot::To}, {hours(26) + 10, "z82"_L1}} + again;
    if (scenario == "not-collected"_L1)
        return notCollected(handOver);
    if (scenario == "refused"_L1)
        return refused(handOver);
    if (scenario == "lost"_L1)
        return sent;
    if (scenario == "late"_L1)
        return late();
    if (scenario == "revoked"_L1)
        return loaded + Way{{hours(26), "21"_L1, Spot::To}, {hours(27), "31"_L1, Spot::ToCentre}} + again;
    if (scenario == "customs"_L1)
        return customs();
    return scenario == "address-changed"_L1 ? addressChanged() : Way{};
}

} // namespace aviso::practice
