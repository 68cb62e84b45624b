#include "app/background.h"
#include "app/corefiles.h"
#include "app/folderwatch.h"
#include "app/frontdoor.h"
#include "app/interrupt.h"
#include "app/logging.h"
#include "app/options.h"
#include "app/paths.h"
#include "app/practicedesk.h"
#include "app/screens.h"
#include "app/workplace.h"
#include "core/base/clock.h"
#include "core/base/threads.h"
#include "core/pages/isolated.h"
#include "core/storage/restore.h"
#include "core/text/restored.h"
#include "core/text/sentences.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QByteArrayView>
#include <QMessageBox>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

constexpr int wrongUse = 2;
constexpr int nothingDone = 3;

/// How the window's life ended: with a status, and perhaps with a backup that shall replace the desk.
struct Ending
{
    int status = 0;
    QString backup = {};
};

int refuse(const QString& sentence, int status)
{
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), sentence);
    return status;
}

/// Says what went wrong; or where the old desk is, and what the restored one knows of it.
int restore(const QString& backup, const app::Options& options)
{
    const auto restored = storage::restore(backup, options.databaseFile, SystemClock().now().toLocalTime().date());
    if (!restored)
        return refuse(text::sentence(restored.error()), nothingDone);
    const QString warning = text::warning(*restored);
    const QString said = text::sentences(*restored).join(u'\n');
    if (warning.isEmpty())
        QMessageBox::information(nullptr, QApplication::applicationDisplayName(), said);
    else
        QMessageBox::warning(nullptr, QApplication::applicationDisplayName(), said + u'\n' + warning);
    return 0;
}

Result<void> setUpPractice(const app::Options& options, app::Workplace& here, app::PracticeDesk& practice)
{
    return options.isPractice ? app::furnish(here, practice) : app::reopenPractice(here, practice);
}

Ending live(const app::Options& options, ui::Look& look, ui::Language& language)
{
    app::FrontDoor door(options.dataFolder);
    // Of two starts at once one has the door, and answers when its window is ready.
    if (door.ring() || (!door.listen() && door.ring()))
        return {};
    const auto workplace = app::Workplace::open(options.dataFolder, options.databaseFile);
    if (!workplace)
        return {refuse(text::sentence(workplace.error()), nothingDone)};
    app::Workplace& here = **workplace;
    const auto preferences = here.store().read(&ui::loadPreferences);
    if (!preferences)
        return {refuse(text::sentence(preferences.error()), nothingDone)};
    look.use(preferences->theme);
    look.use(preferences->rows);
    language.use(options.language.isEmpty() ? preferences->language : options.language);
    app::PracticeDesk practice(here.dataFolder());
    const auto practiceReady = setUpPractice(options, here, practice);
    markGuiThread(); // from here on nothing may block

    pages::IsolatedRenderer renderer;
    const pages::Rendering rendering{.strangers = renderer.function()};
    ui::Tasks tasks;
    const ui::Services services{here.desk(), here.keystore(), tasks, rendering, look, language};
    app::Background background(here.despatch(), tasks, here.dataFolder(), {}, &here.desk());
    app::FolderWatch folders(here, tasks);
    ui::MainWindow window(services, *preferences);
    auto* screens = new app::Screens({services, *preferences, here, practice, folders}, window);
    if (options.isPractice)
        window.setTesting(ui::Testing::Practice);

    Ending ending;
    QObject::connect(&door, &app::FrontDoor::rang, &window, &ui::MainWindow::comeForward);
    QObject::connect(&background, &app::Background::failed, &window, &ui::MainWindow::report);
    QObject::connect(&background, &app::Background::beaten, &folders, &app::FolderWatch::beat);
    QObject::connect(&folders, &app::FolderWatch::failed, &window, &ui::MainWindow::report);
    QObject::connect(&background, &app::Background::failed, screens, &app::Screens::noteTrouble);
    QObject::connect(screens, &app::Screens::restoreAsked, &window, [&window, &ending](const QString& file) {
        window.closeThen([&ending, file] { ending.backup = file; });
    });
    if (!practiceReady)
        window.report(practiceReady.error());
    const app::Interrupt interrupt;
    const std::stop_callback end(interrupt.token(),
                                 [] { QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection); });
    window.show();
    ending.status = QApplication::exec();
    return ending;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == pages::renderChildArgument)
        return pages::renderChildMain();
    app::forbidCoreFiles();
    QApplication program(argc, argv);
    QApplication::setApplicationName(u"aviso"_s);
    QApplication::setApplicationDisplayName(u"Aviso"_s);
    QApplication::setApplicationVersion(QStringLiteral(AVISO_VERSION));
    QApplication::setDesktopFileName(u"aviso"_s);

    ui::Look look;
    ui::Language language;
    language.use({});
    const auto read = app::readOptions(QApplication::arguments());
    if (!read)
        return refuse(text::sentence(read.error()), wrongUse);
    const app::Options& options = *read;
    language.use(options.language); // for what may be said before the desk's own is known
    if (options.isPractice)
        if (const auto ready = app::setAsideIfOtherBuild(options.dataFolder); !ready)
            return refuse(text::sentence(ready.error()), nothingDone);
    app::startLog(options.dataFolder);

    const Ending ending = live(options, look, language);
    if (ending.backup.isEmpty())
        return ending.status;
    // The desk is closed now, so its file may be replaced. The program starts anew: on the old rows, or on the desk as
    // it was when they could not be put in its place.
    const int status = restore(ending.backup, options);
    return QProcess::startDetached(QApplication::applicationFilePath(), QApplication::arguments().mid(1)) ? status
                                                                                                          : nothingDone;
}
