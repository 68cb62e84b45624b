#include "core/orders/addressparts.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

// E.164 allows 15 digits with the calling code; shorter than 8 is no subscriber's number.
constexpr qsizetype shortest = 8;
constexpr qsizetype longest = 15;

struct Plan
{
    const char16_t* country;
    const char16_t* callingCode;
    const char16_t* trunk; ///< dialled in front inside the country
    int minimum;           ///< digits without it
    int maximum;
};

constexpr Plan plans[] = {
    {u"CH", u"41", u"0", 9, 9},  {u"LI", u"423", u"", 7, 7},  {u"DE", u"49", u"0", 7, 11}, {u"AT", u"43", u"0", 7, 12},
    {u"FR", u"33", u"0", 9, 9},  {u"IT", u"39", u"", 8, 11},  {u"SE", u"46", u"0", 7, 9},  {u"UA", u"380", u"0", 9, 9},
};

/// Digits with a leading '+' where one was meant; empty when anything else stands inside.
QString compact(QString text)
{
    text.remove(u"(0)"_s);
    QString out;
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && out.isEmpty()))
            out += c;
        else if (!c.isSpace() && !u"()-./'\u2019\u2013\u2011"_s.contains(c))
            return {};
    }
    if (out.startsWith("00"_L1))
        out.replace(0, 2, u"+"_s);
    return out;
}

const Plan* planOf(QStringView country)
{
    const auto found = std::ranges::find_if(plans, [&](const Plan& plan) { return country == QStringView(plan.country); });
    return found == std::end(plans) ? nullptr : &*found;
}

bool fits(const Plan& plan, qsizetype digits)
{
    return digits >= plan.minimum && digits <= plan.maximum;
}

} // namespace

QString internationalPhone(const QString& text, QStringView country)
{
    const QString number = compact(text);
    if (number.startsWith(u'+'))
        return number.size() - 1 >= shortest && number.size() - 1 <= longest ? number : text;
    const Plan* const plan = planOf(country);
    if (!plan || number.isEmpty())
        return text;
    const QStringView callingCode(plan->callingCode);
    const QStringView trunk(plan->trunk);
    // A spreadsheet eats both the plus sign and the leading zero: "41791234567" and "791234567".
    const bool isCalledFromAbroad = number.startsWith(callingCode) && fits(*plan, number.size() - callingCode.size())
                                    && plan->minimum == plan->maximum;
    if (isCalledFromAbroad)
        return u'+' + number;
    if (number.startsWith(trunk) && fits(*plan, number.size() - trunk.size()))
        return u"+%1%2"_s.arg(callingCode, QStringView(number).sliced(trunk.size()));
    const bool hasLostTrunk = country == "CH"_L1 && number.size() == plan->minimum && number.startsWith(u'7');
    return hasLostTrunk ? u"+%1%2"_s.arg(callingCode, QStringView(number)) : text;
}

} // namespace aviso::orders
