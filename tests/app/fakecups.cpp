// A print service in the place of CUPS, loaded before it. What it is told as options goes, a line each, into the file
// that FAKE_CUPS_TOLD names; FAKE_CUPS_FAILS says what goes wrong: "end" of the document, "end-and-withdrawal". The
// file that FAKE_CUPS_JOBS names says what is asked about jobs and the printer, a line each: "job-state 5",
// "printer-state 3", "reason media-empty-error", "sheets 1"; without it every job is completed, "gone" knows none.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cups/cups.h>
#include <fstream>
#include <string>
#include <string_view>

namespace {

char queueName[] = "fake";
cups_dest_t queue{.name = queueName, .instance = nullptr, .is_default = 0, .num_options = 0, .options = nullptr};
char information = 0; // only its address is passed around

/// What the printer is just now.
struct Standing
{
    int job = IPP_JSTATE_COMPLETED;
    int printer = IPP_PSTATE_IDLE;
    int sheets = 0;
    bool isGone = false;
    std::string reason = "none";
};

Standing standing()
{
    Standing now;
    const char* file = std::getenv("FAKE_CUPS_JOBS");
    std::ifstream lines(file ? file : "");
    for (std::string word; lines >> word;) {
        if (word == "job-state")
            lines >> now.job;
        else if (word == "printer-state")
            lines >> now.printer;
        else if (word == "sheets")
            lines >> now.sheets;
        else if (word == "reason")
            lines >> now.reason;
        else if (word == "gone")
            now.isGone = true;
    }
    return now;
}

ipp_status_t lastStatus = IPP_STATUS_OK;

bool fails(std::string_view one, std::string_view other = {})
{
    const char* set = std::getenv("FAKE_CUPS_FAILS");
    return set && (set == one || set == other);
}

} // namespace

extern "C" {

cups_dest_t* cupsGetNamedDest(http_t*, const char* name, const char*)
{
    return std::strcmp(name, queueName) == 0 ? &queue : nullptr;
}

void cupsFreeDests(int, cups_dest_t*) {}

cups_dinfo_t* cupsCopyDestInfo(http_t*, cups_dest_t*)
{
    return reinterpret_cast<cups_dinfo_t*>(&information);
}

void cupsFreeDestInfo(cups_dinfo_t*) {}

ipp_status_t cupsCreateDestJob(http_t*, cups_dest_t*, cups_dinfo_t*, int* job, const char*, int count,
                               cups_option_t* options)
{
    *job = 1;
    if (const char* file = std::getenv("FAKE_CUPS_TOLD"))
        if (std::FILE* told = std::fopen(file, "w")) {
            for (int i = 0; i < count; ++i)
                std::fprintf(told, "%s=%s\n", options[i].name, options[i].value);
            std::fclose(told);
        }
    return IPP_STATUS_OK;
}

http_status_t cupsStartDestDocument(http_t*, cups_dest_t*, cups_dinfo_t*, int, const char*, const char*, int,
                                    cups_option_t*, int)
{
    return HTTP_STATUS_CONTINUE;
}

http_status_t cupsWriteRequestData(http_t*, const char*, size_t)
{
    return HTTP_STATUS_CONTINUE;
}

ipp_status_t cupsFinishDestDocument(http_t*, cups_dest_t*, cups_dinfo_t*)
{
    return fails("end", "end-and-withdrawal") ? IPP_STATUS_ERROR_INTERNAL : IPP_STATUS_OK;
}

ipp_status_t cupsCancelDestJob(http_t*, cups_dest_t*, int)
{
    return fails("end-and-withdrawal") ? IPP_STATUS_ERROR_NOT_POSSIBLE : IPP_STATUS_OK;
}

ipp_attribute_t* cupsFindDestSupported(http_t*, cups_dest_t*, cups_dinfo_t*, const char*)
{
    static ipp_t* const trays = ippNew();
    static const char* const names[] = {"tray-1", "tray-2"};
    static ipp_attribute_t* const supported =
        ippAddStrings(trays, IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "media-source-supported", 2, nullptr, names);
    return supported;
}

const char* cupsLocalizeDestValue(http_t*, cups_dest_t*, cups_dinfo_t*, const char*, const char* value)
{
    return std::strcmp(value, "tray-2") == 0 ? "Tray 2" : "Tray 1";
}

int cupsGetDests2(http_t*, cups_dest_t** first)
{
    *first = &queue;
    return 1;
}

int cupsGetJobs2(http_t*, cups_job_t** jobs, const char*, int, int)
{
    *jobs = nullptr;
    return 0;
}

ipp_t* cupsDoRequest(http_t*, ipp_t* request, const char*)
{
    const Standing now = standing();
    const ipp_op_t operation = ippGetOperation(request);
    ippDelete(request);
    ipp_t* reply = ippNew();
    const bool isAboutJob = operation == IPP_OP_GET_JOB_ATTRIBUTES || operation == IPP_OP_CANCEL_JOB;
    lastStatus = isAboutJob && now.isGone ? IPP_STATUS_ERROR_NOT_FOUND : IPP_STATUS_OK;
    if (lastStatus != IPP_STATUS_OK)
        return reply;
    if (operation == IPP_OP_GET_JOB_ATTRIBUTES) {
        ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_ENUM, "job-state", now.job);
        ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-media-sheets-completed", now.sheets);
    } else if (operation == IPP_OP_GET_PRINTER_ATTRIBUTES) {
        ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state", now.printer);
        ippAddString(reply, IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "printer-state-reasons", nullptr, now.reason.c_str());
    }
    return reply;
}

ipp_status_t cupsLastError(void)
{
    return lastStatus;
}

const char* cupsLastErrorString(void)
{
    return "the line broke";
}

} // extern "C"
