#include "app/cli/command.h"

#include <vector>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

QString Command::words() const
{
    return verb.isEmpty() ? QString(group) : group + u' ' + verb;
}

std::span<const Command> allCommands()
{
    static const QList<Command> commands = accountCommands() + orderCommands() + watchCommands() + shipmentCommands() +
                                           changingCommands() + bookingCommands() + trackingCommands() +
                                           approvalCommands() + placeCommands() + closeOutCommands() +
                                           submitCommands() + pickupCommands() + labelCommands() + messageCommands() +
                                           outboxCommands() + backupCommands() + demoCommands();
    return commands;
}

std::span<const Option> globalOptions()
{
    static const std::vector<Option> options{
        {"data"_L1, "DIR", QT_TRANSLATE_NOOP("cli", "Data folder; the window's when left out.")},
        {"database"_L1, "URL", QT_TRANSLATE_NOOP("cli", "Database: sqlite:FILE.")},
        {"lang"_L1, "xx", QT_TRANSLATE_NOOP("cli", "Language of every sentence: de, en, fr, it, sv, uk.")},
        {"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Exactly one JSON document on standard output.")},
        {"quiet"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "No progress and no remarks.")},
        {"help"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "What this command can be told.")},
        {"version"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "The program's version.")},
    };
    return options;
}

} // namespace aviso::cli
