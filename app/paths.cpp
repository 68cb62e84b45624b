#include "app/paths.h"

#include <QStandardPaths>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aviso"_s;
}

QString practiceDataFolder()
{
    return defaultDataFolder() + u"-practice"_s;
}

QString databaseFile(const QString& dataFolder)
{
    return dataFolder + u"/desk.sqlite"_s;
}

QString backupFolder(const QString& dataFolder)
{
    return dataFolder + u"/backups"_s;
}

} // namespace aviso::app
