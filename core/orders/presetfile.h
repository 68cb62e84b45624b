#pragma once

#include "core/base/result.h"
#include "core/model/presets.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace aviso::orders {

/// Presets as a JSON file that another desk can read: accounts by their names.
QByteArray presetFile(const QList<model::Preset>& presets, const QMap<AccountId, QString>& accountNames);

struct ReadPresets
{
    QList<model::Preset> presets = {}; ///< without keys
    QStringList unknownAccounts = {};  ///< names that this desk does not have: those presets say nothing of accounts

    bool operator==(const ReadPresets&) const = default;
};

/// At most 1 MB and 500 presets. Invalid "preset-file" (args: what is wrong: "size", "json", "format", "version",
/// "number", or the name of the preset), "preset-damaged" (args: the key).
Result<ReadPresets> readPresetFile(const QByteArray& bytes, const QMap<AccountId, QString>& accountNames);

struct ImportedPresets
{
    int added = 0;
    int updated = 0; ///< their code was there already
};

/// Adds the presets of a file inside the caller's transaction; one whose code is there takes its place. A hot key that
/// another preset has stays with that one.
Result<ImportedPresets> importPresets(storage::Connection& connection, const QList<model::Preset>& presets);

} // namespace aviso::orders
