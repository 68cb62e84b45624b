#pragma once

#include "core/base/result.h"

#include <QString>

namespace aviso::app {

/// Where this user's desk lives unless he says otherwise: "<the system's place for data>/aviso".
QString defaultDataFolder();

/// Where the practice desk lives, apart from the real one.
QString practiceDataFolder();

/// The desk's database inside a data folder.
QString databaseFile(const QString& dataFolder);

/// The same, or what "--database sqlite:FILE" names instead; absolute. Invalid "database-not-supported" for anything
/// else.
Result<QString> databaseFile(const QString& dataFolder, const QString& url);

/// Where the daily backups go.
QString backupFolder(const QString& dataFolder);

} // namespace aviso::app
