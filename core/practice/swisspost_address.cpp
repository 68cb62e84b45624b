#include "core/practice/swisspost_address.h"

#include "core/practice/swisspost_verdict.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

struct Line
{
    QString text;
    QString warning; ///< what the post says when it drops the line; empty: it never does
};

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QList<Line> ownLines(const QJsonObject& recipient)
{
    QList<Line> lines;
    const QJsonArray own = recipient.value("labelAddress"_L1).toObject().value("labelLine"_L1).toArray();
    for (const QJsonValue line : own)
        lines.append({line.toString().trimmed(), u"W2021"_s});
    return lines;
}

QList<Line> usualLines(const QJsonObject& recipient)
{
    const QJsonValue personally = recipient.value("personallyAddressed"_L1);
    const Line person{joined(memberText(recipient, "firstName"_L1), memberText(recipient, "name1"_L1)), {}};
    const Line second{memberText(recipient, "name2"_L1), {}};
    QList<Line> lines{{memberText(recipient, "title"_L1), u"W2016"_s}};
    if (personally.isBool() && !personally.toBool())
        lines << second << person;
    else
        lines << person << second;
    lines << Line{memberText(recipient, "name3"_L1), u"W2019"_s}
          << Line{memberText(recipient, "addressSuffix"_L1), u"W2017"_s}
          << Line{joined(memberText(recipient, "street"_L1), memberText(recipient, "houseNo"_L1)), {}}
          << Line{memberText(recipient, "pobox"_L1), {}};
    return lines;
}

} // namespace

AddressBlock addressBlock(const QJsonObject& item, QStringView layout, const Services& services)
{
    const QJsonObject recipient = item.value("recipient"_L1).toObject();
    QList<Line> lines = ownLines(recipient);
    if (lines.isEmpty())
        lines = usualLines(recipient);
    lines << Line{joined(memberText(recipient, "zip"_L1), memberText(recipient, "city"_L1)), {}};
    const QString country = memberText(recipient, "country"_L1);
    if (!isDomestic(country))
        lines << Line{country, {}};
    lines.removeIf([](const Line& line) { return line.text.isEmpty(); });

    AddressBlock out{.freeText = memberText(item.value("attributes"_L1).toObject(), "freeText"_L1)};
    const qsizetype room = addressLines(layout, services);
    const auto used = [&] { return lines.size() + (out.freeText.isEmpty() ? 0 : 1); };
    const auto dropLast = [&](const QString& warning) {
        const auto it = std::find_if(lines.rbegin(), lines.rend(), [&](const Line& l) { return l.warning == warning; });
        if (it == lines.rend())
            return false;
        lines.erase(std::next(it).base());
        if (!out.dropped.contains(warning))
            out.dropped.append(warning);
        return true;
    };
    if (layout == "FE"_L1 && !out.freeText.isEmpty()) {
        out.freeText.clear();
        out.dropped.append(u"W2009"_s);
    }
    for (const QString& warning : {u"W2016"_s, u"W2017"_s, u"W2019"_s})
        if (used() > room)
            dropLast(warning);
    if (!out.freeText.isEmpty() && used() > room) {
        out.freeText.clear();
        out.dropped.append(u"W2020"_s);
    }
    while (used() > room && dropLast(u"W2021"_s)) {
    }
    // What is left cannot be dropped by name; town and country stay at the bottom.
    const qsizetype bottom = isDomestic(country) ? 1 : 2;
    if (used() > room)
        out.dropped.append(u"W2021"_s);
    while (used() > room && lines.size() > bottom)
        lines.removeAt(lines.size() - bottom - 1);
    for (const Line& line : lines)
        out.lines.append(line.text);
    return out;
}

bool isDomestic(const QString& country)
{
    return country.isEmpty() || country == "CH"_L1 || country == "LI"_L1;
}

bool isCountry(const QString& code)
{
    static constexpr auto all =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY "
        "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET "
        "FI FJ FK "
        "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN "
        "IO IQ IR "
        "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF "
        "MG MH MK "
        "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH "
        "PK PL PM "
        "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ "
        "TC TD TF "
        "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"_L1;
    for (const auto known : all.tokenize(u' '))
        if (known == code)
            return true;
    return false;
}

} // namespace aviso::practice
