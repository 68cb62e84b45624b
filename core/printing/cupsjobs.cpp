#include "core/printing/cups.h"
#include "core/printing/destinations.h"
#include "core/printing/socketprinter.h"

#include <algorithm>
#include <array>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FreeReply
{
    void operator()(ipp_t* reply) const { ippDelete(reply); }
};
using Reply = std::unique_ptr<ipp_t, FreeReply>;

struct FreeJobs
{
    int count = 0;
    void operator()(cups_job_t* first) const { cupsFreeJobs(count, first); }
};
using Jobs = std::unique_ptr<cups_job_t, FreeJobs>;

QByteArray queueOf(const QString& printer)
{
    return printer.section(u'/', 0, 0).toUtf8();
}

const char* noPassword(const char*, http_t*, const char*, const char*, void*)
{
    return nullptr;
}

/// A request about a queue, or about one of its jobs unless that is 0.
ipp_t* newRequest(ipp_op_t operation, const QString& printer, int job)
{
    cupsSetPasswordCB2(noPassword, nullptr); // nobody is there to be asked on a terminal
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost",
                     ippPort(), "/printers/%s", queueOf(printer).constData());
    ipp_t* request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    if (job != 0)
        ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

/// Gives the answer, or why there is none.
Result<Reply> send(ipp_t* request, const char* resource)
{
    Reply reply(cupsDoRequest(CUPS_HTTP_DEFAULT, request, resource));
    const ipp_status_t status = cupsLastError();
    if (reply && status <= IPP_STATUS_OK_CONFLICTING)
        return reply;
    if (!reply || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE)
        return failure(Error::Kind::Offline, u"no-print-service"_s);
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE ||
        status == IPP_STATUS_ERROR_NOT_POSSIBLE)
        return failure(Error::Kind::NotFound, u"print-job-gone"_s);
    return refusedByCups();
}

int integer(const Reply& reply, const char* name)
{
    ipp_attribute_t* found = ippFindAttribute(reply.get(), name, IPP_TAG_ZERO);
    const bool isNumber = found && (ippGetValueTag(found) == IPP_TAG_INTEGER || ippGetValueTag(found) == IPP_TAG_ENUM);
    return isNumber ? ippGetInteger(found, 0) : 0;
}

QStringList words(const Reply& reply, const char* name)
{
    QStringList all;
    ipp_attribute_t* found = ippFindAttribute(reply.get(), name, IPP_TAG_ZERO);
    for (int i = 0; found && i < ippGetCount(found); ++i)
        if (const char* word = ippGetString(found, i, nullptr))
            all += QString::fromUtf8(word);
    return all;
}

/// What keeps a printer from printing, the worst first (RFC 8011 5.4.12, and what CUPS adds). The others tell of
/// something that is about to run out, or is on its way.
QStringList hindrances(const QStringList& said)
{
    static const QStringList worst{u"media-empty"_s,         u"media-needed"_s,     u"media-jam"_s,
                                   u"cover-open"_s,          u"door-open"_s,        u"interlock-open"_s,
                                   u"input-tray-missing"_s,  u"output-area-full"_s, u"toner-empty"_s,
                                   u"marker-supply-empty"_s, u"offline"_s,          u"shutdown"_s,
                                   u"timed-out"_s,           u"paused"_s,           u"moving-to-paused"_s,
                                   u"cups-missing-filter"_s, u"spool-area-full"_s,  u"other"_s};
    QStringList bare;
    for (QString reason : said) {
        if (reason.endsWith("-report"_L1) && reason != "offline-report"_L1)
            continue;
        for (const auto severity : {"-report"_L1, "-warning"_L1, "-error"_L1})
            if (reason.endsWith(severity))
                reason.chop(severity.size());
        bare += reason;
    }
    QStringList found;
    for (const QString& reason : worst)
        if (bare.contains(reason))
            found += reason;
    return found;
}

