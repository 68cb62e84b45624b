#include "core/orders/import.h"

#include "core/model/drafts.h"
#include "core/model/items.h"
#include "core/model/otherorders.h"
#include "core/model/shipments.h"
#include "core/orders/itemcell.h"
#include "core/orders/recognise.h"
#include "core/orders/rowstream.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

QStringList namesOf(const QList<Difference>& found)
{
    QStringList names;
    for (const Difference& difference : found)
        names << difference.field;
    return names;
}

/// Decides what becomes of each row, and does it when asked to.
class Importer
{
public:
    Importer(Connection& connection, const Plan& plan, const QDateTime& now)
        : m_connection(connection), m_plan(plan), m_now(now)
    {}

    Result<void> begin()
    {
        auto known =
            m_connection.run(u"SELECT 1 FROM shipments WHERE source = ? AND source <> '' LIMIT 1"_s, m_plan.source);
        if (!known)
            return std::unexpected(known.error());
        m_isNewSource = known->isEmpty();
        auto any = m_connection.run(u"SELECT 1 FROM shipments LIMIT 1"_s);
        if (!any)
            return std::unexpected(any.error());
        m_isFirstEver = any->isEmpty();
        if (m_plan.mode == Mode::DryRun)
            return {};
        auto loader = model::DraftLoader::open(m_connection, m_plan.source, m_now);
        if (!loader)
            return std::unexpected(loader.error());
        m_loader.emplace(std::move(*loader));
        return {};
    }

    Carry carry() const { return m_isNewSource ? Carry::RowsOnly : Carry::Orders; }

    Result<void> take(const Batch& batch)
    {
        m_added.clear();
        m_report.rejected += batch.problems;
        m_report.advised += batch.advised;
        for (const RowProblem& advice : batch.advice)
            show(advice);
        m_toLoad.clear();
        for (const Batch::Good& good : batch.good())
            if (auto done = take(good); !done)
                return done;
        if (m_loader)
            if (auto done = m_loader->add(m_toLoad); !done)
                return done;
        return m_isFirstEver || m_added.isEmpty() ? Result<void>() : lookElsewhere(batch);
    }

    /// From now on it is noted what becomes of each row.
    void noteFates() { m_areFatesNoted = true; }
    const QList<RowFate>& fates() const { return m_fates; }

    ImportReport finish(const tabular::ReadSummary& read)
    {
        if (m_loader)
            m_report.newest = m_loader->newest();
        m_report.rows = read.rows;
        m_report.strayQuotes = read.strayQuoteRows;
        m_report.firstStrayQuote = read.firstStrayQuoteRow;
        for (QList<RowProblem>* const problems : {&m_report.rejected, &m_report.advice})
            std::ranges::sort(*problems, {}, [](const RowProblem& problem) {
                return std::tuple(problem.row, problem.field, problem.code);
            });
        return std::move(m_report);
    }

private:
    Result<void> take(const Batch::Good& good)
    {
        if (m_isNewSource)
            return add(good);
        const auto known = model::findOrder(m_connection, m_plan.source, good.order->shipment.reference);
        if (!known)
            return std::unexpected(known.error());
        return *known ? meet(**known, good) : add(good);
    }

    /// A row that was rejected under another source may be of an order that is here under that one.
    Result<bool> isHereElsewhere(const Batch::Good& good)
    {
        if (good.carriedSource.isEmpty() || good.carriedSource == m_plan.source)
            return false;
        const auto reference = QString::fromStdString(std::string(good.draft.reference()));
        const auto known = model::findOrder(m_connection, good.carriedSource, reference);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            reject(good, u"here-elsewhere"_s, {reference, good.carriedSource});
        return known->has_value();
    }

    Result<void> add(const Batch::Good& good)
    {
        if (const auto isHere = isHereElsewhere(good); !isHere || *isHere)
            return isHere ? Result<void>() : std::unexpected(isHere.error());
        ++m_report.added;
        note(good, RowFate::Kind::Added);
        if (!m_isFirstEver)
            m_added.insert(QString::fromStdString(std::string(good.draft.reference())), good.row);
        m_toLoad.push_back(&good.draft);
        return {};
    }

