#pragma once

#include "core/shipping/approval.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace aviso::ui {

class BookingRun;
class LabelPrinting;
class MessageBar;
class OneGo;
class Page;
class ShipmentForm;
class ShipmentList;

/// The verbs that ask a carrier: book what is chosen or all that is ready, book and print in one go, and settle what
/// nobody knows the outcome of. What is being typed is stored first.
class BookingVerbs final : public QObject
{
    Q_OBJECT

public:
    /// What of its page they work on.
    struct Parts
    {
        Page* page = nullptr; ///< where the verbs' keys work
        ShipmentList* list = nullptr;
        ShipmentForm* form = nullptr;
        MessageBar* bar = nullptr; ///< for questions before something is booked
        LabelPrinting* printing = nullptr;
    };

    BookingVerbs(const Services& services, const Parts& parts);

    QList<QAction*> verbs() const; ///< in the order of the page's menu
    QAction* book() const { return m_book; }
    QAction* bookReady() const { return m_bookReady; }
    QAction* complete() const { return m_complete; } ///< books and prints the shipment that is open
    QAction* settle() const { return m_settle; }

    void ship(ShipmentId shipment); ///< books it and prints its label, as OneGo does
    QString busy() const;           ///< what stands in the way of changes just now; empty: nothing
    void enable();
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    void looked(const QString& title, const QList<aviso::ui::BatchResult>& results); ///< what became of each
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void bookChosen();
    void bookAll();
    void takeBooked(const QString& title, const QList<BatchResult>& results);
    void giveUp(ShipmentId shipment, const std::optional<shipping::Signature>& signature);
    void reconcile();
    void bookReturns();
    void takeReturns(const QList<shipping::BookingItem>& items);

    const Services& m_services;
    const Parts m_parts;
    BookingRun* m_booking;
    OneGo* m_oneGo;
    QList<ShipmentId> m_selectedBefore; ///< the booking began
    QAction* m_book;
    QAction* m_bookReady;
    QAction* m_complete;
    QAction* m_settle;
    QAction* m_returns;
    bool m_isReturning = false;
};

} // namespace aviso::ui
