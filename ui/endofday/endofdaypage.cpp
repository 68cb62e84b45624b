#include "ui/endofday/endofdaypage.h"

#include "core/model/accounts.h"
#include "core/text/phrases.h"
#include "core/text/sentences.h"
#include "ui/commits.h"
#include "ui/endofday/daylines.h"
#include "ui/endofday/listview.h"
#include "ui/endofday/pickuppanel.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::ClosedOut;
using storage::Topic;

namespace {

constexpr int daysShown = 7;

enum Shown { Nothing, Day, Paper };

QList<DayLine> linesOf(const QList<model::ManifestLine>& lines, Whereabouts where, const catalogue::Entry* entry,
                       const QString& language)
{
    QList<DayLine> all;
    for (const model::ManifestLine& line : lines) {
        const catalogue::Service* service = entry ? catalogue::service(*entry, line.service) : nullptr;
        all.append({.line = line, .service = service ? service->name.in(language) : line.service, .where = where});
    }
    return all;
}

Result<QList<DayLine>> linesOf(const shipping::Desk& desk, const shipping::Outgoings& outgoings,
                               const QString& language)
{
    const auto found = desk.catalogue.constFind(outgoings.account.carrier);
    const catalogue::Entry* entry = found == desk.catalogue.constEnd() ? nullptr : &*found;
    QList<DayLine> all;
    for (const model::Manifest& open : outgoings.open) {
        const auto list = shipping::closedList(desk, open.id);
        if (!list)
            return std::unexpected(list.error());
        all += linesOf(list->manifest.lines, Whereabouts::Open, entry, language);
    }
    all += linesOf(outgoings.unprinted, Whereabouts::Unprinted, entry, language);
    all += linesOf(outgoings.unscanned, Whereabouts::Unscanned, entry, language);
    return all + linesOf(outgoings.ready, Whereabouts::Ready, entry, language);
}

/// With the names of the services in place of their codes, for paper.
ClosedOut inWords(ClosedOut closed, const shipping::Desk& desk, const QString& language)
{
    const auto entry = desk.catalogue.constFind(closed.account.carrier);
    for (model::ManifestLine& line : closed.manifest.lines)
        if (entry != desk.catalogue.constEnd())
            if (const catalogue::Service* service = catalogue::service(*entry, line.service))
                line.service = service->name.in(language);
    return closed;
}

QString carrierName(const shipping::Desk& desk, const model::Account& account, const QString& language)
{
    const auto entry = desk.catalogue.constFind(account.carrier);
    return entry == desk.catalogue.constEnd() ? account.carrier : entry->name.in(language);
}

} // namespace

EndOfDayPage::EndOfDayPage(const Services& services, QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_accountModel(new TableModel<AccountDay>(accountColumns(), this)),
      m_listModel(new TableModel<ListedDay>(listColumns(), this)), m_accounts(newTable(m_accountModel, this)),
      m_lists(newTable(m_listModel, this)), m_listsTitle(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_lines(new DayLines(this)), m_pickups(new PickupPanel(services, this)), m_paper(new ListView(services, this)),
      m_emptyTitle(new QLabel(this)), m_emptyWords(new QLabel(this)), m_emptyGo(new QPushButton(this)),
      m_message(new MessageBar(this))
{
    buildVerbs();
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_close, m_printLabels, m_print, m_save, m_handOver});
    auto* day = new QSplitter(Qt::Vertical, this);
    day->addWidget(m_lines);
    day->addWidget(m_pickups);
    day->setStretchFactor(0, 3);
    day->setStretchFactor(1, 2);
    day->setChildrenCollapsible(false);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(day);
    m_stack->addWidget(m_paper);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(buildLeft());
    parts->addWidget(m_stack);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({56 * grid, 100 * grid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_message);
    column->addWidget(parts, 1);
    connectParts();
    keepMnemonicsApart(this);
    retranslate();
    enableVerbs();
}

PageSign EndOfDayPage::ownSign()
{
    return {.name = u"endofday"_s, .icon = u"hand-over"_s, .title = [] { return tr("End of day"); }};
}

QWidget* EndOfDayPage::buildLeft()
{
    m_accounts->setObjectName(u"day-accounts"_s);
    m_lists->setObjectName(u"day-lists"_s);
    for (QTableView* table : {m_accounts, m_lists}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    m_accounts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lists->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_listsTitle->setFont(titleFont());
    m_listsTitle->setContentsMargins(grid, grid, grid, grid / 2);
    m_listsTitle->setBuddy(m_lists);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_accounts, 2);
    column->addWidget(m_listsTitle);
    column->addWidget(m_lists, 3);
    return left;
}

QWidget* EndOfDayPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyTitle->setFont(titleFont());
    m_emptyTitle->setObjectName(u"nothing"_s);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyGo->setObjectName(u"go-to-shipments"_s);
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(4 * grid, 0, 4 * grid, 0);
    column->setSpacing(grid);
    column->addStretch();
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyGo, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyGo, &QPushButton::clicked, this, [this] { Q_EMIT pageAsked(u"shipments"_s); });
    return empty;
}

