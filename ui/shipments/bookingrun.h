#pragma once

#include "core/shipping/booking.h"
#include "core/shipping/readiness.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

namespace aviso::ui {

class MessageBar;

/// Books a batch: looks first at what is ready, asks with the counts and with what stays and why, and books only after
/// the answer. One shipment that was chosen by itself is booked without a question.
class BookingRun : public QObject
{
    Q_OBJECT

public:
    /// The question is asked in `bar`.
    BookingRun(const Services& services, MessageBar* bar, QObject* parent = nullptr);

    void bookChosen(const QList<ShipmentId>& chosen);
    void bookReady();                        ///< all drafts that can be booked
    bool isBusy() const { return m_isBusy; } ///< nothing else can be begun; a question that stands open is not busy

Q_SIGNALS:
    void busyChanged();
    void booked(const QString& title,
                const QList<aviso::ui::BatchResult>& results); ///< in the title: how many, and how many not
    void failed(const aviso::Error& error);

private:
    void look(const std::optional<QList<ShipmentId>>& chosen);
    void ask(const shipping::Prospect& prospect);
    void book(const QList<ShipmentId>& ready, const QList<shipping::Kept>& kept);
    void report(const QList<shipping::BookingItem>& items, const QList<shipping::Kept>& kept);
    void setBusy(bool isBusy);

    const Services& m_services;
    MessageBar* m_bar;
    bool m_isBusy = false;
};

} // namespace aviso::ui
