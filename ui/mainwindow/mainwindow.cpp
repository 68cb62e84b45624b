#include "ui/mainwindow/mainwindow.h"

#include "core/text/support.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/focuskeeper.h"
#include "ui/mainwindow/guidance.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/pagestack.h"
#include "ui/mainwindow/partsizes.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/testband.h"
#include "ui/mainwindow/undoing.h"
#include "ui/mainwindow/windowmenus.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Services& services, Preferences preferences, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_preferences(std::move(preferences)), m_band(new TestBand(this)),
      m_bands(new QVBoxLayout), m_rail(new Rail(this)), m_stack(new PageStack(this)), m_message(new MessageBar(this)),
      m_strip(new StatusStrip(services, this)), m_undoing(new Undoing(
                                                    services,
                                                    [this](const std::function<void()>& then) {
                                                        if (Page* page = shown())
                                                            page->whenKept(then);
                                                    },
                                                    this)),
      m_menus(new WindowMenus(services, this)), m_focus(new FocusKeeper(this, [this] { return shown(); })),
      m_guidance(new Guidance(services, m_preferences,
                              {.over = buildCentre(),
                               .menus = m_menus,
                               .shown = [this] { return shown(); },
                               .makeAll = [this] { makeAll(); },
                               .open = [this](Page* page) { open(page->objectName()); }},
                              this))
{
    setObjectName(u"window"_s);
    setWindowIcon(icon(u"aviso"_s));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_strip, 1);
    retranslate();
    connectParts();
    m_strip->load();
    takeRoom();
}

QWidget* MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_message);
    pages->addWidget(m_stack, 1);
    auto* whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* row = new QHBoxLayout;
    m_bands->addWidget(m_band);
    whole->addLayout(m_bands);
    whole->addLayout(row, 1);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(pages, 1);
    setCentralWidget(centre);
    return centre;
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::made, this, &MainWindow::takeMade);
    connect(m_strip, &StatusStrip::failed, this, &MainWindow::report);
    connect(m_strip, &StatusStrip::accountChosen, this, [this] { open(u"accounts"_s); });
    connect(m_strip, &StatusStrip::printingChosen, this, [this] { open(u"shipments"_s); });
    m_menus->addEdits(m_undoing->actions());
    for (QAction* action : m_undoing->actions())
        m_guidance->take(action);
    connect(m_undoing, &Undoing::announced, m_strip, &StatusStrip::announce);
    connect(m_undoing, &Undoing::left, m_message,
            [this](const QString& sentence) { m_message->show(Tone::Warning, sentence); });
    connect(m_undoing, &Undoing::failed, this, &MainWindow::report);
    connect(m_menus, &WindowMenus::kept, this, &MainWindow::keep);
    connect(m_guidance, &Guidance::kept, this, &MainWindow::keep);
    whenCommitted(m_services.store(),
                  storage::Topic::Accounts | storage::Topic::Health | storage::Topic::Shipments |
                      storage::Topic::Documents,
                  m_strip, [this](storage::Topics) { m_strip->load(); });
}

/// That of last time; the first time all that a small screen has.
void MainWindow::takeRoom()
{
    constexpr QSize usual(1440, 900);
    const QSize room = screen()->availableSize();
    resize(usual.boundedTo(room));
    if (room.width() < usual.width() || room.height() < usual.height())
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(m_preferences.geometry);
    restoreState(m_preferences.layout);
}

void MainWindow::promise(const PageSign& sign, PageStack::MakePage make)
{
    const qsizetype index = m_opens.size();
    constexpr qsizetype lastDigit = 9;
    QAction* opens =
        m_menus->newAction(u"open-"_s + sign.name,
                           index < lastDigit ? QList<QKeySequence>{Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)}
                                             : QList<QKeySequence>());
    opens->setIcon(icon(sign.icon));
    opens->setText(sign.title());
    m_opens.append(opens);
    m_menus->addPage(opens);
    m_guidance->take(opens);
    m_rail->add(sign.icon, sign.title());
    connect(opens, &QAction::triggered, this, [this, index] { showPage(index); });
    m_stack->promise(sign, std::move(make));
}

