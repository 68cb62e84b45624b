#include "core/model/content.h"

#include "core/base/fingerprint.h"
#include "core/model/shipmentrow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string_view>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stateName = "state"_L1;
constexpr auto holdName = "hold"_L1;
constexpr auto handoverName = "handover"_L1;
constexpr auto parcelsName = "parcels"_L1;
constexpr auto valuePrefix = "value."_L1;

/// The texts, one row for each: where it stands, and under which name.
struct TextPlace
{
    QLatin1StringView name;
    QString& (*in)(Shipment& shipment);
};

template <auto member>
QString& consignee(Shipment& shipment)
{
    return shipment.consignee.*member;
}

constexpr TextPlace texts[] = {
    {"reference"_L1, [](Shipment& s) -> QString& { return s.reference; }},
    {"recipient.title"_L1, &consignee<&Consignee::title>},
    {"recipient.first-name"_L1, &consignee<&Consignee::firstName>},
    {"recipient.name"_L1, &consignee<&Consignee::name>},
    {"recipient.company"_L1, &consignee<&Consignee::company>},
    {"recipient.extra-name"_L1, &consignee<&Consignee::extraName>},
    {"recipient.address-suffix"_L1, &consignee<&Consignee::addressSuffix>},
    {"recipient.street"_L1, &consignee<&Consignee::street>},
    {"recipient.house-number"_L1, &consignee<&Consignee::houseNumber>},
    {"recipient.po-box"_L1, &consignee<&Consignee::poBox>},
    {"recipient.floor"_L1, &consignee<&Consignee::floor>},
    {"recipient.mailbox"_L1, &consignee<&Consignee::mailbox>},
    {"recipient.postcode"_L1, &consignee<&Consignee::postcode>},
    {"recipient.city"_L1, &consignee<&Consignee::city>},
    {"recipient.country"_L1, &consignee<&Consignee::country>},
    {"recipient.phone"_L1, &consignee<&Consignee::phone>},
    {"recipient.mobile"_L1, &consignee<&Consignee::mobile>},
    {"recipient.email"_L1, &consignee<&Consignee::email>},
    {"recipient.language"_L1, &consignee<&Consignee::language>},
    {"recipient.carrier-ident"_L1, &consignee<&Consignee::carrierIdent>},
    {"service"_L1, [](Shipment& s) -> QString& { return s.service.basic; }},
    {"text1"_L1, [](Shipment& s) -> QString& { return s.texts.text1; }},
    {"text2"_L1, [](Shipment& s) -> QString& { return s.texts.text2; }},
    {"sender-name"_L1, [](Shipment& s) -> QString& { return s.senderName; }},
};

QJsonArray parcelsArray(const QList<Parcel>& parcels)
{
    QJsonArray array;
    for (const Parcel& parcel : parcels)
        array.append(QJsonObject{
            {u"id"_s, number(parcel.id)}, {u"weight"_s, parcel.weightGrams}, {u"content"_s, parcel.content}});
    return array;
}

/// Each takes the row of the one that it was, and what it has come by since: its number.
QList<Parcel> parcelsFrom(const QJsonArray& array, const QList<Parcel>& present)
{
    QList<Parcel> parcels;
    for (const QJsonValue value : array) {
        const ParcelId id{value["id"_L1].toInteger()};
        const auto known = std::ranges::find(present, id, &Parcel::id);
        Parcel parcel = known == present.end() ? Parcel() : *known;
        parcel.position = static_cast<int>(parcels.size()) + 1;
        parcel.weightGrams = value["weight"_L1].toInt();
        parcel.content = value["content"_L1].toString();
        parcels.append(parcel);
    }
    return parcels;
}

QJsonObject holdObject(const Hold& hold)
{
    QJsonObject object{{u"reason"_s, hold.reason}};
    if (hold.until)
        object.insert(u"until"_s, hold.until->toString(Qt::ISODate));
    return object;
}

QJsonObject handoverObject(const Handover& handover)
{
    return {{u"at"_s, handover.at.toMSecsSinceEpoch()}, {u"login"_s, handover.login}};
}

QJsonArray arrayOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString textOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The values of additional services are names of their own.
void insertValues(QJsonObject& content, const QMap<QString, QString>& values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        content.insert(valuePrefix + it.key(), it.value());
}

} // namespace

