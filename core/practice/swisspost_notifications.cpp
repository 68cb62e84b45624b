#include "core/practice/swisspost_address.h"
#include "core/practice/swisspost_case.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

/// One entry of `notification` with its place in the request.
struct Entry
{
    QJsonObject object;
    QString field;
    int code = 0;
    bool isSms = false;
};

bool carriesTexts(int code)
{
    return code == 1 || code == 2 || code == 32;
}

void judgeCombination(Case& c, const Entry& e)
{
    const QString field = e.field + u".service"_s;
    const QString code = QString::number(e.code);
    if (!isNotificationAllowed(c.services, e.code))
        c.error(u"E2040"_s, field, {code, c.services.basic});
    if (e.code == 128 && !c.services.has(u"ZAW3233"))
        c.error(u"E2043"_s, field);
    if (e.code == 256 && !c.services.has(u"SA"))
        c.error(u"E2060"_s, field, {code, u"SA"_s});
    if ((e.code == 257 || e.code == 258) && !c.services.has(u"AZS"))
        c.error(u"E2060"_s, field, {code, u"AZS"_s});
}

void judgeAddressee(Case& c, const Entry& e)
{
    const QJsonObject communication = e.object.value("communication"_L1).toObject();
    const QString email = memberText(communication, "email"_L1);
    const QString mobile = memberText(communication, "mobile"_L1);
    if ((e.isSms ? mobile : email).isEmpty())
        c.error(u"E2047"_s, e.field + u".communication"_s, {memberText(e.object, "type"_L1)});
    if (!email.isEmpty() && !isEmail(email))
        c.error(u"E2041"_s, e.field + u".communication.email"_s, {email});
    if (!mobile.isEmpty() && !isMobile(mobile))
        c.error(u"E2042"_s, e.field + u".communication.mobile"_s, {mobile});
}

void judgeTexts(Case& c, const Entry& e)
{
    const bool hasSecond = !memberText(e.object, "freeText2"_L1).isEmpty();
    if (e.isSms && hasSecond)
        c.warn(u"W2013"_s, e.field + u".freeText2"_s);
    if (carriesTexts(e.code))
        return;
    if (!memberText(e.object, "freeText1"_L1).isEmpty())
        c.warn(u"W2014"_s, e.field + u".freeText1"_s, {QString::number(e.code)});
    if (hasSecond)
        c.warn(u"W2014"_s, e.field + u".freeText2"_s, {QString::number(e.code)});
}

// The error table has no code for these, so they are breaks of the schema: an HTTP 400 with the field.
void judgeOptions(Case& c, const Entry& e)
{
    const QJsonArray options = e.object.value("deliveryInstructions"_L1).toArray();
    if (options.isEmpty())
        return;
    const QJsonObject dispatch = c.attributes.value("dispatchInfo"_L1).toObject();
    const auto refuse = [&](const QString& error) {
        c.verdict.violations.append(
            {.field = e.field + u".deliveryInstructions"_s, .error = error, .rejectedValue = options.first()});
    };
    if (e.isSms)
        refuse(u"only with type EMAIL"_s);
    if (e.code != 1 && e.code != 2)
        refuse(u"only with service 1 or 2"_s);
    if (memberText(dispatch, "dispatchDate"_L1).isEmpty())
        refuse(u"needs attributes.dispatchInfo.dispatchDate"_s);
    if (c.attributes.value("przl"_L1).toArray().isEmpty())
        refuse(u"needs attributes.przl"_s);
}

} // namespace

bool isEmail(const QString& text)
{
    static const QRegularExpression pattern(
        u"^[A-Za-z0-9._%+'/=!#$&*?^`{|}~-]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}$"_s);
    return text.size() <= 160 && !text.contains(".."_L1) && !text.startsWith(u'.') && !text.contains(".@"_L1) &&
           pattern.match(text).hasMatch();
}

bool isMobile(const QString& text)
{
    static const QRegularExpression pattern(u"^(07|(\\+|00)41 ?7|(\\+|00)423 ?[67])[0-9 ]+$"_s);
    return text.size() >= 10 && text.size() <= 20 && pattern.match(text).hasMatch();
}

void judgeNotifications(Case& c)
{
    bool hasExchange = false;
    for (qsizetype i = 0; i < c.notifications.size(); ++i) {
        Entry e{.object = c.notifications[i].toObject(), .field = u"item.notification[%1]"_s.arg(i)};
        e.code = memberText(e.object, "service"_L1).toInt();
        e.isSms = memberText(e.object, "type"_L1) == "SMS"_L1;
        hasExchange = hasExchange || e.code == 128;
        judgeCombination(c, e);
        judgeAddressee(c, e);
        judgeTexts(c, e);
        judgeOptions(c, e);
    }
    if (c.services.has(u"ZAW3233") && !hasExchange)
        c.error(u"E2044"_s, u"item.notification"_s);
}

Verdict judge(const QJsonObject& request, Channel channel)
{
    Verdict shape = judgeShape(request, channel);
    if (shape.answer != Verdict::Answer::Coded)
        return shape;
    Case c = caseOf(request, channel);
    judgeServices(c);
    judgeLayout(c);
    judgeAddresses(c);
    judgeAttributes(c);
    judgeCashOnDelivery(c);
    judgeNotifications(c);
    if (!c.verdict.violations.isEmpty())
        c.verdict.answer = Verdict::Answer::Violations;
    return c.verdict;
}

} // namespace aviso::practice
