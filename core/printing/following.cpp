#include "core/printing/following.h"

#include <utility>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;
using Job = model::PrintJob;

namespace {

constexpr auto touched = Topic::Documents | Topic::Shipments;

template <class T>
Result<void> plain(const Result<T>& result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

Result<void> end(const PrintRoom& room, const Job& job,
                 Result<bool> (*settle)(Connection&, model::PrintJobId, const QDateTime&))
{
    return plain(room.store.write(
        touched, [&](Connection& connection) { return settle(connection, job.id, room.clock.now()); }));
}

Result<void> release(const PrintRoom& room, const Job& job)
{
    return plain(room.store.write(touched | Topic::Settings,
                                  [&](Connection& connection) { return model::settleUnprinted(connection, job.id); }));
}

Result<void> note(const PrintRoom& room, const Job& job, const QStringList& reasons)
{
    if (reasons == job.reasons)
        return {};
    return room.store.write(Topic::Documents,
                            [&](Connection& connection) { return model::noteHindrance(connection, job.id, reasons); });
}

/// What keeps the queue from being asked.
QStringList reasonOf(const Error& error)
{
    return {error.kind == Error::Kind::Offline ? u"no-print-service"_s : u"other"_s};
}

/// Whether some of a job that was broken off may be on paper. Printers do not count what came of their own commands.
bool isPerhapsBegun(const Job& job, const JobReport& report)
{
    return report.sheets > 0 || (job.isRaw && report.hasBegun);
}

Result<void> take(const PrintRoom& room, const Job& job, const JobReport& report)
{
    switch (report.state) {
    case JobReport::State::Completed:
        return end(room, job, &model::settlePrinted);
    case JobReport::State::Aborted:
    case JobReport::State::Cancelled:
        return isPerhapsBegun(job, report) ? end(room, job, &model::settleDoubted) : release(room, job);
    case JobReport::State::Waiting:
    case JobReport::State::Printing:
    case JobReport::State::Held:
    case JobReport::State::Stopped:
        break;
    }
    return note(room, job, report.reasons);
}

Result<void> ask(const PrintRoom& room, const Job& job)
{
    const auto report = room.spooler.jobState(job.queue, job.number);
    if (report)
        return take(room, job, *report);
    if (report.error().kind == Error::Kind::NotFound)
        return end(room, job, &model::settleDoubted);
    return note(room, job, reasonOf(report.error()));
}

/// Looks for a job whose number nobody wrote down.
Result<void> seek(const PrintRoom& room, Job job)
{
    const auto number = room.spooler.findJob(job.queue, job.title);
    if (!number)
        return note(room, job, reasonOf(number.error()));
    if (!*number)
        return end(room, job, &model::settleDoubted);
    if (auto noted = room.store.write(
            Topic::Documents, [&](Connection& connection) { return model::noteTaken(connection, job.id, **number); });
        !noted)
        return noted;
    job.number = **number;
    return ask(room, job);
}

Result<void> follow(const PrintRoom& room, const Job& job)
{
    switch (job.state) {
    case Job::State::Handing:
        return room.presence.isAlive(job.owner) ? Result<void>() : seek(room, job);
    case Job::State::Sought:
        return seek(room, job);
    case Job::State::Waiting:
        return ask(room, job);
    case Job::State::Doubted:
    case Job::State::Printed:
        break;
    }
    return {};
}

} // namespace

Result<QList<Job>> followPrintJobs(const PrintRoom& room)
{
    const auto jobs = room.store.read(&model::openPrintJobs);
    if (!jobs)
        return jobs;
    for (const Job& job : *jobs)
        if (const auto followed = follow(room, job); !followed)
            return std::unexpected(followed.error());
    return room.store.read(&model::openPrintJobs);
}

Result<void> confirmPrinted(const PrintRoom& room, const Job& job)
{
    if (job.state == Job::State::Waiting) {
        const auto cancelled = room.spooler.cancel(job.queue, job.number);
        if (!cancelled && cancelled.error().kind == Error::Kind::Refused)
            return cancelled;
    }
    return end(room, job, &model::settlePrinted);
}

Result<void> takeBack(const PrintRoom& room, const Job& job)
{
    if (job.state == Job::State::Doubted)
        return release(room, job);
    const auto cancelled = room.spooler.cancel(job.queue, job.number);
    if (!cancelled && cancelled.error().kind != Error::Kind::NotFound)
        return cancelled;
    return follow(room, job);
}

} // namespace aviso::printing
