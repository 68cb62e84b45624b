#pragma once

#include "core/printing/spooling.h"

namespace aviso::printing {

// What is printed and is no label: nobody counts it, and nobody follows it.

/// Prints pages on the printer that the desk has for them; false: it has none, or asks each time. Errors: those of
/// print(). Blocks; any thread but the GUI's.
Result<bool> printPages(const PrintRoom& room, Paper paper, const QByteArray& pdf);

/// Prints a page that says which queue and tray it came from, the way labels go there; on a sheet of four it takes a
/// field. Errors: those of print(), NotFound "font-missing". Blocks; any thread but the GUI's.
Result<void> printTestPage(const PrintRoom& room, const PrinterSetup& printer, const pages::Separator& words);

/// Prints rulers by which a printer's resolution, or whether its driver keeps sizes, is found out. Errors as
/// printTestPage(). Blocks; any thread but the GUI's.
Result<void> printRulerPage(const PrintRoom& room, const PrinterSetup& printer);

} // namespace aviso::printing
