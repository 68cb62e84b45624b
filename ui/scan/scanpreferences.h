#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "ui/scan/scanner.h"

namespace aviso::ui {

/// What happens with a shipment whose code was scanned.
enum class AfterScan {
    Show,         ///< it is opened
    BookAndPrint, ///< a draft is booked and its label printed; of a booked one the label is printed if it never was
};

/// How this desk scans; kept in its settings.
struct ScanPreferences
{
    ScannerHabits habits = {};
    AfterScan afterwards = AfterScan::Show;
    bool isMute = false;

    bool operator==(const ScanPreferences&) const = default;
};

/// What is stored, or the usual where nothing or nonsense is.
Result<ScanPreferences> loadScanPreferences(storage::Connection& connection);
Result<void> saveScanPreferences(storage::Connection& connection, const ScanPreferences& preferences);

} // namespace aviso::ui