    void show(const RowProblem& advice)
    {
        if (m_report.advice.size() < ImportReport::mostShown)
            m_report.advice.append(advice);
    }

    /// Another source's orders are never the same ones to an import, but they may be to a person.
    Result<void> lookElsewhere(const Batch& batch)
    {
        const auto found = model::ordersElsewhere(m_connection, m_plan.source, m_added.keys());
        if (!found)
            return std::unexpected(found.error());
        for (const model::OtherOrder& other : *found) {
            const qint64 row = m_added.value(other.reference);
            RowProblem advice{.row = row,
                              .field = u"reference"_s,
                              .code = other.source.isEmpty() ? u"also-typed"_s : u"also-known"_s,
                              .args = {other.reference},
                              .weight = RowProblem::Weight::Advises};
            if (!other.source.isEmpty())
                advice.args.append(other.source);
            advice.args.append(model::stateWord(other.state));
            const bool isAdvised = std::ranges::find(batch.advice, row, &RowProblem::row) != batch.advice.end();
            m_report.advised += isAdvised ? 0 : 1;
            ++m_report.alsoKnown;
            show(advice);
        }
        return {};
    }

    /// The order is here already.
    Result<void> meet(const model::KnownOrder& known, const Batch::Good& good)
    {
        if (known.says(good.draft)) {
            ++m_report.seen;
            note(good, RowFate::Kind::Seen);
            return {};
        }
        const auto stored = model::loadShipment(m_connection, known.id);
        if (!stored)
            return std::unexpected(stored.error());
        QList<Difference> found = differences(*stored, good.order->shipment);
        if (auto compared = compareItems(known.id, good.order->items, found); !compared)
            return compared;
        const bool isBooked =
            std::ranges::any_of(stored->parcels, [](const auto& parcel) { return !parcel.number.isEmpty(); });
        const bool isDraft = model::isEditable(stored->state) && !isBooked;
        if (found.isEmpty()) {
            ++m_report.seen;
            note(good, RowFate::Kind::Seen);
            return {};
        }
        if (isDraft && m_report.changed.size() < ImportReport::mostShown)
            m_report.changed.append({good.row, stored->reference, found});
        if (m_plan.duplicates == Duplicates::Keep)
            keep(good);
        else if (!isDraft)
            reject(good, u"already-booked"_s, {stored->reference, model::stateWord(stored->state)});
        else if (m_plan.duplicates == Duplicates::Ask && !model::isAsImported(*stored, known))
            reject(good, u"changed-here"_s, QStringList(stored->reference) + namesOf(found));
        else
            return replace(*stored, good);
        return {};
    }

    /// What is counted already is no difference.
    Result<void> compareItems(ShipmentId id, const QList<model::Item>& wanted, QList<Difference>& found)
    {
        const auto stored = model::loadItems(m_connection, id);
        if (!stored)
            return std::unexpected(stored.error());
        if (const QString here = itemsText(*stored), file = itemsText(wanted); here != file)
            found.append({u"items"_s, here, file});
        return {};
    }

    /// What stands against one order alone rejects its row and stops no other.
    Result<void> replace(const model::Shipment& stored, const Batch::Good& good)
    {
        const auto replaced = m_plan.mode == Mode::DryRun ? Result<void>() : tryToReplace(stored, *good.order);
        if (replaced)
            update(good);
        else if (replaced.error().kind == Error::Kind::Conflict)
            reject(good, replaced.error().code, {stored.reference});
        else
            return replaced;
        return {};
    }

    /// All of it or nothing, inside the import's own transaction.
    Result<void> tryToReplace(const model::Shipment& stored, const model::Order& order)
    {
        if (auto marked = m_connection.run(u"SAVEPOINT one_order"_s); !marked)
            return std::unexpected(marked.error());
        const auto replaced = model::replaceDraft(m_connection, stored, order, m_now);
        // A full disk has undone the whole transaction by itself.
        if (!replaced && !m_connection.isInTransaction())
            return replaced;
        if (!replaced)
            if (auto undone = m_connection.run(u"ROLLBACK TO one_order"_s); !undone)
                return std::unexpected(undone.error());
        if (auto released = m_connection.run(u"RELEASE one_order"_s); !released)
            return std::unexpected(released.error());
        return replaced;
    }

