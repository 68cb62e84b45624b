#pragma once

#include <QString>

namespace aviso::app {

/// Where this user's desk lives unless he says otherwise: "<the system's place for data>/aviso".
QString defaultDataFolder();

/// Where the practice desk lives, apart from the real one.
QString practiceDataFolder();

/// The desk's database inside a data folder.
QString databaseFile(const QString& dataFolder);

/// Where the daily backups go.
QString backupFolder(const QString& dataFolder);

} // namespace aviso::app
