#include "ui/shipments/wayview.h"

#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/fields/reasonlabel.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/shipments/wayfields.h"
#include "ui/shipments/wayhead.h"
#include "ui/shipments/waywords.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using tracking::Choice;
using tracking::Mirror;

namespace {

constexpr int rowsAlwaysSeen = 4;

} // namespace

WayView::WayView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_head(new WayHead(this)),
      m_model(
          {{.title = [] { return tr("What"); },
            .text =
                [this](const Choice& one) {
                    const Mirror* shown = this->parcel();
                    return shown ? text::actionName(shown->carrier, one.action) : one.action;
                },
            .icon = &iconOf},
           {.title = [] { return tr("Whose right"); }, .text = [](const Choice& one) { return partyName(one.party); }},
           {.title = [] { return tr("Now"); }, .text = &stateOf, .tip = &whyOf},
           {.title = [] { return tr("Until"); },
            .text = [](const Choice& one) { return one.until.isValid() ? localTime(one.until) : QString(); },
            .font = figureFont()}}),
      m_table(newTable(&m_model, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(buildDesk());
    m_table->setObjectName(u"choices"_s);
    m_table->setMinimumHeight(rowsAlwaysSeen * m_table->verticalHeader()->defaultSectionSize());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        forgetOffer();
        showChoice();
    });
    connect(m_head, &WayHead::turned, this, &WayView::showParcel);
    connect(m_head, &WayHead::askAsked, this, &WayView::askCarrier);
    connect(m_head, &WayHead::pageAsked, this, &WayView::openPage);
    retranslate();
    showParcel();
}

QWidget* WayView::buildDesk()
{
    auto* desk = new QWidget(this);
    auto* rows = new QVBoxLayout(desk);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid / 2);
    m_name = new QLabel(desk);
    m_name->setFont(titleFont());
    m_note = new ReasonLabel(2, desk);
    m_note->setObjectName(u"way-note"_s);
    m_fields = new WayFields(m_services, desk);
    m_price = new ReasonLabel(2, desk);
    m_price->setObjectName(u"way-price"_s);
    m_check = new QPushButton(desk);
    m_check->setObjectName(u"way-check"_s);
    m_order = new QPushButton(desk);
    m_order->setObjectName(u"way-order"_s);
    m_takeBack = new QPushButton(desk);
    m_takeBack->setObjectName(u"way-take-back"_s);
    m_giveUp = new QPushButton(desk);
    m_giveUp->setObjectName(u"way-give-up"_s);
    m_bill = new QLabel(desk);
    m_bill->setObjectName(u"way-bill"_s);
    m_bill->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_check);
    buttons->addWidget(m_order);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_giveUp);
    buttons->addStretch();
    rows->addWidget(m_name);
    rows->addWidget(m_note);
    rows->addWidget(m_fields);
    rows->addWidget(m_price);
    rows->addLayout(buttons);
    rows->addWidget(m_bill);
    connect(m_fields, &WayFields::edited, this, [this] {
        forgetOffer();
        enable();
    });
    connect(m_check, &QPushButton::clicked, this, &WayView::askPrice);
    connect(m_order, &QPushButton::clicked, this, [this] { order({}); });
    connect(m_takeBack, &QPushButton::clicked, this, &WayView::takeBack);
    connect(m_giveUp, &QPushButton::clicked, this, [this] { giveUp({}); });
    return desk;
}

void WayView::load(ShipmentId id)
{
    if (id != m_shipment) {
        forgetOffer();
        m_asking.drop();
        m_isBusy = false;
    }
    m_shipment = id;
    if (id == ShipmentId{})
        return take({});
    m_services.tasks.run(Lane::Desk, [&desk = m_services.desk, id] { return tracking::mirrorsOf(desk, id); })
        .in(m_latest)
        .then(this, [this](const Result<QList<Mirror>>& mirrors) {
            if (!mirrors)
                return Q_EMIT failed(mirrors.error());
            take(*mirrors);
        });
}

void WayView::refresh()
{
    load(m_shipment);
}

void WayView::take(const QList<Mirror>& mirrors)
{
    if (mirrors == m_mirrors && !mirrors.isEmpty())
        return;
    m_mirrors = mirrors;
    m_head->show(mirrors);
    showParcel();
}

const Mirror* WayView::parcel() const
{
    return m_head->parcel();
}

