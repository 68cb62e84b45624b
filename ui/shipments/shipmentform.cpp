#include "ui/shipments/shipmentform.h"

#include "core/catalogue/facts.h"
#include "core/catalogue/mending.h"
#include "core/catalogue/today.h"
#include "core/shipping/booking.h"
#include "core/shipping/draft.h"
#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/sections/addresssection.h"
#include "ui/sections/basicssection.h"
#include "ui/sections/parcelssection.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/historyview.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/packagehelp.h"
#include "ui/shipments/problemspanel.h"
#include "ui/shipments/rehearsalview.h"
#include "ui/shipments/shipmenthead.h"
#include "ui/shipments/standingstrip.h"
#include "ui/shipments/wayview.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView firstField("recipient.company");

} // namespace

ShipmentForm::ShipmentForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_keeper(services), m_stack(new QStackedWidget(this)),
      m_empty(new QLabel(this)), m_head(new ShipmentHead(this)), m_standing(new StandingStrip(services, this)),
      m_message(new MessageBar(this)), m_rehearsal(new RehearsalView(services, this)),
      m_labels(new LabelView(services, this)), m_way(new WayView(services, this)),
      m_history(new HistoryView(services, this)),
      m_tabs(new FormTabs(services, {.rehearsal = m_rehearsal, .labels = m_labels, .way = m_way, .history = m_history},
                          this)),
      m_problems(new ProblemsPanel(this)),
      m_addressHelp(new AddressHelp(services, m_tabs->address(), m_tabs->addressCheck())),
      m_packageHelp(new PackageHelp(services, m_tabs->parcels()))
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_standing);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problems);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectKeeper();
    for (Section* section : m_tabs->sections()) {
        connect(section, &Section::changeAsked, this, &ShipmentForm::rewrite);
        connect(section, &Section::switchedOn, this, &ShipmentForm::bringAlong);
        connect(section, &Section::edited, this, &ShipmentForm::takeEdit);
        connect(section, &Section::left, &m_keeper, &DraftKeeper::keepNow);
        connect(section, &Section::rebuilt, m_tabs, &FormTabs::chain);
    }
    connect(m_problems, &ProblemsPanel::chosen, this, &ShipmentForm::focusField);
    connect(m_rehearsal, &RehearsalView::failed, this, &ShipmentForm::failed);
    connect(m_labels, &LabelView::failed, this, &ShipmentForm::failed);
    connect(m_history, &HistoryView::failed, this, &ShipmentForm::failed);
    connect(m_way, &WayView::failed, this, &ShipmentForm::failed);
    connect(m_way, &WayView::announced, this, &ShipmentForm::announced);
    connect(m_standing, &StandingStrip::failed, this, &ShipmentForm::failed);
    connect(m_standing, &StandingStrip::shipmentAsked, this, &ShipmentForm::shipmentAsked);
    connect(m_standing, &StandingStrip::releaseAsked, this, &ShipmentForm::releaseAsked);
    connect(m_addressHelp, &AddressHelp::rewriteAsked, this, &ShipmentForm::rewrite);
    connect(m_addressHelp, &AddressHelp::announced, this, &ShipmentForm::announced);
    connect(m_addressHelp, &AddressHelp::failed, this, &ShipmentForm::failed);
    connect(m_packageHelp, &PackageHelp::failed, this, &ShipmentForm::failed);
    retranslate();
}

