#include "core/model/printjobs.h"

#include "core/model/shipments.h"
#include "core/settings/settings.h"

#include <QMap>

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;
using Stage = PrintJob::State;

namespace {

const QMap<Stage, QString>& stateWords()
{
    static const QMap<Stage, QString> words{{Stage::Handing, u"handing"_s},
                                            {Stage::Sought, u"sought"_s},
                                            {Stage::Waiting, u"waiting"_s},
                                            {Stage::Doubted, u"doubted"_s},
                                            {Stage::Printed, u"printed"_s}};
    return words;
}

Result<PrintJobId> addJob(Connection& connection, const PrintJob& job, const QList<Print>& labels)
{
    const auto rows =
        connection.run(u"INSERT INTO print_jobs(queue, title, is_raw, state, owner, at)"
                       " VALUES(?, ?, ?, ?, ?, ?) RETURNING id"_s,
                       job.queue, job.title, job.isRaw ? 1 : 0, stateWords().value(job.state), job.owner, job.at);
    if (!rows)
        return std::unexpected(rows.error());
    const auto id = rows->first().id<PrintJobId>(0);
    int position = 0;
    for (const Print& label : labels)
        if (const auto added =
                connection.run(u"INSERT INTO print_job_labels(job_id, position, document_id, copy, login, reason)"
                               " VALUES(?, ?, ?, ?, ?, ?)"_s,
                               id, position++, label.label, label.copy, label.user, label.reason);
            !added)
            return std::unexpected(added.error());
    return id;
}

Result<QList<Print>> labelsOfJob(Connection& connection, PrintJobId job)
{
    const auto rows = connection.run(u"SELECT l.document_id, d.shipment_id, d.number, l.copy, l.login, l.reason"
                                     " FROM print_job_labels l JOIN documents d ON d.id = l.document_id"
                                     " WHERE l.job_id = ? ORDER BY l.position"_s,
                                     job);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Print> labels;
    for (const Row& row : *rows)
        labels.append({.label = row.id<DocumentId>(0),
                       .shipment = row.id<ShipmentId>(1),
                       .number = row.text(2),
                       .copy = row.count(3),
                       .user = row.text(4),
                       .reason = row.text(5)});
    return labels;
}

/// Only the last printed job is remembered.
Result<void> forgetOlder(Connection& connection)
{
    const auto gone = connection.run(u"DELETE FROM print_jobs WHERE state = 'printed' AND id <"
                                     " (SELECT max(id) FROM print_jobs WHERE state = 'printed')"_s);
    return gone ? Result<void>() : std::unexpected(gone.error());
}

/// The sheet goes back to where it was, unless others have printed on it since.
Result<void> giveSheetBack(Connection& connection, PrintJobId job)
{
    const auto rows =
        connection.run(u"SELECT sheet, sheet_before, sheet_after FROM print_jobs WHERE id = ? AND sheet <> ''"
                       " AND state <> 'printed'"_s,
                       job);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return {};
    const Row& row = rows->first();
    const auto now = settings::value(connection, row.text(0));
    if (!now)
        return std::unexpected(now.error());
    return now->toInt() == row.count(2) ? settings::setValue(connection, row.text(0), row.text(1)) : Result<void>();
}

} // namespace

Result<Opened> openPrintJob(Connection& connection, const PrintJob& job)
{
    const auto late = claimPrints(connection, job.labels);
    if (!late)
        return std::unexpected(late.error());
    QList<Print> claimed;
    for (const Print& print : job.labels)
        if (std::ranges::find(*late, print.label, &Print::label) == late->end())
            claimed.append(print);
    if (claimed.isEmpty())
        return Opened{.late = *late};
    const auto id = addJob(connection, job, claimed);
    if (!id)
        return std::unexpected(id.error());
    return Opened{.job = *id, .late = *late};
}

