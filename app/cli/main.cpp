#include "app/cli/arguments.h"
#include "app/cli/call.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/language.h"
#include "app/corefiles.h"
#include "app/interrupt.h"
#include "app/logging.h"
#include "core/pages/isolated.h"

#include <QCoreApplication>

#include <stop_token>
#include <string_view>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using cli::Console;

namespace {

/// The options, without what stands behind "--".
QStringList optionsOf(const QStringList& words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return end < 0 ? words : words.first(end);
}

/// Known before the words are read whole, so that even a wrong use is answered in the language that was asked for.
QString languageSaid(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith("--lang="_L1))
            return words[i].section(u'=', 1);
        if (words[i] == "--lang"_L1)
            return words.value(i + 1);
    }
    return {};
}

cli::Answer answer(const QStringList& words, Console& console, cli::Language& language, const std::stop_token& stop)
{
    if (const QString wanted = languageSaid(words); !language.use(wanted))
        return cli::unknownLanguage(wanted);
    auto arguments = cli::readArguments(words);
    if (!arguments)
        return arguments.error();
    if (arguments->has("version"_L1))
        return cli::version();
    if (arguments->has("help"_L1))
        return cli::help(*arguments);
    cli::Call call(*arguments, console, stop);
    return arguments->command->run(call);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == pages::renderChildArgument)
        return pages::renderChildMain();
    app::forbidCoreFiles();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aviso-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AVISO_VERSION));
    app::redactLog();

    const QStringList words = QCoreApplication::arguments().sliced(1);
    const QStringList options = optionsOf(words);
    Console console(options.contains("--json"_L1) ? Console::Format::Json : Console::Format::Text,
                    options.contains("--quiet"_L1) ? Console::Noise::Quiet : Console::Noise::Normal);
    cli::Language language;
    const app::Interrupt interrupt;
    const cli::Answer said = answer(words, console, language, interrupt.token());
    const bool isHeard = console.say(said);
    return static_cast<int>(isHeard ? said.exit : cli::worse(said.exit, cli::Exit::SomeFailed));
}
