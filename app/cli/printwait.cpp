#include "app/cli/printwait.h"

#include "core/base/waiting.h"
#include "core/model/documents.h"
#include "core/printing/following.h"
#include "core/text/printing.h"

#include <algorithm>
#include <utility>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using model::PrintJob;
using storage::Connection;
using storage::Topic;

namespace {

constexpr std::chrono::milliseconds beat{300};

Result<PrintJob> open(app::Workplace& here, PrintJob job)
{
    job.title = printing::newJobTitle();
    job.owner = here.desk().presence.owner();
    job.at = here.clock().now();
    return here.store().write(Topic::Documents, [&](Connection& connection) -> Result<PrintJob> {
        const auto opened = model::openPrintJob(connection, job);
        if (!opened)
            return std::unexpected(opened.error());
        if (!opened->late.isEmpty()) // the job is made already, with what its labels were to say
            return failure(model::printedMeanwhile(opened->late.first().number));
        job.id = opened->job;
        return job;
    });
}

Result<void> noteSent(app::Workplace& here, const PrintJob& job, const Result<int>& number)
{
    return here.store().write(Topic::Documents | Topic::Shipments, [&](Connection& connection) -> Result<void> {
        if (number)
            return model::noteTaken(connection, job.id, *number);
        const auto ended = number.error().kind == Error::Kind::OutcomeUnknown
                               ? model::settleDoubted(connection, job.id, here.clock().now())
                               : model::settleUnprinted(connection, job.id);
        return ended ? Result<void>() : std::unexpected(ended.error());
    });
}

/// A job that is no longer open was printed, or its labels do not count any more.
Result<void> howItEnded(app::Workplace& here, const PrintJob& job)
{
    const model::Print& first = job.labels.first();
    const auto labels =
        here.store().read([&](Connection& connection) { return model::labelsOf(connection, first.shipment); });
    if (!labels)
        return std::unexpected(labels.error());
    const auto found = std::ranges::find(*labels, first.label, &model::Document::id);
    if (found != labels->end() && found->printCount > first.copy)
        return {};
    return failure(Error::Kind::Refused, u"print-broken-off"_s);
}

} // namespace

Result<void> printAndWait(app::Workplace& here, PrintJob wanted,
                          const std::function<Result<int>(const QString& title)>& send, std::chrono::seconds patience,
                          const LongCall& call)
{
    const auto job = open(here, std::move(wanted));
    if (!job)
        return std::unexpected(job.error());
    const auto number = send(job->title);
    if (const auto noted = noteSent(here, *job, number); !noted)
        return failure(model::printsUnwritten(number ? job->labels : QList<model::Print>(), noted.error()));
    if (!number)
        return std::unexpected(number.error());
    const printing::Spooler spooler;
    RealWaiting waiting;
    for (const auto end = waiting.now() + patience;; waiting.until(waiting.now() + beat, call.stop)) {
        const auto jobs = printing::followPrintJobs({here.store(), here.desk().presence, here.clock(), spooler});
        if (!jobs)
            return std::unexpected(jobs.error());
        const auto found = std::ranges::find(*jobs, job->id, &PrintJob::id);
        if (found == jobs->end())
            return howItEnded(here, *job);
        if (found->state == PrintJob::State::Doubted)
            return failure(
                Error{.kind = Error::Kind::OutcomeUnknown, .code = u"print-unknown"_s, .args = {found->queue}});
        if (call.isCancelled() || waiting.now() >= end) {
            const QString why = text::sentence(*found);
            return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                                 .code = u"print-waits"_s,
                                 .args = {why.isEmpty() ? text::waitingAtPrinters({*found}) : why}});
        }
    }
}

} // namespace aviso::cli