void EndOfDayPage::connectParts()
{
    connect(m_accounts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_isShowing || !now.isValid())
                    return;
                m_account = m_accountModel->row(now.row()).outgoings.account.id;
                m_list.reset();
                m_lists->selectionModel()->clear();
                showChosen();
            });
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_isShowing || !now.isValid())
            return;
        m_list = m_listModel->row(now.row()).head.manifest.id;
        m_account.reset();
        m_accounts->selectionModel()->clear();
        showChosen();
    });
    connect(m_lines, &DayLines::opened, this, &EndOfDayPage::shipmentAsked);
    connect(m_pickups, &PickupPanel::failed, this, &Page::failed);
    connect(m_pickups, &PickupPanel::announced, this, &Page::announced);
    connect(m_paper, &ListView::failed, this, &Page::failed);
    connect(m_paper, &ListView::printed, this, [this] { Q_EMIT announced(tr("The list is at the printer.")); });
    connect(m_paper, &ListView::saved, this,
            [this](const QString& file) { Q_EMIT announced(tr("The list is saved in %1.").arg(file)); });
    whenCommitted(m_services.store(), Topic::Shipments | Topic::Documents | Topic::Accounts | Topic::Tracking, this,
                  [this](storage::Topics) {
                      if (isVisible()) // else entering reads it
                          load();
                  });
}

Result<EndOfDayPage::Reading> EndOfDayPage::read(const shipping::Desk& desk, const QString& language)
{
    const auto day = shipping::dayEnd(desk, daysShown);
    if (!day)
        return std::unexpected(day.error());
    const auto fetchings = shipping::fetchings(desk);
    if (!fetchings)
        return std::unexpected(fetchings.error());
    const auto accounts = desk.store.read([](storage::Connection& c) { return model::listAccounts(c); });
    if (!accounts)
        return std::unexpected(accounts.error());
    Reading reading;
    for (const model::Account& account : *accounts) {
        AccountDay one{.outgoings = {.account = account}, .carrier = carrierName(desk, account, language)};
        for (const shipping::Outgoings& outgoings : day->outgoings)
            if (outgoings.account.id == account.id)
                one.outgoings = outgoings;
        for (const shipping::Fetching& fetching : *fetchings)
            if (fetching.account.id == account.id)
                one.fetching = fetching;
        const auto lines = linesOf(desk, one.outgoings, language);
        if (!lines)
            return std::unexpected(lines.error());
        const bool isFetched = one.fetching && (!one.fetching->parcels.isEmpty() || !one.fetching->pickups.isEmpty());
        if (!lines->isEmpty() || isFetched) {
            reading.lines.insert(account.id, *lines);
            reading.days.append(one);
        }
        for (const model::ManifestHead& head : day->lists)
            if (head.manifest.account == account.id)
                reading.lists.append({.head = head, .account = account.name});
    }
    std::ranges::stable_sort(reading.lists, std::greater{},
                             [](const ListedDay& list) { return number(list.head.manifest.id); });
    return reading;
}

void EndOfDayPage::enter()
{
    load();
}

