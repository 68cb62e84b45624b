#pragma once

#include "app/workplace.h"
#include "core/base/progress.h"
#include "core/model/printjobs.h"

#include <chrono>
#include <functional>

namespace aviso::cli {

/// Hands a job to its queue by `send` (which gives the queue's number) and follows it there until it is over, at most
/// for `patience`, or until stopped. Whatever it says and wherever it ends, the job is written down before it leaves,
/// so that a window or a later call follows it further. Errors: Conflict "printed-meanwhile", before anything is sent;
/// those of `send`; Refused "print-broken-off" when the queue gave it up; OutcomeUnknown "print-unknown" and
/// "print-waits" (args: why it waits).
Result<void> printAndWait(app::Workplace& here, model::PrintJob job,
                          const std::function<Result<int>(const QString& title)>& send, std::chrono::seconds patience,
                          const LongCall& call);

} // namespace aviso::cli
