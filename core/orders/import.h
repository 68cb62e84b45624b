#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/map.h"
#include "core/orders/remembered.h"
#include "core/storage/store.h"
#include "core/tabular/source.h"

#include <QList>
#include <QString>

namespace aviso::orders {

enum class Mode {
    DryRun, ///< only finds out what Write would do
    Write,
};

/// How one file becomes drafts.
struct Plan
{
    QString source =
        {}; ///< with the reference the key by which a later import knows an order again; never empty
    Mapping mapping = {};
    tabular::Format format = {};
    Defaults defaults = {};
    QList<catalogue::PhonePlan> phones = {}; ///< the catalogue's
    Duplicates duplicates = Duplicates::Ask;
    Mode mode = Mode::Write;

    bool operator==(const Plan&) const = default;
};

struct ImportReport
{
    qint64 rows = 0; ///< that were read, without header and blank rows
    qint64 added = 0;
    qint64 updated = 0; ///< drafts that now say what the file says
    qint64 seen = 0;    ///< the same as at the last import
    qint64 kept = 0;    ///< otherwise than at the last import, left as they are by Duplicates::Keep
    /// Wrong rows, and those whose order may not change any more: "already-booked" (args: the state),
    /// "changed-here" (the clerk has changed the draft; args: the fields that would change), or the code of the
    /// Conflict with which replaceDraft() refuses (args: the reference). In the order of the file.
    QList<RowProblem> rejected = {};

    bool operator==(const ImportReport&) const = default;
};

/// Reads the file once and writes its good rows as drafts in one transaction: a cancel or an error leaves
/// nothing. One bad row stops no other. The reading and mapping go on beside the writing, on a thread of its
/// own, which is also the one that reports progress (in bytes). Memory does not grow with a text file, but
/// for its references.
///
/// Errors: Invalid "missing" with field "source"; those of bind() and tabular::readRows(); Cancelled;
/// Storage.
Result<ImportReport> importFile(storage::Store& store, const Clock& clock, const tabular::Source& file,
                                const Plan& plan, const LongCall& call = {});

} // namespace aviso::orders
