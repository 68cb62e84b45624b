#pragma once

#include "core/base/result.h"

#include <QString>

#include <cups/cups.h>
#include <memory>

namespace aviso::printing {

// What the parts that speak with CUPS share.

struct FreeDestinations
{
    int count = 0;
    void operator()(cups_dest_t* first) const { cupsFreeDests(count, first); }
};
using Destinations = std::unique_ptr<cups_dest_t, FreeDestinations>;

struct FreeInformation
{
    void operator()(cups_dinfo_t* information) const { cupsFreeDestInfo(information); }
};
using Information = std::unique_ptr<cups_dinfo_t, FreeInformation>;

/// A queue and what it can do. Errors: NotFound "no-such-printer", Offline "no-print-service", Refused "print-refused".
struct Destination
{
    Destinations queue = {};
    Information information = {};
};
Result<Destination> openDestination(const QString& name);

/// What CUPS last refused on this thread.
std::unexpected<Error> refusedByCups();

} // namespace aviso::printing
