#pragma once

#include <QString>
#include <QStringList>

namespace aviso::app {

/// What the window program may be told when it is started.
struct Options
{
    QString dataFolder = {};
    QString databaseFile = {}; ///< empty: the one in the data folder
    QString language = {};     ///< empty: as the desk's settings say
    bool isPractice = false;   ///< open the practice desk: sample orders and carriers inside this program
    QString problem = {};      ///< what was wrong with the arguments, or empty
};

/// Reads --data DIR, --database URL, --lang xx and --practice; prints --help and --version by itself and ends the program.
Options readOptions(const QStringList& arguments);

} // namespace aviso::app
