#include "app/cli/shipmentfields.h"

#include "app/cli/words.h"

#include <algorithm>
#include <optional>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using model::Consignee;
using model::MessageChoice;
using model::Shipment;

namespace {

using Read = std::expected<Edit, Answer>;

std::unexpected<Answer> wrongValue(const QString& key, const QString& wanted)
{
    return std::unexpected(wrongUse(u"wrong-value"_s, key, Words::tr("%1 wants %2.").arg(key, wanted)));
}

std::optional<bool> switchFrom(const QString& value)
{
    if (value == "on"_L1)
        return true;
    if (value == "off"_L1)
        return false;
    return std::nullopt;
}

Read readAccount(const QString& key, const QString& value, const EditSources& sources)
{
    for (const model::Account& account : sources.accounts)
        if (account.name == value)
            return [id = account.id](Shipment& s) { s.account = id; };
    return std::unexpected(
        refusal({.kind = Error::Kind::NotFound, .code = u"no-such-account"_s, .field = key, .args = {value}}));
}

Read readService(const QString&, const QString& value, const EditSources&)
{
    return [value](Shipment& s) { s.service.basic = value; };
}

Read readAdditional(const QString&, const QString& value, const EditSources&)
{
    QStringList codes = value.split(u',', Qt::SkipEmptyParts);
    for (QString& code : codes)
        code = code.trimmed();
    codes.sort();
    codes.removeDuplicates();
    return [codes](Shipment& s) { s.service.additional = codes; };
}

Read readWeight(const QString& key, const QString& value, const EditSources&)
{
    bool isNumber = false;
    const int grams = value.toInt(&isNumber);
    if (!isNumber || grams < 0)
        return wrongValue(key, Words::tr("whole grams"));
    return [grams](Shipment& s) {
        for (model::Parcel& parcel : s.parcels)
            parcel.weightGrams = grams;
    };
}

Read readDispatchDate(const QString& key, const QString& value, const EditSources&)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid() && !value.isEmpty())
        return wrongValue(key, Words::tr("a date like 2026-11-21, or nothing"));
    return [date](Shipment& s) { s.dispatchDate = date.isValid() ? std::optional(date) : std::nullopt; };
}

Read readReference(const QString&, const QString& value, const EditSources&)
{
    return [value](Shipment& s) { s.reference = value; };
}

Read readSenderName(const QString&, const QString& value, const EditSources&)
{
    return [value](Shipment& s) { s.senderName = value; };
}

Read readText(const QString& key, const QString& value, const EditSources&)
{
    const auto text = key == "text1"_L1 ? &model::MessageTexts::text1 : &model::MessageTexts::text2;
    return [text, value](Shipment& s) { s.texts.*text = value; };
}

/// The choice for a message, switched on when it was off.
MessageChoice& choiceFor(Shipment& shipment, const QString& code)
{
    const auto found = std::ranges::find(shipment.messages, code, &MessageChoice::code);
    if (found != shipment.messages.end())
        return *found;
    shipment.messages.append({.code = code});
    return shipment.messages.last();
}

Read readMessageSwitch(const QString& key, const QString& code, const QString& value)
{
    const auto isOn = switchFrom(value);
    if (!isOn)
        return wrongValue(key, Words::tr("on or off"));
    return [code, isOn](Shipment& s) {
        if (*isOn)
            choiceFor(s, code);
        else
            s.messages.removeIf([&](const MessageChoice& choice) { return choice.code == code; });
    };
}

/// "message.2", "message.2.channel", "message.2.language", "message.2.to"; what describes a message switches it on.
Read readMessage(const QString& key, const QString& value, const EditSources& sources)
{
    const QString code = key.section(u'.', 1, 1);
    const QString part = key.section(u'.', 2);
    const bool isKnown = std::ranges::any_of(
        sources.catalogue, [&](const catalogue::Entry& entry) { return catalogue::message(entry, code) != nullptr; });
    if (!isKnown)
        return std::unexpected(
            wrongUse(u"unknown-message"_s, key, Words::tr("No carrier has a message with the code \"%1\".").arg(code)));
    if (part.isEmpty())
        return readMessageSwitch(key, code, value);
    if (part == "channel"_L1) {
        const auto channel = model::channelFromWord(value);
        if (!channel)
            return wrongValue(key, Words::tr("email or sms"));
        return [code, channel](Shipment& s) { choiceFor(s, code).channel = *channel; };
    }
    if (part == "language"_L1)
        return [code, value](Shipment& s) { choiceFor(s, code).language = value; };
    if (part == "to"_L1)
        return [code, value](Shipment& s) { choiceFor(s, code).to = value; };
    return wrongValue(u"message."_s + code, Words::tr("nothing behind it, or .channel, .language or .to"));
}

Read readOption(const QString& key, const QString& value, const EditSources&)
{
    const auto option = model::optionFromWord(key.section(u'.', 1));
    if (!option)
        return wrongValue(u"option"_s, Words::tr("one of .leave, .neighbour, .day, .redirect"));
    const auto isOn = switchFrom(value);
    if (!isOn)
        return wrongValue(key, Words::tr("on or off"));
    return [option, isOn](Shipment& s) {
        s.options.removeAll(*option);
        if (*isOn)
            s.options.append(*option);
        std::ranges::sort(s.options);
    };
}

