#include "ui/shipments/wayview.h"

#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "core/tracking/sync.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/reasonlabel.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/shipments/statelook.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using carriers::Party;
using tracking::Choice;
using tracking::Mirror;

namespace {

QString partyName(Party party)
{
    return party == Party::Sender ? WayView::tr("Sender") : WayView::tr("Recipient");
}

QString stateOf(const Choice& choice)
{
    using enum model::ActionState;
    if (choice.ordered && choice.ordered->state == Ordered)
        return WayView::tr("Ordered");
    if (choice.ordered)
        return WayView::tr("Outcome unknown");
    if (!choice.isPossible)
        return choice.isByCall ? WayView::tr("Ask the carrier") : WayView::tr("On the carrier's page");
    return *choice.isPossible ? WayView::tr("Possible") : WayView::tr("Not possible");
}

QIcon iconOf(const Choice& choice)
{
    if (choice.ordered)
        return choice.ordered->state == model::ActionState::Ordered ? icon(u"good"_s, Tone::Good)
                                                                    : icon(u"unknown"_s, Tone::Warning);
    if (!choice.isPossible)
        return icon(u"advice"_s, Tone::Accent);
    return *choice.isPossible ? icon(u"ready"_s, Tone::Accent) : icon(u"dropped"_s, Tone::Faint);
}

QString whyOf(const Choice& choice)
{
    return choice.why ? text::sentence(*choice.why) : QString();
}

/// What is worth knowing of the parcel besides its status, in the order in which people ask for it.
QStringList factLines(const model::Follow& follow)
{
    const auto time = [&](const QString& name) { return QDateTime::fromString(follow.facts.value(name), Qt::ISODate); };
    QStringList lines;
    if (const QDateTime at = time(u"expected"_s); at.isValid())
        lines.append(WayView::tr("Expected: %1").arg(localTime(at)));
    if (const QString point = follow.facts.value(u"collection-point"_s); !point.isEmpty())
        lines.append(WayView::tr("Where it waits: %1").arg(point));
    if (const QDateTime at = time(u"storage-until"_s); at.isValid())
        lines.append(WayView::tr("Kept until %1").arg(localTime(at)));
    if (const QDateTime at = time(u"storage-charged-from"_s); at.isValid())
        lines.append(WayView::tr("Storage is charged from %1").arg(localTime(at)));
    if (follow.lastError)
        lines.append(text::sentence(*follow.lastError));
    const QString asked = follow.askedAt.isValid() ? WayView::tr("Last asked: %1").arg(localTime(follow.askedAt))
                                                   : WayView::tr("The carrier was not asked yet");
    lines.append(follow.nextAt.isValid() ? WayView::tr("%1; next: %2").arg(asked, localTime(follow.nextAt))
                                         : WayView::tr("%1; it is asked no more by itself").arg(asked));
    return lines;
}

} // namespace

WayView::WayView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
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
    column->addWidget(buildHead());
    column->addWidget(m_table, 1);
    column->addWidget(buildDesk());
    m_table->setObjectName(u"choices"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        forgetOffer();
        showChoice();
    });
    retranslate();
    showParcel();
}

QWidget* WayView::buildHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QHBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid);
    m_picture = new QLabel(head);
    m_standing = new QLabel(head);
    m_standing->setFont(titleFont());
    m_standing->setObjectName(u"way-standing"_s);
    m_facts = new QLabel(head);
    m_facts->setObjectName(u"way-facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parcels = new QComboBox(head);
    m_parcels->setObjectName(u"way-parcels"_s);
    m_ask = new QPushButton(icon(u"track"_s), QString(), head);
    m_ask->setObjectName(u"way-ask"_s);
    m_page = new QPushButton(icon(u"page"_s), QString(), head);
    m_page->setObjectName(u"way-page"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 2);
    words->addWidget(m_standing);
    words->addWidget(m_facts);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(grid / 2);
    buttons->addWidget(m_parcels);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_page);
    buttons->addStretch();
    rows->addWidget(m_picture, 0, Qt::AlignTop);
    rows->addLayout(words, 1);
    rows->addLayout(buttons);
    connect(m_parcels, &QComboBox::currentIndexChanged, this, &WayView::showParcel);
    connect(m_ask, &QPushButton::clicked, this, &WayView::askCarrier);
    connect(m_page, &QPushButton::clicked, this, &WayView::openPage);
    return head;
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
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(grid / 2);
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
    rows->addLayout(m_form);
    rows->addWidget(m_price);
    rows->addLayout(buttons);
    rows->addWidget(m_bill);
    connect(m_check, &QPushButton::clicked, this, &WayView::askPrice);
    connect(m_order, &QPushButton::clicked, this, &WayView::order);
    connect(m_takeBack, &QPushButton::clicked, this, &WayView::takeBack);
    connect(m_giveUp, &QPushButton::clicked, this, &WayView::giveUp);
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
    const QSignalBlocker quiet(m_parcels);
    const int before = m_parcels->currentIndex();
    m_parcels->clear();
    for (const Mirror& mirror : m_mirrors)
        m_parcels->addItem(mirror.number);
    m_parcels->setCurrentIndex(
        std::clamp(before, m_mirrors.isEmpty() ? -1 : 0, static_cast<int>(m_mirrors.size()) - 1));
    m_parcels->setVisible(m_mirrors.size() > 1);
    showParcel();
}

