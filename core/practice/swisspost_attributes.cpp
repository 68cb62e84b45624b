#include "core/practice/swisspost_address.h"
#include "core/practice/swisspost_case.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

/// A delivery instruction, the members it lives on, the error without them and the warning for them without
/// it.
struct Need
{
    QLatin1StringView instruction;
    std::array<QLatin1StringView, 2> members;
    enum class Where { Recipient, Attributes } where;
    enum class Count { Any, All } count;
    QLatin1StringView missing;
    QLatin1StringView idle;
};

constexpr std::array needs{
    Need{"ZAW3213"_L1, {"phone"_L1, "mobile"_L1}, Need::Where::Recipient, Need::Count::Any, "E2005"_L1, "W2005"_L1},
    Need{"ZAW3217"_L1, {"deliveryDate"_L1, ""_L1}, Need::Where::Attributes, Need::Count::All, "E2006"_L1, "W2006"_L1},
    Need{"ZAW3218"_L1,
         {"parcelNo"_L1, "parcelTotal"_L1},
         Need::Where::Attributes,
         Need::Count::All,
         "E2007"_L1,
         "W2007"_L1},
    Need{"ZAW3219"_L1, {"deliveryPlace"_L1, ""_L1}, Need::Where::Attributes, Need::Count::All, "E2008"_L1, "W2008"_L1},
};

void judgeNeed(Case& c, const Need& need)
{
    const bool isRecipient = need.where == Need::Where::Recipient;
    const QJsonObject& holder = isRecipient ? c.recipient : c.attributes;
    const QString path = isRecipient ? u"item.recipient."_s : u"item.attributes."_s;
    const bool isAsked = c.services.instructions.contains(need.instruction);
    int given = 0;
    int wanted = 0;
    for (const auto member : need.members) {
        if (member.isEmpty())
            continue;
        ++wanted;
        if (memberText(holder, member).isEmpty())
            continue;
        ++given;
        if (!isAsked)
            c.warn(need.idle, path + member, {need.instruction});
    }
    if (isAsked && given < (need.count == Need::Count::Any ? 1 : wanted))
        c.error(need.missing, path + need.members.front(), {need.instruction});
}

