#include "core/base/textlength.h"
#include "core/practice/swisspost_verdict.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

enum class Kind { Text, Choice, Pattern, Flag, Whole, Date, Block, Blocks, Texts, Choices };
enum class Need { Optional, Required };

struct Member
{
    QLatin1StringView name;
    Kind kind;
    int most = 0;                  ///< characters, value, or elements
    QLatin1StringView values = {}; ///< choices between bars, or a pattern
    std::span<const Member> members = {};
    Need need = Need::Optional;
};

constexpr Member customerMembers[] = {
    {"name1"_L1, Kind::Text, 25},
    {"name2"_L1, Kind::Text, 25},
    {"street"_L1, Kind::Text, 25},
    {"pobox"_L1, Kind::Text, 25},
    {"zip"_L1, Kind::Pattern, 6, "[0-9]{1,6}"_L1},
    {"city"_L1, Kind::Text, 25},
    {"country"_L1, Kind::Text, 2},
    {"domicilePostOffice"_L1, Kind::Text, 35},
    {"logo"_L1, Kind::Text, 100'000},
    {"logoFormat"_L1, Kind::Text, 3},
    {"logoRotation"_L1, Kind::Choice, 0, "0|90|180|270"_L1},
    {"logoAspectRatio"_L1, Kind::Choice, 0, "EXPAND|KEEP"_L1},
    {"logoHorizontalAlign"_L1, Kind::Choice, 0, "WITH_CONTENT|LEFT"_L1},
    {"logoVerticalAlign"_L1, Kind::Choice, 0, "TOP|MIDDLE"_L1},
};
constexpr Member definitionMembers[] = {
    {"labelLayout"_L1, Kind::Text, 10},
    {"printAddresses"_L1, Kind::Choice, 0, "NONE|ONLY_RECIPIENT|ONLY_CUSTOMER|RECIPIENT_AND_CUSTOMER"_L1},
    {"imageFileType"_L1, Kind::Text, 10},
    {"imageResolution"_L1, Kind::Text, 10},
    {"printPreview"_L1, Kind::Flag},
};
constexpr Member labelAddressMembers[] = {{"labelLine"_L1, Kind::Texts, 5, "35"_L1}};
constexpr Member recipientMembers[] = {
    {"postIdent"_L1, Kind::Text, 15},
    {"title"_L1, Kind::Text, 35},
    {"personallyAddressed"_L1, Kind::Flag},
    {"firstName"_L1, Kind::Text, 35},
    {"name1"_L1, Kind::Text, 35},
    {"name2"_L1, Kind::Text, 35},
    {"name3"_L1, Kind::Text, 35},
    {"addressSuffix"_L1, Kind::Text, 35},
    {"street"_L1, Kind::Text, 35},
    {"houseNo"_L1, Kind::Text, 10},
    {"pobox"_L1, Kind::Text, 35},
    {"floorNo"_L1, Kind::Text, 5},
    {"mailboxNo"_L1, Kind::Pattern, 10, "[0-9]{1,10}"_L1},
    {"zip"_L1, Kind::Text, 10},
    {"city"_L1, Kind::Text, 35},
    {"country"_L1, Kind::Text, 2},
    {"phone"_L1, Kind::Text, 20},
    {"mobile"_L1, Kind::Text, 20},
    {"email"_L1, Kind::Text, 160},
    {"houseKey"_L1, Kind::Pattern, 13, "[0-9]{1,13}"_L1},
    {"labelAddress"_L1, Kind::Block, 0, {}, labelAddressMembers},
};
constexpr Member additionalMembers[] = {
    {"type"_L1, Kind::Text, 35, {}, {}, Need::Required},
    {"value"_L1, Kind::Text, 50, {}, {}, Need::Required},
};
constexpr Member dispatchMembers[] = {
    {"dispatchDate"_L1, Kind::Date},
    {"dispatchTime"_L1, Kind::Pattern, 12, "[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?"_L1},
};
constexpr Member returnMembers[] = {
    {"returnNote"_L1, Kind::Flag, 0, {}, {}, Need::Required},
    {"instructionForReturns"_L1, Kind::Flag, 0, {}, {}, Need::Required},
    {"returnService"_L1, Kind::Pattern, 1, "[0-9]"_L1},
    {"customerIDReturnAddress"_L1, Kind::Pattern, 8, "[0-9]{8}"_L1},
};
constexpr Member attributeMembers[] = {
    {"przl"_L1, Kind::Texts, 100, "30"_L1},
    {"freeText"_L1, Kind::Text, 34},
    {"deliveryDate"_L1, Kind::Date},
    {"parcelNo"_L1, Kind::Whole, 99},
    {"parcelTotal"_L1, Kind::Whole, 99},
    {"deliveryPlace"_L1, Kind::Text, 35},
    {"proClima"_L1, Kind::Flag},
    {"weight"_L1, Kind::Whole, 0},
    {"unnumbers"_L1, Kind::Texts, 100, "20"_L1},
    {"dispatchInfo"_L1, Kind::Block, 0, {}, dispatchMembers},
    {"returnInfo"_L1, Kind::Block, 0, {}, returnMembers},
};
constexpr Member communicationMembers[] = {{"email"_L1, Kind::Text, 160}, {"mobile"_L1, Kind::Text, 40}};
constexpr Member pictureMembers[] = {
    {"urlPic"_L1, Kind::Text, 2000, {}, {}, Need::Required},
    {"urlLink"_L1, Kind::Text, 2000, {}, {}, Need::Required},
};
constexpr auto languages = "DE|FR|IT|EN"_L1;
constexpr Member notificationMembers[] = {
    {"type"_L1, Kind::Choice, 0, "EMAIL|SMS"_L1, {}, Need::Required},
    {"service"_L1, Kind::Choice, 0, "1|2|4|32|64|128|256"_L1, {}, Need::Required},
    {"language"_L1, Kind::Choice, 0, languages, {}, Need::Required},
    {"communication"_L1, Kind::Block, 0, {}, communicationMembers, Need::Required},
    {"freeText1"_L1, Kind::Text, 160},
    {"freeText2"_L1, Kind::Text, 512},
    {"deliveryInstructions"_L1, Kind::Choices, 4, "10|14|18|20"_L1},
    {"dynPic"_L1, Kind::Block, 0, {}, pictureMembers},
};
// SOAP has the codes of the evening delivery and no options.
constexpr Member soapNotificationMembers[] = {
    {"type"_L1, Kind::Choice, 0, "EMAIL|SMS"_L1, {}, Need::Required},
    {"service"_L1, Kind::Choice, 0, "1|2|4|32|64|128|256|257|258"_L1, {}, Need::Required},
    {"language"_L1, Kind::Choice, 0, languages, {}, Need::Required},
    {"communication"_L1, Kind::Block, 0, {}, communicationMembers, Need::Required},
    {"freeText1"_L1, Kind::Text, 160},
    {"freeText2"_L1, Kind::Text, 512},
};
constexpr Member itemMembers[] = {
    {"itemID"_L1, Kind::Text, 200},
    {"itemNumber"_L1, Kind::Pattern, 8, "[0-9]{1,8}"_L1},
    {"identCode"_L1, Kind::Text, 23},
    {"recipient"_L1, Kind::Block, 0, {}, recipientMembers, Need::Required},
    {"additionalData"_L1, Kind::Blocks, 20, {}, additionalMembers},
    {"attributes"_L1, Kind::Block, 0, {}, attributeMembers},
    {"notification"_L1, Kind::Blocks, 15, {}, notificationMembers},
};
constexpr Member rootMembers[] = {
    {"language"_L1, Kind::Choice, 0, languages, {}, Need::Required},
    {"frankingLicense"_L1, Kind::Text, 50},
    {"ppFranking"_L1, Kind::Flag},
    {"customerSystem"_L1, Kind::Pattern, 255, "[A-Za-z0-9,\\s]*"_L1},
    {"sendingID"_L1, Kind::Text, 50},
    {"customer"_L1, Kind::Block, 0, {}, customerMembers, Need::Required},
    {"labelDefinition"_L1, Kind::Block, 0, {}, definitionMembers, Need::Required},
    {"item"_L1, Kind::Block, 0, {}, itemMembers, Need::Required},
};

class Shape
{
public:
    explicit Shape(Channel channel) : m_channel(channel) {}

    void block(const QJsonObject& object, std::span<const Member> members, const QString& path);
    Verdict verdict = {};

private:
    void refuse(const QString& field, const QString& error, const QJsonValue& value)
    {
        verdict.violations.append({.field = field, .error = error, .rejectedValue = value});
    }
    void value(const QJsonValue& value, const Member& member, const QString& field);
    void scalar(const QJsonValue& value, const Member& member, const QString& field);
    void list(const QJsonValue& value, const Member& member, const QString& field);
    void whole(const QJsonValue& value, const Member& member, const QString& field);

    Channel m_channel;
};

bool isAbsent(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
}

QString scalarText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

bool isChoice(QLatin1StringView choices, QStringView text)
{
    for (const auto choice : choices.tokenize(u'|'))
        if (choice == text)
            return true;
    return false;
}

void Shape::block(const QJsonObject& object, std::span<const Member> members, const QString& path)
{
    const QString prefix = path.isEmpty() ? path : path + u'.';
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known =
            std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.name == it.key(); });
        if (known == members.end() && verdict.unknownMember.isEmpty())
            verdict.unknownMember = prefix + it.key();
    }
    for (const Member& member : members) {
        const QJsonValue found = object.value(member.name);
        if (!isAbsent(found))
            value(found, member, prefix + member.name);
        else if (member.need == Need::Required)
            refuse(prefix + member.name, u"must not be empty"_s, found.isUndefined() ? QJsonValue() : found);
    }
}