/// Values that some services need, by the catalogue's field: "value.delivery-place".
Read readValue(const QString& key, const QString& value, const EditSources& sources)
{
    const QString field = key.section(u'.', 1);
    const bool isKnown = std::ranges::any_of(
        sources.catalogue, [&](const catalogue::Entry& entry) { return catalogue::field(entry, field) != nullptr; });
    if (!isKnown)
        return std::unexpected(wrongUse(u"unknown-key"_s, key, Words::tr("No carrier has a field \"%1\".").arg(field)));
    return [field, value](Shipment& s) {
        if (value.isEmpty())
            s.service.values.remove(field);
        else
            s.service.values.insert(field, value);
    };
}

Read readRecipient(const QString& key, const QString& value, const EditSources&)
{
    const QString field = key.section(u'.', 1);
    if (field == "kind"_L1) {
        if (value != "private"_L1 && value != "business"_L1)
            return wrongValue(key, Words::tr("private or business"));
        const auto kind = value == "business"_L1 ? model::ConsigneeKind::Business : model::ConsigneeKind::Private;
        return [kind](Shipment& s) { s.consignee.kind = kind; };
    }
    if (field == "label-lines"_L1) {
        const QStringList lines = value.split(u'|', Qt::SkipEmptyParts);
        return [lines](Shipment& s) { s.consignee.labelLines = lines; };
    }
    const auto member = recipientFields().constFind(field);
    if (member == recipientFields().constEnd())
        return std::unexpected(
            wrongUse(u"unknown-key"_s, key,
                     Words::tr("A recipient has no field \"%1\". Known fields: %2.")
                         .arg(field, recipientFields().keys().join(u", "_s) + u", kind, label-lines"_s)));
    return [member = *member, value](Shipment& s) { s.consignee.*member = value; };
}

/// One row for each key, or for each family of keys (its name ends with a dot).
struct Key
{
    QLatin1StringView name;
    Read (*read)(const QString& key, const QString& value, const EditSources& sources);

    bool fits(const QString& key) const { return name.endsWith(u'.') ? key.startsWith(name) : key == name; }
};

constexpr Key keys[] = {
    {"account"_L1, readAccount},
    {"additional"_L1, readAdditional},
    {"dispatch-date"_L1, readDispatchDate},
    {"message."_L1, readMessage},
    {"option."_L1, readOption},
    {"recipient."_L1, readRecipient},
    {"reference"_L1, readReference},
    {"sender-name"_L1, readSenderName},
    {"service"_L1, readService},
    {"text1"_L1, readText},
    {"text2"_L1, readText},
    {"value."_L1, readValue},
    {"weight"_L1, readWeight},
};

QString knownKeys()
{
    QStringList names;
    for (const Key& key : keys)
        names << (key.name.endsWith(u'.') ? key.name + u'…' : QString(key.name));
    return names.join(u", "_s);
}

} // namespace

const QMap<QString, QString Consignee::*>& recipientFields()
{
    static const QMap<QString, QString Consignee::*> fields{
        {u"title"_s, &Consignee::title},
        {u"first-name"_s, &Consignee::firstName},
        {u"name"_s, &Consignee::name},
        {u"company"_s, &Consignee::company},
        {u"extra-name"_s, &Consignee::extraName},
        {u"address-suffix"_s, &Consignee::addressSuffix},
        {u"street"_s, &Consignee::street},
        {u"house-number"_s, &Consignee::houseNumber},
        {u"po-box"_s, &Consignee::poBox},
        {u"floor"_s, &Consignee::floor},
        {u"mailbox"_s, &Consignee::mailbox},
        {u"postcode"_s, &Consignee::postcode},
        {u"city"_s, &Consignee::city},
        {u"country"_s, &Consignee::country},
        {u"phone"_s, &Consignee::phone},
        {u"mobile"_s, &Consignee::mobile},
        {u"email"_s, &Consignee::email},
        {u"language"_s, &Consignee::language},
        {u"carrier-ident"_s, &Consignee::carrierIdent},
    };
    return fields;
}

std::expected<QList<Edit>, Answer> readEdits(const Pairs& pairs, const EditSources& sources)
{
    QList<Edit> edits;
    for (const auto& [name, value] : pairs) {
        const QString key = name;
        const auto known = std::ranges::find_if(keys, [&](const Key& each) { return each.fits(key); });
        if (known == std::end(keys))
            return std::unexpected(
                wrongUse(u"unknown-key"_s, key,
                         Words::tr("A shipment has no field \"%1\". Known fields: %2.").arg(key, knownKeys())));
        auto edit = known->read(key, value, sources);
        if (!edit)
            return std::unexpected(edit.error());
        edits.append(std::move(*edit));
    }
    return edits;
}

} // namespace aviso::cli
