#include "core/printing/destinations.h"

namespace aviso::printing {

namespace {

constexpr int patience = 3'000; // ms

} // namespace

Service connectToService()
{
    return Service(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, patience, nullptr));
}

Destinations allDestinations(http_t* service)
{
    cups_dest_t* first = nullptr;
    const int count = cupsGetDests2(service, &first);
    return Destinations(first, {count});
}

} // namespace aviso::printing