const Mirror* WayView::parcel() const
{
    const int at = m_parcels->currentIndex();
    return at >= 0 && at < m_mirrors.size() ? &m_mirrors[at] : nullptr;
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
    const int size = 3 * grid;
    m_picture->setPixmap(mirror && !mirror->follow.code.isEmpty() ? statusIcon(mirror->follow.status).pixmap(size, size)
                                                                  : QPixmap());
    m_standing->setText(mirror ? text::standingName(mirror->follow) : tr("Not on its way yet"));
    QStringList lines = mirror ? factLines(mirror->follow)
                               : QStringList{tr("Once it is booked, this page shows where the parcel is and what "
                                                "can still be changed.")};
    if (mirror && mirror->follow.since.isValid())
        lines.prepend(tr("Since %1").arg(localTime(mirror->follow.since)));
    m_facts->setText(lines.join(u'\n'));
    showBill();
    showChoice();
}

void WayView::showChoice()
{
    const Mirror* mirror = parcel();
    const Choice* chosen = choice();
    m_name->setText(chosen ? text::actionName(mirror->carrier, chosen->action) : QString());
    QStringList words;
    if (chosen) {
        words.append(text::actionNote(mirror->carrier, chosen->action));
        words.append(whyOf(*chosen));
        words.removeAll(QString());
        if (!chosen->isByCall && words.isEmpty())
            words.append(chosen->party == Party::Sender ? tr("There is no public call for it: use the carrier's page.")
                                                        : tr("Only the recipient can do it, on the carrier's page."));
    }
    m_note->setReason(words.join(u' '), Tone::Faint);
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
    const QString wanted =
        isWanted ? QStringList{parcel()->carrier, parcel()->number, action->word, m_services.language.code()}.join(u'/')
                 : QString();
    if (wanted == m_fieldsOf)
        return;
    m_fieldsOf = wanted;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    if (!isWanted)
        return;
    for (const QString& name : action->fields) {
        auto* editor = new FieldEditor(name, this);
        auto* label = new QLabel(text::fieldName(name), this);
        label->setBuddy(editor->edit());
        editor->edit()->setAccessibleName(label->text());
        m_form->addRow(label, editor);
        connect(editor, &FieldEditor::edited, this, [this] {
            forgetOffer();
            enable();
        });
        m_fields.append(editor);
    }
    assignMnemonics(this);
}

void WayView::showOffer()
{
    const bool isRefused = m_offer && m_offer->possible.isPossible == false;
    QString words;
    if (isRefused)
        words = text::sentence(
            m_offer->possible.why.value_or(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}));
    else if (m_offer && m_offer->quote) {
        QStringList lines;
        for (const carriers::BillLine& line : m_offer->quote->lines)
            lines.append(u"%1: %2"_s.arg(line.name, text::moneyText(line.amount)));
        if (m_offer->quote->total)
            lines.append(tr("Together: %1").arg(text::moneyText(*m_offer->quote->total)));
        words = lines.join(u" · "_s);
    } else if (m_offer) {
        words = tr("The carrier allows it, and names no price beforehand.");
    }
    m_price->setReason(words, isRefused ? Tone::Bad : Tone::Plain);
    const auto total = m_offer && m_offer->quote ? m_offer->quote->total : std::nullopt;
    m_order->setText(total ? tr("Order for %1").arg(text::moneyText(*total)) : tr("Order"));
}

void WayView::showBill()
{
    const Mirror* mirror = parcel();
    QStringList lines;
    QMap<QString, qint64> sums;
    if (mirror)
        for (const model::BillEntry& entry : mirror->bill) {
            lines.append(u"%1: %2"_s.arg(entry.name, text::moneyText(entry.amount)));
            sums[entry.amount.currency] += entry.amount.minor;
        }
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        lines.append(tr("Together: %1").arg(text::moneyText({.minor = *sum, .currency = sum.key()})));
    m_bill->setText(lines.isEmpty() ? QString() : tr("Charged so far: %1").arg(lines.join(u" · "_s)));
    m_bill->setVisible(!lines.isEmpty());
}

void WayView::enable()
{
    const Mirror* mirror = parcel();
    const Choice* chosen = choice();
    const bool isFree = chosen && chosen->isByCall && !chosen->ordered && chosen->isPossible != false && !m_isBusy;
    const bool isVoid = chosen && chosen->action == model::voidWord;
    m_ask->setEnabled(mirror && !m_isBusy);
    m_page->setEnabled(mirror && !mirror->page.isEmpty());
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
    tracking::Wish wish{.parcel = parcel()->parcel, .action = choice()->action, .party = choice()->party};
    for (const FieldEditor* editor : m_fields)
        if (!editor->text().trimmed().isEmpty())
            wish.values.insert(editor->field(), editor->text().trimmed());
    if (m_offer && m_offer->quote)
        wish.agreed = m_offer->quote->total;
    return wish;
}

