#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace aviso::ui {

class BookingRun;
class LabelPrinting;

/// Books one shipment and prints its label in one go. A label that was printed before is not printed again: that is an
/// act of its own.
class OneGo : public QObject
{
    Q_OBJECT

public:
    OneGo(const Services& services, BookingRun* booking, LabelPrinting* printing, QObject* parent = nullptr);

    void ship(ShipmentId shipment);

Q_SIGNALS:
    void announced(const QString& sentence); ///< why nothing is done
    void failed(const aviso::Error& error);

private:
    enum class Step { Book, Print, Nothing };

    static Result<Step> nextStep(storage::Connection& connection, ShipmentId shipment);
    void take(ShipmentId shipment, Step step);
    void print(const QList<BatchResult>& results);

    const Services& m_services;
    BookingRun* m_booking;
    LabelPrinting* m_printing;
    std::optional<ShipmentId> m_toPrint; ///< once it is booked
};

} // namespace aviso::ui
