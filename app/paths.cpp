#include "app/paths.h"

#include <QFileInfo>
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

Result<QString> databaseFile(const QString& dataFolder, const QString& url)
{
    if (url.isEmpty())
        return QFileInfo(databaseFile(dataFolder)).absoluteFilePath();
    const QLatin1StringView scheme = "sqlite:"_L1;
    if (!url.startsWith(scheme) || url.size() == scheme.size())
        return failure(Error{
            .kind = Error::Kind::Invalid, .code = u"database-not-supported"_s, .args = {url.section(u':', 0, 0)}});
    return QFileInfo(url.sliced(scheme.size())).absoluteFilePath();
}

QString backupFolder(const QString& dataFolder)
{
    return dataFolder + u"/backups"_s;
}

} // namespace aviso::app
