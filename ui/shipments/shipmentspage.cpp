#include "ui/shipments/shipmentspage.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/printers/printstrip.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/bookingverbs.h"
#include "ui/shipments/bulkpanel.h"
#include "ui/shipments/changeverbs.h"
#include "ui/shipments/draftverbs.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/holdpanel.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/printingverbs.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmenthits.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/viewtabs.h"
#include "ui/shipments/wayview.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

ShipmentsPage::ShipmentsPage(const Services& services, const Preferences& preferences, const Furnish& furnish,
                             QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_list(new ShipmentList(services, this)),
      m_form(new ShipmentForm(services, this)), m_side(new QStackedWidget(this)), m_results(new ResultsPanel(this)),
      m_printStrip(new PrintStrip(services, this)), m_bar(new MessageBar(this)),
      m_prints(new PrintingVerbs(services, {.page = this, .list = m_list, .form = m_form, .bar = m_bar})),
      m_books(new BookingVerbs(
          services, {.page = this, .list = m_list, .form = m_form, .bar = m_bar, .printing = m_prints->printing()})),
      m_drafts(new DraftVerbs(services, {.page = this, .list = m_list, .form = m_form})),
      m_changes(
          new ChangeVerbs(services, {.page = this, .list = m_list, .form = m_form, .beside = m_side, .bar = m_bar})),
      m_views(new ViewTabs(services, m_list, m_bar, this))
{
    buildVerbs();
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(u"list-and-shipment"_s);
    parts->addWidget(m_list);
    m_side->addWidget(m_form);
    parts->addWidget(m_side);
    parts->addWidget(m_changes->bulkPanel()); // in its place
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 3);
    parts->setChildrenCollapsible(false);
    parts->setSizes({60 * grid, 92 * grid, 92 * grid});
    auto* whole = new QSplitter(Qt::Vertical, this);
    whole->setObjectName(u"work-and-results"_s);
    whole->addWidget(parts);
    whole->addWidget(m_results); // over the whole width: its sentences are long
    whole->setStretchFactor(0, 1);
    whole->setCollapsible(0, false);
    whole->setSizes({1000, 18 * grid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_views);
    column->addWidget(whole, 1);
    column->addWidget(m_changes->holdPanel());
    column->addWidget(m_printStrip);
    column->addWidget(m_bar); // below, so that no row moves away under the pointer
    connectParts();
    if (furnish)
        offerFirstSteps(furnish);
    retranslate();
    loadAccounts();
    if (preferences.shipment != 0)
        m_list->setCurrent(ShipmentId{preferences.shipment});
}

LabelPrinting* ShipmentsPage::printing() const
{
    return m_prints->printing();
}

QAction* ShipmentsPage::settling() const
{
    return m_books->settle();
}

QAction* ShipmentsPage::bookingReady() const
{
    return m_books->bookReady();
}

void ShipmentsPage::printUnprinted()
{
    m_prints->printUnprinted();
}

PageSign ShipmentsPage::ownSign()
{
    return {.name = u"shipments"_s, .icon = u"shipments"_s, .title = [] { return tr("Shipments"); }};
}

QList<Command> ShipmentsPage::commands() const
{
    return m_views->commands() + m_drafts->commands();
}

void ShipmentsPage::lookFor(const QString& words, const std::function<void(QList<Command>)>& found)
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), words] {
                 return store.read([&](storage::Connection& connection) { return shipmentHits(connection, words); });
             })
        .in(m_hits)
        .then(this, [this, found](const Result<QList<model::ShipmentLine>>& hits) {
            if (!hits)
                return Q_EMIT failed(hits.error());
            found(commandsFor(*hits, [this](ShipmentId id) { showShipment(id); }));
        });
}

QString ShipmentsPage::helpPage() const
{
    const QWidget* focus = window()->focusWidget();
    for (const QWidget* around = focus; around; around = around->parentWidget())
        if (around->objectName() == "packing-panel"_L1)
            return u"packing"_s;
    if (focus && m_form->labels()->isAncestorOf(focus))
        return u"printing"_s;
    if (focus && m_form->way()->isAncestorOf(focus))
        return u"way"_s;
    return focus && m_form->isAncestorOf(focus) ? u"shipment"_s : u"shipments"_s;
}

Testing ShipmentsPage::testing() const
{
    return m_form->testing();
}

void ShipmentsPage::leave()
{
    m_form->keepNow();
    if (m_rememberSoon.isActive())
        remember();
}

