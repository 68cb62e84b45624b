#include "core/model/presets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

QString choicesText(const Preset& preset)
{
    return QString::fromUtf8(QJsonDocument(choicesJson(preset)).toJson(QJsonDocument::Compact));
}

/// A row that another program damaged says nothing rather than something wrong.
Preset toPreset(const Row& row)
{
    auto choices = presetWithChoices(QJsonDocument::fromJson(row.text(5).toUtf8()).object());
    Preset preset = choices ? *std::move(choices) : Preset();
    preset.id = row.id<PresetId>(0);
    preset.name = row.text(1);
    preset.code = row.text(2);
    preset.hotKey = row.count(3);
    if (!row.isNull(4))
        preset.account = row.id<AccountId>(4);
    preset.parts.setFlag(PresetPart::Account, preset.account.has_value());
    return preset;
}

const QString columns = u"SELECT id, name, code, hot_key, account_id, choices FROM presets"_s;

std::optional<AccountId> accountOf(const Preset& preset)
{
    return preset.parts & PresetPart::Account ? preset.account : std::nullopt;
}

Result<void> check(Connection& connection, const Preset& preset)
{
    if (preset.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"preset-name-missing"_s, u"preset.name"_s);
    if (!isPresetCode(preset.code))
        return failure(Error::Kind::Invalid, u"preset-code-invalid"_s, u"preset.code"_s);
    auto other = connection.run(u"SELECT name FROM presets WHERE code = ? AND id <> ?"_s, preset.code, preset.id);
    if (!other)
        return std::unexpected(other.error());
    if (!other->isEmpty())
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"preset-code-taken"_s,
                             .field = u"preset.code"_s,
                             .args = {preset.code, other->first().text(0)}});
    return {};
}

Result<void> freeHotKey(Connection& connection, const Preset& preset)
{
    auto freed = connection.run(u"UPDATE presets SET hot_key = 0 WHERE hot_key = ? AND hot_key > 0 AND id <> ?"_s,
                                preset.hotKey, preset.id);
    if (!freed)
        return std::unexpected(freed.error());
    return {};
}

} // namespace

Result<QList<Preset>> listPresets(Connection& connection)
{
    auto rows = connection.run(columns + u" ORDER BY position, id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Preset> presets;
    for (const Row& row : *rows)
        presets.append(toPreset(row));
    return presets;
}

Result<PresetId> savePreset(Connection& connection, const Preset& preset)
{
    if (auto good = check(connection, preset); !good)
        return std::unexpected(good.error());
    if (auto freed = freeHotKey(connection, preset); !freed)
        return std::unexpected(freed.error());
    if (preset.id == PresetId{}) {
        auto added = connection.run(
            u"INSERT INTO presets(name, code, hot_key, position, account_id, choices)"
            " VALUES(?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM presets), ?, ?) RETURNING id"_s,
            preset.name.trimmed(), preset.code, preset.hotKey, accountOf(preset), choicesText(preset));
        if (!added)
            return std::unexpected(added.error());
        return added->first().id<PresetId>(0);
    }
    auto changed = connection.run(
        u"UPDATE presets SET name = ?, code = ?, hot_key = ?, account_id = ?, choices = ? WHERE id = ?"_s,
        preset.name.trimmed(), preset.code, preset.hotKey, accountOf(preset), choicesText(preset), preset.id);
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->changed == 0)
        return failure(Error::Kind::NotFound, u"no-such-preset"_s);
    return preset.id;
}

Result<void> removePreset(Connection& connection, PresetId id)
{
    auto removed = connection.run(u"DELETE FROM presets WHERE id = ?"_s, id);
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->changed == 0)
        return failure(Error::Kind::NotFound, u"no-such-preset"_s);
    return {};
}

Result<void> orderPresets(Connection& connection, const QList<PresetId>& order)
{
    for (int i = 0; i < order.size(); ++i)
        if (auto moved = connection.run(u"UPDATE presets SET position = ? WHERE id = ?"_s, i + 1, order[i]); !moved)
            return std::unexpected(moved.error());
    return {};
}

Result<Preset> findPreset(Connection& connection, const QString& code)
{
    auto rows = connection.run(columns + u" WHERE code = ?"_s, code);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"no-such-preset"_s, .args = {code}});
    return toPreset(rows->first());
}

Result<void> notePreset(Connection& connection, ShipmentId shipment, PresetId preset)
{
    auto noted = connection.run(u"INSERT INTO preset_shipments(shipment_id, preset_id) VALUES(?, ?)"
                                " ON CONFLICT(shipment_id) DO UPDATE SET preset_id = excluded.preset_id"_s,
                                shipment, preset);
    if (!noted)
        return std::unexpected(noted.error());
    return {};
}

Result<std::optional<PresetId>> presetOf(Connection& connection, ShipmentId shipment)
{
    auto rows = connection.run(u"SELECT preset_id FROM preset_shipments WHERE shipment_id = ?"_s, shipment);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first().id<PresetId>(0));
}

} // namespace aviso::model
