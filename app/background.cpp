#include "app/background.h"

#include "app/paths.h"
#include "core/model/search.h"
#include "core/storage/backups.h"
#include "core/storage/opening.h"
#include "core/tracking/ordering.h"
#include "core/tracking/sync.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds beat{2};
constexpr std::chrono::seconds untilCheck{
    20}; // it reads the whole file: the first page and the first search come first
constexpr std::chrono::seconds settlingPause{300}; // before the carrier is asked again what became of an order
constexpr int trackedAtOnce = 200;                 // parcels
constexpr int indexedAtOnce = 2000; // shipments in one write: others that write wait no longer than a moment

} // namespace

Background::Background(const outbox::Despatch& despatch, ui::Tasks& tasks, QString dataFolder,
                       const printing::Spooler& spooler, const shipping::Desk* desk)
    : m_despatch(despatch), m_store(despatch.store), m_tasks(tasks), m_clock(despatch.clock),
      m_dataFolder(std::move(dataFolder)), m_spooler(spooler), m_desk(desk)
{
    connect(&m_timer, &QTimer::timeout, this, &Background::tick);
    m_timer.start(beat);
    connect(&m_store, &storage::Store::committed, this, [this](storage::Topics topics) {
        if (topics & storage::Topic::Shipments)
            indexShipments();
        if (topics & storage::Topic::Documents)
            m_isPrintingOpen = true;
    });
    QTimer::singleShot(0, this, &Background::indexShipments);
    QTimer::singleShot(untilCheck, this, &Background::checkDatabase);
}

Background::~Background()
{
    m_stop.request_stop();
}

void Background::tick()
{
    backUpIfDue();
    drainOutbox();
    Q_EMIT beaten();
    followPrinting();
    followParcels();
    if (m_isNoticing)
        return;
    m_isNoticing = true;
    m_tasks
        .run(ui::Lane::Upkeep,
             [&store = m_store] {
                 store.noticeOthers();
                 return true;
             })
        .then(this, [this](bool) { m_isNoticing = false; });
}

void Background::followPrinting()
{
    if (!m_isPrintingOpen || std::exchange(m_isFollowing, true))
        return;
    m_isPrintingOpen = false;
    m_tasks
        .run(ui::Lane::Upkeep,
             [&despatch = m_despatch, &spooler = m_spooler] {
                 return printing::followPrintJobs({despatch.store, despatch.presence, despatch.clock, spooler});
             })
        .then(this, [this](const Result<QList<model::PrintJob>>& open) {
            m_isFollowing = false;
            // What only the clerk can settle is not asked about.
            m_isPrintingOpen = m_isPrintingOpen || !open || std::ranges::any_of(*open, [](const model::PrintJob& job) {
                                   return job.state != model::PrintJob::State::Doubted;
                               });
            if (!open && std::exchange(m_toldOfPrinting, open.error()) != open.error())
                Q_EMIT failed(open.error());
        });
}

/// Some at a time, so that the other work of its lane comes in between.
void Background::followParcels()
{
    if (!m_desk || std::exchange(m_isTracking, true))
        return;
    const bool isToSettle = !m_settledAt.isValid() || m_settledAt.secsTo(m_clock.now()) >= settlingPause.count();
    if (isToSettle)
        m_settledAt = m_clock.now();
    m_tasks
        .run(ui::Lane::Following,
             [desk = m_desk, isToSettle, call = LongCall{.stop = m_stop.get_token()}]() -> Result<tracking::Synced> {
                 const auto settled =
                     isToSettle ? tracking::settleActions(*desk, call) : Result<QList<tracking::SettledAction>>();
                 if (!settled)
                     return std::unexpected(settled.error());
                 return tracking::syncDue(*desk, trackedAtOnce, call);
             })
        .then(this, [this](const Result<tracking::Synced>& synced) {
            m_isTracking = false;
            if (!synced && std::exchange(m_toldOfTracking, synced.error()) != synced.error())
                Q_EMIT failed(synced.error());
            if (synced)
                m_toldOfTracking.reset();
        });
}

void Background::drainOutbox()
{
    if (m_isDraining)
        return;
    m_isDraining = true;
    m_tasks.run(ui::Lane::Upkeep, [&despatch = m_despatch] { return outbox::drain(despatch); })
        .then(this, [this](const Result<outbox::Drained>& drained) {
            m_isDraining = false;
            takeDrained(drained);
        });
}

void Background::takeDrained(const Result<outbox::Drained>& drained)
{
    if (drained && drained->failed.isEmpty()) {
        if (!drained->sent.isEmpty())
            m_toldOfOutbox.reset();
        return;
    }
    const Error error = drained ? drained->failed.first().lastError.value_or(Error()) : drained.error();
    if (std::exchange(m_toldOfOutbox, error) != error)
        Q_EMIT failed(error);
}

void Background::indexShipments()
{
    m_isIndexingWanted = true;
    if (std::exchange(m_isIndexing, true))
        return;
    m_isIndexingWanted = false;
    m_tasks
        .run(ui::Lane::Upkeep,
             [&store = m_store] {
                 return store.write({}, [](storage::Connection& c) { return model::indexNext(c, indexedAtOnce); });
             })
        .then(this, [this](const Result<qint64>& indexed) {
            m_isIndexing = false;
            if (!indexed && std::exchange(m_toldOfIndexing, indexed.error()) != indexed.error())
                Q_EMIT failed(indexed.error());
            if (m_isIndexingWanted || (indexed && *indexed > 0))
                indexShipments();
        });
}

void Background::checkDatabase()
{
    m_tasks
        .run(ui::Lane::Upkeep,
             [file = m_store.file()]() -> Result<void> {
                 auto connection = storage::Connection::open(file, storage::Connection::Mode::ReadOnly);
                 if (!connection)
                     return std::unexpected(connection.error());
                 return storage::checkIntegrity(**connection);
             })
        .then(this, [this](const Result<void>& whole) {
            if (!whole)
                Q_EMIT failed(whole.error());
        });
}

void Background::backUpIfDue()
{
    const QDateTime now = m_clock.now();
    const QString today = now.toLocalTime().date().toString(Qt::ISODate);
    if (m_lastTried == today)
        return;
    m_lastTried = today;
    m_tasks
        .run(ui::Lane::Upkeep, [file = m_store.file(), folder = backupFolder(m_dataFolder),
                                now] { return storage::backUpDay(file, folder, now); })
        .then(this, [this](const Result<std::optional<storage::BackupFile>>& made) {
            if (!made)
                Q_EMIT failed(made.error());
        });
}

} // namespace aviso::app
