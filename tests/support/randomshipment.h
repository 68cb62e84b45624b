#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

#include <QDate>
#include <QRandomGenerator>

namespace aviso::support {

/// An account and a shipment that could have come from a desk on a bad day.
struct RandomCase
{
    model::Account account = {};
    model::Shipment shipment = {};
};

/// A plausible pair from the catalogue's own services, messages, options and layouts, with `today` as the day of
/// writing. Of nasty values (a limit passed by one, a forbidden character, a missing place, a code that does not go
/// with the service, …) there are few enough that about half of the pairs can be booked without loss.
/// The same state of `random` gives the same pair.
RandomCase randomCase(const catalogue::Entry& entry, QDate today, QRandomGenerator& random);

} // namespace aviso::support
