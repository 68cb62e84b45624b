#pragma once

#include "core/model/printjobs.h"

#include <QString>

namespace aviso::text {

// Printers and what waits at them, in words.

/// What keeps a printer from printing: "Printer “Counter” has no paper".
QString printerTrouble(const QString& printer, const QStringList& reasons);

/// What stands in the way of a job: "Printer “Counter” has no paper: 12 labels wait."; of one that nobody knows about,
/// what the clerk has to do. Empty when all is well.
QString sentence(const model::PrintJob& job);

/// What waits at printers, for a line in the status bar: "3 labels at the printer"; empty: nothing.
QString waitingAtPrinters(const QList<model::PrintJob>& jobs);

} // namespace aviso::text
