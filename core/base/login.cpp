#include "core/base/login.h"

#include <QtGlobal>

namespace aviso {

QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

} // namespace aviso
