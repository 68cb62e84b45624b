#include "ui/shipments/draftkeeper.h"

#include "core/model/content.h"
#include "core/text/support.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseBeforeSaving{700};
constexpr std::chrono::milliseconds longestUnsaved{3000}; // while somebody types without a pause

bool isAmong(const QList<model::Parcel>& parcels, ParcelId id)
{
    return std::ranges::find(parcels, id, &model::Parcel::id) != parcels.end();
}

/// The parcels as they are now, of which some that were new when they were sent have their rows since then. What of
/// them is still here takes their keys, each key once: the next save makes the rows what the parcels are now, adds what
/// has none and removes those that are nobody's. New parcels only ever follow each other, and none has more than its
/// content, so their order tells enough.
QList<model::Parcel> withKeys(QList<model::Parcel> now, const QList<model::Parcel>& sent,
                              const QList<model::Parcel>& stored)
{
    QList<ParcelId> keys;
    for (qsizetype i = 0; i < std::min(sent.size(), stored.size()); ++i)
        if (sent[i].id == ParcelId{})
            keys.append(stored[i].id);
    for (model::Parcel& parcel : now)
        if (parcel.id == ParcelId{} && !keys.isEmpty())
            parcel.id = keys.takeFirst();
    return now;
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
    m_next.reset();
    if (id == m_current.id) {
        m_reading.drop(); // of another one that is not wanted any more
        return refresh();
    }
    m_next = id;
    if (m_isConflicting) // what was typed has no other place than here
        return Q_EMIT conflicted();
    keepNow();
}

void DraftKeeper::edit(const model::Shipment& shipment)
{
    if (!m_pause.isActive())
        m_typing.start();
    m_current = shipment;
    if (!m_typing.hasExpired(longestUnsaved.count()))
        m_pause.start();
}

void DraftKeeper::refresh()
{
    m_isStale = m_notings > 0; // what is noted beside it changes just now
    if (m_current.id != ShipmentId{} && isKept() && !m_next && !m_isStale)
        read(m_current.id);
}

void DraftKeeper::read(ShipmentId id)
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return loadStoredShipment(connection, id); });
             })
        .in(m_reading)
        .then(this, [this, id](Result<StoredShipment> stored) { takeRead(id, std::move(stored)); });
}

void DraftKeeper::takeRead(ShipmentId id, Result<StoredShipment> stored)
{
    if (!isKept()) { // typed on meanwhile: the save will tell whether it conflicts, and goes on to another one
        if (id != m_current.id)
            keepNow();
        return;
    }
    if (id == m_current.id && m_notings > 0)
        return refresh();
    if (m_next == id)
        m_next.reset();
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (id != m_current.id || stored->shipment != m_saved || stored->account != m_account ||
             stored->other != m_other || stored->hold != m_hold || stored->unsaved != m_leftover)
        take(*std::move(stored));
    goOn();
}

void DraftKeeper::take(StoredShipment stored)
{
    m_pause.stop();
    m_isConflicting = false;
    m_isRefused = false;
    m_current = stored.shipment;
    m_saved = std::move(stored.shipment);
    m_account = std::move(stored.account);
    m_other = std::move(stored.other);
    m_hold = std::move(stored.hold);
    m_leftover = std::move(stored.unsaved);
    m_isNoted = m_leftover.has_value();
    m_sitting = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Q_EMIT opened();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (m_isConflicting)
        noteUnsaved({});
    if (m_saving || m_isConflicting)
        return;
    if (m_current != m_saved)
        return save();
    if (std::exchange(m_isRefused, false)) // it was typed back
        Q_EMIT kept();
    goOn();
}

void DraftKeeper::whenKept(std::function<void()> then)
{
    if (m_isConflicting)
        return Q_EMIT conflicted();
    m_then.append(std::move(then));
    keepNow();
}

void DraftKeeper::whenSaveIsOver(std::function<void()> then)
{
    if (!isSaving())
        return then();
    m_afterSave.append(std::move(then));
}

AtRisk DraftKeeper::atRisk() const
{
    if (m_isConflicting)
        return AtRisk::Conflicting;
    if (m_isRefused && m_current != m_saved)
        return AtRisk::Refused;
    return AtRisk::Nothing;
}

void DraftKeeper::save()
{
    m_saving = m_current;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), &clock = m_services.desk.clock, wanted = m_current, sitting = m_sitting,
              leftover = m_leftover] {
                 return store.write(storage::Topic::Shipments, [&](storage::Connection& connection) {
                     return saveAndLoad(connection, wanted, leftover, sitting, clock.now());
                 });
             })
        .then(this, [this](const Result<StoredShipment>& stored) { finishSave(stored); });
}

void DraftKeeper::finishSave(const Result<StoredShipment>& stored)
{
    const model::Shipment sent = *std::exchange(m_saving, std::nullopt);
    if (stored) {
        m_isRefused = false;
        adopt(sent, *stored);
        keepNow();
    } else {
        failSave(stored.error());
    }
    if (!isSaving())
        for (const auto& then : std::exchange(m_afterSave, {}))
            then();
}

void DraftKeeper::goOn()
{
    if (!isKept())
        return;
    for (const auto& then : std::exchange(m_then, {}))
        then();
    if (m_next)
        read(*m_next);
}

