#pragma once

#include "core/model/scanned.h"
#include "core/shipping/packing.h"
#include "ui/scan/scanpreferences.h"
#include "ui/scan/sounds.h"
#include "ui/services.h"

#include <QObject>

#include <functional>

namespace aviso::ui {

class PackingPanel;
class ScanDesk;

/// Checks what goes into the parcel of the order that is open in the panel. While it is, every scan comes here first.
/// Only three kinds leave: cards of the desk's own; a parcel's number or the reference of another order that is no
/// well-formed GTIN and no item of this order, as long as no wrong item waits to be confirmed. What is counted is
/// written down at once, so whoever goes on with another order or loses power goes on later where he was.
class PackingDesk final : public QObject
{
    Q_OBJECT

public:
    PackingDesk(const Services& services, PackingPanel* panel, ScanDesk* scans, QObject* parent = nullptr);

    /// Opens the check of a scanned shipment when its items are not all counted; else tells that there is nothing to
    /// check.
    void begin(ShipmentId shipment, AfterScan afterwards);
    /// Opens the check because somebody wants it.
    void open(ShipmentId shipment);

Q_SIGNALS:
    void nothingToCheck(ShipmentId shipment, aviso::ui::AfterScan afterwards);
    void opened(ShipmentId shipment);
    /// The last one that was missing was counted, and this desk books and prints by scan.
    void shippingAsked(ShipmentId shipment);
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    /// What is known of an order before its check is opened.
    struct Order
    {
        QString name = {};
        QList<model::Item> items = {};
    };

    /// What a scan came to, and what else it may be.
    struct Outcome
    {
        shipping::Packing packing = {};
        model::Scanned other = {};
    };

    static Result<Order> read(storage::Connection& connection, ShipmentId shipment);
    static Result<Outcome> judge(storage::Store& store, ShipmentId shipment, const QList<model::ScanCode>& readings);
    void withOrder(ShipmentId shipment, const std::function<void(const Order&)>& then);
    bool take(const QList<model::ScanCode>& readings);
    void takeOutcome(const QList<model::ScanCode>& readings, const Outcome& outcome);
    void takeCounted(const shipping::Packing& packing);
    void count(qsizetype index, int change);
    void setCounts(const QList<int>& picked);
    void refresh();

    const Services& m_services;
    PackingPanel* m_panel;
    ScanDesk* m_scans;
    Place m_opening;
    Place m_refreshing;
};

} // namespace aviso::ui
