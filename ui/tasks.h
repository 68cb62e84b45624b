#pragma once

#include "core/base/progress.h"
#include "core/base/workers.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace aviso::ui {

/// Where work waits for its turn, so that a search never stands behind a slow carrier.
enum class Lane {
    Desk,       ///< reads that a person waits for
    Saves,      ///< what a person has changed, one after the other: they wait for the store while an import writes
    Network,    ///< carrier calls that a person waits for
    Pages,      ///< labels drawn, read again, printed
    Background, ///< imports, and what a person started and need not wait for
    Upkeep,     ///< what the program does of its own accord: backups, checks, the outbox
    Following,  ///< the same, where a carrier is asked: where parcels are
};

/// A place for one result: a newer call put into it stops the older one, whose late result is dropped.
class Place
{
public:
    Place() = default;
    ~Place() { drop(); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    /// Stops what is under way; its result is not delivered. GUI thread.
    void drop();

private:
    template <class T>
    friend class Pending;

    std::shared_ptr<bool> take(std::stop_source stop); ///< the new occupant's "still wanted" flag

    std::shared_ptr<bool> m_wanted;
    std::stop_source m_stop{std::nostopstate};
};

/// A call with a title, shown in the status bar with its progress and a way to cancel it.
struct Job
{
    qint64 id = 0;
    QString title = {};
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known
};

/// What a call on its way back to the GUI thread carries.
template <class T>
struct Delivery
{
    std::stop_source stop = {};
    std::shared_ptr<bool> wanted = {}; ///< absent: always
    QPointer<QObject> page = {};
    std::function<void(T)> take = {};

    void deliver(T value)
    {
        if (page && take && (!wanted || *wanted))
            take(std::move(value));
    }
};

/// A call under way. GUI thread only.
template <class T>
class [[nodiscard]] Pending
{
public:
    explicit Pending(std::shared_ptr<Delivery<T>> delivery) : m_delivery(std::move(delivery)) {}

    /// Puts the call into `place`, in the place of what was there.
    Pending in(Place& place)
    {
        m_delivery->wanted = place.take(m_delivery->stop);
        return *this;
    }

    /// `take(value)` is called on the GUI thread, only if `page` still lives and the call was not superseded.
    template <class G>
    void then(QObject* page, G take)
    {
        m_delivery->page = page;
        m_delivery->take = std::move(take);
    }

private:
    std::shared_ptr<Delivery<T>> m_delivery;
};

/// Runs core's blocking code on workers and brings the values back. Created, used and destroyed on the GUI thread.
///
/// When it is destroyed, calls that take a `LongCall` are asked to stop (those not begun are dropped); plain ones still
/// run to their end, since one of them may be the save of a draft. No result is delivered any more.
class Tasks : public QObject
{
    Q_OBJECT

public:
    explicit Tasks(QObject* parent = nullptr);
    ~Tasks() override;

    /// Runs `f() -> T` on a worker of the lane.
    template <class F>
    auto run(Lane lane, F f) -> Pending<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        auto delivery = std::make_shared<Delivery<T>>();
        post(lane, [this, delivery, work = std::move(f)]() mutable {
            if (!delivery->stop.stop_requested()) // superseded before its turn came
                bringBack(std::move(delivery), work());
        });
        return Pending<T>(delivery);
    }

    /// Runs `f(const LongCall&) -> T` on a worker, listed in jobs() under `title` until it has returned.
    template <class F>
    auto run(Lane lane, const QString& title, F f) -> Pending<std::invoke_result_t<F, const LongCall&>>
    {
        using T = std::invoke_result_t<F, const LongCall&>;
        auto delivery = std::make_shared<Delivery<T>>();
        const auto progress = begin(title, delivery->stop);
        post(lane, [this, delivery, progress, work = std::move(f)]() mutable {
            if (m_closing) // nobody is left to take the result
                return;
            T value = work(LongCall{.stop = delivery->stop.get_token(), .progress = reporter(progress)});
            finish(progress);
            bringBack(std::move(delivery), std::move(value));
        });
        return Pending<T>(delivery);
    }

    /// What runs now under a title, oldest first.
    QList<Job> jobs() const;

    /// Asks the job to stop; it stays listed until it has.
    void cancel(qint64 job);

Q_SIGNALS:
    void jobsChanged();

private:
    struct Watch
    {
        qint64 id = 0;
        QString title = {};
        std::stop_source stop = {};
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isNoticePosted = false;
    };

    void post(Lane lane, std::function<void()> job);
    std::shared_ptr<Watch> begin(const QString& title, std::stop_source stop);
    Progress reporter(std::shared_ptr<Watch> watch);
    void finish(const std::shared_ptr<Watch>& watch);

    template <class T>
    void bringBack(std::shared_ptr<Delivery<T>> delivery, T value)
    {
        // Moved all the way, so that the page's closure is destroyed on the GUI thread.
        auto carried = std::make_shared<T>(std::move(value));
        QMetaObject::invokeMethod(
            this, [delivery = std::move(delivery), carried] { delivery->deliver(std::move(*carried)); },
            Qt::QueuedConnection);
    }

    std::vector<std::shared_ptr<Watch>> m_watched; // GUI thread only
    qint64 m_lastJob = 0;
    std::atomic<bool> m_closing = false;
    // Last: joined before anything that a job may touch goes.
    Workers m_desk{3};
    Workers m_saves{1};
    Workers m_network{2};
    Workers m_pages{2};
    Workers m_background{1};
    Workers m_upkeep{1};
    Workers m_following{1};
};

} // namespace aviso::ui
