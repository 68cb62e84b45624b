#pragma once

#include "core/base/result.h"

#include <QString>

#include <cups/cups.h>
#include <memory>

namespace aviso::printing {

// What the parts that speak with CUPS share. A queue is what the print service has; a printer is what a desk prints on:
// a queue, or "queue/instance" with other settings of the same one.

struct CloseService
{
    void operator()(http_t* service) const { httpClose(service); }
};
using Service = std::unique_ptr<http_t, CloseService>;

/// A connection of its own; null when no print service answers within seconds.
Service connectToService();

struct FreeDestinations
{
    int count = 0;
    void operator()(cups_dest_t* first) const { cupsFreeDests(count, first); }
};
using Destinations = std::unique_ptr<cups_dest_t, FreeDestinations>;

/// All that the service tells of, queues and their instances.
Destinations allDestinations(http_t* service);

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
