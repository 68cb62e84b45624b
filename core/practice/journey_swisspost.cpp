#include "core/practice/journey_ways.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

const Way sent{{2, "600"_L1}, {hours(5), "100"_L1, Spot::From}, {hours(10), "400"_L1, Spot::FromCentre}};
const Way sorted{{hours(16), "1201"_L1, Spot::ToCentre}};
const Way arrived = sent + sorted;
const Way loaded = arrived + Way{{hours(23), "1003"_L1, Spot::To}};
const Way missed =
    loaded + Way{{hours(26), "2100"_L1, Spot::To}, {hours(32), "910"_L1, Spot::Point}}; // a note, then at the counter

// The cause goes beside the code: 0 not collected, 2 refused.
const QHash<QString, Way>& ways()
{
    static const QHash<QString, Way> all{
        {u"delivered"_s, loaded + Way{{hours(26), "4000"_L1, Spot::To}}},
        {u"collected"_s, missed + Way{{hours(100), "2000"_L1, Spot::Point}}},
        {u"locker"_s, arrived + Way{{hours(25), "2102"_L1, Spot::Point}, {hours(50), "4000"_L1, Spot::Point}}},
        {u"failed-attempt"_s, loaded + Way{{hours(26), "2100"_L1, Spot::To},
                                           {hours(30), "9202"_L1},
                                           {hours(47), "1003"_L1, Spot::To},
                                           {hours(50), "4000"_L1, Spot::To}}},
        {u"not-collected"_s, missed + Way{{hours(32 + 7 * 24), "3600"_L1, Spot::Point, "0"_L1},
                                          {hours(212), "400"_L1, Spot::ToCentre},
                                          {hours(222), "1003"_L1, Spot::From},
                                          {hours(225), "4000"_L1, Spot::From}}},
        {u"refused"_s, loaded + Way{{hours(26), "925"_L1, Spot::To},
                                    {hours(27), "3600"_L1, Spot::To, "2"_L1},
                                    {hours(34), "400"_L1, Spot::ToCentre},
                                    {hours(47), "1003"_L1, Spot::From},
                                    {hours(50), "4000"_L1, Spot::From}}},
        {u"lost"_s, sent},
        {u"late"_s, sent + Way{{hours(26), "1800"_L1, Spot::FromCentre},
                               {hours(64), "1201"_L1, Spot::ToCentre},
                               {hours(71), "1003"_L1, Spot::To},
                               {hours(74), "4000"_L1, Spot::To}}},
        {u"revoked"_s, loaded + Way{{hours(26), "4000"_L1, Spot::To},
                                    {hours(27), "4000"_L1, Spot::To, "CAN4000"_L1},
                                    {hours(47), "1003"_L1, Spot::To},
                                    {hours(50), "4000"_L1, Spot::To}}},
        {u"customs"_s, sent + Way{{hours(16), "815"_L1, Spot::FromCentre},
                                  {hours(30), "818"_L1, Spot::ToCentre},
                                  {hours(34), "802"_L1, Spot::ToCentre},
                                  {hours(80), "804"_L1, Spot::ToCentre},
                                  {hours(95), "1003"_L1, Spot::To},
                                  {hours(98), "4000"_L1, Spot::To}}},
        {u"address-changed"_s, arrived + Way{{hours(18), "9224"_L1},
                                             {hours(24), "3500"_L1, Spot::ToCentre},
                                             {hours(40), "1201"_L1, Spot::Elsewhere},
                                             {hours(47), "1003"_L1, Spot::Elsewhere},
                                             {hours(50), "4000"_L1, Spot::Elsewhere}}},
    };
    return all;
}

} // namespace

Way swissPostWay(const QString& scenario)
{
    return ways().value(scenario);
}

} // namespace aviso::practice
