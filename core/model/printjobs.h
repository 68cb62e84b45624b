#pragma once

#include "core/model/documents.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace aviso::model {

enum class PrintJobId : qint64 {};

/// Labels that went, or are going, to a print queue together. They are claimed; whether they are printed is what the
/// queue says, or the clerk.
struct PrintJob
{
    enum class State {
        Handing, ///< somebody (`owner`) hands it over, or was stopped while doing so
        Sought,  ///< handed over; the queue's number for it is to be found by its title
        Waiting, ///< with the queue
        Doubted, ///< nobody knows whether it came out: the clerk has to look
        Printed,
    };

    PrintJobId id = {};
    State state = State::Handing;
    QString queue = {};
    QString title = {}; ///< of its own, so that it can be found in the queue
    int number = 0;     ///< in the queue; 0: not known
    bool isRaw = false;
    QString owner = {};       ///< the program that hands it over
    QStringList reasons = {}; ///< what keeps the queue from printing it, as it last said; empty: nothing
    QDateTime at = {};
    QString sheet = {};  ///< the sheet of four that it went on, as a key of settings; empty: none
    int sheetBefore = 1; ///< its next free position before
    int sheetAfter = 1;
    QList<Print> labels = {};

    bool operator==(const PrintJob& other) const
    {
        return id == other.id && state == other.state && number == other.number && reasons == other.reasons;
    }
};

/// Claims the prints and writes the job, all of it in the transaction of the caller. Those that come too late are not
/// part of it; when all do there is no job (id 0).
struct Opened
{
    PrintJobId job = {};
    QList<Print> late = {};
};
Result<Opened> openPrintJob(storage::Connection& connection, const PrintJob& job);

/// Writes down how many fields of its sheet the job takes.
Result<void> noteSheet(storage::Connection& connection, PrintJobId job, const QString& sheet, int before, int after);

/// The queue has taken the job, under this number; 0 when it has to be found by its title.
Result<void> noteTaken(storage::Connection& connection, PrintJobId job, int number);

/// What the queue says keeps it from printing.
Result<void> noteHindrance(storage::Connection& connection, PrintJobId job, const QStringList& reasons);

// How a job ends, each true for the one caller alone that ended it: programs may follow one job side by side.

/// The labels are printed: their history says so.
Result<bool> settlePrinted(storage::Connection& connection, PrintJobId job, const QDateTime& now);

/// None is: their claims are taken back, and so are the fields of a sheet of four unless somebody has taken more. The
/// job is gone.
Result<bool> settleUnprinted(storage::Connection& connection, PrintJobId job);

/// Nobody knows: they count as printed, "perhaps" in their history, until the clerk says more.
Result<bool> settleDoubted(storage::Connection& connection, PrintJobId job, const QDateTime& now);

/// Those whose end is open, the oldest first.
Result<QList<PrintJob>> openPrintJobs(storage::Connection& connection);

/// Labels that are claimed and went to a queue by another way: followed from now on, as a job to be found by its title.
Result<void> followPrints(storage::Connection& connection, const PrintJob& job);

/// Remembers labels that were printed and noted otherwise as the last job of this desk.
Result<void> rememberPrinted(storage::Connection& connection, const QList<Print>& labels, const QDateTime& now);

/// The labels of the last job of this desk that is printed or may be; empty: none.
Result<QList<DocumentId>> lastPrinted(storage::Connection& connection);

} // namespace aviso::model
