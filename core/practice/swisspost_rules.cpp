#include "core/base/textlength.h"
#include "core/practice/swisspost_address.h"
#include "core/practice/swisspost_case.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

constexpr auto przlField = "item.attributes.przl"_L1;

bool isOf(const QString& text, std::initializer_list<QLatin1StringView> values)
{
    return std::find(values.begin(), values.end(), text) != values.end();
}

void judgeLogo(Case& c)
{
    const QString logo = memberText(c.customer, "logo"_L1);
    if (logo.isEmpty())
        return;
    const QString format = memberText(c.customer, "logoFormat"_L1);
    const auto decoded = QByteArray::fromBase64Encoding(logo.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded ? *decoded : QByteArray();
    if (!isOf(format, {"GIF"_L1, "PNG"_L1, "JPG"_L1}))
        c.error(u"E2018"_s, u"customer.logoFormat"_s, {format});
    if (bytes.size() > qsizetype(50) * 1024)
        c.error(u"E2019"_s, u"customer.logo"_s, {u"50"_s});
    else if (!bytes.startsWith("GIF8") && !bytes.startsWith("\x89PNG") && !bytes.startsWith("\xFF\xD8"))
        c.error(u"E2024"_s, u"customer.logo"_s);
}

void judgeSender(Case& c)
{
    for (const auto name : {"name1"_L1, "street"_L1, "zip"_L1, "city"_L1})
        if (memberText(c.customer, name).isEmpty())
            c.error(u"E2017"_s, u"customer."_s + name);
    const QString country = memberText(c.customer, "country"_L1);
    if (!country.isEmpty() && !isCountry(country))
        c.error(u"E2028"_s, u"customer.country"_s, {country});
    const bool isFranked = c.root.value("ppFranking"_L1).toBool();
    if (isFranked && c.services.isLetter() && memberText(c.customer, "domicilePostOffice"_L1).isEmpty())
        c.error(u"E2002"_s, u"customer.domicilePostOffice"_s);
    if (isFranked && c.services.group != Group::None && !c.services.isLetter())
        c.warn(u"W2011"_s, u"ppFranking"_s);
    judgeLogo(c);
}

// A recipient without street or box is found by the post where it keeps the parcel for them.
bool isKeptForCollection(const QJsonObject& recipient)
{
    static const QRegularExpression keyword(u"^(PickPost|My ?Post ?24|Postlagernd|Poste restante|Fermo ?posta)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const auto name : {"name2"_L1, "name3"_L1, "addressSuffix"_L1, "street"_L1, "pobox"_L1})
        if (keyword.match(memberText(recipient, name)).hasMatch())
            return true;
    return false;
}

void judgeStreetAndBox(Case& c)
{
    const bool hasStreet = !memberText(c.recipient, "street"_L1).isEmpty();
    const bool hasBox = !memberText(c.recipient, "pobox"_L1).isEmpty();
    if (c.services.group == Group::None || c.services.group == Group::LettersAbroad || isKeptForCollection(c.recipient))
        return;
    const bool mayHaveBoth = c.services.group == Group::LettersDomestic;
    if (!hasStreet && (!hasBox || mayHaveBoth))
        c.error(u"E2001"_s, u"item.recipient.street"_s);
    else if (!mayHaveBoth && hasStreet && hasBox)
        c.error(u"E2001"_s, u"item.recipient.pobox"_s);
}

void judgeZip(Case& c)
{
    const QString zip = memberText(c.recipient, "zip"_L1);
    const QString field = u"item.recipient.zip"_s;
    if (!isDomestic(c.country))
        return;
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    if (zip.isEmpty())
        return c.error(u"E2032"_s, field);
    if (!digits.match(zip).hasMatch())
        c.error(u"E2033"_s, field, {zip});
    if (zip.size() > 4)
        c.error(u"E2034"_s, field, {zip});
}

void judgeDestination(Case& c)
{
    if (!c.country.isEmpty() && !isCountry(c.country))
        c.error(u"E2028"_s, u"item.recipient.country"_s, {c.country});
    if (c.services.group == Group::LettersAbroad && isDomestic(c.country))
        c.error(u"E2031"_s, u"item.recipient.country"_s, {c.services.basic});
    if (c.services.group != Group::None && c.services.group != Group::LettersAbroad && !isDomestic(c.country))
        c.error(u"E2030"_s, u"item.recipient.country"_s, {c.services.basic});
}

} // namespace

Case caseOf(const QJsonObject& request, Channel channel)
{
    Case c;
    c.root = request;
    c.customer = request.value("customer"_L1).toObject();
    c.definition = request.value("labelDefinition"_L1).toObject();
    c.item = request.value("item"_L1).toObject();
    c.recipient = c.item.value("recipient"_L1).toObject();
    c.attributes = c.item.value("attributes"_L1).toObject();
    c.notifications = c.item.value("notification"_L1).toArray();
    c.layout = memberText(c.definition, "labelLayout"_L1);
    c.country = memberText(c.recipient, "country"_L1);
    c.channel = channel;
    QStringList codes;
    for (const QJsonValue code : c.attributes.value("przl"_L1).toArray())
        if (!code.toString().trimmed().isEmpty())
            codes.append(code.toString().trimmed());
    c.services = servicesOf(codes);
    return c;
}

void judgeServices(Case& c)
{
    const Services& s = c.services;
    // Without a basic service there is no group that a code could be missing from.
    if (s.basicCodes.isEmpty())
        return c.error(u"E1015"_s, przlField);
    for (const QString& code : s.unknown)
        c.error(u"E1012"_s, przlField, {code});
    if (s.basic.isEmpty()) {
        const bool standsAlone = s.basicCodes.size() > 1;
        return c.error(standsAlone ? u"E1000"_s : u"E1009"_s, przlField, {s.basicCodes.join(u", ")});
    }
    for (const QString& code : s.additional)
        if (!isAdditionalAllowed(s, code))
            c.error(u"E1001"_s, przlField, {code, s.basic});
    for (const QString& code : s.instructions)
        if (!isInstructionAllowed(s, code))
            c.error(u"E1003"_s, przlField, {code, s.basic});
    if ((s.basic == "APOST"_L1 || s.basic == "BPOST"_L1) && !s.has(u"BLN"))
        c.error(u"E1014"_s, przlField, {s.basic});
    if (s.basic == "DIRECT"_L1 && !s.has(u"AZS"))
        c.error(u"E2059"_s, przlField, {s.basic, u"AZS"_s});
}

void judgeLayout(Case& c)
{
    const LayoutLimits* limits = layoutLimits(c.layout);
    if (!limits) {
        c.error(u"E1011"_s, u"labelDefinition.labelLayout"_s, {c.layout});
    } else {
        if (!isLayoutForGroup(c.layout, c.services))
            c.error(u"E1013"_s, u"labelDefinition.labelLayout"_s, {c.layout, c.services.basic});
        if (countedServices(c.services) > limits->services)
            c.error(u"E1006"_s, przlField, {QString::number(limits->services), c.layout});
        if (c.services.instructions.size() > limits->instructions)
            c.error(u"E1007"_s, przlField, {QString::number(limits->instructions), c.layout});
    }
    const QString format = memberText(c.definition, "imageFileType"_L1);
    const bool isKnown = isOf(format, {""_L1, "EPS"_L1, "GIF"_L1, "JPG"_L1, "PNG"_L1, "PDF"_L1, "sPDF"_L1, "ZPL2"_L1});
    if (!isKnown || (c.services.isNotime() && !isOf(format, {""_L1, "PDF"_L1})))
        c.error(u"E2012"_s, u"labelDefinition.imageFileType"_s, {format});
    const QString resolution = memberText(c.definition, "imageResolution"_L1);
    if (!isOf(resolution, {""_L1, "200"_L1, "300"_L1, "600"_L1}))
        c.error(u"E2013"_s, u"labelDefinition.imageResolution"_s, {resolution});
    if (c.layout == "A6"_L1 && format == "ZPL2"_L1 && c.services.instructions.size() >= 2)
        for (const auto name : {"name1"_L1, "name2"_L1, "street"_L1, "pobox"_L1, "city"_L1})
            if (codePoints(memberText(c.customer, name)) > 20)
                c.warn(u"W2018"_s, u"customer."_s + name);
}

void judgeAddresses(Case& c)
{
    judgeSender(c);
    for (const auto name : {"name1"_L1, "city"_L1})
        if (memberText(c.recipient, name).isEmpty())
            c.error(u"E2001"_s, u"item.recipient."_s + name);
    judgeStreetAndBox(c);
    judgeZip(c);
    judgeDestination(c);
    const QString email = memberText(c.recipient, "email"_L1);
    if (!email.isEmpty() && !isEmail(email))
        c.error(u"E2041"_s, u"item.recipient.email"_s, {email});
    static const QRegularExpression number(u"^[+0-9][0-9 ]*$"_s);
    for (const auto name : {"phone"_L1, "mobile"_L1})
        if (const QString phone = memberText(c.recipient, name); !phone.isEmpty() && !number.match(phone).hasMatch())
            c.error(u"E2042"_s, u"item.recipient."_s + name, {phone});
    const QJsonValue own = c.recipient.value("labelAddress"_L1);
    const QJsonArray lines = own.toObject().value("labelLine"_L1).toArray();
    if (own.isObject() && lines.size() < 2)
        c.error(u"E2064"_s, u"item.recipient.labelAddress"_s);
    if (!memberText(c.recipient, "houseKey"_L1).isEmpty())
        c.warn(u"W9997"_s, u"item.recipient.houseKey"_s);
    if (!memberText(c.item, "identCode"_L1).isEmpty())
        c.warn(u"W9997"_s, u"item.identCode"_s);
}

} // namespace aviso::practice
