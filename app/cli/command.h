#pragma once

#include "app/cli/answer.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace aviso::cli {

class Call;

/// What may follow a command with two dashes. Texts are marked for translation in the context "cli".
struct Option
{
    enum class Times { Once, Many };

    QLatin1StringView name;
    const char* value = nullptr; ///< what must follow, e.g. "FILE"; null for a switch
    const char* help = "";
    Times times = Times::Once;
};

/// How many words a command takes that are not options.
struct OperandCount
{
    qsizetype least = 0;
    qsizetype most = 0;
};

inline constexpr qsizetype anyNumber = 1'000'000;

/// One row of the command table. The parser, the help and the dispatch read nothing else.
struct Command
{
    QLatin1StringView group;
    QLatin1StringView verb = {}; ///< empty when the group is the whole command ("book")
    const char* operands = "";   ///< as the help shows them: "REF... KEY=VALUE..."
    const char* help = "";
    OperandCount count = {};
    QList<Option> options = {};
    Answer (*run)(Call& call) = nullptr;

    QString words() const; ///< "shipments set"
};

/// Every command of this program, in the order in which the help lists them.
std::span<const Command> allCommands();

/// Options that every command takes.
std::span<const Option> globalOptions();

// One file for each group.
QList<Command> accountCommands();
QList<Command> orderCommands();
QList<Command> watchCommands();
QList<Command> shipmentCommands();
QList<Command> changingCommands();
QList<Command> bookingCommands();
QList<Command> trackingCommands();
QList<Command> approvalCommands();
QList<Command> placeCommands();
QList<Command> closeOutCommands();
QList<Command> pickupCommands();
QList<Command> submitCommands();
QList<Command> labelCommands();
QList<Command> messageCommands();
QList<Command> outboxCommands();
QList<Command> backupCommands();
QList<Command> demoCommands();

} // namespace aviso::cli
