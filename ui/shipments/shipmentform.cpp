#include "ui/shipments/shipmentform.h"

#include "core/catalogue/facts.h"
#include "core/catalogue/today.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"
#include "ui/shipments/addresssection.h"
#include "ui/shipments/basicssection.h"
#include "ui/shipments/extrassection.h"
#include "ui/shipments/historyview.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/messagessection.h"
#include "ui/shipments/optionssection.h"
#include "ui/shipments/parcelssection.h"
#include "ui/shipments/problemspanel.h"
#include "ui/shipments/rehearsalview.h"
#include "ui/shipments/shipmenthead.h"
#include "ui/shipments/textssection.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(content);
    return area;
}

/// The tab page that a control lies on, by its place in the tab widget; -1: none.
int tabOf(const QTabWidget* tabs, const QWidget* inside)
{
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->widget(i)->isAncestorOf(inside))
            return i;
    return -1;
}

} // namespace

ShipmentForm::ShipmentForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_keeper(services), m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)), m_head(new ShipmentHead(this)), m_message(new MessageBar(this)),
      m_tabs(new QTabWidget(this)), m_problems(new ProblemsPanel(this)), m_rehearsal(new RehearsalView(services, this)),
      m_labels(new LabelView(services, this)), m_history(new HistoryView(services, this))
{
    m_tabs->setDocumentMode(true);
    buildTabs();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tabs);
    parts->addWidget(m_problems);
    parts->setStretchFactor(0, 1);
    parts->setCollapsible(0, false);
    parts->setSizes({1000, 12 * grid});
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(parts, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectKeeper();
    connect(m_problems, &ProblemsPanel::chosen, this, &ShipmentForm::focusField);
    connect(m_rehearsal, &RehearsalView::failed, this, &ShipmentForm::failed);
    connect(m_labels, &LabelView::failed, this, &ShipmentForm::failed);
    connect(m_history, &HistoryView::failed, this, &ShipmentForm::failed);
    retranslate();
}

void ShipmentForm::buildTabs()
{
    m_tabs->addTab(newShipmentTab(), icon(u"shipments"_s), QString());
    m_tabs->addTab(newTab({new ExtrasSection(this)}), icon(u"book"_s), QString());
    m_tabs->addTab(newTab({new MessagesSection(this), new TextsSection(this)}), icon(u"messages"_s), QString());
    m_tabs->addTab(newTab({new OptionsSection(this)}), icon(u"options"_s), QString());
    m_tabs->addTab(m_rehearsal, icon(u"rehearsal"_s), QString());
    m_tabs->addTab(m_labels, icon(u"label"_s), QString());
    m_tabs->addTab(m_history, icon(u"history"_s), QString());
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* action = new QAction(this);
        action->setObjectName(u"show-tab-%1"_s.arg(i + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(i); });
        addAction(action);
        m_tabs->setTabToolTip(i, action->shortcut().toString(QKeySequence::NativeText));
    }
}

QWidget* ShipmentForm::newTab(const QList<Section*>& sections)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(2 * grid);
    for (Section* section : sections) {
        column->addWidget(section);
        addSection(section);
    }
    column->addStretch();
    return scrolled(content, this);
}

QWidget* ShipmentForm::newShipmentTab()
{
    m_basics = new BasicsSection(this);
    m_parcels = new ParcelsSection(this);
    auto* address = new AddressSection(this);
    const auto titled = [this](QVBoxLayout* column, Section* section) {
        auto* title = new QLabel(this);
        title->setFont(titleFont());
        title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_titles.append(title);
        column->addWidget(title);
        column->addWidget(section);
        addSection(section);
    };
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    columns->setSpacing(3 * grid);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(grid / 2);
    right->setSpacing(grid / 2);
    titled(left, address);
    left->addStretch();
    titled(right, m_basics);
    right->addSpacing(grid);
    titled(right, m_parcels);
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return scrolled(content, this);
}

void ShipmentForm::addSection(Section* section)
{
    m_sections.append(section);
    connect(section, &Section::edited, this, &ShipmentForm::takeEdit);
    connect(section, &Section::left, &m_keeper, &DraftKeeper::keepNow);
}

void ShipmentForm::connectKeeper()
{
    connect(&m_keeper, &DraftKeeper::opened, this, &ShipmentForm::showAll);
    connect(&m_keeper, &DraftKeeper::failed, this, &ShipmentForm::failed);
    connect(&m_keeper, &DraftKeeper::conflicted, this, &ShipmentForm::askAboutConflict);
    connect(&m_keeper, &DraftKeeper::accountRead, this, [this] {
        takeAccount(m_keeper.account());
        judge();
    });
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        m_draft.shipment = m_keeper.current();
        m_isShowing = true;
        m_parcels->show(m_draft); // new parcels have their keys now
        m_isShowing = false;
        m_head->show(m_draft.shipment);
    });
}

void ShipmentForm::open(ShipmentId id)
{
    m_wantedField.clear();
    m_keeper.open(id);
}

void ShipmentForm::close()
{
    m_keeper.close();
}

void ShipmentForm::keepNow()
{
    m_keeper.keepNow();
}

void ShipmentForm::refresh()
{
    m_keeper.refresh();
    m_history->load(shipment());
    m_labels->load(m_draft.shipment);
}

void ShipmentForm::setAccounts(const QList<model::Account>& accounts)
{
    m_accounts = accounts;
    m_isShowing = true;
    m_basics->setAccounts(accounts);
    m_basics->show(m_draft);
    m_isShowing = false;
    m_keeper.refresh();
}

