#include "app/background.h"
#include "app/logging.h"
#include "app/options.h"
#include "app/paths.h"
#include "app/workplace.h"
#include "core/base/threads.h"
#include "core/pages/isolated.h"
#include "core/text/sentences.h"
#include "ui/accounts/accountspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/importpage.h"
#include "ui/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shipments/shipmentspage.h"

#include <QApplication>
#include <QByteArrayView>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

constexpr int wrongUse = 2;
constexpr int nothingDone = 3;

int refuse(const QString& sentence, int status)
{
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), sentence);
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == pages::renderChildArgument)
        return pages::renderChildMain();
    QApplication program(argc, argv);
    QApplication::setApplicationName(u"aviso"_s);
    QApplication::setApplicationDisplayName(u"Aviso"_s);
    QApplication::setApplicationVersion(QStringLiteral(AVISO_VERSION));
    QApplication::setDesktopFileName(u"aviso"_s);

    ui::Look look;
    ui::Language language;
    language.use({});
    const app::Options options = app::readOptions(QApplication::arguments());
    if (!options.problem.isEmpty())
        return refuse(options.problem, wrongUse);
    app::startLog(options.dataFolder);

    const auto workplace = app::Workplace::open(options.dataFolder, options.databaseFile);
    if (!workplace)
        return refuse(text::sentence(workplace.error()), nothingDone);
    storage::Store& store = (*workplace)->store();
    const auto preferences = store.read(&ui::loadPreferences);
    if (!preferences)
        return refuse(text::sentence(preferences.error()), nothingDone);
    markGuiThread(); // from here on nothing may block

    look.use(preferences->theme);
    language.use(options.language.isEmpty() ? preferences->language : options.language);
    pages::IsolatedRenderer renderer;
    const pages::Rendering rendering{.strangers = renderer.function()};
    ui::Tasks tasks;
    const ui::Services services{.desk = (*workplace)->desk(),
                                .secrets = (*workplace)->keystore(),
                                .tasks = tasks,
                                .rendering = rendering,
                                .look = look,
                                .language = language};
    app::Background background(store, tasks, (*workplace)->clock(), (*workplace)->dataFolder());
    ui::MainWindow window(services, *preferences);
    window.add(new ui::ShipmentsPage(services, *preferences));
    window.add(new ui::ImportPage(services));
    window.add(new ui::AccountsPage(services));
    window.add(new ui::SettingsPage(services, {.data = (*workplace)->dataFolder(),
                                               .backups = app::backupFolder((*workplace)->dataFolder())}));
    QObject::connect(&background, &app::Background::failed, &window, &ui::MainWindow::report);
    window.show();
    return QApplication::exec();
}
