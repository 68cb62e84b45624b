#include "ui/shipments/shipmentspage.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/printers/printstrip.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/bookingrun.h"
#include "ui/shipments/bulkpanel.h"
#include "ui/shipments/changeverbs.h"
#include "ui/shipments/draftverbs.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/holdpanel.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/onego.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmenthits.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/viewtabs.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QMap>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::State;

ShipmentsPage::ShipmentsPage(const Services& services, const Preferences& preferences, const Furnish& furnish,
                             QWidget* parent)
    : Page(parent), m_services(services), m_list(new ShipmentList(services, this)),
      m_form(new ShipmentForm(services, this)), m_side(new QStackedWidget(this)), m_results(new ResultsPanel(this)),
      m_printing(new LabelPrinting(services, this)), m_printStrip(new PrintStrip(services, this)),
      m_bar(new MessageBar(this)), m_booking(new BookingRun(services, m_bar, this)),
      m_drafts(new DraftVerbs(services, {.page = this, .list = m_list, .form = m_form})),
      m_changes(
          new ChangeVerbs(services, {.page = this, .list = m_list, .form = m_form, .beside = m_side, .bar = m_bar})),
      m_views(new ViewTabs(services, m_list, m_bar, this)), m_oneGo(new OneGo(services, m_booking, m_printing, this))
{
    setObjectName(u"shipments"_s);
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
    parts->setSizes({52 * grid, 100 * grid, 100 * grid});
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

QString ShipmentsPage::title() const
{
    return tr("Shipments");
}

QString ShipmentsPage::iconName() const
{
    return u"shipments"_s;
}

QList<QAction*> ShipmentsPage::verbs() const
{
    QList<QAction*> verbs{m_drafts->newShipment(),
                          m_find,
                          nullptr,
                          m_nextProblem,
                          m_book,
                          m_bookReady,
                          m_reconcile,
                          m_checkItems,
                          m_print,
                          m_printOnSheets,
                          m_printByDialog,
                          m_printLastAgain,
                          nullptr};
    verbs += m_changes->verbs();
    verbs << nullptr << m_drafts->verbs() << nullptr << m_list->verbs() << nullptr << m_views->verbs() << nullptr;
    return verbs + m_form->tabs()->verbs();
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
    return m_form->isSaving() || m_printing->isUnderWay();
}

void ShipmentsPage::whenSaveIsOver(const std::function<void()>& then)
{
    m_form->whenSaveIsOver([this, then] { m_printing->whenOver(then); });
}

void ShipmentsPage::whenKept(const std::function<void()>& then)
{
    m_form->whenKept(then);
}

QString ShipmentsPage::unsaved() const
{
    return QStringList{m_form->unsaved(), m_printing->trouble()}.join(u' ').trimmed();
}

void ShipmentsPage::buildVerbs()
{
    m_find = newVerb(u"find-shipment"_s, QKeySequence::Find, verbIcon(u"edit-find"_s, u"search"_s),
                     [this] { m_list->focusSearch(); });
    m_nextProblem = newVerb(u"next-problem"_s, Qt::Key_F4, icon(u"jump"_s), [this] { m_form->focusNextProblem(); });
    m_book = newVerb(u"book-selected"_s, Qt::Key_F9, icon(u"book"_s), [this] { bookSelected(); });
    m_bookReady = newVerb(u"book-ready"_s, Qt::SHIFT | Qt::Key_F9, icon(u"book"_s), [this] { bookReady(); });
    m_reconcile = newVerb(u"reconcile"_s, Qt::Key_F8, icon(u"reconcile"_s), [this] { reconcile(); });
    m_print =
        newVerb(u"print-labels"_s, QKeySequence::Print, verbIcon(u"document-print"_s, u"print"_s), [this] { print(); });
    m_checkItems = newVerb(u"check-items"_s, Qt::Key_F3, icon(u"package"_s), [this] {
        if (m_form->shipment() != ShipmentId{})
            Q_EMIT itemCheckAsked(m_form->shipment());
    });
    m_list->setVerbs(QList<QAction*>{m_book, m_print} + m_changes->verbs());
    buildPrinting();
}

void ShipmentsPage::buildPrinting()
{
    m_printByDialog =
        newVerb(u"print-by-dialog"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, verbIcon(u"document-print"_s, u"print"_s),
                [this] { m_printing->printByDialog(chosen()); });
    m_printOnSheets =
        newVerb(u"print-on-sheets"_s, Qt::CTRL | Qt::ALT | Qt::Key_P, verbIcon(u"document-print"_s, u"print"_s),
                [this] { m_printing->printOnSheets(chosen()); });
    m_printLastAgain = newVerb(u"print-last-again"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                               verbIcon(u"document-print"_s, u"print"_s), [this] { m_printing->printLastAgain(); });
}

QWidget* ShipmentsPage::buildBar()
{
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_drafts->newShipment(), m_drafts->presetMenu(), m_book, m_bookReady, m_reconcile, m_print,
                     m_changes->discarding()});
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
                    {{m_bookReady->text(), [this] { bookReady(); }}, {tr("Look around first"), {}}});
    });
}

