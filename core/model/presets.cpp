#include "core/model/presets.h"

#include "core/base/textlength.h"
#include "core/model/shipmentrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto cardPrefix = "AVISO-P-"_L1;
constexpr qsizetype longestCode = 12;
constexpr qsizetype mostItems = 99;
constexpr qsizetype longestText = 4000;
constexpr int heaviestGrams = 999'999;

bool isOfCode(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

std::unexpected<Error> damaged(const QString& key)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = u"preset-damaged"_s, .args = {key}});
}

std::optional<QString> textIn(const QJsonValue& value)
{
    if (!value.isString() || value.toString().size() > longestText)
        return std::nullopt;
    return value.toString();
}

std::optional<QStringList> textsIn(const QJsonValue& value)
{
    if (!value.isArray() || value.toArray().size() > mostItems)
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue item : value.toArray()) {
        const auto text = textIn(item);
        if (!text)
            return std::nullopt;
        texts << *text;
    }
    return texts;
}

// One reader for each key; false: another shape than ours.

bool readService(const QJsonValue& value, Preset& preset)
{
    const auto basic = textIn(value["basic"_L1]);
    const auto additional = textsIn(value["additional"_L1]);
    const QJsonObject values = value["values"_L1].toObject();
    if (!basic || !additional || values.size() > mostItems)
        return false;
    preset.parts |= PresetPart::Service;
    preset.service = {.basic = *basic, .additional = *additional};
    preset.service.additional.sort();
    preset.service.additional.removeDuplicates();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto text = textIn(it.value());
        if (!text)
            return false;
        preset.service.values.insert(it.key(), *text);
    }
    return true;
}

bool readParcels(const QJsonValue& value, Preset& preset)
{
    if (!value.isArray() || value.toArray().isEmpty() || value.toArray().size() > mostItems)
        return false;
    preset.parts |= PresetPart::Parcels;
    for (const QJsonValue item : value.toArray()) {
        const auto content = textIn(item["content"_L1]);
        const int grams = item["weightGrams"_L1].toInt(-1);
        if (!content || grams < 0 || grams > heaviestGrams)
            return false;
        preset.parcels.append({.weightGrams = grams, .content = *content});
    }
    return true;
}

bool readMessages(const QJsonValue& value, Preset& preset)
{
    if (!value.isArray() || value.toArray().size() > mostItems)
        return false;
    preset.parts |= PresetPart::Messages;
    for (const QJsonValue item : value.toArray()) {
        const auto code = textIn(item["code"_L1]);
        const auto channel = channelFromWord(item["channel"_L1].toString());
        const auto language = textIn(item["language"_L1]);
        const auto to = textIn(item["to"_L1]);
        if (!code || !channel || !language || !to)
            return false;
        preset.messages.append({.code = *code, .channel = *channel, .language = *language, .to = *to});
    }
    return true;
}

bool readTexts(const QJsonValue& value, Preset& preset)
{
    const auto text1 = textIn(value["text1"_L1]);
    const auto text2 = textIn(value["text2"_L1]);
    if (!text1 || !text2)
        return false;
    preset.parts |= PresetPart::Texts;
    preset.texts = {.text1 = *text1, .text2 = *text2};
    return true;
}

bool readSenderName(const QJsonValue& value, Preset& preset)
{
    const auto name = textIn(value);
    if (!name)
        return false;
    preset.parts |= PresetPart::SenderName;
    preset.senderName = *name;
    return true;
}

bool readOptions(const QJsonValue& value, Preset& preset)
{
    const auto words = textsIn(value);
    if (!words)
        return false;
    preset.parts |= PresetPart::Options;
    for (const QString& word : *words) {
        const auto option = optionFromWord(word);
        if (!option || preset.options.contains(*option))
            return false;
        preset.options.append(*option);
    }
    return true;
}

bool readAccount(const QJsonValue& value, Preset& preset)
{
    if (!value.isBool() || !value.toBool())
        return false;
    preset.parts |= PresetPart::Account;
    return true;
}

struct Reader
{
    const char* key;
    bool (*read)(const QJsonValue&, Preset&);
};

constexpr Reader readers[] = {{"account", &readAccount},   {"service", &readService}, {"parcels", &readParcels},
                              {"messages", &readMessages}, {"texts", &readTexts},     {"senderName", &readSenderName},
                              {"options", &readOptions}};

QJsonObject serviceJson(const ServiceChoice& service)
{
    QJsonObject values;
    for (auto it = service.values.begin(); it != service.values.end(); ++it)
        values.insert(it.key(), it.value());
    return {{u"basic"_s, service.basic},
            {u"additional"_s, QJsonArray::fromStringList(service.additional)},
            {u"values"_s, values}};
}

QJsonArray parcelsJson(const QList<PresetParcel>& parcels)
{
    QJsonArray array;
    for (const PresetParcel& parcel : parcels)
        array.append(QJsonObject{{u"weightGrams"_s, parcel.weightGrams}, {u"content"_s, parcel.content}});
    return array;
}

QJsonArray optionsJson(const QList<DeliveryOption>& options)
{
    QStringList words;
    for (const DeliveryOption option : options)
        words << optionWord(option);
    return QJsonArray::fromStringList(words);
}

