#include "ui/mainwindow/mainwindow.h"

#include "core/text/support.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/shortcuts.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/testband.h"
#include "ui/mnemonics.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Services& services, Preferences preferences, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_preferences(std::move(preferences)), m_band(new TestBand(this)),
      m_rail(new Rail(this)), m_stack(new QStackedWidget(this)), m_message(new MessageBar(this)),
      m_strip(new StatusStrip(services, this))
{
    setObjectName(u"window"_s);
    setWindowIcon(icon(u"aviso"_s));
    auto* centre = new QWidget(this);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_message);
    pages->addWidget(m_stack, 1);
    auto* whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* row = new QHBoxLayout;
    whole->addWidget(m_band);
    whole->addLayout(row, 1);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(pages, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_strip, 1);
    buildMenus();
    retranslate();

    connect(&m_services.language, &Language::changed, this, &MainWindow::tickChoices);
    connect(&m_services.look, &Look::changed, this, &MainWindow::tickChoices);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_strip, &StatusStrip::failed, this, &MainWindow::report);
    connect(m_strip, &StatusStrip::accountChosen, this, [this] { open(u"accounts"_s); });
    whenCommitted(m_services.store(), storage::Topic::Accounts | storage::Topic::Health | storage::Topic::Shipments,
                  m_strip, [this](storage::Topics) { m_strip->load(); });
    m_strip->load();
    constexpr QSize usual(1440, 900);
    const QSize room = screen()->availableSize();
    resize(usual.boundedTo(room));
    if (room.width() < usual.width() || room.height() < usual.height())
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(m_preferences.geometry);
    restoreState(m_preferences.layout);
}

void MainWindow::add(Page* page)
{
    const int index = static_cast<int>(m_pages.size());
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->add(page->iconName(), page->title());
    auto* action =
        newAction(u"open-"_s + page->objectName(), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)));
    action->setIcon(icon(page->iconName()));
    m_openActions.append(action);
    m_viewMenu->insertAction(m_viewMenu->actions().value(index), action);
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    connect(page, &Page::failed, this, &MainWindow::report);
    connect(page, &Page::testingChanged, this, &MainWindow::showTesting);
    connect(page, &Page::announced, m_strip, &StatusStrip::announce);
    for (QAction* verb : page->verbs())
        if (verb)
            page->addAction(verb);
    if (index == 0 || page->objectName() == m_preferences.page)
        showPage(index);
    retranslate();
}

void MainWindow::open(const QString& pageName)
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->objectName() == pageName)
            showPage(i);
}

void MainWindow::setTesting(Testing testing)
{
    m_testing = testing;
    showTesting();
}

void MainWindow::report(const Error& error)
{
    qWarning("%s", qUtf8Printable(text::forSupport(error)));
    m_message->show(error);
}

void MainWindow::showPage(int index)
{
    auto* before = qobject_cast<Page*>(m_stack->currentWidget());
    Page* page = m_pages[index];
    if (before && before != page)
        before->leave();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(index);
    page->enter();
    fillPageMenu();
    showTesting();
}

void MainWindow::showTesting()
{
    constexpr int frame = grid / 2;
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    if (m_testing != Testing::None)
        m_band->say(m_testing, TestBand::Extent::Desk);
    else
        m_band->say(page ? page->testing() : Testing::None, TestBand::Extent::Page);
    const int width = m_band->isHidden() ? 0 : frame;
    setContentsMargins(width, width, width, width);
    update();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_band->isHidden())
        return;
    QPainter painter(this);
    const QRegion frame = QRegion(rect()) - QRegion(contentsRect());
    for (const QRect& edge : frame)
        painter.fillRect(edge, m_band->colour());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

QList<MainWindow::Loss> MainWindow::lossesAtClosing() const
{
    QList<Loss> losses;
    for (const Page* page : m_pages)
        if (const QString unsaved = page->unsaved(); !unsaved.isEmpty())
            losses.append({.what = unsaved, .sentence = unsaved});
    for (const Job& job : m_services.tasks.jobs())
        losses.append({.what = job.title,
                       .sentence = job.total > 0
                                       ? tr("%1 is under way: %L2 of %L3.").arg(job.title).arg(job.done).arg(job.total)
                                       : tr("%1 is under way.").arg(job.title)});
    return losses;
}

void MainWindow::askAboutLosses(const QList<Loss>& losses, const std::function<void()>& then)
{
    m_acceptedLosses.clear();
    QStringList accepted;
    QStringList sentences;
    for (const Loss& loss : losses) {
        accepted += loss.what;
        sentences += loss.sentence;
    }
    const auto close = [this, accepted, then] {
        m_acceptedLosses = accepted;
        closeThen(then);
    };
    sentences += tr("Closing now lets what has begun finish and leaves the rest undone.");
    m_message->show(
        Tone::Warning, sentences.join(u' '),
        {{.text = tr("Close the window"), .act = close}, {.text = tr("Stay"), .act = [this] { m_message->hide(); }}});
}

