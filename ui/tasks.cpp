#include "ui/tasks.h"

#include <algorithm>

namespace aviso::ui {

void Place::drop()
{
    if (m_wanted)
        *m_wanted = false;
    m_wanted.reset();
    m_stop.request_stop();
}

std::shared_ptr<bool> Place::take(std::stop_source stop)
{
    drop();
    m_wanted = std::make_shared<bool>(true);
    m_stop = std::move(stop);
    return m_wanted;
}

Tasks::Tasks(QObject* parent) : QObject(parent) {}

Tasks::~Tasks()
{
    m_closing = true;
    for (const auto& watch : m_watched)
        watch->stop.request_stop();
}

QList<Job> Tasks::jobs() const
{
    QList<Job> jobs;
    for (const auto& watch : m_watched)
        jobs.append({.id = watch->id, .title = watch->title, .done = watch->done, .total = watch->total});
    return jobs;
}

void Tasks::cancel(qint64 job)
{
    for (const auto& watch : m_watched)
        if (watch->id == job)
            watch->stop.request_stop();
}

void Tasks::post(Lane lane, std::function<void()> job)
{
    switch (lane) {
    case Lane::Desk:
        return m_desk.post(std::move(job));
    case Lane::Saves:
        return m_saves.post(std::move(job));
    case Lane::Network:
        return m_network.post(std::move(job));
    case Lane::Pages:
        return m_pages.post(std::move(job));
    case Lane::Background:
        return m_background.post(std::move(job));
    case Lane::Upkeep:
        return m_upkeep.post(std::move(job));
    case Lane::Following:
        return m_following.post(std::move(job));
    }
}

std::shared_ptr<Tasks::Watch> Tasks::begin(const QString& title, std::stop_source stop)
{
    auto watch = std::make_shared<Watch>();
    watch->id = ++m_lastJob;
    watch->title = title;
    watch->stop = std::move(stop);
    m_watched.push_back(watch);
    Q_EMIT jobsChanged();
    return watch;
}

Progress Tasks::reporter(std::shared_ptr<Watch> watch)
{
    return [this, watch = std::move(watch)](qint64 done, qint64 total) {
        watch->done = done;
        watch->total = total;
        // At most one notice under way: a fast job must not flood the event loop.
        if (watch->isNoticePosted.exchange(true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, watch] {
                watch->isNoticePosted = false;
                Q_EMIT jobsChanged();
            },
            Qt::QueuedConnection);
    };
}

void Tasks::finish(const std::shared_ptr<Watch>& watch)
{
    QMetaObject::invokeMethod(
        this,
        [this, watch] {
            std::erase(m_watched, watch);
            Q_EMIT jobsChanged();
        },
        Qt::QueuedConnection);
}

} // namespace aviso::ui