void MainWindow::add(Page* page)
{
    promise(page->sign(), [page] { return page; });
    const qsizetype index = m_stack->indexOf(page->objectName());
    m_stack->page(index);
    if (index == 0 || page->objectName() == m_preferences.page)
        showPage(index);
}

void MainWindow::takeMade(Page* page)
{
    connect(page, &Page::failed, this, &MainWindow::report);
    connect(page, &Page::testingChanged, this, &MainWindow::showTesting);
    connect(page, &Page::announced, m_strip, &StatusStrip::announce);
    for (QAction* verb : page->verbs())
        if (verb)
            page->addAction(verb);
    m_guidance->add(page);
    restorePartSizes(*page, m_preferences.parts);
}

void MainWindow::makeAll()
{
    m_stack->makeAll();
}

void MainWindow::openFirst()
{
    showPage(std::max<qsizetype>(m_stack->indexOf(m_preferences.page), 0));
}

void MainWindow::open(const QString& pageName)
{
    if (const qsizetype index = m_stack->indexOf(pageName); index >= 0)
        showPage(index);
}

Page* MainWindow::page(const QString& pageName)
{
    const qsizetype index = m_stack->indexOf(pageName);
    return index < 0 ? nullptr : m_stack->page(index);
}

QAction* MainWindow::undoing() const
{
    return m_undoing->actions().first();
}

Page* MainWindow::shown() const
{
    return m_stack->shown();
}

void MainWindow::addBand(QWidget* band)
{
    m_bands->addWidget(band);
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

void MainWindow::showPage(qsizetype index)
{
    Page* before = shown();
    Page* page = m_stack->page(index);
    if (before && before != page)
        before->leave();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(index));
    page->enter();
    m_focus->keepIn(*page);
    m_menus->fillPageMenu(page);
    if (before != page)
        m_guidance->turnTo(page);
    setWindowTitle(page->title() + u" – "_s + tr("Aviso"));
    showTesting();
}

void MainWindow::showTesting()
{
    constexpr int frame = grid / 2;
    const Page* page = shown();
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
    if (std::exchange(m_isFirstPainting, false))
        m_stack->makeRestSoon();
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
    for (const Page* page : m_stack->pages())
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
    const QList<Page*> all = m_stack->pages();
    for (Page* page : all) {
        if (!page->unsaved().isEmpty())
            givenUp += page;
        page->leave();
    }
    // A save may still be refused, and then what was typed has no other place than the window.
    const auto saving =
        std::ranges::find_if(all, [&givenUp](const Page* page) { return page->isSaving() && !givenUp.contains(page); });
    if (saving != all.end()) {
        event->ignore();
        m_message->show(Tone::Plain, tr("The window closes as soon as everything is saved and printed."));
        return (*saving)->whenSaveIsOver([this, then] { closeThen(then); });
    }
    keepLayout();
    event->accept();
    if (then)
        then();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat() || !m_focus->triggerVerb(event->keyCombination()))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keepLayout()
{
    keep(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    keep(layoutKey, QString::fromLatin1(saveState().toBase64()));
    keep(partsKey, partSizes(m_stack->pages(), m_preferences.parts));
    keep(pageKey, shown() ? shown()->objectName() : QString());
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_undoing->retranslate();
    m_guidance->retranslate();
    const QList<PageSign> signs = m_stack->signs();
    for (qsizetype i = 0; i < signs.size(); ++i) {
        m_rail->setWord(static_cast<int>(i), signs[i].title());
        m_opens[i]->setText(signs[i].title());
    }
    m_menus->fillPageMenu(shown());
    setWindowTitle(shown() ? shown()->title() + u" – "_s + tr("Aviso") : tr("Aviso"));
}

void MainWindow::keep(const char* key, const QString& value)
{
    keepPreference(m_services.tasks, m_services.store(), key, value, this,
                   [this](const Error& error) { report(error); });
}

} // namespace aviso::ui