void WayView::forgetOffer()
{
    m_offer.reset();
    showOffer();
}

void WayView::askCarrier()
{
    m_isBusy = true;
    enable();
    m_services.tasks
        .run(Lane::Network, tr("Asking the carrier where the parcel is"),
             [&desk = m_services.desk, id = m_shipment](const LongCall& call) {
                 return tracking::syncShipments(desk, {id}, call);
             })
        .in(m_asking)
        .then(this, [this](const Result<tracking::Synced>& synced) {
            m_isBusy = false;
            enable();
            if (!synced)
                return Q_EMIT failed(synced.error());
            if (!synced->failed.isEmpty())
                return Q_EMIT failed(synced->failed.first().error);
            Q_EMIT announced(synced->eventsNew > 0
                                 ? tr("%n new event(s).", nullptr, static_cast<int>(synced->eventsNew))
                                 : tr("Nothing new."));
        });
}

void WayView::askPrice()
{
    if (!choice())
        return;
    m_isBusy = true;
    enable();
    m_services.tasks
        .run(Lane::Network, tr("Asking the carrier what is possible"),
             [&desk = m_services.desk, wish = wish()](const LongCall& call) {
                 return tracking::askFor(desk, wish, call.stop);
             })
        .in(m_asking)
        .then(this, [this](const Result<tracking::Offer>& offer) {
            m_isBusy = false;
            if (offer)
                m_offer = *offer;
            showOffer();
            enable();
            if (!offer)
                m_price->setReason(text::sentence(offer.error()), Tone::Bad);
            else if (m_order->isEnabled())
                m_order->setFocus(Qt::OtherFocusReason);
        });
}

void WayView::order()
{
    if (!choice())
        return;
    m_isBusy = true;
    enable();
    const auto& desk = m_services.desk;
    if (choice()->action == model::voidWord) {
        m_services.tasks
            .run(Lane::Network, tr("Taking the booking back"),
                 [&desk, id = m_shipment](const LongCall& call) { return tracking::voidShipment(desk, id, call.stop); })
            .then(this, [this](const Result<void>& gone) {
                m_isBusy = false;
                refresh();
                enable();
                if (!gone)
                    return m_price->setReason(text::sentence(gone.error()), Tone::Bad);
                Q_EMIT announced(tr("The booking is taken back. Destroy the printed label."));
            });
        return;
    }
    m_services.tasks
        .run(Lane::Network, tr("Ordering"),
             [&desk, wish = wish()](const LongCall& call) { return tracking::order(desk, wish, call.stop); })
        .then(this, [this](const Result<model::OrderedAction>& ordered) { takeOrdered(ordered); });
}

void WayView::takeBack()
{
    if (!choice() || !choice()->ordered)
        return;
    m_isBusy = true;
    enable();
    m_services.tasks
        .run(Lane::Network, tr("Taking the order back"),
             [&desk = m_services.desk, id = choice()->ordered->id](const LongCall& call) {
                 return tracking::cancelOrder(desk, id, call.stop);
             })
        .then(this, [this](const Result<model::OrderedAction>& ordered) { takeOrdered(ordered); });
}

void WayView::giveUp()
{
    if (!choice() || !choice()->ordered)
        return;
    m_services.tasks
        .run(Lane::Saves,
             [&desk = m_services.desk, id = choice()->ordered->id] { return tracking::giveUpAction(desk, id); })
        .then(this, [this](const Result<model::OrderedAction>& given) {
            forgetOffer();
            refresh();
            if (!given)
                m_price->setReason(text::sentence(given.error()), Tone::Bad);
        });
}

void WayView::takeOrdered(const Result<model::OrderedAction>& ordered)
{
    m_isBusy = false;
    forgetOffer();
    refresh();
    enable();
    if (!ordered)
        return m_price->setReason(text::sentence(ordered.error()), Tone::Bad);
    Q_EMIT announced(ordered->state == model::ActionState::Cancelled
                         ? tr("The order is taken back.")
                         : tr("Ordered. The carrier's number: %1").arg(ordered->orderNumber));
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
    m_parcels->setAccessibleName(tr("Parcel"));
    m_ask->setText(tr("Ask now"));
    m_ask->setToolTip(tr("Asks the carrier where the parcel is"));
    m_page->setText(tr("The carrier's page"));
    m_check->setText(tr("Check and price"));
    m_takeBack->setText(tr("Take the order back"));
    m_giveUp->setText(tr("Give it up"));
    m_giveUp->setToolTip(tr("Asks nobody; look at the carrier's page first"));
    m_model.retranslate();
    assignMnemonics(this);
}

} // namespace aviso::ui
