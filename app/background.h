#pragma once

#include "core/base/clock.h"
#include "core/outbox/drain.h"
#include "core/printing/following.h"
#include "core/shipping/desk.h"
#include "ui/tasks.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace aviso::app {

/// What the desk does by itself, on the program's only timer: notices other programs on the same desk, sends what is
/// due in the outbox, asks the carriers where parcels are when it is time, settles orders whose outcome is unknown,
/// follows labels through print queues while there are any, puts new shipments into the search index, checks the
/// database once at the start, and makes one verified backup a day, of which the last fourteen are kept.
class Background : public QObject
{
    Q_OBJECT

public:
    /// `desk`: none in a program that asks no carrier by itself.
    Background(const outbox::Despatch& despatch, ui::Tasks& tasks, QString dataFolder,
               const printing::Spooler& spooler = {}, const shipping::Desk* desk = nullptr);
    ~Background() override;

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void beaten(); ///< the timer has; what does not belong here may go along

private:
    void tick();
    void checkDatabase();
    void indexShipments();
    void backUpIfDue();
    void followPrinting();
    void followParcels();
    void drainOutbox();
    void takeDrained(const Result<outbox::Drained>& drained);

    const outbox::Despatch& m_despatch;
    storage::Store& m_store;
    ui::Tasks& m_tasks;
    const Clock& m_clock;
    const QString m_dataFolder;
    QString m_lastTried; // the day whose backup was tried, so that a full disk is told once
    const printing::Spooler m_spooler;
    bool m_isPrintingOpen = true; // jobs may be left from before
    bool m_isFollowing = false;
    std::optional<Error> m_toldOfPrinting;
    const shipping::Desk* const m_desk;
    std::stop_source m_stop;
    bool m_isTracking = false;
    QDateTime m_settledAt;
    std::optional<Error> m_toldOfTracking;
    bool m_isNoticing = false;
    bool m_isDraining = false;
    bool m_isIndexing = false;
    bool m_isIndexingWanted = false; // something was committed meanwhile
    std::optional<Error> m_toldOfIndexing;
    std::optional<Error> m_toldOfOutbox; // so that a folder that stays away is told once
    QTimer m_timer;
};

} // namespace aviso::app
