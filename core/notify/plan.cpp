#include "core/notify/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::notify {
namespace {

QStringList texts(const QJsonObject& object, QStringView key)
{
    QStringList result;
    const QJsonArray array = object.value(key).toArray();
    for (const auto& value : array)
        result.append(value.toString());
    return result;
}

QMap<QString, QString> textMap(const QJsonObject& object, QStringView key)
{
    QMap<QString, QString> result;
    const QJsonObject member = object.value(key).toObject();
    for (auto it = member.begin(); it != member.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

QMap<QString, int> numberMap(const QJsonObject& object, QStringView key)
{
    QMap<QString, int> result;
    const QJsonObject member = object.value(key).toObject();
    for (auto it = member.begin(); it != member.end(); ++it)
        result.insert(it.key(), it.value().toInt());
    return result;
}

std::unexpected<Error> unreadable(const QString& place)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = u"message-plan-unreadable"_s, .args = {place}});
}

std::optional<PlannedDay> plannedDay(const QJsonObject& object)
{
    static const QMap<QString, PlannedDay::From> words{{u"today"_s, PlannedDay::From::Today},
                                                       {u"dispatch"_s, PlannedDay::From::Dispatch},
                                                       {u"delivery"_s, PlannedDay::From::Delivery}};
    const auto from = words.constFind(object.value("from"_L1).toString());
    if (from == words.constEnd())
        return std::nullopt;
    return PlannedDay{.from = *from,
                      .workingDays = object.value("workingDays"_L1).toInt(),
                      .calendarDays = object.value("calendarDays"_L1).toInt()};
}

Result<PlannedMessage> parseMessage(const QJsonObject& object)
{
    const QString code = object.value("code"_L1).toString();
    const QString place = u"messages."_s + code;
    const std::optional<PlannedDay> earliest = plannedDay(object.value("earliest"_L1).toObject());
    const std::optional<PlannedDay> latest = plannedDay(object.value("latest"_L1).toObject());
    PlannedMessage message{.code = code,
                           .earliest = earliest.value_or(PlannedDay{}),
                           .latest = latest.value_or(PlannedDay{}),
                           .notes = texts(object, u"notes"),
                           .sampleServices = texts(object, u"sampleServices")};
    if (code.isEmpty() || !earliest || !latest)
        return unreadable(place);
    if (const QStringList hours = texts(object, u"hours"); !hours.isEmpty()) {
        message.from = QTime::fromString(hours.first(), u"HH:mm"_s);
        message.until = QTime::fromString(hours.last(), u"HH:mm"_s);
        if (!message.from.isValid() || !message.until.isValid())
            return unreadable(place + u".hours"_s);
    }
    return message;
}

Sample parseSample(const QJsonObject& object)
{
    return {.service = object.value("service"_L1).toString(),
            .senderName = object.value("senderName"_L1).toString(),
            .email = object.value("email"_L1).toString(),
            .mobile = object.value("mobile"_L1).toString(),
            .senderEmail = object.value("senderEmail"_L1).toString(),
            .reference = object.value("reference"_L1).toString(),
            .recipient = textMap(object, u"recipient"),
            .text1 = textMap(object, u"text1"),
            .text2 = textMap(object, u"text2")};
}

std::optional<Money> parsePrice(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject price = value.toObject();
    return Money{.minor = price.value("minor"_L1).toInteger(), .currency = price.value("currency"_L1).toString()};
}

} // namespace

Result<MessagePlan> parsePlan(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject transit = root.value("transit"_L1).toObject();
    MessagePlan plan{.carrier = root.value("carrier"_L1).toString(),
                     .transitDays = numberMap(transit, u"days"),
                     .unknownTransit = transit.value("unknown"_L1).toInt(),
                     .deliveryWeekdays = numberMap(root, u"deliveryWeekdays"),
                     .fixedDayField = root.value("fixedDayField"_L1).toString(),
                     .portal = {textMap(root, u"portal")},
                     .sampleNumber = root.value("sampleNumber"_L1).toString(),
                     .price = parsePrice(root.value("price"_L1)),
                     .isPerParcel = root.value("isPerParcel"_L1).toBool(),
                     .optionsIn = texts(root, u"optionsIn"),
                     .sample = parseSample(root.value("sample"_L1).toObject())};
    const QJsonArray weekdays = root.value("weekdays"_L1).toArray();
    for (const auto& day : weekdays)
        plan.weekdays.append(day.toInt());
    const auto isWeekday = [](int day) { return day >= 1 && day <= 7; };
    if (plan.carrier.isEmpty())
        return unreadable(u"carrier"_s);
    if (plan.weekdays.isEmpty() || !std::ranges::all_of(plan.weekdays, isWeekday))
        return unreadable(u"weekdays"_s);
    const QJsonArray messages = root.value("messages"_L1).toArray();
    for (const auto& value : messages) {
        Result<PlannedMessage> message = parseMessage(value.toObject());
        if (!message)
            return std::unexpected(message.error());
        plan.messages.append(*message);
    }
    return plan;
}

Result<MessagePlan> messagePlan(const QString& carrier)
{
    QFile file(u":/templates/%1-messages.json"_s.arg(carrier));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"message-plan-missing"_s, {}, carrier);
    return parsePlan(file.readAll());
}

const PlannedMessage* plannedMessage(const MessagePlan& plan, QStringView code)
{
    const auto found = std::ranges::find(plan.messages, code, &PlannedMessage::code);
    return found == plan.messages.end() ? nullptr : &*found;
}

} // namespace aviso::notify
