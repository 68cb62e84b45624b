#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace aviso {

/// Called on the worker's thread with how much of how much is done; `total` is 0 while it is not yet known.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// What every long call takes: a way to stop it and a way to be told how far it is. Both may be left empty.
struct LongCall
{
    std::stop_token stop = {};
    Progress progress = {};

    bool isCancelled() const { return stop.stop_requested(); }
    void report(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace aviso
