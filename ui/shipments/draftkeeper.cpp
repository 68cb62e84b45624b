#include "ui/shipments/draftkeeper.h"

#include "core/model/accounts.h"
#include "core/model/shipments.h"

#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseBeforeSaving{700};

Result<StoredShipment> load(storage::Connection& connection, ShipmentId id)
{
    auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    StoredShipment stored{.shipment = std::move(*shipment)};
    if (stored.shipment.account) {
        auto account = model::loadAccount(connection, *stored.shipment.account);
        if (!account)
            return std::unexpected(account.error());
        stored.account = std::move(*account);
    }
    const auto others = model::otherOrders(connection, {id});
    if (!others)
        return std::unexpected(others.error());
    if (const auto other = others->constFind(id); other != others->cend())
        stored.other = *other;
    return stored;
}

Result<StoredShipment> saveAndLoad(storage::Connection& connection, const model::Shipment& shipment, const QDateTime& now)
{
    if (auto version = model::saveShipment(connection, shipment, now); !version)
        return std::unexpected(version.error());
    return load(connection, shipment.id);
}

} // namespace

DraftKeeper::DraftKeeper(const Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSaving);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::open(ShipmentId id)
{
    if (id == m_current.id)
        return refresh();
    if (m_isConflicting) { // what was typed has no other place than here
        m_then = [this, id] { read(id); };
        return Q_EMIT conflicted();
    }
    if (m_isSaving) { // what was typed since must be saved after it
        m_then = [this, id] { read(id); };
        return;
    }
    keepNow();
    read(id);
}

void DraftKeeper::edit(const model::Shipment& shipment)
{
    m_current = shipment;
    m_pause.start();
}

void DraftKeeper::refresh()
{
    if (m_current.id != ShipmentId{} && m_current == m_saved && !m_isSaving)
        read(m_current.id);
}

void DraftKeeper::read(ShipmentId id)
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return load(connection, id); });
             })
        .in(m_reading)
        .then(this, [this, id](Result<StoredShipment> stored) {
            const bool isSame = id == m_current.id;
            if (!stored)
                return Q_EMIT failed(stored.error());
            if (isSame && (m_isSaving || m_current != m_saved))
                return; // typed on meanwhile: the save will tell whether it conflicts
            if (!isSame || stored->shipment != m_saved || stored->account != m_account || stored->other != m_other)
                take(std::move(*stored));
        });
}

void DraftKeeper::take(StoredShipment stored)
{
    m_pause.stop();
    m_isConflicting = false;
    m_current = stored.shipment;
    m_saved = std::move(stored.shipment);
    m_account = std::move(stored.account);
    m_other = std::move(stored.other);
    Q_EMIT opened();
    goOn();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (m_current.id == ShipmentId{} || m_current == m_saved || m_isSaving || m_isConflicting)
        return;
    save(m_current);
}

void DraftKeeper::whenKept(std::function<void()> then)
{
    if (m_isConflicting)
        return Q_EMIT conflicted();
    keepNow();
    if (isKept())
        return then();
    m_then = std::move(then);
}

void DraftKeeper::save(const model::Shipment& wanted)
{
    m_isSaving = true;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), &clock = m_services.desk.clock, wanted] {
                 return store.write(storage::Topic::Shipments, [&](storage::Connection& connection) {
                     return saveAndLoad(connection, wanted, clock.now());
                 });
             })
        .then(this, [this, wanted](Result<StoredShipment> stored) { finishSave(wanted, std::move(stored)); });
}

void DraftKeeper::finishSave(const model::Shipment& wanted, Result<StoredShipment> stored)
{
    m_isSaving = false;
    if (!stored)
        return failSave(wanted, stored.error());
    if (stored->shipment.id == m_current.id) // else another one was opened meanwhile
        adopt(*stored);
    keepNow();
    goOn();
}

void DraftKeeper::goOn()
{
    if (m_then && isKept())
        std::exchange(m_then, {})();
}

void DraftKeeper::adopt(const StoredShipment& stored)
{
    m_saved = stored.shipment;
    m_current.version = stored.shipment.version;
    m_current.changedAt = stored.shipment.changedAt;
    m_current.problem = stored.shipment.problem;
    // New parcels have their keys now; the next save must name them.
    for (qsizetype i = 0; i < std::min(m_current.parcels.size(), m_saved.parcels.size()); ++i)
        if (m_current.parcels[i].id == ParcelId{})
            m_current.parcels[i].id = m_saved.parcels[i].id;
    if (std::exchange(m_account, stored.account) != stored.account)
        Q_EMIT accountRead();
    if (std::exchange(m_other, stored.other) != stored.other)
        Q_EMIT otherRead();
    Q_EMIT kept();
}

void DraftKeeper::failSave(const model::Shipment& wanted, const Error& error)
{
    m_then = {};
    if (wanted.id != m_current.id) { // left meanwhile: come back to it rather than lose what was typed
        m_current = wanted;
        m_saved = wanted;
        m_saved.version = -1;
        Q_EMIT opened();
    }
    if (error.kind != Error::Kind::Conflict)
        return Q_EMIT failed(error);
    m_isConflicting = true;
    Q_EMIT conflicted();
}

void DraftKeeper::keepMine()
{
    const ShipmentId id = m_current.id;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return load(connection, id); });
             })
        .then(this, [this, id](Result<StoredShipment> stored) {
            if (!stored)
                return Q_EMIT failed(stored.error());
            if (id != m_current.id)
                return;
            m_isConflicting = false;
            m_current.version = stored->shipment.version;
            m_current.state = stored->shipment.state;
            m_saved = stored->shipment;
            keepNow();
        });
}

void DraftKeeper::takeTheirs()
{
    m_isConflicting = false;
    m_saved = m_current;
    read(m_current.id);
}

} // namespace aviso::ui
