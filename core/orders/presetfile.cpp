#include "core/orders/presetfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using model::Preset;

namespace {

constexpr qsizetype mostBytes = qsizetype(1) << 20;
constexpr qsizetype mostPresets = 500;
constexpr qsizetype longestName = 200;
constexpr auto formatWord = "aviso-presets"_L1;

std::unexpected<Error> refused(const QString& what)
{
    return failure(Error{.kind = Error::Kind::Invalid, .code = u"preset-file"_s, .args = {what}});
}

Result<Preset> readPreset(const QJsonValue& value)
{
    const QString name = value["name"_L1].toString().trimmed();
    const int hotKey = value["hotKey"_L1].toInt(0);
    const QString code = value["code"_L1].toString();
    if (!value.isObject() || name.isEmpty() || name.size() > longestName || hotKey < 0 || hotKey > 9 ||
        !model::isPresetCode(code) || !value["choices"_L1].isObject())
        return refused(name.left(longestName));
    auto preset = model::presetWithChoices(value["choices"_L1].toObject());
    if (!preset)
        return preset;
    preset->name = name;
    preset->code = code;
    preset->hotKey = hotKey;
    return preset;
}

} // namespace

QByteArray presetFile(const QList<Preset>& presets, const QMap<AccountId, QString>& accountNames)
{
    QJsonArray array;
    for (const Preset& preset : presets) {
        QJsonObject json{{u"name"_s, preset.name},
                         {u"code"_s, preset.code},
                         {u"hotKey"_s, preset.hotKey},
                         {u"choices"_s, model::choicesJson(preset)}};
        if (preset.parts & model::PresetPart::Account && preset.account)
            json.insert("account"_L1, accountNames.value(*preset.account));
        array.append(json);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, formatWord}, {u"version"_s, 1}, {u"presets"_s, array}})
        .toJson(QJsonDocument::Indented);
}

Result<ReadPresets> readPresetFile(const QByteArray& bytes, const QMap<AccountId, QString>& accountNames)
{
    if (bytes.size() > mostBytes)
        return refused(u"size"_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return refused(u"json"_s);
    if (document["format"_L1].toString() != formatWord)
        return refused(u"format"_s);
    if (document["version"_L1].toInt() != 1)
        return refused(u"version"_s);
    const QJsonArray array = document["presets"_L1].toArray();
    if (array.isEmpty() || array.size() > mostPresets)
        return refused(u"number"_s);
    ReadPresets read;
    for (const QJsonValue value : array) {
        auto preset = readPreset(value);
        if (!preset)
            return std::unexpected(preset.error());
        const bool isDouble =
            std::ranges::any_of(read.presets, [&](const Preset& p) { return p.code == preset->code; });
        if (isDouble)
            return refused(preset->name);
        const QString account = value["account"_L1].toString();
        const auto known = std::ranges::find(accountNames.begin(), accountNames.end(), account);
        if (known != accountNames.end() && preset->parts & model::PresetPart::Account) {
            preset->account = known.key();
        } else if (preset->parts & model::PresetPart::Account) {
            preset->parts.setFlag(model::PresetPart::Account, false);
            if (!read.unknownAccounts.contains(account))
                read.unknownAccounts.append(account.left(longestName));
        }
        read.presets.append(*std::move(preset));
    }
    return read;
}

Result<ImportedPresets> importPresets(storage::Connection& connection, const QList<Preset>& presets)
{
    const auto known = model::listPresets(connection);
    if (!known)
        return std::unexpected(known.error());
    ImportedPresets imported;
    for (Preset preset : presets) {
        const auto same = std::ranges::find(*known, preset.code, &Preset::code);
        const bool isKeyTaken = std::ranges::any_of(
            *known, [&](const Preset& other) { return other.hotKey == preset.hotKey && other.code != preset.code; });
        if (isKeyTaken)
            preset.hotKey = 0;
        if (same != known->end())
            preset.id = same->id;
        if (auto saved = model::savePreset(connection, preset); !saved)
            return std::unexpected(saved.error());
        ++(same == known->end() ? imported.added : imported.updated);
    }
    return imported;
}

} // namespace aviso::orders