QWidget* EndOfDayPage::restingPlace() const
{
    return m_accountModel->rows().isEmpty() ? static_cast<QWidget*>(m_emptyGo) : m_accounts;
}

void EndOfDayPage::load(std::optional<model::ManifestId> wanted)
{
    m_services.tasks
        .run(Lane::Desk, [&desk = m_services.desk, language = text::spokenLanguage()] { return read(desk, language); })
        .in(m_loading)
        .then(this, [this, wanted](const Result<Reading>& reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            take(*reading, wanted);
        });
}

void EndOfDayPage::take(const Reading& reading, std::optional<model::ManifestId> wanted)
{
    m_reading = reading;
    m_isShowing = true;
    m_accountModel->replaceAll(reading.days);
    if (reading.lists != m_listModel->rows())
        m_listModel->replaceAll(reading.lists);
    m_isShowing = false;
    selectAgain(wanted);
    showChosen();
}

/// What was looked at, or what is wanted; else the first account of which there is something.
void EndOfDayPage::selectAgain(std::optional<model::ManifestId> wanted)
{
    if (wanted) {
        m_list = wanted;
        m_account.reset();
    }
    if (m_list && !chosenList())
        m_list.reset();
    if (m_account && !chosenDay())
        m_account.reset();
    if (!m_list && !m_account && !m_reading.days.isEmpty())
        m_account = m_reading.days.first().outgoings.account.id;
    m_isShowing = true;
    if (const AccountDay* day = chosenDay())
        m_accounts->selectRow(static_cast<int>(day - m_reading.days.constData()));
    else
        m_accounts->selectionModel()->clear();
    if (const ListedDay* list = chosenList())
        m_lists->selectRow(static_cast<int>(list - m_reading.lists.constData()));
    else
        m_lists->selectionModel()->clear();
    m_isShowing = false;
}

const AccountDay* EndOfDayPage::chosenDay() const
{
    const auto found = std::ranges::find_if(
        m_reading.days, [this](const AccountDay& day) { return m_account == day.outgoings.account.id; });
    return found == m_reading.days.end() ? nullptr : &*found;
}

const ListedDay* EndOfDayPage::chosenList() const
{
    const auto found = std::ranges::find_if(m_reading.lists,
                                            [this](const ListedDay& list) { return m_list == list.head.manifest.id; });
    return found == m_reading.lists.end() ? nullptr : &*found;
}

void EndOfDayPage::showChosen()
{
    if (const AccountDay* day = chosenDay()) {
        showDay(*day);
    } else if (const ListedDay* list = chosenList()) {
        loadList(*list);
    } else {
        m_stack->setCurrentIndex(Nothing);
    }
    enableVerbs();
}

void EndOfDayPage::showDay(const AccountDay& day)
{
    m_opening.drop();
    m_paper->clear();
    m_lines->show(day, m_reading.lines.value(day.outgoings.account.id));
    m_lines->warn(day.outgoings.open.isEmpty()
                      ? QString()
                      : tr("It is not known whether the carrier has the list that was closed. Close out again: the "
                           "same list is asked for once more, and each parcel can be on one register only."));
    m_pickups->show(day);
    m_stack->setCurrentIndex(Day);
}

void EndOfDayPage::loadList(const ListedDay& list)
{
    m_stack->setCurrentIndex(Paper);
    if (m_paper->shown() && m_paper->shown()->manifest.id == list.head.manifest.id)
        return;
    m_paper->clear();
    m_services.tasks
        .run(Lane::Desk,
             [&desk = m_services.desk, id = list.head.manifest.id] { return shipping::closedList(desk, id); })
        .in(m_opening)
        .then(this, [this](const Result<ClosedOut>& closed) {
            if (!closed)
                return Q_EMIT failed(closed.error());
            const QString language = text::spokenLanguage();
            m_paper->show(inWords(*closed, m_services.desk, language),
                          carrierName(m_services.desk, closed->account, language));
            enableVerbs();
        });
}

void EndOfDayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_accountModel->retranslate();
        m_listModel->retranslate();
        retranslate();
        load();
    }
    Page::changeEvent(event);
}

} // namespace aviso::ui
