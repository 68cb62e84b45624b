#pragma once

#include "core/printing/spooling.h"

namespace aviso::printing {

/// Asks the queues what became of the jobs that are open, and settles those that are over: printed ones go into the
/// history of their labels; of aborted and cancelled ones that put nothing on paper the labels are no longer counted;
/// what nobody can know is left to the clerk. A job that a program gave away while it ended is found by its title. Says
/// which jobs are open still. Several programs may do it at once: each job ends once. Errors: Storage. Blocks; any
/// thread but the GUI's.
Result<QList<model::PrintJob>> followPrintJobs(const PrintRoom& room);

// The clerk's word.

/// They lie before him: printed. What still waits in the queue is taken out of it, so that nothing comes out twice.
/// Errors: Refused "print-refused" when the queue does not give it back; Storage.
Result<void> confirmPrinted(const PrintRoom& room, const model::PrintJob& job);

/// The job shall not come out any more; of one that nobody knows about he says that it did not. Errors: Refused
/// "print-refused" when the queue does not give it back; Offline "no-print-service"; Storage.
Result<void> takeBack(const PrintRoom& room, const model::PrintJob& job);

} // namespace aviso::printing