void judgeWeight(Case& c)
{
    const QString text = memberText(c.attributes, "weight"_L1);
    if (text.isEmpty())
        return;
    const double grams = text.toDouble();
    if (grams <= 0)
        c.error(u"E2037"_s, u"item.attributes.weight"_s);
    else if (grams > 99'999)
        c.error(u"E2036"_s, u"item.attributes.weight"_s, {u"99999"_s});
}

void judgeReturn(Case& c)
{
    const QJsonObject info = c.attributes.value("returnInfo"_L1).toObject();
    const bool isAsked = info.value("returnNote"_L1).toBool() || info.value("instructionForReturns"_L1).toBool();
    const bool isPossible = (c.services.basic == "RINL"_L1 || c.services.basic == "APLUS"_L1) &&
                            (c.layout == "FE"_L1 || c.layout == "A7"_L1 || c.layout == "A6"_L1);
    if (isAsked && !isPossible)
        c.warn(u"W2009"_s, u"item.attributes.returnInfo"_s);
}

// Modulo 10, recursive: the check digit of Swiss payment references.
bool isPaymentReference(const QString& text)
{
    static const QRegularExpression digits(u"^[0-9]{27}$"_s);
    if (!digits.match(text).hasMatch())
        return false;
    static constexpr std::array table{0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    int carry = 0;
    for (const QChar c : text.first(26))
        carry = table[static_cast<size_t>((carry + c.digitValue()) % 10)];
    return (10 - carry) % 10 == text.back().digitValue();
}

bool isIban(const QString& given)
{
    const QString text = QString(given).remove(u' ').toUpper();
    static const QRegularExpression shape(u"^(CH|LI)[0-9]{2}[0-9A-Z]{17}$"_s);
    if (!shape.match(text).hasMatch())
        return false;
    int remainder = 0;
    for (const QChar c : text.mid(4) + text.first(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - 'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

using Extras = QHash<QString, QString>;

void judgeAccount(Case& c, const Extras& extras)
{
    const QString field = u"item.additionalData"_s;
    struct Wanted
    {
        QLatin1StringView type;
        QLatin1StringView code;
    };
    static constexpr std::array wanted{Wanted{"NN_END_NAME_VORNAME"_L1, "E2051"_L1},
                                       Wanted{"NN_END_STRASSE"_L1, "E2052"_L1}, Wanted{"NN_END_PLZ"_L1, "E2053"_L1},
                                       Wanted{"NN_END_ORT"_L1, "E2055"_L1}, Wanted{"NN_CUS_EMAIL"_L1, "E2056"_L1}};
    if (!extras.contains(u"NN_IBAN"_s))
        c.error(u"E2049"_s, field, {u"NN_IBAN"_s});
    else if (!isIban(extras.value(u"NN_IBAN"_s)))
        c.error(u"E2050"_s, field, {u"NN_IBAN"_s});
    for (const Wanted& one : wanted)
        if (extras.value(one.type).isEmpty())
            c.error(one.code, field, {one.type});
    static const QRegularExpression zip(u"^[0-9]{4,6}$"_s);
    if (extras.contains(u"NN_END_PLZ"_s) && !zip.match(extras.value(u"NN_END_PLZ"_s)).hasMatch())
        c.error(u"E2054"_s, field, {u"NN_END_PLZ"_s});
    if (extras.contains(u"NN_CUS_EMAIL"_s) && !isEmail(extras.value(u"NN_CUS_EMAIL"_s)))
        c.error(u"E2057"_s, field, {u"NN_CUS_EMAIL"_s});
    if (extras.value(u"NN_CUS_PHONE"_s).isEmpty() && extras.value(u"NN_CUS_MOBILE"_s).isEmpty())
        c.error(u"E2058"_s, field, {u"NN_CUS_PHONE"_s});
}

} // namespace

void judgeAttributes(Case& c)
{
    for (const Need& need : needs)
        judgeNeed(c, need);
    judgeWeight(c);
    judgeReturn(c);
    static const QRegularExpression four(u"^[0-9]{4}$"_s);
    for (const QJsonValue number : c.attributes.value("unnumbers"_L1).toArray()) {
        const QString text = number.isDouble() ? QString::number(number.toInt()) : number.toString();
        if (!four.match(text).hasMatch())
            c.error(u"E2038"_s, u"item.attributes.unnumbers"_s, {text});
    }
    static const QRegularExpression id(u"^[A-Za-z0-9_+-]*$"_s);
    if (!id.match(memberText(c.item, "itemID"_L1)).hasMatch())
        c.error(u"E2045"_s, u"item.itemID"_s);
    static const QRegularExpression licence(u"^([A-Za-z0-9]{4,5}|[0-9]{6}|[0-9]{8})$"_s);
    const QString given = memberText(c.root, "frankingLicense"_L1);
    if (given.isEmpty())
        c.error(u"E2009"_s, u"frankingLicense"_s);
    else if (!licence.match(given).hasMatch())
        c.error(u"E2027"_s, u"frankingLicense"_s, {given});
    if (!layoutLimits(c.layout))
        return;
    static const QHash<QString, QString> fields{
        {u"W2016"_s, u"item.recipient.title"_s},        {u"W2017"_s, u"item.recipient.addressSuffix"_s},
        {u"W2019"_s, u"item.recipient.name3"_s},        {u"W2020"_s, u"item.attributes.freeText"_s},
        {u"W2021"_s, u"item.recipient.labelAddress"_s}, {u"W2009"_s, u"item.attributes.freeText"_s},
    };
    for (const QString& code : addressBlock(c.item, c.layout, c.services).dropped)
        c.warn(code, fields.value(code));
}

void judgeCashOnDelivery(Case& c)
{
    const QString field = u"item.additionalData"_s;
    Extras extras;
    for (const QJsonValue one : c.item.value("additionalData"_L1).toArray())
        extras.insert(memberText(one.toObject(), "type"_L1), memberText(one.toObject(), "value"_L1));
    const QString amount = extras.value(u"NN_BETRAG"_s);
    if (!c.services.has(u"BLN")) {
        if (!amount.isEmpty())
            c.warn(u"W2003"_s, field);
        if (extras.contains(u"NN_ESR_REFNR"_s))
            c.warn(u"W2004"_s, field);
        return;
    }
    static const QRegularExpression shape(u"^[0-9]+(\\.[0-9]{1,2})?$"_s);
    if (!shape.match(amount).hasMatch())
        c.error(u"E2003"_s, field, {u"NN_BETRAG"_s});
    else if (amount.toDouble() <= 0 || amount.toDouble() > 10'000)
        c.error(u"E2020"_s, field, {u"NN_BETRAG"_s});
    if (!extras.contains(u"NN_ESR_REFNR"_s))
        return judgeAccount(c, extras);
    if (!isPaymentReference(extras.value(u"NN_ESR_REFNR"_s)))
        c.error(u"E2004"_s, field, {u"NN_ESR_REFNR"_s});
}

} // namespace aviso::practice