QList<Parcel> parcelsOf(const Preset& preset, const QList<Parcel>& before)
{
    QList<Parcel> parcels;
    for (qsizetype i = 0; i < std::max(preset.parcels.size(), before.size()); ++i) {
        Parcel parcel = i < before.size() ? before[i] : Parcel();
        if (i >= preset.parcels.size() && parcel.number.isEmpty())
            continue;
        if (i < preset.parcels.size() && parcel.number.isEmpty()) {
            const PresetParcel& wanted = preset.parcels[i];
            if (wanted.weightGrams > 0)
                parcel.weightGrams = wanted.weightGrams;
            if (!wanted.content.isEmpty())
                parcel.content = wanted.content;
        }
        parcel.position = static_cast<int>(parcels.size()) + 1;
        parcels.append(parcel);
    }
    return parcels;
}

} // namespace

Shipment applied(const Preset& preset, const Shipment& shipment)
{
    if (!isEditable(shipment.state))
        return shipment;
    Shipment after = shipment;
    if (preset.parts & PresetPart::Account)
        after.account = preset.account;
    if (preset.parts & PresetPart::Service)
        after.service = preset.service;
    if (preset.parts & PresetPart::Parcels)
        after.parcels = parcelsOf(preset, shipment.parcels);
    if (preset.parts & PresetPart::Messages)
        after.messages = preset.messages;
    if (preset.parts & PresetPart::Texts)
        after.texts = preset.texts;
    if (preset.parts & PresetPart::SenderName)
        after.senderName = preset.senderName;
    if (preset.parts & PresetPart::Options)
        after.options = preset.options;
    return after;
}

Rewrite rewriteBy(const Preset& preset)
{
    return [preset](const Shipment& shipment) { return applied(preset, shipment); };
}

Preset presetFrom(const Shipment& shipment)
{
    Preset preset{.account = shipment.account,
                  .service = shipment.service,
                  .messages = shipment.messages,
                  .texts = shipment.texts,
                  .senderName = shipment.senderName,
                  .options = shipment.options};
    bool areParcelsFilled = shipment.parcels.size() > 1;
    for (const Parcel& parcel : shipment.parcels) {
        preset.parcels.append({.weightGrams = parcel.weightGrams, .content = parcel.content});
        areParcelsFilled = areParcelsFilled || parcel.weightGrams > 0 || !parcel.content.isEmpty();
    }
    preset.parts.setFlag(PresetPart::Account, shipment.account.has_value());
    preset.parts.setFlag(PresetPart::Service, !shipment.service.basic.isEmpty());
    preset.parts.setFlag(PresetPart::Parcels, areParcelsFilled);
    preset.parts.setFlag(PresetPart::Messages, !shipment.messages.isEmpty());
    preset.parts.setFlag(PresetPart::Texts, shipment.texts != MessageTexts());
    preset.parts.setFlag(PresetPart::SenderName, !shipment.senderName.isEmpty());
    preset.parts.setFlag(PresetPart::Options, !shipment.options.isEmpty());
    return preset;
}

QString cardText(const Preset& preset)
{
    return cardPrefix + preset.code;
}

QString codeOnCard(const QString& scanned)
{
    const QString text = scanned.trimmed();
    const QString code = text.startsWith(cardPrefix) ? text.sliced(cardPrefix.size()) : QString();
    return isPresetCode(code) ? code : QString();
}

QString codeFor(const QString& name)
{
    QString code;
    for (const QChar c : folded(name).toUpper()) {
        if (isOfCode(c) && c != u'-')
            code += c;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(longestCode);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

bool isPresetCode(const QString& code)
{
    return !code.isEmpty() && code.size() <= longestCode && std::ranges::all_of(code, &isOfCode);
}

QJsonObject choicesJson(const Preset& preset)
{
    QJsonObject json;
    const auto add = [&](PresetPart part, const QString& key, const QJsonValue& value) {
        if (preset.parts & part)
            json.insert(key, value);
    };
    add(PresetPart::Account, u"account"_s, true);
    add(PresetPart::Service, u"service"_s, serviceJson(preset.service));
    add(PresetPart::Parcels, u"parcels"_s, parcelsJson(preset.parcels));
    add(PresetPart::Messages, u"messages"_s, QJsonDocument::fromJson(messagesText(preset.messages).toUtf8()).array());
    add(PresetPart::Texts, u"texts"_s, QJsonObject{{u"text1"_s, preset.texts.text1}, {u"text2"_s, preset.texts.text2}});
    add(PresetPart::SenderName, u"senderName"_s, preset.senderName);
    add(PresetPart::Options, u"options"_s, optionsJson(preset.options));
    return json;
}

Result<Preset> presetWithChoices(const QJsonObject& choices)
{
    Preset preset;
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const auto reader =
            std::ranges::find_if(readers, [&](const Reader& r) { return it.key() == QLatin1StringView(r.key); });
        if (reader == std::end(readers) || !reader->read(it.value(), preset))
            return damaged(it.key().left(longestText));
    }
    return preset;
}

} // namespace aviso::model
