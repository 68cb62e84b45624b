#include "core/base/login.h"

#include <QDir>
#include <QFileInfo>

namespace aviso {

QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QFileInfo(QDir::homePath()).owner();
}

} // namespace aviso