void DraftKeeper::adopt(const model::Shipment& sent, const StoredShipment& stored)
{
    m_saved = stored.shipment;
    m_isNoted = m_leftover.has_value();
    if (m_current == sent)
        m_current = m_saved;
    m_current.version = m_saved.version;
    m_current.changedAt = m_saved.changedAt;
    m_current.problem = m_saved.problem;
    m_current.parcels = withKeys(m_current.parcels, sent.parcels, m_saved.parcels);
    if (std::exchange(m_account, stored.account) != stored.account)
        Q_EMIT accountRead();
    if (std::exchange(m_other, stored.other) != stored.other)
        Q_EMIT otherRead();
    Q_EMIT kept();
}

void DraftKeeper::failSave(const Error& error)
{
    m_then.clear();
    if (error.code == "not-editable"_L1)
        return leaveBeside(error);
    noteUnsaved({});
    if (error.code == "changed-elsewhere"_L1) {
        m_isConflicting = true;
        return Q_EMIT conflicted();
    }
    m_isRefused = true;
    Q_EMIT refused(error);
}

/// Booked or given up elsewhere while it was typed in: it is shown as it is, with what was typed beside it. What cannot
/// even be noted stays on the screen.
void DraftKeeper::leaveBeside(const Error& why)
{
    noteUnsaved([this, typed = m_current, why](const Result<model::Unsaved>& noted) {
        if (m_current.id != typed.id)
            return;
        if (!noted) {
            m_isRefused = true;
            return Q_EMIT refused(why);
        }
        m_leftover = *noted;
        m_saved = typed;
        if (m_current == m_saved)
            read(typed.id);
        else
            keepNow(); // typed on meanwhile
    });
}

/// What was typed and is not stored; where something of an earlier typing waits, on top of that.
QJsonObject DraftKeeper::typedContent() const
{
    const QJsonObject typed = model::differing(model::contentOf(m_current, m_hold), model::contentOf(m_saved, m_hold));
    QJsonObject all = m_leftover ? m_leftover->content : QJsonObject();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

/// That it fails is written to the log: the save has failed before it, and the clerk is told of that.
void DraftKeeper::noteUnsaved(const Noting& then)
{
    m_isNoted = true;
    note({.content = typedContent(), .at = m_services.desk.clock.now()}, then);
}

void DraftKeeper::note(const model::Unsaved& unsaved, const Noting& then)
{
    ++m_notings;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), id = m_current.id, unsaved] {
                 return store.write(
                     {}, [&](storage::Connection& connection) { return model::keepUnsaved(connection, id, unsaved); });
             })
        .then(this, [this, unsaved, then](const Result<void>& noted) {
            if (!noted)
                qWarning("%s", qUtf8Printable(text::forSupport(noted.error())));
            if (then)
                then(noted ? Result<model::Unsaved>(unsaved) : std::unexpected(noted.error()));
            endNoting();
        });
}

void DraftKeeper::dropUnsaved(const std::function<void()>& then)
{
    m_leftover.reset();
    if (!std::exchange(m_isNoted, false))
        return then();
    ++m_notings;
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), id = m_current.id] {
                 return store.write(
                     {}, [&](storage::Connection& connection) { return model::dropUnsaved(connection, id); });
             })
        .then(this, [this, then](const Result<void>& dropped) {
            if (!dropped)
                Q_EMIT failed(dropped.error());
            endNoting();
            then();
        });
}

void DraftKeeper::endNoting()
{
    if (--m_notings == 0 && std::exchange(m_isStale, false))
        refresh();
}

void DraftKeeper::putLeftoverBack()
{
    if (!m_leftover)
        return;
    model::putContent(m_leftover->content, m_current);
    if (m_current == m_saved) { // it was typed again meanwhile
        dropUnsaved([] {});
        return Q_EMIT opened();
    }
    m_leftover.reset();
    Q_EMIT opened();
    keepNow();
}

void DraftKeeper::giveLeftoverUp()
{
    dropUnsaved([this] { refresh(); });
}

void DraftKeeper::keepMine()
{
    const ShipmentId id = m_current.id;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id] {
                 return store.read([&](storage::Connection& connection) { return loadStoredShipment(connection, id); });
             })
        .then(this, [this](Result<StoredShipment> stored) {
            if (!stored)
                return Q_EMIT failed(stored.error());
            m_isConflicting = false;
            m_current.version = stored->shipment.version;
            m_current.state = stored->shipment.state;
            for (model::Parcel& parcel : m_current.parcels)
                if (!isAmong(stored->shipment.parcels, parcel.id))
                    parcel.id = {}; // somebody removed its row: it gets another
            m_saved = std::move(stored->shipment);
            keepNow();
        });
}

void DraftKeeper::takeTheirs()
{
    m_isConflicting = false;
    m_isRefused = false;
    m_saved = m_current;
    const auto readAgain = [this, id = m_current.id] {
        if (m_current.id == id)
            read(id);
    };
    if (m_leftover) // of an earlier typing: that is not given up with this one
        note(*m_leftover, [readAgain](const Result<model::Unsaved>&) { readAgain(); });
    else
        dropUnsaved(readAgain);
}

} // namespace aviso::ui
