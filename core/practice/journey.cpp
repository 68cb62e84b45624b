#include "core/practice/journey.h"

#include "core/practice/journey_ways.h"
#include "core/practice/postnord_points.h"
#include "core/practice/towns.h"

#include <QHash>
#include <QUrlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

// Forty numbers in a row: every scenario at least once, 28 of them plain.
constexpr std::array mix{"delivered"_L1,     "delivered"_L1, "delivered"_L1,      "collected"_L1, "delivered"_L1,
                         "delivered"_L1,     "locker"_L1,    "delivered"_L1,      "delivered"_L1, "delivered"_L1,
                         "late"_L1,          "delivered"_L1, "delivered"_L1,      "refused"_L1,   "delivered"_L1,
                         "delivered"_L1,     "delivered"_L1, "failed-attempt"_L1, "delivered"_L1, "delivered"_L1,
                         "not-collected"_L1, "delivered"_L1, "delivered"_L1,      "delivered"_L1, "customs"_L1,
                         "delivered"_L1,     "collected"_L1, "delivered"_L1,      "delivered"_L1, "address-changed"_L1,
                         "delivered"_L1,     "delivered"_L1, "delivered"_L1,      "lost"_L1,      "delivered"_L1,
                         "delivered"_L1,     "locker"_L1,    "delivered"_L1,      "revoked"_L1,   "delivered"_L1};

/// The digits that count up from one parcel to the next: without the check digit where the number has one.
qint64 serialOf(const QString& ident)
{
    QString digits;
    for (const QChar c : ident)
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    const bool hasCheckDigit = ident.size() == 20 || ident.size() == 13;
    if (hasCheckDigit && !digits.isEmpty())
        digits.chop(1);
    return digits.right(9).toLongLong();
}

/// The codes that were booked, the basic one first. Nova Poshta's stand-in keeps them as "service=…&back=100".
QStringList servicesOf(const Piece& piece)
{
    if (!piece.services.contains("service="_L1))
        return piece.services.split(u',');
    const QUrlQuery record(piece.services);
    QStringList services{record.queryItemValue(u"service"_s)};
    if (record.queryItemValue(u"back"_s).toDouble() > 0)
        services.append(u"Money"_s);
    return services;
}

HandOver handOverOf(const QString& carrier, const Piece& piece)
{
    const QStringList services = servicesOf(piece);
    const QString& basic = services.constFirst();
    if (carrier == "postnord"_L1) {
        const auto point = postnord::pointById(piece.to.country, piece.to.id);
        if (services.contains("H1"_L1) || (basic == "19"_L1 && point && point->isBox()))
            return HandOver::Locker;
        return basic == "19"_L1 ? HandOver::Point : HandOver::Door;
    }
    if (basic.endsWith("Postomat"_L1))
        return HandOver::Locker;
    return basic.endsWith("Warehouse"_L1) ? HandOver::Point : HandOver::Door;
}

Way wayOf(const QString& carrier, const Piece& piece, const QString& scenario)
{
    if (carrier == "swisspost"_L1)
        return swissPostWay(scenario);
    if (carrier == "postnord"_L1)
        return postNordWay(scenario, handOverOf(carrier, piece));
    return carrier == "novaposhta"_L1 ? novaPoshtaWay(scenario, handOverOf(carrier, piece)) : Way{};
}

/// A service point may lie in another post code than the recipient.
Place collectionPlace(const Piece& piece)
{
    const auto point = postnord::pointById(piece.to.country, piece.to.id);
    return point ? point->place : piece.to;
}

Place placeAt(Spot spot, const Piece& piece)
{
    switch (spot) {
    case Spot::From:
        return {.zip = piece.from.zip, .city = piece.from.city, .country = piece.from.country};
    case Spot::FromCentre:
        return sortingCentre(piece.from);
    case Spot::ToCentre:
        return sortingCentre(piece.to);
    case Spot::To:
        return {.zip = piece.to.zip, .city = piece.to.city, .country = piece.to.country};
    case Spot::Point:
        return collectionPlace(piece);
    case Spot::Elsewhere:
        return elsewhere(piece.to);
    case Spot::Nowhere:
        break;
    }
    return {};
}

bool isDomestic(const Piece& piece)
{
    return piece.from.country == piece.to.country;
}