void ShipmentForm::connectKeeper()
{
    connect(&m_keeper, &DraftKeeper::opened, this, &ShipmentForm::showAll);
    connect(&m_keeper, &DraftKeeper::failed, this, &ShipmentForm::failed);
    connect(&m_keeper, &DraftKeeper::conflicted, this, &ShipmentForm::askAboutConflict);
    connect(&m_keeper, &DraftKeeper::refused, this, &ShipmentForm::askAboutRefusal);
    connect(&m_keeper, &DraftKeeper::accountRead, this, [this] {
        takeAccount(m_keeper.account());
        judge();
    });
    connect(&m_keeper, &DraftKeeper::otherRead, this, &ShipmentForm::judge);
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        m_draft.shipment = m_keeper.current();
        m_packageHelp->takeKeys(m_draft.shipment);
        m_isShowing = true;
        m_tabs->parcels()->show(m_draft); // new parcels have their keys now
        m_isShowing = false;
        m_head->show(m_draft.shipment);
        if (std::exchange(m_isRefusalShown, false)) {
            m_message->hide();
            showStanding();
        }
    });
}

void ShipmentForm::open(ShipmentId id)
{
    if (id != m_wantedShipment) // else the list has only now found what was asked for before
        m_wantedField.clear();
    m_keeper.open(id);
}

void ShipmentForm::keepNow()
{
    m_keeper.keepNow();
}

void ShipmentForm::whenKept(std::function<void()> then)
{
    m_keeper.whenKept(std::move(then));
}

bool ShipmentForm::isSaving() const
{
    return m_keeper.isSaving();
}

bool ShipmentForm::isEditable() const
{
    return shipment() != ShipmentId{} && m_draft.isEditable();
}

void ShipmentForm::whenSaveIsOver(std::function<void()> then)
{
    m_keeper.whenSaveIsOver(std::move(then));
}

QString ShipmentForm::unsaved() const
{
    const QString name = model::nameOf(m_keeper.current());
    switch (m_keeper.atRisk()) {
    case AtRisk::Conflicting:
        return tr("Somebody else changed the shipment “%1” too, and what you typed is not saved.").arg(name);
    case AtRisk::Refused:
        return tr("What you typed in the shipment “%1” could not be saved.").arg(name);
    case AtRisk::Nothing:
        break;
    }
    return {};
}

void ShipmentForm::refresh()
{
    m_keeper.refresh();
    m_way->load(shipment());
    m_history->load(shipment());
    m_labels->load(m_draft.shipment);
    m_standing->load(shipment());
}

void ShipmentForm::setAccounts(const QList<model::Account>& accounts)
{
    m_accounts = accounts;
    m_isShowing = true;
    m_tabs->basics()->setAccounts(accounts);
    m_tabs->basics()->show(m_draft);
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
    for (Section* section : m_tabs->sections())
        section->show(m_draft);
    m_isShowing = false;
    m_tabs->nameKeys();
    Q_EMIT testingChanged();
}

void ShipmentForm::takeChosenAccount()
{
    const auto chosen =
        std::ranges::find(m_accounts, m_draft.shipment.account.value_or(AccountId{}), &model::Account::id);
    const model::Account* account = chosen == m_accounts.end() ? nullptr : &*chosen;
    const model::Account before = m_draft.account;
    m_draft.shipment = shipping::movedAlong(m_draft.shipment, &before, account, m_services.desk.catalogue);
    takeAccount(account ? *account : model::Account());
}

void ShipmentForm::showAll()
{
    if (m_draft.shipment.id != m_keeper.current().id) {
        m_draft.brought.clear();
        m_tabs->scrollToTop();
    }
    m_draft.shipment = m_keeper.current();
    m_isRefusalShown = false;
    m_message->hide();
    const bool isOpen = shipment() != ShipmentId{};
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_way->load(shipment());
    m_history->load(shipment());
    m_labels->load(m_draft.shipment);
    m_standing->load(shipment());
    Q_EMIT opened();
    if (!isOpen)
        return Q_EMIT testingChanged();
    takeAccount(m_keeper.account());
    judge();
    m_addressHelp->open(m_draft);
    m_packageHelp->open(m_draft.shipment);
    showStanding();
    if (shipment() != m_wantedShipment || m_wantedField.isEmpty())
        return;
    if (const QString field = std::exchange(m_wantedField, QString()); field == firstField)
        focusFirstField();
    else
        focusField(field);
}

