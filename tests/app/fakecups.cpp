// A print service in the place of CUPS, loaded before it. What it is told as options goes, a line each, into the file
// that FAKE_CUPS_TOLD names; FAKE_CUPS_FAILS says what goes wrong: "end" of the document, "end-and-withdrawal".

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cups/cups.h>
#include <string_view>

namespace {

char queueName[] = "fake";
cups_dest_t queue{.name = queueName, .instance = nullptr, .is_default = 0, .num_options = 0, .options = nullptr};
char information = 0; // only its address is passed around

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

const char* cupsLastErrorString(void)
{
    return "the line broke";
}

} // extern "C"