void MainWindow::closeThen(std::function<void()> then)
{
    m_afterClosing = std::move(then);
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto then = std::exchange(m_afterClosing, {});
    const QList<Loss> losses = lossesAtClosing();
    const auto isAccepted = [this](const Loss& loss) { return m_acceptedLosses.contains(loss.what); };
    if (!std::ranges::all_of(losses, isAccepted)) {
        event->ignore();
        return askAboutLosses(losses, then);
    }
    QList<const Page*> givenUp; // a last try to save it is not waited for: it may fail as the one before
    for (Page* page : m_pages) {
        if (!page->unsaved().isEmpty())
            givenUp += page;
        page->leave();
    }
    // A save may still be refused, and then what was typed has no other place than the window.
    const auto saving = std::ranges::find_if(
        m_pages, [&givenUp](const Page* page) { return page->isSaving() && !givenUp.contains(page); });
    if (saving != m_pages.end()) {
        event->ignore();
        m_message->show(Tone::Plain, tr("The window closes as soon as everything is saved and printed."));
        return (*saving)->whenSaveIsOver([this, then] { closeThen(then); });
    }
    keep(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    keep(layoutKey, QString::fromLatin1(saveState().toBase64()));
    keep(pageKey, m_stack->currentWidget() ? m_stack->currentWidget()->objectName() : QString());
    event->accept();
    if (then)
        then();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

QAction* MainWindow::newAction(const QString& name, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::buildMenus()
{
    m_pageMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_viewMenu->addSeparator();
    buildLanguageMenu();
    buildThemeMenu();
    tickChoices();
    m_shortcuts = newAction(u"show-shortcuts"_s, QKeySequence(Qt::Key_F1));
    connect(m_shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    m_helpMenu->addAction(m_shortcuts);
    for (QMenu* menu : {m_pageMenu, m_viewMenu, m_languageMenu, m_themeMenu, m_helpMenu})
        keepMnemonics(menu);
    m_quit = newAction(u"quit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildLanguageMenu()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    m_systemLanguage = newAction(u"language-system"_s, {});
    m_systemLanguage->setData(QString());
    m_languages->addAction(m_systemLanguage);
    for (const LanguageChoice& choice : Language::choices()) {
        QAction* action = m_languages->addAction(newAction(u"language-"_s + choice.code, {}));
        action->setText(choice.nativeName);
        action->setData(choice.code);
    }
    for (QAction* action : m_languages->actions())
        action->setCheckable(true);
    m_languageMenu->addActions(m_languages->actions());
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString code = action->data().toString();
        m_services.language.use(code);
        keep(languageKey, code);
    });
}

void MainWindow::buildThemeMenu()
{
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction* action = m_themes->addAction(newAction(u"theme-"_s + themeWord(theme), {}));
        action->setCheckable(true);
        action->setData(themeWord(theme));
    }
    m_themeMenu->addActions(m_themes->actions());
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString word = action->data().toString();
        m_services.look.use(themeFromWord(word));
        keep(themeKey, word);
    });
}

/// The menus say what holds, wherever it was chosen.
void MainWindow::tickChoices()
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == m_services.language.wanted());
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toString() == themeWord(m_services.look.theme()));
}

void MainWindow::fillPageMenu()
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    m_pageMenu->clear();
    if (page) {
        const QList<QString> titles = withMnemonics({tr("View"), tr("Help"), page->title()}, QString());
        m_pageMenu->setTitle(titles.last());
        for (QAction* verb : page->verbs()) {
            if (verb)
                m_pageMenu->addAction(verb);
            else
                m_pageMenu->addSeparator();
        }
    }
    m_pageMenu->addSeparator();
    m_pageMenu->addAction(m_quit);
    QString title = tr("Aviso");
    if (page)
        title = page->title() + u" – "_s + title;
    setWindowTitle(title);
}

void MainWindow::retranslate()
{
    const QList<QString> titles = withMnemonics({tr("View"), tr("Help")}, QString());
    m_viewMenu->setTitle(titles[0]);
    m_helpMenu->setTitle(titles[1]);
    m_languageMenu->setTitle(tr("Language"));
    m_themeMenu->setTitle(tr("Appearance"));
    m_quit->setText(tr("Quit"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_systemLanguage->setText(tr("Language of the system"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    for (int i = 0; i < m_pages.size(); ++i) {
        m_rail->setWord(i, m_pages[i]->title());
        m_openActions[i]->setText(m_pages[i]->title());
    }
    fillPageMenu();
}

void MainWindow::showShortcuts()
{
    QList<QAction*> actions = m_openActions;
    if (const auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        actions = page->verbs() + actions;
    actions += {m_shortcuts, m_quit};
    showShortcutList(this, actions);
}

void MainWindow::keep(const char* key, const QString& value)
{
    keepPreference(m_services.tasks, m_services.store(), key, value, this,
                   [this](const Error& error) { report(error); });
}

} // namespace aviso::ui
