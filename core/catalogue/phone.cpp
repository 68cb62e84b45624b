#include "core/catalogue/phone.h"

#include <QStringBuilder>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

// E.164: at most 15 digits with the calling code; shorter than 8 is no subscriber's number anywhere.
constexpr qsizetype longestNumber = 15;
constexpr qsizetype shortestNumber = 8;

/// Digits with a leading '+' where one was typed; null when anything else is inside.
QString compact(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar* end = out.data();
    for (const QChar c : text) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && end == out.constData()))
            *end++ = c;
        else if (!c.isSpace() && !u"()-./\u2013\u2011"_s.contains(c))
            return {};
    }
    out.truncate(end - out.constData());
    if (out.startsWith("00"_L1))
        out.replace(0, 2, u"+"_s);
    return out;
}

PhoneNumber understood(const PhonePlan& plan, QStringView national)
{
    // "+41 (0)79": the trunk digit is written but not dialled.
    if (!plan.trunk.isEmpty() && national.startsWith(plan.trunk))
        national = national.sliced(plan.trunk.size());
    if (national.size() < plan.minimum || national.size() > plan.maximum)
        return {.trouble = u"phone-length"_s};
    const bool isMobile = std::ranges::any_of(plan.mobile, [&](const QString& m) { return national.startsWith(m); });
    return {.international = QString(u'+' % plan.callingCode % national), .isMobile = isMobile};
}

} // namespace

PhoneNumber readPhone(const QList<PhonePlan>& plans, QStringView text, QStringView country)
{
    const QString number = compact(text);
    if (number.isEmpty() || number == u"+"_s)
        return {.trouble = u"phone-characters"_s};
    if (!number.startsWith(u'+')) {
        auto home = std::ranges::find(plans, country, &PhonePlan::country);
        if (home != plans.end() && !home->zeroMeans.isEmpty() && number.startsWith(u'0'))
            home = std::ranges::find(plans, home->zeroMeans, &PhonePlan::country);
        return home == plans.end() ? PhoneNumber{.trouble = u"phone-country"_s} : understood(*home, number);
    }
    const PhonePlan* longest = nullptr;
    for (const PhonePlan& plan : plans)
        if (QStringView(number).sliced(1).startsWith(plan.callingCode) &&
            (!longest || plan.callingCode.size() > longest->callingCode.size()))
            longest = &plan;
    if (longest)
        return understood(*longest, QStringView(number).sliced(1 + longest->callingCode.size()));
    if (number.size() - 1 < shortestNumber || number.size() - 1 > longestNumber)
        return {.trouble = u"phone-length"_s};
    return {.international = number, .isMobile = true};
}

} // namespace aviso::catalogue
