#include "app/cli/help.h"

#include "app/cli/words.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int column = 30;

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("cli", text) : QString();
}

QString row(const QString& what, const QString& meaning)
{
    const QString start = u"  "_s + what;
    const QString gap = start.size() < column ? QString(column - start.size(), u' ') : u'\n' + QString(column, u' ');
    return start + gap + meaning;
}

QStringList optionRows(std::span<const Option> options)
{
    QStringList rows;
    for (const Option& option : options) {
        QString what = u"--"_s + option.name;
        if (option.value)
            what += u' ' + QString::fromLatin1(option.value);
        if (option.times == Option::Times::Many)
            what += u" …"_s;
        rows << row(what, translated(option.help));
    }
    return rows;
}

QString usage(const Command& command)
{
    QStringList parts{command.words()};
    if (*command.operands)
        parts << QString::fromLatin1(command.operands);
    return parts.join(u' ');
}

QStringList aboutOne(const Command& command)
{
    QStringList lines{Words::tr("Use: aviso-cli %1 [options]").arg(usage(command)), {}, translated(command.help)};
    if (!command.options.isEmpty())
        lines << QString() << Words::tr("Options:") << optionRows(command.options);
    return lines << QString() << Words::tr("Options of every command:") << optionRows(globalOptions());
}

QStringList aboutAll(const QString& group)
{
    QStringList lines{Words::tr("Use: aviso-cli COMMAND [options]"), {}, Words::tr("Commands:")};
    for (const Command& command : allCommands())
        if (group.isEmpty() || command.group == group)
            lines << row(usage(command), translated(command.help));
    lines << QString() << Words::tr("Options of every command:") << optionRows(globalOptions());
    return lines << QString()
                 << Words::tr("Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, "
                              "4 an outcome is unknown and must be reconciled.");
}

} // namespace

Answer help(const Arguments& arguments)
{
    const QStringList lines = arguments.command ? aboutOne(*arguments.command) : aboutAll(arguments.words.value(0));
    return {.json = {{u"help"_s, lines.join(u'\n')}}, .lines = lines};
}

Answer version()
{
    const QString number = QStringLiteral(AVISO_VERSION);
    return {.json = {{u"program"_s, u"aviso-cli"_s}, {u"version"_s, number}}, .lines = {u"aviso-cli "_s + number}};
}

} // namespace aviso::cli
