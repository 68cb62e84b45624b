#pragma once

#include "core/base/clock.h"
#include "core/outbox/outbox.h"
#include "core/storage/presence.h"
#include "core/storage/store.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <span>
#include <stop_token>

namespace aviso::outbox {

/// One way out of the desk: a row of the channel table.
struct Channel
{
    QString word = {}; ///< as in Outgoing::channel

    /// Where it leads, as the desk is set up now.
    std::function<Result<QString>(storage::Connection& connection)> target;

    /// Sends every row of the batch that has not left. The rows that have come along, in order, for channels whose
    /// result is one whole (a file). It may be called again for the same rows when a program died before it could
    /// note that they had left: what it does must bear repeating.
    std::function<Result<void>(const QString& target, const QString& batch, const QList<Entry>& rows)> send;
};

/// What draining needs from outside. References: the composition root owns everything.
struct Despatch
{
    storage::Store& store;
    const storage::Presence& presence;
    const Clock& clock;
    std::mutex& turn; ///< one for the program: one drain at a time
    std::span<const Channel> channels;
};

enum class Due {
    OnTime,     ///< what is due by the clock
    Everything, ///< somebody asked for it now
};

/// What one drain did, row by row in the order of the outbox.
struct Drained
{
    QList<Entry> sent = {};
    QList<Entry> failed = {}; ///< with why; they stay in the outbox
};

/// Sends what is due: the only sender of this program. Each batch is claimed in a transaction before it is sent, so
/// that two programs never send the same rows, and is settled in another; a claim of a program that is gone is taken
/// over. What fails is kept with its error and tried again after delayAfter(). One failing batch stops no other. While
/// this program drains already, nothing is done. Any thread but the GUI's. Errors: those of the store.
Result<Drained> drain(const Despatch& despatch, Due due = Due::OnTime, std::stop_token stop = {});

/// How long to wait after so many failed tries (1 or more): 10 seconds, doubled each time, at most an hour.
std::chrono::seconds delayAfter(int tries);

} // namespace aviso::outbox
