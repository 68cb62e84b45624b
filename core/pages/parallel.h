#pragma once

#include "core/base/progress.h"

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace aviso::pages {

/// A row of numbered pieces of work that several threads take from, one piece at a time.
class Share
{
public:
    Share(qsizetype count, const LongCall& call) : m_count(count), m_call(call) {}

    /// The next piece, or nothing when there is none left or the call was cancelled. Reports the progress.
    std::optional<qsizetype> next();

private:
    const qsizetype m_count;
    const LongCall& m_call;
    std::atomic<qsizetype> m_next{0};
    std::mutex m_reporting;
};

/// Runs `work` on as many threads as there are processors (one of them the caller's) and returns when all are done.
/// `work` takes pieces from the share until there are none; it must not throw.
void eachInParallel(qsizetype count, const LongCall& call, const std::function<void(Share&)>& work);

} // namespace aviso::pages
