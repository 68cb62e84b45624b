#pragma once

#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"

#include <QDate>

namespace aviso::catalogue {

/// The carrier's day at this moment, in its own time zone: the one against which dispatch dates and dated rules are
/// held, wherever the desk stands.
QDate today(const Clock& clock, const Entry& entry);

} // namespace aviso::catalogue