void ShipmentsPage::connectParts()
{
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
    connect(m_form, &ShipmentForm::failed, this, &Page::failed);
    connect(m_form->labels(), &LabelView::printAsked, this,
            [this](DocumentId label) { m_printing->printLabel(m_form->shipment(), label); });
    connect(m_form->labels(), &LabelView::exported, this, [this](const QString& file) {
        m_bar->show(Tone::Plain,
                    tr("The label is saved in %1. It does not count as printed.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_results, &ResultsPanel::chosen, this, [this](ShipmentId shipment, const QString& field) {
        m_list->setCurrent(shipment);
        m_form->openAt(shipment, field);
    });
    connect(m_results, &ResultsPanel::printAsked, m_printing, &LabelPrinting::printShipments);
    connect(m_booking, &BookingRun::busyChanged, this, &ShipmentsPage::enableVerbs);
    connect(m_booking, &BookingRun::booked, this, &ShipmentsPage::takeBooked);
    connect(m_booking, &BookingRun::failed, this, &Page::failed);
    connect(m_form, &ShipmentForm::announced, this, &Page::announced);
    connect(m_drafts, &DraftVerbs::announced, this, &Page::announced);
    connect(m_drafts, &DraftVerbs::failed, this, &Page::failed);
    connect(m_changes, &ChangeVerbs::announced, this, &Page::announced);
    connect(m_changes, &ChangeVerbs::failed, this, &Page::failed);
    connect(m_changes, &ChangeVerbs::leftOut, this, &ShipmentsPage::showResults);
    connect(m_form, &ShipmentForm::shipmentAsked, this, [this](ShipmentId shipment) {
        m_list->setCurrent(shipment);
        m_form->open(shipment);
    });
    connect(m_oneGo, &OneGo::announced, this, &Page::announced);
    connect(m_oneGo, &OneGo::failed, this, &Page::failed);
    connect(m_printing, &LabelPrinting::failed, this, &Page::failed);
    connect(m_printStrip, &PrintStrip::failed, this, &Page::failed);
    connect(m_printing, &LabelPrinting::saved, this,
            [this](const QString& file, int labels, const QList<BatchResult>& refused) {
                m_bar->show(Tone::Plain, tr("%n label(s) saved in %1. They do not count as printed.", nullptr, labels)
                                             .arg(QDir::toNativeSeparators(file)));
                showNotPrinted(refused);
            });
    connect(m_printing, &LabelPrinting::finished, this, [this](int printed, const QList<BatchResult>& refused) {
        Q_EMIT announced(tr("%n label(s) sent to the printer.", nullptr, printed));
        showNotPrinted(refused);
    });
    connect(m_form, &ShipmentForm::settleAsked, m_reconcile, &QAction::trigger);
    connect(m_form, &ShipmentForm::giveUpAsked, this, &ShipmentsPage::giveUp);
    whenCommitted(m_services.store(), storage::Topic::Shipments | storage::Topic::Documents, this,
                  [this](storage::Topics) {
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
    m_form->whenKept([this, id] { m_oneGo->ship(id); });
}

void ShipmentsPage::search(const QString& words)
{
    m_list->search(words);
}

void ShipmentsPage::showList(const Wanted& wanted)
{
    m_list->ask({.wanted = wanted});
    m_list->focusTable();
}

void ShipmentsPage::printUnprinted()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store()] {
                 return store.read([](storage::Connection& connection) {
                     return model::shipmentKeys(connection, {.isUnprinted = true}, {.direction = Qt::AscendingOrder});
                 });
             })
        .then(this, [this](const Result<model::ShipmentKeys>& keys) {
            if (!keys)
                return Q_EMIT failed(keys.error());
            m_printing->printShipments({keys->begin(), keys->end()});
        });
}

bool ShipmentsPage::usePreset(const QString& code)
{
    const auto preset = m_drafts->preset(code);
    if (preset)
        m_drafts->apply(*preset);
    return preset.has_value();
}

QAction* ShipmentsPage::verbOf(const QString& command) const
{
    const QMap<QString, QAction*> verbs{{u"NEW"_s, m_drafts->newShipment()},
                                        {u"BOOK"_s, m_book},
                                        {u"PRINT"_s, m_print},
                                        {u"BOOK-READY"_s, m_bookReady},
                                        {u"MEND"_s, m_nextProblem}};
    return verbs.value(command);
}

bool ShipmentsPage::knows(const QString& command) const
{
    return verbOf(command) != nullptr;
}

void ShipmentsPage::obey(const QString& command)
{
    QAction* verb = verbOf(command);
    if (verb->isEnabled())
        verb->trigger();
    else
        Q_EMIT announced(tr("“%1” is not possible just now.").arg(verb->text()));
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

QList<ShipmentId> ShipmentsPage::chosen() const
{
    const QList<ShipmentId> selected = m_list->selected();
    const bool isOpen = m_form->shipment() != ShipmentId{};
    return selected.isEmpty() && isOpen ? QList<ShipmentId>{m_form->shipment()} : selected;
}

void ShipmentsPage::bookSelected()
{
    // Whatever is selected when all is kept.
    m_form->whenKept([this, selected = m_list->selected(), toBook = chosen()] {
        m_selectedBefore = selected;
        m_booking->bookChosen(toBook);
    });
}

void ShipmentsPage::bookReady()
{
    m_form->whenKept([this, chosen = m_list->selected()] {
        m_selectedBefore = chosen;
        m_booking->bookReady();
    });
}

void ShipmentsPage::takeBooked(const QString& title, const QList<BatchResult>& results)
{
    Q_EMIT announced(title);
    showResults(title, results);
    QList<ShipmentId> booked;
    for (const BatchResult& result : results)
        if (result.kind == BatchResult::Kind::Done || result.kind == BatchResult::Kind::Warned)
            booked.append(result.shipment);
    m_form->addressHelp()->takeBooked(booked);
    QList<ShipmentId> bad;
    for (const BatchResult& result : results)
        if (result.kind == BatchResult::Kind::Failed || result.kind == BatchResult::Kind::Unknown)
            bad.append(result.shipment);
    // Those that went wrong wait to be mended; without any, what was chosen stays so, to be printed. Whoever has gone
    // on to another row meanwhile is left there.
    const bool isInBatch = std::ranges::any_of(
        results, [this](const BatchResult& result) { return result.shipment == m_list->current(); });
    if (!bad.isEmpty() && isInBatch && m_list->selected() == m_selectedBefore)
        m_list->select(bad);
}

void ShipmentsPage::print()
{
    m_printing->printShipments(chosen());
}

void ShipmentsPage::giveUp(ShipmentId shipment)
{
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, shipment] { return shipping::giveUpNumbers(desk, shipment); })
        .then(this, [this](const Result<QStringList>& numbers) {
            if (!numbers)
                return Q_EMIT failed(numbers.error());
            Q_EMIT announced(tr("Given up: %1. The shipment can be booked again.").arg(numbers->join(u", "_s)));
        });
}

