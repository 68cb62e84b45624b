#include "core/orders/rowstream.h"

#include "core/orders/advice.h"
#include "core/orders/carried.h"
#include "core/orders/references.h"
#include "core/tabular/read.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

// A batch is large enough for the locks not to count, and the queue small enough for memory not to count.
constexpr std::size_t batchRows = 64;
constexpr std::size_t batchesAhead = 4;

/// Maps the rows of one file and hands them over in batches.
class Mapper
{
public:
    Mapper(const Plan& plan, Carry carry, std::function<Batch(Batch)> exchange)
        : m_plan(plan), m_carry(carry), m_exchange(std::move(exchange)),
          m_rules{.source = plan.source,
                  .reading = {.decimal = plan.format.decimal,
                              .dateOrder = plan.format.dateOrder,
                              .weightUnit = plan.mapping.weightUnit},
                  .defaults = plan.defaults,
                  .phones = plan.phones,
                  .terms = plan.terms,
                  .corrections = plan.corrections}
    {
        if (plan.format.firstRow == tabular::FirstRow::IsBody)
            begin({});
    }

    tabular::Step begin(const QStringList& header)
    {
        m_sourcePlace = sourcePlace(header).value_or(-1);
        auto fields = bind(m_plan.mapping, header);
        if (!fields)
            m_failure = fields.error();
        else
            m_rules.fields = std::move(*fields);
        return m_failure ? tabular::Step::Stop : tabular::Step::Next;
    }

    tabular::Step take(const tabular::RowView& row)
    {
        if (m_failure)
            return tabular::Step::Stop;
        ++m_rows;
        MappedRow mapped = mapRow(row, m_rules, m_texts);
        if (!mapped)
            m_batch.problems += mapped.error();
        else if (const auto double_ = m_references.note(mapped->shipment.reference, row.row()))
            m_batch.problems.append(*double_);
        else
            keep(row, std::move(*mapped));
        if (++m_batched == batchRows)
            flush();
        return tabular::Step::Next;
    }

    void flush()
    {
        m_batched = 0;
        m_batch = m_exchange(std::move(m_batch));
        m_batch.used = 0;
        m_batch.problems.clear();
        m_batch.advice.clear();
        m_batch.advised = 0;
    }

    qint64 rows() const { return m_rows; }
    const std::optional<Error>& failed() const { return m_failure; }

private:
    void keep(const tabular::RowView& row, model::Order order)
    {
        const QList<RowProblem> advice = adviceOn(order.shipment, row, m_rules.terms);
        m_batch.advised += advice.isEmpty() ? 0 : 1;
        m_batch.advice += advice;
        if (m_batch.used == m_batch.rows.size())
            m_batch.rows.emplace_back();
        Batch::Good& good = m_batch.rows[m_batch.used++];
        good.row = row.row();
        good.carriedSource = m_sourcePlace < 0 ? QString() : row.text(m_sourcePlace).trimmed();
        good.draft = m_encoder.row(order, std::move(good.draft));
        if (m_carry == Carry::Orders)
            good.order = std::move(order);
    }

    const Plan& m_plan;
    Carry m_carry;
    std::function<Batch(Batch)> m_exchange;
    RowRules m_rules;
    Texts m_texts;
    References m_references;
    model::DraftEncoder m_encoder;
    Batch m_batch;
    std::size_t m_batched = 0;
    int m_sourcePlace = -1;
    qint64 m_rows = 0;
    std::optional<Error> m_failure;
};

} // namespace

RowStream::RowStream(const tabular::Source& file, const Plan& plan, Carry carry, const LongCall& call)
    : m_carry(carry), m_queue(batchesAhead), m_thread([this, file, plan, call] {
          m_outcome = read(file, plan, call);
          m_queue.close();
      })
{}

RowStream::~RowStream()
{
    m_queue.close();
}

void RowStream::giveBack(Batch batch)
{
    const std::lock_guard lock(m_spareMutex);
    m_spare.push_back(std::move(batch));
}

Batch RowStream::spare()
{
    const std::lock_guard lock(m_spareMutex);
    if (m_spare.empty())
        return {};
    Batch batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

Result<tabular::ReadSummary> RowStream::outcome()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_outcome;
}

Result<tabular::ReadSummary> RowStream::read(const tabular::Source& file, const Plan& plan, const LongCall& call)
{
    bool isWanted = true;
    Mapper mapper(plan, m_carry, [this, &isWanted](Batch batch) {
        isWanted = m_queue.push(std::move(batch));
        return spare();
    });
    const tabular::Visitor visitor{.header = [&](const QStringList& header) { return mapper.begin(header); },
                                   .row =
                                       [&](const tabular::RowView& row) {
                                           const tabular::Step step = mapper.take(row);
                                           return isWanted ? step : tabular::Step::Stop;
                                       }};
    const LongCall inRows{.stop = call.stop, .progress = [&](qint64 bytes, qint64 total) {
                              const auto rows = static_cast<double>(mapper.rows());
                              const double share =
                                  static_cast<double>(total) / static_cast<double>(std::max<qint64>(bytes, 1));
                              call.report(mapper.rows(), static_cast<qint64>(rows * share));
                          }};
    const auto summary = tabular::readRows(file, plan.format, visitor, inRows);
    if (mapper.failed())
        return failure(*mapper.failed());
    if (!summary)
        return failure(summary.error());
    if (call.isCancelled())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    mapper.flush();
    call.report(mapper.rows(), mapper.rows());
    return *summary;
}

} // namespace aviso::orders
