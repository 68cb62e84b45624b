#include "ui/endofday/pickuppanel.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/reasonlabel.h"
#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::OrderedPickup;
using model::PickupState;
using shipping::PickupWord;

PickupPanel::PickupPanel(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_title(new QLabel(this)), m_words(new ReasonLabel(1, this)),
      m_ask(new QPushButton(this)), m_whenLabel(new QLabel(this)), m_when(new ChoiceBox(18, this)),
      m_order(new QPushButton(this)), m_model(new TableModel<OrderedPickup>(pickupColumns(), this)),
      m_table(newTable(m_model, this)), m_what(new ReasonLabel(0, this)), m_comes(new QPushButton(this)),
      m_comesNot(new QPushButton(this))
{
    m_title->setFont(titleFont());
    m_words->setObjectName(u"pickup-words"_s);
    m_what->setObjectName(u"pickup-what"_s);
    m_ask->setObjectName(u"pickup-times"_s);
    m_when->setObjectName(u"pickup-when"_s);
    m_order->setObjectName(u"pickup-order"_s);
    m_comes->setObjectName(u"pickup-comes"_s);
    m_comesNot->setObjectName(u"pickup-comes-not"_s);
    m_table->setObjectName(u"pickups"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(12 * grid);
    m_whenLabel->setBuddy(m_when);
    auto* ordering = new QHBoxLayout;
    ordering->setSpacing(grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ask, m_whenLabel, m_when, m_order})
        ordering->addWidget(part);
    ordering->addStretch();
    auto* settling = new QHBoxLayout;
    settling->setSpacing(grid);
    settling->addWidget(m_what, 1);
    settling->addWidget(m_comes, 0, Qt::AlignTop);
    settling->addWidget(m_comesNot, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(ordering);
    column->addWidget(m_table, 1);
    column->addLayout(settling);
    column->addStretch();
    connect(m_ask, &QPushButton::clicked, this, &PickupPanel::askTimes);
    connect(m_order, &QPushButton::clicked, this, &PickupPanel::order);
    connect(m_comes, &QPushButton::clicked, this, [this] { settle(PickupWord::Ordered); });
    connect(m_comesNot, &QPushButton::clicked, this, [this] { settle(PickupWord::NotOrdered); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PickupPanel::judge);
    retranslate();
}

void PickupPanel::show(const AccountDay& day)
{
    if (day.outgoings.account.id != m_day.outgoings.account.id)
        takeTimes({});
    m_day = day;
    const QList<OrderedPickup> pickups = day.fetching ? day.fetching->pickups : QList<OrderedPickup>();
    if (pickups != m_model->rows()) {
        m_model->replaceAll(pickups);
        m_table->resizeColumnsToContents();
        const auto open = std::ranges::find(pickups, PickupState::Unknown, &OrderedPickup::state);
        if (!pickups.isEmpty())
            m_table->selectRow(open == pickups.end() ? 0 : static_cast<int>(open - pickups.begin()));
    }
    judge();
}

void PickupPanel::askTimes()
{
    m_isBusy = true;
    judge();
    m_services.tasks
        .run(Lane::Network, tr("Asking when the carrier can come"),
             [&desk = m_services.desk, wish = shipping::PickupWish{.account = m_day.outgoings.account.id}](
                 const LongCall& call) { return shipping::pickupSlots(desk, wish, call.stop); })
        .in(m_asking)
        .then(this, [this](const Result<QList<carriers::PickupSlot>>& times) {
            m_isBusy = false;
            takeTimes(times.value_or(QList<carriers::PickupSlot>()));
            judge();
            if (!times)
                return Q_EMIT failed(times.error());
            if (times->isEmpty())
                return Q_EMIT announced(tr("The carrier offers no pickup for these parcels."));
            m_when->setFocus(Qt::OtherFocusReason);
        });
}

void PickupPanel::takeTimes(const QList<carriers::PickupSlot>& times)
{
    m_times = times;
    m_when->clear();
    for (const carriers::PickupSlot& slot : times)
        m_when->addItem(slotName(slot));
    m_isBusy = false;
}

void PickupPanel::order()
{
    const int at = m_when->currentIndex();
    if (at < 0 || at >= m_times.size() || !m_day.fetching)
        return;
    m_isBusy = true;
    judge();
    const shipping::PickupWish wish =
        shipping::wishFor({.account = m_day.outgoings.account.id}, m_times[at], m_day.fetching->zone);
    m_services.tasks
        .run(Lane::Network, tr("Ordering a pickup"),
             [&desk = m_services.desk, wish](const LongCall& call) {
                 return shipping::bookPickup(desk, wish, call.stop);
             })
        .then(this, [this](const Result<OrderedPickup>& pickup) {
            m_isBusy = false;
            judge();
            if (!pickup)
                return Q_EMIT failed(pickup.error());
            takeOrdered(*pickup);
        });
}

void PickupPanel::takeOrdered(const OrderedPickup& pickup)
{
    takeTimes({});
    if (pickup.state == PickupState::Refused && pickup.error)
        return Q_EMIT failed(*pickup.error);
    if (pickup.state == PickupState::Ordered)
        Q_EMIT announced(pickup.number.isEmpty() ? tr("The pickup is ordered.")
                                                 : tr("The pickup is ordered: %1.").arg(pickup.number));
}

void PickupPanel::settle(PickupWord word)
{
    const OrderedPickup* pickup = chosen();
    if (!pickup)
        return;
    m_isBusy = true;
    judge();
    m_services.tasks
        .run(Lane::Saves,
             [&desk = m_services.desk, id = pickup->id, word] { return shipping::settlePickup(desk, id, word); })
        .then(this, [this](const Result<OrderedPickup>& settled) {
            m_isBusy = false;
            judge();
            if (!settled)
                return Q_EMIT failed(settled.error());
            Q_EMIT announced(tr("Pickup: %1.").arg(pickupStateName(settled->state)));
        });
}

const OrderedPickup* PickupPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

void PickupPanel::judge()
{
    const bool canFetch = m_day.fetching.has_value();
    const qsizetype waiting = canFetch ? m_day.fetching->parcels.size() : 0;
    m_words->setReason(!canFetch ? tr("Pickups of this account cannot be ordered from here. Hand the parcels over, or "
                                      "use the carrier's page.")
                       : waiting > 0
                           ? tr("%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.",
                                nullptr, static_cast<int>(waiting))
                           : tr("Nothing waits to be fetched."),
                       Tone::Plain);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ask, m_whenLabel, m_when, m_order})
        part->setVisible(canFetch);
    m_ask->setEnabled(waiting > 0 && !m_isBusy);
    m_when->setEnabled(!m_times.isEmpty() && !m_isBusy);
    m_order->setEnabled(!m_times.isEmpty() && waiting > 0 && !m_isBusy);
    const bool hasPickups = canFetch && !m_day.fetching->pickups.isEmpty();
    m_table->setVisible(hasPickups);
    m_title->setVisible(canFetch);
    setMaximumHeight(canFetch ? QWIDGETSIZE_MAX : 6 * grid);
    const OrderedPickup* pickup = hasPickups ? chosen() : nullptr;
    const bool isUnknown = pickup && pickup->state == PickupState::Unknown;
    const bool isOrdered = pickup && pickup->state == PickupState::Ordered;
    m_comes->setVisible(isUnknown);
    m_comesNot->setVisible(isUnknown || isOrdered);
    m_comes->setEnabled(!m_isBusy);
    m_comesNot->setEnabled(!m_isBusy);
    QStringList said;
    if (isUnknown)
        said << tr("It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its "
                   "customer service, then say what it is.");
    if (pickup && pickup->state == PickupState::Refused && pickup->error)
        said << text::sentence(*pickup->error);
    if (pickup)
        for (const model::PickupParcel& parcel : pickup->parcels)
            if (parcel.refused)
                said << tr("Not taken: %1. %2").arg(parcel.number, text::sentence(*parcel.refused));
    m_what->setReason(said.join(u'\n'), Tone::Plain);
    m_what->setVisible(hasPickups);
}

void PickupPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        for (int at = 0; at < m_times.size(); ++at)
            m_when->setItemText(at, slotName(m_times[at]));
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PickupPanel::retranslate()
{
    m_title->setText(tr("Pickup"));
    m_ask->setText(tr("Ask for times"));
    m_whenLabel->setText(tr("When"));
    m_order->setText(tr("Order pickup"));
    m_comes->setText(tr("The carrier comes"));
    m_comesNot->setText(tr("It does not come"));
    m_comesNot->setToolTip(tr("The parcels can be ordered anew."));
    m_table->setAccessibleName(tr("Pickups of this account"));
    judge();
}

} // namespace aviso::ui
