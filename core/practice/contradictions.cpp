#include "core/practice/contradictions.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

using Kind = Contradiction::Kind;

// clang-format off
constexpr Contradiction rows[] = {
    {"subscription-key"_L1, Kind::Disagree, ""_L1, "One client calls the header required, three never send it."_L1,
     "Not asked for."_L1, "Most recorded traffic works without it."_L1},
    {"coded-or-400"_L1, Kind::Disagree, "E1011 E2009 E2012 E2013 E2017 E2032"_L1, "The schema marks members as required or enumerated that also have a code in the error table."_L1,
     "Where a code exists it is answered with 200 and the code; everything else is a 400 with the field."_L1, "The error table would have no use otherwise."_L1},
    {"unknown-member"_L1, Kind::Silent, ""_L1, "Only houseNo, email and phone inside customer are known to give an empty 400."_L1,
     "Any member that the schema does not know gives an empty 400."_L1, "A parser that stops at one unknown member stops at all."_L1},
    {"null-and-false"_L1, Kind::Disagree, ""_L1, "The recorded server took null, false for a text and numbers as texts; the schema does not."_L1,
     "Null, false for a text and an empty text count as absent, numbers may be texts."_L1, "Recorded behaviour is stronger than a schema."_L1},
    {"weight-zero"_L1, Kind::Disagree, "E2037"_L1, "The recorded server of 2020 took 0.0; the error table says above 0."_L1,
     "E2037 for 0; no weight at all is accepted."_L1, "The strict reading."_L1},
    {"weight-limit"_L1, Kind::Silent, "E2036"_L1, "Limits of single services are not public."_L1,
     "E2036 above 99999 g only."_L1, "The one figure that the schema states."_L1},
    {"recipient-email"_L1, Kind::Disagree, "E2041"_L1, "Schema and manual have recipient.email, one client believes that it causes a 400."_L1,
     "Accepted, and checked against the pattern."_L1, "The facts say to treat it as legal."_L1},
    {"zip-length"_L1, Kind::Disagree, "E2034"_L1, "The schema allows 10 characters and the sender 6 digits; domestic postcodes have 4."_L1,
     "E2034 above 4 digits for CH and LI."_L1, "The strict reading."_L1},
    {"street-and-box"_L1, Kind::Silent, "E2001"_L1, "Parcels: street or box. Domestic letters: both if there is a box. No code is named."_L1,
     "E2001, except for PickPost, My Post 24 and poste restante."_L1, "The only code about the recipient's address."_L1},
    {"domicile-office"_L1, Kind::Silent, "E2002"_L1, "When it is needed is not said; recordings of parcels have none."_L1,
     "E2002 for letters with ppFranking only; W2011 for ppFranking on anything else."_L1, "A PP mark names the office."_L1},
    {"sp-pri-additional"_L1, Kind::Disagree, "E1001"_L1, "The table says 'SP+ECO AND PRI' for SP+PRI."_L1,
     "Both must allow it: COLD and MAN are refused."_L1, "The strict reading."_L1},
    {"younger-additional"_L1, Kind::Silent, "E1001"_L1, "AMB, DLOG, ZFZ1114 and later, ZF16302100 and the like are younger than the table."_L1,
     "AMB and DLOG follow COLD, all time slots follow ZFZ."_L1, "They replace or extend these services."_L1},
    {"combined-codes"_L1, Kind::Disagree, "E1001"_L1, "The table refuses time slots with DIRECT, yet DIR0912 stands for DIR and a slot."_L1,
     "What a combined code implies is allowed with it."_L1, "The post prints such codes itself."_L1},
    {"combined-count"_L1, Kind::Silent, "E1006"_L1, "Whether a combined code counts as one is not said."_L1,
     "Its parts are counted."_L1, "The strict reading."_L1},
    {"counted-basics"_L1, Kind::Silent, "E1006"_L1, "'A basic service with its own bar code (PRI, SEM ...) counts as one.'"_L1,
     "PRI, SP, SEM and SKB count, ECO, VL, DIR, PPR, GAS and letters do not."_L1, "These have a published service bar code or are named."_L1},
    {"direct-azs"_L1, Kind::Disagree, "E2059"_L1, "The table makes AZS compulsory for DIRECT; AZS is old and DIR newer."_L1,
     "E2059 for DIRECT without AZS, not for DIR."_L1, "The rule belongs to the generation of the code."_L1},
    {"zaw3222-pri"_L1, Kind::Disagree, "E1003"_L1, "The table allows ZAW3222 with VL and DIRECT only; a later example lists it for PRI."_L1,
     "Refused for PRI."_L1, "The strict reading."_L1},
    {"exchange-sp-pri"_L1, Kind::Disagree, "E1003 E2043"_L1, "Notification 128 is listed for SP+PRI, but ZAW3233, which it needs, is refused there."_L1,
     "ZAW3233 is refused, so 128 cannot pass."_L1, "The strict reading."_L1},
    {"zaw-letters"_L1, Kind::Silent, "E1003"_L1, "The table of delivery instructions has no letters and no notime."_L1,
     "Refused for both."_L1, "The strict reading."_L1},
    {"notification-letters"_L1, Kind::Silent, "E2040"_L1, "The table of notifications has no letters."_L1,
     "E2040."_L1, "A blank cell reads as no."_L1},
    {"notification-ppr"_L1, Kind::Silent, "E2040"_L1, "PPR beside ECO is an inference."_L1,
     "As ECO."_L1, "One client uses it so."_L1},
    {"evening-codes"_L1, Kind::Disagree, "E2040 E2060"_L1, "257 and 258 are in the SOAP manual and gone from the JSON manual."_L1,
     "SOAP only, with AZS: 257 for the PRI and ECO families, 258 for SKB and DIRECT. REST answers 400."_L1, "Each channel follows its own manual."_L1},
    {"collection-code"_L1, Kind::Silent, ""_L1, "Code 4 is meant for P.O. box and poste restante; no error code says so."_L1,
     "Accepted with any recipient."_L1, "The error table has nothing to say it with."_L1},
    {"options-conditions"_L1, Kind::Silent, ""_L1, "Options 10, 14, 18, 20 need EMAIL, code 1 or 2, dispatch date and przl; no code is named."_L1,
     "HTTP 400 with the field for each condition that fails."_L1, "The strict reading, and it can be tied to a field."_L1},
    {"dynpic"_L1, Kind::Disagree, ""_L1, "The manual offers dynPic to customers, the schema calls it internal."_L1,
     "Accepted with both members."_L1, "The manual is written for customers."_L1},
    {"mobile-length"_L1, Kind::Disagree, "E2042"_L1, "Schema: 9 to 20 characters. Error text: 10 to 20."_L1,
     "10 to 20."_L1, "The strict reading."_L1},
    {"mobile-prefix"_L1, Kind::Silent, "E2042"_L1, "The accepted prefixes are not listed."_L1,
     "07, +41 7, +423 6 or 7, also with 00."_L1, "Numbers of Switzerland and Liechtenstein."_L1},
    {"email-or-both"_L1, Kind::Silent, "E2047"_L1, "Whether communication may hold both addresses is said by SOAP only."_L1,
     "REST: accepted when the one of the channel is there. SOAP: a choice of one."_L1, "Each channel follows its own schema."_L1},
    {"both-text-warnings"_L1, Kind::Silent, "W2013 W2014"_L1, "Free text 2 by SMS on a code without texts fits both warnings."_L1,
     "Both are given."_L1, "All findings are reported."_L1},
    {"return-info"_L1, Kind::Silent, "W2009"_L1, "returnInfo on another service or layout has no code of its own."_L1,
     "W2009, and nothing is printed; false values are ignored in silence."_L1, "A recorded PRI request carries false values."_L1},
    {"cod-codes"_L1, Kind::Silent, "E2049 E2050 E2051 E2052 E2053 E2054 E2055 E2056 E2057 E2058"_L1, "The order of the account codes is not public."_L1,
     "IBAN missing, wrong; name, street, postcode, wrong postcode, town, e-mail, wrong e-mail, telephone."_L1, "The order of the manual's fields."_L1},
    {"cod-range"_L1, Kind::Silent, "E2020"_L1, "The range of the amount is not stated."_L1,
     "Above 0 up to 10000.00."_L1, "The old limit of cash on delivery."_L1},
    {"cod-isr"_L1, Kind::Disagree, "E2004"_L1, "ISR slips ended in 2022, the manual still has them."_L1,
     "ISR with a right reference or IBAN, both accepted."_L1, "The manual decides what the service reads."_L1},
    {"item-number-shape"_L1, Kind::Silent, "E2011"_L1, "Letters in the item number break the pattern; 0 and out of range do not."_L1,
     "400 for the pattern, E2011 for 0 and for the range."_L1, "A code where one exists."_L1},
    {"preview-number"_L1, Kind::Silent, ""_L1, "A preview consumes no number; whether it gives one is not said."_L1,
     "It shows the number that would be used; a used number is no error."_L1, "A label needs something in its bar code."_L1},
    {"letter-number"_L1, Kind::Disagree, ""_L1, "Domestic letters: 98 with 8 digits of licence, or with product and 6."_L1,
     "98, licence of 8, item number of 8; unique for 180 days."_L1, "Same shape as parcels."_L1},
    {"letter-ear"_L1, Kind::Silent, "E1001"_L1, "eAR stands in brackets behind RINL and GU."_L1,
     "Allowed with both."_L1, "Brackets name a way of ordering, not a refusal."_L1},
    {"recipient-phone"_L1, Kind::Silent, "E2042"_L1, "The pattern of the recipient's own telephone numbers is not stated."_L1,
     "Digits and spaces behind an optional plus."_L1, "What the notification's number may hold, without its prefix."_L1},
    {"too-many-lines"_L1, Kind::Silent, "W2021"_L1, "What happens when even the lines that are never dropped are too many is not said."_L1,
     "W2021, and the lines above the town are left away."_L1, "The only warning about lines without a name."_L1},
    {"sender-cut"_L1, Kind::Silent, "W2018"_L1, "Which lines of the sender are cut to 20 characters is not said."_L1,
     "Each of them."_L1, "The column is narrower, not one line."_L1},
    {"a7-size"_L1, Kind::Disagree, ""_L1, "A7 is given as 74 x 105, but the bar code with its margin needs 76 mm."_L1,
     "Drawn as 105 x 74."_L1, "It would not fit otherwise."_L1},
    {"fe-size"_L1, Kind::Silent, ""_L1, "The size of the window is not stated."_L1, "105 x 62 mm."_L1, "A usual window with room for the bar code."_L1},
    {"not-judged"_L1, Kind::NotJudged, "E1002 E1004 E1005 E1008 E1016 E2014 E2015 E2025 E2029 E2035 E2039 E2061 E2062 E2063 E2065 E2066 W2010 W2012 W2015 W2022"_L1,
     "The error table names them, but not the pairs, places or limits behind them."_L1, "Never raised by a rule (a fault can raise any code)."_L1, "Invented rules would teach wrong things."_L1},
};
// clang-format on

} // namespace

std::span<const Contradiction> contradictions()
{
    return rows;
}

} // namespace aviso::practice
