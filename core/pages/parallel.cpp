#include "core/pages/parallel.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace aviso::pages {

std::optional<qsizetype> Share::next()
{
    if (m_call.isCancelled())
        return std::nullopt;
    const qsizetype piece = m_next.fetch_add(1);
    if (piece >= m_count)
        return std::nullopt;
    const std::scoped_lock lock(m_reporting);
    m_call.report(piece + 1, m_count);
    return piece;
}

void eachInParallel(qsizetype count, const LongCall& call, const std::function<void(Share&)>& work)
{
    Share share(count, call);
    const auto processors = static_cast<qsizetype>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < std::min(processors, count); ++i)
        others.emplace_back([&share, &work] { work(share); });
    work(share);
}

} // namespace aviso::pages