Result<void> noteSheet(Connection& connection, PrintJobId job, const QString& sheet, int before, int after)
{
    const auto noted =
        connection.run(u"UPDATE print_jobs SET sheet = ?, sheet_before = ?, sheet_after = ? WHERE id = ?"_s, sheet,
                       before, after, job);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<void> noteTaken(Connection& connection, PrintJobId job, int number)
{
    const auto noted = connection.run(u"UPDATE print_jobs SET number = ?, state = ?, owner = '' WHERE id = ?"
                                      " AND state IN ('handing', 'sought')"_s,
                                      number, stateWords().value(number == 0 ? Stage::Sought : Stage::Waiting), job);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<void> noteHindrance(Connection& connection, PrintJobId job, const QStringList& reasons)
{
    const auto noted = connection.run(u"UPDATE print_jobs SET reasons = ? WHERE id = ?"_s, reasons.join(u' '), job);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<bool> settlePrinted(Connection& connection, PrintJobId job, const QDateTime& now)
{
    const auto ended = connection.run(
        u"UPDATE print_jobs SET state = 'printed', owner = '', reasons = '' WHERE id = ? AND state <> 'printed'"_s,
        job);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->changed != 1)
        return false;
    const auto labels = labelsOfJob(connection, job);
    if (!labels)
        return std::unexpected(labels.error());
    if (const auto noted = notePrinted(connection, *labels, now); !noted)
        return std::unexpected(noted.error());
    if (const auto forgotten = forgetOlder(connection); !forgotten)
        return std::unexpected(forgotten.error());
    return true;
}

Result<bool> settleUnprinted(Connection& connection, PrintJobId job)
{
    const auto labels = labelsOfJob(connection, job);
    if (!labels)
        return std::unexpected(labels.error());
    if (const auto given = giveSheetBack(connection, job); !given)
        return std::unexpected(given.error());
    const auto ended = connection.run(u"DELETE FROM print_jobs WHERE id = ? AND state <> 'printed'"_s, job);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->changed != 1)
        return false;
    if (const auto released = releasePrints(connection, *labels); !released)
        return std::unexpected(released.error());
    return true;
}

Result<bool> settleDoubted(Connection& connection, PrintJobId job, const QDateTime& now)
{
    const auto ended = connection.run(u"UPDATE print_jobs SET state = 'doubted', owner = '', reasons = ''"
                                      " WHERE id = ? AND state NOT IN ('printed', 'doubted')"_s,
                                      job);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->changed != 1)
        return false;
    const auto labels = labelsOfJob(connection, job);
    if (!labels)
        return std::unexpected(labels.error());
    if (const auto noted = notePerhapsPrinted(connection, *labels, now); !noted)
        return std::unexpected(noted.error());
    return true;
}

Result<QList<PrintJob>> openPrintJobs(Connection& connection)
{
    const auto rows =
        connection.run(u"SELECT id, state, queue, title, number, is_raw, owner, reasons, at, sheet,"
                       " sheet_before, sheet_after FROM print_jobs WHERE state <> 'printed' ORDER BY id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<PrintJob> jobs;
    for (const Row& row : *rows) {
        PrintJob job{.id = row.id<PrintJobId>(0),
                     .state = stateWords().key(row.text(1)),
                     .queue = row.text(2),
                     .title = row.text(3),
                     .number = row.count(4),
                     .isRaw = row.isTrue(5),
                     .owner = row.text(6),
                     .reasons = row.text(7).split(u' ', Qt::SkipEmptyParts),
                     .at = row.time(8),
                     .sheet = row.text(9),
                     .sheetBefore = row.count(10),
                     .sheetAfter = row.count(11)};
        auto labels = labelsOfJob(connection, job.id);
        if (!labels)
            return std::unexpected(labels.error());
        job.labels = std::move(*labels);
        jobs.append(std::move(job));
    }
    return jobs;
}

Result<void> followPrints(Connection& connection, const PrintJob& job)
{
    PrintJob sought = job;
    sought.state = Stage::Sought;
    const auto added = addJob(connection, sought, job.labels);
    return added ? Result<void>() : std::unexpected(added.error());
}

Result<void> rememberPrinted(Connection& connection, const QList<Print>& labels, const QDateTime& now)
{
    if (labels.isEmpty())
        return {};
    const auto added = addJob(connection, {.state = Stage::Printed, .at = now}, labels);
    return added ? forgetOlder(connection) : std::unexpected(added.error());
}

Result<QList<DocumentId>> lastPrinted(Connection& connection)
{
    const auto rows = connection.run(u"SELECT document_id FROM print_job_labels WHERE job_id ="
                                     " (SELECT max(id) FROM print_jobs) ORDER BY position"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<DocumentId> labels;
    for (const Row& row : *rows)
        labels.append(row.id<DocumentId>(0));
    return labels;
}

} // namespace aviso::model
