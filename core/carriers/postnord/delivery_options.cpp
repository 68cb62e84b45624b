#include "core/carriers/postnord/delivery_options.h"

#include "core/carriers/jsonvalues.h"
#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/parts.h"
#include "core/carriers/postnord/times.h"
#include "core/carriers/postnord/transit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDaysAhead = 14;

bool isKey(const QString& key)
{
    static const QRegularExpression form(u"\\A[a-zA-Z0-9åäöÅÄÖ_-]{1,64}\\z"_s);
    return form.match(key).hasMatch();
}

QJsonObject warehouse(const model::Sender& from, const QDateTime& at)
{
    return {{u"id"_s, u"sender"_s},
            {u"address"_s, QJsonObject{{u"street"_s, from.street.trimmed()},
                                       {u"postCode"_s, QString(from.postcode).remove(u' ')},
                                       {u"city"_s, from.city},
                                       {u"countryCode"_s, from.country}}},
            {u"orderHandling"_s, QJsonObject{{u"handOverTime"_s, zonedText(at, from.country)}}}};
}

QJsonObject recipient(const model::Consignee& to)
{
    QJsonObject address{{u"postCode"_s, QString(to.postcode).remove(u' ')}, {u"countryCode"_s, to.country}};
    put(address, u"city"_s, to.city);
    put(address, u"street"_s, QStringList{to.street, to.houseNumber}.join(u' ').trimmed());
    return {{u"address"_s, address}};
}

/// All options of an answer, of each kind the usual one first.
QJsonArray optionsOf(const QJsonObject& root)
{
    QJsonArray all;
    for (const QJsonValue from : root["warehouseToDeliveryOptions"_L1].toArray())
        for (const QJsonValue kind : from["deliveryOptions"_L1].toArray()) {
            if (kind["defaultOption"_L1].isObject())
                all.append(kind["defaultOption"_L1]);
            for (const QJsonValue option : kind["additionalOptions"_L1].toArray())
                if (option.isObject())
                    all.append(option);
        }
    return all;
}

QString codeOf(const QJsonValue& option)
{
    return textIn(option["bookingInstructions"_L1]["serviceCode"_L1]);
}

QJsonObject optionFor(const QJsonArray& options, const LabelOrder& order)
{
    const QString point = has(order, u"A7") ? valueOf(order, u"point-id"_s) : QString();
    for (const QJsonValue option : options) {
        const QString its = textIn(option["bookingInstructions"_L1]["servicePointId"_L1]);
        if (codeOf(option) == sentCode(order.shipment.service.basic) && (point.isEmpty() || point == its))
            return option.toObject();
    }
    return {};
}

} // namespace

std::optional<Call> optionsCall(const LabelOrder& order, const QDateTime& now)
{
    static const QStringList origins{u"SE"_s, u"DK"_s};
    static const QStringList destinations{u"SE"_s, u"DK"_s, u"NO"_s, u"FI"_s};
    const QString key = order.account.settings.value(u"customer-key"_s).trimmed();
    const model::Sender& from = order.account.sender;
    const model::Consignee& to = order.shipment.consignee;
    const QDateTime at = handOver(order, now);
    if (!isKey(key) || !origins.contains(from.country) || !destinations.contains(to.country) ||
        from.street.trimmed().isEmpty() || from.postcode.isEmpty() || from.city.isEmpty() || to.postcode.isEmpty() ||
        now.daysTo(at) >= mostDaysAhead)
        return std::nullopt;
    const QJsonObject body{{u"customer"_s, QJsonObject{{u"customerKey"_s, key}}},
                           {u"warehouses"_s, QJsonArray{warehouse(from, at)}},
                           {u"recipient"_s, recipient(to)}};
    return Call{.method = "POST",
                .path = u"/shipment/v1/deliveryoptions/bywarehouse"_s,
                .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<QMap<QString, QString>> optionsIn(const net::Answer& answer, const LabelOrder& order)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    if (!root["warehouseToDeliveryOptions"_L1].isArray())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    const QJsonArray options = optionsOf(root);
    QStringList offered;
    for (const QJsonValue option : options)
        if (const QString code = codeOf(option); !code.isEmpty() && !offered.contains(code))
            offered.append(code);
    QMap<QString, QString> facts;
    putFact(facts, u"offered"_s, offered.join(u' '));
    const QJsonObject option = optionFor(options, order);
    const QJsonValue instructions = option["bookingInstructions"_L1];
    const QJsonValue time = option["deliveryTime"_L1];
    const QString country = order.shipment.consignee.country;
    putTime(facts, u"expected"_s, time["date"_L1]["latest"_L1], country);
    putTime(facts, u"expected-earliest"_s, time["date"_L1]["earliest"_L1], country);
    putFact(facts, u"expected-days"_s, textIn(time["dayRange"_L1]["days"_L1]));
    putFact(facts, u"delivery-option"_s, textIn(instructions["deliveryOptionId"_L1]));
    putFact(facts, u"collection-point"_s, textIn(option["location"_L1]["name"_L1]));
    putFact(facts, u"collection-point-id"_s, textIn(instructions["servicePointId"_L1]));
    return facts;
}

} // namespace aviso::carriers::postnord
