#include "ui/shipments/bookingverbs.h"

#include "core/shipping/booking.h"
#include "core/shipping/returnlabels.h"
#include "ui/approval/approvalpanel.h"
#include "ui/icons.h"
#include "ui/mainwindow/page.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/bookingrun.h"
#include "ui/shipments/chosen.h"
#include "ui/shipments/onego.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

BookingVerbs::BookingVerbs(const Services& services, const Parts& parts)
    : QObject(parts.page), m_services(services), m_parts(parts), m_booking(new BookingRun(services, parts.bar, this)),
      m_oneGo(new OneGo(services, m_booking, parts.printing, this)),
      m_book(parts.page->newVerb(u"book-selected"_s, Qt::Key_F9, icon(u"book"_s), [this] { bookChosen(); })),
      m_bookReady(parts.page->newVerb(u"book-ready"_s, Qt::SHIFT | Qt::Key_F9, icon(u"book"_s), [this] { bookAll(); })),
      m_complete(parts.page->newVerb(u"complete"_s, Qt::CTRL | Qt::Key_F9, icon(u"book"_s),
                                     [this] { ship(m_parts.form->shipment()); })),
      m_settle(parts.page->newVerb(u"reconcile"_s, Qt::Key_F8, icon(u"reconcile"_s), [this] { reconcile(); })),
      m_returns(parts.page->newVerb(u"return-labels"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F9, icon(u"reship"_s),
                                    [this] { bookReturns(); }))
{
    connect(m_booking, &BookingRun::busyChanged, this, &BookingVerbs::busyChanged);
    connect(m_booking, &BookingRun::booked, this, &BookingVerbs::takeBooked);
    connect(m_booking, &BookingRun::failed, this, &BookingVerbs::failed);
    connect(m_oneGo, &OneGo::announced, this, &BookingVerbs::announced);
    connect(m_oneGo, &OneGo::failed, this, &BookingVerbs::failed);
    connect(parts.form, &ShipmentForm::settleAsked, m_settle, &QAction::trigger);
    connect(parts.form, &ShipmentForm::giveUpAsked, this, [this](ShipmentId id) { giveUp(id, {}); });
    retranslate();
}

QList<QAction*> BookingVerbs::verbs() const
{
    return {m_book, m_bookReady, m_complete, m_returns, m_settle};
}

void BookingVerbs::ship(ShipmentId shipment)
{
    m_parts.form->whenKept([this, shipment] { m_oneGo->ship(shipment); });
}

QString BookingVerbs::busy() const
{
    if (m_isReturning)
        return tr("Return labels are being made.");
    return m_booking->isBusy() ? tr("Shipments are being booked.") : QString();
}

void BookingVerbs::enable()
{
    const bool isOpen = m_parts.form->shipment() != ShipmentId{};
    const QString none = tr("No shipment is selected.");
    allow(*m_book, m_parts.list->isAnySelected() || isOpen ? busy() : none);
    allow(*m_returns, m_parts.list->isAnySelected() || isOpen ? busy() : none);
    allow(*m_bookReady, busy());
    allow(*m_complete, isOpen ? busy() : none);
}

void BookingVerbs::bookChosen()
{
    // Whatever is selected when all is kept.
    m_parts.form->whenKept(
        [this, selected = m_parts.list->selected(), toBook = chosenIn(*m_parts.list, *m_parts.form)] {
            m_selectedBefore = selected;
            m_booking->bookChosen(toBook);
        });
}

void BookingVerbs::bookAll()
{
    m_parts.form->whenKept([this, selected = m_parts.list->selected()] {
        m_selectedBefore = selected;
        m_booking->bookReady();
    });
}

void BookingVerbs::takeBooked(const QString& title, const QList<BatchResult>& results)
{
    Q_EMIT announced(title);
    Q_EMIT looked(title, results);
    QList<ShipmentId> booked;
    QList<ShipmentId> bad;
    for (const BatchResult& result : results) {
        if (result.kind == BatchResult::Kind::Done || result.kind == BatchResult::Kind::Warned)
            booked.append(result.shipment);
        if (result.kind == BatchResult::Kind::Failed || result.kind == BatchResult::Kind::Unknown)
            bad.append(result.shipment);
    }
    m_parts.form->addressHelp()->takeBooked(booked);
    // Those that went wrong wait to be mended; without any, what was chosen stays so, to be printed. Whoever has gone
    // on to another row meanwhile is left there.
    const bool isInBatch = std::ranges::any_of(
        results, [this](const BatchResult& result) { return result.shipment == m_parts.list->current(); });
    if (!bad.isEmpty() && isInBatch && m_parts.list->selected() == m_selectedBefore)
        m_parts.list->select(bad);
}

void BookingVerbs::giveUp(ShipmentId shipment, const std::optional<shipping::Signature>& signature)
{
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, shipment,
                           signature] { return shipping::giveUpNumbers(desk, shipment, signature); })
        .then(this, [this, shipment](const Result<QStringList>& numbers) {
            if (numbers)
                return Q_EMIT announced(
                    tr("Given up: %1. The shipment can be booked again.").arg(numbers->join(u", "_s)));
            if (!asksForApproval(numbers.error()))
                return Q_EMIT failed(numbers.error());
            approvalOver(*m_parts.form, m_services)
                .ask(numbers.error(), this,
                     [this, shipment](const shipping::Signature& given) { giveUp(shipment, given); });
        });
}

void BookingVerbs::reconcile()
{
    m_services.tasks
        .run(Lane::Network, tr("Settling unknown outcomes"),
             [&desk = m_services.desk](const LongCall& call) { return shipping::reconcile(desk, call); })
        .then(this, [this](const Result<QList<shipping::SettledItem>>& items) {
            if (!items)
                return Q_EMIT failed(items.error());
            if (items->isEmpty())
                return Q_EMIT announced(tr("There is no unknown outcome."));
            Q_EMIT looked(tr("%n outcome(s) looked at", nullptr, static_cast<int>(items->size())), resultsOf(*items));
        });
}

/// For what is chosen and booked. Whatever comes of it, the bookings stand.
void BookingVerbs::bookReturns()
{
    m_isReturning = true;
    Q_EMIT busyChanged();
    m_services.tasks
        .run(Lane::Network, tr("Making return labels"),
             [&desk = m_services.desk, chosen = chosenIn(*m_parts.list, *m_parts.form)](const LongCall& call) {
                 return shipping::bookReturns(desk, chosen, call);
             })
        .then(this, [this](const QList<shipping::BookingItem>& items) {
            m_isReturning = false;
            Q_EMIT busyChanged();
            takeReturns(items);
        });
}

void BookingVerbs::takeReturns(const QList<shipping::BookingItem>& items)
{
    QList<shipping::BookingItem> bad;
    QStringList made;
    for (const shipping::BookingItem& item : items)
        if (item.error)
            bad.append(item);
        else
            made += item.numbers;
    if (!made.isEmpty())
        Q_EMIT announced(tr("Return label(s) made, beside the labels: %1").arg(made.join(u", "_s)));
    if (!bad.isEmpty())
        Q_EMIT looked(tr("%n return label(s) not made", nullptr, static_cast<int>(bad.size())), resultsOf(bad));
}

void BookingVerbs::retranslate()
{
    m_book->setText(tr("Book selected"));
    m_bookReady->setText(tr("Book all that are ready"));
    m_complete->setText(tr("Book and print"));
    m_returns->setText(tr("Make return labels"));
    m_settle->setText(tr("Settle unknown outcomes"));
}

} // namespace aviso::ui
