#include "app/options.h"

#include "app/paths.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Options", sentence);
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("Options", "The merchant's shipping desk.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(u"data"_s, say(QT_TRANSLATE_NOOP("Options", "Folder that holds the desk.")),
                                    u"DIR"_s, defaultDataFolder());
    const QCommandLineOption database(
        u"database"_s, say(QT_TRANSLATE_NOOP("Options", "Database to use instead: sqlite:FILE.")), u"URL"_s);
    const QCommandLineOption language(
        u"lang"_s, say(QT_TRANSLATE_NOOP("Options", "Language of the window: en, de, fr, it, sv or uk.")), u"xx"_s);
    const QCommandLineOption practice(
        u"practice"_s, say(QT_TRANSLATE_NOOP("Options", "Open a desk with sample orders and practice carriers.")));
    parser.addOptions({folder, database, language, practice});
    parser.process(arguments);

    Options options{
        .dataFolder = parser.value(folder), .language = parser.value(language), .isPractice = parser.isSet(practice)};
    if (options.isPractice && !parser.isSet(folder))
        options.dataFolder = practiceDataFolder();
    options.dataFolder = QFileInfo(options.dataFolder).absoluteFilePath();
    const auto file = databaseFile(options.dataFolder, parser.value(database));
    if (!file)
        return std::unexpected(file.error());
    options.databaseFile = *file;
    return options;
}

} // namespace aviso::app