bool ShipmentsPage::isSaving() const
{
    return m_form->isSaving() || printing()->isUnderWay();
}

void ShipmentsPage::whenSaveIsOver(const std::function<void()>& then)
{
    m_form->whenSaveIsOver([this, then] { printing()->whenOver(then); });
}

void ShipmentsPage::whenKept(const std::function<void()>& then)
{
    m_form->whenKept(then);
}

QString ShipmentsPage::unsaved() const
{
    return QStringList{m_form->unsaved(), printing()->trouble()}.join(u' ').trimmed();
}

void ShipmentsPage::buildVerbs()
{
    m_find = newVerb(u"find-shipment"_s, QKeySequence::Find, verbIcon(u"edit-find"_s, u"search"_s),
                     [this] { m_list->focusSearch(); });
    m_nextProblem = newVerb(u"next-problem"_s, Qt::Key_F4, icon(u"jump"_s), [this] {
        m_changes->leavePanel();         // the form is behind it
        if (!m_form->focusNextProblem()) // then in the next draft that cannot be booked
            m_form->whenKept([this] {
                m_list->askForFirst({.wanted = {.standing = shipping::Standing::ToMend}}, m_form->shipment());
            });
    });
    m_checkItems = newVerb(u"check-items"_s, Qt::Key_F3, icon(u"package"_s), [this] {
        if (m_form->shipment() != ShipmentId{})
            Q_EMIT itemCheckAsked(m_form->shipment());
    });
    m_list->setVerbs(QList<QAction*>{m_books->book(), m_prints->print()} + m_changes->verbs());
}

QWidget* ShipmentsPage::buildBar()
{
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_drafts->newShipment(), m_drafts->presetMenu(), m_books->book(), m_books->bookReady(),
                     m_books->settle(), m_prints->print(), m_changes->discarding()});
    for (auto* button : bar->findChildren<QToolButton*>())
        button->setPopupMode(QToolButton::InstantPopup); // of what has a menu
    return bar;
}

void ShipmentsPage::offerFirstSteps(const Furnish& furnish)
{
    auto* steps = new FirstSteps(m_services, furnish, this);
    m_side->addWidget(steps);
    connect(steps, &FirstSteps::neededChanged, this,
            [this, steps] { m_side->setCurrentWidget(steps->isNeeded() ? static_cast<QWidget*>(steps) : m_form); });
    connect(steps, &FirstSteps::accountAsked, this, [this] { Q_EMIT pageAsked(u"accounts"_s); });
    connect(steps, &FirstSteps::importAsked, this, [this] { Q_EMIT pageAsked(u"orders"_s); });
    connect(steps, &FirstSteps::failed, this, &Page::failed);
    connect(steps, &FirstSteps::practiceReady, this, [this] {
        m_bar->show(Tone::Good,
                    tr("The sample orders are in the list. Book those that are ready, then print their "
                       "labels; the others say what is to be mended."),
                    {{m_books->bookReady()->text(), [this] { m_books->bookReady()->trigger(); }},
                     {tr("Look around first"), {}}});
    });
}

