#include "core/text/sentences.h"
#include "core/tracking/sync.h"
#include "ui/fields/reasonlabel.h"
#include "ui/look.h"
#include "ui/shipments/wayview.h"

#include <QPushButton>

namespace aviso::ui {

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

void WayView::order(const Signature& signature)
{
    if (!choice())
        return;
    m_isBusy = true;
    enable();
    if (choice()->action == model::voidWord)
        return takeBookingBack(signature);
    const tracking::Wish wanted = wish();
    m_services.tasks
        .run(Lane::Network, tr("Ordering"),
             [&desk = m_services.desk, wanted, signature](const LongCall& call) {
                 tracking::Wish approved = wanted;
                 approved.signature = signature;
                 return tracking::order(desk, approved, call.stop);
             })
        .then(this, [this, wanted](const Result<model::OrderedAction>& ordered) {
            if (ordered || !asksForApproval(ordered.error()))
                return takeOrdered(ordered);
            m_isBusy = false;
            enable();
            askToApprove(ordered.error(), [this, wanted](const shipping::Signature& given) {
                if (choice() && wish() == wanted) // what was approved, and nothing else
                    order(given);
            });
        });
}

void WayView::takeBookingBack(const Signature& signature)
{
    m_services.tasks
        .run(Lane::Network, tr("Taking the booking back"),
             [&desk = m_services.desk, id = m_shipment, signature](const LongCall& call) {
                 return tracking::voidShipment(desk, id, call.stop, signature);
             })
        .then(this, [this, id = m_shipment](const Result<void>& gone) {
            m_isBusy = false;
            refresh();
            enable();
            if (gone)
                return Q_EMIT announced(tr("The booking is taken back. Destroy the printed label."));
            if (!asksForApproval(gone.error()))
                return m_price->setReason(text::sentence(gone.error()), Tone::Bad);
            askToApprove(gone.error(), [this, id](const shipping::Signature& given) {
                if (id == m_shipment)
                    takeBookingBack(given);
            });
        });
}

void WayView::askToApprove(const Error& why, const ApprovalPanel::Signed& then)
{
    approvalOver(*this, m_services).ask(why, this, then);
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

void WayView::giveUp(const Signature& signature)
{
    if (!choice() || !choice()->ordered)
        return;
    const model::ActionId id = choice()->ordered->id;
    m_services.tasks
        .run(Lane::Saves,
             [&desk = m_services.desk, id, signature] { return tracking::giveUpAction(desk, id, signature); })
        .then(this, [this, id](const Result<model::OrderedAction>& given) {
            forgetOffer();
            refresh();
            if (given)
                return;
            if (!asksForApproval(given.error()))
                return m_price->setReason(text::sentence(given.error()), Tone::Bad);
            askToApprove(given.error(), [this, id](const shipping::Signature& approval) {
                if (choice() && choice()->ordered && choice()->ordered->id == id)
                    giveUp(approval);
            });
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

} // namespace aviso::ui