JobReport::State stateOf(int ippState)
{
    switch (ippState) {
    case IPP_JSTATE_HELD:
        return JobReport::State::Held;
    case IPP_JSTATE_PROCESSING:
        return JobReport::State::Printing;
    case IPP_JSTATE_STOPPED:
        return JobReport::State::Stopped;
    case IPP_JSTATE_CANCELED:
        return JobReport::State::Cancelled;
    case IPP_JSTATE_ABORTED:
        return JobReport::State::Aborted;
    case IPP_JSTATE_COMPLETED:
        return JobReport::State::Completed;
    default:
        return JobReport::State::Waiting;
    }
}

Result<Reply> askPrinter(const QString& printer)
{
    return send(newRequest(IPP_OP_GET_PRINTER_ATTRIBUTES, printer, 0), "/");
}

bool isStopped(const Reply& printer)
{
    return integer(printer, "printer-state") == IPP_PSTATE_STOPPED;
}

} // namespace

Result<JobReport> jobState(const QString& printer, int job)
{
    if (isSocketPrinter(printer)) // it has all of it, or else there would be no number
        return JobReport{.state = JobReport::State::Completed};
    const auto reply = send(newRequest(IPP_OP_GET_JOB_ATTRIBUTES, printer, job), "/");
    if (!reply)
        return std::unexpected(reply.error());
    JobReport report{
        .state = stateOf(integer(*reply, "job-state")),
        .sheets = std::max(integer(*reply, "job-media-sheets-completed"), integer(*reply, "job-impressions-completed")),
        .hasBegun = integer(*reply, "time-at-processing") > 0};
    const auto queue = askPrinter(printer);
    if (!queue)
        return std::unexpected(queue.error());
    report.reasons = hindrances(words(*queue, "printer-state-reasons"));
    if (isStopped(*queue) && report.reasons.isEmpty())
        report.reasons += u"paused"_s;
    if (report.state == JobReport::State::Held && report.reasons.isEmpty())
        report.reasons += u"job-held"_s;
    if (report.state == JobReport::State::Stopped && report.reasons.isEmpty())
        report.reasons += u"job-stopped"_s;
    return report;
}

Result<std::optional<int>> findJob(const QString& printer, const QString& title)
{
    if (isSocketPrinter(printer)) // it keeps no list
        return std::nullopt;
    cups_job_t* first = nullptr;
    const int count = cupsGetJobs2(CUPS_HTTP_DEFAULT, &first, queueOf(printer).constData(), 1, CUPS_WHICHJOBS_ALL);
    if (count < 0)
        return failure(Error::Kind::Offline, u"no-print-service"_s);
    const Jobs jobs(first, {count});
    std::optional<int> found;
    for (int i = 0; i < count; ++i)
        if (QString::fromUtf8(first[i].title) == title)
            found = std::max(found.value_or(0), first[i].id);
    return found;
}

Result<void> cancelJob(const QString& printer, int job)
{
    if (isSocketPrinter(printer))
        return failure(Error::Kind::NotFound, u"print-job-gone"_s);
    const auto reply = send(newRequest(IPP_OP_CANCEL_JOB, printer, job), "/jobs/");
    return reply ? Result<void>() : std::unexpected(reply.error());
}

Result<void> retryJob(const QString& printer, int job)
{
    if (isSocketPrinter(printer))
        return {};
    const auto queue = askPrinter(printer);
    if (!queue)
        return std::unexpected(queue.error());
    if (isStopped(*queue))
        if (const auto resumed = send(newRequest(IPP_OP_RESUME_PRINTER, printer, 0), "/admin/"); !resumed)
            return std::unexpected(resumed.error());
    const auto report = send(newRequest(IPP_OP_GET_JOB_ATTRIBUTES, printer, job), "/");
    if (!report)
        return std::unexpected(report.error());
    if (stateOf(integer(*report, "job-state")) != JobReport::State::Held)
        return {};
    const auto released = send(newRequest(IPP_OP_RELEASE_JOB, printer, job), "/jobs/");
    return released ? Result<void>() : std::unexpected(released.error());
}

} // namespace aviso::printing