void ShipmentsPage::connectParts()
{
    const auto relay = [this]<class... Parts>(Parts*... parts) {
        (connect(parts, &Parts::announced, this, &Page::announced), ...);
        (connect(parts, &Parts::failed, this, &Page::failed), ...);
    };
    relay(m_form, m_books, m_prints, m_drafts, m_changes);
    connect(m_list, &ShipmentList::chosen, this, &ShipmentsPage::openShipment);
    connect(m_list, &ShipmentList::activated, m_form, &ShipmentForm::focusFirstField);
    connect(m_list, &ShipmentList::selectionChanged, this, &ShipmentsPage::enableVerbs);
    connect(m_list, &ShipmentList::failed, this, &Page::failed);
    connect(m_list, &ShipmentList::exported, this, [this](const QString& file, qint64 rows) {
        m_bar->show(
            Tone::Plain,
            tr("%n shipment(s) saved in %1.", nullptr, static_cast<int>(rows)).arg(QDir::toNativeSeparators(file)));
    });
    connect(m_views, &ViewTabs::failed, this, &Page::failed);
    connect(m_form, &ShipmentForm::testingChanged, this, &Page::testingChanged);
    connect(m_form, &ShipmentForm::opened, this, &ShipmentsPage::enableVerbs);
    connect(m_form, &ShipmentForm::fieldAsked, m_changes, &ChangeVerbs::leavePanel);
    connect(m_results, &ResultsPanel::chosen, this, [this](ShipmentId shipment, const QString& field) {
        m_list->bring(shipment);
        m_form->openAt(shipment, field);
    });
    connect(m_drafts->newShipment(), &QAction::triggered, m_results, &ResultsPanel::makeRoom);
    connect(m_results, &ResultsPanel::printAsked, printing(), &LabelPrinting::printShipments);
    connect(printing(), &LabelPrinting::printed, m_results, &ResultsPanel::takePrinted);
    connect(m_books, &BookingVerbs::busyChanged, this, &ShipmentsPage::enableVerbs);
    connect(m_books, &BookingVerbs::looked, m_results, &ResultsPanel::show);
    connect(m_prints, &PrintingVerbs::refused, m_results, &ResultsPanel::show);
    connect(m_changes, &ChangeVerbs::leftOut, m_results, &ResultsPanel::show);
    connect(m_form, &ShipmentForm::shipmentAsked, this, [this](ShipmentId shipment) {
        m_list->bring(shipment);
        m_form->open(shipment);
    });
    connect(m_printStrip, &PrintStrip::failed, this, &Page::failed);
    whenCommitted(m_services.store(), storage::Topic::Shipments | storage::Topic::Documents | storage::Topic::Tracking,
                  this, [this](storage::Topics) {
                      m_list->refresh();
                      m_form->refresh();
                  });
    whenCommitted(m_services.store(), storage::Topic::Accounts, this, [this](storage::Topics) {
        loadAccounts();
        m_list->doubtReadiness();
    });
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(std::chrono::seconds(1));
    connect(&m_rememberSoon, &QTimer::timeout, this, &ShipmentsPage::remember);
    enableVerbs();
}

void ShipmentsPage::loadAccounts()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listAccounts); })
        .then(this, [this](const Result<QList<model::Account>>& accounts) {
            if (!accounts)
                return Q_EMIT failed(accounts.error());
            m_form->setAccounts(*accounts);
            m_changes->setAccounts(*accounts);
        });
}

void ShipmentsPage::showShipment(ShipmentId id)
{
    m_list->showAll(id);
}

void ShipmentsPage::shipNow(ShipmentId id)
{
    showShipment(id);
    m_books->ship(id);
}

void ShipmentsPage::search(const QString& words)
{
    m_list->search(words);
}

void ShipmentsPage::showList(const Wanted& wanted)
{
    m_list->askForFirst({.wanted = wanted});
}

bool ShipmentsPage::usePreset(const QString& code)
{
    const auto preset = m_drafts->preset(code);
    if (preset)
        m_drafts->apply(*preset);
    return preset.has_value();
}

void ShipmentsPage::openShipment(ShipmentId id)
{
    m_drafts->leaveNew(id);
    m_form->open(id);
    m_rememberSoon.start();
}

void ShipmentsPage::remember()
{
    m_rememberSoon.stop();
    if (m_form->shipment() != ShipmentId{})
        keepPreference(m_services.tasks, m_services.store(), shipmentKey, QString::number(number(m_form->shipment())),
                       this, [this](const Error& error) { Q_EMIT failed(error); });
}

std::shared_ptr<orders::AddressFinder> ShipmentsPage::addressFinder() const
{
    return m_form->addressHelp()->finder();
}

void ShipmentsPage::enableVerbs()
{
    m_books->enable();
    m_prints->enable();
    m_changes->enable(m_books->busy());
    m_drafts->enable();
    allow(*m_checkItems, m_form->shipment() != ShipmentId{} ? QString() : tr("No shipment is open."));
}

QWidget* ShipmentsPage::restingPlace() const
{
    return m_list->resting(m_form->shipment());
}

void ShipmentsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_bar->isVisible())
        m_bar->leave();
    else if (event->key() == Qt::Key_Escape && m_results->isVisible())
        m_results->hide();
    else if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!m_changes->leavePanel())
        restingPlace()->setFocus(Qt::OtherFocusReason);
}

void ShipmentsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ShipmentsPage::retranslate()
{
    // What they say was said in the other language.
    m_bar->leave();
    m_results->hide();
    m_find->setText(tr("Find a shipment"));
    m_nextProblem->setText(tr("Go to the next problem"));
    m_checkItems->setText(tr("Check the items"));
    m_books->retranslate();
    m_prints->retranslate();
    m_drafts->retranslate();
    m_changes->retranslate();
    enableVerbs(); // its reasons are words too
}

} // namespace aviso::ui