void Shape::value(const QJsonValue& value, const Member& member, const QString& field)
{
    switch (member.kind) {
    case Kind::Block:
        if (value.isObject())
            return block(value.toObject(), member.members, field);
        return refuse(field, u"must be one object"_s, value.isArray() ? QJsonValue(u"[...]"_s) : value);
    case Kind::Blocks:
    case Kind::Texts:
    case Kind::Choices:
        return list(value, member, field);
    case Kind::Flag:
        if (!value.isBool())
            refuse(field, u"must be true or false"_s, value);
        return;
    case Kind::Whole:
        return whole(value, member, field);
    default:
        return scalar(value, member, field);
    }
}

void Shape::scalar(const QJsonValue& value, const Member& member, const QString& field)
{
    // The recorded server took false for an empty text.
    if (value.isBool() && !value.toBool() && member.kind == Kind::Text)
        return;
    if (!value.isString() && !value.isDouble())
        return refuse(field, u"must be a text"_s, value.isObject() ? QJsonValue(u"{...}"_s) : value);
    const QString text = scalarText(value);
    if (member.kind == Kind::Choice && !isChoice(member.values, text))
        return refuse(field, u"must be one of "_s + member.values, value);
    if (member.kind == Kind::Date && !QDate::fromString(text, Qt::ISODate).isValid())
        return refuse(field, u"must be a date like 2026-11-21"_s, value);
    if (member.most > 0 && codePoints(text) > member.most)
        return refuse(field, u"must not be longer than %1 characters"_s.arg(member.most), value);
    if (member.kind == Kind::Pattern &&
        !QRegularExpression(QRegularExpression::anchoredPattern(member.values)).match(text).hasMatch())
        refuse(field, u"must match "_s + member.values, value);
}