void ShipmentsPage::reconcile()
{
    m_services.tasks
        .run(Lane::Network, tr("Settling unknown outcomes"),
             [&desk = m_services.desk](const LongCall& call) { return shipping::reconcile(desk, call); })
        .then(this, [this](const Result<QList<shipping::SettledItem>>& items) {
            if (!items)
                return Q_EMIT failed(items.error());
            if (items->isEmpty())
                return Q_EMIT announced(tr("There is no unknown outcome."));
            showResults(tr("%n outcome(s) looked at", nullptr, static_cast<int>(items->size())), resultsOf(*items));
        });
}

void ShipmentsPage::showResults(const QString& title, const QList<BatchResult>& results)
{
    m_results->show(title, results);
}

void ShipmentsPage::showNotPrinted(const QList<BatchResult>& refused)
{
    if (!refused.isEmpty())
        showResults(tr("%n label(s) not printed", nullptr, static_cast<int>(refused.size())), refused);
}

void ShipmentsPage::enableVerbs()
{
    const bool isAnyChosen = m_list->isAnySelected() || m_form->shipment() != ShipmentId{};
    const QString busy = m_booking->isBusy() ? tr("Shipments are being booked.") : QString();
    const QString none = isAnyChosen ? QString() : tr("No shipment is selected.");
    allow(*m_book, none.isEmpty() ? busy : none);
    allow(*m_bookReady, busy);
    for (QAction* verb : {m_print, m_printByDialog, m_printOnSheets})
        allow(*verb, none);
    m_changes->enable(busy);
    m_drafts->enable();
    allow(*m_checkItems, m_form->shipment() != ShipmentId{} ? QString() : tr("No shipment is open."));
    allow(*m_nextProblem, m_form->isEditable() ? QString() : tr("The shipment that is open cannot be changed."));
}

void ShipmentsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_bar->isVisible())
        m_bar->leave();
    else if (event->key() == Qt::Key_Escape && m_results->isVisible())
        m_results->hide();
    else if (event->key() != Qt::Key_Escape || !m_changes->leavePanel())
        Page::keyPressEvent(event);
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
    m_book->setText(tr("Book selected"));
    m_bookReady->setText(tr("Book all that are ready"));
    m_reconcile->setText(tr("Settle unknown outcomes"));
    m_print->setText(tr("Print labels"));
    m_printByDialog->setText(tr("Print labels with the system's dialog …"));
    m_printOnSheets->setText(tr("Print labels four on A4"));
    m_printLastAgain->setText(tr("Print the last label again"));
    m_checkItems->setText(tr("Check the items"));
    m_drafts->retranslate();
    m_changes->retranslate();
    enableVerbs(); // its reasons are words too
}

} // namespace aviso::ui