const Choice* WayView::choice() const
{
    const Mirror* mirror = parcel();
    const int row = m_table->currentIndex().row();
    return mirror && row >= 0 && row < mirror->choices.size() ? &mirror->choices[row] : nullptr;
}

void WayView::showParcel()
{
    const Mirror* mirror = parcel();
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.replaceAll(mirror ? mirror->choices : QList<Choice>());
    if (mirror && !mirror->choices.isEmpty()) // a reset leaves nothing current
        m_table->selectRow(std::min(row, static_cast<int>(mirror->choices.size()) - 1));
    m_table->setVisible(mirror);
    m_bill->setText(mirror ? billWords(mirror->bill) : QString());
    m_bill->setVisible(!m_bill->text().isEmpty());
    showChoice();
}

void WayView::showChoice()
{
    const Mirror* mirror = parcel();
    const Choice* chosen = choice();
    m_name->setText(chosen ? text::actionName(mirror->carrier, chosen->action) : QString());
    m_note->setReason(chosen ? noteOf(mirror->carrier, *chosen) : QString(), Tone::Faint);
    const auto entry =
        mirror ? m_services.desk.catalogue.constFind(mirror->carrier) : m_services.desk.catalogue.constEnd();
    const bool isKnown = chosen && entry != m_services.desk.catalogue.constEnd();
    showFields(isKnown ? catalogue::action(*entry, chosen->action) : nullptr);
    showOffer();
    enable();
}

void WayView::showFields(const catalogue::Action* action)
{
    const Choice* chosen = choice();
    const bool isWanted = action && chosen->isByCall && !chosen->ordered && chosen->isPossible != false;
    m_fields->show(isWanted ? parcel() : nullptr, action);
}

void WayView::showOffer()
{
    const bool isRefused = m_offer && m_offer->possible.isPossible == false;
    m_price->setReason(m_offer ? offerWords(*m_offer) : QString(), isRefused ? Tone::Bad : Tone::Plain);
    const auto total = m_offer && m_offer->quote ? m_offer->quote->total : std::nullopt;
    m_order->setText(total ? tr("Order for %1").arg(text::moneyText(*total)) : tr("Order"));
}

void WayView::enable()
{
    const Choice* chosen = choice();
    const bool isFree = chosen && chosen->isByCall && !chosen->ordered && chosen->isPossible != false && !m_isBusy;
    const bool isVoid = chosen && chosen->action == model::voidWord;
    m_head->setBusy(m_isBusy);
    m_check->setVisible(chosen && chosen->isByCall && !isVoid);
    m_check->setEnabled(isFree);
    m_order->setVisible(chosen && chosen->isByCall);
    m_order->setEnabled(isFree && (isVoid || (m_offer && m_offer->possible.isPossible != false)));
    const bool canGoBack = chosen && chosen->ordered && chosen->ordered->canBeCancelled && !m_isBusy;
    const bool isUnknown = chosen && chosen->ordered && model::isOpen(chosen->ordered->state);
    m_takeBack->setVisible(chosen && chosen->ordered && !isVoid && !isUnknown);
    m_giveUp->setVisible(isUnknown);
    m_giveUp->setEnabled(isUnknown && !m_isBusy);
    m_takeBack->setEnabled(canGoBack);
}

tracking::Wish WayView::wish() const
{
    tracking::Wish wish{
        .parcel = parcel()->parcel, .action = choice()->action, .party = choice()->party, .values = m_fields->values()};
    if (m_offer && m_offer->quote)
        wish.agreed = m_offer->quote->total;
    return wish;
}

void WayView::forgetOffer()
{
    m_offer.reset();
    showOffer();
}

void WayView::openPage()
{
    if (const Mirror* mirror = parcel(); mirror && !mirror->page.isEmpty())
        QDesktopServices::openUrl(mirror->page);
}

void WayView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_offer.reset(); // its words were the other language's
        showParcel();
    }
    QWidget::changeEvent(event);
}

void WayView::retranslate()
{
    m_table->setAccessibleName(tr("What can still be done"));
    m_check->setText(tr("Check and price"));
    m_takeBack->setText(tr("Take the order back"));
    m_giveUp->setText(tr("Give it up"));
    m_giveUp->setToolTip(tr("Asks nobody; look at the carrier's page first"));
    m_model.retranslate();
    assignMnemonics(this);
}

} // namespace aviso::ui