void Shape::whole(const QJsonValue& value, const Member& member, const QString& field)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || number != std::floor(number))
        return refuse(field, u"must be a whole number"_s, value);
    if (member.most > 0 && (number < 0 || number > member.most))
        refuse(field, u"must be between 0 and %1"_s.arg(member.most), value);
}

void Shape::list(const QJsonValue& value, const Member& member, const QString& field)
{
    if (!value.isArray())
        return refuse(field, u"must be an array"_s, value);
    const QJsonArray array = value.toArray();
    if (array.size() > member.most)
        refuse(field, u"must not have more than %1 elements"_s.arg(member.most), double(array.size()));
    const std::span<const Member> members =
        m_channel == Channel::Soap && member.name == "notification"_L1 ? soapNotificationMembers : member.members;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString element = u"%1[%2]"_s.arg(field).arg(i);
        if (member.kind == Kind::Blocks && array[i].isObject())
            block(array[i].toObject(), members, element);
        else if (member.kind == Kind::Blocks)
            refuse(element, u"must be an object"_s, array[i]);
        else if (member.kind == Kind::Choices)
            scalar(array[i], {member.name, Kind::Choice, 0, member.values}, element);
        else
            scalar(array[i], {member.name, Kind::Text, QString(member.values).toInt()}, element);
    }
}

} // namespace

Verdict judgeShape(const QJsonObject& request, Channel channel)
{
    Shape shape(channel);
    shape.block(request, rootMembers, {});
    if (!shape.verdict.unknownMember.isEmpty())
        shape.verdict.answer = Verdict::Answer::EmptyBody;
    else if (!shape.verdict.violations.isEmpty())
        shape.verdict.answer = Verdict::Answer::Violations;
    return shape.verdict;
}

QString memberText(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() || value.isDouble() ? scalarText(value).trimmed() : QString();
}

} // namespace aviso::practice
