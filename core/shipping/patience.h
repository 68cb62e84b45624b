#pragma once

#include "core/storage/store.h"

#include <chrono>
#include <stop_token>

namespace aviso::shipping {

/// Writes what must not be lost, also while another program imports a large file for minutes: as Store::write(), tried
/// again while the database is busy, for ten minutes at most and not after `stop`.
template <class F>
Result<void> writePatiently(storage::Store& store, storage::Topics topics, const std::stop_token& stop, F f)
{
    constexpr int mostTries = 60; // of ten seconds each, unless several wait in line
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(10);
    for (int tries = 1;; ++tries) {
        auto written = store.write(topics, f);
        const bool isBusy = !written && written.error().code == QLatin1StringView("busy");
        if (!isBusy || stop.stop_requested() || tries == mostTries || std::chrono::steady_clock::now() >= end)
            return written;
    }
}

} // namespace aviso::shipping
