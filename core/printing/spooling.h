#pragma once

#include "core/base/clock.h"
#include "core/model/printjobs.h"
#include "core/pages/paper.h"
#include "core/pages/separator.h"
#include "core/printing/desksetup.h"
#include "core/printing/spooler.h"
#include "core/storage/presence.h"
#include "core/storage/store.h"

#include <functional>
#include <optional>

namespace aviso::printing {

/// What printing needs from outside. References: the composition root owns everything.
struct PrintRoom
{
    storage::Store& store;
    const storage::Presence& presence;
    const Clock& clock;
    const Spooler& spooler;
};

/// A label that may go on paper.
struct Part
{
    model::Print print = {};
    QByteArray bytes = {}; ///< with its marks
    QString group = {};    ///< that it belongs to when groups are separated
};

/// Labels of one kind that leave as one job.
struct Batch
{
    PrinterSetup printer = {};
    PrintJob::Kind kind = PrintJob::Kind::Pdf;
    QList<Part> parts = {};
    /// The page before a group with so many labels; empty: groups are not separated.
    std::function<pages::Separator(const QString& group, int labels)> separator = {};
};

struct HandedOver
{
    QList<model::Print> taken = {};     ///< that the queue has; printed when it says so
    QList<model::Print> late = {};      ///< printed elsewhere since they were read
    QList<pages::LeftOut> leftOut = {}; ///< by their place among the parts
    std::optional<Error> trouble = {};  ///< why none was handed over, or is known to be
};

/// Lays labels out, counts them, gives them to the printer's queue and writes down how to follow them: at whatever
/// point the program ends, the desk knows of the job before the queue does. The fields that they take of a sheet of
/// four are remembered. What the queue refuses is no longer counted, what it has perhaps taken is ("print-unknown").
/// Blocks; any thread but the GUI's.
HandedOver handOver(const PrintRoom& room, const Batch& batch);

/// A title by which a job is found in its queue.
QString newJobTitle();

} // namespace aviso::printing