    void keep(const Batch::Good& good)
    {
        ++m_report.kept;
        note(good, RowFate::Kind::Kept);
    }

    void update(const Batch::Good& good)
    {
        ++m_report.updated;
        note(good, RowFate::Kind::Updated);
    }

    void note(const Batch::Good& good, RowFate::Kind kind)
    {
        if (m_areFatesNoted)
            m_fates.append({good.row, QString::fromStdString(std::string(good.draft.reference())), kind});
    }

    void reject(const Batch::Good& good, const QString& code, const QStringList& args)
    {
        m_report.rejected.append({.row = good.row, .field = u"reference"_s, .code = code, .args = args});
    }

    Connection& m_connection;
    const Plan& m_plan;
    QDateTime m_now;
    bool m_isNewSource = false;
    bool m_isFirstEver = false;                   // no shipment is here: there is nothing to look for
    QHash<QString, qint64> m_added;               // of the batch: reference -> row
    std::vector<const model::DraftRow*> m_toLoad; // of the batch
    std::optional<model::DraftLoader> m_loader;
    ImportReport m_report;
    bool m_areFatesNoted = false;
    QList<RowFate> m_fates;
};

/// Reads the file and does with its rows what the plan says, inside the caller's transaction.
Result<ImportReport> importRows(Connection& connection, const QDateTime& now, const tabular::Source& file,
                                const Plan& plan, const LongCall& call, const Alongside& alongside = {})
{
    Importer importer(connection, plan, now);
    if (alongside)
        importer.noteFates();
    if (auto begun = importer.begin(); !begun)
        return std::unexpected(begun.error());
    RowStream stream(file, plan, importer.carry(), call);
    while (auto batch = stream.next()) {
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (auto taken = importer.take(*batch); !taken)
            return std::unexpected(taken.error());
        stream.giveBack(std::move(*batch));
    }
    const auto read = stream.outcome();
    if (!read)
        return std::unexpected(read.error());
    if (call.isCancelled())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    auto report = importer.finish(*read);
    if (alongside)
        if (auto noted = alongside(connection, report, importer.fates()); !noted)
            return std::unexpected(noted.error());
    return report;
}

Result<void> refuseNameless(const Plan& plan)
{
    return plan.source.trimmed().isEmpty() ? failure(Error::Kind::Invalid, u"missing"_s, u"source"_s) : Result<void>();
}

} // namespace

Result<ImportReport> importFile(storage::Store& store, const Clock& clock, const tabular::Source& file,
                                const Plan& plan, const LongCall& call)
{
    if (auto named = refuseNameless(plan); !named)
        return std::unexpected(named.error());
    const auto run = [&](Connection& connection) { return importRows(connection, clock.now(), file, plan, call); };
    return plan.mode == Mode::DryRun ? store.read(run) : store.write(storage::Topic::Shipments, run);
}

Result<ImportReport> importAndRemember(storage::Store& store, const Clock& clock, const tabular::Source& file,
                                       const ImportOrder& order, const LongCall& call)
{
    const Plan& plan = order.plan;
    if (plan.mode == Mode::DryRun)
        return importFile(store, clock, file, plan, call);
    if (auto named = refuseNameless(plan); !named)
        return std::unexpected(named.error());
    const Remembered remembered{
        .mapping = plan.mapping, .format = plan.format, .duplicates = order.policy, .unused = order.unused};
    const auto run = [&](Connection& connection) -> Result<ImportReport> {
        auto report = importRows(connection, clock.now(), file, plan, call, order.alongside);
        if (!report)
            return report;
        if (auto kept = keepForNext(connection, plan.source, remembered, order.header); !kept)
            return std::unexpected(kept.error());
        return report;
    };
    return store.write(storage::Topic::Shipments | storage::Topic::Settings, run);
}

} // namespace aviso::orders