QJsonObject contentOf(const Shipment& shipment, const std::optional<Hold>& hold,
                      const std::optional<Handover>& handover)
{
    QJsonObject content{{stateName, stateWord(shipment.state)}, {parcelsName, parcelsArray(shipment.parcels)}};
    Shipment copy = shipment;
    for (const TextPlace& place : texts)
        if (const QString& text = place.in(copy); !text.isEmpty())
            content.insert(place.name, text);
    if (shipment.account)
        content.insert(u"account"_s, number(*shipment.account));
    if (shipment.dispatchDate)
        content.insert(u"dispatch-date"_s, shipment.dispatchDate->toString(Qt::ISODate));
    if (shipment.consignee.kind == ConsigneeKind::Business)
        content.insert(u"recipient.kind"_s, u"business"_s);
    if (!shipment.consignee.labelLines.isEmpty())
        content.insert(u"recipient.label-lines"_s, QJsonArray::fromStringList(shipment.consignee.labelLines));
    if (!shipment.service.additional.isEmpty())
        content.insert(u"additional"_s, QJsonArray::fromStringList(shipment.service.additional));
    if (!shipment.messages.isEmpty())
        content.insert(u"messages"_s, arrayOf(messagesText(shipment.messages)));
    if (!shipment.options.isEmpty())
        content.insert(u"options"_s, optionsText(shipment.options));
    if (hold)
        content.insert(holdName, holdObject(*hold));
    if (handover)
        content.insert(handoverName, handoverObject(*handover));
    insertValues(content, shipment.service.values);
    return content;
}

QByteArray markOf(const QJsonObject& content)
{
    QJsonObject plain = content;
    QJsonArray parcels;
    for (const QJsonValue value : content[parcelsName].toArray()) {
        QJsonObject parcel = value.toObject();
        parcel.remove("id"_L1);
        parcels.append(parcel);
    }
    plain.insert(parcelsName, parcels);
    const QByteArray bytes = QJsonDocument(plain).toJson(QJsonDocument::Compact);
    return fingerprint(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QJsonObject differing(const QJsonObject& one, const QJsonObject& other)
{
    QJsonObject difference;
    for (auto it = one.begin(); it != one.end(); ++it)
        if (other.value(it.key()) != it.value())
            difference.insert(it.key(), it.value());
    for (auto it = other.begin(); it != other.end(); ++it)
        if (!one.contains(it.key()))
            difference.insert(it.key(), QJsonValue());
    return difference;
}

QJsonObject withDifference(QJsonObject content, const QJsonObject& difference)
{
    for (auto it = difference.begin(); it != difference.end(); ++it) {
        if (it.value().isNull())
            content.remove(it.key());
        else
            content.insert(it.key(), it.value());
    }
    return content;
}

QStringList changedNames(const QJsonObject& difference)
{
    QStringList names = difference.keys();
    names.removeAll(stateName);
    names.removeAll(holdName);
    names.removeAll(handoverName);
    return names;
}

void putContent(const QJsonObject& difference, Shipment& shipment)
{
    for (auto it = difference.begin(); it != difference.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        const auto place = std::ranges::find(texts, name, &TextPlace::name);
        if (place != std::end(texts)) {
            place->in(shipment) = value.toString();
        } else if (name.startsWith(valuePrefix)) {
            shipment.service.values.remove(name.sliced(valuePrefix.size()));
            if (!value.isNull())
                shipment.service.values.insert(name.sliced(valuePrefix.size()), value.toString());
        } else if (name == "account"_L1) {
            shipment.account = value.isNull() ? std::nullopt : std::optional(AccountId{value.toInteger()});
        } else if (name == "dispatch-date"_L1) {
            const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
            shipment.dispatchDate = date.isValid() ? std::optional(date) : std::nullopt;
        } else if (name == "recipient.kind"_L1) {
            shipment.consignee.kind = value.isNull() ? ConsigneeKind::Private : ConsigneeKind::Business;
        } else if (name == "recipient.label-lines"_L1) {
            shipment.consignee.labelLines = stringsFromJson(textOf(value.toArray()));
        } else if (name == "additional"_L1) {
            shipment.service.additional = stringsFromJson(textOf(value.toArray()));
        } else if (name == "messages"_L1) {
            shipment.messages = messagesFromText(textOf(value.toArray()));
        } else if (name == "options"_L1) {
            shipment.options = optionsFromText(value.toString());
        } else if (name == parcelsName) {
            shipment.parcels = parcelsFrom(value.toArray(), shipment.parcels);
        }
    }
}

std::optional<State> stateIn(const QJsonObject& difference)
{
    const QString word = difference.value(stateName).toString();
    return word.isEmpty() ? std::nullopt : stateFromWord(word);
}

bool isAboutHold(const QJsonObject& difference)
{
    return difference.contains(holdName);
}

std::optional<Hold> holdIn(const QJsonObject& difference)
{
    const QJsonValue value = difference.value(holdName);
    if (!value.isObject())
        return std::nullopt;
    Hold hold{.reason = value["reason"_L1].toString()};
    if (const QDate until = QDate::fromString(value["until"_L1].toString(), Qt::ISODate); until.isValid())
        hold.until = until;
    return hold;
}

bool isAboutHandover(const QJsonObject& difference)
{
    return difference.contains(handoverName);
}

bool isOnlyAboutHandover(const QJsonObject& difference)
{
    return difference.size() == 1 && isAboutHandover(difference);
}

std::optional<Handover> handoverIn(const QJsonObject& difference)
{
    const QJsonValue value = difference.value(handoverName);
    if (!value.isObject())
        return std::nullopt;
    return Handover{.at = QDateTime::fromMSecsSinceEpoch(value["at"_L1].toInteger(), Qt::UTC),
                    .login = value["login"_L1].toString()};
}

} // namespace aviso::model
