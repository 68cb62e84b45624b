#pragma once

#include "core/base/boundedqueue.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/drafts.h"
#include "core/orders/import.h"
#include "core/tabular/read.h"
#include "core/tabular/source.h"

#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace aviso::orders {

/// Rows that are ready to be written, and what is wrong with those between them, in the order of the file.
struct Batch
{
    struct Good
    {
        qint64 row = 0;
        model::DraftRow draft = {};
        QString carriedSource = {}; ///< what a row of a file of rejected rows says of its source
        /// Kept where a row may meet an order that is there already.
        std::optional<model::Order> order = {};
    };

    std::vector<Good> rows = {}; ///< the first `used` ones count, the others are memory to be used again
    std::size_t used = 0;
    QList<RowProblem> problems = {};
    QList<RowProblem> advice = {};
    qint64 advised = 0; ///< rows that the advice is on

    std::span<const Good> good() const { return {rows.data(), used}; }
};

/// Whether the orders themselves come with the rows: only a source that was imported before can need them.
enum class Carry { RowsOnly, Orders };

/// Reads, maps and encodes a file on a thread of its own, a little ahead of who takes the batches.
class RowStream
{
public:
    RowStream(const tabular::Source& file, const Plan& plan, Carry carry, const LongCall& call);
    /// Stops reading if it has not ended.
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    /// The next batch; nothing at the end, after a cancel and after an error.
    std::optional<Batch> next() { return m_queue.pop(); }

    /// Lets the memory of a batch be used again. Without it the two threads would pass all of it through the
    /// allocator.
    void giveBack(Batch batch);

    /// Waits for the end: what was read, or why not all.
    Result<tabular::ReadSummary> outcome();

private:
    Batch spare();
    Result<tabular::ReadSummary> read(const tabular::Source& file, const Plan& plan, const LongCall& call);

    Carry m_carry;
    BoundedQueue<Batch> m_queue;
    std::mutex m_spareMutex;
    std::vector<Batch> m_spare;
    Result<tabular::ReadSummary> m_outcome = tabular::ReadSummary();
    std::jthread m_thread; // last: it uses the others
};

} // namespace aviso::orders
