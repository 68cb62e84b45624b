#pragma once

#include "ui/services.h"
#include "ui/shipments/storedshipment.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace aviso::ui {

/// What of the typing would be lost if the program ended after a last keepNow() and whenSaveIsOver().
enum class AtRisk {
    Nothing,
    Conflicting, ///< a conflict is not settled
    Refused,     ///< the last save failed
};

/// Keeps one open shipment and the store in step: whatever is edited is saved a moment later, in order, one save at a
/// time. What cannot be saved is noted beside the shipment, so that the end of the program does not lose it, and told
/// of when the shipment is opened again. What somebody else changed meanwhile is never overwritten and never taken over
/// without asking. A shipment stays open until what was typed in it is stored, or given up by takeTheirs(); where it
/// can no longer be changed at all, what was typed is noted beside it until giveLeftoverUp().
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(const Services& services, QObject* parent = nullptr);

    /// Opens another shipment as soon as what is unsaved of the one before is saved and what waits for that is done.
    /// With a conflict open it reminds of that, and opens the other one when it is settled.
    void open(ShipmentId id);

    /// The open shipment as it is on the screen; `id` is 0 while none is open.
    const model::Shipment& current() const { return m_current; }
    const model::Account& account() const { return m_account; }
    const std::optional<model::OtherOrder>& other() const { return m_other; }
    const std::optional<model::Hold>& hold() const { return m_hold; }

    void edit(const model::Shipment& shipment); ///< saved after a short pause, and within seconds of steady typing

    /// What this person typed here before and was never saved; absent once it is settled by one of the two below, and
    /// by nothing else.
    const std::optional<model::Unsaved>& leftover() const { return m_leftover; }
    void putLeftoverBack(); ///< as if it were typed again
    void giveLeftoverUp();
    void keepNow();

    /// Calls `then` once everything that was typed is stored, in the order of the calls: at once, when it is; not at
    /// all, when it cannot be stored, or when a conflict must be settled first, of which it reminds.
    void whenKept(std::function<void()> then);

    bool isSaving() const { return m_saving.has_value(); }

    /// Calls `then` once no save is under way any more, whatever became of it: at once, when none is.
    void whenSaveIsOver(std::function<void()> then);

    void keepMine();   ///< settles a conflict: what is on the screen wins
    void takeTheirs(); ///< settles a conflict or a refused save: what is stored wins

    AtRisk atRisk() const;

    /// Reads again, unless something is unsaved.
    void refresh();

Q_SIGNALS:
    void opened();      ///< current() is another shipment, or was changed from outside
    void kept();        ///< saved, or typed back to what is stored; current() may have new keys of parcels
    void accountRead(); ///< account() changed
    void otherRead();   ///< other() changed
    void conflicted();  ///< somebody else changed what was typed in; to be settled
    void refused(const aviso::Error& error); ///< what was typed cannot be stored as it is; it may be mended or given up
    void failed(const aviso::Error& error);  ///< the store does not do what it should

private:
    void read(ShipmentId id);
    void takeRead(ShipmentId id, Result<StoredShipment> stored);
    void take(StoredShipment stored);
    void save();
    QJsonObject typedContent() const;
    using Noting = std::function<void(const Result<model::Unsaved>& noted)>;
    void noteUnsaved(const Noting& then); ///< calls it, if given, when that is done or has failed
    void note(const model::Unsaved& unsaved, const Noting& then);
    void endNoting();
    void leaveBeside(const Error& why);
    void dropUnsaved(const std::function<void()>& then); ///< calls it once nothing is noted
    void finishSave(const Result<StoredShipment>& stored);
    void adopt(const model::Shipment& sent, const StoredShipment& stored);
    void failSave(const Error& error);
    void goOn();
    bool isKept() const { return !m_saving && m_current == m_saved; }

    const Services& m_services;
    model::Shipment m_current;
    model::Shipment m_saved;
    model::Account m_account;
    std::optional<model::OtherOrder> m_other;
    std::optional<model::Hold> m_hold;
    QString m_sitting;                       ///< from one opening to the next: what is typed in it is undone as one
    std::optional<model::Shipment> m_saving; // on its way to the store
    bool m_isConflicting = false;
    bool m_isRefused = false;
    QList<std::function<void()>> m_then;      // what waits for a good save
    QList<std::function<void()>> m_afterSave; // what waits for any end of it
    std::optional<ShipmentId> m_next;         // to be opened after that
    Place m_reading;
    std::optional<model::Unsaved> m_leftover;
    bool m_isNoted = false; ///< something is noted beside the shipment
    int m_notings = 0;      ///< how many changes of that are under way
    bool m_isStale = false; ///< to be read again after them
    QTimer m_pause;
    QElapsedTimer m_typing; ///< since the first edit that is not on its way to the store
};

} // namespace aviso::ui
