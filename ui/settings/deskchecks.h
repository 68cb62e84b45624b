#pragma once

#include "ui/settings/diagnostics.h"

namespace aviso::ui {

// The checks of Diagnostics::check(), one for each part of the desk. They block; any worker thread.

Finding checkPrinters();
Finding checkPrintService();
Finding checkNetwork(const Services& services, const LongCall& call);
Finding checkAccounts(const Services& services, const LongCall& call);
Finding checkKeyStore(const Services& services);
Finding checkDatabase(const Services& services);
Finding checkDisk(const DeskPlaces& places);
Finding checkBackup(const Services& services, const DeskPlaces& places);
Finding checkSounds(const DeskPlaces& places);
Finding checkClock(const Services& services);
Finding checkVersion(const Services& services);

} // namespace aviso::ui
