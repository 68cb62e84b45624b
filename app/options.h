#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace aviso::app {

/// What the window program may be told when it is started.
struct Options
{
    QString dataFolder = {};   ///< absolute
    QString databaseFile = {}; ///< absolute
    QString language = {};     ///< empty: as the desk's settings say
    bool isPractice = false;   ///< open the practice desk: sample orders and carriers inside this program
};

/// Reads --data DIR, --database URL, --lang xx and --practice; prints --help and --version by itself and ends the
/// program. Invalid "database-not-supported".
Result<Options> readOptions(const QStringList& arguments);

} // namespace aviso::app