void ShipmentForm::takeEdit()
{
    if (m_isShowing || !m_draft.isEditable())
        return;
    const std::optional<AccountId> before = m_draft.shipment.account;
    for (const Section* section : m_tabs->sections())
        section->write(m_draft.shipment);
    if (m_draft.shipment.account != before)
        takeChosenAccount();
    if (!m_partners.isEmpty())
        switchPartnersOn();
    m_keeper.edit(m_draft.shipment);
    judge();
}

void ShipmentForm::rewrite(const model::Rewrite& rewrite)
{
    if (shipment() == ShipmentId{})
        return;
    if (!rewrite || !m_draft.isEditable())
        return judge();
    const model::Shipment before = m_draft.shipment;
    m_draft.shipment = rewrite(before);
    takeChosenAccount();
    if (m_draft.shipment != before) {
        m_keeper.edit(m_draft.shipment);
        m_keeper.keepNow();
    }
    judge();
}

void ShipmentForm::bringAlong(const QString& control)
{
    if (m_isShowing || !m_draft.isEditable())
        return;
    for (const QString& partner : m_draft.verdict.controls.value(control).partners()) {
        m_partners.append(partner);
        m_draft.brought.insert(partner, control);
    }
}

void ShipmentForm::switchPartnersOn()
{
    for (const QString& partner : std::exchange(m_partners, {}))
        if (m_draft.entry)
            m_draft.shipment = catalogue::switchedOn(*m_draft.entry, m_draft.shipment, partner);
    m_isShowing = true;
    for (Section* section : m_tabs->sections())
        section->show(m_draft);
    m_isShowing = false;
    m_tabs->nameKeys();
}

void ShipmentForm::judge()
{
    m_draft.today = m_draft.entry ? catalogue::today(m_services.desk.clock, *m_draft.entry)
                                  : m_services.desk.clock.now().toLocalTime().date();
    const model::Account* account = m_draft.account.id == AccountId{} ? nullptr : &m_draft.account;
    if (!m_draft.isEditable()) // nothing can be mended any more
        m_draft.verdict = {};
    else
        m_draft.verdict =
            shipping::check(m_services.desk, account, m_draft.shipment, m_keeper.other(), m_keeper.hold());
    m_draft.verdict = m_addressHelp->look(m_draft);
    for (Section* section : m_tabs->sections())
        section->judge(m_draft);
    m_problems->show(m_draft.verdict, m_draft.shipment);
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
    const bool isSpecimen = m_draft.entry && catalogue::fieldValue(*m_draft.entry, m_draft.account, m_draft.shipment,
                                                                   u"specimen"_s) == "yes"_L1;
    return isSpecimen ? Testing::Specimen : Testing::None;
}

void ShipmentForm::focusField(const QString& field)
{
    Q_EMIT fieldAsked();
    m_tabs->focusField(field);
}

void ShipmentForm::openAt(ShipmentId id, const QString& field)
{
    if (id == shipment())
        return focusField(field);
    Q_EMIT fieldAsked();
    m_wantedShipment = id;
    m_wantedField = field;
    m_keeper.open(id);
}

void ShipmentForm::openAtFirstField(ShipmentId id)
{
    openAt(id, firstField);
}

void ShipmentForm::focusFirstField()
{
    Q_EMIT fieldAsked();
    m_tabs->focusFirstField();
}

bool ShipmentForm::focusNextProblem()
{
    const QString field = isEditable() ? m_problems->nextField() : QString();
    if (!field.isEmpty())
        focusField(field);
    return !field.isEmpty();
}

void ShipmentForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && shipment() != ShipmentId{})
        judge(); // closed fields have a colour of the palette
    QWidget::changeEvent(event);
}

void ShipmentForm::retranslate()
{
    m_empty->setText(tr("Choose a shipment in the list, or press F2 for a new one."));
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
