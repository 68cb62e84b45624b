#pragma once

#include "core/model/account.h"
#include "core/model/otherorders.h"
#include "core/model/shipment.h"
#include "ui/services.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace aviso::ui {

/// A shipment as the store has it, with its account and the other one of its reference.
struct StoredShipment
{
    model::Shipment shipment = {};
    model::Account account = {}; ///< empty while the shipment has none
    std::optional<model::OtherOrder> other = {}; ///< as model::otherOrders() has it
};

/// Keeps one open shipment and the store in step: whatever is edited is saved a moment later, in order, one save at a
/// time. What somebody else changed meanwhile is never overwritten and never taken over without asking.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(const Services& services, QObject* parent = nullptr);

    /// Opens another shipment; what is unsaved of the one before is saved. With a conflict open it reminds of that, and
    /// opens the other one when it is settled.
    void open(ShipmentId id);

    /// The open shipment as it is on the screen; `id` is 0 while none is open.
    const model::Shipment& current() const { return m_current; }
    const model::Account& account() const { return m_account; }
    const std::optional<model::OtherOrder>& other() const { return m_other; }

    void edit(const model::Shipment& shipment); ///< saved after a short pause
    void keepNow();

    /// Calls `then` once everything that was typed is stored: at once, when it is; not at all, when it cannot be stored,
    /// or when a conflict must be settled first, of which it reminds.
    void whenKept(std::function<void()> then);

    void keepMine();   ///< settles a conflict: what is on the screen wins
    void takeTheirs(); ///< settles a conflict: what is stored wins

    /// Reads again, unless something is unsaved.
    void refresh();

Q_SIGNALS:
    void opened();      ///< current() is another shipment, or was changed from outside
    void kept();        ///< saved; current() may have new keys of parcels
    void accountRead(); ///< account() changed
    void otherRead();   ///< other() changed
    void conflicted();
    void failed(const aviso::Error& error);

private:
    void read(ShipmentId id);
    void take(StoredShipment stored);
    void save(const model::Shipment& wanted);
    void finishSave(const model::Shipment& wanted, Result<StoredShipment> stored);
    void adopt(const StoredShipment& stored);
    void failSave(const model::Shipment& wanted, const Error& error);
    void goOn();
    bool isKept() const { return !m_isSaving && (m_current.id == ShipmentId{} || m_current == m_saved); }

    const Services& m_services;
    model::Shipment m_current;
    model::Shipment m_saved;
    model::Account m_account;
    std::optional<model::OtherOrder> m_other;
    bool m_isSaving = false;
    bool m_isConflicting = false;
    std::function<void()> m_then; // what waits for the save
    Place m_reading;
    QTimer m_pause;
};

} // namespace aviso::ui