void ShipmentForm::takeAccount(const model::Account& account)
{
    m_draft.account = account;
    const auto entry = m_services.desk.catalogue.constFind(account.carrier);
    m_draft.entry = entry == m_services.desk.catalogue.cend() ? nullptr : &*entry;
    m_draft.language = m_services.language.code();
    m_isShowing = true;
    for (Section* section : m_sections)
        section->show(m_draft);
    m_isShowing = false;
    assignMnemonics(m_tabs);
    Q_EMIT testingChanged();
}

void ShipmentForm::showAll()
{
    m_draft.shipment = m_keeper.current();
    m_message->hide();
    const bool isOpen = shipment() != ShipmentId{};
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_history->load(shipment());
    m_labels->load(m_draft.shipment);
    if (!isOpen)
        return Q_EMIT testingChanged();
    takeAccount(m_keeper.account());
    judge();
    showStanding();
    if (!m_wantedField.isEmpty())
        focusField(std::exchange(m_wantedField, QString()));
}

void ShipmentForm::takeEdit()
{
    if (m_isShowing || !m_draft.isEditable())
        return;
    const std::optional<AccountId> before = m_draft.shipment.account;
    for (const Section* section : m_sections)
        section->write(m_draft.shipment);
    if (m_draft.shipment.account != before) {
        const auto chosen = std::ranges::find(m_accounts, m_draft.shipment.account.value_or(AccountId{}), &model::Account::id);
        takeAccount(chosen == m_accounts.end() ? model::Account() : *chosen);
    }
    m_keeper.edit(m_draft.shipment);
    judge();
}

void ShipmentForm::judge()
{
    if (m_draft.entry)
        m_draft.verdict = catalogue::compile(*m_draft.entry, m_draft.account, m_draft.shipment,
                                             catalogue::today(m_services.desk.clock, *m_draft.entry));
    else
        m_draft.verdict = {.problems = {{.field = u"account"_s, .rule = u"no-account"_s, .reason = u"no-account"_s}}};
    for (Section* section : m_sections)
        section->judge(m_draft);
    m_problems->show(m_draft.isEditable() ? m_draft.verdict : catalogue::Verdict());
    m_problems->setVisible(m_draft.isEditable());
    m_head->show(m_draft.shipment);
    m_rehearsal->show(m_draft);
}

Testing ShipmentForm::testing() const
{
    if (shipment() == ShipmentId{} || m_draft.account.id == AccountId{})
        return Testing::None;
    if (m_draft.account.isPractice)
        return Testing::Practice;
    const bool isSpecimen =
        m_draft.entry && catalogue::fieldValue(*m_draft.entry, m_draft.account, m_draft.shipment, u"specimen"_s) == "yes"_L1;
    return isSpecimen ? Testing::Specimen : Testing::None;
}

void ShipmentForm::showStanding()
{
    using model::State;
    const model::Shipment& shipment = m_draft.shipment;
    switch (shipment.state) {
    case State::Unknown:
        return m_message->show(Tone::Warning, tr("It is not known whether the carrier made a label. Nothing can be changed until "
                                                 "this is settled: choose “Settle unknown outcomes”."));
    case State::Booking:
        return m_message->show(Tone::Plain, tr("This shipment is being booked."));
    case State::Booked:
        return m_message->show(Tone::Good, tr("Booked: the label is stored, and the data can no longer be changed."));
    case State::Cancelled:
        return m_message->show(Tone::Plain, tr("This shipment was given up."));
    case State::Draft:
        break;
    }
    if (!shipment.lastProblem.isEmpty())
        m_message->show(Error{.kind = Error::Kind::Refused,
                              .code = shipment.lastProblem,
                              .field = shipment.lastProblemField,
                              .args = shipment.lastProblemArgs});
}

void ShipmentForm::askAboutConflict()
{
    m_message->show(Tone::Warning,
                    tr("Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?"),
                    {{tr("Keep what I typed"), [this] { m_keeper.keepMine(); }},
                     {tr("Take the other version"), [this] { m_keeper.takeTheirs(); }}});
}

void ShipmentForm::focusField(const QString& field)
{
    for (Section* section : m_sections) {
        // The tab first: a control on a hidden page takes no focus.
        const int before = m_tabs->currentIndex();
        m_tabs->setCurrentIndex(std::max(0, tabOf(m_tabs, section)));
        if (section->focusField(field))
            return;
        m_tabs->setCurrentIndex(before);
    }
}

void ShipmentForm::openAt(ShipmentId id, const QString& field)
{
    if (id == shipment())
        return focusField(field);
    m_wantedField = field;
    m_keeper.open(id);
}

void ShipmentForm::focusFirstField()
{
    focusField(u"recipient.company"_s);
}

void ShipmentForm::focusNextProblem()
{
    if (const QString field = m_problems->nextField(); !field.isEmpty())
        focusField(field);
}

void ShipmentForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShipmentForm::retranslate()
{
    m_empty->setText(tr("Choose a shipment in the list, or press F2 for a new one."));
    const QStringList tabs{tr("Shipment"), tr("Services"), tr("Messages"), tr("Delivery options"), tr("Rehearsal"), tr("Label"), tr("History")};
    for (int i = 0; i < tabs.size(); ++i)
        m_tabs->setTabText(i, tabs[i]);
    const QStringList titles{tr("Recipient"), tr("Sending"), tr("Parcels")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    if (shipment() == ShipmentId{})
        return;
    // The sections hear of the change after this page; they are shown anew once all have.
    QMetaObject::invokeMethod(
        this,
        [this] {
            takeAccount(m_draft.account);
            judge();
            showStanding();
        },
        Qt::QueuedConnection);
}

} // namespace aviso::ui