/// Data are not passed on for letters, and money follows a parcel that was paid for on delivery.
Way adapted(const QString& carrier, const Piece& piece, Way way)
{
    if (carrier == "swisspost"_L1 && !piece.ident.startsWith("99"_L1))
        way.removeIf([](const Leg& leg) { return leg.code == "600"_L1; });
    if (carrier == "novaposhta"_L1 && servicesOf(piece).contains("Money"_L1) && !way.isEmpty() &&
        way.constLast().code == "9"_L1) {
        const Leg received = way.takeLast();
        way += {{received.minutes, "10"_L1, received.spot}, {received.minutes + hours(20), "11"_L1, received.spot}};
    }
    return way;
}

using Stages = QHash<QString, QString>;

/// "announced:600 610 moving:400" as a table by code.
Stages stagesFrom(QLatin1StringView text)
{
    Stages stages;
    QString stage;
    for (const QString& word : QString(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u':'))
            stage = word.chopped(1);
        else
            stages.insert(word, stage);
    }
    return stages;
}

const Stages& stagesOf(const QString& carrier)
{
    static const Stages swissPost = stagesFrom(
        "announced: 600 610 620 854 859 "
        "moving: 100 200 912 500 501 502 400 820 906 909 920 1300 1302 907 1201 1213 1218 1303 1200 1202 1204 807 813 "
        "908 913 921 815 915 818 918 951 952 953 1000 1001 1100 1004 929 1700 1702 1500 1502 1900 930 3500 3501 3502 "
        "4020 5100 5102 5400 804 805 847 858 904 9250 "
        "customs: 801 802 803 819 842 843 844 845 846 848 849 853 901 902 919 "
        "out-for-delivery: 1003 1400 "
        "failed: 2100 922 923 924 925 928 934 935 936 937 4100 927 931 932 933 "
        "waiting: 910 926 5500 2101 2102 6300 9400 "
        "delivered: 938 2000 3800 3900 3901 4000 4001 4200 4600 "
        "returning: 3401 3601 3600 3602"_L1);
    static const Stages postNord =
        stagesFrom("announced: 68 moving: 74 31 355 z65 z114 112 44 35 z94 late: 270 "
                   "out-for-delivery: 113 failed: 109 210 waiting: 1 209 delivered: 21 72"_L1);
    static const Stages novaPoshta =
        stagesFrom("announced: 1 12 moving: 4 41 5 6 13 16 17 19 110 112 customs: 30 31 out-for-delivery: 101 "
                   "failed: 99 111 105 113 waiting: 7 8 14 107 delivered: 9 10 11 106 returning: 102 103 108 "
                   "moved-on: 104"_L1);
    static const Stages none;
    if (carrier == "swisspost"_L1)
        return swissPost;
    if (carrier == "postnord"_L1)
        return postNord;
    return carrier == "novaposhta"_L1 ? novaPoshta : none;
}

} // namespace

QStringList scenarioNames()
{
    return {u"delivered"_s, u"collected"_s, u"locker"_s,  u"failed-attempt"_s, u"not-collected"_s,  u"refused"_s,
            u"lost"_s,      u"late"_s,      u"revoked"_s, u"customs"_s,        u"address-changed"_s};
}

QString scenarioFor(const QString& carrier, const Piece& piece)
{
    const QString drawn = mix[static_cast<size_t>(serialOf(piece.ident)) % mix.size()];
    const bool isLetter = carrier == "swisspost"_L1 && !piece.ident.startsWith("99"_L1);
    const bool isImpossible = (drawn == "customs"_L1 && isDomestic(piece)) || (drawn == "locker"_L1 && isLetter);
    return isImpossible ? u"delivered"_s : drawn;
}

QList<JourneyStep> journey(const QString& carrier, const Piece& piece, const QString& scenario)
{
    QList<JourneyStep> steps;
    for (const Leg& leg : adapted(carrier, piece, wayOf(carrier, piece, scenario))) {
        const Place place = placeAt(leg.spot, piece);
        steps.append({.after = std::chrono::minutes(leg.minutes),
                      .event = {.code = leg.code,
                                .zip = place.zip,
                                .city = place.city,
                                .country = place.country,
                                .place = place.id,
                                .sub = leg.sub}});
    }
    return steps;
}

QString stageOf(const QString& carrier, const ParcelEvent& event)
{
    static const Stages statuses =
        stagesFrom("failed: DELIVERY_REFUSED DELIVERY_IMPOSSIBLE customs: STOPPED returning: RETURNED "
                   "waiting: AVAILABLE_FOR_DELIVERY AVAILABLE_FOR_DELIVERY_PAR_LOC late: DELAYED EXPECTED_DELAY"_L1);
    const bool hasStatus = carrier == "postnord"_L1 && statuses.contains(event.sub);
    return hasStatus ? statuses.value(event.sub) : stagesOf(carrier).value(event.code, u"other"_s);
}

} // namespace aviso::practice
